## Surveys: the plan

survey-plan-title = Plan of the survey
survey-of = For: { $text }
survey-asked = Asked about: { $text }
survey-purpose = What for: { $text }
survey-evaluated-by = Who evaluates: { $text }
survey-seen-by = Who sees what: { $text }
survey-contact = Whom to ask: { $text }
survey-kept = Answers are kept until: { $text }
survey-min-group = Groups are shown from { $n } answers on.
survey-min-group-because = Groups are shown from { $n } { $n ->
    [one] answer
   *[other] answers
} on. Reason: { $reason }
survey-no-information = It does not yet say what the survey is for, who evaluates and who sees what: [information] with purpose, evaluated_by and seen_by. No questionnaire is made without that.
survey-published = What is published
survey-total = everybody together
survey-by = by { $columns }
survey-column-filter = selection
survey-column-group = group
survey-column-role = role
survey-comments-none = no free remarks
survey-comments-total = free remarks of everybody together, from 10 respondents and 5 remarks on
survey-comments-by = free remarks { $by }, from 10 respondents and 5 remarks on
survey-comments-read-first = Read these remarks before you pass them on: whoever writes something can be recognised by what they say or how they say it.
survey-comments-nothing = There are no remarks that may be shown.
survey-comments-from = Remarks of a group are shown only when at least { $people } people answered and at least { $remarks } wrote something on the same question.
survey-comments-order = Their order says nothing. What one person wrote on several questions or in several waves does not stand together.
survey-comments-hidden = No remarks shown: { $groups }.
survey-comments-unnamed = { $column }: not given
survey-comments-wave = { $who }, wave { $wave }
column-number = No.
column-remark = Remark
comments-names = These remarks hold a word of { $path }: { $places }. Read them before you pass the list on.
comments-no-names = No remark holds a word of { $path }. Read them all the same before you pass them on.
survey-waves = Waves
survey-only-wave = Survey
survey-wave-closed = { $wave }: closed
survey-wave-open = { $wave }: still running, groups are not shown
survey-limits = Nothing else is shown, not even if it could be computed from other figures. This does not protect against people telling each other, or guessing well.
survey-read-enough = { $path } can be read and holds at least { $n } answers.
survey-read-few = { $path } can be read but holds fewer than { $n } answers.
survey-read-items = { $n } of { $of } questions have a column.
survey-read-missing = Without a column: { $names }.
survey-read-unused = Columns not used: { $names }.
survey-read-left-out = { $n ->
    [one] 1 line does not count.
   *[other] { $n } lines do not count.
}{ $hidden ->
    [0] {""}
   *[other] {" "}({ $hidden } of them are not shown.)
}
survey-read-formulas = { $n ->
    [one] 1 cell holds a formula; its stored value counts.
   *[other] { $n } cells hold formulas; their stored values count.
}
survey-result-people = { $n } people answered.
survey-result-few = Fewer than { $k } people answered.
survey-result-by = By { $columns }
survey-result-consistency = Whether the questions measure the same
survey-result-consistency-about = Cronbach's alpha with the 95% interval of Feldt, over all who answered every question. From 0.7 on the questions go well together.
survey-result-consistency-groups = Groups are named where at least 20 answered every question and whoever is left is as many.
survey-result-against = "{ $text }" ({ $item }) runs against the other questions (correlation: { $where }). Check whether the question is negated.
survey-result-everybody = All
survey-result-notes = Notes
survey-result-hidden = "{ $sign }" stands where fewer than { $k } answered, or where it could be worked out from other figures what so few said.
survey-result-changes = Change since wave { $wave }:
survey-result-no-change = How figures changed from wave to wave is told only where everybody gave an id, where there are at most { $most } answers, and where nobody or at least { $k } came and went.
survey-result-left-out = { $n ->
    [one] 1 line could not be read and does not count.
   *[other] { $n } lines could not be read and do not count.
}
survey-result-ledger-lost = On { $date } the ledger of what had been published was missing. Whether this result, together with earlier ones, gives somebody away could not be checked.
survey-result-bare = Without a survey file, groups are shown from { $k } on. What was shown is not remembered; two results shortly after each other can give away what somebody said in between. For a survey with a plan and a staff council: lotse init --survey
survey-result-bare-by = By groups: lotse survey { $path } --by group,role
survey-filter = the same tables of "{ $name }" only ({ $column }: { $values })
survey-merged = put together as "{ $name }": { $line }
survey-merge-proposal = If these groups were one, more could be shown:
survey-merge-none = There are groups that cannot be shown, and putting them together does not help.
survey-merge-needless = All groups can be shown; there is nothing to put together.
survey-merge-line = { $column }: { $values }
survey-merge-line-within = { $column } in { $within }: { $values }
survey-merge-of = { $n } of { $of }
column-survey-table = Table
column-shown-today = Groups today
column-shown-then = Groups then
column-people-today = People today
column-people-then = People then
survey-merge-file = For { $path }, under [plan]
survey-merge-from-numbers = The proposal comes from the numbers of people alone, not from what they said. It gives away no more than the new tables would show. As few and as small hidden groups as possible are put together.
survey-merge-agree = You know better what belongs together: change values and names, and agree on them with the staff council before there is a result. A wave of which one was shown keeps its plan.
survey-merge-bare = Groups are put together in the file of a survey, under [[plan.merge]]: lotse init --survey
sheet-means = Means
sheet-details = Details
column-wave = Wave
column-interval-low = Range from
column-interval-high = Range to
column-scale = Scale
column-spread = Spread
column-alpha = Alpha
column-alpha-interval = Interval
column-complete = complete
ledger-comment = What of the survey has been published. Please neither change nor delete it: by it lotse knows whether a new result would give somebody away. Please protect it like the answers themselves: where little was asked, the numbers here would let somebody guess what was said. lotse purge deletes both together.
