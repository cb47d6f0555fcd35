commands-language = en
commands-help = Waymark, a companion for conversations. Without a configuration it runs on this machine alone.
commands-serve = Start Waymark: the web chat, and every other channel that is configured.
commands-terminal = Talk in this shell.
commands-terminal-code = The code or link of an invitation; needed once.
commands-terminal-who = This shell is not signed in. Ask for an invitation, then: waymark terminal --code CODE
commands-invite = Make a one-time invitation, valid for seven days.
commands-invite-role = What the person will be.
commands-invite-structure = The city's group. A name that is new makes a new one.
commands-invite-organisation = The organisation in it. Without this: the only one there is.
commands-invite-telegram = For a new structure: may texts be typed on Telegram?
commands-invited =
    Code: { $code }
    Link: { $link }
    Works once, for seven days. Hand it over in person or by a channel you trust.
commands-which-organisation = This structure has several organisations: { $names }. Name one with --organisation.
commands-people = List people by their code, with their roles.
commands-person = The person's code, as waymark people lists it.
commands-nobody = Nobody has this code. waymark people lists them all.
commands-link = Make a sign-in link for somebody who lost theirs.
commands-linked = { $link } — works once, for ten minutes.
commands-revoke = Sign a person out everywhere.
commands-revoked = All devices are signed out, and links on their way are void.
commands-doctor = Say what is right and what is missing.
commands-code-dead = This code opens nothing: it was used, it is too old, or a sign is missing.
commands-ready = Waymark is here: { $address }
commands-setup = Set it up with this link, once: { $link }
commands-key-beside = The key lies beside the data ({ $file }). That is fine to try things out; for real use keep it elsewhere (WAYMARK_KEY_FILE).
commands-key-missing = The master key is missing: { $file }. Nothing was written. See docs/operating.md, "If the key is lost".
commands-key-wrong = This is not the master key of this data: { $file }. Nothing was written. See docs/operating.md, "If the key is lost".
commands-key-cut = The master key is damaged: { $file }. Nothing was written. Put the backup of the key back.
commands-already-serving = Waymark is already running on this data folder.
commands-setting-refused = The database does not keep a setting that protects erased data. Nothing was started.
commands-address = Waymark cannot start at { $address }: { $reason }
commands-key-unreadable = The master key cannot be read: { $file }. Nothing was written. See who owns the file (mode 0600).
commands-key-keys-missing = The key store is missing, though there is data and a master key ({ $file }). Nothing was written. Put the backup of the key store back.
commands-newer = This data was written by a newer Waymark. Nothing was changed. Please install that version or a later one.
