# Ein neuer Code und seine Grundlagen, seine Seite, die Liste, und das Ende einer Einwilligung.
# Die Person liest vielleicht mit: darum fast überall ohne „du“ und ohne „Sie“.

## Ein neuer Code

opening-suggested = Welcher Code soll es sein?
    .body = Ein Code sagt nichts über die Person. Initialen und Geburtsjahre sind keine Codes.
    .short = Code
    .own = Ein eigener Code

opening-code = Welches Wort soll der Code sein?
    .body = Gut passen ein Baum, ein Vogel oder ein Stein. Initialen und Geburtsjahre sind keine Codes.
    .short = Code
    .hint = Ein Wort, höchstens 24 Zeichen

## Die Grundlagen

frame-language = In welcher Sprache soll die Person die Fragen lesen?
    .short = Sprache

frame-address = Wie sollen die Fragen die Person ansprechen?
    .body = In manchen Sprachen gibt es zwei Arten, jemanden anzusprechen. Am besten entscheidet das die Person. Es lässt sich jederzeit ändern.
    .short = Anrede
    .informal = Mit „du“
    .formal = Mit „Sie“

frame-gender = Wie soll ich der Person schreiben?
    .body = Das stellt nur die Worte in den Texten ein. Es hält nicht fest, wer jemand ist, und lässt sich jederzeit ändern.
    .short = Schreibweise
    .unspecified = Ohne Geschlecht
    .feminine = Weibliche Formen
    .masculine = Männliche Formen

frame-minor = Ist die Person unter 18?
    .short = Unter 18
    .yes = Ja
    .no = Nein

frame-basis = Ist die Person einverstanden, dass hier etwas aufgeschrieben wird?
    .body =
        Noch nicht gefragt: Dann sind nur eigene Gedanken und Schritte offen.

        Andere Grundlage: eine, die die Organisation nennt.
    .short = Einwilligung
    .none = Noch nicht gefragt
    .consent = Ja, schriftlich
    .other = Andere Grundlage

frame-since = An welchem Tag wurde die Einwilligung unterschrieben?
    .short = Unterschrieben am

frame-paper = Wo liegt das unterschriebene Blatt?
    .short = Das Blatt
    .hint = Zum Beispiel: blauer Ordner, Raum 2

frame-named = Welche Grundlage nennt die Organisation?
    .short = Grundlage
    .hint = In wenigen Worten

frame-secrecy = Bitte vor dem Gespräch sagen:
    .body =
        { $secrecy }

        Was hier steht, liest nur, wer das Gespräch führt, und die zweite Fachkraft, wenn es sie gibt. Die Koordination sieht nur Codes und Termine.
    .short = Verschwiegenheit
    .go = Das sage ich vorher

frame-ending = Wann werden wir nicht mehr gebraucht?
    .body = Das muss noch nicht klar sein. Es lässt sich auch später aufschreiben.
    .short = Dann sind wir fertig
    .hint = Ein paar Worte genügen. Keine Namen.

frame-summary = Stimmt das so?
    .short = Alles zusammen

## Die Liste und die Seite eines Codes

cases-which = Welcher Code?
    .short = Code
    .new = Neuer Code
    .home = Zum Start
cases-empty = Es gibt noch keine Codes.
cases-practice = { $code } (Übung)
cases-standing-in = { $code } (Vertretung)

case-act = Was kommt als Nächstes?
    .more = Mehr zu diesem Code
    .list = Alle Codes
case-rest = Was noch?
    .back = Zurück

case-session = Karten vom { $day }
case-closed = Bei diesem Code wird nichts mehr geschrieben. Was aufbewahrt ist, lässt sich noch lesen und löschen.
case-erased = Der Inhalt wurde gelöscht.
case-needs-secrecy = Zuerst trägt die Koordination unter „Einstellungen“ die Grenzen der Verschwiegenheit ein. Bis dahin geht nur die Übungsseite.
case-next = Wieder anschauen: { $day }
case-no-rounds = Es gibt noch keine Runde.
case-not-asked = Die Person ist noch nicht gefragt worden. Darum sind nur eigene Gedanken und Schritte offen.
case-practice-line = Ausgedacht, zum Ausprobieren. Hier zählt nichts.
case-reset = Die Übungsseite ist wieder wie neu.
case-round = Runde vom { $day }
case-withdrawn = Die Einwilligung ist widerrufen. Ab jetzt wird bei diesem Code nichts mehr geschrieben. Bitte mit der Leitung über das Löschen sprechen. Bis dahin lässt sich alles noch lesen und löschen.

## Das Ende einer Einwilligung, ein neuer Anfang

withdrawal-sure = Hat die Person die Einwilligung widerrufen?
    .body =
        Das darf sie jederzeit, ohne einen Grund zu nennen.

        Dann wird bei diesem Code sofort nichts mehr geschrieben. Was aufbewahrt ist, lässt sich noch lesen und endgültig löschen.
    .yes = Ja, widerrufen
    .no = Nein, zurück

reset-sure = Soll die Übung neu beginnen?
    .body = Dann wird alles gelöscht, was hier ausprobiert wurde.
    .yes = Ja, neu beginnen
    .no = Nein, so lassen

## Doors in other rooms' menus

door-home-practice = Üben mit Birch
door-home-cases = Meine Codes
door-home-new = Neuer Code
door-case-continue = Im Gespräch weiter
door-case-frame = Grundlagen ändern
door-case-withdraw = Einwilligung widerrufen
door-case-reset = Übung neu beginnen
