## Befunde: Was gefunden wurde, und was jetzt zu tun ist

severity-high = hoch
severity-medium = mittel
severity-low = niedrig
severity-hint = Hinweis
severity-invalid = ungültige Datei
allowed-for-this-run = für diesen Lauf hingenommen (--allow { $code })
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
finding-cut-over-before-announcement = Der Stichtag { $cut_over } liegt vor der Ankündigung am { $announced }.
    .help = Kündigen Sie früher an, oder verschieben Sie den Stichtag.
finding-card-without-reason = Die Veränderungskarte nennt keinen Grund und keine Vorgabe.
    .help = Schreiben Sie in einem Satz, warum es jetzt nötig ist: `reason`, oder was es vorschreibt: `required_by`.
finding-trial-after-cut-over = Die Erprobung endet nach dem Stichtag ({ $trial }, { $cut_over }).
    .help = Entscheiden Sie, was gilt: Wer nach dem Stichtag noch erprobt, für den gibt es keinen Stichtag.
finding-horizon-beyond-plan = { $planned ->
    [none] Die Veränderung reicht bis { $horizon }; einen Plan gibt es dafür nicht.
   *[other] Die Veränderung reicht bis { $horizon }, geplant ist bis { $planned }.
}
    .help = Planen Sie den nächsten Abschnitt, und sagen Sie, was danach noch offen ist.
finding-behaviour-without-reward = Menschen sollen anders arbeiten, und nichts steht dafür in Aussicht.
    .help = Fragen Sie die Beteiligten, was sie gern los wären, und tragen Sie es als `reward` ein.
finding-review-missing = Es gibt keinen Termin für einen Rückblick.
    .help = Legen Sie heute fest, wann Sie nachsehen, ob es gewirkt hat: `review`.
finding-message-unanswered = { $n ->
    [one] Ohne Antwort für »{ $audience }«: { $questions }
   *[other] { $n } Fragen ohne Antwort für »{ $audience }«: { $questions }
}
    .help = Antworten Sie mit einem Beispiel aus der Arbeit dieser Gruppe.
finding-one-message-for-all = Alle { $n } Gruppen bekommen dieselben Antworten.
    .help = Fragen Sie je eine Person aus jeder Gruppe, was sie davon für ihre Arbeit braucht.
finding-loss-not-addressed = Was fällt für »{ $audience }« weg? Dazu steht nichts da.
    .help = Sprechen Sie den Verlust aus, bevor andere es tun; mehr dazu: lotse explain facts.
finding-resistance-escalates = Der Widerstand spitzt sich zu: { $kind } (Druck { $pressure }, Gegenkraft { $cover }).
    .help = Schalten Sie einen Verstärker ab und nehmen Sie eine Maßnahme von der Seite »lotse report DATEI --page resistance«.
finding-resistance-untouched = Noch unbearbeitet: { $kind } (Druck { $pressure }, Gegenkraft { $cover }).
    .help = Jetzt ist es leicht: Antworten Sie, solange wenig dagegensteht.
finding-measure-harms = »{ $measure }« kann hier schaden ({ $kind }): »{ $harmed }«.
    .help = { $why } Wählen Sie eine andere Maßnahme, oder sprechen Sie vorher mit dieser Gruppe.
finding-self-interest-supposed = Nur vermutet: »{ $what }« ({ $kind }).
    .help = Tragen Sie ein, was Sie beobachtet haben und was es sonst noch heißen könnte: `observed`, `other_explanation`.
finding-concern-overdue = Seit { $due } ohne Antwort: »{ $what }«.
    .help = Antworten Sie, auch wenn die Antwort »das stimmt« oder »noch nicht« heißt.
finding-readers-disagree = Zwei lesen es verschieden: »{ $what }« ({ $kind } oder { $second }).
    .help = Fragen Sie die Gruppe, was sie meint; bis dahin passt nur, was keiner der beiden Arten schadet.
finding-no-visible-user = { $n ->
    [one] Getragen wird das Vorhaben von einer Rolle, und niemand aus der Leitung nutzt es selbst sichtbar.
   *[other] Getragen wird das Vorhaben von { $n } Rollen, aber niemand aus der Leitung nutzt es selbst sichtbar.
}
    .help = Bitten Sie eine Leitungskraft, einen eigenen Vorgang vor aller Augen auf die neue Weise zu erledigen.
