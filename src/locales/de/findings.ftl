## Befunde: Was gefunden wurde, und was jetzt zu tun ist

severity-high = hoch
severity-medium = mittel
severity-low = niedrig
severity-hint = Hinweis
shape-camps = es gibt zwei Lager
shape-scattered = sie sind weit gestreut
finding-factor-missing = { $score ->
    [none] Es fehlt: { $factor }.
   *[other] Es fehlt: { $factor } (im Mittel { $score }).
}
    .help = Wählen Sie eine der Maßnahmen im Bericht und legen Sie fest, wer sie bis wann umsetzt.
finding-factor-weak = { $score ->
    [none] Nur zum Teil da: { $factor }.
   *[other] Nur zum Teil da: { $factor } (im Mittel { $score }).
}
    .help = Wählen Sie eine der Maßnahmen im Bericht und legen Sie fest, wer sie bis wann umsetzt.
finding-suspicion = Das Anzeichen »{ $symptom }« ist deutlich; über den Faktor, zu dem es passt, ist nichts bekannt: { $factor }.
    .help = Fragen Sie als Nächstes nach diesem Faktor.
finding-nonspecific = Alle Anzeichen sind deutlich, keines ragt heraus: allgemeine Überlastung.
    .help = Fragen Sie nach der Last insgesamt und beginnen Sie mit dem Ziel; auf einen einzelnen Faktor lässt sich nicht schließen.
finding-checklist-vs-survey = Checkliste sagt ja, Befragte sagen nein: »{ $question }«. { $score ->
    [none] Dazu gehört { $factor } ({ $status }).
   *[other] Dazu gehört { $factor } ({ $status }, { $score }).
}
    .help = Lassen Sie es sich von drei Beschäftigten in eigenen Worten erzählen, und passen Sie die Checkliste an.
finding-blind-spot-of-lead = Die Leitung sieht es günstiger als die Beschäftigten: { $factor } ({ $lead } und { $staff }).
    .help = Legen Sie der Leitung beide Zahlen nebeneinander vor und fragen Sie, was sie weiß, die Beschäftigten aber nicht.
finding-outvoted = { $role ->
    [lead] Überstimmt: Insgesamt ist der Faktor da, für die Leitung allein nicht: { $factor }{ $other ->
        [none] {""} ({ $score }).
       *[other] {""} ({ $score }; Beschäftigte { $other }).
    }
   *[staff] Überstimmt: Insgesamt ist der Faktor da, für die Beschäftigten allein nicht: { $factor }{ $other ->
        [none] {""} ({ $score }).
       *[other] {""} ({ $score }; Leitung { $other }).
    }
}
    .help = Der gemeinsame Mittelwert verdeckt das. Sprechen Sie mit der Seite, die eine Lücke sieht.
finding-got-worse = Deutlich schlechter als zuvor: { $factor } (um { $difference }).
    .help = Fragen Sie, was sich seitdem geändert hat; die Maßnahmen zu diesem Faktor helfen auch hier.
finding-underestimated = Die Beschäftigten sehen es günstiger als die Leitung: { $factor } ({ $staff } und { $lead }).
    .help = Sagen Sie das der Leitung: Hier ist mehr da, als sie denkt.
finding-contradiction = Der Faktor »{ $factor }« ist da, und doch ist sein Anzeichen deutlich: { $symptom }.
    .help = Prüfen Sie vier Lesarten: eine andere Ursache{ $also ->
        [none] {""}
       *[other] {" "}(auch möglich: { $also })
    }, andere Menschen als die Befragten, Nachwirkung von früher, höfliche Antworten.
finding-silent-gap = Lücke ohne Anzeichen: { $factor }; vom Anzeichen »{ $symptom }« ist nichts zu sehen.
    .help = Zwei Lesarten: Es ist noch früh, oder niemand hat so danach gefragt, dass es sich zeigt. Sprechen Sie die Lücke an.
