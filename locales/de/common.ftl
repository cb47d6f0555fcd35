# Wörter, die jeder Dialog braucht. Fast alle kann auch die Person sehen: darum ohne „du“ und ohne „Sie“,
# damit sie für alle passen, die auf den Bildschirm schauen.

## Sprachen und Rollen

language-en = English
language-de = Deutsch

role-caseworker = Begleitung
role-counsellor = Beratung
role-coordinator = Koordination
role-lead = Leitung

## Was Waymark ist

about-title = Was Waymark ist
about-body =
    Waymark begleitet beim Nachdenken und in Gesprächen. Es stellt eine Frage nach der anderen und bewahrt die Antworten auf. Die Worte sind eigene.

    Eine bewiesene Wirkung wird nicht behauptet. Niemand bekommt Punkte, einen Rang oder eine Vorhersage. Menschen beraten. Waymark fragt und bewahrt auf.

    Eine Pause ist jederzeit möglich. Alles bleibt aufbewahrt, und zwar verschlüsselt.

    /home: der Start, mit den eigenen Codes
    /reflect: eine Runde
    /today: zwei Fragen nach einem Gespräch
    /language: eine andere Sprache
    /settings: was sich einstellen lässt
    /help: Hilfe jetzt
    /cancel: Pause

## Rund um eine Frage

common-as-they-say = Wie die Person es sagen würde:
common-date-hint = Oder einen Tag schreiben, zum Beispiel 3. November
common-go-on = Weiter
common-good-place = Teil { $part } ist geschafft. Eine gute Stelle für eine Pause. Alles ist aufbewahrt.
common-note-hint = Eine Notiz, in eigenen Worten
common-read = Gelesen
common-short-hint = Hier schreiben
common-talked = Besprochen, ohne Notiz
common-text-hint = Ein paar Worte genügen. Keine Namen.

progress-count = { $done } von { $total }
progress-part =
    { $minutes ->
        [one] Teil { $part } von { $parts }, etwa eine Minute
       *[other] Teil { $part } von { $parts }, etwa { $minutes } Minuten
    }

reader-one = Das liest nur, wer hier schreibt.
reader-two = Das liest nur, wer hier schreibt, und die zweite Fachkraft im Team.

date-again = Nein, ein anderer Tag
date-echo = Ja: { $day }
date-in =
    { $days ->
        [0] Heute · { $day }
        [1] Morgen · { $day }
       *[other] In { $days } Tagen · { $day }
    }

date-in-weeks =
    { $weeks ->
        [1] In 1 Woche · { $day }
       *[other] In { $weeks } Wochen · { $day }
    }

number-0 = null
number-1 = eins
number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
number-10 = zehn

quiet-back = Zurück
quiet-skip = Weglassen
quiet-keep = Behalten
quiet-more = Mehr
quiet-help = Hilfe jetzt

mark-skipped = Weggelassen
mark-later = Später
mark-unwritten = Nicht aufgeschrieben
mark-unfit = Passt nicht
mark-unknown = Weiß ich noch nicht

more-title = Was noch?
more-unsaid = Lieber nicht sagen
more-talked = Besprochen, ohne Notiz
more-unfit = Passt nicht
more-later = Später
more-why = Warum diese Frage?
more-language = Sprache
more-pause = Pause

why-default = Es hilft zu sehen, was da ist und was gebraucht wird. Keine Frage muss beantwortet werden.

## Hilfe, Zurückkommen, Zeigen

help-title = Hilfe jetzt
help-default =
    112 in der EU. Eigene Nummern hat das Team noch nicht eingetragen.

    Zuerst anrufen, und wenn es geht, zusammenbleiben. Alles andere hat Zeit.

return-title = Hier geht es weiter.
return-last = Zuletzt: { $question } · { $answer }
return-go-on = Weitermachen

show-title = Was gesagt wurde und was vereinbart ist
show-empty = Hier steht noch nichts.

view-go-on = Weiter

link-title = Diesen Link auf dem anderen Gerät öffnen
link-body = Er gilt einmal und zehn Minuten lang. Bitte an niemanden weitergeben.

## Alle Antworten auf einer Seite

summary-back = Zurück
summary-kept = Alles ist aufbewahrt.
summary-note = Notiz
summary-open = noch offen
summary-remove = Entfernen: { $what }
summary-right = Ja, stimmt so
summary-scale = { $value } von { $most }
summary-show = Zeigen

source-said = Von der Person gesagt
source-observed = Beobachtet
source-told = Von anderen gehört
source-guessed = Meine Vermutung
source-own = Meine Sicht

remove-sure = Diesen Text endgültig löschen? Er lässt sich nicht zurückholen.
remove-yes = Endgültig löschen
remove-no = Behalten

reflection-is-kept = Die Runde ist aufbewahrt. Die nächste Seite ist für die eigenen Gedanken.

## Einmal gesagt, über der Frage

notice-added-before = Der Text steht jetzt bei der Antwort davor.
notice-changed = Eine Frage hat sich inzwischen geändert. Bitte noch einmal antworten.
notice-earlier-button = Dieser Knopf gehört zu einer früheren Frage. Hier geht es weiter.
notice-earlier-text = Dieser Text entstand, bevor diese Frage da war. Wenn er hier passt, bitte noch einmal senden.
notice-first-this = Bitte erst dies hier abschließen.
notice-held = Für { $code }, diese Frage? Wenn ja, bitte noch einmal senden.
notice-held-plain = Für diese Frage? Wenn ja, bitte noch einmal senden.
notice-noted = Als Notiz zu dieser Frage aufbewahrt.
notice-not-yours = Das ist für diese Rolle nicht offen. Die Koordination hilft gern weiter.
notice-paused = Pause. Alles ist aufbewahrt.
notice-removed = Endgültig gelöscht.
notice-tap-please = Bitte einen der Knöpfe nehmen. Der Text steht noch im Feld.
notice-time-alone = Das ist eine Uhrzeit. Bitte noch einen Tag dazu, zum Beispiel so: 3. November.
notice-unknown-command = Diesen Befehl gibt es hier nicht. /home führt zum Start.

