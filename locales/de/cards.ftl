# Die Karten. Jede hat Titel, Frage, Nachfrage und einen Satz, was ihr Bild zeigt. Sie werden gemeinsam mit der Person gelesen.

card-a1 = Morgen
    .prompt =
        { $address ->
            [informal] Womit fängt für dich ein guter Tag an?
           *[formal] Womit fängt für Sie ein guter Tag an?
        }
    .follow =
        { $address ->
            [informal] Was hilft dir, dass es morgen so anfängt?
           *[formal] Was hilft Ihnen, dass es morgen so anfängt?
        }
    .alt = Eine dunkle Tasse dampft auf einer Fensterbank; draußen geht die Sonne über Hügeln mit einem Weg auf.

card-a2 = Ruhiger Ort
    .prompt =
        { $address ->
            [informal] Wo schläfst du gut, oder wo sitzt du einfach in Ruhe?
           *[formal] Wo schlafen Sie gut, oder wo sitzen Sie einfach in Ruhe?
        }
    .follow = Was hat dieser Ort, das anderen fehlt?
    .alt = Eine kleine Gestalt sitzt unter einem großen Baum am Ufer und schaut über stilles Wasser zur tiefen Sonne.

card-a3 = Meine Stunden
    .prompt =
        { $address ->
            [informal] Welche Stunden der Woche gehören dir?
           *[formal] Welche Stunden der Woche gehören Ihnen?
        }
    .follow =
        { $address ->
            [informal] Welche Stunde möchtest du zurückhaben?
           *[formal] Welche Stunde möchten Sie zurückhaben?
        }
    .alt = Sieben Handtücher hängen in einem Hof auf der Leine; eines ist blaugrün, die anderen sind hell.

card-a4 = Geldbeutel
    .prompt =
        { $address ->
            [informal] Was wäre leichter für dich, wenn das Geld weniger drückt?
           *[formal] Was wäre leichter für Sie, wenn das Geld weniger drückt?
        }
    .follow =
        { $address ->
            [informal] Wer könnte einen Brief mit dir durchgehen?
           *[formal] Wer könnte einen Brief mit Ihnen durchgehen?
        }
    .alt = Ein offener Geldbeutel mit einer Münze liegt auf einem Tisch, daneben zwei Münzen und ein Zettel.

card-a5 = Nützlich
    .prompt =
        { $address ->
            [informal] Wo helfen deine Hände oder dein Kopf jemandem weiter?
           *[formal] Wo helfen Ihre Hände oder Ihr Kopf jemandem weiter?
        }
    .follow =
        { $address ->
            [informal] Wo wirst du vielleicht noch gebraucht?
           *[formal] Wo werden Sie vielleicht noch gebraucht?
        }
    .alt = Eine Gestalt auf einer Leiter flickt ein Dach; eine andere hält unten die Leiter.

card-a6 = Ungeöffneter Brief
    .prompt =
        { $address ->
            [informal] Welches Amt, welchen Brief, welchen Termin schiebst du vor dir her?
           *[formal] Welches Amt, welchen Brief, welchen Termin schieben Sie vor sich her?
        }
    .follow = Welches kleine Stück davon geht jetzt gleich?
    .alt = Ein verschlossener Umschlag steckt in einer halb offenen Schublade unter einer Lampe.

card-a7 = Bildschirm
    .prompt =
        { $address ->
            [informal] Wann tut dir dein Handy gut, und wann lässt es dich nicht los?
           *[formal] Wann tut Ihnen Ihr Handy gut, und wann lässt es Sie nicht los?
        }
    .follow = Was dürfte eine Woche lang stumm bleiben?
    .alt = In einem dunklen Zimmer sitzt jemand mit einem kleinen Bildschirm in einem Zelt aus Decken, das von innen leuchtet.

card-a8 = Heute Nacht
    .prompt =
        { $address ->
            [informal] Was macht diese Nacht für dich sicher genug?
           *[formal] Was macht diese Nacht für Sie sicher genug?
        }
    .follow = Wer soll davon wissen, und wer nicht?
    .alt = Eine kleine Lampe erhellt ein Zimmer mit gemachtem Bett; die Tür ist zu, der Schlüssel steckt auf dieser Seite.

