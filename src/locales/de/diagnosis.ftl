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
factor-limits = Die Marken im Bild: Unter { $missing } fehlt ein Faktor, ab { $present } ist er vorhanden.
frame-line = Rahmenbedingung { $frame }: { $judgement }.
heading-why = Warum das zusammenpasst
heading-notable = Auffällig
heading-distribution = Wie die Antworten verteilt sind
distribution-counts = { $counts } Personen, nach ihrem eigenen Mittelwert
heading-sides = Leitung und Beschäftigte
heading-groups = Gruppen nebeneinander
heading-waves = Verlauf über { $n } Befragungen: { $waves }
waves-matched = Die Unterschiede gelten für die { $pairs } Personen, die jeweils beide Male geantwortet haben; deshalb weichen sie etwas von den Mittelwerten ab.
waves-matched-of-groups = Wie sicher die Unterschiede sind, sagen die { $pairs } Personen, die jeweils beide Male geantwortet haben.
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
summary-with-findings = { $n } mit Befund
summary-no-verdict = { $n } ohne Urteil
summary-invalid = { $n } ungültig
summary-ignored = { $n ->
    [one] 1 Befund mit Grund zurückgestellt
   *[other] { $n } Befunde mit Grund zurückgestellt
}
ignored-count = { $n ->
    [one] 1 Befund ist mit Grund und bis zu einem festen Tag übergangen.
   *[other] { $n } Befunde sind mit Grund und bis zu einem festen Tag übergangen.
}
summary-skipped = { $n ->
    [one] 1 Datei anderer Art übergangen
   *[other] { $n } Dateien anderer Art übergangen
}
finding-new = Neu:
column-organisation = Kommune
column-project = Vorhaben
column-begin-with = beginnen mit
column-since = seit
column-overdue = überfällig
column-findings = Befunde
since-wave = Welle { $n }
since-months = { $n ->
    [0] neu
   *[other] { $n } Mon.
}
column-line = Zeile
column-severity = Schweregrad
column-found = Befund
column-to-do = Was zu tun ist
column-lived-with = Hingenommen, weil
column-code = Kennung
sheet-projects = Vorhaben
sheet-findings = Befunde
portfolio-no-verdict = zu wenige Antworten
portfolio-ready = bereit
baseline-compared = Verglichen mit { $path } vom { $date } ({ $days ->
    [0] von heute
    [one] 1 Tag alt
   *[other] { $days } Tage alt
}): { $new } neu, { $gone } erledigt.

## Bilder

chart-answers = Verteilung
chart-answers-about = Wie viele Personen wo stehen, von der niedrigsten Antwort links bis zur höchsten rechts.
chart-sides = Zwei Sichten
chart-sides-about = Wo Leitung und Beschäftigte jeden Faktor sehen, auf derselben Skala.
chart-trend = Verlauf
chart-trend-about = Der Mittelwert jedes Faktors in { $n } Befragungen, von der ersten bis zur letzten.
portfolio-title = { $n ->
    [one] Ein Vorhaben
   *[other] { $n } Vorhaben nebeneinander
}
