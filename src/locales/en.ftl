### The program's words in British English. Numbers with a point.
### Texts on the subject (factors, competences, measures) stand in rubrics/.

## General

list-and = and
list-or = or
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
as-of = as of { $date }
label-error = error
label-help = help
did-you-mean-typed = Did you mean "{ $best }"?
did-you-mean = did you mean `{ $best }`?
first-here = first here

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
frame-line = Frame condition { $frame }: { $judgement }.
heading-why = Why this fits together
heading-notable = Notable
heading-distribution = How the answers are distributed
distribution-counts = { $counts } people, by their own mean
heading-sides = Leadership and staff
heading-groups = Groups side by side
heading-waves = Course over { $n } surveys: { $waves }
waves-matched = The differences are those of the { $pairs } people who answered both times; therefore they differ a little from the means.
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
summary-high = { $n ->
    [one] 1 high finding
   *[other] { $n } high findings
}
summary-medium = { $n ->
    [one] 1 medium finding
   *[other] { $n } medium findings
}
summary-low = { $n ->
    [one] 1 low finding
   *[other] { $n } low findings
}
summary-hint = { $n ->
    [one] 1 hint
   *[other] { $n } hints
}
summary-no-verdict = { $n } without a verdict
summary-invalid = { $n } invalid

## Findings: what was found, and what to do now

severity-high = high
severity-medium = medium
severity-low = low
severity-hint = hint
shape-camps = there are two camps
shape-scattered = they are widely scattered
finding-factor-missing = { $score ->
    [none] Missing: { $factor }.
   *[other] Missing: { $factor } (mean { $score }).
}
    .help = Choose one of the measures in the report and settle who carries it out by when.
finding-factor-weak = { $score ->
    [none] There only in part: { $factor }.
   *[other] There only in part: { $factor } (mean { $score }).
}
    .help = Choose one of the measures in the report and settle who carries it out by when.
finding-suspicion = The sign "{ $symptom }" is strong; nothing is known of the factor it fits: { $factor }.
    .help = Ask about this factor next.
finding-nonspecific = Every sign is strong, none stands out: general overload.
    .help = Ask about the load as a whole and begin with the goal; no single factor can be concluded from this.
finding-checklist-vs-survey = The checklist says yes, those asked say no: "{ $question }". { $score ->
    [none] It goes with { $factor } ({ $status }).
   *[other] It goes with { $factor } ({ $status }, { $score }).
}
    .help = Have three members of staff tell you about it in their own words, and correct the checklist.
finding-blind-spot-of-lead = The leadership sees it more favourably than the staff: { $factor } ({ $lead } and { $staff }).
    .help = Put both figures in front of the leadership and ask what they know that the staff does not.
finding-outvoted = { $role ->
    [lead] Outvoted: the factor is there as a whole, but not for the leadership alone: { $factor }{ $other ->
        [none] {""} ({ $score }).
       *[other] {""} ({ $score }; staff { $other }).
    }
   *[staff] Outvoted: the factor is there as a whole, but not for the staff alone: { $factor }{ $other ->
        [none] {""} ({ $score }).
       *[other] {""} ({ $score }; leadership { $other }).
    }
}
    .help = The common mean hides this. Talk to the side that sees a gap.
finding-got-worse = Clearly worse than before: { $factor } (by { $difference }).
    .help = Ask what has changed since; the measures for this factor help here as well.
finding-underestimated = The staff sees it more favourably than the leadership: { $factor } ({ $staff } and { $lead }).
    .help = Tell the leadership: more is there than they think.
finding-contradiction = The factor "{ $factor }" is there, and yet its sign is strong: { $symptom }.
    .help = Check four readings: another cause{ $also ->
        [none] {""}
       *[other] {" "}(also possible: { $also })
    }, other people than those asked, a time lag, polite answers.
finding-silent-gap = Gap without a sign: { $factor }; nothing is to be seen of "{ $symptom }".
    .help = Two readings: it is still early, or nobody has asked in a way that would show it. Raise the gap.
