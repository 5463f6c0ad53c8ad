### Die Wörter des Programms auf Deutsch. Anrede »Sie«, Anführungszeichen »…«, Zahlen mit Komma.
### Texte zum Inhalt (Faktoren, Kompetenzen, Maßnahmen) stehen in rubrics/.

## Allgemeines

list-and = und
list-or = oder
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
as-of = Stand { $date }
label-error = Fehler
label-help = Hilfe
did-you-mean-typed = Meinten Sie »{ $best }«?
did-you-mean = meinten Sie `{ $best }`?
first-here = zuerst hier

## Urteile über Faktoren

status-missing = fehlt
    .short = FEHLT
    .means = Der Faktor ist nicht da: Im Mittel stimmen die Befragten den Aussagen dazu eher nicht zu. Beim Schnelltest haben Sie »nein« gesagt.
status-weak = schwach
    .short = schwach
    .means = Der Faktor ist nur zum Teil da: Im Mittel liegen die Antworten zwischen »eher nicht« und »eher ja«. Für eine Veränderung ist das noch nicht genug.
status-present = vorhanden
    .short = ja
    .means = Der Faktor ist da: Im Mittel stimmen die Befragten den Aussagen dazu eher oder voll zu.
status-unknown = unbekannt
    .short = ?
    .means = Über den Faktor lässt sich nichts sagen: Niemand wurde gefragt, zu wenige haben geantwortet, oder viele wissen es selbst nicht. Unbekannt ist etwas anderes als »fehlt«.
status-suppressed = nicht gezeigt
    .short = ·
    .means = Es haben weniger Personen geantwortet, als für einen Bericht nötig sind. Damit niemand erkennbar wird, zeigt lotse dann gar keine Zahl.
unknown-stated = nicht eingeschätzt
    .short = offen
unknown-group_too_small = zu wenige Personen, zum Schutz der Antwortenden nicht gezeigt
    .short = zu wenige
unknown-no_respondents = es gibt noch keine Antworten
    .short = keine Antworten
unknown-not_asked = nicht gefragt
    .short = nicht gefragt
unknown-not_applicable = trifft auf niemanden zu
    .short = trifft nicht zu
unknown-dont_know = mindestens die Hälfte der Antworten lautet »weiß nicht«
    .short = nicht bekannt
unknown-low_coverage = zu wenige haben die Fragen dazu beantwortet
    .short = zu wenige
certainty-certain_gap = Lücke sicher
    .means = Die Antworten reichen aus, um »vorhanden« auszuschließen: Auch das obere Ende des Vertrauensbereichs liegt darunter. Sicher ist damit die Lücke, nicht, dass der Faktor ganz fehlt; und sicher ist sie nur für die, die geantwortet haben.
certainty-certain_present = sicher
    .means = Die Antworten reichen aus, um eine Lücke auszuschließen: Auch das untere Ende des Vertrauensbereichs liegt im Bereich »vorhanden«. Das gilt für die, die geantwortet haben.
certainty-open = offen
    .means = Die Antworten lassen mehr als ein Urteil zu, weil es wenige sind oder weil sie auseinandergehen. Das ist ein gewöhnliches Ergebnis: Mit fünf Antworten bleibt auch eine deutliche Lücke oft offen, mit zwölf nur noch selten.
certainty-stated = eingeschätzt
    .means = Jemand hat es so eingeschätzt; gemessen wurde nichts.
certainty-hidden = nicht gezeigt
level-strong = deutlich
level-some = etwas
level-none = nein
level-unknown = nicht gefragt

## Faktor und Anzeichen

match-confirmed = bestätigt
    .means = Der Faktor ist eine Lücke, und das Anzeichen, das dazu passt, ist deutlich.
match-probable = wahrscheinlich
    .means = Der Faktor ist eine Lücke, und das Anzeichen, das dazu passt, zeigt sich etwas.
match-silent = still
    .means = Der Faktor ist eine Lücke, aber das Anzeichen zeigt sich nicht. Vielleicht ist es noch zu früh, oder danach wurde so nicht gefragt.
match-unsupported = ohne Anzeichen
    .means = Der Faktor ist eine Lücke; nach dem Anzeichen wurde nicht gefragt.
match-contradiction = Widerspruch
    .means = Der Faktor ist da, und trotzdem ist sein Anzeichen deutlich. Vier Lesarten: Es gibt eine andere Ursache; es antworten andere Menschen, als betroffen sind; das Anzeichen hinkt nach; aus Höflichkeit wurde zu gut geantwortet.
match-watch = beobachten
    .means = Der Faktor ist da, sein Anzeichen zeigt sich etwas.
match-clear = unauffällig
    .means = Der Faktor ist da, und sein Anzeichen zeigt sich nicht.
match-clear_unchecked = ohne Gegenprobe
    .means = Der Faktor ist da; nach dem Anzeichen wurde nicht gefragt.
match-suspected = Verdacht
    .means = Der Faktor selbst ist unbekannt, aber das Anzeichen, das zu seiner Lücke passt, ist deutlich.
match-hint = Andeutung
    .means = Der Faktor selbst ist unbekannt, das Anzeichen zeigt sich etwas.
match-no_sign = kein Anzeichen
    .means = Der Faktor selbst ist unbekannt, und das Anzeichen zeigt sich nicht.
match-no_data = nichts bekannt
    .means = Weder über den Faktor noch über sein Anzeichen ist etwas bekannt.

## Gesamturteil

verdict-gaps = Lücken
    .means = Mindestens ein Faktor fehlt oder ist schwach. Der Bericht nennt die Lücke, mit der Sie beginnen können, und warum.
