## Findings: what was found, and what to do now

severity-high = high
severity-medium = medium
severity-low = low
severity-hint = hint
severity-invalid = invalid file
allowed-for-this-run = allowed for this run (--allow { $code })
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
finding-cut-over-before-announcement = The cut-over on { $cut_over } lies before the announcement on { $announced }.
    .help = Announce it earlier, or move the cut-over.
finding-card-without-reason = The change card names neither a reason nor a rule that requires it.
    .help = Write in one sentence why it is needed now: `reason`, or what requires it: `required_by`.
finding-trial-after-cut-over = The trial ends after the cut-over ({ $trial }, { $cut_over }).
    .help = Decide what holds: for whoever still tries after the cut-over there is none.
finding-horizon-beyond-plan = { $planned ->
    [none] The change reaches until { $horizon }; there is no plan for it.
   *[other] The change reaches until { $horizon }, the plan until { $planned }.
}
    .help = Plan the next stretch, and say what is open after it.
finding-behaviour-without-reward = People are to work differently, and nothing is held out for it.
    .help = Ask those concerned what they would like to be rid of, and enter it as `reward`.
finding-review-missing = There is no day for a review.
    .help = Settle today when you will look whether it has worked: `review`.
finding-message-unanswered = { $n ->
    [one] No answer for "{ $audience }": { $questions }
   *[other] { $n } questions without an answer for "{ $audience }": { $questions }
}
    .help = Answer with an example from the work of this group.
finding-one-message-for-all = All { $n } groups get the same answers.
    .help = Ask one person of each group what they need of it for their work.
finding-loss-not-addressed = What does "{ $audience }" lose? Nothing is said of it.
    .help = Name the loss before others do; more: lotse explain facts.
finding-resistance-escalates = Resistance is escalating: { $kind } (pressure { $pressure }, cover { $cover }).
    .help = Switch off one amplifier and take a measure from "lotse report FILE --page resistance".
finding-resistance-untouched = Still untouched: { $kind } (pressure { $pressure }, cover { $cover }).
    .help = It is easy now: answer while little stands against it.
finding-measure-harms = "{ $measure }" may do harm here ({ $kind }): "{ $harmed }".
    .help = { $why } Choose another measure, or talk to this group first.
finding-self-interest-supposed = Only supposed: "{ $what }" ({ $kind }).
    .help = Enter what you have observed and what else it could mean: `observed`, `other_explanation`.
finding-concern-overdue = No answer since { $due }: "{ $what }".
    .help = Answer, even if the answer is "that is true" or "not yet".
finding-readers-disagree = Two readers differ: "{ $what }" ({ $kind } or { $second }).
    .help = Ask the group what it means; until then only what harms neither kind will fit.
finding-no-visible-user = { $n ->
    [one] One role stands for the project, and nobody of the leadership visibly uses it.
   *[other] { $n } roles stand for the project, but nobody of the leadership visibly uses it.
}
    .help = Ask a leader to do one of their own cases in the new way for all to see.
finding-exception-without-end = An exception without an end: "{ $who }".
    .help = Agree on a last day: `until`.
finding-exception-unsigned = An exception without a signature: "{ $who }".
    .help = Only the leadership should sign exceptions: `signed_by`.
finding-exception-outlives-cut-over = The exception "{ $who }" holds until { $until }, the cut-over is on { $cut_over }.
    .help = Let it end with the cut-over at the latest, or tell everybody why not.
finding-mandate-missing = No mandate: "{ $role }".
    .help = Have the mandate talk: lotse report --page mandate.
finding-no-decider = "{ $role }" answers for what nobody may decide: { $topics }.
    .help = Give the authority to where the responsibility is.
finding-two-deciders = Two decide the same: { $topics } ({ $deciders }).
    .help = Settle who has the last word in doubt.
finding-responsibility-without-authority = "{ $role }" answers for what others decide: { $topics }.
    .help = Move the authority or the responsibility until both match.
finding-hours-exceeded = "{ $role }" needs { $needed } hours a week and has { $has }.
    .help = Drop or share duties, or agree on more time.
finding-mandate-only-oral = Mandate by word of mouth only: "{ $role }".
    .help = One page is enough: role, duties, time, authority, backing.
finding-authority-without-mandate = "{ $role }" decides what does not belong to its mandate: { $topics }.
    .help = Take it up among the duties, or hand it over.
finding-need-without-aim = What is it needed for? "{ $what }"
    .help = Name the aim: `aim`. A request with an aim is more likely granted.
finding-need-without-addressee = From whom could it come? "{ $what }"
    .help = Name a role: `from`.
finding-measure-cycle = Measures wait for each other in a ring: { $ring }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
    .help = Dissolve one of the dependencies, otherwise none of them can begin.
