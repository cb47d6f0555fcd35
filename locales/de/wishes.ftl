# Erinnere mich: eigene Wünsche. Nur für die Fachkraft.

remind-what = Woran soll ich erinnern?
    .new = Etwas Neues
    .home = Zum Start
remind-empty = Hier steht noch nichts. Woran auch immer zu denken ist, es kann hier stehen, einmal oder immer wieder.

wanted-act =
    { $address ->
        [informal] Daran wolltest du denken
       *[formal] Daran wollten Sie denken
    }
    .move = Ein anderer Zeitpunkt
    .end = Nicht mehr nötig
    .back = Zurück

wish-text = Woran soll ich erinnern?
    .body =
        { $address ->
            [informal] In deinen Worten. Nur du kannst sie lesen. Die Nachricht selbst sagt nur, dass es etwas zu erinnern gibt.
           *[formal] In Ihren Worten. Nur Sie können sie lesen. Die Nachricht selbst sagt nur, dass es etwas zu erinnern gibt.
        }
    .short = Woran
    .hint = Zum Beispiel: nach der Fahrkarte fragen
wish-about = Gehört es zu einem Code?
    .body = Dann steht der Code in der Nachricht, und sonst nichts.
    .short = Code
    .none = Nein
wish-next = Das nächste Mal: { $when }
wish-kept = Gespeichert.
wish-not-kept = Es ist nichts gespeichert.
wish-ended = Es kommt nicht mehr.

## Der Zeitpunkt

moment-when = Wann?
    .body = So wie man es sagt: „nächsten Freitag um 3“, „in zwei Wochen“, „jeden zweiten Montag um 9“, „jeden Monat am 31. um 9“.
    .short = Wann
    .hint = Ein Tag und eine Uhrzeit
moment-offer-afternoon = heute Nachmittag
moment-offer-tomorrow = morgen
moment-offer-week = nächste Woche
moment-offer-pick = Tag und Uhrzeit wählen
moment-day = An welchem Tag?
    .short = Tag
moment-at = Um wie viel Uhr?
    .body = Eine davon oder jede andere: 8:15.
    .short = Uhrzeit
    .hint = Eine Uhrzeit
moment-often = Wie oft?
    .short = Wie oft
    .once = Einmal
    .daily = Jeden Tag
    .weekly = Jede Woche
    .fortnightly = Alle zwei Wochen
    .monthly = Jeden Monat
    .yearly = Jedes Jahr

understood-right = Verstanden: { $when }. Stimmt das?
    .yes = Ja, so speichern
    .other = Ein anderer Zeitpunkt
    .no = Nicht speichern


problem-when-unread = Wann das ist, weiß ich noch nicht. Vielleicht so: „nächsten Freitag um 3“ oder „jeden zweiten Montag um 9“.
problem-when-half-read = „{ $understood }“ ist verstanden, „{ $rest }“ noch nicht. Vielleicht so: „nächsten Freitag um 3“ oder „jeden zweiten Montag um 9“.
problem-time-unread = Das lässt sich nicht als Uhrzeit lesen. So geht es zum Beispiel: 8:15.
problem-when-past = Das ist schon vorbei. Wann soll es sein?

## Regeln in Worten

wish-time = { $at } Uhr
wish-short-months = In Monaten ohne diesen Tag ist es der letzte Tag.
wish-rule-workdays = Montag bis Freitag, { $at }
wish-rule-days =
    { $every ->
        [1] jeden Tag, { $at }
        [2] jeden zweiten Tag, { $at }
       *[other] alle { $every } Tage, { $at }
    }
wish-rule-weeks =
    { $every ->
        [1] jeden { $day }, { $at }
        [2] jeden zweiten { $day }, { $at }
       *[other] alle { $every } Wochen am { $day }, { $at }
    }
wish-rule-months =
    { $every ->
        [1] jeden Monat am { $day }., { $at }
       *[other] alle { $every } Monate am { $day }., { $at }
    }
wish-rule-places =
    { $every ->
        [1] jeden Monat am { $place }, { $at }
        [2] jeden zweiten Monat am { $place }, { $at }
       *[other] alle { $every } Monate am { $place }, { $at }
    }
wish-place =
    { $nth ->
        [1] ersten { $day }
        [2] zweiten { $day }
        [3] dritten { $day }
        [4] vierten { $day }
        [5] fünften { $day }
       *[other] letzten { $day }
    }
wish-workday = Werktag
wish-rule-years =
    { $every ->
        [1] jedes Jahr am { $day }, { $at }
       *[other] alle { $every } Jahre am { $day }, { $at }
    }

## Doors in other rooms' menus

door-home-remind = Erinnere mich
