# Looking back at steps and goals, what is due, and a code's history. The person may read along.
# In questions to the person, "you" is the person; "I" is the worker. In buttons and scales, "I" is the person.

## Steps

steps-theirs = Your step
    .why = A step need not have worked out to be worth a look. What helped, and what stood in the way, is good to know.

steps-theirs-became = What became of it?
    .short = What became of it
    .done = Done
    .partly = Partly
    .not = Not this time
    .unneeded = No longer needed

steps-theirs-helped = What helped?
    .short = What helped

steps-theirs-further = How shall it go on?
    .short = How it goes on
    .keep = Keep it as it is
    .change = Change it
    .drop = Let it go

steps-theirs-text = How does your step read now?
    .short = Your step now
    .hint = One small thing is enough.

steps-theirs-until = By when would you like to do it?
    .short = You, by when

steps-mine = My step
    .why = What I promised is looked at in the same way. So it is clear who does what.

steps-mine-became = What became of my step?
    .short = What became of it
    .done = Done
    .partly = Partly
    .not = Not this time
    .unneeded = No longer needed

steps-mine-helped = What helped me with it?
    .short = What helped

steps-mine-further = How shall it go on?
    .short = How it goes on
    .keep = Keep it as it is
    .change = Change it
    .drop = Let it go

steps-mine-text = How does my step read now?
    .short = My step now
    .hint = One small thing is enough.

steps-mine-until = By when do I do it?
    .short = I, by when

steps-none = No step is open right now.
steps-until = By { $day }

## Goals

goals-goals = Goal
    .why = Goals may change, as life does. So we look whether this one still fits.

goals-goals-seen = Have we noticed something of it?
    .short = Noticed
    .yes = Yes
    .little = A little
    .notyet = Not yet

goals-goals-now = How much do you trust yourself to get there now?
    .short = Trust in it
    .low = not at all right now
    .high = completely

goals-goals-helped = Which of your strengths helped?
    .short = What helped

goals-goals-yours = Is it still your goal?
    .short = Own goal
    .yes = Yes, it is mine
    .changed = Yes, in other words
    .no = No, not any more

goals-goals-text = How does your goal read now?
    .short = The goal now
    .hint = One sentence with “I”. Small is good.

goals-goals-need = Has the need behind it changed?
    .short = Need changed
    .yes = Yes
    .no = No

goals-idea = So far it is only my idea.
goals-last = Last time: { $number }
goals-need = The need behind it: { $need }
goals-none = No goal is open right now.
goals-sign = How we notice: { $sign }

## What is due

reviews-which = What is due?
    .short = Due
    .home = Home
reviews-late = Late: { $list }
reviews-later = Later: { $list }
reviews-none = Nothing is due.
reviews-named = { $day } · { $what }
reviews-one = { $code } · { $look }
reviews-checkin = asking again
reviews-event = a short look
reviews-exit = the last talk
reviews-goals = the goals
reviews-round = the round
reviews-steps = the steps
reviews-today = Today: { $list }
reviews-week = This week: { $list }

## What became of it

history-which = What was set, and what became of it
    .back = To the code’s page
history-checkin = Asked again, { $day }
history-event = Short look of { $day }
history-exit = Last talk of { $day }
history-goal = Goal: { $text }
history-goals = Goals of { $day }
history-idea = Goal, so far only the worker’s idea: { $text }
history-mine = The worker’s step: { $text }
history-now = Now: { $what }
history-open = Not looked at yet.
history-steps = Steps of { $day }
history-then = { $day }: { $what }
history-theirs = Own step: { $text }
history-until = By { $what }

## Doors in other rooms' menus

door-home-reviews = What is due
door-case-look-steps = Look at the steps
door-case-look-goals = Look at the goals
door-case-history = What became of it