finding-frame-gap = Frame condition { $frame }: { $status }. This fits: { $leads_to }.
    .help = Have the talk about the mandate with the leadership before you work on the factors.
finding-not-known = Not known to all: { $factor }. The share of "don't know" is { $share }.
    .help = Tell those who do not know yet; the measures for this factor help with that.
finding-weak-spot = A weak spot in the factor "{ $factor }", which is there otherwise: "{ $item }".
    .help = See to this one spot, even though the factor is there as a whole.
finding-split-opinion = Opinions differ, { $shape }: { $factor }.
    .help = Ask what some have and others lack. The mean alone misleads here.
finding-stated-vs-survey = Quick form and answers say different things: { $factor } is "{ $stated }" by the quick form and "{ $survey }" by the answers.
    .help = The answers count. Find out where the difference comes from.
finding-too-few-answers = No judgement possible: { $factor } ({ $reason }).
    .help = Ask about this factor; four questions are enough.
finding-low-response = { $respondents } of { $invited } people asked have answered.
    .help = Speak only of those who answered, and ask why others are silent.
finding-checklist-overdue = Overdue since { $due }: "{ $question }".
    .help = Get it done, or agree on a new date.
finding-checklist-claimed = Claimed, but without evidence: "{ $question }".
    .help = Note down what shows that it is so.
finding-email-address = Something here looks like an e-mail address.
    .help = Use codes and roles; names and addresses do not belong in these files.
finding-control-character = There are characters here that cannot be seen.
    .help = Type the text anew instead of pasting it.

check-factor-missing = A factor is missing
    .means = One of the success factors is not there. The others cannot make up for it: one gap is enough to stall a project.
check-factor-weak = A factor is weak
    .means = One of the success factors is there only in part. For a change that is not enough yet.
check-suspicion = A gap is suspected
    .means = Nothing is known of a factor, but the sign that fits its gap is strong. That is a reason to ask about the factor, not a proof.
check-nonspecific = Every sign is strong
    .means = When everything goes badly at once, no sign points to one factor any more. Mostly the load as a whole is too great. Ask people about the factors themselves.
check-checklist-vs-survey = Checklist and survey contradict each other
    .means = The checklist says "yes", but those asked see a gap in the factor it goes with. What counts is what has reached the staff.
check-blind-spot-of-lead = A blind spot of the leadership
    .means = The leadership sees a factor as present, the staff sees a gap. This direction is the more dangerous one: what the leadership thinks is settled, nobody tackles any more.
check-outvoted = One side is outvoted
    .means = In the common mean the factor is there; for leadership or staff alone it is a gap. The mean then depends on how many of whom have answered.
check-got-worse = A factor has got worse
    .means = The mean has fallen by at least half a step since the previous or the first survey, and that can be told from chance.
check-underestimated = The leadership underestimates a factor
    .means = The leadership sees a gap, the staff sees the factor as present. This is seldom a problem, but good to know.
check-contradiction = Factor and sign contradict each other
    .means = A factor is there, and yet what would fit its gap shows strongly. There are four readings: another cause; those who answer are not those who are affected; the sign lags behind; people answered politely.
check-frame-gap = A frame condition is missing
    .means = Beside the factors it takes the backing of the leadership. Without it, projects are undermined even if all else is there.
check-not-known = A factor is not known to all
    .means = Those who can answer agree; but at least a third of the answers are "don't know". What is not known to all does not work for all.
check-weak-spot = A weak spot in a factor
    .means = As a whole the factor is there, but one of its statements is rejected. For example, the technology works but the working time is missing.
check-split-opinion = Opinions differ
    .means = Whether many answers may become one mean depends on how much people agree. Here they do not: "weak" can mean that everybody lacks a little, or that some lack it altogether.
check-stated-vs-survey = Quick form and answers say different things
    .means = The file holds somebody's own view and answers of others, and they come to different judgements. The answers count.
