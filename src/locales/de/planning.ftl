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
