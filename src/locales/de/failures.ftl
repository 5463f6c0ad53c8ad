## Fehler außerhalb von Dateien

problems-in-file = { $n ->
    [one] 1 Fehler in { $path }.
   *[other] { $n } Fehler in { $path }.
} Nichts wurde verändert. Mehr dazu: lotse explain { $code }{ $hidden ->
    [0] {""}
   *[other] {" "}({ $hidden } weitere sind nicht gezeigt.)
}
error-unexpected = Das hätte nicht geschehen dürfen: { $detail }
    .help = Bitte melden Sie es mit dem Aufruf, der dazu geführt hat.
error-read = { $path } lässt sich nicht lesen: { $reason }
    .help = Prüfen Sie den Namen und den Ordner.
error-write = { $path } lässt sich nicht schreiben: { $reason }
    .help = Eine vorhandene Datei ist unverändert. Prüfen Sie Platz und Rechte, oder nennen Sie einen anderen Ort.
error-write-output = Die Ausgabe lässt sich nicht schreiben: { $reason }
    .help = Prüfen Sie, wohin die Ausgabe geleitet wird.
error-ask = Am Terminal lässt sich nicht fragen: { $reason }
    .help = Versuchen Sie es mit --accessible, oder geben Sie die Antworten mit --answers DATEI.
error-folder-open-to-all = In { $path } darf jeder schreiben; Antworten von Menschen werden dort nicht abgelegt
    .help = Wählen Sie einen Ordner, der Ihnen gehört.
error-locked = { $path } wird gerade von einem anderen Lauf von lotse bearbeitet
    .help = Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal. Nichts wurde verändert.
error-changed = { $path } hat sich inzwischen geändert
    .help = Ihre Änderung wurde nicht geschrieben, damit die andere nicht verloren geht. Versuchen Sie es noch einmal.
error-exists = { $path } gibt es schon
    .help = Nennen Sie einen anderen Namen. Die Datei wurde nicht verändert.
error-unknown-topic = »{ $topic }« kann lotse nicht erklären
    .help = Was sich erklären lässt, zeigt `lotse explain`.
error-rubric-kinds-differ = die beiden Rubriken sind von verschiedener Art: { $old } und { $new }
    .help = Nur zwei Versionen einer Rubrik lassen sich vergleichen.
error-rubric-name = »{ $name }« kann keine Kennung einer Rubrik sein
    .help = Eine Kennung hat höchstens 64 Zeichen, a bis z, 0 bis 9, - und _, und beginnt mit einem Buchstaben, zum Beispiel eigene-faktoren.
error-unknown-rubric = die Rubrik »{ $id }« gibt es nicht
    .help = Welche es gibt, zeigt `lotse rubric list`. Eine eigene geben Sie mit --rubric DATEI an.
error-unknown-item = »{ $id }« ist kein Punkt der Checkliste
    .help = Es gibt: { $known }.
error-unknown-state = »{ $state }« ist kein Stand
    .help = Möglich sind: { $known } (ja, teilweise, nein, offen).
error-unknown-area = den Bereich »{ $area }« gibt es nicht
    .help = Es gibt: { $known }.
error-no-subject = es fehlt, um wen es geht
    .help = Nennen Sie das Kürzel der Person: --subject A-17
error-other-view = { $path } enthält eine andere Sicht; sie wird nicht überschrieben
    .help = Rolle (--as), Kürzel (--by) und Durchgang (--turn) müssen dieselben sein wie in der Datei. Oder nennen Sie eine neue Datei.
error-not-own-view = { $path } ist die Sicht von jemand anderem; ein Entwicklungsplan geht von den eigenen Wünschen aus
    .help = Nennen Sie die eigene Standortbestimmung.
error-unknown-module = das Modul »{ $id }« gibt es in diesem Lehrplan nicht
    .help = Es gibt: { $known }.
error-done-in-future = { $date } liegt in der Zukunft
    .help = Eingetragen wird, was gelernt ist. Was geplant ist, zeigt `lotse plan` mit --until.
error-until-not-ahead = bis { $date } ist kein Arbeitstag mehr übrig
    .help = Nennen Sie mit --until einen späteren Tag; gezählt wird von morgen an.