check-silent-gap = A gap without a sign
    .means = A factor is missing or weak, but what would fit does not show. Perhaps it is too early, or nobody talks about it.
check-too-few-answers = Too few answers for a judgement
    .means = Nothing can be said of one factor, while something can be said of others. Unknown is not the same as missing.
check-low-response = Few have answered
    .means = Fewer than half of those asked have answered. The result speaks for those who answered, not for all.
check-checklist-overdue = An item of the checklist is overdue
    .means = The date has passed and the item is not settled. The day itself still counts as in time.
check-checklist-claimed = A yes without evidence
    .means = The item says "yes", but not what shows it. Until then it counts as claimed.
check-email-address = An e-mail address in the file
    .means = lotse needs no names and no addresses. Files hold codes and roles, so that nobody can be recognised who does not want to be.
check-control-character = Invisible characters in the file
    .means = Control characters and marks that turn the direction of writing can pretend that something else is written there. In its output lotse makes them visible.
check-severity = Severity: { $severity }.
check-severities = Severity: { $certain } when the finding is certain or stated; { $open } when it is open.

## Errors in files

type-text = a text in quotation marks
type-integer = a whole number
type-number = a number
type-flag = true or false
type-date = a date like 2026-11-22
type-flag-or-text = true, false, or a text in quotation marks
type-list = a list
type-table = a table
type-text-list = a list of texts
type-number-list = a list of numbers
type-table-list = a list of tables ([[…]])
type-answer = an answer: a number of the scale, "?" or "-"
type-version = a version like "1.0.0"
syntax-unquoted = texts need quotation marks
syntax-value-missing = the value behind the equals sign is missing
syntax-equals-missing = an equals sign is missing here
syntax-equals-extra = there is an equals sign too many
syntax-comma-missing = a comma is missing here
syntax-comma-extra = there is a comma too many
syntax-header-unclosed = the square bracket of the heading is not closed
syntax-array-unclosed = the square bracket of the list is not closed
syntax-inline-unclosed = the brace is not closed
syntax-string = the text is not quoted properly
syntax-escape = what stands behind the backslash cannot stand there
syntax-key = a key cannot be called this; without quotation marks, a to z, 0 to 9, _ and - are allowed
syntax-too-deep = the brackets are nested too deeply
syntax-number = a number cannot be written like this
syntax-control = there is a character here that cannot be seen
syntax-extra = there is something here that does not belong
syntax-other = a TOML file cannot hold this here
problem-syntax = the file cannot be read at this point: { $meaning }
    .title = The file cannot be read at one point
    .label = here
    .help = Put this point right; `lotse init` shows a pattern.
    .means = lotse reads TOML files: lines of the form `key = value`, texts in quotation marks, sections with a heading in square brackets. At one point the file departs from that. `lotse init` writes a valid file with comments.
problem-invalid-date = no calendar has this day
    .title = No calendar has this day
    .label = not a valid date
    .help = Write year-month-day without quotation marks, for example 2026-11-22.
    .means = Dates stand in files as year-month-day without quotation marks: 2024-07-01. There is no 31 February.
problem-duplicate-key = this key already stands in the same section
    .title = A key stands twice
    .label = for the second time
    .help = Keep one of the two.
    .means = Each key may stand only once in a section; otherwise it would be unclear which value holds.
problem-not-utf8 = the file is not saved as UTF-8
    .title = The file is not saved as UTF-8
    .label = unreadable from here
    .help = Save the file in your editor with the encoding "UTF-8"; umlauts are kept.
    .means = lotse reads files saved as UTF-8. Older programs save umlauts in another way. In the Windows editor: choose "Save as", then UTF-8 under "Encoding".
problem-too-large = the file is larger than 8 MiB
    .title = The file is too large
    .label = here
    .help = Check whether it is the right file. Many answers belong in a spreadsheet.
    .means = Rubrics, projects and profiles are small files. What is larger than 8 MiB is probably not the file that was meant.
