# The web chat's own words: what stands around the conversation. What people see before they sign in says nothing
# about what the conversation is about.

# Before signing in
web-stranger-what = Waymark is a companion for people in counselling teams. It asks one question at a time and keeps what you write for your team.
web-stranger-how = You come in by invitation. Ask the person who coordinates your team for a link, and open it on this device.
web-stranger-lost = Have you been here before? On a device where you are signed in, open “Settings” for a new link, or ask for one in your team.
web-door-ready = Your link is ready.
web-door-open = Open
web-door-once = It works once. After that this device stays signed in for 30 days after you last used it.
web-door-no-code = This page opens with a link from your team. The link seems to be cut off: open it again in full, or ask for a new one.
web-door-wrong = This link does not work any more. Each link works once and only for a while. Ask for a new one.
web-door-too-often = That was tried too often. Please wait a quarter of an hour, then open your link again.
web-no-script = Waymark needs JavaScript, and this browser does not run it here.

# The cards on another phone; it says nothing but that there are cards
web-guest-title = Cards
web-guest-private = This page stays in this browser’s history. A private window avoids that. Nothing is stored.
web-guest-open = Open
web-guest-close = Close
web-guest-wrong = This link does not work any more. A new one can be shown on the other device.
web-guest-no-script = This page needs JavaScript, and this browser does not run it here.

# Around the conversation
web-log-label = Conversation
web-progress-label = Progress
web-answer-label = Your answer:
web-past-edit = Change this answer
web-quiet-label = Also possible
web-edit = Change
web-edit-label = Change: { $label }
web-remove = Remove for good
web-remove-label = Remove for good: { $label }
web-source-label = { $source }: { $label }. Tap to change who says so
web-copy = Copy as text
web-copy-link = Copy link
web-copied = Copied
web-copy-failed = This browser does not let the page copy. You can select the text and copy it yourself.
web-link-label = One-time link
web-messenger-label = For Telegram:
web-qr-label = The same link as a picture, to scan with another device
web-card-keys = Enter or Space turns the card over. Where another can come, the left or right arrow brings it; K keeps this one.
web-sheets = Save the sheets as a PDF

# Writing
web-note-hint = A note, in your own words
web-note = Note
web-send = Send
web-send-keys = Ctrl + Enter sends
web-send-keys-mac = ⌘ + Enter sends
web-count = { $count } of { $most } characters
web-too-long = This text is too long to send in one piece. It is still in the field.
web-unreadable = This text has characters that can’t be sent. It is still in the field.

# On the way to the server
web-sending = Sending …
web-waiting = No answer from the server yet. Nothing is lost; it will try again without your help.
web-offline = You are offline. Nothing is lost; this carries on as soon as you are back.
web-failed = That did not work. Nothing is lost; please try again.
web-unsent = This was not sent, because the question has changed. Your text is still in the field.
web-signed-out = You are signed out on this device. What is in the field has not been sent.
web-signed-out-link = To the start page

# Menu
web-menu = Menu
web-menu-close = Close
web-menu-start = Home
web-menu-cases = My codes
web-menu-help = Help
web-menu-language = Language
web-menu-settings = Settings
web-sign-out = Sign out