verdict-suspicion = Verdacht
    .means = Ein Faktor ist unbekannt, aber sein Anzeichen ist deutlich. Fragen Sie als Nächstes nach diesem Faktor.
verdict-suspicion-sentence = { $n ->
    [one] Vermutet wird eine Lücke: { $factors }. Der Faktor selbst ist nicht bekannt, aber das Anzeichen dafür ist deutlich.
   *[other] Vermutet werden Lücken, die wahrscheinlichste zuerst: { $factors }. Die Faktoren selbst sind nicht bekannt, aber die Anzeichen dafür sind deutlich.
}
verdict-nonspecific-sentence = Alle Anzeichen sind deutlich, und keines ragt heraus: Das spricht für allgemeine Überlastung. Auf einen einzelnen Faktor lässt sich daraus nicht schließen.
verdict-suppressed = nicht gezeigt
    .means = Zu wenige Personen haben geantwortet. Zum Schutz der Antwortenden gibt es kein Urteil.
verdict-suppressed-sentence = Kein Urteil: Es haben zu wenige Personen geantwortet. Zum Schutz der Antwortenden wird nichts gezeigt.
verdict-no_data = ohne Urteil
    .means = Es ist nichts bekannt, worüber geurteilt werden könnte.
verdict-no_data-sentence = Noch kein Urteil: { $reason }.
verdict-contradictory = widersprüchlich
    .means = Es ist keine Lücke zu sehen, aber mindestens ein Anzeichen ist deutlich.
verdict-contradictory-sentence = Keine Lücke sichtbar, aber ein deutliches Anzeichen widerspricht dem: { $symptoms }.
verdict-incomplete = unvollständig
    .means = Es ist keine Lücke zu sehen, aber nicht alle Faktoren sind bekannt.
verdict-incomplete-sentence = Keine Lücke sichtbar, aber noch nicht alles bekannt: { $factors }.
verdict-nearly_ready = fast bereit
    .means = Es ist keine Lücke zu sehen, aber es gibt Vorbehalte.
verdict-nearly_ready-sentence = Keine Lücke sichtbar, aber es gibt Vorbehalte.
verdict-ready = bereit
    .means = Es ist keine Lücke zu sehen. Das heißt nicht, dass alles gut ist.
verdict-ready-sentence = Keine Lücke sichtbar.

## Bericht über ein Vorhaben

answers = { $n ->
    [0] keine Antworten
    [one] 1 Antwort
   *[other] { $n } Antworten
}
basis-stated = Schnelltest: eine Einschätzung, keine Messung
basis-signs = Nur Anzeichen sind genannt; über die Faktoren selbst ist nichts bekannt
basis-too-few = weniger als { $k } Antworten
role-lead-count = { $n } Leitung
role-staff-count = { $n } Beschäftigte
role-navigator-count = { $n } Digital-Navigator
cut-over-date = Stichtag { $date }
trial-until = Erprobung bis { $date }
gap-with-score = { $factor } ({ $score } von { $highest })
gap-with-status = { $factor } ({ $status })
primary-alone = Eine Lücke: { $gap }.
primary-deepest = Größte Lücke: { $gap }.
primary-prerequisite = Beginnen Sie hier: { $gap }. Ohne diesen Faktor lassen sich die anderen kaum beurteilen.
primary-tie_order = Beginnen Sie hier: { $gap }. Andere Lücken sind etwa gleich groß; dieser Faktor kommt in der Reihe zuerst.
symptom-confirmed = Dazu passt das beobachtete Anzeichen: { $symptom }.
symptom-probable = Dazu passt, was sich manchmal zeigt: { $symptom }.
symptom-silent = Das Anzeichen, das dazu passen würde, zeigt sich bisher nicht: { $symptom }.
symptom-unsupported = Was dazu passen würde: { $symptom }.
certainty-sentence-gap = { $n ->
    [one] Die Lücke ist sicher, gemessen an der einen Antwort.
   *[other] Die Lücke ist sicher, gemessen an den { $n }, die dazu geantwortet haben.
}
certainty-sentence-open = { $n ->
    [one] Eine Antwort reicht nicht, um sicher zu sein.
   *[other] Ob es eine Lücke ist, bleibt mit { $n } Antworten offen.
}
certainty-sentence-hidden = Wie sicher das ist, wird bei { $n } Antworten zum Schutz der Antwortenden nicht gezeigt.
certainty-sentence-stated = So wurde es eingeschätzt; gemessen ist es nicht.
of-invited = Geantwortet haben { $n } von { $invited }.
then-gaps = Danach: { $gaps }.
deepest-after-prerequisite = Am tiefsten ist die Lücke bei { $deepest } ({ $score }); sie lässt sich aber erst beurteilen, wenn das Ziel klar ist.
deepest-after-tie = Um weniges tiefer ist die Lücke bei { $deepest } ({ $score }); bei fast gleich tiefen Lücken entscheidet die Reihenfolge.
first-after-missing = In der Reihenfolge käme zuerst: { $factor }. Der Faktor ist aber wenigstens zum Teil da, während dieser ganz fehlt: { $primary }.
first-after-deeper = In der Reihenfolge käme zuerst: { $factor }. Hier ist die Lücke aber größer: { $primary }.
sides-too-small = Ob Leitung und Beschäftigte es verschieden sehen, lässt sich nicht sagen: Es sind zu wenige.
this-project = dieses Vorhaben
this-project-result = dieses Vorhaben: { $result }
column-result = Ergebnis
column-factor = Faktor
column-status = Urteil
column-certainty = Sicherheit
column-leads-to = Anzeichen
column-agreement = Einigkeit
column-level = Stärke
column-points-to = passt zu
column-suspicion = Verdacht
column-people = Personen
column-difference = Unterschied
column-interval = Bereich
column-meaning = Bedeutung
column-since-previous = seit der letzten
column-since-first = seit der ersten
column-answers = Antworten
column-mean = Mittelwert
column-means = Mittelwerte
column-square = Abstand²
column-item = Frage
column-variance = Varianz
figure-hidden = ·
frame-line = Rahmenbedingung { $frame }: { $judgement }.
heading-why = Warum das zusammenpasst
heading-notable = Auffällig
heading-distribution = Wie die Antworten verteilt sind
distribution-counts = { $counts } Personen, nach ihrem eigenen Mittelwert
heading-sides = Leitung und Beschäftigte
heading-groups = Gruppen nebeneinander
heading-waves = Verlauf über { $n } Befragungen: { $waves }
waves-matched = Die Unterschiede gelten für die { $pairs } Personen, die jeweils beide Male geantwortet haben; deshalb weichen sie etwas von den Mittelwerten ab.
sides-agree = Leitung und Beschäftigte sehen es ähnlich: Bei keinem Faktor liegen sie eine halbe Stufe auseinander.
gap-large = groß
    .means = Leitung und Beschäftigte liegen um mindestens eine ganze Stufe auseinander.
