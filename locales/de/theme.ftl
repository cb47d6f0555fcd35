# Worum es gehen kann. Diese Wörter liest die Person; auf Knöpfen und Skalen ist „ich“ die Person.

-people-family = Familie, Zuhause
-people-partner = Partnerschaft
-people-friends = Freundeskreis
-people-colleagues = Leute von der Arbeit
-people-neighbours = Nachbarschaft
-people-teacher = Lehrkraft
-people-faith = Glaubensgemeinschaft
-people-sport = Sport oder Verein
-people-helper = Beratung oder Hilfe
-people-nobody = Im Moment niemand

## Nach einer Skala, und für mehr

theme-lower = Was sorgt dafür, dass die Zahl nicht niedriger ist?
    .short = Das hält die Zahl

theme-through =
    { $address ->
        [informal] Was hilft dir, das trotzdem auszuhalten?
       *[formal] Was hilft Ihnen, das trotzdem auszuhalten?
    }
    .short = Hilft durchzuhalten

theme-deeper = Mehr zu diesem Thema
    .short = Mehr zu diesem Thema
    .yes = Ja, noch ein bisschen

## Unsere Gespräche

theme-T1-different =
    { $address ->
        [informal] Was soll nach unseren Gesprächen für dich anders sein?
       *[formal] Was soll nach unseren Gesprächen für Sie anders sein?
    }
    .short = Soll anders sein

theme-T1-wanted = Wer wollte, dass wir uns treffen?
    .short = Wer es wollte
    .me = Ich
    .others = Andere
    .both = Andere und ich

theme-T1-not = Was sollen wir nicht tun oder fragen?
    .short = Lieber nicht

theme-T1-missed = Gibt es etwas, das ich noch nicht verstanden habe?
    .short = Nicht verstanden
    .yes = Ja, gibt es
    .no = Nein

theme-T1-what = Was soll ich besser verstehen?
    .short = Besser verstehen

## Alltag

theme-T2 = Alltag
    .why = Ein ruhiger Alltag gibt Kraft für alles andere. Darum beginnen wir mit dem, was schon gut läuft.

theme-T2-works =
    { $address ->
        [informal] Was läuft in deinem Alltag schon gut?
       *[formal] Was läuft in Ihrem Alltag schon gut?
    }
    .short = Läuft schon gut
    .home = Wohnen
    .routine = Fester Tagesablauf
    .work = Arbeit
    .learning = Lernen
    .money = Geld
    .health = Gesundheit
    .nothing = Noch nichts

theme-T2-lighten =
    { $address ->
        [informal] Welche praktische Sache würde dir die nächsten zwei Wochen leichter machen?
       *[formal] Welche praktische Sache würde Ihnen die nächsten zwei Wochen leichter machen?
    }
    .short = Macht es leichter

theme-T2-steady =
    { $address ->
        [informal] Wie stabil ist dein Alltag gerade?
       *[formal] Wie stabil ist Ihr Alltag gerade?
    }
    .short = Wie stabil
    .low = im Moment gar nicht stabil
    .high = so stabil, wie ich es möchte

## Ruhe und schwere Tage

theme-T3 = Ruhe und schwere Tage
    .why = Ohne Ruhe ist alles schwerer. Darüber reden reicht, aufschreiben muss man hier nichts.

theme-T3-rest =
    { $address ->
        [informal] Wie oft kommst du wirklich zur Ruhe?
       *[formal] Wie oft kommen Sie wirklich zur Ruhe?
    }
    .short = Wirklich Ruhe
    .low = im Moment gar nicht
    .high = so oft, wie ich es möchte

theme-T3-helps =
    { $address ->
        [informal] Was hilft dir an einem schweren Tag?
       *[formal] Was hilft Ihnen an einem schweren Tag?
    }
    .short = Hilft an so einem Tag

theme-T3-less =
    { $address ->
        [informal] Gibt es etwas, das weniger werden soll? Du musst nicht sagen, was.
       *[formal] Gibt es etwas, das weniger werden soll? Sie müssen nicht sagen, was.
    }
    .short = Weniger von etwas
    .yes = Ja, gibt es
    .no = Nein