finding-exception-without-end = Ausnahme ohne Ende: »{ $who }«.
    .help = Vereinbaren Sie einen letzten Tag: `until`.
finding-exception-unsigned = Ausnahme ohne Unterschrift: »{ $who }«.
    .help = Nur die Leitung sollte Ausnahmen zeichnen: `signed_by`.
finding-exception-outlives-cut-over = Die Ausnahme »{ $who }« gilt bis { $until }, der Stichtag ist der { $cut_over }.
    .help = Lassen Sie sie spätestens zum Stichtag enden, oder sagen Sie allen, warum nicht.
finding-mandate-missing = Ohne Auftrag: »{ $role }«.
    .help = Führen Sie das Auftragsgespräch: lotse report --page mandate.
finding-no-decider = »{ $role }« verantwortet, was niemand entscheiden darf: { $topics }.
    .help = Geben Sie die Befugnis dorthin, wo die Verantwortung ist.
finding-two-deciders = Zwei entscheiden dasselbe: { $topics } ({ $deciders }).
    .help = Legen Sie fest, wer im Zweifel das letzte Wort hat.
finding-responsibility-without-authority = »{ $role }« verantwortet, was andere entscheiden: { $topics }.
    .help = Verlegen Sie die Befugnis oder die Verantwortung, bis beides zusammenpasst.
finding-hours-exceeded = »{ $role }« braucht { $needed } Stunden je Woche und hat { $has }.
    .help = Streichen oder verteilen Sie Aufgaben, oder vereinbaren Sie mehr Zeit.
finding-mandate-only-oral = Nur mündlich beauftragt: »{ $role }«.
    .help = Eine Seite genügt: Rolle, Aufgaben, Zeit, Befugnis, Rückhalt.
finding-authority-without-mandate = »{ $role }« entscheidet, was nicht zu ihrem Auftrag gehört: { $topics }.
    .help = Nehmen Sie es in die Aufgaben auf, oder geben Sie es ab.
finding-need-without-aim = Wofür wird es gebraucht? »{ $what }«
    .help = Nennen Sie das Ziel: `aim`. Eine Bitte mit Ziel wird eher erfüllt.
finding-need-without-addressee = Von wem könnte es kommen? »{ $what }«
    .help = Nennen Sie eine Rolle: `from`.
finding-measure-cycle = Maßnahmen warten im Kreis aufeinander: { $ring }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}.
    .help = Lösen Sie eine der Abhängigkeiten, sonst kann keine beginnen.
finding-factor-without-measure = Gegen diese Lücke steht nichts in der Agenda: { $factor }.
    .help = Nehmen Sie eine Maßnahme auf, die daran arbeitet, und tragen Sie `factor` ein.
finding-measure-overdue = { $owner ->
    [none] Überfällig seit { $due }: »{ $measure }«.
   *[other] Überfällig seit { $due }: »{ $measure }« ({ $owner }).
}
    .help = Erledigen Sie es, vereinbaren Sie einen neuen Termin, oder stellen Sie es offen zurück.
finding-measure-without-owner = Niemand kümmert sich: »{ $measure }«.
    .help = Nennen Sie eine Rolle: `owner`.
finding-owner-overloaded = »{ $owner }« hat { $n } Maßnahmen gleichzeitig begonnen; mehr als { $limit } verzetteln.
    .help = Stellen Sie die am wenigsten dringliche sichtbar zurück: `status = "parked"`.
finding-due-before-dependency = »{ $measure }« ist am { $due } fällig, wartet aber auf »{ $before }« ({ $later }).
    .help = Ziehen Sie die eine vor, oder verschieben Sie die andere.
finding-measure-without-goal = Ohne Ziel: »{ $measure }«.
    .help = Schreiben Sie, woran Sie merken, dass es gelungen ist: `goal`.
