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