error-calendar-needs-until = für einen Kalender fehlt der letzte Tag
    .help = Nennen Sie ihn mit --until JJJJ-MM-TT.
error-other-subject = { $path } gehört zu »{ $found }«, nicht zu »{ $given }«
    .help = Nennen Sie für { $given } eine andere Datei.
error-cannot-edit = { $key } steht in { $path } in einer Form, die sich nicht einzeln ändern lässt
    .help = Ändern Sie es im Editor. Nichts wurde verändert.
error-nothing-to-diagnose = es ist kein Vorhaben genannt, und fragen kann lotse hier nicht
    .help = Nennen Sie eine Datei: lotse diagnose vorhaben.toml. Eine neue legt `lotse init` an.
error-since-needs-one-rubric = mit --since wird genau eine Rubrik verglichen
    .help = Nennen Sie eine Datei: lotse rubric check neu.toml --since alt.toml
error-since-needs-one-file = mit --since wird genau ein Vorhaben verglichen
    .help = Nennen Sie eine Datei: lotse diagnose jetzt.toml --since frueher.toml
error-since-without-answers = { $path } enthält keine Antworten, mit denen sich vergleichen ließe
    .help = Nennen Sie mit --since eine Datei mit [[response]].
error-explain-is-text = --explain gibt es nicht als JSON
    .help = Lassen Sie --format weg; das JSON enthält alle Zahlen ungerundet.
error-plan-survey-format = eine Befragung lässt sich nur als Text oder JSON planen
    .help = Lassen Sie --format weg, oder geben Sie text, markdown, html oder json an.
error-unknown-check = es gibt keinen Befund mit der Kennung »{ $code }«
    .help = `lotse explain` zeigt alle Kennungen.
error-check-ruled-twice = --allow, --warn und --deny sagen Verschiedenes über { $code }
    .help = Nennen Sie jede Kennung einmal.
error-unknown-scale = »{ $id }« lässt sich nicht erklären
    .help = Möglich sind: { $known }.
error-unknown-symptom = »{ $id }« ist kein Anzeichen
    .help = Möglich sind: { $known }. Zum Beispiel: --symptoms confusion=4,fear=2
error-symptom-value = »{ $value }« ist keine Stärke für { $id }
    .help = Nennen Sie eine Zahl von { $low } (nie) bis { $high } (ständig), mit Dezimalpunkt: { $id }=4.5
error-symptom-twice = { $id } ist zweimal genannt
    .help = Nennen Sie jedes Anzeichen einmal.
error-nothing-to-compare = es ist keine Datei genannt
    .help = Nennen Sie Profile oder eine Runde: lotse compare selbst.toml leitung.toml
error-not-of-round = { $path } gehört nicht zu diesem Eintrag der Runde
    .help = Person, Rolle und Durchgang (turn) in der Datei müssen zur Runde passen.
error-report-format = »{ $format }« ist keine Form der Ausgabe
    .help = Schreiben Sie --report FORM=DATEI. Formen sind: { $known }.
error-report-without-file = --report { $format } sagt nicht, wohin
    .help = Schreiben Sie --report { $format }=DATEI.
error-report-twice = aus zwei Berichten soll { $path } werden
    .help = Nennen Sie für jeden eine eigene Datei.
error-report-over-input = { $path } ist ein Vorhaben, das gelesen werden soll
    .help = Nennen Sie für den Bericht eine andere Datei. Es wurde nichts geändert.
error-report-needs-file = eine Arbeitsmappe lässt sich nicht auf dem Bildschirm zeigen
    .help = Nennen Sie mit --output eine Datei.
error-pdf-not-built = dieses lotse wurde ohne PDF gebaut
    .help = Bauen Sie es mit `cargo install --path . --features pdf`, oder drucken Sie die Seite von --format html im Browser.
error-pdf-needs-file = ein PDF lässt sich nicht auf dem Bildschirm zeigen
    .help = Nennen Sie mit --output eine Datei.
error-pdf-failed = die Seite ließ sich nicht als PDF setzen: { $why }
    .help = Nehmen Sie --format html, und drucken Sie die Seite im Browser. Melden Sie uns bitte die Datei, mit der das geschah.
error-too-many-rows = es gibt mehr Befunde, als Tabellenprogramme Zeilen kennen
    .help = Nehmen Sie --format csv, oder zeigen Sie mit --min-severity weniger.
