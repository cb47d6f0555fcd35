# What the buttons of a reminder lead to. The person may be looking.

later-when = When should it come again?
    .short = When
    .afternoon = This afternoon, 14:00
    .tomorrow = Tomorrow, 9:00
    .week = In a week, 9:00
    .day = Another day
    .keep = Leave it as it is
later-day = On which day should it come again?
    .short = Day

wished-what = You wanted to be reminded of this.
    .short = Reminder
    .done = Done
    .later = Later
    .keep = Leave it as it is

nudge-about = It is about { $code }.
nudge-after-cards = First the cards. The reminder waits.
nudge-comes-again = It comes again then. The date itself stays as it is.
nudge-done = Noted as done.
nudge-handed = Handed on. Whoever stands in for you gets it now.
nudge-no-deputy = Nobody stands in for you today. With /team you can say who does.
nudge-settled = Somebody has already seen to this.
nudge-unknown = This reminder is no longer here.
nudge-wish-erased = The words of this reminder were erased.
nudge-wish-elsewhere = Its words are in the web chat.

## The reminders above the conversation

web-reminders = Reminders
terminal-reminders = Reminders:
