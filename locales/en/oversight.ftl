# The overview for coordinators and leads: codes, organisations, dates and counts. Nothing that was confided.

overview-what = { $count ->
    [0] { $late ->
        [0] Nothing needs you
        [one] Nothing needs you yet
       *[other] Nothing needs you yet
    }
    [1] One thing needs you
    [2] Two things need you
    [3] Three things need you
    [4] Four things need you
    [5] Five things need you
    [6] Six things need you
    [7] Seven things need you
    [8] Eight things need you
    [9] Nine things need you
    [10] Ten things need you
    [11] Eleven things need you
    [12] Twelve things need you
   *[other] { $count } things need you
}
    .load = Workload as a picture
    .home = Home
overview-empty = No code has been opened yet.
overview-late =
    { $code } · { $organisation } · due { $day }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
overview-missed = A reminder for { $code } did not arrive.
overview-counts = { $organisation }: { $open } open, { $week } due this week, { $late } late
overview-waiting = What is late is still with whoever looks after it. If it stays that way, it comes to you.
overview-worker = With { $worker }, { $count ->
    [one] one thing waits
   *[other] { $count } things wait
}
overview-worker-nameless = With a colleague, { $count ->
    [one] one thing waits
   *[other] { $count } things wait
}
overview-hand = A hand with { $code }?
overview-asked = Asked. The message says: need a hand? Your coordinator asks.
overview-asked-already = You have asked that today already. Tomorrow is another day.
overview-legend-late = late
overview-legend-week = due this week
overview-legend-rest = nothing this week

load-seen = How much there is
    .back = Back

## Messages that come by themselves

reminder-hand = Need a hand with { $code }? Your coordinator asks.
reminder-weekly = { $needs }. The overview says more.

## The page

web-as-page = For a larger screen
web-overview-all = All organisations
web-overview-back = Back to the chat
web-overview-calendar = Calendar file
web-overview-caption = What is due, and what was done in the last two weeks
web-overview-code = Code
web-overview-done = done
web-overview-due = Due
web-overview-empty = Nothing is due here.
web-overview-late = { $count ->
    [one] late, { $count } day
   *[other] late, { $count } days
}
web-overview-later = later
web-overview-in = Group
web-overview-of = Organisation
web-overview-organisation = Organisation
web-overview-show = Show
web-overview-soon = soon
web-overview-state = How it stands
web-overview-ways = Ways from here

## On the command line

commands-calendar = Write a group’s due dates as a calendar file: codes and dates, nothing else.
commands-calendar-structure = The name of the group.
commands-calendar-out = The file to write.
commands-calendar-unknown = There is no group { $name }.
commands-calendar-written = { $file } is written. Dates: { $count }

## Doors in other rooms' menus

door-home-overview = Overview