error-report-needs-one-file = diese Seite gibt es zu genau einer Datei
    .help = Nennen Sie die Datei eines Vorhabens oder Profils: lotse report vorhaben.toml --page requests
error-feedback-is-of-one = ein Rückmeldegespräch betrifft eine Person, genannt sind mehrere
    .help = Nennen Sie nur Profile derselben Person, oder nehmen Sie --page selection.
error-no-guide = den Leitfaden »{ $id }« gibt es in Ihren Rubriken nicht
    .help = Ergänzen Sie ihn in der eigenen Rubrik, oder lassen Sie --rubric weg.
error-filter-unreadable = »{ $filter }« nennt keinen Teil aller
    .help = Eine Spalte, ein Gleichheitszeichen, ein Wert oder mehrere mit Komma: --filter role=staff,navigator
error-filter-column = »{ $column }« ist keine Spalte, nach der diese Befragung Gruppen bildet
    .help = Möglich sind { $known }. Weitere Spalten nennt die Datei der Befragung unter [attributes].
error-filter-twice = »{ $filter }« steht schon da
    .help = Ein Teil aller wird einmal gezeigt. Was die Datei der Befragung unter [[plan.filter]] nennt, braucht kein --filter.
error-one-survey = zu Tabellen gehört höchstens eine Datei einer Befragung
    .help = Nennen Sie eine: lotse survey befragung.toml antworten.csv
error-collect-output = wohin mit den Antworten?
    .help = Nennen Sie eine Tabelle: --output antworten.csv, oder tragen Sie sie in der Befragung ein: rows = "antworten.csv".
error-collect-csv = { $path } ist keine CSV-Datei
    .help = Eingesammelt wird in eine Tabelle mit der Endung .csv.
error-collect-waves = es gibt Antworten mit und ohne Welle, oder mit Nummern und Tagen
    .help = Eine Befragung zählt ihre Wellen oder nennt ihre Tage, nie beides. { $path } bleibt, wie es war.
error-collect-foreign = in { $path } steht etwas, das hier nicht eingesammelt wurde
    .help = Damit nichts verloren geht, bleibt die Datei, wie sie ist. Nennen Sie eine andere, und legen Sie diese in den Ordner, um sie mit einzusammeln.
error-enter-closed = die Welle ist abgeschlossen: { $path }
    .help = Abgeschlossene Wellen nehmen keine Antworten mehr an. Nennen Sie unter [[wave]] die, die läuft.
error-form-needs-survey = zu »{ $rubric }« gibt es noch keine Befragung, also auch keinen Fragebogen
    .help = Wer antwortet, muss vorher wissen, wozu, wer auswertet und wer was sieht. Legen Sie das an: lotse init --survey befragung.toml, darin rubrics = ..., dann lotse form befragung.toml.
error-form-untold = { $path } sagt denen, die antworten sollen, noch nicht alles: es fehlt { $keys }
    .help = Schreiben Sie unter [information]: purpose = "wozu", evaluated_by = "welche Stelle auswertet", seen_by = "wer was sieht"; ganz oben: keep_until = 2027-06-30. Ohne diese Angaben entsteht kein Fragebogen.
error-form-no-wording = { $path } enthält eigene Skalen, aber keinen Wortlaut der Fragen
    .help = Ein Fragebogen entsteht aus einer Rubrik: rubrics = ... statt [[scale]].
error-no-terminal = hier ist kein Terminal, an dem gefragt werden kann
    .help = Geben Sie die Antworten mit --answers DATEI, oder verwenden Sie --accessible.
io-not-found = das gibt es nicht
io-permission = dafür fehlt das Recht
io-exists = das gibt es schon
io-is-folder = das ist ein Ordner
io-not-a-folder = ein Teil des Weges ist kein Ordner
io-not-a-file = das ist keine gewöhnliche Datei
io-full = der Datenträger ist voll
io-too-large = die Datei würde größer als erlaubt
io-read-only = der Datenträger ist schreibgeschützt
io-other = das Betriebssystem meldet { $code }
error-report-needs-page = Welche Seite?
    .help = Nennen Sie eine: --page card, messages, resistance, backing, roles, agenda, calibration, flipchart, workshop, checklist … Alle stehen in lotse report --help.
