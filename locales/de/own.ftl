# Die eigenen Gedanken der Fachkraft, allein. „Ich“ ist hier die Fachkraft.

## Unsere Gespräche

own-T1-whose = Wessen Wünsche spielen hier mit?
    .short = Wessen Wünsche
    .person = Die der Person
    .me = Meine eigenen
    .authority = Die einer Behörde
    .family = Die der Familie

## Alltag

own-T2 = Mein Blick: Alltag
    .why = Manchmal öffnet ein Brief oder ein Anruf mehr als ein langes Gespräch. Gut zu wissen, wer das in der Hand hat.

own-T2-lever = Welches Amt oder welche Person kann hier etwas bewegen, und wer fragt dort nach?
    .short = Kann etwas bewegen

## Ruhe und schwere Tage

own-T3 = Mein Blick: Ruhe und schwere Tage
    .why = Ich muss nicht alles selbst lösen. Ein Angebot ist gut, wenn auch ein Nein leichtfällt.

own-T3-doctor = Wäre eine Arztpraxis oder Therapie eine Hilfe? Wie biete ich das an, ohne zu drängen?
    .short = Ein Angebot

## Menschen um mich

own-T4 = Mein Blick: Menschen ringsum
    .why = Neues hält, wenn auch andere es sehen. Ein einziger Mensch kann schon reichen.

own-T4-sees = Wer sieht in diesem Menschen mehr als die Vergangenheit?
    .short = Wer mehr sieht

## Menschen von früher

own-T5 = Mein Blick: Menschen von früher
    .why = Jeder neue Weg kostet etwas. Was wegfällt, braucht einen Ersatz.

own-T5-lose = Was verliert die Person auf dem neuen Weg, und was kann an diese Stelle treten?
    .short = Verlust und Neues

## Was es mir gab

own-T6 = Mein Blick: Was daran gut war
    .why = Der Wunsch dahinter ist meist ein guter. Es hakt eher auf dem Weg dorthin.

own-T6-stuck = Wo hakt es?
    .short = Wo es hakt
    .way = Am gewählten Weg
    .crowding = Eins verdrängt den Rest
    .clash = Zwei Wünsche im Streit
    .chance = Chance oder Können fehlt

## Als sich etwas änderte

own-T7 = Mein Blick: Als sich etwas änderte
    .why = Weiter führen nur die eigenen Zweifel der Person. Meine darf ich bei mir behalten.

own-T7-whose = Wenn es Zweifel gibt: Wessen sind es?
    .short = Wessen Zweifel
    .theirs = Die der Person
    .mine = Meine
    .both = Von beiden etwas

## Wer ich bin

own-T8 = Mein Blick: Meine Worte
    .why = Worte in Notizen leben lange. Sie prägen, wie andere einem Menschen begegnen.

own-T8-label = Welches Wort für die Person steht in meinen Notizen, und welches würde sie selbst wählen?
    .short = Meine und ihre Worte

## Was mir wichtig ist

own-T9 = Mein Blick: Was wichtig ist
    .why = Was mich stört, sagt auch etwas über mich. Wenn andere Schaden nehmen, ist es mehr als das.

own-T9-harms = Schadet eine Überzeugung jemandem, oder stört sie nur mich?
    .short = Schaden oder Ärger
    .harm = Sie schadet jemandem
    .irritates = Sie stört nur mich

own-T9-whom = Wem schadet sie, und wie?
    .short = Wem sie schadet

## Wenn es hitzig wird

own-T10 = Mein Blick: Wenn es hitzig wird
    .why = Schweres trägt sich besser zu mehreren. Ob etwas gemeldet werden muss, klärt die Leitung; Taten werden hier nicht aufgeschrieben.

own-T10-carry = Gibt es hier etwas, das ich nicht allein tragen soll?
    .short = Nicht allein tragen
    .no = Nein
    .supervision = Ja, in die Supervision
    .lead = Heute die Leitung fragen

## Was andere erwarten

own-T11 = Mein Blick: Was ich erwarte
    .why = Auch ich bringe Erwartungen mit. Wer sie kennt, lässt anderen mehr Raum.

own-T11-same = Würde ich bei einem anderen Geschlecht dasselbe fragen? Was ändert sich durch meines?
    .short = Geschlecht und ich

## Fair und unfair

own-T12 = Mein Blick: Fair und unfair
    .why = Nicht alles muss die Person ändern. Manche Türen gehen nur von außen auf.

own-T12-around = Was soll sich im Umfeld ändern statt an der Person, und wer kann das bewegen?
    .short = Im Umfeld ändern

## Was ich kann und hoffe

own-T13 = Mein Blick: Stärken
    .why = Die lauten Stärken zeigen sich von selbst. Die leisen brauchen einen zweiten Blick.

own-T13-overlook = Welche Stärke übersehe ich leicht?
    .short = Leicht zu übersehen
