## Entwicklungsplan

learn-title = Entwicklungsplan
learn-module = »{ $module }«
learn-hours = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
learn-modules = { $n ->
    [one] Der Plan umfasst 1 Modul mit { $time }.
   *[other] Der Plan umfasst { $n } Module mit zusammen { $time }.
}
learn-covered = { $open ->
    [0] { $n ->
        [one] Damit kommt Ihr Wunsch voran.
       *[other] Damit kommen alle { $n } Wünsche voran.
    }
   *[other] { $covered ->
        [one] Damit kommt 1 von { $n } Wünschen voran.
       *[other] Damit kommen { $covered } von { $n } Wünschen voran.
    }
}
learn-no-more = Für mehr ist in { $time } kein Platz.
learn-none-fits = In { $time } passt kein weiteres Modul, das zu Ihren Wünschen gehört.
learn-all-learnt = Was der Lehrplan zu Ihren Wünschen bietet, haben Sie gelernt. Jetzt zählt das Anwenden.
learn-none-there = Zu Ihren Wünschen bietet dieser Lehrplan nichts, was Sie nicht schon gelernt haben.
learn-nothing-rated = Noch kein Plan: In dieser Datei ist noch nichts eingeschätzt. Beginnen Sie mit: lotse assess { $path }
learn-no-wish = Noch kein Plan: Sie haben keinen Wunsch genannt.
learn-wishes-reached = Kein Plan nötig: Alle Wünsche, die Sie genannt haben, sind erreicht.
learn-what-is-a-wish = Ein Wunsch ist die Stufe, die Sie bei einer Kompetenz erreichen möchten. Ohne Wunsch gibt es hier keine Vorschläge, denn was Sie entwickeln möchten, entscheiden Sie selbst.
heading-learn-add-wish = So nennen Sie einen Wunsch
learn-wish-asked = Lassen Sie sich zu einem Bereich noch einmal fragen: lotse assess { $path } --area { $area }
learn-wish-written = Oder tragen Sie ihn in { $path } unter [rating] ein, zum Beispiel so:
heading-learn-focus = { $n ->
    [one] Im Fokus: ein Schritt
   *[other] Im Fokus: { $n } Schritte, mehr nicht auf einmal
}
heading-learn-later = Später
learn-step-planned = Dazu: { $modules }.
learn-step-learnt = Gelernt: { $modules }.
learn-open-no-module = Dazu hat der Lehrplan kein Modul. Üben Sie es an einer eigenen Aufgabe, oder fragen Sie jemanden, der es schon kann.
learn-open-all-done = Die Module dazu haben Sie vor der Standortbestimmung gemacht. Weiter hilft jetzt das Üben an einer eigenen Aufgabe.
learn-open-no-time = { $n ->
    [one] Für »{ $module }« fehlt 1 Minute.
   *[other] Für »{ $module }« fehlen { $n } Minuten.
}
heading-learn-order = Was zu lernen ist, in dieser Reihenfolge
column-module = Modul
column-minutes = Minuten
column-when = wann
column-where = wo
column-builds = stärkt
learn-proposal = Die Termine sind ein Vorschlag: nach Minuten gleichmäßig auf die Arbeitstage bis { $until } verteilt. Feiertage und Ihren Kalender kennt lotse nicht.
learn-crowded = Das ist eng: Am { $date } wären es { $time } an einem Tag. Wählen Sie einen späteren Tag für --until oder weniger Minuten.
heading-learn-due = Was ansteht
learn-due-apply = Anwenden: { $module }, gelernt am { $date }. Wo haben Sie es genutzt?
learn-due-next = Lernen, als Nächstes: { $module }
learn-due-next-by = Lernen, als Nächstes: { $module } (bis { $date })
learn-log-it = Eintragen: lotse plan { $path } log { $module } --applied "…"
heading-learn-applied = Gelernt und angewandt
learn-applied = gelernt am { $date }. Angewandt: { $applied }
learn-foreign = { $module } (nicht in diesem Lehrplan)
heading-learn-out = Nicht dabei, und warum
learn-out-no-time = { $n ->
    [one] Kein Platz mehr, es fehlt 1 Minute: { $modules }.
   *[other] Kein Platz mehr, es fehlen { $n } Minuten: { $modules }.
}
learn-out-covered = Schon abgedeckt durch { $covering }: { $modules }.
learn-out-done = Schon gelernt am { $date }, vor der Standortbestimmung: { $modules }.
learn-out-nothing-wished = Gehört zu keinem Ihrer Wünsche: { $modules }.
heading-learn-why = Wie der Plan zustande kommt
learn-budget-named = Gewählt ist für { $time }, wie angegeben.
learn-budget-curriculum = Gewählt ist für { $time }, so viel Zeit gibt der Lehrplan.
learn-spent = Davon sind { $time } seit der Standortbestimmung schon gelernt.
learn-proven = Ein Wunsch wiegt umso mehr, je wichtiger die Kompetenz in Ihrer Rolle ist und je mehr Stufen er umfasst. Es ist nachgerechnet: Keine andere Auswahl bringt in dieser Zeit mehr voran, und keine, die ebenso viel voranbringt, kommt mit weniger Minuten aus.
learn-not-proven = Ein Wunsch wiegt umso mehr, je wichtiger die Kompetenz in Ihrer Rolle ist und je mehr Stufen er umfasst. Der Lehrplan ist so groß, dass nicht alle Möglichkeiten geprüft sind: Die Auswahl ist gut, aber vielleicht gibt es eine bessere.
learn-source = Welches Modul was stärkt, steht in »{ $title }« ({ $id } { $version }). Der Plan ist ein Vorschlag für das Gespräch, keine Verpflichtung.
learn-read-on = Weniger Zeit: lotse plan { $path } --minutes 180 · Mit Terminen: lotse plan { $path } --until JJJJ-MM-TT
learn-read-on-days = Mit Terminen: lotse plan { $path } --until JJJJ-MM-TT
learn-read-on-calendar = Für Ihren Kalender: lotse plan { $path } --until JJJJ-MM-TT --format ics --output plan.ics
learn-calendar-entry = { $module } ({ $time })
learn-calendar-proposal = Termin vorgeschlagen von lotse plan.
learn-calendar-empty = Der Kalender hat keine Einträge: Der Plan enthält nichts, was zu lernen ist. Warum, zeigt: lotse plan { $path }
learn-logged = { $path }: »{ $module }« ist eingetragen, gelernt am { $date }. Als Nächstes: lotse plan { $path }