error-calendar-is-no-page = Ein Kalender enthält alle Termine, keine Seite
    .help = Lassen Sie --page weg: lotse report DATEI --format ics.
error-pattern-invalid = { $path } ist kein gültiges Muster
    .help = Ein Muster sieht so aus: projekte/*/e-akte.toml oder projekte/**/*.toml.
error-pattern-without-file = Zu { $path } gibt es keine Datei
    .help = Prüfen Sie das Muster, oder nennen Sie einen Ordner.
error-baseline-foreign = { $path } ist kein früherer Bericht von lotse
    .help = Ein früherer Bericht entsteht mit: lotse diagnose ORDNER --format json --output frueher.json.
error-not-for-audience = die Seite { $page } ist nicht { $audience } bestimmt
    .help = Auf ihr steht, wer was gesagt hat oder wie jemand gesehen wird. Bestimmt sind: { $others }.
error-wave-open = { $path } läuft noch ({ $waves }): Ergebnisse gibt es, wenn niemand mehr antwortet
    .help = Zwei Ergebnisse kurz nacheinander würden verraten, was dazwischen jemand gesagt hat. Schließen Sie die Welle zuerst: [[wave]] mit closed = true. Ob sich die Antworten lesen lassen: --check
error-by-not-planned = »{ $by }« steht nicht im Plan von { $path }
    .help = Gezeigt wird nur, was vorher vereinbart ist. Die Tabellen stehen in der Datei unter [plan] tables; ändern Sie sie nur zusammen mit dem Personalrat.
error-no-answers = in { $path } steht keine Antwort, die zählt
    .help = Was die Tabelle enthält und was nicht: lotse survey { $path } --check
error-survey-json-is-a-result = diese Form gibt es nur für das Ergebnis einer Befragung
    .help = Plan und Prüfung gibt es als text, markdown oder html.
error-map-is-a-file = der Vorschlag von --map ist selbst eine Datei (TOML)
    .help = Lassen Sie --format weg; mit --output kommt er in eine Datei.
error-comments-not-planned = der Plan von { $path } sieht keine freien Bemerkungen vor
    .help = Stimmen Sie sich mit dem Personalrat ab, und schreiben Sie dann unter [plan] zum Beispiel comments = [] (alle zusammen) oder comments = ["group"] (nach Bereichen). Von einer Welle, zu der es schon ein Ergebnis gibt, werden keine mehr gezeigt.
error-few-changed = seit dem Ergebnis vom { $date } kamen, gingen oder änderten sich irgendwo weniger als { $k } Antworten; ein neues würde verraten, welche
    .help = Warten Sie, bis in jeder Gruppe { $k } weitere Bögen da sind, oder nehmen Sie Nachzügler in die nächste Welle. Das frühere Ergebnis bleibt gültig.
error-other-plan = von { $path } gibt es schon ein Ergebnis vom { $date }, mit einem anderen Plan
    .help = Zwei Pläne über dieselben Antworten ließen sich voneinander abziehen. Stellen Sie Tabellen, Auswahlen, kleinste Gruppe und Rubrik wie damals ein (auch ein --filter gehört zum Plan), oder beginnen Sie eine neue Welle.
error-ledger-lost = die Liste dessen, was von { $survey } veröffentlicht ist, fehlt oder ist nicht mehr dieselbe: { $path } (letztes Ergebnis vom { $date })
    .help = Ohne sie lässt sich nicht prüfen, ob ein neues Ergebnis zusammen mit den früheren jemanden verrät. Holen Sie die Datei aus der Sicherung zurück. Gibt es sie nirgends mehr, geht es mit --accept-lost-ledger weiter; das Ergebnis sagt es dann.
error-ledger-unreadable = die Liste dessen, was veröffentlicht ist, lässt sich nicht lesen: { $path }
    .help = Holen Sie die Datei aus der Sicherung zurück. Gibt es sie nirgends mehr, löschen Sie sie und rufen Sie lotse survey mit --accept-lost-ledger auf; das Ergebnis sagt es dann.
error-form-needs-file = ein Fragebogen in dieser Form lässt sich nicht auf dem Bildschirm zeigen
    .help = Nennen Sie mit --output eine Datei: lotse form befragung.toml --output fragebogen.html