card-b1 = Vorhersage
    .prompt =
        { $address ->
            [informal] Wenn deine Stimmung Wetter wäre: Welches ist es jetzt?
           *[formal] Wenn Ihre Stimmung Wetter wäre: Welches ist es jetzt?
        }
    .follow = Was kommt meistens danach?
    .alt = Ein Mensch steht auf einem Hügelweg zwischen einer Regenwolke und einer orangen Sonne.

card-b2 = Ventil
    .prompt =
        { $address ->
            [informal] Was nimmt dir Druck und tut niemandem weh?
           *[formal] Was nimmt Ihnen Druck und tut niemandem weh?
        }
    .follow =
        { $address ->
            [informal] Wann kannst du darauf zurückgreifen?
           *[formal] Wann können Sie darauf zurückgreifen?
        }
    .alt = Ein oranger Kessel steht auf kleinen Flammen und lässt Dampf ab; daneben steht eine Tasse.

card-b3 = Alarm
    .prompt =
        { $address ->
            [informal] Wovor will dein Ärger dich warnen?
           *[formal] Wovor will Ihr Ärger Sie warnen?
        }
    .follow =
        { $address ->
            [informal] Was hilft dir, bevor der Alarm losgeht?
           *[formal] Was hilft Ihnen, bevor der Alarm losgeht?
        }
    .alt = Nachts leuchtet ein Leuchtturm über das Meer, auf dem ein kleines Boot nahe einem Felsen fährt.

card-b4 = Stille
    .prompt =
        { $address ->
            [informal] Wann ist es in deinem Kopf still?
           *[formal] Wann ist es in Ihrem Kopf still?
        }
    .follow =
        { $address ->
            [informal] Wie kommst du dorthin?
           *[formal] Wie kommen Sie dorthin?
        }
    .alt = Nachts sitzt jemand allein in einem Waschsalon vor der einen Maschine, die sich dreht.

card-b5 = Krümel Freude
    .prompt =
        { $address ->
            [informal] Was hat dich diese Woche zum Lächeln gebracht, vielleicht nur kurz?
           *[formal] Was hat Sie diese Woche zum Lächeln gebracht, vielleicht nur kurz?
        }
    .follow = Was wäre ein Nachschlag davon?
    .alt = Ein Streifen Sonne fällt auf die Bank einer Haltestelle, und darin steht ein runder Spatz.

card-b6 = Fehlen
    .prompt =
        { $address ->
            [informal] Was fehlt dir von früher?
           *[formal] Was fehlt Ihnen von früher?
        }
    .follow = Was davon kann auf andere Art weiterleben?
    .alt = An einer Wand hängen zwei Bilder; zwischen ihnen zeigt eine hellere Stelle, wo ein drittes hing.

card-b7 = Schwere Tasche
    .prompt =
        { $address ->
            [informal] Trägst du etwas Schweres, das niemand sieht?
           *[formal] Tragen Sie etwas Schweres, das niemand sieht?
        }
    .follow = Die Tasche darf zubleiben: Was würde sie leichter machen?
    .alt = Ein gebeugter Mensch trägt einen sehr großen Rucksack einen Hügel hinauf, oben Bank und Baum.

card-b8 = Hier und jetzt
    .prompt =
        { $address ->
            [informal] Wenn alte Bilder kommen: Was holt dich in diesen Moment zurück?
           *[formal] Wenn alte Bilder kommen: Was holt Sie in diesen Moment zurück?
        }
    .follow =
        { $address ->
            [informal] Welche drei Dinge siehst du in diesem Raum?
           *[formal] Welche drei Dinge sehen Sie in diesem Raum?
        }
    .alt = Zwei Füße in Schuhen auf einem runden Teppich, von oben gesehen, mit Tasse und Obstschale.

card-c1 = Innerer Kreis
    .prompt =
        { $address ->
            [informal] Wer darf dich auch an einem schlechten Tag sehen?
           *[formal] Wer darf Sie auch an einem schlechten Tag sehen?
        }
    .follow = Was machen diese Menschen richtig?
    .alt = Menschen sitzen nachts dicht um ein kleines Feuer, über ihnen ein paar Sterne.