finding-factor-without-measure = Nothing in the agenda works against this gap: { $factor }.
    .help = Take up a measure that works on it, and enter `factor`.
finding-measure-overdue = { $owner ->
    [none] Overdue since { $due }: "{ $measure }".
   *[other] Overdue since { $due }: "{ $measure }" ({ $owner }).
}
    .help = Do it, agree on a new day, or park it openly.
finding-measure-without-owner = Nobody sees to it: "{ $measure }".
    .help = Name a role: `owner`.
finding-owner-overloaded = "{ $owner }" has { $n } measures running at once; more than { $limit } scatter.
    .help = Park the least urgent one for all to see: `status = "parked"`.
finding-due-before-dependency = "{ $measure }" is due on { $due } but waits for "{ $before }" ({ $later }).
    .help = Bring the one forward, or move the other back.
finding-measure-without-goal = No goal: "{ $measure }".
    .help = Write how you will notice that it has succeeded: `goal`.
finding-estimates-off = { $way ->
    [short] You plan { $times } times too short (from { $n } finished measures).
   *[long] You plan { $times } times too long (from { $n } finished measures).
}
    .help = Take it into account in the open estimates: lotse report FILE --page calibration.
finding-benefit-uncovered = No measure contributes to this: { $benefits }.
    .help = Perhaps that is intended; otherwise something is missing in the agenda.
finding-measure-large = A large step: "{ $measure }" ({ $hours } hours).
    .help = Habits go step by step: what would be a part that can be done in two weeks? More: lotse explain facts.
finding-commitment-overdue = To be looked at on { $due }: "{ $what }".
    .help = Ask what has become of it.
finding-commitment-without-owner = It takes somebody: "{ $what }".
    .help = Name a role: `owner`.
finding-vision-review-due = { $n ->
    [one] The visit from the future is a year ago ({ $day }), and 1 sentence waits to be looked at.
   *[other] The visit from the future is a year ago ({ $day }), and { $n } sentences wait to be looked at.
}
    .help = Enter together what became of them: `outcome`.
finding-vision-without-milestone = No way leads to this sentence yet: "{ $text }"
    .help = Ask backwards: what must have happened half a year before?
finding-action-overdue = From the workshop, due on { $due }: "{ $what }".
    .help = Do it, or drop it openly.
finding-action-without-owner = From the workshop, nobody's: "{ $what }".
    .help = Name a role: `owner`.
finding-checklist-not-retold = "{ $question }" says "yes", but nobody has retold it in their own words.
    .help = Ask three members of staff to tell it, and enter the day: `retold`.
finding-checklist-stale = The evidence is old: "{ $question }", last looked at on { $checked }.
    .help = Look again; after { $days } days evidence counts as old.
finding-ignore-expired = The exception for `{ $code }` held until { $until }; the finding counts again.
    .help = Act, or give a new reason why you still live with it.
finding-ignore-unused = { $known ->
    [yes] There is nothing to ignore here for `{ $code }`.
   *[no] `{ $code }` is no finding that lotse knows.
}
    .help = Delete the entry, or check `code` and `subject`.

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
check-cut-over-before-announcement = Cut-over before the announcement
    .means = The change applies before everybody knows of it. Whoever is surprised by it will not believe the next announcement.
check-card-without-reason = No reason given
    .means = A change can be justified, or it lies outside one's discretion. If neither is said, the question "What is this now?" stays without an answer.
check-trial-after-cut-over = A trial beyond the cut-over
    .means = A voluntary trial that goes on after the cut-over cancels it: both cannot hold at once.
check-horizon-beyond-plan = The plan ends before the change
    .means = Changes often reach further than one can plan. That is no mistake as long as it is said how far the plan reaches.
check-behaviour-without-reward = New behaviour, nothing in return
    .means = Different behaviour takes strength. Without something held out for it, the old habit stays.
check-review-missing = No review planned
    .means = Success seldom comes at once. Without a fixed day nobody looks, and nobody learns whether it was worth it.
check-message-unanswered = A typical question without an answer
    .means = The same four questions come up at almost every change. What you do not answer, rumour does.
check-one-message-for-all = One text for all
    .means = People differ and hear different things. The same text for all groups mostly reaches only one.
check-loss-not-addressed = The loss is not spoken of
    .means = Change is felt as loss. Whoever speaks of gains only is taken for blind or dishonest.
check-resistance-escalates = Resistance is escalating
    .means = At least half of what amplifies this kind of resistance is present; less than half of what reduces it is being done.
check-resistance-untouched = Resistance is left untouched
    .means = Little amplifies this kind of resistance yet, but little is done against it either.
