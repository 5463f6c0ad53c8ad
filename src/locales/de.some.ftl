### Wörter, die nur einige Befehle brauchen. Sie werden erst gelesen, wenn eines davon gebraucht wird.

## Bedarf und Aufbewahrung

requests-title = Was noch gebraucht wird
requests-empty = In { $path } steht noch nicht, was gebraucht wird. Für jeden Bedarf schreiben Sie in die Datei zum Beispiel:
requests-pending = { $n ->
    [0] Nichts ist mehr offen.
    [one] 1 von { $of } Anliegen ist offen.
   *[other] { $n } von { $of } Anliegen sind offen.
}
requests-overdue = { $n ->
    [one] 1 ist überfällig.
   *[other] { $n } sind überfällig.
}
requests-incomplete = { $n ->
    [one] 1 ist noch unvollständig.
   *[other] { $n } sind noch unvollständig.
}
requests-nobody = Noch ohne Ansprechstelle
request-aim = Ziel: { $text }
request-by = bis { $date }
request-mandate = Auftrag: { $text }
request-topic = Thema: { $text }
heading-incomplete = Vor der Bitte noch zu klären
need-without-aim = Mit welchem Ziel wird es gebraucht?
need-without-addressee = Von wem könnte es kommen?
need-open = offen
need-asked = angefragt
need-granted = zugesagt
need-refused = abgelehnt
transfer-title = Gehört und erfahren
transfer-empty = In { $path } steht noch nicht, was aus den Themen geworden ist. Für jedes Thema schreiben Sie in die Datei zum Beispiel:
transfer-applied = { $n ->
    [0] Noch ist keines der { $of } Themen angewendet.
    [one] 1 von { $of } Themen ist angewendet.
   *[other] { $n } von { $of } Themen sind angewendet.
}
transfer-overdue = { $n ->
    [one] 1 nächster Einsatz ist überfällig.
   *[other] { $n } nächste Einsätze sind überfällig.
}
column-topic = Thema
column-heard = gehört
column-experienced = erfahren
column-applied = angewendet
column-next = nächster Einsatz
example-topic = Prozessmanagement
example-need-what = zwei feste Stunden je Woche
example-need-aim = den Ablauf im Bürgeramt aufnehmen
example-need-from = Hauptamtsleitung
example-need-mandate = Bürgermeisterin
example-experienced = Ablauf gemeinsam aufgenommen
example-next = Hundesteuer
comment-what = was gebraucht wird
comment-aim = mit welchem Ziel
comment-from = von wem: Rolle, kein Name
comment-mandate = wer den Auftrag dafür hat
comment-topic = Thema des Workshops
comment-by = bis wann
comment-state = oder asked, granted, refused
comment-heard = oder false, oder ein Text
comment-experienced = was Sie erfahren haben
comment-applied = wann zuletzt angewendet
comment-next = wo als Nächstes
occasion-position = Standortbestimmung
occasion-selection = Auswahl
occasion-training = Qualifizierung
occasion-feedback = Gespräch
kept-until = Aufbewahrt wird dieses Profil bis { $date } ({ $why }); danach löscht es »lotse purge --due«.
kept-undated = Ohne Datum ergibt sich nicht, bis wann dieses Profil aufbewahrt wird. Tragen Sie `date` oder `keep_until` ein.
kept-stated = so in der Datei festgelegt
kept-by-occasion = { $days ->
    [one] { $occasion } vom { $date } plus 1 Tag
   *[other] { $occasion } vom { $date } plus { $days } Tage
}
retention-title = Aufbewahrung von Profilen
retention-due = { $n ->
    [0] Kein Profil ist zu löschen.
    [one] 1 Profil ist zu löschen.
   *[other] { $n } Profile sind zu löschen.
}
column-file = Datei
column-kept-until = aufzubewahren bis
column-why = Grund
retention-next = Als Nächstes an der Reihe: { $path }, aufzubewahren bis { $date }.
retention-undated = Ohne Datum, darum nie zu löschen: { $paths }. Tragen Sie `date` oder `keep_until` ein.
retention-seen = { $n ->
    [0] Angesehen: kein Profil.
    [one] Angesehen: 1 Profil.
   *[other] Angesehen: { $n } Profile.
}
retention-others = { $n ->
    [one] Übergangen: 1 Datei anderer Art.
   *[other] Übergangen: { $n } Dateien anderer Art.
}
retention-invalid = { $n ->
    [one] 1 Datei ist ungültig und bleibt.
   *[other] { $n } Dateien sind ungültig und bleiben.
}
retention-links = { $n ->
    [one] 1 Verknüpfung wurde nicht verfolgt.
   *[other] { $n } Verknüpfungen wurden nicht verfolgt.
}
retention-deleted = { $of ->
    [one] { $n ->
        [0] Das Profil ist nicht gelöscht.
       *[other] Das Profil ist gelöscht.
    }
   *[other] { $n } von { $of } Profilen sind gelöscht.
}
retention-tried = Nur ein Probelauf: Es wurde nichts gelöscht.
retention-limits = Was lotse nicht löschen kann: Sicherungen, Kopien auf anderen Geräten und in Postfächern, Ausdrucke, frühere Stände in einer Versionsverwaltung, Schnappschüsse des Laufwerks und die frei gewordenen Stellen auf dem Datenträger. Darum kümmern Sie sich bitte selbst, oder die Stelle, die Ihre Rechner betreut.
co-determination = Werden mehrere Beschäftigte eingeschätzt, kann die Personalvertretung mitzubestimmen haben: was erhoben wird, wer es sieht, wie lange es aufbewahrt wird. Fragen Sie Ihren Personalrat, bevor Sie beginnen. Das ist eine Erinnerung, keine Rechtsauskunft.
purge-ask = { $n ->
    [one] Dieses Profil endgültig löschen?
   *[other] Diese { $n } Profile endgültig löschen?
}
purge-declined = Es wurde nichts gelöscht.
error-purge-needs-due = lotse purge löscht nur, was fällig ist, und verlangt, dass Sie das sagen
    .help = Ansehen: lotse purge --due --dry-run ORDNER. Löschen: lotse purge --due ORDNER. Wie lange ein Profil aufbewahrt wird, sagt `keep_until` im Profil, sonst [retention] in der Rubrik.