card-c2 = Alter Faden
    .prompt =
        { $address ->
            [informal] Welcher Kontakt, der dir gutgetan hat, ist still geworden?
           *[formal] Welcher Kontakt, der Ihnen gutgetan hat, ist still geworden?
        }
    .follow =
        { $address ->
            [informal] Würde eine Nachricht euch beiden guttun?
           *[formal] Würde eine Nachricht Ihnen beiden guttun?
        }
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
    .prompt =
        { $address ->
            [informal] Wer hört dir zu, ohne dich ändern zu wollen?
           *[formal] Wer hört Ihnen zu, ohne Sie ändern zu wollen?
        }
    .follow =
        { $address ->
            [informal] Wann könnt ihr das nächste Mal reden?
           *[formal] Wann können Sie beide das nächste Mal reden?
        }
    .alt = Nachts lehnt jemand am Tresen eines hellen Kiosks; der Mensch darin hört zu.

card-c5 = Brücke
    .prompt = Wer ist in zwei Welten zu Hause?
    .follow =
        { $address ->
            [informal] Was kannst du dir davon abschauen?
           *[formal] Was können Sie sich davon abschauen?
        }
    .alt = Ein Mensch steht auf einer Brücke zwischen zwei Ufern; hier stehen Bäume, dort ein Haus.

card-c6 = Neue Seite
    .prompt =
        { $address ->
            [informal] Wo begegnen dir Menschen, die deine Vergangenheit nicht kennen?
           *[formal] Wo begegnen Ihnen Menschen, die Ihre Vergangenheit nicht kennen?
        }
    .follow =
        { $address ->
            [informal] Was sollen sie als Erstes über dich erfahren?
           *[formal] Was sollen sie als Erstes über Sie erfahren?
        }
    .alt = An einem Marktstand unter einer gestreiften Markise reicht jemand einem Menschen eine Tüte mit Obst.

card-c7 = Tisch
    .prompt =
        { $address ->
            [informal] Wer sitzt mit dir am Tisch, und wie ist die Stimmung?
           *[formal] Wer sitzt mit Ihnen am Tisch, und wie ist die Stimmung?
        }
    .follow =
        { $address ->
            [informal] Welchen Platz würdest du ändern?
           *[formal] Welchen Platz würden Sie ändern?
        }
    .alt = Ein langer Tisch unter einer Lampe, vom Ende her gesehen; Menschen sitzen daran, der Stuhl vorn ist zurückgeschoben.

card-c8 = Knoten
    .prompt =
        { $address ->
            [informal] Welche Bindung gibt dir etwas und kostet dich etwas?
           *[formal] Welche Bindung gibt Ihnen etwas und kostet Sie etwas?
        }
    .follow = Wie sähe ein wenig mehr Platz aus?
    .alt = Zwei Boote sind im Seegang aneinandergebunden; die Fender zwischen ihnen werden gedrückt.

card-d1 = Hartes Jahr
    .prompt =
        { $address ->
            [informal] Was hat dich durch deine schwerste Zeit getragen?
           *[formal] Was hat Sie durch Ihre schwerste Zeit getragen?
        }
    .follow =
        { $address ->
            [informal] Wo hilft dir das heute?
           *[formal] Wo hilft Ihnen das heute?
        }
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
    .alt = In einer Werkstatt richtet jemand ein Rad; im Tor wartet ein anderer Mensch mit dem Rest des Fahrrads.

card-d3 = Geschafft
    .prompt =
        { $address ->
            [informal] Welche schwierige Sache hast du zu Ende gebracht?
           *[formal] Welche schwierige Sache haben Sie zu Ende gebracht?
        }
    .follow =
        { $address ->
            [informal] Was war dein Anteil daran?
           *[formal] Was war Ihr Anteil daran?
        }
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
    .follow =
        { $address ->
            [informal] Wo hört sie für dich auf?
           *[formal] Wo hört sie für Sie auf?
        }
    .alt = Zwei Menschen tragen ein Sofa die Treppe eines Hauses hinauf, einer oben, einer unten.

