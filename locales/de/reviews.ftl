# Der Blick zurück auf Schritte und Ziele, was ansteht, und was aus allem wurde. Die Person darf mitlesen.
# In Fragen an die Person ist sie „du“ oder „Sie“; „ich“ ist die Fachkraft. Auf Knöpfen und Skalen ist „ich“ die Person.

## Schritte

steps-theirs =
    { $address ->
        [informal] Dein Schritt
       *[formal] Ihr Schritt
    }
    .why = Ein Schritt muss nicht geklappt haben, damit sich der Blick lohnt. Gut zu wissen ist, was geholfen hat und was im Weg stand.

steps-theirs-became = Was ist daraus geworden?
    .short = Daraus geworden
    .done = Geschafft
    .partly = Zum Teil
    .not = Diesmal nicht
    .unneeded = Nicht mehr nötig

steps-theirs-helped = Was hat geholfen?
    .short = Das hat geholfen

steps-theirs-further = Wie soll es weitergehen?
    .short = So geht es weiter
    .keep = So lassen
    .change = Ändern
    .drop = Sein lassen

steps-theirs-text =
    { $address ->
        [informal] Wie heißt dein Schritt jetzt?
       *[formal] Wie heißt Ihr Schritt jetzt?
    }
    .short =
        { $address ->
            [informal] Dein Schritt jetzt
           *[formal] Ihr Schritt jetzt
        }
    .hint = Etwas Kleines genügt.

steps-theirs-until =
    { $address ->
        [informal] Bis wann möchtest du das machen?
       *[formal] Bis wann möchten Sie das machen?
    }
    .short =
        { $address ->
            [informal] Du, bis wann
           *[formal] Sie, bis wann
        }

steps-mine = Mein Schritt
    .why = Was ich zugesagt habe, schauen wir uns genauso an. So ist klar, wer was tut.

steps-mine-became = Was ist aus meinem Schritt geworden?
    .short = Daraus geworden
    .done = Geschafft
    .partly = Zum Teil
    .not = Diesmal nicht
    .unneeded = Nicht mehr nötig

steps-mine-helped = Was hat mir dabei geholfen?
    .short = Das hat geholfen

steps-mine-further = Wie soll es weitergehen?
    .short = So geht es weiter
    .keep = So lassen
    .change = Ändern
    .drop = Sein lassen

steps-mine-text = Wie heißt mein Schritt jetzt?
    .short = Mein Schritt jetzt
    .hint = Etwas Kleines genügt.

steps-mine-until = Bis wann mache ich das?
    .short = Ich, bis wann

steps-none = Gerade ist kein Schritt offen.
steps-until = Bis { $day }

## Ziele

goals-goals = Ziel
    .why = Ziele dürfen sich ändern, wie das Leben auch. Darum schauen wir, ob dieses noch passt.

goals-goals-seen = Haben wir schon etwas davon gemerkt?
    .short = Gemerkt
    .yes = Ja
    .little = Ein wenig
    .notyet = Noch nicht

goals-goals-now =
    { $address ->
        [informal] Wie sehr traust du dir das jetzt zu?
       *[formal] Wie sehr trauen Sie sich das jetzt zu?
    }
    .short = Zutrauen
    .low = im Moment gar nicht
    .high = voll und ganz

goals-goals-helped =
    { $address ->
        [informal] Welche deiner Stärken hat geholfen?
       *[formal] Welche Ihrer Stärken hat geholfen?
    }
    .short = Das hat geholfen

goals-goals-yours =
    { $address ->
        [informal] Ist das jetzt dein Ziel?
       *[formal] Ist das jetzt Ihr Ziel?
    }
    .short = Eigenes Ziel
    .yes = Ja, das ist meins
    .changed = Ja, in anderen Worten
    .no = Nein, nicht mehr

goals-goals-text =
    { $address ->
        [informal] Wie heißt dein Ziel jetzt?
       *[formal] Wie heißt Ihr Ziel jetzt?
    }
    .short = Das Ziel jetzt
    .hint = Ein Satz mit „ich“. Klein ist gut. Keine Namen.

goals-goals-need = Hat sich geändert, was dahintersteckt?
    .short = Bedürfnis anders
    .yes = Ja
    .no = Nein

goals-idea = Bisher ist es nur meine Idee.
goals-last = Letztes Mal: { $number }
goals-need = Was dahintersteckt: { $need }
goals-none = Gerade ist kein Ziel offen.
goals-sign = Daran merken wir es: { $sign }

## Was ansteht

reviews-which = Was steht an?
    .short = Steht an
    .home = Zum Start
reviews-late = Spät: { $list }
reviews-later = Später: { $list }
reviews-none = Es steht nichts an.
reviews-named = { $day } · { $what }
reviews-one = { $code } · { $look }
reviews-checkin = Nachfragen
reviews-event = kurzer Blick
reviews-exit = letztes Gespräch
reviews-goals = Ziele
reviews-round = Runde
reviews-steps = Schritte
reviews-today = Heute: { $list }
reviews-week = Diese Woche: { $list }

## Was daraus wurde

history-which = Was vereinbart war, und was daraus wurde
    .back = Zur Seite des Codes
history-checkin = Nachgefragt am { $day }
history-event = Kurzer Blick vom { $day }
history-exit = Letztes Gespräch vom { $day }
history-goal = Ziel: { $text }
history-goals = Ziele vom { $day }
history-idea = Ziel, bisher nur eine Idee der Fachkraft: { $text }
history-mine = Schritt der Fachkraft: { $text }
history-now = Jetzt: { $what }
history-open = Noch nicht angeschaut.
history-steps = Schritte vom { $day }
history-then = { $day }: { $what }
history-theirs = Eigener Schritt: { $text }
history-until = Bis { $what }

## Doors in other rooms' menus

door-home-reviews = Was ansteht
door-case-look-steps = Schritte anschauen
door-case-look-goals = Ziele anschauen
door-case-history = Was daraus wurde
