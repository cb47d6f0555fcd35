# The first start, and everybody's own start. Read by the worker alone, at a desk.

## Setting up

setup-language = Welcome to Waymark. Which language would you like?
    .body = A few questions for your team. Nearly everything can be changed later, under Settings.
    .short = Language

setup-structure = What is your city’s group called?
    .body = The group in which your organisations work together. What you keep here is kept in this group.
    .short = Group
    .hint = For example: Round Table Northtown

setup-organisation = Which organisation in the group is yours?
    .short = Organisation
    .hint = The name of your organisation

setup-helptext = What should “Help now” say?
    .body =
        Your own numbers for an emergency, by day and by night. Everyone in your group sees this text, and so may the people you accompany.

        Until then it says: 112 in the EU. You can also enter it later, under Settings.
    .short = Help now
    .hint = Who to call, and on which number

setup-secrecy = What are the limits of confidentiality in your team?
    .body =
        What stays with you, and what you may have to pass on. The person hears this before the first talk.

        Without it only the practice page opens. You can also enter it later, under Settings.
    .short = Confidentiality
    .hint = In plain words, ready to be read out

setup-telegram = May people type texts on Telegram later?
    .body =
        No: Telegram gets buttons, codes and dates only. Texts are written here, in the web chat.

        Yes: texts may be typed there too. They then also pass through Telegram’s servers, and Telegram could read them.
    .short = Texts on Telegram
    .no = No, only here
    .yes = Yes, there too

setup-summary = Is that right?
    .short = All of it

## One's own start

onboarding-proposed = Welcome. Is this right?
    .body =
        Group: { $structure }
        Organisation: { $organisation }
        Your part: { $roles }
        Language: { $language }
        Time zone: { $zone }

        If the group or your part is not right, please ask your coordinator.
    .short = What we know
    .right = Yes, that’s right
    .change = Change language, zone

onboarding-language = Which language would you like?
    .short = Language

onboarding-zone = Which time zone are you in?
    .body = So that a day starts and ends where you are. Now it says: { $zone }
    .short = Time zone
    .hint = For example: Europe/Berlin

onboarding-name = What name should colleagues see?
    .body = A first name or a short form is enough, or nothing. The people you accompany do not see it.
    .short = My name here
    .hint = For example: Kim

onboarding-address = How should Waymark speak to you?
    .body = Some languages have two ways to say “you”. English has one.
    .short = Form of address
    .informal = Informal, like “du”
    .formal = Formal, like “Sie”

onboarding-what = What Waymark is, and what it is not
    .body =
        Waymark is a companion for structured reflection: one question at a time, alone or together with the people you accompany.

        It is independent of DesistKit and icommit and uses its own wording. It claims no proven effect.

        It scores nobody. It asks and keeps; you decide.

        Please don’t write any names. Everything you write is kept encrypted.

        The person may be looking at the screen with you.
    .go = I have read it

## Belonging nowhere

left-what = You are not in a group at the moment
    .body =
        How to come back in: open a new invitation here while you are signed in, and it goes on from here. Whoever coordinates a group can make one.

        You can sign out on every device, or erase your account.
    .out = Sign out
    .account = Erase my account
left-out = You are signed out on every device. With a new invitation you are welcome again.
left-nothing = That belongs to a group, and you are not in one at the moment. A new invitation opens it again.
