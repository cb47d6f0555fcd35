# Die eigenen Worte des Web-Chats: was um das Gespräch herum steht. Was vor der Anmeldung zu sehen ist, verrät
# nicht, worum es in den Gesprächen geht.

# Vor der Anmeldung
web-stranger-what = Waymark begleitet Menschen in Beratungsteams. Es stellt eine Frage nach der anderen und bewahrt auf, was Sie für Ihr Team schreiben.
web-stranger-how = Hinein kommen Sie mit einer Einladung. Bitten Sie die Koordination Ihres Teams um einen Link und öffnen Sie ihn auf diesem Gerät.
web-stranger-lost = Sie waren schon einmal hier? Auf einem angemeldeten Gerät gibt es unter „Einstellungen“ einen neuen Link. Oder fragen Sie in Ihrem Team danach.
web-door-ready = Ihr Link ist bereit.
web-door-open = Öffnen
web-door-once = Er gilt einmal. Danach bleibt dieses Gerät angemeldet, bis es 30 Tage lang nicht benutzt wurde.
web-door-no-code = Diese Seite öffnet sich mit einem Link aus Ihrem Team. Der Link scheint abgeschnitten zu sein: Öffnen Sie ihn noch einmal ganz, oder bitten Sie um einen neuen.
web-door-wrong = Dieser Link gilt nicht mehr. Jeder Link gilt einmal und nur für eine gewisse Zeit. Bitten Sie um einen neuen.
web-door-too-often = Das waren zu viele Versuche. Bitte warten Sie eine Viertelstunde und öffnen Sie Ihren Link dann noch einmal.
web-no-script = Waymark braucht JavaScript, und dieser Browser führt es hier nicht aus.

# Die Karten auf einem anderen Handy; hier steht nicht mehr, als dass es Karten gibt
web-guest-title = Karten
web-guest-private = Diese Seite bleibt im Verlauf dieses Browsers stehen. Ein privates Fenster vermeidet das. Gespeichert wird nichts.
web-guest-open = Öffnen
web-guest-close = Schließen
web-guest-wrong = Dieser Link gilt nicht mehr. Auf dem anderen Gerät lässt sich ein neuer zeigen.
web-guest-no-script = Diese Seite braucht JavaScript, und dieser Browser führt es hier nicht aus.

# Um das Gespräch herum
web-log-label = Gespräch
web-progress-label = Fortschritt
web-answer-label = Antwort:
web-past-edit = Diese Antwort ändern
web-quiet-label = Auch möglich
web-edit = Ändern
web-edit-label = Ändern: { $label }
web-remove = Endgültig löschen
web-remove-label = Endgültig löschen: { $label }
web-source-label = { $source }: { $label }. Antippen ändert, wer das sagt
web-copy = Als Text kopieren
web-copy-link = Link kopieren
web-copied = Kopiert
web-copy-failed = Dieser Browser lässt das Kopieren nicht zu. Der Text lässt sich markieren und von Hand kopieren.
web-link-label = Einmal-Link
web-messenger-label = Für Telegram:
web-qr-label = Derselbe Link als Bild, zum Scannen mit einem anderen Gerät
web-card-keys = Eingabe- oder Leertaste dreht die Karte um. Wo eine andere kommen kann, bringt Pfeil links oder rechts sie; K behält diese.
web-sheets = Bögen als PDF speichern

# Schreiben
web-note-hint = Eine Notiz, in eigenen Worten
web-note = Notiz
web-send = Senden
web-send-keys = Strg + Eingabe sendet
web-send-keys-mac = ⌘ + Eingabe sendet
web-count = { $count } von { $most } Zeichen
web-too-long = Dieser Text ist zu lang, um ihn auf einmal zu senden. Er steht noch im Feld.
web-unreadable = Dieser Text enthält Zeichen, die sich nicht senden lassen. Er steht noch im Feld.

# Auf dem Weg zum Server
web-sending = Wird gesendet …
web-waiting = Der Server antwortet noch nicht. Es geht nichts verloren, der nächste Versuch folgt von selbst.
web-offline = Gerade offline. Es geht nichts verloren; sobald wieder eine Verbindung da ist, geht es weiter.
web-failed = Das hat nicht geklappt. Es ist nichts verloren, bitte noch einmal versuchen.
web-unsent = Das wurde nicht gesendet, weil inzwischen eine andere Frage dran ist. Der Text steht noch im Feld.
web-signed-out = Dieses Gerät ist abgemeldet. Was im Feld steht, ist nicht gesendet.
web-signed-out-link = Zur Startseite

# Menü
web-menu = Menü
web-menu-close = Schließen
web-menu-start = Start
web-menu-cases = Meine Codes
web-menu-help = Hilfe
web-menu-language = Sprache
web-menu-settings = Einstellungen
web-sign-out = Abmelden
