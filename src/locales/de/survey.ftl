## Befragungen: der Plan

survey-plan-title = Plan der Befragung
survey-of = Für: { $text }
survey-asked = Gefragt wird nach: { $text }
survey-purpose = Wozu: { $text }
survey-evaluated-by = Wer auswertet: { $text }
survey-seen-by = Wer was sieht: { $text }
survey-contact = Fragen dazu an: { $text }
survey-kept = Die Antworten werden aufbewahrt bis: { $text }
survey-min-group = Gezeigt werden Gruppen ab { $n } Antworten.
survey-min-group-because = Gezeigt werden Gruppen ab { $n } { $n ->
    [one] Antwort
   *[other] Antworten
}. Grund: { $reason }
survey-no-information = Es fehlt noch, wozu gefragt wird, wer auswertet und wer was sieht: [information] mit purpose, evaluated_by und seen_by. Ohne diese Angaben entsteht kein Fragebogen.
survey-published = Veröffentlicht wird
survey-total = alle zusammen
survey-by = nach { $columns }
survey-column-filter = Auswahl
survey-column-group = Gruppe
survey-column-role = Rolle
survey-comments-none = keine freien Bemerkungen
survey-comments-total = freie Bemerkungen aller zusammen, ab 10 Antwortenden und 5 Bemerkungen
survey-comments-by = freie Bemerkungen { $by }, ab 10 Antwortenden und 5 Bemerkungen
survey-comments-read-first = Lesen Sie diese Bemerkungen, bevor Sie sie weitergeben: Wer etwas schreibt, kann am Inhalt oder an seiner Art zu schreiben erkannt werden.
survey-comments-nothing = Es gibt keine Bemerkungen, die gezeigt werden dürfen.
survey-comments-from = Gezeigt werden Bemerkungen einer Gruppe erst, wenn mindestens { $people } Personen geantwortet und mindestens { $remarks } etwas zur selben Frage geschrieben haben.
survey-comments-order = Die Reihenfolge sagt nichts. Was eine Person zu mehreren Fragen oder in mehreren Wellen schrieb, steht nicht zusammen.
survey-comments-hidden = Ohne gezeigte Bemerkungen: { $groups }.
survey-comments-unnamed = { $column }: keine Angabe
survey-comments-wave = { $who }, Welle { $wave }
column-number = Nr.
column-remark = Bemerkung
comments-names = In diesen Bemerkungen steht ein Wort aus { $path }: { $places }. Lesen Sie sie, bevor Sie die Liste weitergeben.
comments-no-names = In keiner Bemerkung steht ein Wort aus { $path }. Lesen Sie sie trotzdem, bevor Sie sie weitergeben.
survey-waves = Wellen
survey-only-wave = Befragung
survey-wave-closed = { $wave }: abgeschlossen
survey-wave-open = { $wave }: läuft noch, Gruppen werden nicht gezeigt
survey-limits = Etwas anderes wird nicht gezeigt, auch nicht, wenn es sich aus anderem errechnen ließe. Davor, dass Menschen einander etwas erzählen oder gut raten, schützt das nicht.
survey-read-enough = { $path } lässt sich lesen und enthält mindestens { $n } Antworten.
survey-read-few = { $path } lässt sich lesen, enthält aber weniger als { $n } Antworten.
survey-read-items = { $n } von { $of } Fragen haben eine Spalte.
survey-read-missing = Ohne Spalte: { $names }.
survey-read-unused = Nicht verwendete Spalten: { $names }.
survey-read-left-out = { $n ->
    [one] 1 Zeile zählt nicht.
   *[other] { $n } Zeilen zählen nicht.
}{ $hidden ->
    [0] {""}
   *[other] {" "}({ $hidden } davon sind nicht gezeigt.)
}
survey-read-formulas = { $n ->
    [one] 1 Zelle enthält eine Formel; es zählt ihr gespeicherter Wert.
   *[other] { $n } Zellen enthalten Formeln; es zählen ihre gespeicherten Werte.
}
survey-result-people = { $n } Personen haben geantwortet.
survey-result-few = Weniger als { $k } Personen haben geantwortet.
survey-result-by = Nach { $columns }
survey-result-consistency = Ob die Fragen dasselbe messen
survey-result-consistency-about = Cronbachs Alpha mit 95-%-Bereich nach Feldt, über alle, die jede Frage beantwortet haben. Ab 0,7 passen die Fragen gut zusammen.
survey-result-consistency-groups = Von Gruppen steht es, wo mindestens 20 jede Frage beantwortet haben und auch der Rest so viele sind.
survey-result-against = »{ $text }« ({ $item }) läuft den übrigen Fragen entgegen (Zusammenhang: { $where }). Prüfen Sie, ob die Frage verneint ist.
survey-result-everybody = Alle
survey-result-notes = Hinweise
survey-result-hidden = »{ $sign }« steht, wo weniger als { $k } geantwortet haben oder wo sich aus anderem errechnen ließe, was so wenige gesagt haben.
survey-result-changes = Veränderung seit der Welle { $wave }:
survey-result-no-change = Wie sich die Werte von Welle zu Welle verändert haben, steht nur, wo alle eine Kennung (id) angegeben haben, wo es höchstens { $most } Antworten sind und wo niemand oder mindestens { $k } dazugekommen und weggegangen sind.
survey-result-left-out = { $n ->
    [one] 1 Zeile ließ sich nicht lesen und zählt nicht.
   *[other] { $n } Zeilen ließen sich nicht lesen und zählen nicht.
}
survey-result-ledger-lost = Am { $date } fehlte die Liste dessen, was schon veröffentlicht war. Ob dieses Ergebnis zusammen mit früheren jemanden verrät, ließ sich nicht prüfen.
survey-result-bare = Ohne Datei der Befragung gilt: Gruppen ab { $k }. Was gezeigt wurde, wird nicht gemerkt; zwei Ergebnisse kurz nacheinander können verraten, was dazwischen jemand gesagt hat. Für eine Befragung mit Plan und Personalrat: lotse init --survey
survey-result-bare-by = Nach Gruppen: lotse survey { $path } --by group,role
survey-filter = dieselben Tabellen nur mit »{ $name }« ({ $column }: { $values })
survey-merged = zusammengelegt zu »{ $name }«: { $line }
survey-merge-proposal = Würden diese Gruppen zusammengelegt, ließe sich mehr zeigen:
survey-merge-none = Es gibt Gruppen, die sich nicht zeigen lassen, und kein Zusammenlegen von ihnen hilft.
survey-merge-needless = Alle Gruppen lassen sich zeigen; zusammenzulegen ist nichts.
survey-merge-line = { $column }: { $values }
survey-merge-line-within = { $column } in { $within }: { $values }
survey-merge-of = { $n } von { $of }
column-survey-table = Tabelle
column-shown-today = Gruppen heute
column-shown-then = Gruppen dann
column-people-today = Personen heute
column-people-then = Personen dann
survey-merge-file = Für { $path }, unter [plan]
survey-merge-from-numbers = Der Vorschlag kommt allein aus der Zahl der Menschen, nicht aus dem, was sie gesagt haben. Er verrät nicht mehr, als die neuen Tabellen zeigen würden. Zusammengelegt sind möglichst wenige und kleine verborgene Gruppen.
survey-merge-agree = Was wirklich zusammengehört, wissen Sie besser: Ändern Sie Werte und Namen, und vereinbaren Sie es mit dem Personalrat, bevor es ein Ergebnis gibt. Für eine Welle, von der schon eines gezeigt ist, bleibt es bei deren Plan.
survey-merge-bare = Zusammengelegt wird in der Datei einer Befragung, unter [[plan.merge]]: lotse init --survey
sheet-means = Mittelwerte
sheet-details = Einzelheiten
column-wave = Welle
column-interval-low = Bereich von
column-interval-high = Bereich bis
column-scale = Skala
column-spread = Streuung
column-alpha = Alpha
column-alpha-interval = Bereich
column-complete = vollständig
ledger-comment = Was von der Befragung schon veröffentlicht ist. Bitte nicht ändern und nicht löschen: Daran erkennt lotse, ob ein neues Ergebnis jemanden verraten würde. Bitte so schützen wie die Antworten selbst: Wo nur wenig gefragt ist, ließe sich aus den Zahlen hier erraten, was jemand gesagt hat. lotse purge löscht beides zusammen.
