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