problem-empty-file = the file is empty
    .title = The file is empty
    .label = here
    .help = `lotse init FILE` writes a file with comments.
    .means = There is nothing in the file. Perhaps it was created but not saved.
problem-missing-schema = the file does not say what it is: `schema` is missing
    .title = The file does not say what it is
    .label = `schema = "{ $needed }"` is missing here
    .help = Write as the first line: schema = "{ $needed }"
    .means = Every file names its kind and version in the first line, so that a profile is not read as a project.
problem-wrong-kind = this is another kind of file: "{ $found }" instead of "{ $needed }"
    .title = Another kind of file
    .label = "{ $needed }" is needed
    .help = Name a file of the right kind.
    .means = Projects (lotse.case), profiles (lotse.profile), answers (lotse.answers) and rubrics (lotse.rubric) are different kinds of files. Each command needs a certain one.
problem-newer-schema = the file comes from a newer version of lotse
    .title = The file comes from a newer version
    .label = this version knows "{ $needed }"
    .help = Get the newer version of lotse. The file was not changed.
    .means = The file names a higher number than this program knows. So that nothing is lost, it is not read.
problem-unknown-key = the key `{ $key }` is not known here
    .title = An unknown key
    .label = not known here
    .help = Known here are: { $known }.
    .means = A key is the name to the left of the equals sign. There is none of this name in the section; mostly it is a typing error. It is not passed over in silence, because something would be lost then.
problem-missing-key = the key `{ $key }` is missing
    .title = A key is missing
    .label = `{ $key }` is missing here
    .help = Add { $key } = …
    .means = Without it the section is incomplete.
problem-wrong-type = { $needed } is needed here, not { $found }
    .title = A value of the wrong type
    .label = needed: { $needed }
    .help = Texts stand in quotation marks, numbers and dates do not.
    .means = The value is of another type than needed, for example a text instead of a number. Texts stand in quotation marks, numbers and dates do not.
