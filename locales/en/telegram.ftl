# What stands in Telegram around the dialogues. Names, descriptions and commands can be seen by strangers and say nothing.

telegram-name = Waymark
telegram-about = A companion for conversations, by invitation.
telegram-description = A companion for conversations. It opens with an invitation. If you have one, use its link, or type /start and its code.

telegram-command-start = Begin
telegram-command-home = The start
telegram-command-reflect = Go through questions
telegram-command-cases = My codes
telegram-command-reviews = What is due
telegram-command-today = After a talk: two taps
telegram-command-cards = Cards
telegram-command-remind = Remind me
telegram-command-overview = What needs you
telegram-command-team = The team
telegram-command-cancel = Pause
telegram-command-safety = Help now
telegram-command-settings = Settings
telegram-command-language = Language
telegram-command-web = Go on in the web chat
telegram-command-sweep = Tidy this chat
telegram-command-print = Print the deck
telegram-command-help = How this works

telegram-stranger =
    This is a companion for conversations. It opens with an invitation.

    If you have one, use its link, or type /start and the code. If not, ask the person who told you about it.
telegram-code-dead = This code opens nothing here: it was used, it is too old, or it is meant for the web chat. Please ask for a new one.
telegram-group = Please write to me in a private chat.
telegram-so-far = So far: { $text }
telegram-open-link = Open
telegram-no-file = The file could not be brought here just now. Please ask for it again.
telegram-failed = Something went wrong on our side, and your last message was not taken in. Please send it again. If it keeps happening, tell the operator this number: { $incident }
telegram-only-you =
    { $days ->
        [one] Older messages of { $first } stand in this chat that only you can take out: bots may not after two days. In Telegram: open the menu of this chat, then “Clear history”.
       *[other] Older messages, from { $first } to { $last }, stand in this chat that only you can take out: bots may not after two days. In Telegram: open the menu of this chat, then “Clear history”.
    }
