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

steps-theirs-further = What should happen with it now?
    .short = How it goes on
    .keep = Keep it as it is
    .change = Change it
    .drop = Let it go

steps-theirs-text = What is your step now?
    .short = Your step now
    .hint = One small thing is enough.

steps-theirs-until = When would you like to do it by?
    .short = You, by when

steps-mine = My step
    .why = What I promised is looked at in the same way. That way it’s clear who does what.

steps-mine-became = What became of my step?
    .short = What became of it
    .done = Done
    .partly = Partly
    .not = Not this time
    .unneeded = No longer needed

steps-mine-helped = What helped me with it?
    .short = What helped

steps-mine-further = What should happen with it now?
    .short = How it goes on
    .keep = Keep it as it is
    .change = Change it
    .drop = Let it go

steps-mine-text = What is my step now?
    .short = My step now
    .hint = One small thing is enough.

steps-mine-until = When will I do it by?
    .short = I, by when

steps-none = No step is open right now.
steps-until = By { $day }

## Goals

goals-goals = Goal
    .why = Goals may change, as life does. So we check whether this one still fits.

goals-goals-seen = Have we noticed any of it yet?
    .short = Noticed
    .yes = Yes
    .little = A little
    .notyet = Not yet

goals-goals-now = How sure are you now that you can get there?
    .short = How sure
    .low = not at all right now
    .high = completely

goals-goals-helped = Which of your strengths helped?
    .short = What helped

goals-goals-yours = Is this your goal now?
    .short = Own goal
    .yes = Yes, it’s mine
    .changed = Yes, in other words
    .no = No, not any more

goals-goals-text = What is your goal now?
    .short = The goal now
    .hint = One sentence with “I”. Small is good. No names.

goals-goals-need = Has the need behind it changed?
    .short = Need changed
    .yes = Yes
    .no = No

goals-idea = So far it’s only my idea.
goals-last = Last time: { $number }
goals-need = The need behind it: { $need }
goals-none = No goal is open right now.
goals-sign = How we’ll notice: { $sign }

## What is due

reviews-which = What is due?
    .short = Due
    .home = Home
reviews-late = Late: { $list }
reviews-later = Later: { $list }
reviews-none = Nothing is due.
reviews-named = { $day } · { $what }
reviews-one = { $code } · { $look }
reviews-checkin = checking in
reviews-event = a short look
reviews-exit = the last talk
reviews-goals = the goals
reviews-round = the round
reviews-steps = the steps
reviews-today = Today: { $list }
reviews-week = This week: { $list }

## What became of it

history-which = What was agreed, and what became of it
    .back = To the code’s page
history-checkin = Checked in on { $day }
history-event = Short look on { $day }
history-exit = Last talk on { $day }
history-goal = Goal: { $text }
history-goals = Goals on { $day }
history-idea = Goal, so far only the worker’s idea: { $text }
history-mine = The worker’s step: { $text }
history-now = Now: { $what }
history-open = Not looked at yet.
history-steps = Steps on { $day }
history-then = { $day }: { $what }
history-theirs = Own step: { $text }
history-until = By { $what }

## Doors in other rooms' menus

door-home-reviews = What is due
door-case-look-steps = Look at the steps
door-case-look-goals = Look at the goals
door-case-history = What became of it
