# Events, dates that move, a break, the last talk and the time after it, and the two taps of a day.
# The person may read along. In questions to the person, "you" is the person; "I" is the worker.

## Something happened

happened-kind = What is it about?
    .body = A rough word will do. The plan is looked at again within five working days.
    .move = A move
    .arrest = An arrest
    .release = A release
    .threat = A threat
    .job = A job begins or ends
    .change = A big change
    .worker = Someone new in charge
    .contact = Back in touch
    .back = Back

event-planned = A short look at the plan is due within five working days.
event-about = It is about: { $what }

event-what = What is different now?
    .short = Different now
    .hint = In your words. No names.

event-fits = Does the plan still fit your life?
    .short = The plan fits
    .yes = Yes, it fits
    .partly = In part
    .no = No, not any more

event-needed = What do you need now?
    .short = Needed now
    .hint = A few words are enough. No names.

event-next = What is the next step?
    .short = Next step
    .hint = One small thing is enough.

event-whose = Whose step is that?
    .short = Whose step
    .theirs = Your step
    .mine = My step

event-until = By when?
    .short = By when

event-new-round = The plan doesn’t fit any more. A new round can help: “Short round” or “Full round”.

## Dates, a break, the end

course-what = What would you like to change?
    .move = Move a date
    .rest = No contact for now
    .exit = The last talk for now
    .back = To the code’s page

course-rests = There is a break at the moment. To carry on, choose “Back in touch”.
course-is-aftercare = The last talk has taken place. To carry on, choose “Back in touch”.
course-is-ended = This is finished. To carry on, choose “Back in touch”.
course-resting-until = A break until { $day }. Nothing is due before then.
course-aftercare-since = The last talk was on { $day }. Now we only check in from time to time.
course-ended-on = This was finished on { $day }. What is kept can still be read.

move-which = Which date would you like to move?
    .back = Back

move-day = Which day should it move to?
    .body = Within twelve weeks from today.

move-why = Why is it being moved?
    .agreed = We agreed on it
    .not-reachable = Not reachable
    .worker-away = I am away

move-done = The date has been moved.
move-gone = This date is no longer needed.
problem-move-too-far = Please choose a day within { $weeks } weeks.

rest-sure = Is there no contact for now?
    .body = Then nothing is due until the day you choose. Until then nothing new is written here, and everything that is kept stays.
    .yes = Yes, until a day
    .no = No, go back

rest-until = Until which day?
    .body = Within half a year. If you are back in touch sooner, one tap is enough to carry on.

rest-begins = The break starts now. On that day we carry on, without any tap.
problem-rest-too-long = Please choose a day within { $weeks } weeks.
wake-done = We carry on. What fell due during the break is due on the next working day.
contact-again = Good that you are back in touch. A short look at the plan is due within five working days.

## The last talk for now

exit-ending = At the start we wrote down when we would be done:
    .body = { $ending }
    .short = When we are done
    .go = Go on

exit-carries = What carries you now?
    .short = Carries now
    .hint = People, places, habits. No names.

exit-signs = How would you notice early on that things are getting harder?
    .short = Early signs
    .hint = Small things count.

exit-call = Who can you turn to when things get harder?
    .short = Turn to
    .hint = Roles are enough. No names, no numbers.

exit-celebrate = What is worth celebrating, and how would you like to mark the day?
    .short = To celebrate
    .hint = Big or small, as you like.

exit-again = May I ask you after 3, 6, 12 and 24 months how things are?
    .short = Checking in
    .yes = Yes, please ask
    .no = No, that’s all

exit-agreed = Has the person said that we may ask after 3, 6, 12 and 24 months?
    .short = Checking in
    .yes = Yes
    .no = No, or not asked

exit-aftercare = All the best. We’ll check in again in three months.
exit-ended = All the best. Nothing more is due. What is kept can still be read.

## From time to time

checkin-how = How are things with you?
    .short = How things are
    .hint = In your words. No names.

checkin-needed = Is there something you need?
    .short = Needed
    .hint = A few words are enough. No names.

checkin-again = May I ask you again next time?
    .short = Checking in
    .yes = Yes, please ask
    .no = No, that’s all

checkin-agreed = Has the person said that we may ask again next time?
    .short = Checking in
    .yes = Yes
    .no = No, or not asked

checkin-next = Thank you. We’ll check in again next time.
checkin-ended = Thank you. We won’t ask any more. All the best.

## The two taps of a day

today-how = How are things?
    .short = How things are
    .low = not good at all right now
    .high = as good as I would like

today-fit = Was today right for you?
    .short = After the talk
    .low = not at all
    .high = just as I would like

history-today = Two taps on { $day }

today-thanks = Thank you.
today-not-asked = The person has not been asked yet. So there are no questions for them here.
today-none = There is no code for the two taps at the moment.
today-waits = The two taps wait until you are back in touch.
today-unknown = There is no code “{ $code }” here. These are the codes there are:

whose-which = Which code is it about?
    .home = Home

## Scales over time

scales-seen = Your own scales over time
    .body = Each stands for itself.
    .back = To the code’s page

scales-line = { $title }. { $points }
scales-point = { $day }: { $value }
scales-ten = 10 is always what you wish for.
scales-none = There is nothing to see yet.

## Doors in other rooms' menus

door-case-look-event = Short look
door-case-look-exit = The last talk
door-case-today = After today’s talk
door-case-event = Something happened
door-case-checkin = Ask how things are
door-case-wake = Break is over
door-case-contact = Back in touch
door-case-scales = Scales over time
door-case-course = Move, pause or end
