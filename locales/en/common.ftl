# Words that every dialogue uses. The person may see nearly all of them, so they fit whoever is looking at the screen.

## Languages and roles

language-en = English
language-de = Deutsch

role-caseworker = caseworker
role-counsellor = counsellor
role-coordinator = coordinator
role-lead = lead

## What Waymark is

about-title = What Waymark is
about-body =
    A companion for structured reflection and for talks. It asks one question at a time and keeps what is answered. The wording is its own.

    It claims no proven effect. It never scores, ranks or predicts anybody. People counsel. Waymark asks and keeps.

    You can pause at any moment. Everything is kept, and it is kept encrypted.

    /home: the start, with your codes
    /reflect: a round
    /today: two taps after a talk
    /language: another language
    /settings: what can be set
    /help: Help now
    /cancel: pause

## Around a question

common-as-they-say = As the person would put it:
common-date-hint = Or type a day, like 3 November
common-go-on = Go on
common-good-place = Part { $part } is done. Good place to stop. Everything is kept.
common-note-hint = A note, in your own words
common-read = I have read it
common-short-hint = Type here
common-talked = Talked, not written
common-text-hint = A few words are enough. No names.

progress-count = { $done } of { $total }
progress-part =
    { $minutes ->
        [one] Part { $part } of { $parts }, about a minute
       *[other] Part { $part } of { $parts }, about { $minutes } minutes
    }

reader-one = Only whoever writes here can read this.
reader-two = Only whoever writes here and the team’s second worker can read this.

date-again = No, another day
date-echo = Yes: { $day }
date-in =
    { $days ->
        [0] Today · { $day }
        [1] Tomorrow · { $day }
       *[other] In { $days } days · { $day }
    }

date-in-weeks =
    { $weeks ->
        [1] In a week · { $day }
       *[other] In { $weeks } weeks · { $day }
    }

number-0 = zero
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten

quiet-back = Back
quiet-skip = Skip
quiet-keep = Keep
quiet-more = More
quiet-help = Help now

mark-skipped = Left out
mark-later = Later
mark-unwritten = Not written down
mark-unfit = Does not fit
mark-unknown = I don’t know yet

more-title = What else?
more-unsaid = Rather not say
more-talked = Talked, not written
more-unfit = Does not fit
more-later = Later
more-why = Why this question?
more-language = Language
more-pause = Pause

why-default = It helps to see what is there and what is needed. No question has to be answered.

## Help, coming back, showing

help-title = Help now
help-default =
    112 in the EU. Your team has not entered its own numbers yet.

    Call first, and stay together if you can. Everything else can wait.

return-title = This is where you stopped.
return-last = Last: { $question } · { $answer }
return-go-on = Continue

show-title = What you said, and what is agreed
show-empty = Nothing is written here yet.

view-go-on = Go on

link-title = Open this link on the other device
link-body = It works once, within ten minutes. Please don’t give it to anyone else.

## All answers on one page

summary-back = Back
summary-kept = Kept.
summary-note = Note
summary-open = not there yet
summary-remove = Remove: { $what }
summary-right = Yes, that’s right
summary-scale = { $value } of { $most }
summary-show = Show

source-said = Said by the person
source-observed = Observed
source-told = Told by others
source-guessed = My guess
source-own = My own view

remove-sure = Remove this text for good? It cannot be brought back.
remove-yes = Remove for good
remove-no = Keep it

reflection-is-kept = The round is kept. The next page is for your own thoughts.

## Said once, above the question

notice-added-before = Your text was added to the answer before.
notice-changed = A question has changed since you were here. Please answer it once more.
notice-earlier-button = That button belongs to an earlier question. Here is where you are.
notice-earlier-text = You wrote this before this question was there. If it answers this one, please send it again.
notice-first-this = Please finish this first.
notice-held = For { $code }, this question? If yes, send it again.
notice-held-plain = For this question? If yes, send it again.
notice-noted = Kept as a note on this question.
notice-not-yours = Your role does not open this. Your coordinator can help.
notice-paused = Paused. Everything is kept.
notice-removed = Removed for good.
notice-tap-please = Please use one of the buttons. Your text is still in the field.
notice-time-alone = That is a time. Please add a day, like this: 3 November.
notice-unknown-command = There is no such command here. /home leads to the start.

## What cannot stand as it is

problem-code-taken = This code is already taken. Please choose another one.
problem-code-telling = Initials and birth years are not codes. Please choose a word that says nothing about the person.
problem-day-half-read = I understood “{ $understood }”, but “{ $rest }” is no part of a day. A day reads like this: 3 November.
problem-empty = The field is still empty. A few words are enough.
problem-finished = This is finished and stays as it is.
problem-first = This is the first question.
problem-future-date = This day is still to come. Please choose a day in the past.
problem-name-taken = This name is already taken. Please choose another one.
problem-needed = This one is needed to go on.
problem-no-room = There is no room for more here.
problem-not-a-date = I can’t read this as a day. You can write it like this: 3 November.
problem-not-here = This can’t be done here.
problem-not-on-scale = This number is not on the scale. Please choose one that is.
problem-past-date = That day is over. Please choose today or a later day.
problem-too-few =
    { $count ->
        [one] Please choose at least one.
       *[other] Please choose at least { $count }.
    }
problem-too-long = This text has { $count } characters, and { $most } fit. It is still in the field.
problem-too-long-name = This name is too long: { $most } characters fit.
problem-too-many =
    { $count ->
        [one] Please choose only one.
       *[other] Please choose { $count } at most.
    }
problem-unknown = Something went wrong on our side. Nothing you had answered is lost. Please try again. If it keeps happening, tell the operator this number: { $incident }
problem-unknown-option = This is not one of the answers here. Please use one of the buttons.
problem-wrong-weekday = { $day } is a { $is } and not a { $said }. Which one is meant?
typed-clock = o’clock o'clock h
problem-country = I don’t know this country or region. It looks like this: CH or CH-ZH
problem-zone = I don’t know this time zone. It looks like this: Europe/Berlin
common-mine = No, it answers this
return-discard = Throw it away
discard-sure = Throw this talk away? Everything answered in it goes for good.
discard-yes = Yes, throw it away
notice-discarded = It is gone for good.
more-note = Write a note
notice-note = Write your note in the field. The question stays.
summary-add = Add: { $what }

## Where no texts are typed, and where messages are taken out again

text-elsewhere = Texts aren’t typed here. Open the web chat for this one; the talk goes on there, and you can come back at any time.
text-elsewhere-open = Open the web chat
text-nowhere = Texts aren’t typed here, and the web chat has no public address. The operator can set one. You can skip this.
shown-elsewhere = This isn’t shown in this chat. In the web chat it is.
shown-nowhere = This isn’t shown in this chat.
summary-read = Read, remove
rest-kept = The round of { $day } is kept.
rest-waits = Kept up to part { $part } of { $parts }.
line-edit = Change
line-source = Who says so: { $source }
reader-one-telegram = Telegram can read this too, until it is taken out of the chat: within a day at the latest.
reader-two-telegram = The team’s second worker can read this, and Telegram until it is taken out of the chat: within a day at the latest.
devices-telegram = Sign out: Telegram
notice-changed-with-it = Your answer was changed with it.
notice-forwarded = Forwarded messages are not taken in here. None of it was stored.
notice-no-texts = Texts aren’t typed here, so yours was taken away. Please use the buttons or the web chat.
notice-not-text = Only texts and buttons work here. It was not opened and not stored.
notice-swept = The chat is tidy again. Everything you answered is kept.
notice-too-late-to-change = The talk has moved on, so the change was not taken over. You can change it on the page of answers.
