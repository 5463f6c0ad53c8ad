## Fragebögen: was darauf steht und was man daran tun kann

form-untitled = Befragung
form-told-purpose = Wozu wir fragen
form-told-evaluated-by = Wer auswertet
form-told-seen-by = Wer was sieht
form-told-groups = Ab welcher Gruppengröße
form-groups-from = Gezeigt werden nur Ergebnisse von Gruppen ab { $n } Antworten, und zwar: { $tables }.
form-groups-because = Gezeigt werden Ergebnisse von Gruppen ab { $n } { $n ->
    [one] Antwort
   *[other] Antworten
}, weil so vereinbart: { $reason }. Gezeigt werden: { $tables }.
form-told-kept = Wie lange die Antworten bleiben
form-kept-until = Bis zum { $date }. Danach werden sie gelöscht.
form-told-voluntary = Freiwillig
form-voluntary = Sie müssen nicht teilnehmen, und Sie müssen nicht sagen, warum nicht. Jede Frage können Sie auslassen.
form-told-contact = Fragen dazu
form-only-after-cut-over = Nur wenn schon umgestellt ist. Sonst: »{ $answer }«.

form-language = Sprache
form-begin = Beginnen
form-resume = Zwischenstand laden
form-nothing-sent = Diese Seite sendet nichts. Ihre Antworten verlassen den Rechner erst, wenn Sie die Datei selbst weitergeben, die am Ende entsteht.
form-about-you = Zu Ihnen
form-group = In welchem Bereich arbeiten Sie?
form-group-hint = So, wie der Bereich im Haus heißt, zum Beispiel »Bürgerbüro«.
form-role = Was ist Ihre Rolle in diesem Vorhaben?
form-no-answer = keine Angabe
form-step = Schritt { $at } von { $of }
form-progress = { $done } von { $of } Fragen beantwortet
form-clear = Antwort zurücknehmen
form-keys = Mit der Tastatur: Pfeiltasten wählen eine Antwort, Tabulator geht weiter. In einer Frage geht auch die Ziffer, ? und -.
form-back = Zurück
form-next = Weiter
form-save-draft = Zwischenstand sichern
form-draft-saved = Der Zwischenstand liegt als { $file } dort, wo Ihr Browser Dateien ablegt. Später laden Sie ihn auf der ersten Seite. Zum Abgeben ist er nicht gedacht.
form-remarks = Möchten Sie noch etwas sagen?
form-remarks-warning = Schreiben Sie bitte keine Namen und nichts, woran man jemanden erkennt, auch Sie selbst nicht.
form-remarks-left = Noch { $n } Zeichen
form-finish = Zum Abschluss
form-all-answered = Sie haben alle Fragen beantwortet.
form-left-out = Ohne Antwort: { $n }. Das dürfen Sie so lassen.
form-go-to = Zur Frage: { $text }
form-save = Antworten als Datei sichern
form-saved = Gesichert als { $file }.
form-hand-in = Geben Sie diese Datei dort ab, wo es Ihnen gesagt wurde. Ausgewertet wird durch: { $who }
form-change = Sie können zurückgehen, etwas ändern und die Datei neu sichern. Geben Sie dann nur die letzte ab.
form-loaded = Zwischenstand geladen: { $done } von { $of } Fragen beantwortet.
form-wrong-file = Diese Datei passt nicht: Sie ist kein Zwischenstand dieser Befragung.
form-other-version = Dieser Zwischenstand gehört zu einer anderen Fassung der Fragen.
form-skip = Zum Inhalt springen
form-needs-script = Dieser Fragebogen braucht JavaScript. Wenn Ihr Haus es abgeschaltet hat, bitten Sie um den Bogen auf Papier oder als Tabelle.
form-file-draft = zwischenstand
form-file-answers = antworten
form-only-roles = Nur: { $roles }.
form-paper-how = Kreuzen Sie je Zeile ein Kästchen an; was Sie auslassen, bleibt leer. Verschrieben? Füllen Sie das falsche Kästchen ganz aus, und kreuzen Sie das richtige an.
form-paper-thanks = Danke. Geben Sie den Bogen dort ab, wo es Ihnen gesagt wurde.
form-levels = Was die Stufen bedeuten
form-levels-keep = Zum Nachschlagen. Dieses Blatt behalten Sie; abgegeben werden nur die Seiten davor.
form-sheet-name = Fragebogen
form-sheet-how = Füllen Sie nur die hellen Felder aus; die anderen sind gesperrt. Was Sie auslassen, bleibt leer. Sichern Sie die Datei, und geben Sie sie dort ab, wo es Ihnen gesagt wurde.
form-sheet-answer = Antwort
form-sheet-refused = Das ist hier nicht vorgesehen. Wählen Sie aus der Liste, oder lassen Sie das Feld leer.
form-made-by = Erstellt mit lotse { $version }. Die Seite lädt nichts nach und speichert nichts im Browser.

## Bögen abtippen

enter-welcome = Ein Bogen je Zeile, mit { $n } Antworten in der Reihenfolge des Bogens. Jeder Bogen wird sofort in { $path } gesichert.
enter-line =
    Eine Zeile: { $fields }
    Antworten: die Ziffer, ? (weiß nicht), - (betrifft mich nicht), . (kein Kreuz); mit oder ohne Leerzeichen.
    < gibt den letzten Bogen neu ein, <12 den Bogen 12. Fertig: Strg-D.
enter-answers = Antworten
enter-group = Bereich
enter-remarks = Bemerkung
enter-resumed = { $n ->
    [one] 1 Bogen liegt schon vor.
   *[other] { $n } Bögen liegen schon vor.
}
enter-saved = Bogen { $n } ist gesichert: { $given } von { $of } Fragen mit einer Ziffer.
enter-again = Bogen { $n } noch einmal; die nächste Zeile ersetzt ihn.
enter-no-sheet = Den Bogen { $n } gibt es hier nicht.
enter-count = Nicht gesichert: { $n } statt { $of } Antworten.
enter-answer = Nicht gesichert: Antwort { $n } gibt es nicht. Möglich sind { $allowed }, ?, - und der Punkt.
enter-no-group = Nicht gesichert. »{ $question }«: zur Wahl stehen 1 bis { $n }.
enter-no-role = Nicht gesichert: Rollen gibt es von 1 bis { $n }.
enter-too-long = Nicht gesichert: ein Text ist länger als { $n } Zeichen.
enter-number = Nicht verstanden: hinter < steht eine Nummer oder nichts.
enter-end = { $n ->
    [0] Es ist kein Bogen gesichert.
    [one] 1 Bogen in { $path }.
   *[other] { $n } Bögen in { $path }.
}
