# Die Karten. Jede hat Titel, Frage, Nachfrage und einen Satz, was ihr Bild zeigt. Sie werden gemeinsam mit der Person gelesen.

card-a1 = Morgen
    .prompt = Was kommt zuerst an einem Tag, der gut anfängt?
    .follow = Was hilft, damit es morgen so anfängt?
    .alt = Eine dunkle Tasse dampft auf einer Fensterbank; draußen geht die Sonne über Hügeln mit einem Weg auf.

card-a2 = Ruhiger Ort
    .prompt = Wo gibt es Schlaf oder Ruhe in Frieden?
    .follow = Was hat dieser Ort, was anderen fehlt?
    .alt = Eine kleine Gestalt sitzt unter einem großen Baum am Ufer und schaut über stilles Wasser zur tiefen Sonne.

card-a3 = Meine Stunden
    .prompt =
        { $address ->
            [informal] Welche Stunden der Woche gehören dir?
           *[formal] Welche Stunden der Woche gehören Ihnen?
        }
    .follow = Welche Stunde soll zurückkommen?
    .alt = Feldstreifen laufen einen Hügel hinab; einer ist blaugrün und blüht, eine Gestalt steht darin.

card-a4 = Geldbeutel
    .prompt = Was wäre leichter, wenn Geld weniger drückt?
    .follow = Wer könnte einen der Zettel mit ansehen?
    .alt = Ein offener Geldbeutel mit einer Münze liegt auf einem Tisch, daneben zwei Münzen und ein Zettel.

card-a5 = Nützlich
    .prompt =
        { $address ->
            [informal] Wo sind deine Hände oder dein Kopf für jemanden von Nutzen?
           *[formal] Wo sind Ihre Hände oder Ihr Kopf für jemanden von Nutzen?
        }
    .follow = Wo könnten sie noch gebraucht werden?
    .alt = Eine Gestalt auf einer Leiter flickt ein Dach; eine andere hält unten die Leiter.

card-a6 = Ungeöffneter Brief
    .prompt = Welches Amt, welcher Brief, welcher Termin wird weggeschoben?
    .follow = Welche kleine Ecke davon geht jetzt?
    .alt = Ein verschlossener Umschlag steckt in einer halb offenen Schublade unter einer Lampe.

card-a7 = Bildschirm
    .prompt = Wann tut das Handy gut, und wann zieht es mit?
    .follow = Was könnte eine Woche lang still sein?
    .alt = Eine Gestalt steht vor einem Handy, so hoch wie ein Haus; der helle Bildschirm erleuchtet den Boden.

card-a8 = Heute Nacht
    .prompt = Was macht die heutige Nacht sicher genug?
    .follow = Wer soll davon wissen, und wer nicht?
    .alt = Nachts steht eine Gestalt im hellen Fenster eines Hauses am Wasser, über ihr der Mond.

card-b1 = Vorhersage
    .prompt =
        { $address ->
            [informal] Wenn deine Stimmung Wetter wäre: Welches ist es jetzt?
           *[formal] Wenn Ihre Stimmung Wetter wäre: Welches ist es jetzt?
        }
    .follow = Was kommt meistens danach?
    .alt = Ein Mensch steht auf einem Hügelweg zwischen einer Regenwolke und einer orangen Sonne.

card-b2 = Ventil
    .prompt = Was nimmt Druck weg und tut niemandem weh?
    .follow = Wann ist es erreichbar?
    .alt = Ein oranger Kessel steht auf kleinen Flammen und lässt Dampf ab; daneben steht eine Tasse.

card-b3 = Alarm
    .prompt = Wovor warnt der Ärger?
    .follow = Was hilft, bevor es klingelt?
    .alt = Nachts leuchtet ein Leuchtturm über das Meer, auf dem ein kleines Boot nahe einem Felsen fährt.

card-b4 = Stille
    .prompt = Wann ist es still im Kopf?
    .follow = Wie geht der Weg dorthin?
    .alt = Ein Mensch sitzt in einem Boot auf so stillem Wasser, dass sich Hügel und Sonne darin spiegeln.

