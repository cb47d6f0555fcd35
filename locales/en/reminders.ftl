# Messages that come by themselves. They stand on locked screens too: a code and a date, nothing else.

reminder-due = { $code } · due { $day }
reminder-late = { $line } (late)
reminder-half = { $code } · begun and not finished
reminder-wish = You wanted to be reminded of something.
reminder-open = Open
reminder-warn = The coordinator will see this from { $day }. Move it, hand it over, or ask for help: all of that is fine.
reminder-seen-now = The coordinator sees this now. Move it, hand it over, or ask for help: all of that is fine.
reminder-overseen = { $code } · { $organisation } · due { $day } · { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
reminder-more = { $count ->
    [one] And one more: /reviews
   *[other] And { $count } more: /reviews
}
reminder-begin = Begin
reminder-later = Later
reminder-done = Done
reminder-deputy = To my deputy

## On the command line

commands-reminders = Reminders: what a rule leads to, and what became of those that are on their way.
commands-reminders-preview = Show when a rule comes next.
commands-reminders-rule = Such as "monthly from 2027-01-31 09:00", "every 2 weeks from 2027-01-04 08:30" or "once from 2027-02-01 10:00".
commands-reminders-zone = A time zone, such as Europe/Bratislava.
commands-reminders-count = How many to show.
commands-reminders-wrong-rule = This is not a rule: { $rule }
commands-reminders-wrong-zone = There is no time zone { $zone }.
commands-reminders-list = List reminders in a state: code, stage, person, when it was due. No content.
commands-reminders-state = planned, sending, sent, uncertain, failed or cancelled.
commands-reminders-none = None.

## What the doctor says

doctor-reminders = Reminders go out; the oldest has been due for { $seconds } seconds.
doctor-reminders-stuck = Reminders do not go out; the oldest has been due for { $seconds } seconds. See the log for “reminders”.
doctor-reminders-idle = Reminders go out while `waymark serve` runs.
