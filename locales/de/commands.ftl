commands-language = de
commands-help = Waymark begleitet Gespräche. Ohne Einstellungen läuft es nur auf diesem Rechner.
commands-serve = Waymark starten: den Web-Chat und jeden anderen eingerichteten Kanal.
commands-terminal = Hier in der Konsole sprechen.
commands-terminal-code = Code oder Link einer Einladung; einmal nötig.
commands-terminal-who = Diese Konsole ist nicht angemeldet. Mit einer Einladung: waymark terminal --code CODE
commands-invite = Eine Einladung erstellen, einmal gültig, sieben Tage lang.
commands-invite-role = Welche Rolle die Person bekommt.
commands-invite-structure = Das Netzwerk der Stadt. Ein neuer Name legt ein neues an.
commands-invite-organisation = Die Organisation darin. Ohne Angabe: die einzige, die es gibt.
commands-invite-telegram = Für ein neues Netzwerk: Dürfen Texte auf Telegram getippt werden?
commands-invited =
    Code: { $code }
    Link: { $link }
    Gilt einmal, sieben Tage lang. Bitte persönlich oder auf einem sicheren Weg weitergeben.
commands-which-organisation = Dieses Netzwerk hat mehrere Organisationen: { $names }. Bitte eine mit --organisation nennen.
commands-people = Alle Personen mit Code und Rollen auflisten.
commands-person = Der Code der Person, wie ihn waymark people zeigt.
commands-nobody = Diesen Code hat niemand. waymark people zeigt alle.
commands-link = Einen Anmeldelink erstellen, wenn jemand den eigenen verloren hat.
commands-linked = { $link } — gilt einmal, zehn Minuten lang.
commands-revoke = Eine Person überall abmelden.
commands-revoked = Alle Geräte sind abgemeldet, offene Links gelten nicht mehr.
commands-doctor = Sagen, was stimmt und was fehlt.
commands-code-dead = Dieser Code öffnet nichts: schon benutzt, zu alt, oder ein Zeichen fehlt.
commands-ready = Waymark ist hier: { $address }
commands-setup = Einrichten mit diesem Link, einmal: { $link }
commands-key-beside = Der Schlüssel liegt neben den Daten ({ $file }). Zum Ausprobieren reicht das; im echten Betrieb gehört er woandershin (WAYMARK_KEY_FILE).
commands-key-missing = Der Hauptschlüssel fehlt: { $file }. Es wurde nichts geschrieben. Siehe docs/operating.md, „If the key is lost“.
commands-key-wrong = Das ist nicht der Hauptschlüssel zu diesen Daten: { $file }. Es wurde nichts geschrieben. Siehe docs/operating.md, „If the key is lost“.
commands-key-cut = Der Hauptschlüssel ist beschädigt: { $file }. Es wurde nichts geschrieben. Bitte die Sicherung des Schlüssels einspielen.
commands-already-serving = Waymark läuft schon mit diesem Datenordner.
commands-setting-refused = Die Datenbank behält eine Einstellung nicht, die Gelöschtes schützt. Es wurde nichts gestartet.
commands-address = Waymark kann unter { $address } nicht starten: { $reason }
commands-key-unreadable = Der Hauptschlüssel lässt sich nicht lesen: { $file }. Es wurde nichts geschrieben. Bitte prüfen, wem die Datei gehört (Rechte 0600).
commands-key-keys-missing = Der Schlüsselspeicher fehlt, obwohl es Daten und einen Hauptschlüssel gibt ({ $file }). Es wurde nichts geschrieben. Bitte die Sicherung des Schlüsselspeichers einspielen.
commands-newer = Diese Daten stammen von einem neueren Waymark. Es wurde nichts geändert. Bitte diese Version oder eine spätere installieren.