problem-out-of-scale = { $found } is outside { $low } to { $high }
    .title = A value outside the scale
    .label = not allowed
    .help = Allowed are the numbers from { $low } to { $high }; for answers also "?" (don't know) and "-" (does not apply).
    .means = Answers are numbers of the scale, mostly 1 to 5. Besides, "?" means "don't know" and "-" means "does not apply"; what was not answered is simply left out. There is no zero: not knowing is not nothing.
problem-unknown-choice = "{ $value }" is not possible here
    .title = A word that is not possible here
    .label = not possible
    .help = Possible are: { $known }.
    .means = Only certain words can stand here. The words in files are English, so that every version understands them.
problem-unknown-id = there is no `{ $id }`
    .title = An unknown id
    .label = unknown
    .help = `lotse rubric show NAME` shows which ids there are.
    .means = Questions, factors and competences have fixed ids, for example goal_1. This one is not in the rubric.
problem-invalid-id = "{ $id }" cannot be an id
    .title = Not a valid id
    .label = not an id
    .help = Ids are made of a to z, 0 to 9, _ and -, begin with a letter and have at most 64 characters.
    .means = Ids stay the same over the years and in every language. That is why only a to z, 0 to 9, _ and - are allowed.
problem-duplicate-id = the id `{ $id }` is used twice
    .title = An id is used twice
    .label = for the second time
    .help = Give one of the two another id.
    .means = An id stands for exactly one thing. Otherwise a respondent would count twice.
problem-missing-translation = `{ $key }` is missing in the language "{ $language }"
    .title = A translation is missing
    .label = { $key }.{ $language } is missing
    .help = Add { $key }.{ $language } = "…"
    .means = Every text of a rubric exists in German and in English, so that no report mixes languages.
problem-empty-value = `{ $key }` is empty
    .title = Something is empty
    .label = empty
    .help = Write something, or take it out altogether.
    .means = There is nothing in it: an empty text, a list without entries, or a factor without a measure.
problem-unknown-rubric = the rubric `{ $id }` is not known
    .title = An unknown rubric
    .label = unknown
    .help = Built in or given are: { $known }. Give one of your own with --rubric FILE.
    .means = The file speaks of a rubric that is neither built in nor given with --rubric.
problem-rubric-version = version { $needed } of the rubric `{ $id }` is at hand, the file asks for { $found }
    .title = Another version of the rubric
    .label = at hand is { $needed }
    .help = Get the version of the rubric that fits, or check the file and change the number.
    .means = Between major versions questions can differ. So that no answers are misread, the versions have to fit.
problem-mixed-waves = a wave is missing here, or it is of another sort than the first
    .title = With and without a wave
    .label = does not fit the first
    .help = Give everybody a wave, either a number or a date, or nobody.
    .means = If people are asked several times, every answer needs its wave. All waves of a file are numbers, or all are dates.
problem-missing-answer = { $n ->
    [one] one answer is still missing: { $ids }
   *[other] { $n } answers are still missing: { $ids }
}
    .title = Answers are missing
    .label = add here
    .help = Add the answers ("?" means: I cannot judge), or leave out --non-interactive to be asked.
    .means = Without asking, only what is answered in full can be finished.

## Self-assessment

view-title = View on { $subject }: { $rater }
profile-title = Self-assessment
profile-unfinished = { $n ->
    [one] One competence is not rated yet.
   *[other] { $n } competences are not rated yet.
}
profile-frame = This overview is for orientation and for a talk. The catalogue is our own proposal, not the programme's guide.
heading-strengths = Strengths
heading-development = Development
heading-dialogue = Topics to talk about
heading-ratings = What you said
no-strengths = No competence is rated yet.
no-development = You named no wishes. Without a wish there are no suggestions here.
no-dialogue = No topic comes up by itself. What would you like to raise?
strength-evidenced = Example: { $evidence }
strength-named = No example yet.
strength-most-likely = Most likely a strength.
development-step = from "{ $from }" to "{ $to }".
development-anchor = "{ $anchor }"
development-later = Later: { $names }.
topic-cannot-judge = I cannot judge. Who could?
topic-relevant-and-low = very important in your role, at the beginning, no wish yet. What do you need?
topic-without-example = very important strength, no example yet. Where does it show?
area-heading = Area: { $area }
area-mean = mean { $mean } of { $n } ratings
area-too-few = too few ratings for a mean
column-wish = Wish

## Checklist

state-yes = yes
state-partly = partly
state-no = no
state-open = open
checklist-progress = { $yes } of { $of } items are answered with "yes".
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

## Rubrics and explanations

column-id = Id
column-version = Version
column-kind = Kind
column-title = Title
kind-competence = competences
kind-factors = factors
kind-checklist = checklist
rubric-read-on = Look at one of them: lotse rubric show change-factors
rubric-valid = { $path }: valid. { $id } { $version }, { $kind }, { $holds }.
rubric-hash = Hash of the content: { $hash }
trace = In the programme: { $trace }
leads-to = Leads to: { $symptom }.
from-rubric = From { $id } { $version }. All about it: lotse rubric show { $id }
how-judged = Answers go from { $low } to { $high }. A mean below { $missing }: missing. From { $present }: present. In between: weak. The limits are our own decision and stand in the rubric.
symptom-of = The sign fits this factor above all: { $factor } (lotse explain { $id }).
also-called = Other versions of the table call it: { $names }.
heading-questions = The questions about it
heading-options = What can help (options, not prescriptions)
measure-sign = How you notice that it works: { $sign }
question-knowing = Everybody is asked. "Don't know" is not offered, because whoever does not know gives the lowest answer.
question-asked-of = Only leadership and navigator are asked; others mostly cannot know.
question-from-cut-over = Everybody is asked, but only from the day of the cut-over.
question-everybody = Everybody is asked.
exit-title = Exit code { $code }
exit-0 = Done; no finding that counts for --fail-on.
exit-1 = Findings at or above --fail-on.
exit-2 = The command line could not be understood.
exit-3 = A file is invalid; its places are named.
exit-4 = Reading or writing failed; an old file is intact.
exit-5 = No verdict at all: nothing to check, or no project with enough answers.
exit-6 = Refused, to protect somebody.
exit-7 = The file has changed meanwhile, or another run holds it.
exit-130 = Interrupted at the keyboard; what was answered is saved.
exit-143 = Ended from outside; what was answered is saved.
explain-overview = `lotse explain WORD` explains these words:
explain-statuses = Judgements on factors
explain-certainties = Certainty
explain-verdicts = Overall verdicts
explain-matches = Factor and sign
explain-comparisons = Comparisons of groups and surveys
explain-checks = Findings
explain-problems = Errors in files
explain-exits = Exit codes

holds-competence = { $n ->
    [one] 1 competence
   *[other] { $n } competences
}
holds-factors = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
holds-checklist = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
holds-curriculum = { $n ->
    [one] 1 module
   *[other] { $n } modules
}
holds-guide = { $n ->
    [one] 1 guide
   *[other] { $n } guides
}
kind-curriculum = curriculum
kind-guide = guides
when-day = Day { $n }
when-self_learning = For self-learning
when-advanced = To go further
course-level-basic = basic
course-level-advanced = advanced
mode-on_site = on site
mode-online = online
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
lines = { $n ->
    [one] 1 line
   *[other] { $n } lines
}
day-minutes = { $modules } minutes of modules, { $frame } minutes of frame
module-builds = Builds: { $competences }
guide-takes = Duration: { $time }. These rules hold:
guide-steps = Step by step, with room to write:
finding-day-length = Day { $day } has { $found } minutes of modules, { $needed } are planned.
    .help = Change the minutes of a module, or `day` under [rules].
finding-frame-length = Day { $day } has { $found } minutes for arriving and breaks, { $needed } are planned.
    .help = Change the minutes of a break, or `frame` under [rules].
finding-course-length = All days together have { $found } minutes of modules, { $needed } are planned.
    .help = Change the minutes of single modules, or `course` under [rules].
finding-break-missing = Day { $day }: { $found } minutes without a break, at most { $needed } are planned. It becomes too long with "{ $part }".
    .help = Put a break before it, or shorten something.
finding-module-without-competence = The module "{ $module }" builds no competence.
    .help = Enter under `builds` what it builds, or leave it out.
finding-competence-without-module = No module builds "{ $competence }" ({ $id }).
    .help = Enter the id under `builds` of a module that fits.
check-day-length = A day of the curriculum is too long or too short
    .means = The modules of a day add up to other minutes than the curriculum plans for a day. Arriving and breaks are not counted.
check-frame-length = The frame of a day is too long or too short
    .means = Arriving and breaks of a day add up to other minutes than the curriculum plans for them.
check-course-length = The curriculum as a whole is too long or too short
    .means = The modules of all days add up to other minutes than the curriculum plans in total. Self-learning and advanced modules are not counted.
check-break-missing = Too long without a break
    .means = More time passes between two breaks than the curriculum allows. Arriving counts as well.
check-module-without-competence = A module builds no competence
    .means = The module does not say what it is good for. Whoever looks for something that closes a gap will not find it.
check-competence-without-module = A competence that no module builds
    .means = Whoever wants to develop this competence finds nothing for it in the curriculum.

## New files

template-case =
    A change project for lotse. Everything here is optional; delete what you do not need.
    Look at it: lotse diagnose FILE · lotse checklist FILE
template-head = What it is about. No names and no addresses: codes and roles will do.
template-title = Name of the project
template-organisation = Name of the municipality
template-invited = So many people were asked.
template-min-group = The smallest group that is shown; 5 if nothing is said.
template-card = The dates of the change.
template-cut-over = From this day on the new way applies.
template-trial = Until then there is a voluntary trial.
template-factors =
    The quick form: is the factor there?
    present = yes, weak = partly, missing = no, unknown = don't know
template-response =
    Answers of people, one section [[response]] each; they count more than the quick form.
    role: lead = leadership, staff = staff, navigator = digital navigator
    1 to 5, "?" = don't know, "-" = does not concern me; leave out what was not answered.
template-checklist =
    The checklist. state: yes, partly, no, open
    Besides, if you like: evidence = "what shows it", owner = "role", due = 2026-12-31
template-profile =
    A self-assessment. It belongs to the person who filled it in.
    Go on or look at it: lotse assess FILE
template-ratings =
    level: 1 to 5, "?" = I cannot judge, "-" = not relevant in my role
    wish: level wished for · relevance: 1 less, 2 normal, 3 very important · evidence: an example

## Asking people

yes = yes
no = no
role-lead = leadership
role-staff = staff
role-navigator = digital navigator
stated-present = yes
stated-weak = partly
stated-missing = no
stated-unknown = don't know
relevance-1 = less important
relevance-2 = normal
relevance-3 = very important
file-case = project.toml
file-profile = profile{ $role ->
    [lead] -lead
    [peer] -peer
    [trainer] -trainer
   *[self] {""}
}{ $turn ->
    [1] {""}
   *[other] -{ $turn }
}.toml
ask-hint = arrow keys choose, Enter confirms, typing filters, Esc ends
ask-number = Number (1 to { $n }, Enter = { $default }):
ask-chosen = Chosen: { $label }
ask-not-a-number = A number from 1 to { $n }, please.
interview-how = How would you like to check your project?
interview-quick = quick form
    .detail = five questions, one minute
interview-thorough = thorough
    .detail = question by question, about ten minutes
interview-role = In which role do you answer?
interview-progress = question { $at } of { $of }
interview-save = Save as (Enter = do not save):
    .hint = file name, for example project.toml
assess-welcome-other = The question is what you have observed yourself; you see the values of others only when all have handed in. Every answer is saved at once in { $path }.
assess-welcome = There is no total and no mark. The question is what fits best today; a talk about it follows. Every answer is saved at once in { $path }. Nobody but you can read the file.
assess-welcome-back = You go on where you stopped. Answers are saved in { $path }.
assess-progress = { $area }, area { $area_at } of { $areas } · question { $at } of { $of }
assess-back = back
assess-later = later
assess-stop = stop and save
assess-observed = What have you observed? (optional):
assess-example = An example (optional):
    .hint = last when …; Enter = no example
assess-wish = Which level would you like to reach?
assess-no-wish = no wish
assess-relevance = How important is this in your role?
assess-skipped = { $n ->
    [one] You put one question off. Answer it now?
   *[other] You put { $n } questions off. Answer them now?
}
assess-paused = Saved in { $path }. Go on at the same question: lotse assess { $path }
assess-nothing-saved = Nothing is answered yet; no file was created.
assess-saved-other = Saved in { $path }. Lay them side by side when all have handed in: lotse compare FILES
assess-saved = Saved in { $path }. Look at it again: lotse assess { $path }
case-created = { $path } is created. Next: lotse diagnose { $path }
checklist-changed = { $path }: "{ $question }" is now "{ $state }".

## Errors outside files

problems-in-file = { $n ->
    [one] 1 error in { $path }.
   *[other] { $n } errors in { $path }.
} Nothing was changed. More: lotse explain { $code }{ $hidden ->
    [0] {""}
   *[other] {" "}({ $hidden } more are not shown.)
}
error-unexpected = This should not have happened: { $detail }
    .help = Please report it with the command that led to it.
error-read = { $path } cannot be read: { $reason }
    .help = Check the name and the folder.
error-write = { $path } cannot be written: { $reason }
    .help = An existing file is unchanged. Check space and permissions, or name another place.
error-write-output = The output cannot be written: { $reason }
    .help = Check where the output goes.
error-ask = The terminal cannot be used for questions: { $reason }
    .help = Try --accessible, or give the answers with --answers FILE.
error-folder-open-to-all = everybody may write in { $path }; answers of people are not put there
    .help = Choose a folder of your own.
error-locked = { $path } is being changed by another run of lotse
    .help = Wait until it is done, then try again. Nothing was changed.
error-changed = { $path } has changed meanwhile
    .help = Your change was not written, so that the other one is not lost. Try again.
error-exists = { $path } exists already
    .help = Choose another name. The file was not changed.
error-unknown-topic = lotse cannot explain "{ $topic }"
    .help = `lotse explain` shows what can be explained.
error-unknown-rubric = there is no rubric "{ $id }"
    .help = `lotse rubric list` shows which there are. Give one of your own with --rubric FILE.
error-unknown-item = "{ $id }" is not an item of the checklist
    .help = There are: { $known }.
error-unknown-state = "{ $state }" is not a state
    .help = Possible are: { $known }.
error-unknown-area = there is no area "{ $area }"
    .help = There are: { $known }.
error-no-subject = it is missing whom this is about
    .help = Name the code of the person: --subject A-17
error-other-view = { $path } holds another view; it is not overwritten
    .help = Role (--as), code (--by) and turn (--turn) have to be those of the file. Or name a new file.
error-not-own-view = { $path } is somebody else's view; a development plan starts from one's own wishes
    .help = Name the person's own self-assessment.
error-unknown-module = this curriculum has no module "{ $id }"
    .help = There are: { $known }.
error-done-in-future = { $date } is in the future
    .help = What is entered is what has been learnt. What is planned is shown by `lotse plan` with --until.
error-until-not-ahead = no working day is left until { $date }
    .help = Name a later day with --until; days are counted from tomorrow on.
error-calendar-needs-until = a calendar needs its last day
    .help = Name it with --until YYYY-MM-DD.
error-other-subject = { $path } belongs to "{ $found }", not to "{ $given }"
    .help = Name another file for { $given }.
error-cannot-edit = { $key } stands in { $path } in a form that cannot be changed on its own
    .help = Change it in an editor. Nothing was changed.
error-nothing-to-diagnose = no project is named, and lotse cannot ask here
    .help = Name a file: lotse diagnose project.toml. `lotse init` creates a new one.
error-since-needs-one-file = --since compares exactly one project
    .help = Name one file: lotse diagnose now.toml --since before.toml
error-since-without-answers = { $path } holds no answers to compare with
    .help = Give --since a file with [[response]].
error-explain-is-text = --explain comes as text only
    .help = Leave out --format; the JSON holds all figures unrounded.
error-unknown-scale = "{ $id }" cannot be explained
    .help = Possible are: { $known }.
error-unknown-symptom = "{ $id }" is not a sign
    .help = Possible are: { $known }. For example: --symptoms confusion=4,fear=2
error-symptom-value = "{ $value }" is not a strength for { $id }
    .help = Give a number from { $low } (never) to { $high } (constantly), with a decimal point: { $id }=4.5
error-symptom-twice = { $id } is named twice
    .help = Name each sign once.
error-nothing-to-compare = no file is named
    .help = Name profiles or a round: lotse compare self.toml lead.toml
error-not-of-round = { $path } does not belong to this entry of the round
    .help = Person, role and turn in the file have to be those of the round.
error-report-needs-one-file = this page is about exactly one file
    .help = Name the file of a project or a profile: lotse report project.toml --page requests
error-feedback-is-of-one = a feedback talk is about one person, and several are named
    .help = Name only profiles of the same person, or take --page selection.
error-no-guide = your rubrics do not have the guide "{ $id }"
    .help = Add it to your own rubric, or leave out --rubric.
error-no-terminal = there is no terminal here to ask on
    .help = Give the answers with --answers FILE, or use --accessible.
io-not-found = it does not exist
io-permission = permission is missing
io-exists = it exists already
io-is-folder = it is a folder
io-not-a-folder = a part of the path is not a folder
io-not-a-file = it is not an ordinary file
io-full = the disk is full
io-too-large = the file would be larger than allowed
io-read-only = the disk is read-only
io-other = the operating system reports { $code }