theme-T3-less-help =
    { $address ->
        [informal] Was würde dir dabei helfen?
       *[formal] Was würde Ihnen dabei helfen?
    }
    .short = Was dabei hilft

## Menschen um mich

theme-T4 = Menschen um mich
    .why = Mit Menschen, die einem guttun, ist vieles leichter. Namen braucht es hier nicht.

theme-T4-belong =
    { $address ->
        [informal] Wie sehr hast du das Gefühl, irgendwo dazuzugehören?
       *[formal] Wie sehr haben Sie das Gefühl, irgendwo dazuzugehören?
    }
    .short = Dazugehören
    .low = im Moment gar nicht
    .high = so sehr, wie ich es möchte

theme-T4-near =
    { $address ->
        [informal] Wer ist dir nah?
       *[formal] Wer ist Ihnen nah?
    }
    .short = Nah
    .family = { -people-family }
    .partner = { -people-partner }
    .friends = { -people-friends }
    .colleagues = { -people-colleagues }
    .neighbours = { -people-neighbours }
    .teacher = { -people-teacher }
    .faith = { -people-faith }
    .sport = { -people-sport }
    .helper = { -people-helper }
    .nobody = { -people-nobody }

theme-T4-reach =
    { $address ->
        [informal] Wer ist nicht ganz so nah, aber da, wenn du anrufst?
       *[formal] Wer ist nicht ganz so nah, aber da, wenn Sie anrufen?
    }
    .short = Erreichbar
    .family = { -people-family }
    .partner = { -people-partner }
    .friends = { -people-friends }
    .colleagues = { -people-colleagues }
    .neighbours = { -people-neighbours }
    .teacher = { -people-teacher }
    .faith = { -people-faith }
    .sport = { -people-sport }
    .helper = { -people-helper }
    .nobody = { -people-nobody }

theme-T4-far =
    { $address ->
        [informal] Wer ist gerade weit weg für dich?
       *[formal] Wer ist gerade weit weg für Sie?
    }
    .short = Weit weg
    .family = { -people-family }
    .partner = { -people-partner }
    .friends = { -people-friends }
    .colleagues = { -people-colleagues }
    .neighbours = { -people-neighbours }
    .teacher = { -people-teacher }
    .faith = { -people-faith }
    .sport = { -people-sport }
    .helper = { -people-helper }
    .nobody = { -people-nobody }

theme-T4-notice =
    { $address ->
        [informal] Wer merkt zuerst, wenn es dir besser geht – und woran?
       *[formal] Wer merkt zuerst, wenn es Ihnen besser geht – und woran?
    }
    .short = Merkt es zuerst

theme-T4-change = Soll mit jemandem etwas anders werden?
    .short = Soll anders werden
    .strengthen = Ja, näher
    .calm = Ja, ruhiger
    .loosen = Ja, mit mehr Abstand
    .none = Nein, es ist gut so

theme-T4-tie = Um wen geht es? Ein Name ist nicht nötig.
    .short = Um wen es geht
    .hint = Zum Beispiel: „meine Schwester“ oder „jemand vom Sport“.

## Menschen von früher

theme-T5 = Menschen von früher
    .why = Das alte Umfeld kann noch lange ziehen. Gut zu wissen, wann das so ist und was dann hilft.

theme-T5-distance =
    { $address ->
        [informal] Wie viel Abstand hast du zu den Menschen von früher?
       *[formal] Wie viel Abstand haben Sie zu den Menschen von früher?
    }
    .short = Abstand
    .low = im Moment gar keinen
    .high = so viel, wie ich möchte

theme-T5-pull =
    { $address ->
        [informal] Wann zieht es dich am stärksten zurück?
       *[formal] Wann zieht es Sie am stärksten zurück?
    }
    .short = Zieht am stärksten
    .lonely = Wenn ich einsam bin
    .bored = Wenn mir langweilig ist
    .angry = Wenn ich wütend bin
    .insulted = Wenn mich jemand kränkt
    .online = Wenn ich online bin
    .other = In anderen Momenten