finding-frame-gap = Rahmenbedingung { $frame }: { $status }. Das passt zu: { $leads_to }.
    .help = Führen Sie das Auftragsgespräch mit der Leitung, bevor Sie an den Faktoren arbeiten.
finding-not-known = Nicht allen bekannt: { $factor }. Der Anteil »weiß nicht« beträgt { $share }.
    .help = Sagen Sie es denen, die es noch nicht wissen; die Maßnahmen zu diesem Faktor helfen dabei.
finding-weak-spot = Schwache Stelle im sonst vorhandenen Faktor »{ $factor }«: »{ $item }«.
    .help = Kümmern Sie sich um diese eine Stelle, auch wenn der Faktor im Ganzen da ist.
finding-split-opinion = Die Antworten gehen auseinander, { $shape }: { $factor }.
    .help = Fragen Sie nach, was die einen haben und den anderen fehlt. Der Mittelwert allein täuscht hier.
finding-stated-vs-survey = Schnelltest und Befragung sagen Verschiedenes: { $factor } ist laut Schnelltest »{ $stated }«, laut Befragung »{ $survey }«.
    .help = Es zählt die Befragung. Klären Sie, woher der Unterschied kommt.
finding-too-few-answers = Kein Urteil möglich: { $factor } ({ $reason }).
    .help = Fragen Sie nach diesem Faktor; vier Fragen genügen.
finding-low-response = Geantwortet haben { $respondents } von { $invited } Befragten.
    .help = Sprechen Sie nur von denen, die geantwortet haben, und fragen Sie nach, warum andere schweigen.
finding-checklist-overdue = Überfällig seit { $due }: »{ $question }«.
    .help = Erledigen Sie es, oder vereinbaren Sie einen neuen Termin.
finding-checklist-claimed = Behauptet, aber ohne Beleg: »{ $question }«.
    .help = Tragen Sie ein, woran zu erkennen ist, dass es stimmt.
finding-email-address = Hier steht etwas, das wie eine E-Mail-Adresse aussieht.
    .help = Verwenden Sie Kürzel und Rollen; Namen und Adressen gehören nicht in diese Dateien.
finding-control-character = Hier stehen Zeichen, die man nicht sieht.
    .help = Tippen Sie den Text neu, statt ihn einzufügen.

check-factor-missing = Ein Faktor fehlt
    .means = Einer der Erfolgsfaktoren ist nicht da. Er lässt sich durch die anderen nicht ersetzen: Eine Lücke genügt, damit ein Vorhaben stockt.
check-factor-weak = Ein Faktor ist schwach
    .means = Einer der Erfolgsfaktoren ist nur zum Teil da. Für eine Veränderung ist das noch nicht genug.
check-suspicion = Verdacht auf eine Lücke
    .means = Über einen Faktor ist nichts bekannt, aber das Anzeichen, das zu seiner Lücke passt, ist deutlich. Das ist ein Grund, nach dem Faktor zu fragen, kein Beweis.
check-nonspecific = Alle Anzeichen sind deutlich
    .means = Wenn alles zugleich schlecht läuft, weist kein Anzeichen mehr auf einen bestimmten Faktor. Meist ist die Last insgesamt zu groß. Befragen Sie die Menschen zu den Faktoren selbst.
check-checklist-vs-survey = Checkliste und Befragung widersprechen sich
    .means = In der Checkliste steht »ja«, aber die Befragten sehen bei dem Faktor, der dazugehört, eine Lücke. Es zählt, was bei den Beschäftigten angekommen ist.
check-blind-spot-of-lead = Blinder Fleck der Leitung
    .means = Die Leitung sieht einen Faktor als vorhanden, die Beschäftigten sehen eine Lücke. Diese Richtung ist die gefährlichere: Was die Leitung für erledigt hält, packt niemand mehr an.
check-outvoted = Eine Seite ist überstimmt
    .means = Im gemeinsamen Mittelwert ist der Faktor da, für Leitung oder Beschäftigte allein ist er eine Lücke. Der Mittelwert hängt dann davon ab, wer wie zahlreich geantwortet hat.