error-purge-needs-yes = zum Löschen braucht es eine Bestätigung, und fragen kann lotse hier nicht
    .help = Ansehen: --dry-run. Ohne Rückfrage löschen: --yes. Nichts wurde gelöscht.
error-is-link = { $path } ist eine Verknüpfung; sie führt nach { $target }
    .help = lotse löscht nie durch eine Verknüpfung hindurch. Nennen Sie die Datei oder den Ordner selbst.
error-delete = { $path } lässt sich nicht löschen: { $reason }
    .help = Prüfen Sie die Rechte des Ordners, oder bitten Sie die Stelle, die Ihre Rechner betreut.
error-not-deleted = { $path } hat sich inzwischen geändert und wurde nicht gelöscht
    .help = Sehen Sie noch einmal nach: lotse purge --due --dry-run { $path }

## Wie Zahlen zustande kommen

chain-title = { $name }: wie die Zahlen zustande kommen
chain-hidden = Wie die Zahlen zustande kommen, wird nicht gezeigt: Aus den einzelnen Antworten ließe sich ablesen, wer was gesagt hat. Gezeigt wird, was im Bericht steht.
chain-stated = Hier ist nichts gerechnet: Es gibt zu diesem Faktor keine Antworten, nur eine Einschätzung oder Anzeichen.
chain-unknown = Hier gibt es nichts zu rechnen: { $reason }.
chain-answers = Antworten
chain-items = Je Zeile die Antworten einer Person in dieser Reihenfolge: { $items }. »?« heißt weiß nicht, »-« trifft nicht zu, »·« nicht beantwortet; gleiche Zeilen stehen zusammen. Gezählt werden nur Personen, die genug beantwortet haben.
chain-sum = Summe
chain-judgement = Mittelwert und Urteil
chain-mean = Mittelwert
chain-limits = Unter { $missing }: fehlt. Ab { $present }: vorhanden. Dazwischen: schwach. Also: { $status }. Die Grenzen stehen in { $rubric } und sind eine eigene Festlegung.
chain-levels = Unter { $missing }: nein. Ab { $present }: deutlich. Dazwischen: etwas. Also: { $status }. Die Grenzen stehen in { $rubric } und sind eine eigene Festlegung.
chain-share = Anteil derer, die eine Lücke sehen (unter { $present }), mit dem Bereich nach Wilson
chain-certainty = Sicherheit
chain-one-person = Eine Person: Dazu gibt es keinen Bereich, und das Urteil bleibt offen.
chain-spread = Streuung
chain-floor = Rundungsfehler der Skala, er ist größer und zählt deshalb als Streuung
chain-half = Halbe Breite des Bereichs (95 %, Student-t)
chain-low = Unteres Ende
chain-high = Oberes Ende
chain-clamped = (die Skala endet bei { $end })
chain-certain-gap = Der ganze Bereich liegt unter { $present }: Eine Lücke ist sicher.
chain-certain-present = Der ganze Bereich liegt bei { $present } oder darüber: sicher keine Lücke.
chain-few = Nur { $n } von { $eligible } haben genug beantwortet, weniger als ein Anteil von { $certain }: offen.
chain-open = Der Bereich reicht über { $present } hinweg: offen.
chain-agreement = Einigkeit
chain-rwg = Einigkeit (r*wg)
chain-split = Unter { $limit } gelten die Meinungen als gespalten, wenn es mindestens { $people } Personen sind.
chain-evidence = Faktor und Anzeichen zusammen
chain-odds = L
chain-index = Verdachtsindex
chain-index-means = Der Index ordnet Vermutungen. Er ist keine Wahrscheinlichkeit.
chain-inverse = Was die Anzeichen allein sagen
chain-strength = { $symptom }, Gewicht { $weight }
chain-no-strength = { $symptom }, Gewicht { $weight }: { $level } liegt nicht über { $start } und zählt 0.
chain-q = Verdacht
chain-q-means = Ab { $from } gilt der Faktor als verdächtig.
chain-difference = Unterschied, Leitung minus Beschäftigte
chain-no-contrast = Für einen Bereich braucht es auf jeder Seite mindestens zwei Personen.
chain-error = Standardfehler
chain-half-difference = Halbe Breite des Bereichs (95 %, Student-t mit { $degrees } Freiheitsgraden)
chain-pairs = Seit { $wave }: { $pairs } Personen mit sich selbst verglichen, im Mittel { $difference }, Standardfehler { $error }.
chain-unmatched = Seit { $wave }: zwei Gruppen verglichen, Unterschied { $difference }, Standardfehler { $error }.
chain-waves = Verlauf
chain-moves = Kleinste Änderung, die das Urteil ändern würde
chain-no-move = Auch wenn jede Antwort um eine Stufe anders wäre, bliebe es bei: { $status }.
chain-move-up = { $n ->
    [one] 1 Antwort um eine Stufe höher: { $status }.
   *[other] { $n } Antworten um je eine Stufe höher: { $status }.
}
chain-move-down = { $n ->
    [one] 1 Antwort um eine Stufe niedriger: { $status }.
   *[other] { $n } Antworten um je eine Stufe niedriger: { $status }.
}

