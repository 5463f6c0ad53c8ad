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
    [one] 1 Leitfaden oder Liste
   *[other] { $n } Leitfäden und Listen
}
holds-methods = { $n ->
    [one] 1 Methodenkarte
   *[other] { $n } Methodenkarten
}
holds-resistance = { $n ->
    [one] 1 Art von Widerstand
   *[other] { $n } Arten von Widerstand
}
kind-curriculum = Lehrplan
kind-guide = Leitfäden und Listen
kind-methods = Methodenkarten
kind-resistance = Widerstand
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
