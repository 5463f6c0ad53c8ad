## Checkliste

state-yes = ja
state-partly = teilweise
state-no = nein
state-open = offen
checklist-progress = { $yes ->
    [0] Von { $of } Punkten ist noch keiner
    [one] 1 von { $of } Punkten ist
   *[other] { $yes } von { $of } Punkten sind
} mit »ja« beantwortet.
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