card-d6 = Stiller Mut
    .prompt =
        { $address ->
            [informal] Welches schwere Nein, welcher Hilferuf hat dich Mut gekostet?
           *[formal] Welches schwere Nein, welcher Hilferuf hat Sie Mut gekostet?
        }
    .follow = Was hat es möglich gemacht?
    .alt = Ein dunkler Wohnblock in der Nacht; im einzigen hellen Fenster telefoniert jemand.

card-d7 = Geliehen
    .prompt =
        { $address ->
            [informal] Wessen Stärke würdest du dir für einen Tag leihen?
           *[formal] Wessen Stärke würden Sie sich für einen Tag leihen?
        }
    .follow =
        { $address ->
            [informal] Welcher Krümel davon steckt schon in dir?
           *[formal] Welcher Krümel davon steckt schon in Ihnen?
        }
    .alt = Ein Mensch sitzt an einen riesigen Baum gelehnt; daneben wächst ein kleiner Keimling.

card-d8 = Ausnahme
    .prompt =
        { $address ->
            [informal] Wann geht es bei dir besser als sonst?
           *[formal] Wann geht es bei Ihnen besser als sonst?
        }
    .follow = Was ist dann anders?
    .alt = Vier Bäume stehen am Wasser, drei kahl und einer in voller Blüte.

card-e1 = Namen
    .prompt =
        { $address ->
            [informal] Welche Namen und Rollen hast du?
           *[formal] Welche Namen und Rollen haben Sie?
        }
    .follow = Welche passt heute am besten?
    .alt = Acht Briefkästen in einem Treppenhaus, keiner wie der andere; aus zweien schauen Briefe.

card-e2 = Immer da
    .prompt =
        { $address ->
            [informal] Welcher Teil von dir war die ganze Zeit da?
           *[formal] Welcher Teil von Ihnen war die ganze Zeit da?
        }
    .follow = Wer kennt diesen Teil?
    .alt = Eine Pflaume liegt halbiert auf einem Teller, der Kern noch in einer Hälfte; daneben liegt eine ganze.

card-e3 = Erwartet
    .prompt =
        { $address ->
            [informal] Was erwarten andere von dir wegen deines Geschlechts?
           *[formal] Was erwarten andere von Ihnen wegen Ihres Geschlechts?
        }
    .follow =
        { $address ->
            [informal] Was behältst du, was gibst du zurück?
           *[formal] Was behalten Sie, was geben Sie zurück?
        }
    .alt = Jemand steht in einem viel zu großen Mantel; daneben hängen andere Größen an der Stange.

card-e4 = Stark
    .prompt =
        { $address ->
            [informal] Was gilt in deiner Familie oder im Freundeskreis als stark?
           *[formal] Was gilt in Ihrer Familie oder im Freundeskreis als stark?
        }
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
    .prompt =
        { $address ->
            [informal] Wenn dein Leben eine Serie wäre: Wie heißt diese Staffel?
           *[formal] Wenn Ihr Leben eine Serie wäre: Wie heißt diese Staffel?
        }
    .follow = Was gehört in die nächste Folge?
    .alt = Nachts sitzen zwei Menschen auf einer Bank vor einer großen Leinwand, die einen Weg durch Hügel zeigt.

card-e7 = Falsches Bild
    .prompt =
        { $address ->
            [informal] Was sehen Leute falsch an dir?
           *[formal] Was sehen Leute falsch an Ihnen?
        }
    .follow =
        { $address ->
            [informal] Was möchtest du ihnen stattdessen zeigen?
           *[formal] Was möchten Sie ihnen stattdessen zeigen?
        }
    .alt = Auf einer Staffelei steht ein dunkles Bild eines kahlen Baums; daneben steht der echte, voll goldener Blätter.

card-e8 = Meine Sache
    .prompt =
        { $address ->
            [informal] Wo entscheidest du selbst: Körper, Kleidung, Liebe, Nähe?
           *[formal] Wo entscheiden Sie selbst: Körper, Kleidung, Liebe, Nähe?
        }
    .follow =
        { $address ->
            [informal] Wo möchtest du mehr selbst bestimmen?
           *[formal] Wo möchten Sie mehr selbst bestimmen?
        }
    .alt = Von innen gesehen zieht jemand den Vorhang eines Fensters zu; gegenüber stehen Häuser.