card-b5 = Krümel Freude
    .prompt = Was brachte diese Woche ein Lächeln, vielleicht nur ein kurzes?
    .follow = Was wäre ein Nachschlag davon?
    .alt = Ein runder Vogel steht bei ein paar Krümeln und einem Teller mit einer Scheibe Brot.

card-b6 = Fehlen
    .prompt = Was fehlt von früher?
    .follow = Welcher Teil davon kann anders weiterleben?
    .alt = Ein leerer Stuhl mit einer Decke über der Lehne steht vor einem Fenster mit Hügeln.

card-b7 = Schwere Tasche
    .prompt = Gibt es etwas Schweres, das niemand sieht?
    .follow = Sie kann zu bleiben: Was macht sie leichter?
    .alt = Ein gebeugter Mensch trägt einen sehr großen Rucksack einen Hügel hinauf, oben Bank und Baum.

card-b8 = Hier und jetzt
    .prompt = Wenn alte Bilder kommen: Was bringt zurück?
    .follow = Welche drei Dinge sind in diesem Raum zu sehen?
    .alt = Zwei Füße in Schuhen auf einem runden Teppich, von oben gesehen, mit Tasse und Obstschale.

card-c1 = Innerer Kreis
    .prompt = Wer darf auch an einem schlechten Tag da sein?
    .follow = Was machen diese Menschen richtig?
    .alt = Menschen sitzen nachts dicht um ein kleines Feuer, über ihnen ein paar Sterne.

card-c2 = Alter Faden
    .prompt = Welcher Kontakt, der gutgetan hat, ist still geworden?
    .follow = Wäre eine Nachricht für beide gut?
    .alt = Ein Wollknäuel liegt auf einem Hügel; sein Faden führt in weiten Bögen zu einem kleinen Haus.

card-c3 = Leerer Stuhl
    .prompt = Wer fehlt in diesem Raum?
    .follow =
        { $address ->
            [informal] Was würde dieser Mensch an dir loben?
           *[formal] Was würde dieser Mensch an Ihnen loben?
        }
    .alt = Ein leerer Stuhl steht im Licht eines Fensters, dahinter Hügel und eine tiefe Sonne.

card-c4 = Gutes Ohr
    .prompt = Wer hört zu, ohne etwas ändern zu wollen?
    .follow = Wann ist die nächste Gelegenheit zu reden?
    .alt = Zwei Menschen sitzen nebeneinander auf einer Bank und schauen über Wasser in die Sonne.

card-c5 = Brücke
    .prompt = Wer ist in zwei Welten zu Hause?
    .follow = Was lässt sich davon abschauen?
    .alt = Ein Mensch steht auf einer Brücke zwischen zwei Ufern; hier stehen Bäume, dort ein Haus.

card-c6 = Neue Seite
    .prompt =
        { $address ->
            [informal] Wo begegnen dir Menschen, ohne die Vergangenheit zu kennen?
           *[formal] Wo begegnen Ihnen Menschen, ohne die Vergangenheit zu kennen?
        }
    .follow = Was sollen sie zuerst erfahren?
    .alt = Ein Mensch geht durch frischen Schnee auf ein Haus zu, in dessen offener Tür jemand steht.

card-c7 = Tisch
    .prompt = Wer sitzt am Tisch, und wie ist die Stimmung?
    .follow = Welcher Platz soll anders sein?
    .alt = Sechs Menschen um einen runden Tisch, von oben gesehen; einer sitzt etwas abseits.

card-c8 = Knoten
    .prompt = Welche Bindung gibt etwas und kostet etwas?
    .follow = Wie sähe ein wenig mehr Platz aus?
    .alt = Ein Boot ist mit einem großen Knoten an einem dicken Pfahl fest; das Seil hängt lose über dem Wasser.

card-d1 = Hartes Jahr
    .prompt = Was hat durch die schwerste Zeit getragen?
    .follow = Wo hilft das heute?
    .alt = Ein Mensch lenkt ein kleines Boot mit einem Ruder zwischen hohen Wellen, dahinter die tiefe Sonne.

