## Checklist

state-yes = yes
state-partly = partly
state-no = no
state-open = open
checklist-progress = { $yes ->
    [0] None of { $of } items is
    [one] 1 of { $of } items is
   *[other] { $yes } of { $of } items are
} answered with "yes".
checklist-weakest = Weakest:
checklist-overdue-count = { $n ->
    [one] 1 item is overdue.
   *[other] { $n } items are overdue.
}
checklist-claimed-count = { $n ->
    [one] 1 item is claimed without evidence.
   *[other] { $n } items are claimed without evidence.
}
checklist-read-on = Change it: lotse checklist { $path } set { $item } yes --evidence "…"
column-state = State
column-question = Question
column-evidence = Evidence
column-owner = Owner
column-due = Due
claimed = only claimed
overdue = { $date } overdue
heading-duties = What to do
evidence-would-be = Evidence would be, for example: { $evidence }.