check-got-worse = Ein Faktor ist schlechter geworden
    .means = Der Mittelwert ist seit der vorigen oder der ersten Befragung um mindestens eine halbe Stufe gesunken, und das lässt sich von Zufall unterscheiden.
check-underestimated = Die Leitung unterschätzt einen Faktor
    .means = Die Leitung sieht eine Lücke, die Beschäftigten sehen den Faktor als vorhanden. Das ist selten ein Problem, aber gut zu wissen.
check-contradiction = Faktor und Anzeichen widersprechen sich
    .means = Ein Faktor ist da, und trotzdem zeigt sich deutlich, was zu seiner Lücke passen würde. Dafür gibt es vier Lesarten: eine andere Ursache; andere Menschen antworten, als betroffen sind; das Anzeichen hinkt nach; aus Höflichkeit wurde zu gut geantwortet.
check-frame-gap = Eine Rahmenbedingung fehlt
    .means = Neben den Faktoren braucht es den Rückhalt der Leitung. Fehlt er, werden Vorhaben unterlaufen, auch wenn sonst alles da ist.
check-not-known = Ein Faktor ist nicht allen bekannt
    .means = Wer antworten kann, stimmt zu; aber mindestens ein Drittel der Antworten lautet »weiß nicht«. Was nicht allen bekannt ist, wirkt nicht für alle.
check-weak-spot = Schwache Stelle in einem Faktor
    .means = Im Ganzen ist der Faktor da, aber eine seiner Aussagen wird abgelehnt. Zum Beispiel funktioniert die Technik, aber die Arbeitszeit fehlt.
check-split-opinion = Die Meinungen gehen auseinander
    .means = Ob aus vielen Antworten ein Mittelwert werden darf, hängt davon ab, wie einig sich die Antwortenden sind. Hier sind sie es nicht: »schwach« kann heißen, dass es allen ein wenig fehlt, oder einigen ganz.
check-stated-vs-survey = Schnelltest und Befragung sagen Verschiedenes
    .means = Die Datei enthält eine eigene Einschätzung und Antworten anderer, und beide kommen zu verschiedenen Urteilen. Es zählen die Antworten.
check-silent-gap = Lücke ohne Anzeichen
    .means = Ein Faktor fehlt oder ist schwach, aber was dazu passen würde, zeigt sich nicht. Vielleicht ist es noch zu früh, oder man spricht nicht darüber.
check-too-few-answers = Zu wenige Antworten für ein Urteil
    .means = Über einen Faktor lässt sich nichts sagen, über andere schon. Unbekannt ist etwas anderes als »fehlt«.
check-low-response = Wenige haben geantwortet
    .means = Weniger als die Hälfte derer, die gefragt wurden, hat geantwortet. Das Ergebnis spricht für die Antwortenden, nicht für alle.
check-checklist-overdue = Ein Punkt der Checkliste ist überfällig
    .means = Der Termin ist vorbei, und der Punkt ist nicht erledigt. Der Tag selbst zählt noch als rechtzeitig.
check-checklist-claimed = Ein Ja ohne Beleg
    .means = Der Punkt steht auf »ja«, aber es ist nicht eingetragen, woran das zu erkennen ist. Bis dahin gilt er als behauptet.
check-email-address = Eine E-Mail-Adresse in der Datei
    .means = lotse kommt ohne Namen und Adressen aus. In den Dateien stehen Kürzel und Rollen, damit niemand erkennbar ist, der es nicht sein will.
check-control-character = Unsichtbare Zeichen in der Datei
    .means = Steuerzeichen und Zeichen, die die Schreibrichtung umkehren, können vortäuschen, dass etwas anderes dasteht. In Ausgaben macht lotse sie sichtbar.
check-severity = Schwere: { $severity }.
check-severities = Schwere: { $certain }, wenn der Befund sicher oder eingeschätzt ist; { $open }, wenn er offen ist.
