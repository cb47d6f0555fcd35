# Wer wo arbeitet und vertritt, wie die Tage eines Verbunds gehen, die Spur. Nur für Fachkräfte.

## Das Team

team-what = Das Team
    .earlier = Frühere Namen
    .later = Weitere Namen
team-line = { $name }: { $roles }, hier seit { $since }
team-colleague = jemand aus dem Team
team-nameless = Welcher Name soll hier vor Kolleginnen und Kollegen stehen? Bisher ist es nur ein kurzer Code oder „jemand aus dem Team“.
team-away = Nicht da vom { $first } bis { $last }. Vertretung: { $name }

member-what = Was soll für { $name } geändert werden?
    .add-caseworker = Neue Rolle: Begleitung
    .add-counsellor = Neue Rolle: Beratung
    .add-coordinator = Neue Rolle: Koordination
    .add-lead = Neue Rolle: Leitung
    .drop-caseworker = Nicht mehr: Begleitung
    .drop-counsellor = Nicht mehr: Beratung
    .drop-coordinator = Nicht mehr: Koordination
    .drop-lead = Nicht mehr: Leitung
    .absence = Vertretung eintragen
    .remove = Aus Verbund entfernen
    .back = Zurück zum Team
member-end = Wieder da: { $day }
member-last-coordinator = Der Verbund hat nur diese eine Koordination. Bitte zuerst jemand anderem die Rolle geben.
member-last-role = Das ist die letzte Rolle. Wer gehen soll, wird aus dem Verbund entfernt.
member-codes-first = Diese Codes müssen zuerst übergeben werden: { $codes }
member-wrong-order = Der letzte Tag liegt vor dem ersten. Bitte noch einmal wählen.
member-removed = Die Person ist entfernt. Was sie begleitet hat, wartet bei der Leitung, sonst bei der Koordination, und wird von dort weitergegeben.

member-sure = Soll { $name } aus dem Verbund entfernt werden?
    .body = Alle Rollen hier enden sofort. Die Codes warten ungelesen, bis Leitung oder Koordination sie weitergibt. Ohne eine Rolle anderswo werden alle Geräte abgemeldet.
    .no = Nein, zurück
    .yes = Ja, entfernen
member-really = Ganz sicher? Das lässt sich nicht zurücknehmen.
    .no = Nein, zurück
    .yes = Ja, jetzt entfernen

member-who = Wer vertritt { $name }?
    .body = Wer vertritt, kann an diesen Tagen die Codes der Person lesen und darin schreiben und bekommt ihre Erinnerungen.
member-first = Ab welchem Tag?
member-last = Bis zu welchem Tag, diesen eingeschlossen?

invite-role = Welche Rolle soll es sein?
    .back = Zurück zum Team
invite-where = In welcher Organisation?
invitation-title = Die Einladung ist fertig
invitation-body = Sie gilt einmal, sieben Tage lang. Bitte persönlich oder auf einem sicheren Weg weitergeben. Sie ist nur jetzt zu sehen.

## Gehen

parting-sure = Den Verbund „{ $structure }“ verlassen?
    .body = Alle Rollen dort enden sofort. Was geschrieben wurde, bleibt bei den Codes. Eigene Zeilen bleiben eigene.
    .no = Nein, bleiben
    .yes = Ja, verlassen
parting-really = Ganz sicher? Zurück geht es nur mit einer neuen Einladung.
    .no = Nein, bleiben
    .yes = Ja, jetzt verlassen
parting-codes-first = Vorher muss jemand diese Codes übernehmen: { $codes }

account-sure = Soll das Konto gelöscht werden?
    .body = Eigene Zeilen, eigene Erinnerungen und die Übungsseite werden endgültig gelöscht, alle Geräte werden abgemeldet. Was zu Codes geschrieben wurde, bleibt bei ihnen.
    .no = Nein, behalten
    .yes = Ja, löschen
account-really = Ganz sicher? Das lässt sich nicht zurücknehmen.
    .no = Nein, behalten
    .yes = Ja, jetzt löschen
account-gone = Das Konto ist gelöscht. Danke für die Arbeit.

## Einstellungen des Verbunds

structure-what = Was soll für „{ $name }“ eingestellt werden?
    .body =
        Land: { $country }, Region: { $land }
        Zeitzone: { $zone }
        Ruhe: { $evening } bis { $morning }
        Arbeitstage: { $weekdays }
        Wochen: Schritte { $steps }, Ziele { $goals }, alles { $round }
        Texte auf Telegram: { $telegram }
    .country = Land und Region
    .zone = Zeitzone
    .quiet = Ruhezeit
    .weekdays = Arbeitstage
    .rhythm = Rhythmus
    .helptext = Hilfe jetzt
    .secrecy = Verschwiegenheit
    .telegram = Texte auf Telegram
    .organisations = Organisationen
    .back = Zurück zum Team
structure-missing = noch nichts
structure-now-yes = ja
structure-now-no = nein

country-which = In welchem Land arbeitet der Verbund? Bisher: { $country }
    .body = Erinnerungen lassen die Feiertage dort aus.
    .DE = Deutschland
    .AT = Österreich
    .BE = Belgien
    .FR = Frankreich
    .MK = Nordmazedonien
    .NL = Niederlande
    .PL = Polen
    .RO = Rumänien
    .SK = Slowakei
    .other = Ein anderes
    .back = Zurück
country-elsewhere = Welches Land ist es, in zwei Buchstaben?
    .body = Mit Region, wenn sie eigene Feiertage hat, etwa „ES-CT“.
    .hint = Zum Beispiel: CH oder CH-ZH