card-d2 = Gefragt
    .prompt =
        { $address ->
            [informal] Wofür kommen Leute zu dir?
           *[formal] Wofür kommen Leute zu Ihnen?
        }
    .follow =
        { $address ->
            [informal] Was sagt das über dich?
           *[formal] Was sagt das über Sie?
        }
    .alt = Ein Mensch mit einem Korb steht in einer offenen Tür, und zwei weitere kommen den Weg entlang.

card-d3 = Geschafft
    .prompt = Welche schwierige Sache ist zu Ende gebracht?
    .follow = Was war der eigene Anteil daran?
    .alt = Ein Mensch sitzt auf dem First eines Daches neben der tiefen Sonne; eine Leiter lehnt noch dort.

card-d4 = Zehn Minuten
    .prompt =
        { $address ->
            [informal] Was könntest du jemandem in zehn Minuten beibringen?
           *[formal] Was könnten Sie jemandem in zehn Minuten beibringen?
        }
    .follow = Wer würde es gern lernen?
    .alt = Auf einem Tisch, von oben: ein Blatt Papier, ein Papierhut, ein Papierschiff und zwei Tassen.

card-d5 = Loyalität
    .prompt =
        { $address ->
            [informal] Du weißt, was Loyalität ist: Wer oder was verdient sie jetzt?
           *[formal] Sie wissen, was Loyalität ist: Wer oder was verdient sie jetzt?
        }
    .follow = Wo hört sie auf?
    .alt = Zwei Menschen steigen einen Hang hinauf, verbunden durch ein Seil, das locker zwischen ihnen hängt.

card-d6 = Stiller Mut
    .prompt = Welches schwere Nein, welcher Hilferuf hat Mut gekostet?
    .follow = Was hat es möglich gemacht?
    .alt = Ein Weg gabelt sich in der Nacht: fünf Menschen stehen auf der einen Seite, einer allein auf der anderen vor einem großen Mond.

card-d7 = Geliehen
    .prompt = Wessen Stärke wäre für einen Tag gut?
    .follow = Welcher Krümel davon ist schon da?
    .alt = Ein Mensch sitzt an einen riesigen Baum gelehnt; daneben wächst ein kleiner Keimling.

card-d8 = Ausnahme
    .prompt = Wann geht es besser als sonst?
    .follow = Was ist dann anders?
    .alt = Vier Bäume stehen am Wasser, drei kahl und einer in voller Blüte.

card-e1 = Namen
    .prompt =
        { $address ->
            [informal] Welche Namen und Rollen hast du?
           *[formal] Welche Namen und Rollen haben Sie?
        }
    .follow = Welche passt heute am besten?
    .alt = Mantel, Hut, Tasche und Schal hängen an Haken; der letzte Haken ist leer, darunter stehen Schuhe.

card-e2 = Immer da
    .prompt =
        { $address ->
            [informal] Welcher Teil von dir war die ganze Zeit da?
           *[formal] Welcher Teil von Ihnen war die ganze Zeit da?
        }
    .follow = Wer kennt diesen Teil?
    .alt = Eine Pflaume liegt halbiert auf einem Teller, der Kern noch in einer Hälfte; daneben liegt eine ganze.

card-e3 = Erwartet
    .prompt = Was erwarten andere wegen des Geschlechts?
    .follow = Was bleibt, was geht zurück?
    .alt = Ein Mensch trägt einen schwankenden Stapel Pakete; zwei Pakete stehen hinter ihm am Boden.

card-e4 = Stark
    .prompt = Was gilt in der Familie oder bei Freunden als stark?
    .follow =
        { $address ->
            [informal] Und für dich?
           *[formal] Und für Sie?
        }
    .alt = Ein kleiner Schlepper zieht ein riesiges Schiff an einem Seil über ruhiges Wasser.

card-e5 = Fürsorge
    .prompt =
        { $address ->
            [informal] Um wen oder was kümmerst du dich?
           *[formal] Um wen oder was kümmern Sie sich?
        }
    .follow =
        { $address ->
            [informal] Wer kümmert sich um dich?
           *[formal] Wer kümmert sich um Sie?
        }
    .alt = Eine Pflanze an einem Stab und eine Gießkanne stehen auf einer Fensterbank, draußen Hügel und Sonne.