gap-noticeable = spürbar
    .means = Leitung und Beschäftigte liegen um mindestens eine halbe Stufe auseinander.
gap-none = kein
    .means = Leitung und Beschäftigte liegen um weniger als eine halbe Stufe auseinander.
gap-certain = gesichert
gap-open = nicht gesichert
view-blind_spot_of_lead = die Leitung sieht es günstiger
    .means = Die Leitung sieht den Faktor als vorhanden, die Beschäftigten sehen eine Lücke. Diese Richtung ist die gefährlichere: Was die Leitung für erledigt hält, packt niemand mehr an.
view-underestimated = die Beschäftigten sehen es günstiger
    .means = Die Leitung sieht eine Lücke, die Beschäftigten sehen den Faktor als vorhanden.
single-view = { $group } (Einzelsicht)
trend-better = besser
    .short = besser
    .means = Der Mittelwert ist um mindestens eine halbe Stufe gestiegen, und das lässt sich von Zufall unterscheiden.
trend-worse = schlechter
    .short = schlechter
    .means = Der Mittelwert ist um mindestens eine halbe Stufe gesunken, und das lässt sich von Zufall unterscheiden.
trend-no_clear_change = keine klare Veränderung
    .short = nicht klar
    .means = Der Mittelwert hat sich wenig verändert, oder die Veränderung lässt sich nicht von Zufall unterscheiden. Das ist ein gewöhnliches Ergebnis.
from-to = { $low } bis { $high }
ask-next = { $role ->
    [lead] Als Nächstes die Leitung fragen: { $factor }.
    [staff] Als Nächstes die Beschäftigten fragen: { $factor }.
   *[none] Als Nächstes fragen: { $factor }.
}
ask-next-suspected = { $people ->
    [0] Die Anzeichen weisen dorthin, über den Faktor selbst ist nichts bekannt.
   *[other] Die Anzeichen weisen dorthin, über den Faktor selbst ist nichts bekannt. { $questions } Fragen an { $people } Menschen zeigen eine deutliche Lücke meist.
}
ask-next-unknown = { $people ->
    [0] Darüber ist nichts bekannt.
   *[other] Darüber ist nichts bekannt. { $questions } Fragen an { $people } Menschen zeigen eine deutliche Lücke meist.
}
ask-next-open_gap = { $people ->
    [one] Noch eine Antwort wie die bisherigen würde sichern, dass es eine Lücke ist.
   *[other] Etwa { $people } weitere Antworten wie die bisherigen würden sichern, dass es eine Lücke ist.
}
ask-next-open_present = { $people ->
    [one] Noch eine Antwort wie die bisherigen würde sichern, dass dort keine Lücke ist.
   *[other] Etwa { $people } weitere Antworten wie die bisherigen würden sichern, dass dort keine Lücke ist.
}
ask-next-unheard = Von dieser Seite ist dazu zu wenig bekannt.
heading-measures = Was jetzt helfen kann: { $factor } (wählen Sie, was zu Ihnen passt)
heading-measures-next = Was danach helfen kann: { $factor }
next-no_data = Als Nächstes: In { $path } unter [factors] eintragen, was da ist, oder Antworten sammeln. Oder sich fragen lassen: lotse diagnose
next-suppressed = Ab { $k } Antworten gibt es ein Urteil.
read-on = Mehr dazu: lotse explain { $measure } · Warum: lotse diagnose { $path } --explain { $factor }
support-grade = Beleg { $grade }
support-programme = Programm
support = Gestützt auf:
support-grades = A: Metaanalyse oder kontrollierte Studien. B: Feldstudie in vergleichbaren Vorhaben. C: Fachmeinung und Praxis. Programm: in den Workshops genannt.
summary-checked = { $n ->
    [one] 1 Vorhaben geprüft
   *[other] { $n } Vorhaben geprüft
}
summary-ready = { $n } ohne Befund
summary-high = { $n ->
    [one] 1 schwerer Befund
   *[other] { $n } schwere Befunde
}
summary-medium = { $n ->
    [one] 1 mittlerer Befund
   *[other] { $n } mittlere Befunde
}
summary-low = { $n ->
    [one] 1 leichter Befund
   *[other] { $n } leichte Befunde
}
summary-hint = { $n ->
    [one] 1 Hinweis
   *[other] { $n } Hinweise
}
summary-no-verdict = { $n } ohne Urteil
summary-invalid = { $n } ungültig

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

