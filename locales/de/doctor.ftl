# Was `waymark doctor` sagt, je eine Zeile.

doctor-python = Python { $version }.
doctor-python-old = Python { $version } ist zu alt; nötig ist 3.11 oder neuer.
doctor-clock = Die Uhr steht auf { $now } UTC.
doctor-clock-wrong = Die Uhr geht falsch: Sie steht auf { $now } UTC. Links und Anmeldungen würden zur falschen Zeit enden.
doctor-zones = Zeitzonen sind da; die dieses Rechners ist { $zone }.
doctor-zones-missing = Die Daten der Zeitzonen fehlen. Bitte das Paket tzdata installieren.

doctor-folder = In den Datenordner lässt sich schreiben: { $folder }.
doctor-folder-new = Den Datenordner gibt es noch nicht: { $folder }. `waymark serve` legt ihn an.
doctor-folder-file = WAYMARK_DATA nennt keinen Ordner: { $folder }.
doctor-folder-closed = In den Datenordner lässt sich nicht schreiben: { $folder }. Bitte prüfen, wem er gehört, oder WAYMARK_DATA setzen.

doctor-new = Hier ist noch nichts: `waymark serve` legt Hauptschlüssel, Datenbank und Schlüsselspeicher an.

doctor-key = Der Hauptschlüssel ist da und nur für das eigene Konto lesbar: { $file }.
doctor-key-beside = Der Hauptschlüssel liegt neben den Daten ({ $file }). Zum Ausprobieren reicht das; im echten Betrieb gehört er woandershin (WAYMARK_KEY_FILE).
doctor-key-open = Auch andere Konten können den Hauptschlüssel lesen: { $file }. Abhilfe: chmod 600.
doctor-key-new = Es gibt noch keinen Hauptschlüssel: { $file }. `waymark serve` legt ihn an.
doctor-key-missing = Der Hauptschlüssel fehlt: { $file }. Siehe docs/operating.md, „If the key is lost“.
doctor-key-cut = Der Hauptschlüssel ist beschädigt: { $file }. Bitte die Sicherung des Schlüssels einspielen.
doctor-key-unreadable = Der Hauptschlüssel lässt sich nicht lesen: { $file }. Bitte prüfen, wem die Datei gehört (Rechte 0600).

doctor-database-new = Es gibt noch keine Daten. `waymark serve` legt die Tabellen an.
doctor-database-current = Die Datenbank antwortet, ihre Tabellen sind auf dem neuesten Stand.
doctor-database-older = Die Datenbank antwortet. Der nächste Start bringt ihre Tabellen auf den neuesten Stand; eine SQLite-Datei wird vorher kopiert.
doctor-database-newer = Die Tabellen gehören zu einem neueren Waymark. Bitte diese Version installieren oder die Kopie von vorher einspielen.
doctor-database-failed = Die Datenbank antwortet nicht ({ $reason }). Bitte WAYMARK_DATABASE_URL prüfen oder die Sicherung einspielen.

doctor-keys-new = Es gibt noch keinen Schlüsselspeicher. `waymark serve` legt ihn an.
doctor-keys-right = Der Schlüsselspeicher antwortet, der Hauptschlüssel passt dazu.
doctor-keys-wrong = Der Hauptschlüssel passt nicht zum Schlüsselspeicher. Siehe docs/operating.md, „If the key is lost“.
doctor-keys-unsure = Der Schlüsselspeicher antwortet; ob der Hauptschlüssel passt, lässt sich ohne ihn nicht sagen.
doctor-keys-missing = Der Schlüsselspeicher fehlt, obwohl es Daten gibt. Bitte die Sicherung des Schlüsselspeichers einspielen.
doctor-keys-failed = Der Schlüsselspeicher antwortet nicht ({ $reason }). Bitte WAYMARK_KEYS_URL prüfen oder seine Sicherung einspielen.

doctor-port = { $address } ist frei.
doctor-port-waymark = Waymark antwortet schon unter { $address }.
doctor-port-taken = Unter { $address } antwortet ein anderes Programm. Bitte WAYMARK_PORT setzen.
doctor-port-closed = Waymark kann unter { $address } nicht starten: { $reason }

doctor-public = Waymark ist erreichbar unter { $address }
doctor-public-none = Keine öffentliche Adresse (WAYMARK_PUBLIC_URL): Waymark antwortet nur auf diesem Rechner. Links für andere Geräte werden nicht angeboten.
doctor-public-plain = Die öffentliche Adresse ist nicht https: { $address } Was geschrieben wird, ließe sich unterwegs mitlesen.

doctor-telegram-none = Telegram: nicht eingerichtet.
doctor-telegram-reached = Telegram: { $host } antwortet.
doctor-telegram-unreached = Telegram: { $host } antwortet nicht. Bitte prüfen, ob dieser Rechner dorthin darf, und WAYMARK_TELEGRAM_API.
doctor-telegram-token = Telegram: Das Token stimmt; der Bot ist { $name }.
doctor-telegram-token-refused = Telegram: Das Token öffnet nichts (mehr). Bitte das jetzige bei BotFather holen und WAYMARK_TELEGRAM_TOKEN setzen.
doctor-telegram-token-unsure = Telegram: Ob das Token stimmt, lässt sich gerade nicht sagen ({ $state }). Wenn es so bleibt: WAYMARK_TELEGRAM_API prüfen.
doctor-telegram-polling = Telegram: Nachrichten werden abgeholt.
doctor-telegram-webhook = Telegram: Nachrichten werden zu { $host } gebracht.
doctor-telegram-webhook-left = Telegram: Ein Webhook von früher ist gesetzt, abholen lässt sich so nichts. `waymark serve` entfernt ihn beim Start.
doctor-telegram-webhook-missing = Telegram: Es ist noch kein Webhook gesetzt. `waymark serve` setzt ihn, auf { $host }.
doctor-telegram-webhook-other = Telegram: Nachrichten werden woandershin gebracht, nicht zu dem, was WAYMARK_WEBHOOK_URL bei { $host } nennt. `waymark serve` setzt es.
doctor-telegram-webhook-unsure = Telegram: Ob ein Webhook gesetzt ist, lässt sich gerade nicht sagen ({ $state }).
doctor-telegram-webhook-failing = Telegram: Um { $at } UTC ließ sich eine Nachricht nicht bringen: { $reason }
doctor-telegram-clock = Telegram: Die Uhr geht wie die von { $host }.
doctor-telegram-clock-apart = Telegram: Die Uhr weicht von der bei { $host } um { $seconds } Sekunden ab. Schnell getippte Texte könnten zur falschen Frage geraten. Bitte die Uhr aus dem Netz stellen lassen (NTP).
doctor-telegram-commands = Telegram: Name, Beschreibungen und Befehle sind gesetzt.
doctor-telegram-commands-new = Telegram: Name, Beschreibungen und Befehle werden beim nächsten Start gesetzt.
