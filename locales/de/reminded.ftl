# Wohin die Knöpfe einer Erinnerung führen. Vielleicht schaut die Person mit auf den Bildschirm.

later-when = Wann soll die Erinnerung wiederkommen?
    .short = Wann
    .afternoon = Heute um 14 Uhr
    .tomorrow = Morgen um 9 Uhr
    .week = In einer Woche, 9 Uhr
    .day = An einem anderen Tag
    .keep = So lassen
later-day = An welchem Tag soll sie wiederkommen?
    .short = Tag

wished-what = Daran sollte Waymark erinnern.
    .short = Erinnerung
    .done = Erledigt
    .later = Später
    .keep = So lassen

nudge-about = Es geht um { $code }.
nudge-after-cards = Erst die Karten. Die Erinnerung wartet.
nudge-comes-again = Sie kommt dann wieder. Der Termin selbst bleibt, wie er ist.
nudge-done = Als erledigt notiert.
nudge-handed = Weitergegeben. Die Vertretung bekommt die Erinnerung jetzt.
nudge-no-deputy = Für heute ist keine Vertretung eingetragen. Mit /team geht das.
nudge-settled = Darum hat sich schon jemand gekümmert.
nudge-unknown = Diese Erinnerung gibt es nicht mehr.
nudge-wish-erased = Die Worte dieser Erinnerung wurden gelöscht.
nudge-wish-elsewhere = Der Text steht im Web-Chat.

## Die Erinnerungen über dem Gespräch

web-reminders = Erinnerungen
terminal-reminders = Erinnerungen:
