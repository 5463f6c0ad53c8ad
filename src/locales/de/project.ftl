## Die Seiten eines Vorhabens: Karte, Botschaften, Widerstand, Rückhalt, Rollen, Agenda, Schätzungen, Zukunft, Workshop

today = heute
card-title = Veränderungskarte
card-empty = In { $path } steht noch nichts zur Veränderung selbst. Schreiben Sie in die Datei zum Beispiel:
card-open = noch offen
card-reason = Grund: { $text }
card-required = Vorgegeben durch: { $text }
card-horizon = Reicht bis: { $date }
card-planned = Geplant bis: { $date }
card-behaviour = Was anders getan wird: { $text }
card-reward = Was dafür in Aussicht steht: { $text }
card-communication = Wie es vermittelt wird: { $text }
card-mistakes = Umgang mit Fehlern: { $text }
card-review = Rückblick am: { $date }
card-announced = Ankündigung
card-trial-until = Ende der Erprobung
card-cut-over = Stichtag
card-review-on = Rückblick
heading-dates = Termine
example-reason = Akten sollen von jedem Platz aus zu finden sein
example-behaviour = Post wird beim Eingang gescannt
example-reward = kein Suchen mehr im Keller
example-communication = in jeder Dienstberatung, je Amt mit eigenem Beispiel
example-mistakes = Fehler melden wir und beheben sie, niemand wird gesucht
comment-reason = warum jetzt
comment-behaviour = was anders getan wird
comment-reward = was dafür in Aussicht steht
comment-communication = wie es die einzelnen Gruppen erfahren
comment-mistakes = wie Sie mit Fehlern umgehen
comment-announced = wann es angekündigt wird
comment-cut-over = ab wann es gilt
comment-review = wann Sie zurückblicken

messages-title = Botschaften
messages-empty = In { $path } steht noch nicht, was welche Gruppe erfährt. Für jede Gruppe schreiben Sie in die Datei zum Beispiel:
messages-answered = { $n } von { $of } Fragen sind beantwortet.
messages-same = Alle Gruppen bekommen denselben Text. Menschen sind verschieden: Was die einen überzeugt, geht an den anderen vorbei.
message-open = noch ohne Antwort
message-loss = Was fällt für uns weg?
message-told-by = Wer es sagt
example-group = Bürgeramt
example-loss = die eigene Ablage; dafür bleibt ein Schrank für laufende Vorgänge
example-told-by = Bürgermeisterin
example-what-is-this = Ab 1. Juli liegen neue Vorgänge in der E-Akte.
example-gain = Sie finden jeden Vorgang in einer Minute.
comment-audience = welche Gruppe
comment-loss = was sie verliert, und wie Sie damit umgehen
comment-told-by = wer es sagt: eine Rolle, kein Name
comment-what-is-this = Was ist das nun wieder?
comment-gain = Was haben wir davon?
comment-why-us = Warum immer wir?
comment-more-work = Müssen wir dann noch mehr arbeiten?

resistance-title = Widerstand
resistance-empty = In { $path } steht noch kein Bedenken. Für jede Äußerung schreiben Sie in die Datei zum Beispiel:
resistance-rule = Festgehalten ist, was Gruppen sagen, nie wer. Welche Art es ist, ist eine Vermutung: Fragen Sie nach, bevor Sie handeln.
resistance-signs = Zeigt sich so:
resistance-amplifiers = Verstärkt durch:
resistance-reducers = Verringert durch:
resistance-measures = Was Sie tun können:
resistance-harms = Vorsicht bei: { $kinds }. { $why }
resistance-options = Was helfen kann: { $names }.
resistance-harmful = »{ $measure }« kann hier schaden: »{ $harmed }«. { $why }
resistance-agreement = { $n ->
    [one] Zwei haben unabhängig voneinander 1 Äußerung zugeordnet; Übereinstimmung (Krippendorffs Alpha): { $alpha }.
   *[other] Zwei haben unabhängig voneinander { $n } Äußerungen zugeordnet; Übereinstimmung (Krippendorffs Alpha): { $alpha }.
}
heading-harmful = Hilft dem einen, schadet dem anderen
column-resistance = Art
column-statements = Äußerungen
column-intensity = Stärke
column-pressure = Druck
column-cover = Gegenkraft
column-net = Saldo
column-standing = Stand
standing-escalating = spitzt sich zu
standing-contested = umkämpft
standing-held = aufgefangen
standing-untouched = unbearbeitet
standing-unknown = zu wenig betrachtet
concern-observed = beobachtet: { $text }
concern-other = könnte auch heißen: { $text }
concern-settled = erledigt am { $date }
example-concern = Damit sieht man ja, wie schnell ich arbeite
comment-concern = was gesagt wurde
comment-concern-kind = oder concerns, self_interest
comment-group = welche Gruppe; nie eine Person
comment-intensity = 1 leise bis 3 heftig
comment-amplifiers = was es verstärkt: true, false oder weglassen
comment-reducers = was es verringert
comment-concern-measure = was Sie planen

backing-title = Rückhalt
backing-empty = In { $path } steht noch nicht, wer das Vorhaben trägt und wer ausgenommen ist. Schreiben Sie in die Datei zum Beispiel:
backing-users = { $n } von { $of } arbeiten selbst sichtbar auf die neue Weise.
heading-exceptions = Ausnahmen
exceptions-none = Niemand ist ausgenommen.
exceptions-rule = Jede Ausnahme hat ein Ende und eine Unterschrift; keine reicht über den Stichtag hinaus.
no-end = ohne Ende
column-role = Rolle
column-rank = Ebene
column-uses = nutzt es selbst
column-does = was sie tut
column-who = Wer
column-exempt-from = wovon
column-until = bis
column-signed = gezeichnet
rank-upper = obere Leitung
rank-middle = mittlere Leitung
rank-staff = Beschäftigte
example-does = zeichnet nur noch elektronisch mit
example-exempt-from = Scannen der Eingangspost
example-why = kein Scanner am Standort
comment-sponsor-role = eine Rolle, kein Name
comment-rank = oder middle, staff
comment-uses = arbeitet selbst sichtbar auf die neue Weise
comment-does = was diese Rolle für das Vorhaben tut
comment-who = wer ausgenommen ist: eine Gruppe
comment-exempt-from = wovon
comment-why = warum
comment-until = bis einschließlich
comment-signed = wer es gezeichnet hat

roles-title = Rollen und Aufträge
roles-empty = In { $path } stehen noch keine Rollen. Schreiben Sie in die Datei zum Beispiel:
roles-rule = Aufgabe, Befugnis und Verantwortung gehören zusammen: Wer etwas verantwortet, darf es entscheiden, und genau eine Rolle entscheidet.
mandate-written = schriftlich beauftragt
mandate-oral = nur mündlich beauftragt
mandate-missing = ohne Auftrag
role-hours = braucht { $needed } von { $has } Stunden je Woche
role-has-hours = { $has } Stunden je Woche
duty-hours = { $what } ({ $hours } Std.)
role-duties = Aufgaben
role-decides = entscheidet
role-answers-for = verantwortet
heading-deciders = Wer entscheidet was
heading-support = Wer von außen hilft
example-role = Digital-Navigatorin
example-decides = Ablageplan
example-support = Muster für die Dienstanweisung
comment-role = Name der Rolle
comment-mandate-way = oder oral, missing
comment-hours = Stunden je Woche, die dafür da sind
comment-decides = was sie entscheiden darf
comment-answers-for = was sie verantwortet
comment-duty = was zu tun ist
comment-duty-hours = Stunden je Woche
comment-support-from = oder county, association, state, neighbours
comment-support-with = womit

agenda-title = Digitale Agenda
agenda-empty = In { $path } stehen noch keine Maßnahmen. Für jede schreiben Sie in die Datei zum Beispiel:
agenda-counts = { $n ->
    [one] 1 Maßnahme: { $done } fertig, { $running } begonnen.
   *[other] { $n } Maßnahmen: { $done } fertig, { $running } begonnen.
}
agenda-overdue = { $n ->
    [one] 1 ist überfällig.
   *[other] { $n } sind überfällig.
}
column-measure = Maßnahme
column-goal = Ziel
column-sponsor = Rückhalt
column-hours = Stunden
progress-planned = geplant
progress-running = begonnen
progress-parked = zurückgestellt
progress-done = fertig
progress-dropped = aufgegeben
timeline-title = Zeitachse
timeline-about = { $n ->
    [one] 1 Maßnahme zwischen { $from } und { $to }.
   *[other] { $n } Maßnahmen zwischen { $from } und { $to }.
}
timeline-until = { $state }, { $date }
flow-title = Was worauf wartet
flow-about = { $n ->
    [one] 1 Maßnahme wartet auf andere.
   *[other] { $n } Maßnahmen warten auf andere.
}
heading-benefits = Nutzen
benefit-none = keine Maßnahme
heading-estimates = Schätzungen
estimates-short = Sie planen { $times }-mal zu kurz (aus { $n } fertigen Maßnahmen).
estimates-long = Sie planen { $times }-mal zu lang (aus { $n } fertigen Maßnahmen).
estimates-open = Was noch offen ist, wird statt { $planned } eher { $likely } Stunden brauchen.
example-measure = Eingangspost scannen
example-goal = neue Vorgänge liegen vollständig in der E-Akte
comment-measure-id = Kürzel
comment-measure-title = was getan wird
comment-goal = wofür
comment-factor = an welchem Erfolgsfaktor sie arbeitet
comment-owner = wer sich kümmert: eine Rolle
comment-sponsor = wer dahintersteht: eine Rolle
comment-start = ab wann
comment-benefits = auch attractive, credible, legally_safer
comment-depends-on = welche Maßnahmen vorher fertig sein müssen
comment-estimate = geschätzte Stunden; später `actual`
comment-progress = oder running, parked, done, dropped