## Fehler in Dateien

type-text = ein Text in Anführungszeichen
type-integer = eine ganze Zahl
type-number = eine Zahl
type-flag = true oder false
type-date = ein Datum wie 2026-11-22
type-flag-or-text = true, false oder ein Text in Anführungszeichen
type-list = eine Liste
type-table = eine Tabelle
type-text-list = eine Liste von Texten
type-number-list = eine Liste von Zahlen
type-table-list = eine Liste von Tabellen ([[…]])
type-answer = eine Antwort: eine Zahl der Skala, "?" oder "-"
type-version = eine Version wie "1.0.0"
syntax-unquoted = Texte brauchen Anführungszeichen
syntax-value-missing = hinter dem Gleichheitszeichen fehlt der Wert
syntax-equals-missing = hier fehlt ein Gleichheitszeichen
syntax-equals-extra = hier ist ein Gleichheitszeichen zu viel
syntax-comma-missing = hier fehlt ein Komma
syntax-comma-extra = hier ist ein Komma zu viel
syntax-header-unclosed = die eckige Klammer der Überschrift ist nicht geschlossen
syntax-array-unclosed = die eckige Klammer der Liste ist nicht geschlossen
syntax-inline-unclosed = die geschweifte Klammer ist nicht geschlossen
syntax-string = der Text ist nicht richtig in Anführungszeichen gesetzt
syntax-escape = hinter dem umgekehrten Schrägstrich steht etwas, das dort nicht stehen kann
syntax-key = so kann ein Schlüssel nicht heißen; ohne Anführungszeichen sind a bis z, 0 bis 9, _ und - erlaubt
syntax-too-deep = die Klammern sind zu tief geschachtelt
syntax-number = so kann eine Zahl nicht geschrieben werden
syntax-control = hier steht ein Zeichen, das man nicht sieht
syntax-extra = hier steht etwas, das nicht hierher gehört
syntax-other = so kann es in einer TOML-Datei nicht stehen
problem-syntax = die Datei ist an dieser Stelle nicht lesbar: { $meaning }
    .title = Die Datei ist an einer Stelle nicht lesbar
    .label = hier
    .help = Bringen Sie die Stelle in Ordnung; Muster zeigt `lotse init`.
    .means = lotse liest TOML-Dateien: Zeilen der Form `schlüssel = wert`, Texte in Anführungszeichen, Abschnitte mit einer Überschrift in eckigen Klammern. An einer Stelle weicht die Datei davon ab. Eine gültige Datei mit Erläuterungen schreibt `lotse init`.
problem-invalid-date = diesen Tag gibt es im Kalender nicht
    .title = Diesen Tag gibt es im Kalender nicht
    .label = kein gültiges Datum
    .help = Schreiben Sie Jahr-Monat-Tag ohne Anführungszeichen, zum Beispiel 2026-11-22.
    .means = Daten stehen in Dateien als Jahr-Monat-Tag ohne Anführungszeichen: 2024-07-01. Einen 31. Februar gibt es nicht.
problem-duplicate-key = dieser Schlüssel steht schon einmal im selben Abschnitt
    .title = Ein Schlüssel steht doppelt
    .label = zum zweiten Mal
    .help = Behalten Sie einen der beiden.
    .means = In einem Abschnitt darf jeder Schlüssel nur einmal stehen; sonst wäre unklar, welcher Wert gilt.
problem-not-utf8 = die Datei ist nicht als UTF-8 gespeichert
    .title = Die Datei ist nicht als UTF-8 gespeichert
    .label = ab hier nicht lesbar
    .help = Speichern Sie die Datei im Editor mit der Kodierung »UTF-8«; Umlaute bleiben dabei erhalten.
    .means = lotse liest Dateien, die als UTF-8 gespeichert sind. Ältere Programme speichern Umlaute anders. Im Windows-Editor: »Speichern unter«, unten bei »Codierung« UTF-8 wählen.
problem-too-large = die Datei ist größer als 8 MiB
    .title = Die Datei ist zu groß
    .label = hier
    .help = Prüfen Sie, ob es die richtige Datei ist. Viele Antworten gehören in eine Tabelle.
    .means = Rubriken, Vorhaben und Profile sind kleine Dateien. Was größer als 8 MiB ist, ist wohl nicht die gemeinte Datei.
problem-empty-file = die Datei ist leer
    .title = Die Datei ist leer
    .label = hier
    .help = Eine Datei mit Erläuterungen schreibt `lotse init DATEI`.
    .means = In der Datei steht nichts. Vielleicht wurde sie angelegt, aber nicht gespeichert.
problem-missing-schema = die Datei sagt nicht, was sie ist: `schema` fehlt
    .title = Die Datei sagt nicht, was sie ist
    .label = hier fehlt `schema = "{ $needed }"`
    .help = Schreiben Sie als erste Zeile: schema = "{ $needed }"
    .means = Jede Datei nennt in der ersten Zeile ihre Art und Fassung, damit ein Profil nicht als Vorhaben gelesen wird.
problem-wrong-kind = das ist eine andere Art von Datei: »{ $found }« statt »{ $needed }«
    .title = Eine andere Art von Datei
    .label = gebraucht wird "{ $needed }"
    .help = Nennen Sie eine Datei der richtigen Art.
    .means = Vorhaben (lotse.case), Profile (lotse.profile), Antworten (lotse.answers) und Rubriken (lotse.rubric) sind verschiedene Arten von Dateien. Jeder Befehl braucht eine bestimmte.
