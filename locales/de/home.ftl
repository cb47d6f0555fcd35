# Die kleinen Dialoge des Hauses: Start, Einstellungen, Geräte, Texte des Teams, die eigene Sicht.
# Start und Einstellungen sieht vielleicht auch die Person; die Seite für eigene Gedanken ist nur für die Fachkraft.

## Start

home-what = Wohin soll es gehen?
home-new-case = Neuer Code
home-no-country = Feiertage: noch nicht eingestellt. Einstellungen › Unser Verbund › Land und Region
home-cards = Weiter: Karten, { $code }
home-cards-plain = Weiter: Karten
home-paused = Weiter: { $code } { $done }/{ $total }

## Einstellungen

settings-what =
    { $address ->
        [informal] Was möchtest du einstellen?
       *[formal] Was möchten Sie einstellen?
    }
settings-saved = Gespeichert.

language-which = Welche Sprache?
    .short = Sprache

address-how = Wie soll Waymark schreiben: mit „du“ oder mit „Sie“?
    .body = In manchen Sprachen gibt es zwei Arten, jemanden anzusprechen. Das lässt sich jederzeit wieder ändern.
    .short = Anrede
    .informal = Mit „du“
    .formal = Mit „Sie“

zone-which = Welche Zeitzone soll gelten? Bisher gilt: { $zone }
    .short = Zeitzone
    .hint = Zum Beispiel: Europe/Berlin

devices-which = Welches Gerät soll abgemeldet werden?
    .body = Diese Geräte sind angemeldet. Der Tag sagt, wann sie zuletzt benutzt wurden.
    .add = Gerät hinzufügen
    .back = Zurück
devices-one = Abmelden: { $label }, { $day }
devices-nameless = Gerät
devices-ended = Das Gerät ist abgemeldet.

## Was das Team noch nicht eingetragen hat

secrecy-missing = Das Team hat die Grenzen der Verschwiegenheit noch nicht eingetragen. Bitte sagen, was davon bekannt ist.

## Auf Telegram

telegram-know = Bevor es auf Telegram losgeht
    .body =
        Chats mit einem Bot sind nicht Ende-zu-Ende-verschlüsselt. Was hier steht, läuft über die Server von Telegram, und Telegram könnte es lesen.

        Was hier geschrieben wird, und die Fragen dazu, verschwinden aus dem Chat, wenn ein Gespräch vorbei ist, spätestens nach einem Tag. Mit /sweep geht es sofort.

        Bitte die Vorschau von Nachrichten auf dem Sperrbildschirm ausschalten. In Telegram: Einstellungen, Benachrichtigungen, Private Chats, dann dieser Chat, „Nachrichtenvorschau“ aus.

        Der Web-Chat läuft nicht über Telegram. /web öffnet ihn, und das Gespräch geht dort weiter.
    .go = Gelesen

devices-unreachable = Ein anderes Gerät erreicht Waymark hier nicht: Es gibt keine öffentliche Adresse. Der Betrieb kann eine einrichten.

## Der Name vor Kolleginnen und Kollegen

name-which = Welcher Name soll hier vor Kolleginnen und Kollegen stehen? Bisher: { $name }
    .body = Ein Vorname oder ein Kürzel genügt. Die Menschen, die begleitet werden, sehen ihn nicht.
    .short = Mein Name hier
    .hint = Zum Beispiel: Kim

## Doors in other rooms' menus

door-home-settings = Einstellungen
door-home-about = Was Waymark ist
door-settings-language = Sprache
door-settings-address = Anrede
door-settings-name = Mein Name hier
door-settings-zone = Zeitzone
door-settings-devices = Geräte
door-settings-home = Zum Start
