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
    [one] 1 guide or list
   *[other] { $n } guides and lists
}
holds-methods = { $n ->
    [one] 1 method card
   *[other] { $n } method cards
}
holds-resistance = { $n ->
    [one] 1 kind of resistance
   *[other] { $n } kinds of resistance
}
kind-curriculum = curriculum
kind-guide = guides and lists
kind-methods = method cards
kind-resistance = resistance
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
