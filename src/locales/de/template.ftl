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
template-survey =
    Eine Befragung für lotse: was gefragt wird, wer auswertet, was gezeigt wird. Die Antworten stehen in Tabellen daneben.
    Ansehen: lotse survey DATEI
template-survey-id = befragung-{ $year }
template-survey-name = Name der Befragung
template-keep-until = Bis dahin werden die Antworten aufbewahrt.
template-rows = Wo die Antworten liegen.
template-groups = Welche Bereiche zur Wahl stehen; ohne Angabe schreibt jede Person ihren selbst.
template-group = Bürgerbüro
template-information = Das lesen alle, bevor sie antworten. Ohne diese Angaben entsteht kein Fragebogen.
template-purpose = Wozu gefragt wird
template-evaluated-by = Wer die Antworten auswertet (Stelle oder Rolle, kein Name)
template-seen-by = Wer welche Ergebnisse sieht
template-plan =
    Was veröffentlicht wird, außer dem Ergebnis aller zusammen; mehr nicht. Darüber stimmt der Personalrat ab.
    Eine Tabelle je Liste: [["group"], ["role"], ["group", "role"]]. Eigene Spalten nennt [attributes].
template-comments = Freie Bemerkungen aller zusammen zeigen; ohne Angabe keine.
template-waves =
    Die Wellen. Gruppen werden erst gezeigt, wenn eine Welle abgeschlossen ist: closed = true
template-columns =
    Wenn Spalten anders heißen als die Fragen und Antworten aus Wörtern bestehen; ob es stimmt, zeigt `lotse survey DATEI TABELLE`.
template-heading = Überschrift der Spalte
template-heading-group = Amt
template-attribute = standort
template-attribute-heading = Standort
template-attribute-one = Rathaus
template-attribute-other = Bauhof
template-label = stimme eher zu
template-label-unknown = keine Angabe
template-wave = Welche; nur wenn mehrmals gefragt wird und die Antworten sie in einer Spalte nennen.
