### Words that only some commands need. They are read when the first of them is needed.

## Requests and retention

requests-title = What is still needed
requests-empty = { $path } does not say yet what is needed. For each need, write into the file for example:
requests-pending = { $n ->
    [0] Nothing is open any more.
    [one] 1 of { $of } requests is open.
   *[other] { $n } of { $of } requests are open.
}
requests-overdue = { $n ->
    [one] 1 is overdue.
   *[other] { $n } are overdue.
}
requests-incomplete = { $n ->
    [one] 1 is still incomplete.
   *[other] { $n } are still incomplete.
}
requests-nobody = Nobody to ask yet
request-aim = aim: { $text }
request-by = by { $date }
request-mandate = mandate: { $text }
request-topic = topic: { $text }
heading-incomplete = To be settled before asking
need-without-aim = With what aim is it needed?
need-without-addressee = Who could give it?
need-open = open
need-asked = asked
need-granted = granted
need-refused = refused
transfer-title = Heard and experienced
transfer-empty = { $path } does not say yet what became of the topics. For each topic, write into the file for example:
transfer-applied = { $n ->
    [0] None of the { $of } topics has been applied yet.
    [one] 1 of { $of } topics has been applied.
   *[other] { $n } of { $of } topics have been applied.
}
transfer-overdue = { $n ->
    [one] 1 next use is overdue.
   *[other] { $n } next uses are overdue.
}
column-topic = topic
column-heard = heard
column-experienced = experienced
column-applied = applied
column-next = next use
example-topic = process management
example-need-what = two fixed hours a week
example-need-aim = record the registration of dogs
example-need-from = head of administration
example-need-mandate = mayor
example-experienced = recorded a process on the board
example-next = dog tax
comment-what = what is needed
comment-aim = with what aim
comment-from = from whom: a role, not a name
comment-mandate = who has the mandate for it
comment-topic = topic of the workshop
comment-by = by when
comment-state = or asked, granted, refused
comment-heard = or false, or a text
comment-experienced = what you experienced
comment-applied = when last applied
comment-next = where next
occasion-position = self-assessment
occasion-selection = selection
occasion-training = training
occasion-feedback = feedback
kept-until = This profile is kept until { $date } ({ $why }); after that, "lotse purge --due" deletes it.
kept-undated = Without a date, nothing says until when this profile is kept. Add `date` or `keep_until`.
kept-stated = as the file says
kept-by-occasion = { $days ->
    [one] { $occasion } of { $date } plus 1 day
   *[other] { $occasion } of { $date } plus { $days } days
}
retention-title = Retention of profiles
retention-due = { $n ->
    [0] No profile is to be deleted.
    [one] 1 profile is to be deleted.
   *[other] { $n } profiles are to be deleted.
}
column-file = file
column-kept-until = to be kept until
column-why = reason
retention-next = Next in line: { $path }, to be kept until { $date }.
retention-undated = Without a date, and so never to be deleted: { $paths }. Add `date` or `keep_until`.
retention-seen = { $n ->
    [0] Looked at: no profile.
    [one] Looked at: 1 profile.
   *[other] Looked at: { $n } profiles.
}
retention-others = { $n ->
    [one] Passed over: 1 file of another kind.
   *[other] Passed over: { $n } files of other kinds.
}
retention-invalid = { $n ->
    [one] 1 file is invalid and stays.
   *[other] { $n } files are invalid and stay.
}
retention-links = { $n ->
    [one] 1 link was not followed.
   *[other] { $n } links were not followed.
}
retention-deleted = { $of ->
    [one] { $n ->
        [0] The profile is not deleted.
       *[other] The profile is deleted.
    }
   *[other] { $n } of { $of } profiles are deleted.
}
retention-tried = A dry run only: nothing was deleted.
retention-limits = What lotse cannot delete: backups, copies on other devices and in mailboxes, prints, earlier states in version control, snapshots of the drive, and the places on the disk that have become free. Please see to these yourself, or ask whoever runs your computers.
co-determination = Where several members of staff are assessed, their representatives may have a right of co-determination: what is asked, who sees it, how long it is kept. Ask your staff council before you begin. This is a reminder, not legal advice.
purge-ask = { $n ->
    [one] Delete this profile for good?
   *[other] Delete these { $n } profiles for good?
}
purge-declined = Nothing was deleted.
error-purge-needs-due = lotse purge deletes only what is due, and wants you to say so
    .help = To look: lotse purge --due --dry-run FOLDER. To delete: lotse purge --due FOLDER. How long a profile is kept is said by `keep_until` in the profile, else by [retention] in the rubric.
