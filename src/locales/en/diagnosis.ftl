## Report on a project

answers = { $n ->
    [0] no answers
    [one] 1 answer
   *[other] { $n } answers
}
basis-stated = Quick form: somebody's view, not a measurement
basis-signs = Only signs are named; nothing is known of the factors themselves
basis-too-few = fewer than { $k } answers
role-lead-count = { $n } leadership
role-staff-count = { $n } staff
role-navigator-count = { $n } navigator
cut-over-date = cut-over { $date }
trial-until = trial until { $date }
gap-with-score = { $factor } ({ $score } of { $highest })
gap-with-status = { $factor } ({ $status })
primary-alone = One gap: { $gap }.
primary-deepest = Largest gap: { $gap }.
primary-prerequisite = Begin here: { $gap }. Without this factor the others can hardly be judged.
primary-tie_order = Begin here: { $gap }. Other gaps are about as large; this factor comes first in the order.
symptom-confirmed = The observed sign fits: { $symptom }.
symptom-probable = What shows now and then fits: { $symptom }.
symptom-silent = The sign that would fit does not show so far: { $symptom }.
symptom-unsupported = What would fit: { $symptom }.
certainty-sentence-gap = { $n ->
    [one] The gap is certain, going by the one answer.
   *[other] The gap is certain among the { $n } who answered.
}
certainty-sentence-open = { $n ->
    [one] One answer is not enough to be certain.
   *[other] Whether it is a gap stays open with { $n } answers.
}
certainty-sentence-hidden = How certain this is, is not shown with { $n } answers, to protect those who answered.
certainty-sentence-stated = This is how it was seen; it was not measured.
of-invited = { $n } of { $invited } answered.
then-gaps = After that: { $gaps }.
deepest-after-prerequisite = The deepest gap is elsewhere: { $deepest } ({ $score }). But it can be judged only once the goal is clear.
deepest-after-tie = Slightly deeper is another gap: { $deepest } ({ $score }). Where gaps are about equally deep, the order decides.
first-after-missing = In the order, this one would come first: { $factor }. But it is there at least in part, while this one is missing altogether: { $primary }.
first-after-deeper = In the order, this one would come first: { $factor }. But this gap is larger: { $primary }.
sides-too-small = Whether leadership and staff see it differently cannot be said: they are too few.
this-project = this project
this-project-result = this project: { $result }
column-result = Result
column-factor = Factor
column-status = Judgement
column-certainty = Certainty
column-leads-to = Sign
column-agreement = Agreement
column-level = Strength
column-points-to = points to
column-suspicion = Suspicion
column-people = People
column-difference = Difference
column-interval = Range
column-meaning = Meaning
column-since-previous = since the last
column-since-first = since the first
column-answers = Answers
column-mean = Mean
column-means = Means
column-square = Distance²
column-item = Question
column-variance = Variance
figure-hidden = ·
factor-limits = The marks in the picture: below { $missing } a factor is missing, from { $present } on it is there.
frame-line = Frame condition { $frame }: { $judgement }.
heading-why = Why this fits together
heading-notable = Notable
heading-distribution = How the answers are distributed
distribution-counts = { $counts } people, by their own mean
heading-sides = Leadership and staff
heading-groups = Groups side by side
heading-waves = Course over { $n } surveys: { $waves }
waves-matched = The differences are those of the { $pairs } people who answered both times; therefore they differ a little from the means.
waves-matched-of-groups = How sure the differences are is told by the { $pairs } people who answered both times.
sides-agree = Leadership and staff see it alike: on no factor are they half a step apart.
gap-large = large
    .means = Leadership and staff are at least one whole step apart.
gap-noticeable = noticeable
    .means = Leadership and staff are at least half a step apart.
gap-none = none
    .means = Leadership and staff are less than half a step apart.
gap-certain = certain
gap-open = not certain
view-blind_spot_of_lead = the leadership sees it more favourably
    .means = The leadership sees the factor as present, the staff sees a gap. This direction is the more dangerous one: what the leadership thinks is settled, nobody tackles any more.
