# Die Übersicht für Koordination und Leitung: Codes, Organisationen, Termine und Zahlen. Nichts Anvertrautes.

overview-what = { $count ->
    [0] { $late ->
        [0] Gerade braucht nichts Aufmerksamkeit
        [one] Noch braucht nichts Aufmerksamkeit
       *[other] Noch braucht nichts Aufmerksamkeit
    }
    [1] Eine Sache braucht Aufmerksamkeit
    [2] Zwei Sachen brauchen Aufmerksamkeit
    [3] Drei Sachen brauchen Aufmerksamkeit
    [4] Vier Sachen brauchen Aufmerksamkeit
    [5] Fünf Sachen brauchen Aufmerksamkeit
    [6] Sechs Sachen brauchen Aufmerksamkeit
    [7] Sieben Sachen brauchen Aufmerksamkeit
    [8] Acht Sachen brauchen Aufmerksamkeit
    [9] Neun Sachen brauchen Aufmerksamkeit
    [10] Zehn Sachen brauchen Aufmerksamkeit
    [11] Elf Sachen brauchen Aufmerksamkeit
    [12] Zwölf Sachen brauchen Aufmerksamkeit
   *[other] { $count } Sachen brauchen Aufmerksamkeit
}
    .load = Auslastung als Bild
    .home = Zum Start
overview-empty = Es gibt noch keinen Code.
overview-late =
    { $code } · { $organisation } · fällig { $day }, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
overview-missed = Eine Erinnerung zu { $code } ist nicht angekommen.
overview-counts = { $organisation }: { $open } offen, { $week } diese Woche fällig, { $late } spät
overview-waiting = Was spät ist, liegt noch bei denen, die sich darum kümmern. Bleibt es so, kommt es hierher.
overview-worker = Bei { $worker } { $count ->
    [one] wartet eine Sache
   *[other] warten { $count } Sachen
}
overview-worker-nameless = Bei einer Fachkraft { $count ->
    [one] wartet eine Sache
   *[other] warten { $count } Sachen
}
overview-hand = Hilfe bei { $code }?
overview-asked = Gefragt. In der Nachricht steht: Hilfe nötig? Die Koordination fragt.
overview-asked-already = Das ist heute schon gefragt. Morgen ist auch ein Tag.
overview-legend-late = spät
overview-legend-week = diese Woche fällig
overview-legend-rest = diese Woche nichts

load-seen = So viel ist es
    .back = Zurück

## Nachrichten, die von selbst kommen

reminder-hand = Hilfe nötig bei { $code }? Die Koordination fragt.
reminder-weekly = { $needs }. Mehr steht in der Übersicht.

## Die Seite

web-as-page = Für einen größeren Bildschirm
web-overview-all = Alle Organisationen
web-overview-back = Zurück zum Chat
web-overview-calendar = Kalenderdatei
web-overview-caption = Was fällig ist, und was in den letzten zwei Wochen erledigt wurde
web-overview-code = Code
web-overview-done = erledigt
web-overview-due = Fällig
web-overview-empty = Hier ist nichts fällig.
web-overview-late = { $count ->
    [one] spät, { $count } Tag
   *[other] spät, { $count } Tage
}
web-overview-later = später
web-overview-in = Verbund
web-overview-of = Organisation
web-overview-organisation = Organisation
web-overview-show = Zeigen
web-overview-soon = bald
web-overview-state = Stand
web-overview-ways = Wege von hier

## Auf der Befehlszeile

commands-calendar = Die Termine eines Verbunds als Kalenderdatei schreiben: Codes und Tage, sonst nichts.
commands-calendar-structure = Der Name des Verbunds.
commands-calendar-out = Die Datei, die entstehen soll.
commands-calendar-unknown = Einen Verbund { $name } gibt es nicht.
commands-calendar-written = { $file } ist geschrieben. Termine: { $count }

## Doors in other rooms' menus

door-home-overview = Übersicht
