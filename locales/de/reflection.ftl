# Die Reflexion in drei Teilen: hinschauen, Ziele finden, losgehen. Die Person darf jeden Bildschirm mitlesen.
# In Fragen an die Person ist sie „du“ oder „Sie“; „ich“ ist die Fachkraft. Auf Knöpfen und Skalen ist „ich“ die Person.

## Hinschauen

reflection-part-look = Hinschauen
    .why = Zuerst schauen wir, wie es gerade ist. Im Mittelpunkt steht, was heute wichtig ist.

reflection-who = Wer ist im Raum?
    .short = Im Raum
    .together = Wir sind zusammen
    .alone = Ich bin allein
    .company = Mit Familie oder Umfeld

reflection-worth =
    { $address ->
        [informal] Was soll heute passieren, damit sich das Gespräch für dich lohnt?
       *[formal] Was soll heute passieren, damit sich das Gespräch für Sie lohnt?
    }
    .short = Dann lohnt es sich

reflection-celebrate = Was gibt es zu feiern?
    .short = Zum Feiern
    .hint = Groß oder klein, alles zählt. Keine Namen.

reflection-few = Was schauen wir uns an? Ein oder zwei Dinge reichen.
    .short = Wir schauen auf

reflection-themes = Was schauen wir uns an? Drei bis fünf Dinge passen gut.
    .short = Wir schauen auf

reflection-added = Gibt es noch etwas, das ich dazunehmen möchte?
    .short = Von mir dazu
    .none = Nein, das reicht

reflection-added-why = Was spricht für mich dafür?
    .short = Was dafür spricht

## Ziele finden

reflection-part-aim = Ziele finden
    .why = Jetzt geht es darum, was gebraucht wird und was in zwölf Wochen da sein soll. Ein kleines eigenes Ziel ist der beste Anfang.

reflection-needs = Bedürfnis { $number }
    .why = Hinter dem, was wir erzählen, steckt oft etwas, das wir brauchen. Hat es einen Namen, findet sich leichter ein Ziel.

reflection-needs-tag =
    { $address ->
        [informal] Was steckt dahinter: Was brauchst du?
       *[formal] Was steckt dahinter: Was brauchen Sie?
    }
    .short = Gebraucht wird
    .safety = Sicherheit
    .calm = Ruhe und Gesundheit
    .belonging = Dazugehören
    .love = Liebe und Nähe
    .respect = Respekt
    .say = Selbst bestimmen
    .useful = Gebraucht werden
    .learning = Lernen
    .sense = Sinn oder Glaube
    .joy = Freude und Abenteuer

reflection-needs-sentence =
    { $address ->
        [informal] Wie geht dein Satz weiter? „Ich brauche …“
       *[formal] Wie geht Ihr Satz weiter? „Ich brauche …“
    }
    .short = In eigenen Worten
    .hint = Ich brauche … Keine Namen.

reflection-needs-more =
    { $address ->
        [informal] Brauchst du noch etwas anderes?
       *[formal] Brauchen Sie noch etwas anderes?
    }
    .short = Noch etwas
    .another = Ja, noch etwas
    .done = Nein, das ist alles

reflection-goals = Ziel { $number }
    .why = Ein gutes Ziel sagt, was da sein soll, nicht, was aufhören soll. Es ist klein genug für zwölf Wochen.

reflection-goals-answers =
    { $address ->
        [informal] Was soll dir dieses Ziel geben?
       *[formal] Was soll Ihnen dieses Ziel geben?
    }
    .short = Das soll es geben

reflection-goals-goal = Was soll in zwölf Wochen da sein?
    .short = Das Ziel
    .hint = Ein Satz mit „ich“. Klein ist gut. Keine Namen.

reflection-goals-resource =
    { $address ->
        [informal] Was bringst du schon mit, das dabei hilft?
       *[formal] Was bringen Sie schon mit, das dabei hilft?
    }
    .short = Das hilft

reflection-goals-sign = Woran merken wir, dass es klappt?
    .short = Daran merken wir es
    .hint = Etwas, das man sehen oder hören kann.

reflection-goals-importance =
    { $address ->
        [informal] Wie wichtig ist dir dieses Ziel?
       *[formal] Wie wichtig ist Ihnen dieses Ziel?
    }
    .short = Wie wichtig
    .low = im Moment gar nicht wichtig
    .high = so wichtig wie nur möglich

reflection-goals-confidence =
    { $address ->
        [informal] Wie sehr traust du dir das zu?
       *[formal] Wie sehr trauen Sie sich das zu?
    }
    .short = Zutrauen
    .low = im Moment gar nicht
    .high = voll und ganz

reflection-goals-shaky = Wollen wir etwas ändern, damit es leichter wird?
    .short = Leichter machen
    .smaller = Kleiner machen
    .help = Mehr Hilfe holen
    .leave = So lassen

reflection-goals-more-step = Wie sieht ein Schritt mehr aus?
    .short = Ein Schritt mehr

reflection-goals-agreed =
    { $address ->
        [informal] Ist das dein Ziel?
       *[formal] Ist das Ihr Ziel?
    }
    .short = Eigenes Ziel
    .yes = Ja, das ist meins
    .change = Ja, mit einer Änderung
    .no = Nein, ist es nicht

reflection-goals-unasked = Noch nicht gefragt: im nächsten Gespräch fragen
    .short = Eigenes Ziel