country-land = Welches Bundesland ist es? Bisher: { $land }
    .BB = Brandenburg
    .BE = Berlin
    .BW = Baden-Württemberg
    .BY = Bayern
    .HB = Bremen
    .HE = Hessen
    .HH = Hamburg
    .MV = Mecklenburg-Vorpommern
    .NI = Niedersachsen
    .NW = Nordrhein-Westfalen
    .RP = Rheinland-Pfalz
    .SH = Schleswig-Holstein
    .SL = Saarland
    .SN = Sachsen
    .ST = Sachsen-Anhalt
    .TH = Thüringen
    .none = Das ganze Land
structure-zone = In welcher Zeitzone ist der Verbund? Bisher: { $zone }
    .body = Neue Leute fangen damit an. Für Erinnerungen gilt immer die eigene Uhr.
    .hint = Zum Beispiel: Europe/Berlin
structure-evening = Wann beginnt die Ruhezeit? Bisher: { $evening }
    .body = Zwei Fragen. Gespeichert wird, wenn beide beantwortet sind. Von dieser Stunde an kommt keine Erinnerung.
structure-morning = Wann endet die Ruhezeit? Bisher: { $morning }
    .body = Was in die Nacht fiel, kommt dann.
    .hint = Zum Beispiel: 7 Uhr
structure-weekdays = Welche Tage sind Arbeitstage? Bisher: { $weekdays }
    .body = Was auf einen anderen Tag trifft, kommt am nächsten Arbeitstag.
    .d1 = Montag
    .d2 = Dienstag
    .d3 = Mittwoch
    .d4 = Donnerstag
    .d5 = Freitag
    .d6 = Samstag
    .d7 = Sonntag
structure-steps = Nach wie vielen Wochen werden Schritte angeschaut? Bisher: { $steps }
    .body = Drei Fragen. Gespeichert wird, wenn alle beantwortet sind. Das gilt dann für alles, was danach geplant wird.
structure-goals = Nach wie vielen Wochen werden Ziele angeschaut? Bisher: { $goals }
structure-round = Nach wie vielen Wochen kommt eine ganze Runde? Bisher: { $round }
structure-helptext = Was soll unter „Hilfe jetzt“ stehen?
    .body =
        { $address ->
            [informal] Eure eigenen Nummern für den Notfall, am Tag und in der Nacht. Alle im Verbund sehen diesen Text, und vielleicht auch die Menschen, die ihr begleitet.
           *[formal] Ihre eigenen Nummern für den Notfall, am Tag und in der Nacht. Alle im Verbund sehen diesen Text, und vielleicht auch die Menschen, die Sie begleiten.
        }

        Bisher: { $helptext }
    .hint = Wer zu erreichen ist, unter welcher Nummer
structure-secrecy = Wo liegen im Team die Grenzen der Verschwiegenheit?
    .body =
        Was im Team bleibt, und was vielleicht weitergegeben werden muss. Die Person hört das vor dem ersten Gespräch.

        Bisher: { $secrecy }
    .hint = In einfachen Worten, so wie man es vorliest
structure-telegram = Dürfen auf Telegram Texte geschrieben werden? Bisher: { $telegram }
    .body =
        Nein: Auf Telegram gibt es nur Knöpfe, Codes und Termine. Texte entstehen im Web-Chat.

        Ja: Texte gehen auch dort. Dann laufen sie auch über die Server von Telegram, und Telegram könnte sie lesen.
    .no = Nein, nur im Web-Chat
    .yes = Ja, auch dort
structure-organisation = Welche Organisation soll anders heißen?
    .body = In eine neue kann gleich eingeladen werden.
    .add = Neue Organisation
structure-name = Wie heißt sie?
    .hint = So, wie alle sie kennen

## Was mit Rechten geschehen ist

trail-what = Was mit Rechten geschehen ist
    .older = Weiter zurück
    .newest = Das Neueste
    .back = Zurück zum Team
trail-empty = Noch nichts.
trail-nobody = Der Betrieb
trail-act-invited = { $when }: { $who } hat jemanden eingeladen. Rolle: { $role }, { $where }
trail-act-joined = { $when }: { $who } ist dazugekommen. Rolle: { $role }, { $where }
trail-act-role-added = { $when }: { $who } hat { $whom } eine Rolle gegeben: { $role }, { $where }
trail-act-role-removed = { $when }: { $who } hat { $whom } eine Rolle genommen: { $role }, { $where }
trail-act-removed = { $when }: { $who } hat { $whom } entfernt, { $where }
trail-act-left = { $when }: { $who } ist gegangen, { $where }
trail-act-deputy = { $when }: { $who } hat { $whom } als Vertretung eingetragen, { $where }
trail-act-deputy-ended = { $when }: { $who } hat die Vertretung für { $whom } beendet, { $where }
trail-act-second = { $when }: { $who } hat die zweite Fachkraft von { $code } bestimmt: { $whom }
trail-act-offered = { $when }: { $who } hat { $whom } den Code { $code } angeboten
trail-act-declined = { $when }: { $who } hat { $code } nicht übernommen
trail-act-handed = { $when }: { $who } hat { $code } von { $whom } übernommen
trail-act-erased-talk = { $when }: { $who } hat ein Gespräch von { $code } gelöscht
trail-act-erased-case = { $when }: { $who } hat einen Code gelöscht
trail-act-set-secrecy = { $when }: { $who } hat die Grenzen der Verschwiegenheit geändert
trail-act-set-telegram = { $when }: { $who } hat geändert, ob auf Telegram Texte geschrieben werden dürfen

## Doors in other rooms' menus

door-home-team = Team
door-settings-structure = Unser Verbund
door-settings-parting = Verbund verlassen
door-settings-account = Mein Konto löschen
door-team-name = Mein Name hier
door-team-invite = Jemanden einladen
door-team-structure = Unser Verbund
door-team-trail = Was geschehen ist
door-team-home = Zum Start
