## Bedarf und Aufbewahrung

requests-title = Was noch gebraucht wird
requests-empty = In { $path } steht noch nicht, was gebraucht wird. Für jeden Bedarf schreiben Sie in die Datei zum Beispiel:
requests-pending = { $n ->
    [0] Nichts ist mehr offen.
    [one] 1 von { $of } Anliegen ist offen.
   *[other] { $n } von { $of } Anliegen sind offen.
}
requests-overdue = { $n ->
    [one] 1 ist überfällig.
   *[other] { $n } sind überfällig.
}
requests-incomplete = { $n ->
    [one] 1 ist noch unvollständig.
   *[other] { $n } sind noch unvollständig.
}
requests-nobody = Noch ohne Ansprechstelle
request-aim = Ziel: { $text }
request-by = bis { $date }
request-mandate = Auftrag: { $text }
request-topic = Thema: { $text }
heading-incomplete = Vor der Bitte noch zu klären
need-without-aim = Mit welchem Ziel wird es gebraucht?
need-without-addressee = Von wem könnte es kommen?
need-open = offen
need-asked = angefragt
need-granted = zugesagt
need-refused = abgelehnt
transfer-title = Gehört und erfahren
transfer-empty = In { $path } steht noch nicht, was aus den Themen geworden ist. Für jedes Thema schreiben Sie in die Datei zum Beispiel:
transfer-applied = { $n ->
    [0] Noch ist keines der { $of } Themen angewendet.
    [one] 1 von { $of } Themen ist angewendet.
   *[other] { $n } von { $of } Themen sind angewendet.
}
transfer-overdue = { $n ->
    [one] 1 nächster Einsatz ist überfällig.
   *[other] { $n } nächste Einsätze sind überfällig.
}
column-topic = Thema
column-heard = gehört
column-experienced = erfahren
column-applied = angewendet
column-next = nächster Einsatz
example-topic = Prozessmanagement
example-need-what = zwei feste Stunden je Woche
example-need-aim = den Ablauf im Bürgeramt aufnehmen
example-need-from = Hauptamtsleitung
example-need-mandate = Bürgermeisterin
example-experienced = Ablauf gemeinsam aufgenommen
example-next = Hundesteuer
comment-what = was gebraucht wird
comment-aim = mit welchem Ziel
comment-from = von wem: Rolle, kein Name
comment-mandate = wer den Auftrag dafür hat
comment-topic = Thema des Workshops
comment-by = bis wann
comment-state = oder asked, granted, refused
comment-heard = oder false, oder ein Text
comment-experienced = was Sie erfahren haben
comment-applied = wann zuletzt angewendet
comment-next = wo als Nächstes
occasion-position = Standortbestimmung
occasion-selection = Auswahl
occasion-training = Qualifizierung
occasion-feedback = Gespräch
kept-until = Aufbewahrt wird dieses Profil bis { $date } ({ $why }); danach löscht es »lotse purge --due«.
kept-undated = Ohne Datum ergibt sich nicht, bis wann dieses Profil aufbewahrt wird. Tragen Sie `date` oder `keep_until` ein.
kept-stated = so in der Datei festgelegt
kept-by-occasion = { $days ->
    [one] { $occasion } vom { $date } plus 1 Tag
   *[other] { $occasion } vom { $date } plus { $days } Tage
}
retention-title-surveys = Aufbewahrung von Profilen und Antworten
retention-answers-due = { $n ->
    [0] Antworten auf Befragungen sind nicht zu löschen.
    [one] 1 Datei mit Antworten ist zu löschen.
   *[other] { $n } Dateien mit Antworten sind zu löschen.
}
kept-by-survey = so in { $path } festgelegt
retention-undated-surveys = Ohne `keep_until`, darum nie zu löschen: die Antworten zu { $paths }.
retention-elsewhere = Nicht neben der Datei der Befragung, darum von Hand zu löschen: { $paths }.
retention-seen-surveys = { $n ->
    [one] Angesehen: 1 Befragung.
   *[other] Angesehen: { $n } Befragungen.
}
retention-answers-deleted = { $of ->
    [one] { $n ->
        [0] Die Datei mit Antworten ist nicht gelöscht.
       *[other] Die Datei mit Antworten ist gelöscht.
    }
   *[other] { $n } von { $of } Dateien mit Antworten sind gelöscht.
}
retention-answers-limits = Die Datei der Befragung mit ihrem Plan bleibt. Bögen, die noch in einem Ordner oder Postfach liegen, Papier und weitergegebene Ergebnisse gehören nicht dazu; bitte sehen Sie dort selbst nach.
purge-ask-files = { $n ->
    [one] Diese Datei endgültig löschen?
   *[other] Diese { $n } Dateien endgültig löschen?
}
retention-title = Aufbewahrung von Profilen
retention-due = { $n ->
    [0] Kein Profil ist zu löschen.
    [one] 1 Profil ist zu löschen.
   *[other] { $n } Profile sind zu löschen.
}
column-file = Datei
column-kept-until = aufzubewahren bis
column-why = Grund
retention-next = Als Nächstes an der Reihe: { $path }, aufzubewahren bis { $date }.
retention-undated = Ohne Datum, darum nie zu löschen: { $paths }. Tragen Sie `date` oder `keep_until` ein.
retention-seen = { $n ->
    [0] Angesehen: kein Profil.
    [one] Angesehen: 1 Profil.
   *[other] Angesehen: { $n } Profile.
}
retention-others = { $n ->
    [one] Übergangen: 1 Datei anderer Art.
   *[other] Übergangen: { $n } Dateien anderer Art.
}
retention-invalid = { $n ->
    [one] 1 Datei ist ungültig und bleibt.
   *[other] { $n } Dateien sind ungültig und bleiben.
}
retention-links = { $n ->
    [one] 1 Verknüpfung wurde nicht verfolgt.
   *[other] { $n } Verknüpfungen wurden nicht verfolgt.
}
retention-deleted = { $of ->
    [one] { $n ->
        [0] Das Profil ist nicht gelöscht.
       *[other] Das Profil ist gelöscht.
    }
   *[other] { $n } von { $of } Profilen sind gelöscht.
}
retention-tried = Nur ein Probelauf: Es wurde nichts gelöscht.
retention-limits = Was lotse nicht löschen kann: Sicherungen, Kopien auf anderen Geräten und in Postfächern, Ausdrucke, frühere Stände in einer Versionsverwaltung, Schnappschüsse des Laufwerks und die frei gewordenen Stellen auf dem Datenträger. Darum kümmern Sie sich bitte selbst, oder die Stelle, die Ihre Rechner betreut.
co-determination = Werden mehrere Beschäftigte eingeschätzt, kann die Personalvertretung mitzubestimmen haben: was erhoben wird, wer es sieht, wie lange es aufbewahrt wird. Fragen Sie Ihren Personalrat, bevor Sie beginnen. Das ist eine Erinnerung, keine Rechtsauskunft.
purge-ask = { $n ->
    [one] Dieses Profil endgültig löschen?
   *[other] Diese { $n } Profile endgültig löschen?
}
purge-declined = Es wurde nichts gelöscht.
error-purge-needs-due = lotse purge löscht nur, was fällig ist, und verlangt, dass Sie das sagen
    .help = Ansehen: lotse purge --due --dry-run ORDNER. Löschen: lotse purge --due ORDNER. Wie lange ein Profil aufbewahrt wird, sagt `keep_until` im Profil, sonst [retention] in der Rubrik; wie lange Antworten auf eine Befragung, `keep_until` in deren Datei.
error-purge-needs-yes = zum Löschen braucht es eine Bestätigung, und fragen kann lotse hier nicht
    .help = Ansehen: --dry-run. Ohne Rückfrage löschen: --yes. Nichts wurde gelöscht.
error-is-link = { $path } ist eine Verknüpfung; sie führt nach { $target }
    .help = lotse löscht nie durch eine Verknüpfung hindurch. Nennen Sie die Datei oder den Ordner selbst.
error-delete = { $path } lässt sich nicht löschen: { $reason }
    .help = Prüfen Sie die Rechte des Ordners, oder bitten Sie die Stelle, die Ihre Rechner betreut.
error-not-deleted = { $path } hat sich inzwischen geändert und wurde nicht gelöscht
    .help = Sehen Sie noch einmal nach: lotse purge --due --dry-run { $path }