finding-estimates-off = { $way ->
    [short] Sie planen { $times }-mal zu kurz (aus { $n } fertigen Maßnahmen).
   *[long] Sie planen { $times }-mal zu lang (aus { $n } fertigen Maßnahmen).
}
    .help = Rechnen Sie das in die offenen Schätzungen ein: lotse report DATEI --page calibration.
finding-benefit-uncovered = Dazu trägt keine Maßnahme bei: { $benefits }.
    .help = Vielleicht ist das so gewollt; sonst fehlt etwas in der Agenda.
finding-measure-large = Großer Schritt: »{ $measure }« ({ $hours } Stunden).
    .help = Gewohnheiten gehen Stufe für Stufe: Was wäre ein Teil, der in zwei Wochen zu schaffen ist? Mehr dazu: lotse explain facts.
finding-commitment-overdue = Nachsehen war am { $due }: »{ $what }«.
    .help = Fragen Sie nach, was daraus geworden ist.
finding-commitment-without-owner = Dafür braucht es jemanden: »{ $what }«.
    .help = Nennen Sie eine Rolle: `owner`.
finding-vision-review-due = { $n ->
    [one] Der Besuch aus der Zukunft ist ein Jahr her ({ $day }), und 1 Satz wartet auf den Rückblick.
   *[other] Der Besuch aus der Zukunft ist ein Jahr her ({ $day }), und { $n } Sätze warten auf den Rückblick.
}
    .help = Tragen Sie gemeinsam ein, was daraus wurde: `outcome`.
finding-vision-without-milestone = Zu diesem Satz führt noch kein Weg: »{ $text }«
    .help = Fragen Sie rückwärts: Was muss ein halbes Jahr vorher geschehen sein?
finding-action-overdue = Aus dem Workshop, fällig am { $due }: »{ $what }«.
    .help = Erledigen Sie es, oder streichen Sie es offen.
finding-action-without-owner = Aus dem Workshop, ohne Zuständige: »{ $what }«.
    .help = Nennen Sie eine Rolle: `owner`.
finding-checklist-not-retold = »{ $question }« steht auf »ja«, aber niemand hat es in eigenen Worten erzählt.
    .help = Bitten Sie drei Beschäftigte, es zu erzählen, und tragen Sie den Tag ein: `retold`.
finding-checklist-stale = Der Beleg ist alt: »{ $question }«, zuletzt geprüft am { $checked }.
    .help = Sehen Sie noch einmal nach; nach { $days } Tagen gilt ein Beleg als alt.
finding-ignore-expired = Die Ausnahme für `{ $code }` galt bis { $until }; der Befund zählt wieder.
    .help = Handeln Sie, oder begründen Sie neu, warum Sie noch damit leben.
finding-ignore-unused = { $known ->
    [yes] Für `{ $code }` gibt es hier nichts zu übergehen.
   *[no] `{ $code }` ist kein Befund, den lotse kennt.
}
    .help = Streichen Sie den Eintrag, oder prüfen Sie `code` und `subject`.

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
check-cut-over-before-announcement = Stichtag vor der Ankündigung
    .means = Die Veränderung gilt, bevor alle davon wissen. Wer davon überrascht wird, glaubt der nächsten Ankündigung nicht mehr.
check-card-without-reason = Kein Grund genannt
    .means = Eine Veränderung lässt sich begründen, oder sie liegt nicht im eigenen Ermessen. Steht beides nicht da, bleibt die Frage »Was ist das nun wieder?« ohne Antwort.
check-trial-after-cut-over = Erprobung über den Stichtag hinaus
    .means = Eine freiwillige Erprobung, die nach dem Stichtag weiterläuft, hebt ihn auf: Beides zugleich kann nicht gelten.
check-horizon-beyond-plan = Der Plan endet vor der Veränderung
    .means = Veränderungen reichen oft weiter, als man planen kann. Das ist kein Fehler, wenn gesagt wird, bis wohin geplant ist.
check-behaviour-without-reward = Neues Verhalten ohne Gegenwert
    .means = Anderes Verhalten kostet Kraft. Ohne etwas, das dafür in Aussicht steht, bleibt es bei der alten Gewohnheit.