## Vor einer Befragung

plan-answer = { $n ->
    [one] Eine Antwort beweist keine Lücke.
   *[other] Mit { $n } Antworten zeigt sich eine deutliche Lücke (wahrer Mittelwert { $mean }) mit einer Chance von etwa { $chance } als sicher.
}
plan-worth = { $from ->
    [0] Mit diesen Annahmen reicht keine Zahl von Antworten für { $wanted }.
   *[other] Ab { $from } Antworten ist die Chance mindestens { $wanted }. Darunter lohnt sich die Befragung auch: Sie zeigt, worüber zu reden ist. »Offen« ist dann ein gewöhnliches Ergebnis.
}
plan-mean = wahrer Mittelwert
plan-chance = Chance, dass die Lücke sicher ist
plan-assumptions = Faustregel, keine Zusage. Angenommen ist, dass sich Menschen um { $persons } Stufen unterscheiden und einzelne Antworten um { $noise } Stufen schwanken.

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

## Sichten auf Menschen nebeneinander

compare-title = Sichten auf { $subject }
compare-waiting = Abgegeben haben { $done } von { $of }.
compare-waiting-why = Gezeigt wird erst etwas, wenn alle abgegeben haben: So sieht niemand die Werte der anderen, bevor die eigenen stehen.
compared-own-and-others = Verglichen wird die eigene Sicht mit anderen: { $others }.
compared-others = Gezeigt werden Sichten anderer: { $others }. Eine eigene Sicht fehlt.
compared-course = Verglichen wird die eigene Sicht zu { $n } Zeitpunkten.
compared-nothing = Hier gibt es noch nichts zu vergleichen: Es ist eine einzige Sicht. Nennen Sie eine zweite Datei.
column-subject = Person
column-rater = Sicht
column-handed-in = abgegeben
column-own = eigene Sicht
column-fit = zusammen
column-area = Bereich
column-levels = Stufen
column-since-then = seit damals, aus heutiger Sicht
not-yet = noch nicht
rater-self = eigene Sicht
rater-lead = Leitung
rater-peer = { $n ->
    [one] Kollegium
   *[other] Kollegium ({ $n })
}
rater-trainer = Training
rater-second = { $rater }, nach dem Gespräch
heading-own-and-other = Eigene Sicht und { $other }
heading-own-and-other-second = Eigene Sicht und { $other }, nach dem Gespräch
heading-other = { $other }
heading-noted = Was dazu notiert wurde
heading-good-to-know = Gut zu wissen
heading-left-out = Nicht verglichen
heading-course = Verlauf: { $dates }
heading-raters-agree = Wie einig sich die anderen sind
reading-higher = Die eigene Sicht liegt im Mittel { $difference } Stufen höher; das ist üblich.
reading-lower = Die eigene Sicht liegt im Mittel { $difference } Stufen niedriger.
reading-alike = Im Mittel liegen beide Sichten gleich hoch.
reading-talk = { $n ->
    [one] Am meisten lohnt das Gespräch hierüber: { $names }.
   *[other] Am meisten lohnt das Gespräch über diese { $n }: { $names }.
}
reading-no-talk = Nirgends liegen sie eine ganze Stufe auseinander.
reading-nothing = Es gibt keine Kompetenz, die beide eingestuft haben; darüber, warum, lohnt ein Gespräch.
johari-shared_strength = gemeinsame Stärke
johari-blind_spot = blinder Fleck
johari-hidden_strength = verborgene Stärke
johari-shared_field = gemeinsames Feld
johari-agreed = einig
known-leniency = Menschen schätzen sich selbst im Mittel etwas höher ein, als ihre Vorgesetzten es tun: um etwa ein Drittel der üblichen Streuung (Heidemeier und Moser 2009). Das ist kein Fehler, und hier wird nichts herausgerechnet.
known-validity = Eigene und fremde Sicht hängen nur mäßig zusammen (Mabe und West 1982: im Mittel 0,29). Keine von beiden ist die Wahrheit.
known-use = Was zählt, sind Beispiele. Fragen Sie bei jedem Unterschied: Woran machen Sie das fest?
compare-figures = Zahlen zu { $n } gemeinsam eingestuften Kompetenzen: mittlerer Unterschied { $difference }, mittlerer Abstand { $distance }, gewichtetes Kappa { $kappa }, Intraklassenkorrelation ICC(A,1) { $icc }.
course-assumption = Angenommen sind eine Streuung von { $sd } und eine Zuverlässigkeit von { $reliability }; gemessen ist das nicht. Dann muss sich ein Bereich um etwa { $levels } Stufen ändern, ehe es mehr ist als Ungenauigkeit (nach Jacobson und Truax 1991).
change-up = { $before } → { $after }: verlässlich höher ({ $index })
change-down = { $before } → { $after }: verlässlich niedriger ({ $index })
change-none = { $before } → { $after }: im Rahmen der Ungenauigkeit ({ $index })
panel-title = { $n } Personen nebeneinander
panel-rules = In der Reihenfolge der Dateien; eine andere gibt es nicht. Selbsteinschätzungen allein entscheiden nichts. Was zählt, sind die Beispiele.
panel-one-rater = Dazu braucht es mindestens zwei andere, die alle Personen einstufen. Bitten Sie eine zweite Person um ihre Sicht.
panel-no-alpha = Das lässt sich nicht berechnen: Es gibt zu wenige gemeinsame Einstufungen oder keine Unterschiede.
panel-alpha-high = Sie stimmen gut überein (Krippendorffs Alpha { $alpha }).
panel-alpha-some = Sie stimmen einigermaßen überein (Krippendorffs Alpha { $alpha }); vorläufige Schlüsse sind möglich.
panel-alpha-low = Sie stimmen wenig überein (Krippendorffs Alpha { $alpha }). Sprechen Sie erst über die Beispiele und stufen Sie dann noch einmal ein.
panel-kappa = Gewichtetes Kappa: { $kappa }.
left-out-replaced = { $rater } vom { $date }: Dieselbe Sicht liegt neuer vor.
left-out-peers = { $rater }: Das Kollegium wird nur als Mittel aus mindestens { $least } gezeigt; wer mehrere Sichten abgibt, gibt jeder ein eigenes Kürzel.
left-out-foreign = { $rater } vom { $date }: Diese Kompetenzen gibt es in dieser Fassung des Katalogs nicht: { $ids }.

## Bögen für Gespräche

sheet-minutes = etwa { $minutes } Minuten
sheet-who = Kürzel: ____________   Datum: ____________   Beteiligte Rollen: ____________________
sheet-rules = Es gilt
sheet-ask = Bitten Sie um ein Beispiel: Wann zuletzt, was war der eigene Anteil, was kam heraus?
sheet-views = Was die Sichten zeigen
sheet-no-views = Es liegen noch keine Sichten nebeneinander.
sheet-unclear = nur von anderen eingestuft
sheet-wishes = eigener Wunsch