theme-T5-keeps =
    { $address ->
        [informal] Was tust du, um den Abstand zu halten, den du willst?
       *[formal] Was tun Sie, um den Abstand zu halten, den Sie wollen?
    }
    .short = Hält den Abstand

theme-T5-safe =
    { $address ->
        [informal] Fühlst du dich zurzeit sicher?
       *[formal] Fühlen Sie sich zurzeit sicher?
    }
    .short = Sich sicher fühlen
    .yes = Ja
    .sometimes = Nicht immer
    .no = Nein

## Was es mir gab

theme-T6 = Was es mir gab
    .why = In jeder Gruppe finden Menschen etwas, das sie suchen. Was dort gut war, gibt es auch an anderen Orten.

theme-T6-good =
    { $address ->
        [informal] Was war damals gut – und was davon brauchst du heute noch?
       *[formal] Was war damals gut – und was davon brauchen Sie heute noch?
    }
    .short = Heute noch gebraucht
    .friends = Freundschaft
    .sense = Sinn
    .respect = Respekt
    .protection = Schutz
    .adventure = Abenteuer
    .order = Ordnung
    .needed = Gebraucht werden
    .justice = Gerechtigkeit
    .calm = Ruhe
    .money = Geld
    .faith = Glaube
    .love = Liebe

theme-T6-elsewhere =
    { $address ->
        [informal] Wo findest du heute ein kleines Stück davon?
       *[formal] Wo finden Sie heute ein kleines Stück davon?
    }
    .short = Heute anderswo

theme-T6-cost =
    { $address ->
        [informal] Was hat es dich gekostet?
       *[formal] Was hat es Sie gekostet?
    }
    .short = Was es gekostet hat
    .time = Zeit
    .money = Geld
    .people = Menschen
    .school = Schule oder Arbeit
    .health = Gesundheit
    .freedom = Freiheit
    .trust = Vertrauen
    .nothing = Nichts

## Als sich etwas änderte

theme-T7 = Als sich etwas änderte
    .why = Oft beginnt etwas Neues mit einem kleinen Moment. Erklären muss das hier niemand.

theme-T7-open =
    { $address ->
        [informal] Wie offen sieht die Zukunft für dich aus?
       *[formal] Wie offen sieht die Zukunft für Sie aus?
    }
    .short = Offene Zukunft
    .low = im Moment gar nicht offen
    .high = so offen, wie ich es möchte

theme-T7-surprised =
    { $address ->
        [informal] Was hat dich damals vielleicht überrascht oder enttäuscht?
       *[formal] Was hat Sie damals vielleicht überrascht oder enttäuscht?
    }
    .short = Damals überrascht

theme-T7-about = Worum ging es dabei vor allem?
    .short = Worum es ging
    .ideas = Um Ideen
    .people = Um Menschen dort
    .own = Um mein eigenes Leben

theme-T7-chance =
    { $address ->
        [informal] Welche Chance hast du gerade vor dir?
       *[formal] Welche Chance haben Sie gerade vor sich?
    }
    .short = Eine Chance jetzt

## Wer ich bin

theme-T8 = Wer ich bin
    .why = Jedes Leben hat viele Seiten. Wir schauen, was immer schon da war und was mehr Platz bekommen darf.

theme-T8-role =
    { $address ->
        [informal] Was soll in deinem Leben mehr Platz haben?
       *[formal] Was soll in Ihrem Leben mehr Platz haben?
    }
    .short = Mehr Platz für
    .friend = Freundschaft
    .parent = Für mein Kind da sein
    .worker = Arbeiten
    .neighbour = Nachbarschaft
    .learner = Lernen
    .believer = Glauben
    .artist = Kunst oder Musik
    .other = Etwas anderes