reflection-goals-change = Was soll daran anders sein?
    .short = Das soll anders sein

reflection-goals-marker = Wo steht dieses Ziel gerade? Wir entscheiden es zusammen.
    .short = Wo es steht
    .notyet = Noch kein Thema
    .wavering = Hin und her
    .trying = Ausprobieren
    .building = Aufbauen
    .keeping = Dranbleiben
    .belonging = Dazugehören

reflection-goals-more = Gibt es noch ein Ziel?
    .short = Noch ein Ziel
    .another = Ja, noch eins
    .done = Nein, das ist alles

## Losgehen

reflection-part-act = Losgehen
    .why = Jetzt machen wir beide einen kleinen Schritt, mit einem Datum. So ist klar, wer was tut.

reflection-goals-theirs =
    { $address ->
        [informal] Was machst du als Nächstes?
       *[formal] Was machen Sie als Nächstes?
    }
    .short =
        { $address ->
            [informal] Dein Schritt
           *[formal] Ihr Schritt
        }
    .hint = Etwas Kleines genügt.

reflection-goals-theirs-until =
    { $address ->
        [informal] Bis wann möchtest du das machen?
       *[formal] Bis wann möchten Sie das machen?
    }
    .short =
        { $address ->
            [informal] Du, bis wann
           *[formal] Sie, bis wann
        }

reflection-goals-mine = Was mache ich als Nächstes?
    .short = Mein Schritt
    .hint = Etwas Kleines genügt.

reflection-goals-mine-until = Bis wann mache ich das?
    .short = Ich, bis wann

reflection-goals-kind = Was für ein Schritt ist das?
    .short = Art des Schritts
    .talk = Reden
    .practical = Praktisch helfen
    .accompany = Zusammen hingehen
    .learn = Etwas lernen
    .meet = Jemanden treffen
    .write = Etwas schreiben
    .refer = Andere Hilfe dazuholen
    .office = Mit einem Amt sprechen
    .safety = Für Sicherheit sorgen
    .wait = Erst einmal abwarten

reflection-goals-obstacle = Was könnte dazwischenkommen?
    .short = Kommt dazwischen

reflection-goals-planb =
    { $address ->
        [informal] Wenn etwas dazwischenkommt: Was machst du dann?
       *[formal] Wenn etwas dazwischenkommt: Was machen Sie dann?
    }
    .short = Plan B
    .hint = Wenn …, dann …

reflection-goals-partners = Wer muss noch davon wissen?
    .short = Wer davon weiß
    .nobody = Niemand
    .family = Familie, Zuhause
    .school = Schule, Ausbildung
    .job = Arbeit, Jobcenter
    .housing = Hilfe beim Wohnen
    .health = Arztpraxis, Therapie
    .youth = Jugendhilfe
    .probation = Bewährungshilfe
    .office = Ein anderes Amt
    .other = Jemand anderes

reflection-goals-tell = Was genau dürfen die anderen erfahren?
    .short = Das darf gesagt werden
    .hint = Nur, was wirklich hilft.

reflection-goals-tell-agreed =
    { $address ->
        [informal] Ist das für dich in Ordnung?
       *[formal] Ist das für Sie in Ordnung?
    }
    .short = In Ordnung
    .yes = Ja, in Ordnung
    .no = Nein, lieber nicht

reflection-goals-tell-unasked = Noch nicht gefragt: im nächsten Gespräch fragen
    .short = In Ordnung

reflection-mine = Was mache ich als Nächstes?
    .short = Mein Schritt
    .hint = Etwas Kleines genügt.

reflection-mine-until = Bis wann mache ich das?
    .short = Ich, bis wann

reflection-next = Wann schauen wir wieder darauf?
    .short = Wieder anschauen

reflection-summary = Stimmt das so?
    .short = Alles zusammen

## Eigene Gedanken

stance-think =
    { $address ->
        [informal] Nur für dich, gespeichert wird nichts
       *[formal] Nur für Sie, gespeichert wird nichts
    }
    .body =
        Wie viel Hoffnung habe ich für diesen Menschen?

        Was berührt oder ärgert mich hier?

        Wohin zieht es mich: helfen, kontrollieren, belehren, retten, befreundet sein?

        Haben wir gemeinsame Worte, oder braucht es Dolmetschen oder leichtere Sprache?

        Was nehme ich mit in die Supervision?
    .go = Weiter

stance-line = Soll eine Zeile für die Supervision bleiben?
    .body =
        { $address ->
            [informal] Schreib über dich. Jede Person darf sehen, was über sie gespeichert ist.
           *[formal] Schreiben Sie über sich. Jede Person darf sehen, was über sie gespeichert ist.
        }

        Die Zeile wird 30 Tage lang getrennt aufbewahrt, zu finden am Start.
    .short = Für die Supervision
    .hint = Eine Zeile über mich selbst
stance-kept = 30 Tage lang getrennt aufbewahrt. Zu finden am Start, unter „Für die Supervision“.

supervision-lines =
    { $address ->
        [informal] Deine Zeilen für die Supervision
       *[formal] Ihre Zeilen für die Supervision
    }
    .home = Zum Start
supervision-empty = Es gibt gerade keine Zeilen.

## Doors in other rooms' menus

door-home-supervision = Für die Supervision
door-case-short = Kurze Runde, 10 Min.
door-case-full = Ganze Runde
