# Who takes over and who else looks after a code; erasing. For workers alone.

## Home

offer-home = Offered: { $code }

## Who looks after a code

second-who = Who else should look after this code?
    .body =
        Now: { $now }

        A second worker reads and writes everything here, and can do the reviews.
    .none = Nobody
    .back = Back
second-nobody = nobody

hand-to = Who should { $code } be handed over to?
    .body = Within your organisation, asking the other worker is enough. It goes to another organisation only if the person agreed.
    .back = Back
hand-nobody = Nobody there could take it over yet. It waits here, unread.
hand-pending = Offered to { $name }, who has not answered yet.
hand-agreed = Has the person agreed to this hand-over?
    .body = Another organisation will read everything that is kept under { $code }.
    .no = No, not yet
    .yes = Yes, agreed
hand-sure = Do you want to offer { $code } now?
    .body =
        This goes with it: all rounds, reviews and cards, goals and dates, a talk that was begun, and the basics.

        This stays: your own view, your lines for supervision, and reminders you set yourself.

        Until the other worker takes it over, it stays with you.
    .no = No, go back
    .yes = Yes, offer it
hand-offered = It is offered. The other worker finds it at Home.
hand-not-agreed = Then it stays where it is. Please ask the person first.
hand-gone = This person does not work there any more. Please choose somebody else.

offer-answer = Would you like to take this over?
    .body = You see what is kept once you have taken it over. Until then it stays where it is.
    .take = Take over
    .later = Not now
    .no = No, I can’t
offer-from = { $name } offers you { $code }.
offer-taken = It is with you now. The reminders follow your clock.
offer-no = The other worker keeps it.
offer-gone = This offer no longer stands.

orphans-which = Which code would you like to hand on?
    .body = Somebody who has left looked after these. You see the codes and nothing of what is kept.
    .back = Back

## Erasing

erasing-what = What would you like to erase?
    .everything = All of this code
    .back = Back
erasing-talk = Talk of { $day }
erasing-sure = Do you want to erase this for good?
    .body = Nobody can bring it back, not even from a backup, once the backups of the keys are overwritten. Other codes stay as they are.
    .no = No, keep it
    .yes = Yes, erase it
erasing-really = Are you sure? This can’t be undone.
    .no = No, keep it
    .yes = Yes, erase it now
erasing-done = It is erased.

## Doors in other rooms' menus

door-team-assign = Codes to hand on
door-case-second = Second worker
door-case-hand = Hand over
door-case-erasing = Erase
