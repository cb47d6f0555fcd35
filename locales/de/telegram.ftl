# Was auf Telegram rund um die Gespräche steht. Namen, Beschreibungen und Befehle können Fremde sehen; sie verraten nichts.

telegram-name = Waymark
telegram-about = Ein Begleiter für Gespräche, auf Einladung.
telegram-description = Ein Begleiter für Gespräche. Er öffnet sich mit einer Einladung. Wer eine hat, benutzt ihren Link oder schreibt /start und den Code.

telegram-command-start = Beginnen
telegram-command-home = Zum Start
telegram-command-reflect = Fragen durchgehen
telegram-command-cases = Meine Codes
telegram-command-reviews = Was ansteht
telegram-command-today = Nach einem Gespräch: zwei Fragen
telegram-command-cards = Karten
telegram-command-remind = Erinnere mich
telegram-command-overview = Was Aufmerksamkeit braucht
telegram-command-team = Das Team
telegram-command-cancel = Pause
telegram-command-safety = Hilfe jetzt
telegram-command-settings = Einstellungen
telegram-command-language = Sprache
telegram-command-web = Im Web-Chat weitermachen
telegram-command-sweep = Diesen Chat aufräumen
telegram-command-print = Karten drucken
telegram-command-help = Wie das hier geht

telegram-stranger =
    Das ist ein Begleiter für Gespräche. Er öffnet sich mit einer Einladung.

    Wer eine hat, benutzt ihren Link oder schreibt /start und den Code. Wer keine hat, fragt am besten dort nach, woher der Hinweis kam.
telegram-code-dead = Dieser Code öffnet hier nichts: Er ist verbraucht, zu alt oder für den Web-Chat gedacht. Bitte einen neuen geben lassen.
telegram-group = Bitte in einem privaten Chat schreiben.
telegram-so-far = Bisher: { $text }
telegram-open-link = Öffnen
telegram-no-file = Die Datei konnte gerade nicht hierher gebracht werden. Bitte noch einmal anfordern.
telegram-failed = Bei uns ist etwas schiefgegangen, und die letzte Nachricht ist nicht angekommen. Bitte noch einmal senden. Wenn es so bleibt, hilft dem Betrieb diese Nummer: { $incident }
telegram-only-you =
    { $days ->
        [one] In diesem Chat stehen noch Nachrichten vom { $first }, die sich nur von Hand entfernen lassen: Nach zwei Tagen darf ein Bot das nicht mehr. In Telegram: das Menü dieses Chats öffnen, dann „Verlauf leeren“.
       *[other] In diesem Chat stehen noch Nachrichten vom { $first } bis zum { $last }, die sich nur von Hand entfernen lassen: Nach zwei Tagen darf ein Bot das nicht mehr. In Telegram: das Menü dieses Chats öffnen, dann „Verlauf leeren“.
    }