card-f1 = Erster Wunsch
    .prompt =
        { $address ->
            [informal] Was hast du dir ganz am Anfang gewünscht?
           *[formal] Was haben Sie sich ganz am Anfang gewünscht?
        }
    .follow = Wo geht heute etwas davon in Erfüllung?
    .alt = Samen einer großen Pusteblume fliegen über Hügel und einen Weg zur tiefen Sonne.

card-f2 = Gute Seite
    .prompt =
        { $address ->
            [informal] Was war für dich wirklich gut an der Gruppe?
           *[formal] Was war für Sie wirklich gut an der Gruppe?
        }
    .follow = Was war der Preis?
    .alt = Ein Bus fährt durch die Nacht; hinter den hellen Fenstern sitzen Menschen dicht beisammen, ein Platz ist leer.

card-f3 = Haarriss
    .prompt = Gab es einen kleinen Moment von „Hier stimmt etwas nicht“?
    .follow = Was ist daraus geworden?
    .alt = Eine blaue Tasse steht im Morgenlicht, ganz bis auf eine feine Linie.

card-f4 = Verpackung
    .prompt =
        { $address ->
            [informal] Was wurde dir versprochen, und was kam an?
           *[formal] Was wurde Ihnen versprochen, und was kam an?
        }
    .follow =
        { $address ->
            [informal] Was versprichst du dir heute selbst?
           *[formal] Was versprechen Sie sich heute selbst?
        }
    .alt = Ein geöffnetes Paket: Der Deckel mit der Schleife ist prächtig, im Papier liegt ein kleines, schlichtes Ding.

card-f5 = Tür
    .prompt =
        { $address ->
            [informal] Wie möchtest du die Tür zum alten Kreis: offen, angelehnt, zu?
           *[formal] Wie möchten Sie die Tür zum alten Kreis: offen, angelehnt, zu?
        }
    .follow =
        { $address ->
            [informal] Was hilft dir, dass es so bleibt?
           *[formal] Was hilft Ihnen, dass es so bleibt?
        }
    .alt = Ein Flur mit drei Türen unter einer Lampe: eine ist zu, eine angelehnt, eine offen.

card-f6 = Ausbessern
    .prompt =
        { $address ->
            [informal] Gibt es etwas, das du eines Tages wiedergutmachen möchtest? Du musst nicht sagen, was.
           *[formal] Gibt es etwas, das Sie eines Tages wiedergutmachen möchten? Sie müssen nicht sagen, was.
        }
    .follow = Wer könnte helfen, damit niemand noch einmal verletzt wird?
    .alt = Ein alter Steg führt auf das Wasser hinaus; ein Brett ist neu, und ein zweites lehnt bereit.

card-f7 = Wenn sie es merken
    .prompt =
        { $address ->
            [informal] Was kann passieren, wenn andere deinen neuen Weg bemerken?
           *[formal] Was kann passieren, wenn andere Ihren neuen Weg bemerken?
        }
    .follow =
        { $address ->
            [informal] Was schützt dich, und wer plant es mit dir?
           *[formal] Was schützt Sie, und wer plant es mit Ihnen?
        }
    .alt = Abend in einer verschneiten Straße: Drei Menschen folgen einer breiten Spur, einer geht allein ins Licht einer Laterne.

card-f8 = Sog
    .prompt =
        { $address ->
            [informal] Wann zieht das Alte am stärksten an dir?
           *[formal] Wann zieht das Alte am stärksten an Ihnen?
        }
    .follow =
        { $address ->
            [informal] Was ist dein Plan für die ersten zehn Minuten?
           *[formal] Was ist Ihr Plan für die ersten zehn Minuten?
        }
    .alt = In starkem Wind hält sich jemand mit beiden Händen an einem Laternenpfahl fest; Blätter fliegen vorbei.

