# The small dialogues of the house: home, settings, devices, the team's texts, one's own view.
# The person may see home and settings; the page for one's own thoughts is for the worker alone.

## Home

home-what = Where to?
home-new-case = New code
home-no-country = Holidays: not set. Settings › The group’s settings › Country and region
home-cards = Go on: cards, { $code }
home-cards-plain = Go on: cards
home-paused = Go on: { $code } { $done }/{ $total }

## Settings

settings-what = What would you like to set?
settings-saved = Saved.

language-which = Which language?
    .short = Language

address-how = How should Waymark speak to you?
    .body = Some languages have two ways to say “you”. English has one.
    .short = Form of address
    .informal = Informal, like “du”
    .formal = Formal, like “Sie”

zone-which = Which time zone are you in? Now it says: { $zone }
    .short = Time zone
    .hint = For example: Europe/Berlin

devices-which = Which device would you like to sign out?
    .body = These devices are signed in. The day says when each was last used.
    .add = Add a device
    .back = Back
devices-one = Sign out: { $label }, { $day }
devices-nameless = Device
devices-ended = The device is signed out.

## What the team has not entered yet

secrecy-missing = Your team has not entered the limits of confidentiality yet. Please say what you know yourself.

## On Telegram

telegram-know = Before you begin on Telegram
    .body =
        Chats with a bot are not end-to-end encrypted. Telegram’s servers carry what stands here and could read it.

        What is written here, and the questions to it, are taken out of the chat again when a talk is over, within a day at the latest. /sweep does it at once.

        Please hide the previews of messages on your lock screen. In Telegram: Settings, Notifications, Private Chats, then this chat, and switch “Message Preview” off.

        The web chat does not pass through Telegram. /web opens it, and the talk goes on there.
    .go = I have read it

devices-unreachable = Another device can’t reach Waymark here: it has no public address. The operator can set one.

## The name colleagues see

name-which = What name should colleagues see? Now it says: { $name }
    .body = A first name or a short form is enough. The people you accompany do not see it.
    .short = My name here
    .hint = For example: Kim

## Doors in other rooms' menus

door-home-settings = Settings
door-home-about = What Waymark is
door-settings-language = Language
door-settings-address = Form of address
door-settings-name = My name here
door-settings-zone = Time zone
door-settings-devices = Devices
door-settings-home = Home