## Was so nicht stehen bleiben kann

problem-code-taken = Diesen Code gibt es schon. Bitte einen anderen wählen.
problem-code-telling = Initialen und Geburtsjahre sind keine Codes. Bitte ein Wort wählen, das nichts über die Person sagt.
problem-day-half-read = „{ $understood }“ ist verstanden, aber „{ $rest }“ gehört zu keinem Tag. Ein Tag geht so: 3. November.
problem-empty = Das Feld ist noch leer. Ein paar Worte genügen.
problem-finished = Das ist abgeschlossen und bleibt, wie es ist.
problem-first = Das ist die erste Frage.
problem-future-date = Dieser Tag kommt erst noch. Bitte einen Tag wählen, der schon vorbei ist.
problem-name-taken = Diesen Namen gibt es schon. Bitte einen anderen wählen.
problem-needed = Ohne diese Antwort geht es nicht weiter.
problem-no-room = Mehr passt hier nicht hinein.
problem-not-a-date = Das lässt sich nicht als Tag lesen. So geht es: 3. November
problem-not-here = Das geht hier nicht.
problem-not-on-scale = Diese Zahl steht nicht auf der Skala. Bitte eine wählen, die dort steht.
problem-past-date = Dieser Tag ist schon vorbei. Bitte heute oder einen späteren Tag wählen.
problem-too-few =
    { $count ->
        [one] Bitte mindestens eins auswählen.
       *[other] Bitte mindestens { $count } auswählen.
    }
problem-too-long = Dieser Text hat { $count } Zeichen, { $most } passen hinein. Er steht noch im Feld.
problem-too-long-name = Dieser Name ist zu lang: { $most } Zeichen passen hinein.
problem-too-many =
    { $count ->
        [one] Bitte nur eins auswählen.
       *[other] Bitte höchstens { $count } auswählen.
    }
problem-unknown = Bei uns ist etwas schiefgegangen. Von den Antworten ist nichts verloren. Bitte noch einmal versuchen. Wenn es so bleibt, hilft dem Betrieb diese Nummer: { $incident }
problem-unknown-option = Diese Antwort gibt es hier nicht. Bitte einen der Knöpfe nehmen.
problem-wrong-weekday = { $day } ist ein { $is } und kein { $said }. Was ist gemeint?
typed-clock = uhr h
problem-country = Dieses Land oder diese Region ist nicht bekannt. So sieht es aus: CH oder CH-ZH
problem-zone = Diese Zeitzone ist nicht bekannt. So sieht eine aus: Europe/Berlin
common-mine = Nein, es gehört hierher
return-discard = Verwerfen
discard-sure = Dieses Gespräch verwerfen? Was darin steht, ist dann endgültig weg.
discard-yes = Ja, verwerfen
notice-discarded = Es ist endgültig weg.
more-note = Notiz schreiben
notice-note = Die Notiz bitte ins Feld schreiben. Die Frage bleibt.
summary-add = Dazu: { $what }

## Wo keine Texte geschrieben werden, und wo Nachrichten wieder verschwinden

text-elsewhere = Texte werden hier nicht geschrieben. Dafür ist der Web-Chat da: Das Gespräch geht dort weiter, und zurück geht es jederzeit.
text-elsewhere-open = Web-Chat öffnen
text-nowhere = Texte werden hier nicht geschrieben, und der Web-Chat hat keine öffentliche Adresse. Der Betrieb kann eine eintragen. Die Frage lässt sich weglassen.
shown-elsewhere = In diesem Chat wird das nicht gezeigt. Im Web-Chat schon.
shown-nowhere = In diesem Chat wird das nicht gezeigt.
summary-read = Gelesen, entfernen
rest-kept = Die Runde vom { $day } ist aufbewahrt.
rest-waits = Aufbewahrt bis Teil { $part } von { $parts }.
line-edit = Ändern
line-source = Wer sagt das: { $source }
reader-one-telegram = Auch Telegram kann das lesen, bis es aus dem Chat verschwindet: spätestens nach einem Tag.
reader-two-telegram = Das liest die zweite Fachkraft im Team, und Telegram, bis es aus dem Chat verschwindet: spätestens nach einem Tag.
devices-telegram = Abmelden: Telegram
notice-changed-with-it = Die Antwort wurde mitgeändert.
notice-forwarded = Weitergeleitete Nachrichten werden hier nicht aufgenommen. Nichts davon wurde gespeichert.
notice-no-texts = Texte werden hier nicht geschrieben, deshalb wurde die Nachricht entfernt. Bitte die Knöpfe oder den Web-Chat benutzen.
notice-not-text = Hier gehen nur Texte und Knöpfe. Es wurde nicht geöffnet und nicht gespeichert.
notice-swept = Der Chat ist aufgeräumt. Alle Antworten sind aufbewahrt.
notice-too-late-to-change = Das Gespräch ist schon weiter, deshalb wurde die Änderung nicht übernommen. Sie lässt sich auf der Seite mit allen Antworten nachholen.
