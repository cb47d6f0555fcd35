# Remind me: one's own wishes. For the worker alone.

remind-what = What should I remind you of?
    .new = Something new
    .home = Home
remind-empty = There is nothing here yet. Anything you want to be reminded of can go here, once or over and over.

wanted-act = You wanted to be reminded
    .move = Another time
    .end = Not any more
    .back = Back

wish-text = What should I remind you of?
    .body = Your own words. Only you can read them. The message itself says no more than that you wanted to be reminded.
    .short = What
    .hint = For example: ask about the bus pass
wish-about = Does it belong to a code?
    .body = Then the code stands in the message, and nothing else.
    .short = Code
    .none = No
wish-next = Next: { $when }
wish-kept = Saved.
wish-not-kept = Nothing was saved.
wish-ended = It won’t come any more.

## The moment

moment-when = When?
    .body = As you would say it: “next Friday at 3”, “in two weeks”, “every second Monday at 9”, “every month on the 31st at 9”.
    .short = When
    .hint = A day and a time
moment-offer-afternoon = this afternoon
moment-offer-tomorrow = tomorrow
moment-offer-week = next week
moment-offer-pick = pick a day and a time
moment-day = On which day?
    .short = Day
moment-at = At what time?
    .body = One of these, or any other: 8:15.
    .short = Time
    .hint = A time
moment-often = How often?
    .short = How often
    .once = Once
    .daily = Every day
    .weekly = Every week
    .fortnightly = Every two weeks
    .monthly = Every month
    .yearly = Every year

understood-right = Understood: { $when }. Is that right?
    .yes = Yes, save it
    .other = Another time
    .no = No, don’t save it


problem-when-unread = I don’t know yet when that is. Perhaps like this: “next Friday at 3”, or “every second Monday at 9”.
problem-when-half-read = I understood “{ $understood }”, but not yet “{ $rest }”. Perhaps like this: “next Friday at 3”, or “every second Monday at 9”.
problem-time-unread = I can’t read this as a time. You can write it like this: 8:15.
problem-when-past = That is already over. When should it be?

## Rules in words

wish-time = { $at }
wish-short-months = Months without that day have it on their last day.
wish-rule-workdays = Monday to Friday, { $at }
wish-rule-days =
    { $every ->
        [1] every day, { $at }
        [2] every second day, { $at }
       *[other] every { $every } days, { $at }
    }
wish-rule-weeks =
    { $every ->
        [1] every { $day }, { $at }
        [2] every second { $day }, { $at }
       *[other] every { $every } weeks on { $day }, { $at }
    }
wish-rule-months =
    { $every ->
        [1] every month on day { $day }, { $at }
       *[other] every { $every } months on day { $day }, { $at }
    }
wish-rule-places =
    { $every ->
        [1] every month on the { $place }, { $at }
        [2] every second month on the { $place }, { $at }
       *[other] every { $every } months on the { $place }, { $at }
    }
wish-place =
    { $nth ->
        [1] first { $day }
        [2] second { $day }
        [3] third { $day }
        [4] fourth { $day }
        [5] fifth { $day }
       *[other] last { $day }
    }
wish-workday = working day
wish-rule-years =
    { $every ->
        [1] every year on { $day }, { $at }
       *[other] every { $every } years on { $day }, { $at }
    }

## Doors in other rooms' menus

door-home-remind = Remind me