view-underestimated = the staff sees it more favourably
    .means = The leadership sees a gap, the staff sees the factor as present.
single-view = { $group } (single view)
trend-better = better
    .short = better
    .means = The mean has risen by at least half a step, and that can be told from chance.
trend-worse = worse
    .short = worse
    .means = The mean has fallen by at least half a step, and that can be told from chance.
trend-no_clear_change = no clear change
    .short = not clear
    .means = The mean has changed little, or the change cannot be told from chance. This is an ordinary result.
from-to = { $low } to { $high }
ask-next = { $role ->
    [lead] Ask the leadership next: { $factor }.
    [staff] Ask the staff next: { $factor }.
   *[none] Ask next: { $factor }.
}
ask-next-suspected = { $people ->
    [0] The signs point there, nothing is known of the factor itself.
   *[other] The signs point there, nothing is known of the factor itself. { $questions } questions to { $people } people usually show a clear gap.
}
ask-next-unknown = { $people ->
    [0] Nothing is known of it.
   *[other] Nothing is known of it. { $questions } questions to { $people } people usually show a clear gap.
}
ask-next-open_gap = { $people ->
    [one] One more answer like those so far would make certain that it is a gap.
   *[other] About { $people } more answers like those so far would make certain that it is a gap.
}
ask-next-open_present = { $people ->
    [one] One more answer like those so far would make certain that there is no gap.
   *[other] About { $people } more answers like those so far would make certain that there is no gap.
}
ask-next-unheard = Too little is known from this side.
heading-measures = What can help now: { $factor } (choose what suits you)
heading-measures-next = What can help after that: { $factor }
next-no_data = Next: in { $path }, say under [factors] what is there, or collect answers. Or be asked: lotse diagnose
next-suppressed = From { $k } answers on there is a verdict.
read-on = Read on: lotse explain { $measure } · Why: lotse diagnose { $path } --explain { $factor }
support-grade = evidence { $grade }
support-programme = programme
support = Supported by:
support-grades = A: meta-analysis or controlled studies. B: field study in comparable projects. C: expert opinion and practice. Programme: named in the workshops.
summary-checked = { $n ->
    [one] 1 project checked
   *[other] { $n } projects checked
}
summary-ready = { $n } without findings
summary-with-findings = { $n } with findings
summary-no-verdict = { $n } without a verdict
summary-invalid = { $n } invalid
summary-ignored = { $n ->
    [one] 1 finding set aside with a reason
   *[other] { $n } findings set aside with a reason
}
ignored-count = { $n ->
    [one] 1 finding is ignored for a reason and until a fixed day.
   *[other] { $n } findings are ignored for a reason and until a fixed day.
}
summary-skipped = { $n ->
    [one] 1 file of another kind passed over
   *[other] { $n } files of another kind passed over
}
finding-new = New:
column-organisation = Municipality
column-project = Project
column-begin-with = begin with
column-since = since
column-overdue = overdue
column-findings = Findings
since-wave = wave { $n }
since-months = { $n ->
    [0] new
   *[other] { $n } mo.
}
column-line = Line
column-severity = Severity
column-found = Finding
column-to-do = What to do
column-lived-with = Lived with because
column-code = Code
sheet-projects = Projects
sheet-findings = Findings
portfolio-no-verdict = too few answers
portfolio-ready = ready
baseline-compared = Compared with { $path } of { $date } ({ $days ->
    [0] of today
    [one] 1 day old
   *[other] { $days } days old
}): { $new } new, { $gone } gone.

## Pictures

chart-answers = Distribution
chart-answers-about = How many people stand where, from the lowest answer on the left to the highest on the right.
chart-sides = Two views
chart-sides-about = Where leadership and staff see each factor, on the same scale.
chart-trend = Course
chart-trend-about = The mean of each factor in { $n } surveys, from the first to the last.
portfolio-title = { $n ->
    [one] One project
   *[other] { $n } projects side by side
}