calibration-title = Schätzung und Ergebnis
calibration-empty = In { $path } steht noch keine Runde, und keine fertige Maßnahme hat Stunden. Schreiben Sie in die Datei zum Beispiel:
heading-rounds = Runden
heading-finished = Fertige Maßnahmen
round-number = Runde { $n }
estimated = geschätzt
result = Ergebnis
calibration-chart = Geschätzt und erreicht
calibration-about = { $n ->
    [one] 1 Paar aus Schätzung und Ergebnis.
   *[other] { $n } Paare aus Schätzung und Ergebnis.
}
column-error = Fehler
calibration-mean = Im Mittel liegt die Schätzung um { $mean } neben dem Ergebnis.
calibration-bias = Das Ergebnis beträgt typischerweise das { $bias }-Fache der Schätzung.
calibration-hits = Treffer (höchstens ein Viertel daneben): { $hits } von { $of }.
calibration-skill = Gegenüber »so viel wie beim letzten Mal«: { $skill } (über 0 besser, 1 vollkommen).
comment-round-estimate = geschätzt
comment-round-result = erreicht
comment-on = wann

visit-title = Besuch aus der Zukunft
visit-empty = In { $path } steht noch kein Besuch aus der Zukunft. Schreiben Sie in die Datei zum Beispiel:
heading-it-takes = Dafür braucht es …
commitment-kept = eingelöst
milestone-done = geschafft
heading-way = Der Weg dorthin
visit-review-on = Rückblick nach einem Jahr: { $date }.
heading-outcomes = Was daraus wurde
visit-outcomes = Wahr geworden: { $achieved } von { $of }; zum Teil: { $partly }; nicht: { $not }; aufgegeben: { $dropped }.
visit-rate = Bei so wenigen Sätzen kann der Anteil zwischen { $low } und { $high } liegen.
outcome-achieved = wahr geworden
outcome-partly = zum Teil
outcome-not = nicht
outcome-dropped = aufgegeben
example-vision = Wir haben den letzten Aktenschrank verkauft.
example-milestone = Alle neuen Vorgänge in der E-Akte
example-it-takes = eine feste Übungsstunde je Woche
comment-visit-on = wann der Besuch stattfand
comment-under = oder experienced, shaped, changed
comment-vision = in der Vergangenheit erzählt
comment-milestone = was bis dahin geschehen sein muss
comment-it-takes = »Dafür braucht es …«
comment-check = wann Sie nachsehen

workshop-title = Workshop und wie es weitergeht
workshop-empty = In { $path } steht noch kein Rückblick und kein Termin. Schreiben Sie in die Datei zum Beispiel:
day-kept = Beibehalten
day-changed = Ändern
day-learnt = Gelernt
day-actions = Was daraus folgt
heading-events = Termine des Programms
example-kept = Arbeit in kleinen Gruppen
example-changed = mehr eigene Beispiele
example-learnt = erst fragen, dann erklären
example-action = Ablauf »Hundesteuer« aufnehmen
comment-kept = was bleiben soll
comment-changed = was anders werden soll
comment-learnt = was gelernt wurde
comment-action = was daraus folgt
comment-format = oder newsletter, exchange, network, advanced, platform, workshop

calendar-of = { $title } – Termine
calendar-announced = Ankündigung
calendar-trial-until = Ende der Erprobung
calendar-cut-over = Stichtag
calendar-review = Rückblick
calendar-checklist = Checkliste
calendar-measure = Maßnahme
calendar-visit = Besuch aus der Zukunft
calendar-vision-review = Rückblick auf den Besuch aus der Zukunft
calendar-commitment = Zusage prüfen
calendar-milestone = Etappe
calendar-action = Aus dem Workshop
calendar-event = Termin
calendar-concern = Antwort auf Bedenken
calendar-exception = Ausnahme endet
calendar-need = Bedarf
calendar-transfer = Nächster Einsatz

column-method = Methode
column-purpose = wozu
column-medium = womit
medium-paper = auf Papier
medium-digital = digital
medium-both = auf Papier oder digital
method-frame = Dauert { $time }, mit { $people } Menschen, { $medium }.
method-material = Gebraucht wird: { $material }.