card-e6 = Staffel
    .prompt = Wenn das Leben eine Serie wäre: Wie heißt diese Staffel?
    .follow = Was gehört in die nächste Folge?
    .alt = Nachts sitzen zwei Menschen auf einer Bank vor einer großen Leinwand, die einen Weg durch Hügel zeigt.

card-e7 = Falsches Bild
    .prompt =
        { $address ->
            [informal] Was sehen Leute falsch an dir?
           *[formal] Was sehen Leute falsch an Ihnen?
        }
    .follow = Was sollen sie stattdessen sehen?
    .alt = Auf einer Staffelei steht ein dunkles Bild eines kahlen Baums; daneben steht der echte, voll goldener Blätter.

card-e8 = Meine Sache
    .prompt =
        { $address ->
            [informal] Wo entscheidest du selbst: Körper, Kleidung, Liebe, Nähe?
           *[formal] Wo entscheiden Sie selbst: Körper, Kleidung, Liebe, Nähe?
        }
    .follow = Wo soll es mehr sein?
    .alt = Ein Mensch steht in einer hellen Tür, deren untere Hälfte zu und deren obere offen ist.

card-f1 = Erster Wunsch
    .prompt = Was war ganz am Anfang der Wunsch?
    .follow = Wo geht etwas davon noch in Erfüllung?
    .alt = Samen einer großen Pusteblume fliegen über Hügel und einen Weg zur tiefen Sonne.

card-f2 = Gute Seite
    .prompt = Was war wirklich gut an der Gruppe?
    .follow = Was war der Preis?
    .alt = Acht Menschen stehen und sitzen nachts um ein großes Feuer; einer von ihnen ist blau.

card-f3 = Haarriss
    .prompt = Gab es einen kleinen Moment von „Hier stimmt etwas nicht“?
    .follow = Was ist daraus geworden?
    .alt = Ein Riss läuft durch einen blauen Krug; Wasser rinnt heraus in eine kleine Pfütze.

card-f4 = Prospekt
    .prompt = Was wurde versprochen, und was kam an?
    .follow =
        { $address ->
            [informal] Was versprichst du dir heute selbst?
           *[formal] Was versprechen Sie sich heute selbst?
        }
    .alt = Eine Hand hält ein helles Bild von einem Haus hoch; dahinter steht ein dunkles, schiefes.

card-f5 = Tür
    .prompt = Wie soll die Tür zum alten Kreis sein: offen, angelehnt, zu?
    .follow = Was hilft, dass es so bleibt?
    .alt = Eine Tür steht halb offen, ein Stein liegt davor; draußen im Licht stehen drei kleine Menschen.

card-f6 = Flicken
    .prompt = Gibt es etwas, das eines Tages wieder gut werden soll? Was es ist, muss niemand sagen.
    .follow = Wer könnte helfen, ohne dass noch jemand verletzt wird?
    .alt = Ein zerrissenes gestreiftes Tuch ist halb genäht; Nadel, Faden und Rolle liegen daneben.

card-f7 = Wenn sie es merken
    .prompt = Was kann geschehen, wenn andere den neuen Weg bemerken?
    .follow = Was schützt, und wer plant es mit?
    .alt = In einer Winternacht geht ein Mensch auf ein Haus zu, in dessen heller Tür jemand steht; dahinter Fußspuren.

card-f8 = Sog
    .prompt = Wann ist der alte Sog am stärksten?
    .follow = Was ist der Plan für die ersten zehn Minuten?
    .alt = Ein Mensch sitzt in einem Boot auf einem starken Fluss; ein straffes Seil hält es an einem dicken Pfahl.

card-g1 = Unverkäuflich
    .prompt =
        { $address ->
            [informal] Was würdest du um keinen Preis tun?
           *[formal] Was würden Sie um keinen Preis tun?
        }
    .follow = Woher kommt diese Linie?
    .alt = Eine Hand hält einen kleinen Vogel; daneben stehen vier Stapel Münzen.