problem-newer-schema = die Datei stammt von einer neueren Fassung von lotse
    .title = Die Datei stammt von einer neueren Fassung
    .label = diese Fassung kennt "{ $needed }"
    .help = Holen Sie die neuere Fassung von lotse. Die Datei wurde nicht verändert.
    .means = Die Datei nennt eine höhere Nummer, als dieses Programm kennt. Damit nichts verloren geht, wird sie nicht gelesen.
problem-unknown-key = der Schlüssel `{ $key }` ist hier nicht bekannt
    .title = Ein unbekannter Schlüssel
    .label = hier nicht bekannt
    .help = Bekannt sind hier: { $known }.
    .means = Ein Schlüssel ist der Name links vom Gleichheitszeichen. Diesen gibt es in dem Abschnitt nicht; meist ist es ein Tippfehler. Er wird nicht stillschweigend überlesen, weil sonst eine Angabe verloren ginge.
problem-missing-key = der Schlüssel `{ $key }` fehlt
    .title = Ein Schlüssel fehlt
    .label = hier fehlt `{ $key }`
    .help = Ergänzen Sie { $key } = …
    .means = Ohne diese Angabe ist der Abschnitt unvollständig.
problem-wrong-type = hier wird { $needed } gebraucht, nicht { $found }
    .title = Ein Wert der falschen Art
    .label = gebraucht: { $needed }
    .help = Texte stehen in Anführungszeichen, Zahlen und Daten ohne.
    .means = Der Wert ist von einer anderen Art als nötig, zum Beispiel ein Text statt einer Zahl. Texte stehen in Anführungszeichen, Zahlen und Daten nicht.
problem-out-of-scale = { $found } liegt außerhalb von { $low } bis { $high }
    .title = Ein Wert außerhalb der Skala
    .label = nicht erlaubt
    .help = Erlaubt sind die Zahlen von { $low } bis { $high }; bei Antworten auch "?" (weiß nicht) und "-" (trifft nicht zu).
    .means = Antworten sind Zahlen der Skala, meist 1 bis 5. Außerdem gibt es "?" für »weiß nicht« und "-" für »trifft nicht zu«; was nicht beantwortet wurde, bleibt einfach weg. Eine Null gibt es nicht: Nicht gewusst ist etwas anderes als nichts.
problem-unknown-choice = »{ $value }« ist hier nicht möglich
    .title = Ein Wort, das hier nicht möglich ist
    .label = nicht möglich
    .help = Möglich sind: { $known }.
    .means = An dieser Stelle stehen nur bestimmte Wörter zur Wahl. Die Wörter in Dateien sind englisch, damit jede Fassung sie versteht.
problem-unknown-id = die Kennung `{ $id }` gibt es nicht
    .title = Eine unbekannte Kennung
    .label = unbekannt
    .help = Welche Kennungen es gibt, zeigt `lotse rubric show NAME`.
    .means = Fragen, Faktoren und Kompetenzen haben feste Kennungen, zum Beispiel goal_1. Diese kommt in der Rubrik nicht vor.
problem-invalid-id = »{ $id }« kann keine Kennung sein
    .title = Keine gültige Kennung
    .label = keine Kennung
    .help = Kennungen bestehen aus a bis z, 0 bis 9, _ und -, beginnen mit einem Buchstaben und haben höchstens 64 Zeichen.
    .means = Kennungen bleiben über Jahre gleich und stehen in jeder Sprache gleich da. Deshalb sind nur a bis z, 0 bis 9, _ und - erlaubt.
problem-duplicate-id = die Kennung `{ $id }` ist doppelt vergeben
    .title = Eine Kennung ist doppelt vergeben
    .label = zum zweiten Mal
    .help = Geben Sie einem der beiden eine andere Kennung.
    .means = Eine Kennung bezeichnet genau eine Sache. Bei Antwortenden würde sonst jemand doppelt zählen.
problem-missing-translation = `{ $key }` fehlt in der Sprache »{ $language }«
    .title = Eine Übersetzung fehlt
    .label = { $key }.{ $language } fehlt
    .help = Ergänzen Sie { $key }.{ $language } = "…"
    .means = Jeder Text einer Rubrik steht auf Deutsch und auf Englisch da, damit kein Bericht die Sprachen mischt.
problem-empty-value = `{ $key }` ist leer
    .title = Eine leere Angabe
    .label = leer
    .help = Schreiben Sie etwas hinein, oder nehmen Sie die Angabe ganz heraus.
    .means = Hier steht eine Angabe ohne Inhalt: ein leerer Text, eine Liste ohne Einträge oder ein Faktor ohne Maßnahme.
problem-unknown-rubric = die Rubrik `{ $id }` ist nicht bekannt
    .title = Eine unbekannte Rubrik
    .label = unbekannt
    .help = Eingebaut oder angegeben sind: { $known }. Eine eigene geben Sie mit --rubric DATEI an.
    .means = Die Datei bezieht sich auf eine Rubrik, die weder eingebaut ist noch mit --rubric angegeben wurde.
problem-rubric-version = die Rubrik `{ $id }` liegt in Version { $needed } vor, die Datei verlangt { $found }
    .title = Eine andere Version der Rubrik
    .label = vorhanden ist { $needed }
    .help = Holen Sie die passende Version der Rubrik, oder prüfen Sie die Datei und passen Sie die Nummer an.
    .means = Zwischen Hauptversionen können Fragen anders lauten. Damit keine Antworten falsch gelesen werden, müssen die Versionen zusammenpassen.