check-review-missing = Kein Rückblick geplant
    .means = Erfolg kommt selten sofort. Ohne festen Termin sieht niemand nach, und niemand erfährt, ob es sich gelohnt hat.
check-message-unanswered = Eine typische Frage ohne Antwort
    .means = Bei fast jeder Veränderung kommen dieselben vier Fragen. Was Sie nicht beantworten, beantwortet das Gerücht.
check-one-message-for-all = Ein Text für alle
    .means = Menschen sind verschieden und hören Verschiedenes heraus. Derselbe Text für alle Gruppen erreicht meist nur eine.
check-loss-not-addressed = Der Verlust bleibt ungesagt
    .means = Veränderung wird als Verlust erlebt. Wer nur vom Gewinn spricht, wird für blind oder unehrlich gehalten.
check-resistance-escalates = Widerstand spitzt sich zu
    .means = Mindestens die Hälfte dessen, was diese Art von Widerstand verstärkt, ist da; von dem, was sie verringert, geschieht weniger als die Hälfte.
check-resistance-untouched = Widerstand bleibt unbearbeitet
    .means = Noch verstärkt wenig diese Art von Widerstand, aber es geschieht auch wenig dagegen.
check-measure-harms = Hilft den einen, schadet den anderen
    .means = Dieselbe Antwort kann sachliche Bedenken verringern und Ängste verstärken. Genannt wird, was für eine Äußerung geplant ist und dieser oder einer anderen derselben Gruppe schadet.
check-self-interest-supposed = Eigeninteresse nur vermutet
    .means = Absichten sieht man nicht. Wer Eigeninteresse annimmt, braucht eine Beobachtung und mindestens eine andere Erklärung, sonst wird aus einer Vermutung ein Urteil.
check-concern-overdue = Ein Bedenken wartet auf Antwort
    .means = Die Frist ist vorbei. Unbeantwortete Bedenken verstärken sich von selbst.
check-readers-disagree = Zwei ordnen verschieden zu
    .means = Zwei haben dieselbe Äußerung unabhängig gelesen und für verschiedene Arten von Widerstand gehalten. Dann steht nicht fest, was helfen kann.
check-no-visible-user = Niemand aus der Leitung geht voran
    .means = Vorbilder wirken stärker als Anweisungen. Es zählt, wer aus oberer oder mittlerer Leitung selbst sichtbar auf die neue Weise arbeitet.
check-exception-without-end = Ausnahme ohne Ende
    .means = Eine Ausnahme ohne letzten Tag ist der neue Regelfall.
check-exception-unsigned = Ausnahme ohne Unterschrift
    .means = Eine Ausnahme, die niemand verantwortet, nimmt sich der Nächste selbst.
check-exception-outlives-cut-over = Ausnahme über den Stichtag hinaus
    .means = Nach dem Stichtag gilt der neue Weg für alle. Ausnahmen darüber hinaus belohnen, wer wartet.
check-mandate-missing = Rolle ohne Auftrag
    .means = Wer ohne Auftrag handelt, wird bei der ersten Schwierigkeit gefragt, wer das erlaubt hat.
check-no-decider = Niemand entscheidet
    .means = Jemand verantwortet etwas, das keine der Rollen entscheiden darf. Dann bleibt es liegen.
check-two-deciders = Zwei entscheiden dasselbe
    .means = Wo zwei entscheiden, entscheidet im Streit keiner.
check-responsibility-without-authority = Verantwortung ohne Befugnis
    .means = Aufgabe, Befugnis und Verantwortung müssen zusammenpassen. Wer für etwas geradesteht, das andere entscheiden, kann nur scheitern.
check-hours-exceeded = Mehr Aufgaben als Zeit
    .means = Die Stunden der Aufgaben ergeben mehr, als der Rolle je Woche zugesagt ist.
check-mandate-only-oral = Auftrag nur mündlich
    .means = Ein mündlicher Auftrag gilt, bis sich jemand anders erinnert.
check-authority-without-mandate = Befugnis ohne Auftrag
    .means = Die Rolle entscheidet etwas, das weder zu ihren Aufgaben noch zu ihrer Verantwortung gehört.