card-g2 = Ungerecht
    .prompt =
        { $address ->
            [informal] Was kommt dir ungerecht vor?
           *[formal] Was kommt Ihnen ungerecht vor?
        }
    .follow = Was ließe sich tun, und mit wem?
    .alt = Ein Tisch für zwei, von oben: auf einem Teller fast ein ganzer Kuchen, auf dem anderen ein schmales Stück.

card-g3 = Beide im Recht
    .prompt = Wo können zwei Menschen beide ein wenig recht haben?
    .follow = Wie ist es, eine Frage offen zu lassen?
    .alt = Ein großer Baum ist halb korallenrot und halb grün; auf jeder Seite steht ein Mensch.

card-g4 = Neuer Blick
    .prompt = Was sieht heute anders aus als vor einigen Jahren?
    .follow = Wie kam es dazu?
    .alt = Ein Mensch auf einem Hügel schaut über ein Tal voll Nebel zu einem fernen Haus mit eigenem Weg.

card-g5 = Größer
    .prompt = Gibt es etwas Größeres, das hält: Glaube, Natur, Musik, eine Idee?
    .follow = Woran ist zu merken, dass es guttut?
    .alt = Nachts sitzt ein Mensch in einem kleinen Boot in der Mulde einer weiten, ruhigen Welle unter dem Vollmond.

card-g6 = Anderes Fenster
    .prompt = Wer ist schwer auszuhalten?
    .follow = Gibt es eine Sache zum Fragen?
    .alt = Aus einem dunklen Zimmer sieht man das Haus gegenüber, wo jemand in einem hellen Fenster steht.

card-g7 = Abgewertet
    .prompt =
        { $address ->
            [informal] Wann wirst du von anderen kleiner gemacht?
           *[formal] Wann werden Sie von anderen kleiner gemacht?
        }
    .follow = Wer steht zur Seite, oder sollte es?
    .alt = Drei Menschen stehen oben auf einer hohen Treppe; unten stehen zwei Menschen nebeneinander.

card-g8 = Hausregel
    .prompt =
        { $address ->
            [informal] Welche eine Regel gibst du Menschen, die zusammenleben?
           *[formal] Welche eine Regel geben Sie Menschen, die zusammenleben?
        }
    .follow = Wer hält sie gut ein?
    .alt = Eine Tür ist angelehnt, warmes Licht fällt auf den Boden; daneben stehen drei Paar Stiefel.

card-h1 = Mittag
    .prompt = Ein guter gewöhnlicher Tag, so weit voraus wie gewünscht: Was ist mittags los?
    .follow = Welcher Krümel davon ist heute schon da?
    .alt = Drei Menschen sitzen draußen an einem runden Tisch mit Brot und Tassen, von oben gesehen.

card-h2 = Über Nacht
    .prompt = Angenommen, über Nacht löst sich ein Knoten: Woran wäre es zu merken?
    .follow = Wer würde es als Nächstes merken?
    .alt = Ein gelockerter Knoten liegt auf einem Tisch vor einem Fenster; draußen ein Haus und der Mond.

card-h3 = Leiter
    .prompt = Auf der eigenen Leiter von 0 bis 10: Welche Sprosse ist es?
    .follow = Wie sieht eine Sprosse höher aus?
    .alt = Ein Mensch steigt auf eine Leiter an einem Baum voller heller Früchte; unten steht ein Korb.

card-h4 = Postkarte
    .prompt = Das spätere Ich schreibt zwei Zeilen: Was steht da?
    .follow = Was käme als Antwort zurück?
    .alt = Eine Postkarte mit zwei Wellenlinien liegt auf einem Tisch, dazu ein Bild und ein Stift.

card-h5 = Mehr davon
    .prompt = Von welchen drei Dingen soll es mehr geben?
    .follow = Welches kann diese Woche beginnen?
    .alt = Drei Pflanzen wachsen in einer Reihe, jede höher, die letzte blüht; daneben steht eine Gießkanne.

card-h6 = Stein
    .prompt = Was liegt im Weg: schwer, hoch oder nur unhandlich?
    .follow = Darüber, darum herum, oder mit wem zusammen?
    .alt = Ein riesiger Stein liegt auf einem Weg; zwei Menschen stehen davor.

