# Ereignisse, verschobene Termine, eine Pause, das letzte Gespräch und die Zeit danach, und die zwei Fragen eines Tages.
# Die Person darf mitlesen. In Fragen an die Person ist sie „du“ oder „Sie“; „ich“ ist die Fachkraft.

## Etwas ist passiert

happened-kind = Worum geht es?
    .body = Ein Stichwort genügt. Innerhalb von fünf Arbeitstagen wird der Plan noch einmal angeschaut.
    .move = Ein Umzug
    .arrest = Eine Festnahme
    .release = Eine Entlassung
    .threat = Eine Bedrohung
    .job = Arbeit neu oder zu Ende
    .change = Eine große Veränderung
    .worker = Jemand Neues zuständig
    .contact = Wieder Kontakt
    .back = Zurück

event-planned = Innerhalb von fünf Arbeitstagen steht ein kurzer Blick auf den Plan an.
event-about = Es geht um: { $what }

event-what = Was ist jetzt anders?
    .short = Jetzt anders
    .hint = In eigenen Worten. Keine Namen.

event-fits =
    { $address ->
        [informal] Passt der Plan noch zu deinem Leben?
       *[formal] Passt der Plan noch zu Ihrem Leben?
    }
    .short = Der Plan passt
    .yes = Ja, er passt
    .partly = Zum Teil
    .no = Nein, nicht mehr

event-needed =
    { $address ->
        [informal] Was brauchst du jetzt?
       *[formal] Was brauchen Sie jetzt?
    }
    .short = Jetzt gebraucht
    .hint = Ein paar Worte genügen. Keine Namen.

event-next = Was ist der nächste Schritt?
    .short = Nächster Schritt
    .hint = Etwas Kleines genügt.

event-whose = Wessen Schritt ist das?
    .short = Wessen Schritt
    .theirs =
        { $address ->
            [informal] Dein Schritt
           *[formal] Ihr Schritt
        }
    .mine = Mein Schritt

event-until = Bis wann?
    .short = Bis wann

event-new-round = Der Plan passt nicht mehr. Eine neue Runde kann helfen: „Kurze Runde“ oder „Ganze Runde“.

## Termine, eine Pause, das Ende

course-what = Was soll anders werden?
    .move = Termin verschieben
    .rest = Zurzeit kein Kontakt
    .exit = Letztes Gespräch
    .back = Zur Seite des Codes

course-rests = Gerade ist Pause. Mit „Wieder Kontakt“ kann es weitergehen.
course-is-aftercare = Das letzte Gespräch war schon. Mit „Wieder Kontakt“ kann es weitergehen.
course-is-ended = Hier ist alles abgeschlossen. Mit „Wieder Kontakt“ kann es weitergehen.
course-resting-until = Pause bis { $day }. Vorher steht nichts an.
course-aftercare-since = Das letzte Gespräch war am { $day }. Jetzt fragen wir nur noch ab und zu nach.
course-ended-on = Abgeschlossen am { $day }. Was aufbewahrt ist, lässt sich noch lesen.

move-which = Welcher Termin soll verschoben werden?
    .back = Zurück

move-day = Auf welchen Tag?
    .body = Innerhalb von zwölf Wochen ab heute.

move-why = Warum wird er verschoben?
    .agreed = Gemeinsam vereinbart
    .not-reachable = Nicht erreichbar
    .worker-away = Ich bin nicht da

move-done = Der Termin ist verschoben.
move-gone = Dieser Termin ist nicht mehr nötig.
problem-move-too-far = Bitte einen Tag innerhalb von { $weeks } Wochen wählen.

rest-sure = Gibt es zurzeit keinen Kontakt?
    .body = Dann steht bis zu einem gewählten Tag nichts an. Bis dahin wird hier nichts Neues geschrieben, und alles, was aufbewahrt ist, bleibt.
    .yes = Ja, bis zu einem Tag
    .no = Nein, zurück

rest-until = Bis zu welchem Tag?
    .body = Innerhalb eines halben Jahres. Gibt es früher wieder Kontakt, genügt ein Tippen, und es geht weiter.

rest-begins = Die Pause beginnt. An diesem Tag geht es von selbst weiter.
problem-rest-too-long = Bitte einen Tag innerhalb von { $weeks } Wochen wählen.
wake-done = Es geht weiter. Was in der Pause angestanden hätte, steht am nächsten Arbeitstag an.
contact-again = Gut, dass es wieder Kontakt gibt. Innerhalb von fünf Arbeitstagen steht ein kurzer Blick auf den Plan an.

## Das letzte Gespräch

exit-ending = Am Anfang haben wir aufgeschrieben, wann wir fertig sind:
    .body = { $ending }
    .short = Dann sind wir fertig
    .go = Weiter

