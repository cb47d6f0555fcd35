# What `waymark doctor` says, one line each.

doctor-python = Python { $version }.
doctor-python-old = Python { $version } is too old; 3.11 or newer is needed.
doctor-clock = The clock says { $now } UTC.
doctor-clock-wrong = The clock is wrong: it says { $now } UTC. Links and sessions would end at the wrong time.
doctor-zones = Time zones are there; this machine is in { $zone }.
doctor-zones-missing = Time zone data is missing. Install the package tzdata.

doctor-folder = The data folder can be written: { $folder }.
doctor-folder-new = The data folder is not there yet: { $folder }. `waymark serve` makes it.
doctor-folder-file = What WAYMARK_DATA names is not a folder: { $folder }.
doctor-folder-closed = The data folder cannot be written: { $folder }. Check who owns it, or set WAYMARK_DATA.

doctor-new = Nothing here yet: `waymark serve` makes the master key, the database and the key store.

doctor-key = The master key is there, and only its owner can read it: { $file }.
doctor-key-beside = The master key lies beside the data ({ $file }). That is fine to try things out; for real use keep it elsewhere (WAYMARK_KEY_FILE).
doctor-key-open = Others can read the master key: { $file }. To fix it: chmod 600.
doctor-key-new = There is no master key yet: { $file }. `waymark serve` makes it.
doctor-key-missing = The master key is missing: { $file }. See docs/operating.md, "If the key is lost".
doctor-key-cut = The master key is damaged: { $file }. Put the backup of the key back.
doctor-key-unreadable = The master key cannot be read: { $file }. Check who owns the file (mode 0600).

doctor-database-new = There is no data yet. `waymark serve` makes the tables.
doctor-database-current = The database answers, and its tables are up to date.
doctor-database-older = The database answers. The next start brings its tables up to date; a SQLite file is copied first.
doctor-database-newer = The tables belong to a newer Waymark. Install that version, or put the copy from before back.
doctor-database-failed = The database does not answer ({ $reason }). Check WAYMARK_DATABASE_URL, or put the backup back.

doctor-keys-new = There is no key store yet. `waymark serve` makes it.
doctor-keys-right = The key store answers, and the master key fits it.
doctor-keys-wrong = The master key does not fit the key store. See docs/operating.md, "If the key is lost".
doctor-keys-unsure = The key store answers; without the master key nobody can tell whether it fits.
doctor-keys-missing = The key store is missing, though there is data. Put the backup of the key store back.
doctor-keys-failed = The key store does not answer ({ $reason }). Check WAYMARK_KEYS_URL, or put its backup back.

doctor-port = { $address } is free.
doctor-port-waymark = Waymark is already answering at { $address }.
doctor-port-taken = Another program answers at { $address }. Set WAYMARK_PORT.
doctor-port-closed = Waymark could not listen at { $address }: { $reason }

doctor-public = People reach Waymark at { $address }
doctor-public-none = No public address (WAYMARK_PUBLIC_URL): Waymark answers on this machine alone. Links that open on another device are not offered.
doctor-public-plain = The public address is not https: { $address } What people write could be read on the way.

doctor-telegram-none = Telegram: not set up.
doctor-telegram-reached = Telegram: { $host } answers.
doctor-telegram-unreached = Telegram: { $host } does not answer. Check whether this machine may reach it, and WAYMARK_TELEGRAM_API.
doctor-telegram-token = Telegram: the token is right; the bot is { $name }.
doctor-telegram-token-refused = Telegram: the token does not work (any more). Get the current one from BotFather and set WAYMARK_TELEGRAM_TOKEN.
doctor-telegram-token-unsure = Telegram: whether the token is right cannot be checked now ({ $state }). If it stays that way, check WAYMARK_TELEGRAM_API.
doctor-telegram-polling = Telegram: updates are fetched.
doctor-telegram-webhook = Telegram: updates are brought to { $host }.
doctor-telegram-webhook-left = Telegram: a webhook from before is set, and nothing can be fetched. `waymark serve` removes it when it starts.
doctor-telegram-webhook-missing = Telegram: no webhook is set yet. `waymark serve` sets it, to { $host }.
doctor-telegram-webhook-other = Telegram: updates are brought somewhere else, not to what WAYMARK_WEBHOOK_URL names at { $host }. `waymark serve` sets it.
doctor-telegram-webhook-unsure = Telegram: whether a webhook is set cannot be checked now ({ $state }).
doctor-telegram-webhook-failing = Telegram: an update could not be brought at { $at } UTC: { $reason }
doctor-telegram-clock = Telegram: the clock agrees with that of { $host }.
doctor-telegram-clock-apart = Telegram: the clock is { $seconds } seconds away from that of { $host }. Texts typed quickly could be taken for answers to another question. Have the clock set from the network (NTP).
doctor-telegram-commands = Telegram: name, descriptions and commands are set.
doctor-telegram-commands-new = Telegram: name, descriptions and commands are set at the next start.