card-h7 = Mannschaft
    .prompt = Wer oder was hilft beim nächsten Schritt?
    .follow = Wie erfahren sie davon?
    .alt = Jemandem auf einem Steg wird in ein Segelboot geholfen, in dem andere sitzen.

card-h8 = Abschied
    .prompt =
        { $address ->
            [informal] Wenn du uns nicht mehr brauchst: Was wird da sein?
           *[formal] Wenn Sie uns nicht mehr brauchen: Was wird da sein?
        }
    .follow = Wie soll dieser Tag begangen werden?
    .alt = Ein Mensch geht einen Weg hinauf in die Sonne; ein anderer steht mit einer Laterne bei einem Haus.

cards-suit-a = Boden
cards-suit-b = Wetter
cards-suit-c = Menschen
cards-suit-d = Werkzeug
cards-suit-e = Spiegel
cards-suit-f = Wende
cards-suit-g = Kompass
cards-suit-h = Horizont
cards-warning = Kann Schweres berühren. Weglassen, tauschen oder aufhören geht immer. Einen Grund braucht es nicht.
cards-print-title = Karten

## Karten neben dem Deck, auf dem letzten Bogen; alle dürfen sie lesen

cards-extra-how = Mit diesen Karten
    .text =
        Eine ziehen oder eine aussuchen. Zuerst das Bild ansehen.

        Etwas sagen oder nichts. Weitergeben oder weglegen. Gründe braucht es nicht.

        Ein Punkt: Diese Karte kann berühren. Zwei Punkte: nur mit Zeit und mit jemandem, dem { $address ->
            [informal] du vertraust
           *[formal] Sie vertrauen
        }.
cards-extra-stop = Stopp
    .text =
        Wer diese Karte hinlegt, hat für jetzt genug.

        Niemand fragt, warum.
cards-extra-help = Gut zu haben
    .text = Menschen und Orte, die für mich da sind, am Tag und in der Nacht:
cards-extra-own = Meine eigene Frage

## Vor dem Gespräch; liest die Fachkraft

cards-how = Wie sollen die Karten liegen?
    .draw = Eine ziehen
    .three = Drei aussuchen
    .strengths = Da und gewünscht
    .towards = Weg und hin
    .time = Früher, heute, später
    .eyes = Mit anderen Augen
    .lay = Eine Reihe legen
    .sort = Sortieren
    .pass = Eine für mich
    .closing = Eine zum Schluss
    .language = Sprache der Karten
    .heavier = Schwerere öffnen
    .print = Drucken
    .home = Zurück
cards-language = Welche Sprache sollen die Karten haben?
cards-sure = Allein mit der Person? Noch Zeit? Weg zur Hilfe klar?
    .body =
        Manche Karten berühren die Nacht, alte Bilder, den Körper, Schaden, oder was andere bemerken könnten. Sie kommen nie durch Zufall: Jede wird ausgesucht.

        Bitte nur von Angesicht zu Angesicht öffnen, mit Erwachsenen, mit Zeit für das, was kommt, und mit dem Weg zur Hilfe zur Hand.
    .no = Jetzt nicht
    .yes = Ja, öffnen
cards-heavier-open = Die schwereren Karten lassen sich jetzt aussuchen.

cards-noted = { $card }: { $note }
print-language = Welche Sprache?
print-address = Wie sollen die Karten ansprechen?
    .informal = Mit Du
    .formal = Mit Sie
print-paper = Welches Papier?
    .a4 = A4
    .letter = Letter (USA)
print-layout = Wofür?
    .sheet = Neun je Bogen
    .single = Eine je Seite, Druckerei
print-made = Hier sind die Karten. Beidseitig drucken, an der langen Kante gewendet, in 100 %.

kept-what = Was geblieben ist
    .back = Zurück zum Code
kept-sure = Diese Karte und ihre Notiz endgültig entfernen?
    .no = Nein, behalten
    .yes = Ja, entfernen

## Am Tisch; die Person liest mit