exit-carries =
    { $address ->
        [informal] Was trägt dich jetzt?
       *[formal] Was trägt Sie jetzt?
    }
    .short = Das trägt
    .hint = Menschen, Orte, Gewohnheiten. Keine Namen.

exit-signs =
    { $address ->
        [informal] Woran würdest du früh merken, dass es schwerer wird?
       *[formal] Woran würden Sie früh merken, dass es schwerer wird?
    }
    .short = Frühe Zeichen
    .hint = Auch Kleines zählt.

exit-call =
    { $address ->
        [informal] An wen kannst du dich wenden, wenn es schwerer wird?
       *[formal] An wen können Sie sich wenden, wenn es schwerer wird?
    }
    .short = Da ist jemand
    .hint = Rollen genügen. Keine Namen, keine Nummern.

exit-celebrate = Was ist ein Grund zum Feiern, und wie wollen wir diesen Tag feiern?
    .short = Zum Feiern
    .hint = Groß oder klein, ganz nach Wunsch.

exit-again =
    { $address ->
        [informal] Darf ich dich nach 3, 6, 12 und 24 Monaten fragen, wie es dir geht?
       *[formal] Darf ich Sie nach 3, 6, 12 und 24 Monaten fragen, wie es Ihnen geht?
    }
    .short = Wieder nachfragen
    .yes = Ja, gern
    .no = Nein, das war alles

exit-agreed = Hat die Person gesagt, dass wir nach 3, 6, 12 und 24 Monaten nachfragen dürfen?
    .short = Wieder nachfragen
    .yes = Ja
    .no = Nein oder nicht gefragt

exit-aftercare = Alles Gute. In drei Monaten fragen wir wieder nach.
exit-ended = Alles Gute. Es steht nichts mehr an. Was aufbewahrt ist, lässt sich noch lesen.

## Ab und zu

checkin-how =
    { $address ->
        [informal] Wie geht es dir?
       *[formal] Wie geht es Ihnen?
    }
    .short = So geht es
    .hint = In eigenen Worten. Keine Namen.

checkin-needed =
    { $address ->
        [informal] Brauchst du etwas?
       *[formal] Brauchen Sie etwas?
    }
    .short = Gebraucht
    .hint = Ein paar Worte genügen. Keine Namen.

checkin-again =
    { $address ->
        [informal] Darf ich dich nächstes Mal wieder fragen?
       *[formal] Darf ich Sie nächstes Mal wieder fragen?
    }
    .short = Wieder nachfragen
    .yes = Ja, gern
    .no = Nein, das war alles

checkin-agreed = Hat die Person gesagt, dass wir nächstes Mal wieder nachfragen dürfen?
    .short = Wieder nachfragen
    .yes = Ja
    .no = Nein oder nicht gefragt

checkin-next = Danke. Nächstes Mal fragen wir wieder nach.
checkin-ended = Danke. Wir fragen nicht mehr nach. Alles Gute.

## Die zwei Fragen eines Tages

today-how =
    { $address ->
        [informal] Wie geht es dir?
       *[formal] Wie geht es Ihnen?
    }
    .short = So geht es
    .low = im Moment gar nicht gut
    .high = so gut, wie ich es mir wünsche

today-fit = Hat es heute gepasst?
    .short = Nach dem Gespräch
    .low = gar nicht
    .high = genau so, wie ich es mir wünsche

history-today = Tagesfragen vom { $day }

today-thanks = Danke.
today-not-asked = Die Person ist noch nicht gefragt worden. Darum gibt es hier noch keine Fragen an sie.
today-none = Gerade gibt es keinen Code für die zwei Fragen.
today-waits = Die zwei Fragen warten, bis es wieder Kontakt gibt.
today-unknown = Den Code „{ $code }“ gibt es hier nicht. Diese gibt es:

whose-which = Um welchen Code geht es?
    .home = Zum Start

## Skalen im Lauf der Zeit

scales-seen = Die eigenen Skalen im Verlauf
    .body = Jede steht für sich.
    .back = Zur Seite des Codes

scales-line = { $title }. { $points }
scales-point = { $day }: { $value }
scales-ten = 10 ist immer das, was sich die Person wünscht.
scales-none = Es gibt noch nichts zu sehen.

## Doors in other rooms' menus

door-case-look-event = Kurzer Blick
door-case-look-exit = Letztes Gespräch
door-case-today = Nach dem Gespräch heute
door-case-event = Etwas ist passiert
door-case-checkin = Nachfragen, wie es geht
door-case-wake = Pause ist zu Ende
door-case-contact = Wieder Kontakt
door-case-scales = Skalen im Verlauf
door-case-course = Termin, Pause, Ende
