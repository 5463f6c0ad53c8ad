## Was sich an einer Rubrik geändert hat, und was ihre Beispiele ergeben

diff-nothing = Es hat sich nichts geändert, was auch immer die Version sagt.
diff-needs-major = Die Version muss mindestens { $least } sein: Etwas fällt weg, oder dieselben Antworten ergeben etwas anderes.
diff-case-too-old = Vorhaben, die mit { $major }.x geschrieben sind, werden damit nicht mehr gelesen.
diff-profiles-stay = Profile früherer Versionen werden weiter gelesen; verglichen wird, was dieselbe Kennung hat.
diff-needs-minor = Die Version muss mindestens { $least } sein: Etwas kommt hinzu. Was mit der früheren geschrieben ist, wird weiter gelesen.
diff-needs-patch = Die Version muss mindestens { $least } sein: Nur Formulierungen haben sich geändert.
diff-enough = Sie ist { $version }; das passt.
diff-too-low = Sie ist { $version }; das ist zu niedrig.
diff-answers = Antworten, die zu { $version } gegeben wurden
diff-fate-same = { $n ->
    [one] 1 Frage ist gleich geblieben: Antworten sind vergleichbar.
   *[other] { $n } Fragen sind gleich geblieben: Antworten sind vergleichbar.
}
diff-fate-reworded = { $n ->
    [one] 1 Frage ist anders formuliert: Antworten sind vergleichbar, wenn sie noch dasselbe meint.
   *[other] { $n } Fragen sind anders formuliert: Antworten sind vergleichbar, wenn sie noch dasselbe meinen.
}
diff-fate-renamed = { $n ->
    [one] 1 Frage hat eine andere Kennung; Antworten zählen darunter weiter.
   *[other] { $n } Fragen haben eine andere Kennung; Antworten zählen darunter weiter.
}
diff-fate-different = { $n ->
    [one] 1 Frage hat eine andere Skala, oder andere werden gefragt: Antworten sind nicht vergleichbar.
   *[other] { $n } Fragen haben eine andere Skala, oder andere werden gefragt: Antworten sind nicht vergleichbar.
}
diff-fate-gone = { $n ->
    [one] 1 Frage fällt weg; Antworten darauf zählen nicht mehr.
   *[other] { $n } Fragen fallen weg; Antworten darauf zählen nicht mehr.
}
diff-major = Fällt weg, oder dieselben Antworten ergeben etwas anderes
diff-minor = Kommt hinzu, oder hat keine Folgen für Antworten
diff-patch = Andere Worte
diff-what-gone = fällt weg
diff-what-new = neu
diff-what-renamed = andere Kennung
diff-what-moved = steht woanders
diff-what-order = andere Reihenfolge
diff-what-value = anderer Wert
diff-what-reworded = anders formuliert
column-change = Änderung
column-part = Stelle
column-before = Bisher
column-after = Jetzt

examples-none = { $path }: keine Beispiele. Schreiben Sie welche als [[example]], mit Antworten und dem Ergebnis, das herauskommen muss.
examples-right = { $n ->
    [one] { $path }: 1 Beispiel, wie erwartet.
   *[other] { $path }: { $n } Beispiele, alle wie erwartet.
}
examples-wrong = { $n ->
    [one] { $path }: 1 Beispiel, nicht wie erwartet.
   *[other] { $path }: { $failed } von { $n } Beispielen sind nicht wie erwartet.
}
example-differs = { $key } ist { $found }, erwartet wird { $expected }.

finding-version-too-low = { $version } ist zu niedrig für das, was sich seit { $old } geändert hat: Es muss mindestens { $least } sein.
    .help = Was sich geändert hat, zeigt `lotse rubric diff`.
check-version-too-low = Die Version einer Rubrik ist zu niedrig für das, was sich geändert hat
    .means = Vorhaben sagen, mit welcher Version einer Rubrik sie geschrieben sind, und werden mit jeder späteren derselben ersten Zahl gelesen. Deshalb braucht es eine neue erste Zahl, wenn etwas wegfällt oder dieselben Antworten etwas anderes ergeben, eine neue zweite, wenn etwas hinzukommt, und eine neue dritte für andere Worte.
