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
chart-wheel = Kompetenzrad
chart-wheel-about = Je weiter außen, desto höher die Stufe; die Zahlen am Rand stehen für die Kompetenzen der Liste. Wo nichts eingestuft ist, hat die Linie eine Lücke.