check-measure-harms = Helps the one, harms the other
    .means = The same answer may reduce factual concerns and amplify fears. What is named is planned for one statement and harms it, or another one of the same group.
check-self-interest-supposed = Self-interest only supposed
    .means = Intentions cannot be seen. Whoever assumes self-interest needs an observation and at least one other explanation, or a supposition becomes a verdict.
check-concern-overdue = A concern waits for an answer
    .means = The deadline has passed. Concerns that are not answered amplify themselves.
check-readers-disagree = Two sort it differently
    .means = Two have read the same statement on their own and taken it for different kinds of resistance. Then it is not settled what can help.
check-no-visible-user = Nobody of the leadership leads the way
    .means = Role models work more strongly than instructions. What counts is who of upper or middle leadership visibly works in the new way.
check-exception-without-end = An exception without an end
    .means = An exception without a last day is the new rule.
check-exception-unsigned = An exception without a signature
    .means = An exception nobody answers for is one the next will take for themselves.
check-exception-outlives-cut-over = An exception beyond the cut-over
    .means = After the cut-over the new way holds for all. Exceptions beyond it reward those who wait.
check-mandate-missing = A role without a mandate
    .means = Whoever acts without a mandate will be asked at the first difficulty who has allowed it.
check-no-decider = Nobody decides
    .means = Somebody answers for something that none of the roles may decide. Then it is left lying.
check-two-deciders = Two decide the same
    .means = Where two decide, nobody does in a dispute.
check-responsibility-without-authority = Responsibility without authority
    .means = Duties, authority and responsibility must match. Whoever answers for what others decide can only fail.
check-hours-exceeded = More duties than time
    .means = The hours of the duties add up to more than the role has been promised per week.
check-mandate-only-oral = Mandate by word of mouth only
    .means = A spoken mandate holds until somebody remembers it differently.
check-authority-without-mandate = Authority without a mandate
    .means = The role decides something that belongs neither to its duties nor to its responsibility.
check-need-without-aim = A need without an aim
    .means = It is said what is needed, but not what for. So it can neither be granted nor refused.
check-need-without-addressee = A need without an addressee
    .means = It is said what is needed, but not from whom. Then nobody will ask either.
check-measure-cycle = Measures wait in a ring
    .means = Each of these measures waits for another of them; none can begin.
check-factor-without-measure = A gap without a measure
    .means = The diagnosis shows a gap, but no measure of the agenda works on this factor.
check-measure-overdue = A measure is overdue
    .means = Its day has passed, and it is neither done nor parked. The day itself still counts as in time.
check-measure-without-owner = A measure without an owner
    .means = What belongs to nobody does not happen.
check-owner-overloaded = Too much at once
    .means = More than three measures running with one role: that is how one scatters.
check-due-before-dependency = Due before what it needs
    .means = The measure waits for another one that is due later. One of the days is wrong.
check-measure-without-goal = A measure without a goal
    .means = Without a goal nobody can say whether the measure has succeeded.
check-estimates-off = Estimates are off
    .means = At least three finished measures took clearly longer or shorter than estimated on average. That is a habit one can reckon with.
check-benefit-uncovered = A benefit without a measure
    .means = Digitalisation can make a town hall more attractive, more credible, legally safer and more efficient. No measure contributes to one of them.
check-measure-large = A large step
    .means = From 40 estimated hours on, a measure is better cut into steps that can succeed one by one.
check-commitment-overdue = A commitment is to be looked at
    .means = At the visit from the future somebody took something on; the day to look at it has passed.
check-commitment-without-owner = A commitment without an owner
    .means = "It takes …" – but nobody has taken it on.
check-vision-review-due = The look back on the future is due
    .means = After a year it is worth looking at the sentences: what came true, what did not, what nobody wants any more.
check-vision-without-milestone = A sentence without a way
    .means = A sentence about the future becomes a plan only when it is settled what must have happened before.
check-action-overdue = A consequence of the workshop is overdue
    .means = Looking back on a day, something was agreed; its day has passed.
check-action-without-owner = A consequence of the workshop without an owner
    .means = Agreed, but given to nobody.
check-checklist-not-retold = "Understood" without asking back
    .means = Whether all have understood is known only to those who have let them tell it. Announcing is not enough.
check-checklist-stale = Old evidence
    .means = What was looked at long ago need not be true today. How long evidence keeps stands in the rubric.
check-ignore-expired = An ignored finding counts again
    .means = Somebody decided to live with a finding for a while. The time is up.
check-ignore-unused = An entry without a finding
    .means = The entry ignores a finding that does not exist, or no longer exists.
check-severity = Severity: { $severity }.
check-severities = Severity: { $certain } when the finding is certain or stated; { $open } when it is open.