theme-T8-always =
    { $address ->
        [informal] Welche gute Seite von dir war immer schon da?
       *[formal] Welche gute Seite von Ihnen war immer schon da?
    }
    .short = Immer schon da

theme-T8-say =
    { $address ->
        [informal] Wie sehr bestimmst du selbst, wie deine Geschichte weitergeht?
       *[formal] Wie sehr bestimmen Sie selbst, wie Ihre Geschichte weitergeht?
    }
    .short = Selbst bestimmen
    .low = im Moment gar nicht
    .high = so sehr, wie ich es möchte

theme-T8-give =
    { $address ->
        [informal] Was möchtest du gern zurückgeben – und wem?
       *[formal] Was möchten Sie gern zurückgeben – und wem?
    }
    .short = Zurückgeben

## Was mir wichtig ist

theme-T9 = Was mir wichtig ist
    .why = Hier muss niemand recht haben. Wir reden darüber, was bleibt, was sich ändert und was noch offen ist.

theme-T9-ease =
    { $address ->
        [informal] Wie leicht fällt dir der Umgang mit Menschen, die das Leben anders sehen?
       *[formal] Wie leicht fällt Ihnen der Umgang mit Menschen, die das Leben anders sehen?
    }
    .short = Mit anderen Ansichten
    .low = im Moment gar nicht leicht
    .high = so leicht, wie ich es möchte

theme-T9-stays =
    { $address ->
        [informal] Was ist dir wichtig und soll bleiben?
       *[formal] Was ist Ihnen wichtig und soll bleiben?
    }
    .short = Soll bleiben

theme-T9-different =
    { $address ->
        [informal] Was siehst du heute anders als früher? Es darf groß oder klein sein.
       *[formal] Was sehen Sie heute anders als früher? Es darf groß oder klein sein.
    }
    .short = Heute anders

theme-T9-question =
    { $address ->
        [informal] Welche Frage darf für dich offen bleiben?
       *[formal] Welche Frage darf für Sie offen bleiben?
    }
    .short = Darf offen bleiben

## Wenn es hitzig wird

theme-T10 = Wenn es hitzig wird
    .why = Viele hitzige Momente gehen gut aus. Wir schauen, was dann hilft, nicht, was passiert ist.

theme-T10-calm =
    { $address ->
        [informal] Was hilft dir, ruhig zu bleiben?
       *[formal] Was hilft Ihnen, ruhig zu bleiben?
    }
    .short = Hilft, ruhig zu bleiben
    .walk = Weggehen
    .call = Jemanden anrufen
    .breathe = Durchatmen
    .humour = Humor
    .sport = Sport
    .prayer = Gebet oder Stille
    .beside = Jemand neben mir
    .nothing = Noch nichts

theme-T10-heated =
    { $address ->
        [informal] Denk an einen hitzigen Moment, der ohne Gewalt blieb. Was hat das möglich gemacht?
       *[formal] Denken Sie an einen hitzigen Moment, der ohne Gewalt blieb. Was hat das möglich gemacht?
    }
    .short = Ruhig geblieben

theme-T10-right =
    { $address ->
        [informal] Gibt es etwas, das du eines Tages wiedergutmachen möchtest? Du musst nicht sagen, was.
       *[formal] Gibt es etwas, das Sie eines Tages wiedergutmachen möchten? Sie müssen nicht sagen, was.
    }
    .short = Wiedergutmachen
    .yes = Ja
    .notyet = Noch nicht
    .no = Nein
    .help = Ja, mit Hilfe

## Was andere erwarten

theme-T11 = Was andere erwarten
    .why = Was andere erwarten, kann tragen oder drücken. Alle entscheiden selbst, was sie dazu sagen.

theme-T11-decide =
    { $address ->
        [informal] Wie viel entscheidest du selbst bei dem, was dir wichtig ist?
       *[formal] Wie viel entscheiden Sie selbst bei dem, was Ihnen wichtig ist?
    }
    .short = Selbst entscheiden
    .low = im Moment gar nichts
    .high = so viel, wie ich möchte