card-g1 = Unverkäuflich
    .prompt =
        { $address ->
            [informal] Was würdest du um keinen Preis tun?
           *[formal] Was würden Sie um keinen Preis tun?
        }
    .follow = Woher kommt diese Grenze?
    .alt = Eine Hand hält einen kleinen Vogel; daneben stehen vier Stapel Münzen.

card-g2 = Ungerecht
    .prompt =
        { $address ->
            [informal] Was kommt dir ungerecht vor?
           *[formal] Was kommt Ihnen ungerecht vor?
        }
    .follow = Was ließe sich tun, und mit wem?
    .alt = Es regnet; eine breite Markise hält einen leeren Stuhl trocken, und daneben steht jemand im Nassen.

card-g3 = Beide im Recht
    .prompt = Wo können zwei Menschen beide ein wenig recht haben?
    .follow =
        { $address ->
            [informal] Wie geht es dir damit, eine Frage offen zu lassen?
           *[formal] Wie geht es Ihnen damit, eine Frage offen zu lassen?
        }
    .alt = Ein großer Baum ist halb korallenrot und halb grün; auf jeder Seite steht ein Mensch.

card-g4 = Neuer Blick
    .prompt =
        { $address ->
            [informal] Was siehst du heute anders als vor einigen Jahren?
           *[formal] Was sehen Sie heute anders als vor einigen Jahren?
        }
    .follow = Wie kam es dazu?
    .alt = Ein Mensch auf einem Hügel schaut über ein Tal voll Nebel zu einem fernen Haus mit eigenem Weg.

card-g5 = Größer
    .prompt =
        { $address ->
            [informal] Gibt es etwas Größeres, das dich hält: Glaube, Natur, Musik, eine Idee?
           *[formal] Gibt es etwas Größeres, das Sie hält: Glaube, Natur, Musik, eine Idee?
        }
    .follow =
        { $address ->
            [informal] Woran merkst du, dass es dir guttut?
           *[formal] Woran merken Sie, dass es Ihnen guttut?
        }
    .alt = Nachts sitzt ein Mensch in einem kleinen Boot in der Mulde einer weiten, ruhigen Welle unter dem Vollmond.

card-g6 = Gegenüber
    .prompt =
        { $address ->
            [informal] Wen findest du schwer auszuhalten?
           *[formal] Wen finden Sie schwer auszuhalten?
        }
    .follow =
        { $address ->
            [informal] Was würdest du diesen Menschen gern fragen?
           *[formal] Was würden Sie diesen Menschen gern fragen?
        }
    .alt = Zwei Menschen stehen auf zwei Balkonen eines Hauses; zwischen ihnen hängt eine Wäscheleine.

card-g7 = Abgewertet
    .prompt =
        { $address ->
            [informal] Wann behandeln dich andere, als wärst du weniger wert?
           *[formal] Wann behandeln andere Sie, als wären Sie weniger wert?
        }
    .follow =
        { $address ->
            [informal] Wer steht dir zur Seite, oder sollte es?
           *[formal] Wer steht Ihnen zur Seite, oder sollte es?
        }
    .alt = Drei Menschen stehen oben auf einer hohen Treppe; unten stehen zwei Menschen nebeneinander.

card-g8 = Hausregel
    .prompt = Nur eine Regel für alle, die zusammenleben: Welche wäre das?
    .follow = Wer hält sie gut ein?
    .alt = Fünf ungleiche Tassen hängen an Haken über der Spüle einer Küche; ein Tuch hängt über dem Rand.

card-h1 = Mittag
    .prompt =
        { $address ->
            [informal] Ein guter, ganz normaler Tag, so weit voraus, wie du magst: Was ist mittags?
           *[formal] Ein guter, ganz normaler Tag, so weit voraus, wie Sie mögen: Was ist mittags?
        }
    .follow = Welcher Krümel davon ist heute schon da?
    .alt = Zwei Menschen sitzen an einem Tisch unter einem gestreiften Sonnenschirm; ein dritter bringt eine Schüssel.

