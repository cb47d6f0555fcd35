# Der erste Start, und der eigene Start aller anderen. Hier liest die Fachkraft allein, am Schreibtisch.

## Einrichten

setup-language = Willkommen bei Waymark. Welche Sprache soll es sein?
    .body = Ein paar Fragen für das Team. Fast alles lässt sich später ändern, unter „Einstellungen“.
    .short = Sprache

setup-structure = Wie heißt der Verbund in der Stadt?
    .body = Das ist die Gruppe, in der mehrere Organisationen zusammenarbeiten. Was hier entsteht, bleibt in diesem Verbund.
    .short = Verbund
    .hint = Zum Beispiel: Runder Tisch Nordstadt

setup-organisation =
    { $address ->
        [informal] Zu welcher Organisation im Verbund gehörst du?
       *[formal] Zu welcher Organisation im Verbund gehören Sie?
    }
    .short = Organisation
    .hint = Der Name der Organisation

setup-helptext = Was soll unter „Hilfe jetzt“ stehen?
    .body =
        { $address ->
            [informal] Eure eigenen Nummern für den Notfall, am Tag und in der Nacht. Alle im Verbund sehen diesen Text, und vielleicht auch die Menschen, die ihr begleitet.
           *[formal] Ihre eigenen Nummern für den Notfall, am Tag und in der Nacht. Alle im Verbund sehen diesen Text, und vielleicht auch die Menschen, die Sie begleiten.
        }

        Bis dahin steht dort: 112 in der EU. Das geht auch später noch, unter „Einstellungen“.
    .short = Hilfe jetzt
    .hint = Wer zu erreichen ist, unter welcher Nummer

setup-secrecy = Wo liegen im Team die Grenzen der Verschwiegenheit?
    .body =
        Was im Team bleibt, und was vielleicht weitergegeben werden muss. Die Person hört das vor dem ersten Gespräch.

        Ohne diesen Text öffnet sich nur die Übungsseite. Das geht auch später noch, unter „Einstellungen“.
    .short = Verschwiegenheit
    .hint = In einfachen Worten, so wie man es vorliest

setup-telegram = Dürfen später auf Telegram Texte geschrieben werden?
    .body =
        Nein: Auf Telegram gibt es nur Knöpfe, Codes und Termine. Texte entstehen hier, im Web-Chat.

        Ja: Texte gehen auch dort. Dann laufen sie auch über die Server von Telegram, und Telegram könnte sie lesen.
    .short = Texte auf Telegram
    .no = Nein, nur hier
    .yes = Ja, auch dort

setup-summary = Stimmt das so?
    .short = Alles zusammen

## Der eigene Start

onboarding-proposed = Willkommen. Passt das so?
    .body =
        Verbund: { $structure }
        Organisation: { $organisation }
        Aufgabe: { $roles }
        Sprache: { $language }
        Zeitzone: { $zone }

        Wenn Verbund oder Aufgabe nicht stimmen, hilft die Koordination.
    .short = Was bekannt ist
    .right = Ja, das passt
    .change = Sprache, Zeitzone ändern

onboarding-language = Welche Sprache soll es sein?
    .short = Sprache

onboarding-zone = Welche Zeitzone soll gelten?
    .body = Damit ein Tag hier so beginnt und endet wie vor Ort. Bisher gilt: { $zone }
    .short = Zeitzone
    .hint = Zum Beispiel: Europe/Berlin

onboarding-name = Welcher Name soll hier vor Kolleginnen und Kollegen stehen?
    .body = Ein Vorname oder ein Kürzel genügt, oder nichts. Die Menschen, die begleitet werden, sehen ihn nicht.
    .short = Mein Name hier
    .hint = Zum Beispiel: Kim

onboarding-address = Wie soll Waymark schreiben: mit „du“ oder mit „Sie“?
    .body = In manchen Sprachen gibt es zwei Arten, jemanden anzusprechen. Das lässt sich jederzeit ändern, unter „Einstellungen“.
    .short = Anrede
    .informal = Mit „du“
    .formal = Mit „Sie“

onboarding-what = Was Waymark ist, und was nicht
    .body =
        { $address ->
            [informal] Waymark begleitet beim Nachdenken: eine Frage nach der anderen, allein oder zusammen mit den Menschen, die du begleitest.
           *[formal] Waymark begleitet beim Nachdenken: eine Frage nach der anderen, allein oder zusammen mit den Menschen, die Sie begleiten.
        }

        Es ist unabhängig von DesistKit und icommit und hat eigene Worte. Eine bewiesene Wirkung behauptet es nicht.

        { $address ->
            [informal] Es gibt niemandem Punkte. Es fragt und bewahrt auf, du entscheidest.
           *[formal] Es gibt niemandem Punkte. Es fragt und bewahrt auf, Sie entscheiden.
        }

        Bitte keine Namen schreiben. Alles Geschriebene wird verschlüsselt aufbewahrt.

        Vielleicht schaut die Person mit auf den Bildschirm.
    .go = Gelesen

## Nirgends dabei

left-what = Zurzeit in keinem Verbund
    .body =
        So geht es wieder hinein: eine neue Einladung hier öffnen, solange dieses Gerät angemeldet ist. Einladen kann die Koordination eines Verbunds.

        Möglich ist auch: alle Geräte abmelden oder das Konto löschen.
    .out = Abmelden
    .account = Konto löschen
left-out = Alle Geräte sind abgemeldet. Mit einer neuen Einladung geht es wieder hinein.
left-nothing = Das gehört zu einem Verbund, und zurzeit gibt es hier keinen. Eine neue Einladung öffnet es wieder.
