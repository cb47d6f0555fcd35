# The small dialogues of the house: home, settings, devices, the team's texts, one's own view.
# The person may see home and settings; the page for one's own thoughts is for the worker alone.

## Home

home-what = Where to?
    .practice = Practice with Birch
    .cases = My codes
    .new = New code
    .cards-table = Cards
    .supervision = For supervision
    .settings = Settings
    .about = What Waymark is
home-new-case = New code
home-cards = Go on: cards, { $code }
home-cards-plain = Go on: cards
home-paused = Go on: { $code } { $done }/{ $total }

## Settings

settings-what = What would you like to set?
    .language = Language
    .address = Form of address
    .zone = Time zone
    .devices = Devices
    .structure = The team’s texts
    .leave = Sign out here
    .home = Home
settings-saved = That is kept.

language-which = Which language?
    .short = Language

address-how = How shall Waymark speak to you?
    .body = In English there is only “you”. In German it makes a difference.
    .short = Form of address
    .informal = Informal, like “du”
    .formal = Formal, like “Sie”

zone-which = Which time zone are you in? Now it says: { $zone }
    .short = Time zone
    .hint = For example: Europe/Berlin

devices-which = Which device shall be signed out?
    .body = These devices are signed in. The day says when each was last used.
    .add = Add a device
    .back = Back
devices-one = End: { $label }, { $day }
devices-nameless = Device
devices-ended = The device is signed out.

## The team's texts

structure-helptext = What shall stand under “Help now”?
    .body =
        Your own numbers for an emergency, by day and by night. Everyone in your group sees this text, and so may the people you accompany.

        “Skip” leaves the text as it is.
    .short = Help now
    .hint = Who to call, and on which number

structure-secrecy = Where are the limits of secrecy in your team?
    .body =
        What stays with you, and what you may have to pass on. The person hears this before the first talk.

        “Skip” leaves the text as it is.
    .short = Limits of secrecy
    .hint = In plain words, ready to be read out

structure-telegram = May texts be typed on Telegram?
    .body =
        No: Telegram gets buttons, codes and dates only. Texts are written in the web chat.

        Yes: texts may be typed there too. They then also pass through Telegram’s servers, and Telegram could read them.

        “Skip” leaves it as it is.
    .short = Texts on Telegram
    .no = No, web chat only
    .yes = Yes, there too

structure-summary = Is that right?
    .short = All of it

secrecy-missing = Your team has not entered the limits of secrecy yet. Please say what you know yourself.

## On Telegram

telegram-know = Before you begin on Telegram
    .body =
        Chats with a bot are not end-to-end encrypted. Telegram’s servers carry what stands here and could read it.

        What is written here, and the questions to it, are taken out of the chat again when a talk is over, within a day at the latest. /sweep does it at once.

        Please hide the previews of messages on your lock screen. In Telegram: Settings, Notifications, Private Chats, then this chat, and switch “Message Preview” off.

        The web chat does not pass through Telegram. /web opens it, and the talk goes on there.
    .go = I have read it

## One's own thoughts

stance-think = For you alone, nothing is stored
    .body =
        How hopeful am I for this person?

        What touches or annoys me here?

        Which role pulls me: helper, controller, teacher, rescuer, friend?

        Do we have words in common, or do we need an interpreter or easier language?

        What do I take to supervision?
    .go = Go on

stance-line = Shall one line be kept for supervision?
    .body =
        Write about yourself. What is stored about a person can be asked for.

        The line is kept apart for 30 days, under Home.
    .short = For supervision
    .hint = One line about myself
stance-kept = Kept apart for 30 days. You find it at Home, under “For supervision”.

supervision-lines = Your lines for supervision
    .home = Home
supervision-empty = There are no lines now.
devices-unreachable = Another device cannot reach Waymark here: it has no public address. Whoever runs it can set one.