problem-mixed-waves = dieser Angabe fehlt eine Welle, oder sie ist von anderer Art als die erste
    .title = Angaben mit und ohne Welle
    .label = passt nicht zur ersten
    .help = Geben Sie allen eine Welle, entweder eine Nummer oder ein Datum, oder keiner.
    .means = Wird mehrmals gefragt, braucht jede Antwort ihre Welle. Alle Wellen einer Datei sind Nummern oder alle sind Daten.
problem-missing-answer = { $n ->
    [one] es fehlt noch eine Antwort: { $ids }
   *[other] es fehlen noch { $n } Antworten: { $ids }
}
    .title = Es fehlen Antworten
    .label = hier ergänzen
    .help = Ergänzen Sie die Antworten ("?" heißt: kann ich nicht einschätzen), oder lassen Sie --non-interactive weg, um gefragt zu werden.
    .means = Ohne Rückfragen kann nur fertig werden, was vollständig beantwortet ist.

## Standortbestimmung

view-title = Sicht auf { $subject }: { $rater }
profile-title = Standortbestimmung
profile-unfinished = { $n ->
    [one] Eine Kompetenz ist noch nicht eingeschätzt.
   *[other] { $n } Kompetenzen sind noch nicht eingeschätzt.
}
profile-frame = Diese Übersicht dient der Orientierung und dem Gespräch. Der Katalog ist ein eigener Vorschlag, nicht der Leitfaden des Programms.
heading-strengths = Stärken
heading-development = Entwicklung
heading-dialogue = Gesprächsthemen
heading-ratings = Ihre Angaben
no-strengths = Noch ist keine Kompetenz eingeschätzt.
no-development = Sie haben keine Wünsche genannt. Ohne Wunsch gibt es hier keine Vorschläge.
no-dialogue = Von selbst ergibt sich kein Thema. Was möchten Sie ansprechen?
strength-evidenced = Beispiel: { $evidence }
strength-named = Noch ohne Beispiel.
strength-most-likely = Am ehesten eine Stärke.
development-step = von »{ $from }« zu »{ $to }«.
development-anchor = »{ $anchor }«
development-later = Später: { $names }.
topic-cannot-judge = kann ich nicht einschätzen. Wer könnte es?
topic-relevant-and-low = sehr wichtig in Ihrer Rolle, am Anfang, noch ohne Wunsch. Was brauchen Sie?
topic-without-example = sehr wichtige Stärke, noch ohne Beispiel. Woran zeigt sie sich?
area-heading = Bereich: { $area }
area-mean = im Mittel { $mean } aus { $n } Angaben
area-too-few = zu wenig Angaben für ein Mittel
column-wish = Wunsch

## Checkliste

state-yes = ja
state-partly = teilweise
state-no = nein
state-open = offen
checklist-progress = { $yes } von { $of } Punkten sind mit »ja« beantwortet.
checklist-weakest = Am schwächsten:
checklist-overdue-count = { $n ->
    [one] 1 Punkt ist überfällig.
   *[other] { $n } Punkte sind überfällig.
}
checklist-claimed-count = { $n ->
    [one] 1 Punkt ist behauptet, aber nicht belegt.
   *[other] { $n } Punkte sind behauptet, aber nicht belegt.
}
checklist-read-on = Ändern: lotse checklist { $path } set { $item } yes --evidence "…"
column-state = Stand
column-question = Frage
column-evidence = Beleg
column-owner = zuständig
column-due = bis
claimed = nur behauptet
overdue = { $date } überfällig
heading-duties = Was zu tun ist
evidence-would-be = Als Beleg zählt zum Beispiel: { $evidence }.

## Rubriken und Erklärungen

column-id = Kennung
column-version = Version
column-kind = Art
column-title = Titel
kind-competence = Kompetenzen
kind-factors = Faktoren
kind-checklist = Checkliste
rubric-read-on = Eine davon ansehen: lotse rubric show change-factors
rubric-valid = { $path }: gültig. { $id } { $version }, { $kind }, { $holds }.
rubric-hash = Prüfsumme des Inhalts: { $hash }
trace = Im Programm: { $trace }
leads-to = Führt zu: { $symptom }.
from-rubric = Aus { $id } { $version }. Alles darüber: lotse rubric show { $id }
how-judged = Geantwortet wird von { $low } bis { $high }. Im Mittel unter { $missing }: fehlt. Ab { $present }: vorhanden. Dazwischen: schwach. Die Grenzen sind eine Festlegung von uns und stehen in der Rubrik.
symptom-of = Das Anzeichen passt vor allem zu diesem Faktor: { $factor } (lotse explain { $id }).
also-called = In anderen Fassungen der Tabelle heißt es: { $names }.
heading-questions = Die Fragen dazu
heading-options = Was helfen kann (Angebote, keine Vorschriften)
measure-sign = Woran Sie merken, dass es wirkt: { $sign }
question-knowing = Gefragt sind alle. »Weiß nicht« wird nicht angeboten, denn wer es nicht weiß, antwortet mit der niedrigsten Stufe.
question-asked-of = Gefragt sind nur Leitung und Digital-Navigator; andere können es meist nicht wissen.
question-from-cut-over = Gefragt sind alle, aber erst vom Stichtag an.
question-everybody = Gefragt sind alle.
exit-title = Rückgabewert { $code }
exit-0 = Erledigt; kein Befund, der mit --fail-on zählt.
exit-1 = Befunde, die mit --fail-on zählen.
exit-2 = Der Aufruf war nicht verständlich.
exit-3 = Eine Datei ist ungültig; die Stellen sind genannt.
exit-4 = Lesen oder Schreiben ist fehlgeschlagen; eine alte Datei ist unversehrt.
exit-5 = Gar kein Urteil: nichts zu prüfen oder nirgends genug Antworten.
exit-6 = Abgelehnt, um jemanden zu schützen.
exit-7 = Die Datei hat sich geändert, oder ein anderer Lauf hält sie fest.
exit-130 = An der Tastatur abgebrochen; was beantwortet war, ist gesichert.
exit-143 = Von außen beendet; was beantwortet war, ist gesichert.
explain-overview = Diese Wörter erklärt `lotse explain WORT`:
explain-statuses = Urteile über Faktoren
explain-certainties = Sicherheit
explain-verdicts = Gesamturteile
explain-matches = Faktor und Anzeichen
explain-comparisons = Vergleiche von Gruppen und Befragungen
explain-checks = Befunde
explain-problems = Fehler in Dateien
explain-exits = Rückgabewerte