theme-T11-asare =
    { $address ->
        [informal] Wo kannst du so sein, wie du bist?
       *[formal] Wo können Sie so sein, wie Sie sind?
    }
    .short = So, wie ich bin

theme-T11-expect =
    { $address ->
        [informal] Was erwarten andere von dir wegen deines Geschlechts?
       *[formal] Was erwarten andere von Ihnen wegen Ihres Geschlechts?
    }
    .short = Andere erwarten

theme-T11-home =
    { $address ->
        [informal] Passt es für dich, wie die Arbeit zu Hause verteilt ist?
       *[formal] Passt es für Sie, wie die Arbeit zu Hause verteilt ist?
    }
    .short = Arbeit zu Hause
    .fine = Ja, das passt
    .change = Es soll anders werden

theme-T11-home-change = Was soll bei der Arbeit zu Hause anders werden?
    .short = Zu Hause anders

## Fair und unfair

theme-T12 = Fair und unfair
    .why = Nicht alles hängt von einem Menschen ab. Auch ringsum gibt es offene Türen und solche, die zu sind.

theme-T12-part =
    { $address ->
        [informal] Wo kannst du mitreden oder etwas tun, das zählt?
       *[formal] Wo können Sie mitreden oder etwas tun, das zählt?
    }
    .short = Mitreden, mitmachen
    .club = Im Verein
    .job = Bei der Arbeit
    .school = In Schule, Ausbildung
    .faith = Glaubensgemeinschaft
    .near = In der Nachbarschaft
    .online = Online
    .politics = In der Politik
    .nowhere = Noch nirgends

theme-T12-doors =
    { $address ->
        [informal] Welche Türen stehen dir offen?
       *[formal] Welche Türen stehen Ihnen offen?
    }
    .short = Offene Türen

theme-T12-closed =
    { $address ->
        [informal] Welche Türen bleiben für dich zu?
       *[formal] Welche Türen bleiben für Sie zu?
    }
    .short = Türen, die zu sind

theme-T12-fair =
    { $address ->
        [informal] Wie fair gehen andere im Alltag mit dir um?
       *[formal] Wie fair gehen andere im Alltag mit Ihnen um?
    }
    .short = Fairer Umgang
    .low = im Moment gar nicht fair
    .high = so fair, wie ich es möchte

## Was ich kann und hoffe

theme-T13 = Was ich kann und hoffe
    .why = An schweren Tagen vergisst man leicht, was man kann. Was wir hier finden, kann bei jedem Ziel helfen.

theme-T13-cards =
    { $address ->
        [informal] Welche Stärken hast du? Wähl bis zu drei aus.
       *[formal] Welche Stärken haben Sie? Wählen Sie bis zu drei aus.
    }
    .short = Meine Stärken
    .D1 = Ich stehe Schweres durch
    .D2 = Man fragt mich um Rat
    .D3 = Ich bringe Dinge zu Ende
    .D4 = Ich kann gut erklären
    .D5 = Ich halte zu anderen
    .D6 = Ich habe stillen Mut
    .D7 = Ich lerne von anderen
    .D8 = Ich kenne gute Momente

theme-T13-day =
    { $address ->
        [informal] Stell dir einen guten, ganz normalen Tag vor, bald oder später. Was gehört dazu?
       *[formal] Stellen Sie sich einen guten, ganz normalen Tag vor, bald oder später. Was gehört dazu?
    }
    .short = Ein guter Tag

theme-T13-managed =
    { $address ->
        [informal] Was hast du geschafft, das dir niemand nehmen kann?
       *[formal] Was haben Sie geschafft, das Ihnen niemand nehmen kann?
    }
    .short = Geschafft

theme-T13-believe =
    { $address ->
        [informal] Wie sehr glaubst du, dass so ein guter Tag kommen kann?
       *[formal] Wie sehr glauben Sie, dass so ein guter Tag kommen kann?
    }
    .short = Daran glauben
    .low = im Moment gar nicht
    .high = so sehr, wie ich es möchte
