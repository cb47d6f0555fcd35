# Wer übernimmt, wer mit begleitet; Löschen. Nur für Fachkräfte.

## Start

offer-home = Angeboten: { $code }

## Wer einen Code begleitet

second-who = Wer soll diesen Code noch begleiten?
    .body =
        Bisher: { $now }

        Die zweite Fachkraft liest und schreibt hier alles und kann die Rückblicke machen.
    .none = Niemand
    .back = Zurück
second-nobody = niemand

hand-to = Wer soll { $code } übernehmen?
    .body = In der eigenen Organisation genügt die Frage an die andere Fachkraft. In eine andere Organisation geht es nur, wenn die Person einverstanden ist.
    .back = Zurück
hand-nobody = Dort kann es noch niemand übernehmen. Es wartet hier, ungelesen.
hand-pending = { $name } ist gefragt und hat noch nicht geantwortet.
hand-agreed = Ist die Person mit dieser Übergabe einverstanden?
    .body = Eine andere Organisation liest dann alles, was unter { $code } aufbewahrt ist.
    .no = Nein, noch nicht
    .yes = Ja, einverstanden
hand-sure = Soll { $code } jetzt angeboten werden?
    .body =
        Das geht mit: alle Runden, Rückblicke und Karten, Ziele und Termine, ein begonnenes Gespräch und die Grundlagen.

        Das nicht: die eigene Sicht, die Zeilen für die Supervision und selbst gesetzte Erinnerungen.

        Bis jemand übernimmt, bleibt alles, wo es ist.
    .no = Nein, zurück
    .yes = Ja, anbieten
hand-offered = Angeboten. Die andere Fachkraft findet es am Start.
hand-not-agreed = Dann bleibt alles, wo es ist. Bitte zuerst die Person fragen.
hand-gone = Diese Person arbeitet dort nicht mehr. Bitte jemand anderen wählen.

offer-answer = Diesen Code übernehmen?
    .body = Zu sehen ist der Inhalt erst danach. Bis dahin bleibt alles, wo es ist.
    .take = Übernehmen
    .later = Jetzt nicht
    .no = Nein, geht nicht
offer-from = { $name } bietet { $code } an.
offer-taken = Übernommen. Die Erinnerungen richten sich jetzt nach der eigenen Uhr.
offer-no = Die andere Fachkraft behält den Code.
offer-gone = Dieses Angebot gilt nicht mehr.

orphans-which = Welcher Code soll weitergegeben werden?
    .body = Wer diese Codes begleitet hat, ist nicht mehr da. Zu sehen sind nur die Codes, nichts vom Inhalt.
    .back = Zurück

## Löschen

erasing-what = Was soll gelöscht werden?
    .everything = Alles zu diesem Code
    .back = Zurück
erasing-talk = Gespräch vom { $day }
erasing-sure = Soll das endgültig gelöscht werden?
    .body = Niemand kann es zurückholen, auch aus keiner Kopie, sobald die Kopien der Schlüssel überschrieben sind. Andere Codes bleiben, wie sie sind.
    .no = Nein, behalten
    .yes = Ja, löschen
erasing-really = Ganz sicher? Das lässt sich nicht zurücknehmen.
    .no = Nein, behalten
    .yes = Ja, jetzt löschen
erasing-done = Gelöscht.

## Doors in other rooms' menus

door-team-assign = Codes weitergeben
door-case-second = Zweite Fachkraft
door-case-hand = Übergeben
door-case-erasing = Löschen