table-open = Die Karten
table-draw = Karte ziehen
table-way-draw = Eine Karte ziehen; wer mag, fängt an.
table-way-three = Drei Karten: was da ist, was fehlt, was als Nächstes kommt. Welche Farbe?
table-way-strengths = Welche Stärke ist da, und welche wäre schön?
table-way-towards = Eine Karte zum Weggehen, eine zum Hingehen. Welche Farbe?
table-way-time = Eine Karte, dreimal angeschaut.
table-way-eyes = Eine Karte, mit den Augen von jemand anderem.
table-way-lay = Bis zu sieben Karten in einer Reihe. Wie heißt die Reihe?
table-way-sort = Behalten, später, nichts für mich. Gründe braucht es nicht.
table-way-pass = Jetzt kommt eine Karte für mich.
table-way-closing = Eine Karte zum Schluss.
table-place-here = Was da ist
table-place-missing = Was fehlt
table-place-next = Was als Nächstes kommt
table-place-have = Eine Stärke, die da ist
table-place-want = Eine Stärke zum Wünschen
table-place-away = Weg von
table-place-towards = Hin zu
table-lens-earlier = Früher
table-lens-today = Heute
table-lens-later = Später
table-lens-friend = Augen eines Freundes
table-lens-family = Augen der Familie
table-lens-child = Augen eines Kindes
table-lens-stranger = Augen eines Fremden
table-lens-older = Augen des späteren Ichs
table-lying =
    { $count ->
        [one] { $count } Karte liegt hier
       *[other] { $count } Karten liegen hier
    }
table-kept = Behalten: { $cards }
table-turn = Umdrehen
table-next = Nächste Karte
table-another = Eine andere
table-keep = Behalten
table-later = Später
table-refuse = Nichts für mich
table-refuse-always = Auch künftig nicht
table-swap = Beide tauschen
table-back = Zurücklegen
table-undo = Rückgängig
table-finish = Beenden
table-stop = Stopp
table-aside = Karten für später
table-whose = Andere Augen
table-whose-eyes = Mit wessen Augen soll sie betrachtet werden?
table-deep = Das sind drei Karten. Mehr nur, wenn Lust da ist.
table-note-hint = Eine Notiz zu dieser Karte
table-note-kept = Notiz: { $text }
table-choose = Welche Karte?
table-choose-suit = Welche Farbe?
table-none-found = So eine Karte gibt es hier nicht.
table-to-table = Zurück zum Tisch
table-guest = Auf dem anderen Handy
table-guest-how =
    Mit dem anderen Handy gescannt, öffnet sich dort eine Seite, die die Karten so zeigt, wie sie hier umgedreht werden. Ein Konto braucht es nicht.

    Der Link gilt einmal, zehn Minuten lang. Ein neuer beendet diesen und leert die Seite, die mit ihm geöffnet wurde.
table-finished = Die Runde ist vorbei. Was behalten wurde, steht hier.
table-erased = Die Runde ist vorbei, und nichts davon wurde aufbewahrt.
table-stopped = Hier hören wir auf. Von dieser Karte wird nichts aufbewahrt.
table-calm-open = Ein Moment Ruhe
table-calm =
    Beide Füße auf dem Boden spüren.

    Langsam ausatmen, etwas länger als ein.

    Umschauen und eine Sache nennen, die blau oder grün ist.
table-not-empty = Das war der ganze Stapel. Eine Karte lässt sich noch aussuchen oder zurücklegen.
table-not-full = Für mehr Karten ist kein Platz. Erst eine weglegen.
table-not-lies = Diese Karte liegt schon hier.
table-not-lies-not = Diese Karte liegt hier nicht mehr.
table-not-too-few = Dafür braucht es zwei Karten.
table-not-not-open = Diese Karte lässt sich nicht aussuchen.
table-not-not-refused = Diese Karte wurde nicht weggelegt.
table-not-no-note = Die Notiz ist noch leer.
table-not-first = Es gibt nichts zurückzunehmen.
table-not-over = Diese Runde ist vorbei.
table-not-unknown = Das geht hier nicht.

## Doors in other rooms' menus

door-home-cards = Karten
door-case-cards = Karten
