# A new code and its basics, its page, its list, and the end of a consent. The person may read along.
# "You" is the worker here, unless a question says otherwise.

## A new code

opening-suggested = Which code would you like?
    .body = A code says nothing about the person. Initials and birth years are not codes.
    .short = Code
    .own = A code of my own

opening-code = Which word should be the code?
    .body = A tree, a bird or a stone is a good choice. Initials and birth years are not codes.
    .short = Code
    .hint = One word, 24 characters at most

## The basics

frame-language = Which language should the person read the questions in?
    .short = Language

frame-address = How should the questions speak to the person?
    .body = Some languages have two ways to say “you”. English has one.
    .short = Form of address
    .informal = Informal, like “du”
    .formal = Formal, like “Sie”

frame-gender = How should I write to the person?
    .body = This only sets the wording of the texts. It does not record who somebody is, and it can be changed at any time.
    .short = Wording
    .unspecified = Without gender
    .feminine = She-forms
    .masculine = He-forms

frame-minor = Is the person under 18?
    .short = Under 18
    .yes = Yes
    .no = No

frame-basis = Has the person agreed to things being written down here?
    .body =
        Not asked yet: then only your own thoughts and steps are open.

        Another basis: one that your organisation names.
    .short = Consent
    .none = Not asked yet
    .consent = Yes, in writing
    .other = Another basis

frame-since = When was the consent signed?
    .short = Signed on

frame-paper = Where is the signed paper kept?
    .short = The paper
    .hint = For example: blue folder, room 2

frame-named = Which basis does your organisation name?
    .short = Basis
    .hint = In a few words

frame-secrecy = Please say this before the talk begins.
    .body =
        { $secrecy }

        Only you read what is written here, and the second worker if there is one. Coordinators see codes and dates only.
    .short = Confidentiality
    .go = I’ll say it

frame-ending = When will you no longer need us?
    .body = It doesn’t have to be clear yet. It can be written down later too.
    .short = When we are done
    .hint = A few words are enough. No names.

frame-summary = Is that right?
    .short = All of it

## The list and the page of a code

cases-which = Which code?
    .short = Code
    .new = New code
    .home = Home
cases-empty = There are no codes yet.
cases-practice = { $code } (practice)
cases-standing-in = { $code } (standing in)

case-act = What comes next?
    .more = More about this code
    .list = All codes
case-rest = What else?
    .back = Back

case-session = Cards of { $day }
case-closed = This code is closed for writing. What is kept can still be read and removed.
case-erased = The content was erased.
case-needs-secrecy = First a coordinator enters the limits of confidentiality, under Settings. Until then only the practice page works.
case-next = Next look: { $day }
case-no-rounds = There is no round yet.
case-not-asked = The person has not been asked yet. So only your own thoughts and steps are open.
case-practice-line = Made up, to try things out. Nothing here counts.
case-reset = The practice page is fresh again.
case-round = Round of { $day }
case-withdrawn = The consent has been withdrawn, and this code is closed for writing from now on. Please talk to your lead about deletion. Until then, what is kept can be read and removed.

## The end of a consent, a fresh start

withdrawal-sure = Has the person withdrawn the consent?
    .body =
        The person may do so at any time, without giving a reason.

        This code is then closed for writing at once. What is kept can still be read, and removed for good.
    .yes = Yes, it’s withdrawn
    .no = No, go back

reset-sure = Do you want to start the practice afresh?
    .body = Everything that was tried out here is then erased.
    .yes = Yes, start afresh
    .no = No, leave it

## Doors in other rooms' menus

door-home-practice = Practise with Birch
door-home-cases = My codes
door-home-new = New code
door-case-continue = Go on with the talk
door-case-frame = Change the basics
door-case-withdraw = Consent is withdrawn
door-case-reset = Start practice afresh