error-purge-needs-yes = deleting needs a confirmation, and lotse cannot ask here
    .help = To look: --dry-run. To delete without being asked: --yes. Nothing was deleted.
error-is-link = { $path } is a link; it leads to { $target }
    .help = lotse never deletes through a link. Name the file or the folder itself.
error-delete = { $path } cannot be deleted: { $reason }
    .help = Check the permissions of the folder, or ask whoever runs your computers.
error-not-deleted = { $path } has changed meanwhile and was not deleted
    .help = Look again: lotse purge --due --dry-run { $path }

## How figures come about

chain-title = { $name }: how the figures come about
chain-hidden = How the figures come about is not shown: from single answers one could read who said what. What may be shown stands in the report.
chain-stated = Nothing is computed here: there are no answers on this factor, only somebody's view or signs.
chain-unknown = There is nothing to compute here: { $reason }.
chain-answers = Answers
chain-items = In each line the answers of one person, in this order: { $items }. "?" means does not know, "-" does not apply, "·" not answered; equal lines stand together. Only people who answered enough are counted.
chain-sum = Sum
chain-judgement = Mean and judgement
chain-mean = Mean
chain-limits = Below { $missing }: missing. From { $present }: present. In between: weak. So: { $status }. The limits stand in { $rubric } and are our own decision.
chain-levels = Below { $missing }: no. From { $present }: strong. In between: some. So: { $status }. The limits stand in { $rubric } and are our own decision.
chain-share = Share of those who see a gap (below { $present }), with the range by Wilson
chain-certainty = Certainty
chain-one-person = One person: there is no range, and the judgement stays open.
chain-spread = Spread
chain-floor = Rounding error of the scale; it is larger and therefore counts as the spread
chain-half = Half the width of the range (95%, Student's t)
chain-low = Lower end
chain-high = Upper end
chain-clamped = (the scale ends at { $end })
chain-certain-gap = The whole range lies below { $present }: certainly a gap.
chain-certain-present = The whole range lies at { $present } or above: certainly no gap.
chain-few = Only { $n } of { $eligible } answered enough, less than a share of { $certain }: open.
chain-open = The range crosses { $present }: open.
chain-agreement = Agreement
chain-rwg = Agreement (r*wg)
chain-split = Below { $limit } opinions count as split, if there are at least { $people } people.
chain-evidence = Factor and sign together
chain-odds = L
chain-index = Evidence index
chain-index-means = The index sorts suspicions. It is not a probability.
chain-inverse = What the signs alone say
chain-strength = { $symptom }, weight { $weight }
chain-no-strength = { $symptom }, weight { $weight }: { $level } is not above { $start } and counts 0.
chain-q = Suspicion
chain-q-means = From { $from } on the factor is suspected.
chain-difference = Difference, leadership minus staff
chain-no-contrast = A range takes at least two people on each side.
chain-error = Standard error
chain-half-difference = Half the width of the range (95%, Student's t with { $degrees } degrees of freedom)
chain-pairs = Since { $wave }: { $pairs } people compared with themselves, { $difference } on average, standard error { $error }.
chain-unmatched = Since { $wave }: two groups compared, difference { $difference }, standard error { $error }.
chain-waves = Course
chain-moves = The smallest change that would alter the judgement
chain-no-move = Even if every answer were one step different, it would still be: { $status }.
chain-move-up = { $n ->
    [one] 1 answer one step higher: { $status }.
   *[other] { $n } answers one step higher each: { $status }.
}
chain-move-down = { $n ->
    [one] 1 answer one step lower: { $status }.
   *[other] { $n } answers one step lower each: { $status }.
}

## Before a survey

plan-answer = { $n ->
    [one] One answer proves no gap.
   *[other] With { $n } answers, a clear gap (true mean { $mean }) shows as certain with a chance of about { $chance }.
}
plan-worth = { $from ->
    [0] With these assumptions no number of answers is enough for { $wanted }.
   *[other] From { $from } answers on the chance is at least { $wanted }. With fewer, a survey is worth it as well: it shows what to talk about. "Open" is then an ordinary result.
}
plan-mean = true mean
plan-chance = chance that the gap is certain
plan-assumptions = A rule of thumb, not a promise. Assumed is that people differ by { $persons } steps and that single answers vary by { $noise } steps.

## Development plan

learn-title = Development plan
learn-module = "{ $module }"
learn-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
learn-modules = { $n ->
    [one] The plan has 1 module of { $time }.
   *[other] The plan has { $n } modules of { $time } together.
}
learn-covered = { $open ->
    [0] { $n ->
        [one] It brings your wish forward.
       *[other] It brings all { $n } wishes forward.
    }
   *[other] { $covered ->
        [one] It brings 1 of { $n } wishes forward.
       *[other] It brings { $covered } of { $n } wishes forward.
    }
}
learn-no-more = There is no room for more in { $time }.
learn-none-fits = No further module that belongs to your wishes fits into { $time }.
learn-all-learnt = You have learnt what the curriculum offers for your wishes. Now it is about applying it.
learn-none-there = This curriculum offers nothing for your wishes that you have not learnt yet.
learn-nothing-rated = No plan yet: nothing in this file is rated. Begin with: lotse assess { $path }
learn-no-wish = No plan yet: you have not named a wish.
learn-wishes-reached = No plan needed: you have reached every wish you named.
learn-what-is-a-wish = A wish is the level you would like to reach in a competence. Without a wish nothing is proposed here, because what you want to develop is for you to decide.
heading-learn-add-wish = How to name a wish
learn-wish-asked = Go through one area once more: lotse assess { $path } --area { $area }
learn-wish-written = Or write it into { $path } below [rating], for example like this:
heading-learn-focus = { $n ->
    [one] In focus: one step
   *[other] In focus: { $n } steps, no more at a time
}
heading-learn-later = Later
learn-step-planned = For this: { $modules }.
learn-step-learnt = Learnt: { $modules }.
learn-open-no-module = The curriculum has no module for this. Practise it on a task of your own, or ask somebody who can do it already.
learn-open-all-done = You did the modules for this before the self-assessment. What helps now is practice on a task of your own.
learn-open-no-time = { $n ->
    [one] "{ $module }" lacks 1 minute.
   *[other] "{ $module }" lacks { $n } minutes.
}
heading-learn-order = What to learn, in this order
column-module = module
column-minutes = minutes
column-when = when
column-where = where
column-builds = builds
learn-proposal = The days are a proposal: spread evenly by minutes over the working days until { $until }. lotse does not know holidays or your calendar.
learn-crowded = That is tight: on { $date } it would be { $time } on one day. Choose a later day for --until, or fewer minutes.
heading-learn-due = What is due
learn-due-apply = Apply: { $module }, learnt on { $date }. Where have you used it?
learn-due-next = Learn next: { $module }
learn-due-next-by = Learn next: { $module } (by { $date })
learn-log-it = Enter it: lotse plan { $path } log { $module } --applied "…"
heading-learn-applied = Learnt and applied
learn-applied = learnt on { $date }. Applied: { $applied }
learn-foreign = { $module } (not in this curriculum)
heading-learn-out = Left out, and why
learn-out-no-time = { $n ->
    [one] No room left, 1 minute is lacking: { $modules }.
   *[other] No room left, { $n } minutes are lacking: { $modules }.
}
learn-out-covered = Already covered by { $covering }: { $modules }.
learn-out-done = Already learnt on { $date }, before the self-assessment: { $modules }.
learn-out-nothing-wished = Belongs to none of your wishes: { $modules }.
heading-learn-why = How the plan comes about
learn-budget-named = The choice is for { $time }, as you said.
learn-budget-curriculum = The choice is for { $time }, which is what the curriculum gives.
learn-spent = Of these, { $time } have been learnt since the self-assessment.
learn-proven = A wish weighs more the more relevant the competence is in your role and the more levels it spans. This has been computed: no other choice brings more forward in this time, and none that brings as much forward takes fewer minutes.
learn-not-proven = A wish weighs more the more relevant the competence is in your role and the more levels it spans. The curriculum is so large that not every possibility was looked at: the choice is good, but there may be a better one.
learn-source = Which module builds what stands in "{ $title }" ({ $id } { $version }). The plan is a proposal for the conversation, not an obligation.
learn-read-on = Less time: lotse plan { $path } --minutes 180 · With days: lotse plan { $path } --until YYYY-MM-DD
learn-read-on-days = With days: lotse plan { $path } --until YYYY-MM-DD
learn-read-on-calendar = For your calendar: lotse plan { $path } --until YYYY-MM-DD --format ics --output plan.ics
learn-calendar-entry = { $module } ({ $time })
learn-calendar-proposal = Day proposed by lotse plan.
learn-calendar-empty = The calendar has no entries: there is nothing to learn in the plan. The reason is in: lotse plan { $path }
learn-logged = { $path }: "{ $module }" is entered, learnt on { $date }. Next: lotse plan { $path }

## Views on people side by side

compare-title = Views on { $subject }
compare-waiting = { $done } of { $of } have handed in.
compare-waiting-why = Nothing is shown until all have handed in: so nobody sees the others' values before giving their own.
compared-own-and-others = Compared: the own view with others: { $others }.
compared-others = Shown: views of others: { $others }. There is no own view.
compared-course = Compared: the own view at { $n } times.
compared-nothing = There is nothing to compare yet: this is a single view. Name a second file.
column-subject = Person
column-rater = View
column-handed-in = handed in
column-own = own view
column-fit = together
column-area = Area
column-levels = Levels
column-since-then = since then, as seen today
not-yet = not yet
rater-self = own view
rater-lead = leadership
rater-peer = { $n ->
    [one] peer
   *[other] peers ({ $n })
}
rater-trainer = trainer
rater-second = { $rater }, after the talk
heading-own-and-other = Own view and { $other }
heading-own-and-other-second = Own view and { $other }, after the talk
heading-other = { $other }
heading-noted = What was noted
heading-good-to-know = Good to know
heading-left-out = Not compared
heading-course = Course: { $dates }
heading-raters-agree = How far the others agree
reading-higher = The own view is { $difference } levels higher on average; that is usual.
reading-lower = The own view is { $difference } levels lower on average.
reading-alike = On average both views are equally high.
reading-talk = { $n ->
    [one] Most worth talking about: { $names }.
   *[other] Most worth talking about are these { $n }: { $names }.
}
reading-no-talk = Nowhere are they a whole level apart.
reading-nothing = There is no competence that both have placed; why, is worth a talk.
johari-shared_strength = shared strength
johari-blind_spot = blind spot
johari-hidden_strength = hidden strength
johari-shared_field = shared field
johari-agreed = agreed
known-leniency = On average people place themselves a little higher than their superiors do: by about a third of the usual spread (Heidemeier and Moser 2009). That is no mistake, and nothing is corrected here.
known-validity = Own view and another's are only moderately related (Mabe and West 1982: 0.29 on average). Neither is the truth.
known-use = What counts are examples. Wherever views differ, ask: what do you base that on?
compare-figures = Figures over { $n } competences placed by both: mean difference { $difference }, mean distance { $distance }, weighted kappa { $kappa }, intraclass correlation ICC(A,1) { $icc }.
course-assumption = Assumed are a spread of { $sd } and a reliability of { $reliability }; neither was measured. An area must then change by about { $levels } levels before it is more than error of measurement (after Jacobson and Truax 1991).
change-up = { $before } → { $after }: reliably higher ({ $index })
change-down = { $before } → { $after }: reliably lower ({ $index })
change-none = { $before } → { $after }: within the margin of error ({ $index })
panel-title = { $n } persons side by side
panel-rules = In the order of the files; there is no other. Self-assessments alone decide nothing. What counts are the examples.
panel-one-rater = This takes at least two others who place every person. Ask a second person for their view.
panel-no-alpha = This cannot be computed: there are too few placements in common, or no differences.
panel-alpha-high = They agree well (Krippendorff's alpha { $alpha }).
panel-alpha-some = They agree to some extent (Krippendorff's alpha { $alpha }); tentative conclusions are possible.
panel-alpha-low = They agree little (Krippendorff's alpha { $alpha }). Talk about the examples first, then place once more.
panel-kappa = Weighted kappa: { $kappa }.
left-out-replaced = { $rater } of { $date }: there is a newer one of the same view.
left-out-peers = { $rater }: peers are shown only as the mean of at least { $least }; each of several views has a code of its own.
left-out-foreign = { $rater } of { $date }: this version of the catalogue does not have these competences: { $ids }.

## Sheets for talks

sheet-minutes = about { $minutes } minutes
sheet-who = Code: ____________   Date: ____________   Roles taking part: ____________________
sheet-rules = What holds
sheet-ask = Ask for an example: when last, what was the own part, what came of it?
sheet-views = What the views show
sheet-no-views = No views stand side by side yet.
sheet-unclear = placed by others only
sheet-wishes = own wish