check-need-without-aim = Bedarf ohne Ziel
    .means = Es steht da, was gebraucht wird, aber nicht wofür. So lässt sich weder zusagen noch ablehnen.
check-need-without-addressee = Bedarf ohne Ansprechstelle
    .means = Es steht da, was gebraucht wird, aber nicht von wem. Dann fragt auch niemand.
check-measure-cycle = Maßnahmen warten im Kreis
    .means = Jede dieser Maßnahmen wartet auf eine andere von ihnen; keine kann beginnen.
check-factor-without-measure = Lücke ohne Maßnahme
    .means = Die Diagnose zeigt eine Lücke, aber keine Maßnahme der Agenda arbeitet an diesem Faktor.
check-measure-overdue = Eine Maßnahme ist überfällig
    .means = Der Termin ist vorbei, und die Maßnahme ist weder fertig noch zurückgestellt. Der Tag selbst zählt noch als rechtzeitig.
check-measure-without-owner = Maßnahme ohne Zuständige
    .means = Was niemandem gehört, geschieht nicht.
check-owner-overloaded = Zu viel gleichzeitig
    .means = Mehr als drei begonnene Maßnahmen bei einer Rolle: So verzettelt man sich.
check-due-before-dependency = Fällig, bevor das Nötige fertig ist
    .means = Die Maßnahme wartet auf eine andere, die erst später fällig ist. Einer der Termine stimmt nicht.
check-measure-without-goal = Maßnahme ohne Ziel
    .means = Ohne Ziel lässt sich nicht sagen, ob die Maßnahme gelungen ist.
check-estimates-off = Schätzungen liegen daneben
    .means = Mindestens drei fertige Maßnahmen haben im Mittel deutlich länger oder kürzer gedauert als geschätzt. Das ist eine Gewohnheit, mit der man rechnen kann.
check-benefit-uncovered = Ein Nutzen ohne Maßnahme
    .means = Digitalisierung kann eine Verwaltung attraktiver, glaubwürdiger, rechtssicherer und effizienter machen. Zu einem davon trägt keine Maßnahme bei.
check-measure-large = Ein großer Schritt
    .means = Ab 40 geschätzten Stunden ist eine Maßnahme besser in Schritte zu teilen, die einzeln gelingen können.
check-commitment-overdue = Eine Zusage ist zu prüfen
    .means = Zum Besuch aus der Zukunft hat jemand etwas übernommen; der Tag zum Nachsehen ist vorbei.
check-commitment-without-owner = Zusage ohne Zuständige
    .means = »Dafür braucht es …« – aber niemand hat es übernommen.
check-vision-review-due = Der Rückblick auf die Zukunft steht an
    .means = Nach einem Jahr lohnt der Blick auf die Sätze: was wahr geworden ist, was nicht, was niemand mehr will.
check-vision-without-milestone = Ein Zukunftssatz ohne Weg
    .means = Ein Satz über die Zukunft wird erst zum Plan, wenn feststeht, was vorher geschehen sein muss.
check-action-overdue = Eine Folge des Workshops ist überfällig
    .means = Aus dem Rückblick auf einen Tag wurde etwas vereinbart; der Termin ist vorbei.
check-action-without-owner = Folge des Workshops ohne Zuständige
    .means = Vereinbart, aber niemandem gegeben.
check-checklist-not-retold = »Verstanden« ohne Rückfrage
    .means = Ob alle verstanden haben, weiß nur, wer es sich hat erzählen lassen. Verkünden genügt nicht.
check-checklist-stale = Ein alter Beleg
    .means = Was vor langer Zeit geprüft wurde, muss heute nicht mehr stimmen. Wie lange ein Beleg gilt, steht in der Rubrik.
check-ignore-expired = Ein übergangener Befund zählt wieder
    .means = Jemand hat beschlossen, für eine Weile mit einem Befund zu leben. Die Zeit ist um.
check-ignore-unused = Ein Eintrag ohne Befund
    .means = Der Eintrag übergeht einen Befund, den es nicht gibt oder nicht mehr gibt.
check-severity = Schwere: { $severity }.
check-severities = Schwere: { $certain }, wenn der Befund sicher oder eingeschätzt ist; { $open }, wenn er offen ist.
