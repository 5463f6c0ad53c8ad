## Judgements on factors

status-missing = missing
    .short = MISSING
    .means = The factor is not there: on average, people rather disagree with the statements about it. In the quick form, you said "no".
status-weak = weak
    .short = weak
    .means = The factor is there only in part: on average, the answers lie between "rather not" and "rather yes". For a change that is not enough yet.
status-present = present
    .short = yes
    .means = The factor is there: on average, people mostly or fully agree with the statements about it.
status-unknown = unknown
    .short = ?
    .means = Nothing can be said about the factor: nobody was asked, too few answered, or many do not know themselves. Unknown is not the same as missing.
status-suppressed = not shown
    .short = ·
    .means = Fewer people answered than a report needs. So that nobody can be recognised, lotse then shows no figure at all.
unknown-stated = not assessed
    .short = open
unknown-group_too_small = too few people, not shown to protect those who answered
    .short = too few
unknown-no_respondents = there are no answers yet
    .short = no answers
unknown-not_asked = not asked
    .short = not asked
unknown-not_applicable = applies to nobody
    .short = does not apply
unknown-dont_know = at least half of the answers are "don't know"
    .short = not known
unknown-low_coverage = too few people answered the questions about it
    .short = too few
certainty-certain_gap = certainly a gap
    .means = The answers are enough to rule out "present": even the upper end of the confidence interval lies below it. What is certain is the gap, not that the factor is missing altogether; and it is certain only for those who answered.
certainty-certain_present = certain
    .means = The answers are enough to rule out a gap: even the lower end of the confidence interval lies within "present". This holds for those who answered.
certainty-open = open
    .means = The answers allow more than one judgement, because they are few or because they differ. This is an ordinary result: with five answers even a clear gap often stays open, with twelve only rarely.
certainty-stated = stated
    .means = Somebody said so; nothing was measured.
certainty-hidden = not shown
level-strong = strong
level-some = some
level-none = no
level-unknown = not asked

## Factor and sign

match-confirmed = confirmed
    .means = The factor is a gap, and the sign that fits it is strong.
match-probable = probable
    .means = The factor is a gap, and the sign that fits it shows to some extent.
match-silent = silent
    .means = The factor is a gap, but the sign does not show. Perhaps it is too early, or nobody asked in a way that would show it.
match-unsupported = without a sign
    .means = The factor is a gap; nobody asked about the sign.
match-contradiction = contradiction
    .means = The factor is there, and yet its sign is strong. Four readings: there is another cause; those who answer are not those who are affected; the sign lags behind; people answered politely.
match-watch = watch
    .means = The factor is there, its sign shows to some extent.
match-clear = clear
    .means = The factor is there, and its sign does not show.
match-clear_unchecked = not cross-checked
    .means = The factor is there; nobody asked about the sign.
match-suspected = suspected
    .means = The factor itself is unknown, but the sign that fits its gap is strong.
match-hint = hint
    .means = The factor itself is unknown, the sign shows to some extent.
match-no_sign = no sign
    .means = The factor itself is unknown, and the sign does not show.
match-no_data = nothing known
    .means = Nothing is known of the factor or of its sign.

## Overall verdict

verdict-gaps = gaps
    .means = At least one factor is missing or weak. The report names the gap to begin with, and why.
verdict-suspicion = suspicion
    .means = A factor is unknown, but its sign is strong. Ask about this factor next.
verdict-suspicion-sentence = { $n ->
    [one] A gap is suspected: { $factors }. The factor itself is not known, but the sign for it is strong.
   *[other] Gaps are suspected, the most likely first: { $factors }. The factors themselves are not known, but the signs for them are strong.
}
verdict-nonspecific-sentence = Every sign is strong and none stands out: that points to general overload. No single factor can be concluded from it.
verdict-suppressed = not shown
    .means = Too few people answered. To protect them, there is no verdict.
verdict-suppressed-sentence = No verdict: too few people answered. To protect them, nothing is shown.
verdict-no_data = no verdict
    .means = Nothing is known that could be judged.
verdict-no_data-sentence = No verdict yet: { $reason }.
verdict-contradictory = contradictory
    .means = No gap can be seen, but at least one sign is strong.
verdict-contradictory-sentence = No gap to be seen, but a strong sign contradicts that: { $symptoms }.
verdict-incomplete = incomplete
    .means = No gap can be seen, but not every factor is known.
verdict-incomplete-sentence = No gap to be seen, but not everything is known yet: { $factors }.
verdict-nearly_ready = nearly ready
    .means = No gap can be seen, but there are reservations.
verdict-nearly_ready-sentence = No gap to be seen, but there are reservations.
verdict-ready = ready
    .means = No gap can be seen. That does not mean that all is well.
verdict-ready-sentence = No gap to be seen.
