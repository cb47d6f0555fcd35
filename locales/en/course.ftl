# Events, dates that move, a break, the last talk and the time after it, and the two taps of a day.
# The person may read along. In questions to the person, "you" is the person; "I" is the worker.

## Something happened

happened-kind = What is it about?
    .body = A rough word is enough. The plan is looked at again within five working days.
    .move = A move
    .arrest = An arrest
    .release = A release
    .threat = A threat
    .job = A job begins or ends
    .change = A big change
    .worker = Somebody new in charge
    .contact = Contact again
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

event-new-round = The plan does not fit any more. A new round can help: “Short round” or “Full round”.

## Dates, a break, the end

course-what = What shall be different?
    .move = Move a date
    .rest = No contact at present
    .exit = The last talk for now
    .back = To the code’s page

course-rests = There is a break just now. With “Contact again” it can go on.
course-is-aftercare = The last talk has been. With “Contact again” it can go on.
course-is-ended = This has come to its end. With “Contact again” it can go on.
course-resting-until = A break until { $day }. Nothing is due before then.
course-aftercare-since = The last talk was on { $day }. Now we only ask from time to time.
course-ended-on = It came to its end on { $day }. What is kept can still be read.

move-which = Which date shall be moved?
    .back = Back

move-day = To which day?
    .body = Within twelve weeks from today.

move-why = Why is it moved?
    .agreed = We agreed on it
    .not-reachable = Not reachable
    .worker-away = I am away

move-done = The date is moved.
move-gone = This date needs nobody any more.
problem-move-too-far = Please choose a day within { $weeks } weeks.

rest-sure = Is there no contact at present?
    .body = Then nothing is due until a day that you choose. Nothing new is written here until then, and all that is kept stays.
    .yes = Yes, until a day
    .no = No, go back

rest-until = Until which day?
    .body = Within half a year. If there is contact before, one tap is enough to go on.

rest-begins = The break begins. On that day it goes on by itself.
problem-rest-too-long = Please choose a day within { $weeks } weeks.
wake-done = It goes on. What fell due in the break is due on the next working day.
contact-again = Good that there is contact again. A short look at the plan is due within five working days.

## The last talk for now

exit-ending = At the start we wrote down when we are done:
    .body = { $ending }
    .short = When we are done
    .go = Go on

exit-carries = What carries you now?
    .short = Carries now
    .hint = People, places, habits. No names.

exit-signs = How would you notice early that things get harder?
    .short = Early signs
    .hint = Small things count.

exit-call = Who can you turn to then?
    .short = Turn to
    .hint = Roles are enough. No names, no numbers.

exit-celebrate = What is worth celebrating, and how shall we mark the day?
    .short = To celebrate
    .hint = Big or small, as you like.

exit-again = May I ask you after 3, 6, 12 and 24 months how things are?
    .short = Asking again
    .yes = Yes, please ask
    .no = No, that is all

exit-agreed = Has the person said that we may ask after 3, 6, 12 and 24 months?
    .short = Asking again
    .yes = Yes
    .no = No, or not asked

exit-aftercare = All the best. We ask again in three months.
exit-ended = All the best. Nothing is due any more. What is kept can still be read.

## From time to time

checkin-how = How are things with you?
    .short = How things are
    .hint = In your words. No names.

checkin-needed = Is there something you need?
    .short = Needed
    .hint = A few words are enough. No names.

checkin-again = May I ask you again next time?
    .short = Asking again
    .yes = Yes, please ask
    .no = No, that is all

checkin-agreed = Has the person said that we may ask again next time?
    .short = Asking again
    .yes = Yes
    .no = No, or not asked

checkin-next = Thank you. We ask again next time.
checkin-ended = Thank you. We do not ask any more. All the best.

## The two taps of a day

today-how = How are things?
    .short = How things are
    .low = not good at all right now
    .high = as good as I would like

today-fit = Did today fit?
    .short = After the talk
    .low = not at all
    .high = just as I would like

history-today = Taps of { $day }

today-thanks = Thank you.
today-not-asked = The person has not been asked yet. So there are no questions to the person here.
today-none = Just now there is no code for the two taps.
today-waits = The two taps wait until there is contact again.
today-unknown = There is no code “{ $code }” here. These there are:

whose-which = Which code is it about?
    .home = Home

## Scales over time

scales-seen = Your own scales over time
    .body = Each stands for itself.
    .back = To the code’s page

scales-line = { $title }. { $points }
scales-point = { $day }: { $value }
scales-ten = 10 is always what you wish.
scales-none = There is nothing to see yet.

## Doors in other rooms' menus

door-case-look-event = Short look
door-case-look-exit = The last talk
door-case-today = After today's talk
door-case-event = Something happened
door-case-checkin = Ask how things are
door-case-wake = Break is over
door-case-contact = Contact again
door-case-scales = Scales over time
door-case-course = Move, pause or end