card-h2 = Über Nacht
    .prompt =
        { $address ->
            [informal] Angenommen, über Nacht löst sich ein Knoten: Woran merkst du es?
           *[formal] Angenommen, über Nacht löst sich ein Knoten: Woran merken Sie es?
        }
    .follow = Wer merkt es als Nächstes?
    .alt = Ein gelockerter Knoten liegt auf einem Tisch vor einem Fenster; draußen ein Haus und der Mond.

card-h3 = Leiter
    .prompt =
        { $address ->
            [informal] Auf deiner eigenen Leiter von 0 bis 10: Auf welcher Sprosse stehst du?
           *[formal] Auf Ihrer eigenen Leiter von 0 bis 10: Auf welcher Sprosse stehen Sie?
        }
    .follow = Wie sieht es eine Sprosse höher aus?
    .alt = Eine Leiter mit elf Sprossen lehnt an einer Mauer; an einer der Sprossen hängt ein blauer Hut.

card-h4 = Postkarte
    .prompt =
        { $address ->
            [informal] Dein späteres Ich schreibt dir zwei Zeilen: Was steht da?
           *[formal] Ihr späteres Ich schreibt Ihnen zwei Zeilen: Was steht da?
        }
    .follow =
        { $address ->
            [informal] Was würdest du zurückschreiben?
           *[formal] Was würden Sie zurückschreiben?
        }
    .alt = Eine Postkarte mit zwei Wellenlinien liegt auf einem Tisch, dazu ein Bild und ein Stift.

card-h5 = Mehr davon
    .prompt =
        { $address ->
            [informal] Von welchen drei Dingen möchtest du mehr?
           *[formal] Von welchen drei Dingen möchten Sie mehr?
        }
    .follow = Welches kann diese Woche anfangen?
    .alt = Drei ungleiche Töpfe stehen auf einem Sims: eine Pflanze blüht, eine wächst, eine keimt gerade.

card-h6 = Stein
    .prompt =
        { $address ->
            [informal] Was liegt dir im Weg: schwer, hoch oder nur unhandlich?
           *[formal] Was liegt Ihnen im Weg: schwer, hoch oder nur unhandlich?
        }
    .follow = Darüber, darum herum, oder mit wem zusammen?
    .alt = Ein riesiger Stein liegt auf einem Weg; zwei Menschen stehen davor.

card-h7 = Mannschaft
    .prompt =
        { $address ->
            [informal] Wer oder was hilft dir beim nächsten Schritt?
           *[formal] Wer oder was hilft Ihnen beim nächsten Schritt?
        }
    .follow = Wie erfahren sie davon?
    .alt = Drei Menschen spielen zwischen Häusern Fußball; der Ball ist zu einem vierten an die Linie gerollt.

card-h8 = Abschied
    .prompt =
        { $address ->
            [informal] Wenn du uns nicht mehr brauchst: Was wird da sein?
           *[formal] Wenn Sie uns nicht mehr brauchen: Was wird da sein?
        }
    .follow = Wie wollen wir diesen Tag feiern?
    .alt = Ein Mensch geht einen Weg hinauf in die Sonne; ein anderer steht mit einer Laterne bei einem Haus.

cards-suit-a = Boden
cards-suit-b = Wetter
cards-suit-c = Menschen
cards-suit-d = Werkzeug
cards-suit-e = Spiegel
cards-suit-f = Wende
cards-suit-g = Kompass
cards-suit-h = Horizont
cards-warning = Kann Schweres berühren. Weglassen, tauschen, aufhören: ohne Erklärung.
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
print-back = Was kommt auf die Rückseiten?
    .follow = Die Nachfragen
    .neutral = Alle gleich, zum Ziehen
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
table-way-three = Drei Karten: was da ist, was fehlt, was als Nächstes kommt. Aus welchem Stapel?
table-way-strengths = Welche Stärke ist da, und welche wäre schön?
table-way-towards = Eine Karte zum Weggehen, eine zum Hingehen. Aus welchem Stapel?
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
table-lens-friend = Blick aus Freundschaft
table-lens-family = Mit Augen der Familie
table-lens-child = Mit Kinderaugen
table-lens-stranger = Mit fremden Augen
table-lens-older = Mit späteren Augen
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
table-choose-suit = Aus welchem Stapel?
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