holds-competence = { $n ->
    [one] 1 Kompetenz
   *[other] { $n } Kompetenzen
}
holds-factors = { $n ->
    [one] 1 Frage
   *[other] { $n } Fragen
}
holds-checklist = { $n ->
    [one] 1 Frage
   *[other] { $n } Fragen
}
holds-curriculum = { $n ->
    [one] 1 Modul
   *[other] { $n } Module
}
holds-guide = { $n ->
    [one] 1 Leitfaden
   *[other] { $n } Leitfäden
}
kind-curriculum = Lehrplan
kind-guide = Leitfäden
when-day = Tag { $n }
when-self_learning = Zum Selbstlernen
when-advanced = Zur Vertiefung
course-level-basic = Grundlagen
course-level-advanced = Aufbau
mode-on_site = vor Ort
mode-online = online
minutes = { $n ->
    [one] 1 Minute
   *[other] { $n } Minuten
}
lines = { $n ->
    [one] 1 Zeile
   *[other] { $n } Zeilen
}
day-minutes = { $modules } Minuten Module, { $frame } Minuten Rahmen
module-builds = Stärkt: { $competences }
guide-takes = Dauer: { $time }. Es gilt:
guide-steps = Schritt für Schritt, mit Platz zum Mitschreiben:
finding-day-length = Tag { $day } hat { $found } Minuten Module, vorgesehen sind { $needed }.
    .help = Ändern Sie die Minuten eines Moduls oder `day` unter [rules].
finding-frame-length = Tag { $day } hat { $found } Minuten Ankommen und Pausen, vorgesehen sind { $needed }.
    .help = Ändern Sie die Minuten einer Pause oder `frame` unter [rules].
finding-course-length = Alle Tage zusammen haben { $found } Minuten Module, vorgesehen sind { $needed }.
    .help = Ändern Sie die Minuten einzelner Module oder `course` unter [rules].
finding-break-missing = Tag { $day }: { $found } Minuten ohne Pause, vorgesehen sind höchstens { $needed }. Zu lang wird es mit »{ $part }«.
    .help = Fügen Sie davor eine Pause ein oder kürzen Sie.
finding-module-without-competence = Das Modul »{ $module }« stärkt keine Kompetenz.
    .help = Tragen Sie unter `builds` ein, was es stärkt, oder lassen Sie es weg.
finding-competence-without-module = Kein Modul stärkt »{ $competence }« ({ $id }).
    .help = Tragen Sie die Kennung bei einem passenden Modul unter `builds` ein.
check-day-length = Ein Tag des Lehrplans ist zu lang oder zu kurz
    .means = Die Module eines Tages ergeben zusammen andere Minuten, als der Lehrplan für einen Tag vorsieht. Ankommen und Pausen zählen nicht mit.
check-frame-length = Der Rahmen eines Tages ist zu lang oder zu kurz
    .means = Ankommen und Pausen eines Tages ergeben zusammen andere Minuten, als der Lehrplan dafür vorsieht.
check-course-length = Der Lehrplan ist im Ganzen zu lang oder zu kurz
    .means = Die Module aller Tage ergeben zusammen andere Minuten, als der Lehrplan insgesamt vorsieht. Selbstlernen und Aufbaumodule zählen nicht mit.
check-break-missing = Zu lange ohne Pause
    .means = Zwischen zwei Pausen liegt mehr Zeit, als der Lehrplan erlaubt. Auch das Ankommen zählt mit.
check-module-without-competence = Ein Modul stärkt keine Kompetenz
    .means = Bei dem Modul ist nicht eingetragen, wofür es gut ist. Wer danach sucht, was eine Lücke schließt, findet es nicht.
check-competence-without-module = Eine Kompetenz kommt in keinem Modul vor
    .means = Wer diese Kompetenz ausbauen will, findet im Lehrplan nichts dazu.

## Neue Dateien

template-case =
    Ein Veränderungsvorhaben für lotse. Alle Angaben sind freiwillig; was Sie nicht brauchen, löschen Sie.
    Ansehen: lotse diagnose DATEI · lotse checklist DATEI
template-head = Worum es geht. Keine Namen und keine Adressen: Kürzel und Rollen genügen.
template-title = Name des Vorhabens
template-organisation = Name der Kommune
template-invited = So viele wurden gefragt.
template-min-group = Kleinste Gruppe, die gezeigt wird; ohne Angabe 5.
template-card = Die Termine der Veränderung.
template-cut-over = Ab diesem Tag gilt der neue Weg.
template-trial = Bis dahin läuft eine freiwillige Erprobung.
template-factors =
    Der Schnelltest: Ist der Faktor da?
    present = ja, weak = teilweise, missing = nein, unknown = weiß nicht
