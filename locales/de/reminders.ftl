# Nachrichten, die von selbst kommen. Sie stehen auch auf gesperrten Bildschirmen: ein Code und ein Datum, sonst nichts.

reminder-due = { $code } · fällig am { $day }
reminder-late = { $line } (verspätet)
reminder-half = { $code } · begonnen und noch offen
reminder-wish = Hier ist eine Erinnerung, wie gewünscht.
reminder-open = Öffnen
reminder-warn = Ab { $day } sieht das die Koordination. Verschieben, übergeben oder um Hilfe bitten: Alles ist in Ordnung.
reminder-seen-now = Das sieht jetzt die Koordination. Verschieben, übergeben oder um Hilfe bitten: Alles ist in Ordnung.
reminder-overseen = { $code } · { $organisation } · fällig am { $day } · { $days ->
    [one] spät, { $days } Tag
   *[other] spät, { $days } Tage
}
reminder-more = { $count ->
    [one] Und noch eine: /reviews
   *[other] Und noch { $count }: /reviews
}
reminder-begin = Beginnen
reminder-later = Später
reminder-done = Erledigt
reminder-deputy = An die Vertretung

## Auf der Kommandozeile

commands-reminders = Erinnerungen: wozu eine Regel führt, und was aus denen wurde, die unterwegs sind.
commands-reminders-preview = Zeigen, wann eine Regel das nächste Mal kommt.
commands-reminders-rule = Zum Beispiel "monthly from 2027-01-31 09:00", "every 2 weeks from 2027-01-04 08:30" oder "once from 2027-02-01 10:00".
commands-reminders-zone = Eine Zeitzone, zum Beispiel Europe/Bratislava.
commands-reminders-count = Wie viele gezeigt werden.
commands-reminders-wrong-rule = Das ist keine Regel: { $rule }
commands-reminders-wrong-zone = Eine Zeitzone { $zone } gibt es nicht.
commands-reminders-list = Erinnerungen in einem Zustand auflisten: Code, Stufe, Person, wann sie fällig war. Kein Inhalt.
commands-reminders-state = planned, sending, sent, uncertain, failed oder cancelled.
commands-reminders-none = Keine.

## Was die Prüfung sagt

doctor-reminders = Erinnerungen gehen hinaus; die älteste ist seit { $seconds } Sekunden fällig.
doctor-reminders-stuck = Erinnerungen gehen nicht hinaus; die älteste ist seit { $seconds } Sekunden fällig. Im Protokoll nach „reminders“ sehen.
doctor-reminders-idle = Erinnerungen gehen hinaus, solange `waymark serve` läuft.