template-response =
    Antworten von Menschen, ein Abschnitt [[response]] je Person; sie zählen mehr als der Schnelltest.
    role: lead = Leitung, staff = Beschäftigte, navigator = Digital-Navigator
    1 bis 5, "?" = weiß nicht, "-" = betrifft mich nicht; Unbeantwortetes weglassen.
template-checklist =
    Die Checkliste. state: yes = ja, partly = teilweise, no = nein, open = offen
    Dazu, wenn Sie mögen: evidence = "Beleg", owner = "Rolle", due = 2026-12-31
template-profile =
    Eine Standortbestimmung. Sie gehört der Person, die sie ausgefüllt hat.
    Weiter oder ansehen: lotse assess DATEI
template-ratings =
    level: 1 bis 5, "?" = kann ich nicht einschätzen, "-" = in meiner Rolle nicht wichtig
    wish: gewünschte Stufe · relevance: 1 weniger wichtig, 2 normal, 3 sehr wichtig · evidence: ein Beispiel

## Fragen an Menschen

yes = ja
no = nein
role-lead = Leitung
role-staff = Beschäftigte
role-navigator = Digital-Navigator
stated-present = ja
stated-weak = teilweise
stated-missing = nein
stated-unknown = weiß nicht
relevance-1 = weniger wichtig
relevance-2 = normal
relevance-3 = sehr wichtig
file-case = vorhaben.toml
file-profile = profil{ $role ->
    [lead] -leitung
    [peer] -kollegium
    [trainer] -training
   *[self] {""}
}{ $turn ->
    [1] {""}
   *[other] -{ $turn }
}.toml
ask-hint = Pfeiltasten wählen, Eingabe bestätigt, Tippen filtert, Esc beendet
ask-number = Nummer (1 bis { $n }, Eingabe = { $default }):
ask-chosen = Gewählt: { $label }
ask-not-a-number = Bitte eine Nummer von 1 bis { $n }.
interview-how = Wie möchten Sie Ihr Vorhaben prüfen?
interview-quick = Schnelltest
    .detail = fünf Fragen, eine Minute
interview-thorough = gründlich
    .detail = Frage für Frage, etwa zehn Minuten
interview-role = In welcher Rolle antworten Sie?
interview-progress = Frage { $at } von { $of }
interview-save = Sichern unter (Eingabe = nicht sichern):
    .hint = Dateiname, zum Beispiel vorhaben.toml
assess-welcome-other = Gefragt ist, was Sie selbst beobachtet haben; die Werte anderer sehen Sie erst, wenn alle abgegeben haben. Jede Antwort wird sofort gesichert in { $path }.
assess-welcome = Es gibt keine Summe und keine Note. Gefragt ist, was heute am ehesten zutrifft; ein Gespräch darüber folgt. Jede Antwort wird sofort gesichert in { $path }. Niemand außer Ihnen kann die Datei lesen.
assess-welcome-back = Sie machen weiter, wo Sie aufgehört haben. Gesichert wird in { $path }.
assess-progress = { $area }, Bereich { $area_at } von { $areas } · Frage { $at } von { $of }
assess-back = zurück
assess-later = später
assess-stop = beenden und sichern
assess-observed = Was haben Sie dazu beobachtet? (freiwillig):
assess-example = Ein Beispiel dafür (freiwillig):
    .hint = zuletzt bei …; Eingabe = ohne Beispiel
assess-wish = Welche Stufe möchten Sie erreichen?
assess-no-wish = kein Wunsch
assess-relevance = Wie wichtig ist das in Ihrer Rolle?
assess-skipped = { $n ->
    [one] Eine Frage haben Sie aufgehoben. Jetzt beantworten?
   *[other] { $n } Fragen haben Sie aufgehoben. Jetzt beantworten?
}
assess-paused = Gesichert in { $path }. Weiter an derselben Stelle: lotse assess { $path }
assess-nothing-saved = Noch ist nichts beantwortet; es wurde keine Datei angelegt.
assess-saved-other = Gesichert in { $path }. Nebeneinanderlegen, wenn alle abgegeben haben: lotse compare DATEIEN
assess-saved = Gesichert in { $path }. Noch einmal ansehen: lotse assess { $path }
case-created = { $path } ist angelegt. Als Nächstes: lotse diagnose { $path }
checklist-changed = { $path }: »{ $question }« steht jetzt auf »{ $state }«.

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
error-since-needs-one-file = mit --since wird genau ein Vorhaben verglichen
    .help = Nennen Sie eine Datei: lotse diagnose jetzt.toml --since frueher.toml
error-since-without-answers = { $path } enthält keine Antworten, mit denen sich vergleichen ließe
    .help = Nennen Sie mit --since eine Datei mit [[response]].
error-explain-is-text = --explain gibt es nur als Text
    .help = Lassen Sie --format weg; das JSON enthält alle Zahlen ungerundet.
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
error-report-needs-one-file = diese Seite gibt es zu genau einer Datei
    .help = Nennen Sie die Datei eines Vorhabens oder Profils: lotse report vorhaben.toml --page requests
error-feedback-is-of-one = ein Rückmeldegespräch betrifft eine Person, genannt sind mehrere
    .help = Nennen Sie nur Profile derselben Person, oder nehmen Sie --page selection.
error-no-guide = den Leitfaden »{ $id }« gibt es in Ihren Rubriken nicht
    .help = Ergänzen Sie ihn in der eigenen Rubrik, oder lassen Sie --rubric weg.
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
