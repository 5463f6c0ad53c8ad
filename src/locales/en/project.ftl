## The pages of a project: card, messages, resistance, backing, roles, agenda, estimates, future, workshop

today = today
card-title = Change card
card-empty = { $path } says nothing yet of the change itself. Write into the file, for example:
card-open = still open
card-reason = Reason: { $text }
card-required = Required by: { $text }
card-horizon = Reaches until: { $date }
card-planned = Planned until: { $date }
card-behaviour = What is done differently: { $text }
card-reward = What is held out for it: { $text }
card-communication = How it is conveyed: { $text }
card-mistakes = How mistakes are dealt with: { $text }
card-review = Review on: { $date }
card-announced = Announcement
card-trial-until = End of the trial
card-cut-over = Cut-over
card-review-on = Review
heading-dates = Dates
example-reason = Files shall be found from every desk
example-behaviour = Mail is scanned when it comes in
example-reward = no more searching in the basement
example-communication = in every staff meeting, with an example of each department
example-mistakes = we report mistakes and mend them, nobody is hunted
comment-reason = why now
comment-behaviour = what is done differently
comment-reward = what is held out for it
comment-communication = how each group is told
comment-mistakes = how you deal with mistakes
comment-announced = when it is announced
comment-cut-over = from when it applies
comment-review = when you look back

messages-title = Message map
messages-empty = { $path } does not say yet what each group is told. For each group, write into the file, for example:
messages-answered = { $n } of { $of } questions are answered.
messages-same = All groups get the same text. People differ: what convinces some passes others by.
message-open = no answer yet
message-loss = What do we lose?
message-told-by = Who tells it
example-group = Citizens' office
example-loss = one's own filing; a cabinet for current cases stays
example-told-by = Mayor
example-what-is-this = From 1 July on, new cases lie in the e-file.
example-gain = You find every case within a minute.
comment-audience = which group
comment-loss = what it loses, and how you meet that
comment-told-by = who tells it: a role, no name
comment-what-is-this = What is this now?
comment-gain = What do we gain?
comment-why-us = Why always us?
comment-more-work = Will that be even more work?

resistance-title = Resistance
resistance-empty = { $path } holds no concern yet. For each statement, write into the file, for example:
resistance-rule = What is recorded is what groups say, never who. Which kind it is, is a supposition: ask before you act.
resistance-signs = Shows like this:
resistance-amplifiers = Amplified by:
resistance-reducers = Reduced by:
resistance-measures = What you can do:
resistance-harms = Careful with: { $kinds }. { $why }
resistance-options = What can help: { $names }.
resistance-harmful = "{ $measure }" may do harm here: "{ $harmed }". { $why }
resistance-agreement = { $n ->
    [one] Two readers have sorted 1 statement on their own; agreement (Krippendorff's alpha): { $alpha }.
   *[other] Two readers have sorted { $n } statements on their own; agreement (Krippendorff's alpha): { $alpha }.
}
heading-harmful = Helps the one, harms the other
column-resistance = Kind
column-statements = Statements
column-intensity = Intensity
column-pressure = Pressure
column-cover = Cover
column-net = Net
column-standing = Standing
standing-escalating = escalating
standing-contested = contested
standing-held = held
standing-untouched = untouched
standing-unknown = too little looked at
concern-observed = observed: { $text }
concern-other = could also mean: { $text }
concern-settled = settled on { $date }
example-concern = So they can see how fast I work
comment-concern = what was said
comment-concern-kind = or concerns, self_interest
comment-group = which group; never a person
comment-intensity = 1 faint to 3 fierce
comment-amplifiers = what amplifies it: true, false or left out
comment-reducers = what reduces it
comment-concern-measure = what you plan

backing-title = Backing
backing-empty = { $path } does not say yet who stands for the project and who is let off. Write into the file, for example:
backing-users = { $n } of { $of } visibly work in the new way themselves.
heading-exceptions = Exceptions
exceptions-none = Nobody is let off.
exceptions-rule = Every exception has an end and a signature; none reaches beyond the cut-over.
no-end = no end
column-role = Role
column-rank = Level
column-uses = uses it
column-does = what it does
column-who = Who
column-exempt-from = from what
column-until = until
column-signed = signed by
rank-upper = upper leadership
rank-middle = middle leadership
rank-staff = staff
example-does = signs off electronically only
example-exempt-from = Scanning of incoming mail
example-why = no scanner at that place
comment-sponsor-role = a role, no name
comment-rank = or middle, staff
comment-uses = visibly works in the new way
comment-does = what this role does for the project
comment-who = who is let off: a group
comment-exempt-from = from what
comment-why = why
comment-until = through this day
comment-signed = who has signed it

roles-title = Roles and mandates
roles-empty = { $path } holds no roles yet. Write into the file, for example:
roles-rule = Duties, authority and responsibility belong together: whoever answers for something may decide it, and exactly one role decides.
mandate-written = mandate in writing
mandate-oral = mandate by word of mouth only
mandate-missing = no mandate
role-hours = needs { $needed } of { $has } hours a week
role-has-hours = { $has } hours a week
duty-hours = { $what } ({ $hours } hrs)
role-duties = Duties
role-decides = decides
role-answers-for = answers for
heading-deciders = Who decides what
heading-support = Who helps from outside
example-role = Digital navigator
example-decides = Filing plan
example-support = Template for the office instruction
comment-role = name of the role
comment-mandate-way = or oral, missing
comment-hours = hours a week set aside for it
comment-decides = what it may decide
comment-answers-for = what it answers for
comment-duty = what there is to do
comment-duty-hours = hours a week
comment-support-from = or county, association, state, neighbours
comment-support-with = with what

agenda-title = Digital agenda
agenda-empty = { $path } holds no measures yet. For each, write into the file, for example:
agenda-counts = { $n ->
    [one] 1 measure: { $done } done, { $running } running.
   *[other] { $n } measures: { $done } done, { $running } running.
}
agenda-overdue = { $n ->
    [one] 1 is overdue.
   *[other] { $n } are overdue.
}
column-measure = Measure
column-goal = Goal
column-sponsor = Sponsor
column-hours = Hours
progress-planned = planned
progress-running = running
progress-parked = parked
progress-done = done
progress-dropped = dropped
timeline-title = Timeline
timeline-about = { $n ->
    [one] 1 measure between { $from } and { $to }.
   *[other] { $n } measures between { $from } and { $to }.
}
timeline-until = { $state }, { $date }
flow-title = What waits for what
flow-about = { $n ->
    [one] 1 measure waits for others.
   *[other] { $n } measures wait for others.
}
heading-benefits = Benefits
benefit-none = no measure
heading-estimates = Estimates
estimates-short = You plan { $times } times too short (from { $n } finished measures).
estimates-long = You plan { $times } times too long (from { $n } finished measures).
estimates-open = What is still open will rather take { $likely } hours than { $planned }.
example-measure = Scan incoming mail
example-goal = new cases lie in the e-file completely
comment-measure-id = short id
comment-measure-title = what is done
comment-goal = what for
comment-factor = which success factor it works on
comment-owner = who sees to it: a role
comment-sponsor = who backs it: a role
comment-start = from when
comment-benefits = also attractive, credible, legally_safer
comment-depends-on = which measures must be done before
comment-estimate = estimated hours; later `actual`
comment-progress = or running, parked, done, dropped

calibration-title = Estimate and result
calibration-empty = { $path } holds no round yet, and no finished measure has hours. Write into the file, for example:
heading-rounds = Rounds
heading-finished = Finished measures
round-number = Round { $n }
estimated = estimated
result = result
calibration-chart = Estimated and achieved
calibration-about = { $n ->
    [one] 1 pair of estimate and result.
   *[other] { $n } pairs of estimate and result.
}
column-error = Error
calibration-mean = On average the estimate is off by { $mean } of the result.
calibration-bias = The result is typically { $bias } times the estimate.
calibration-hits = Hits (off by a quarter at most): { $hits } of { $of }.
calibration-skill = Against "as many as last time": { $skill } (above 0 is better, 1 is perfect).
comment-round-estimate = estimated
comment-round-result = achieved
comment-on = when

visit-title = Visit from the future
visit-empty = { $path } holds no visit from the future yet. Write into the file, for example:
heading-it-takes = It takes …
commitment-kept = kept
milestone-done = done
heading-way = The way there
visit-review-on = Review after a year: { $date }.
heading-outcomes = What became of it
visit-outcomes = Came true: { $achieved } of { $of }; in part: { $partly }; not: { $not }; dropped: { $dropped }.
visit-rate = With so few sentences the share may lie between { $low } and { $high }.
outcome-achieved = came true
outcome-partly = in part
outcome-not = not
outcome-dropped = dropped
example-vision = We have sold the last filing cabinet.
example-milestone = All new cases in the e-file
example-it-takes = a fixed hour of practice a week
comment-visit-on = when the visit was paid
comment-under = or experienced, shaped, changed
comment-vision = told in the past tense
comment-milestone = what must have happened by then
comment-it-takes = "It takes …"
comment-check = when you look

workshop-title = Workshop and what follows
workshop-empty = { $path } holds no review and no date yet. Write into the file, for example:
day-kept = Keep
day-changed = Change
day-learnt = Learnt
day-actions = What follows from it
heading-events = Dates of the programme
example-kept = work in small groups
example-changed = more examples of our own
example-learnt = ask first, explain later
example-action = Record the process "dog tax"
comment-kept = what shall stay
comment-changed = what shall be different
comment-learnt = what was learnt
comment-action = what follows from it
comment-format = or newsletter, exchange, network, advanced, platform, workshop

calendar-of = { $title } – dates
calendar-announced = Announcement
calendar-trial-until = End of the trial
calendar-cut-over = Cut-over
calendar-review = Review
calendar-checklist = Checklist
calendar-measure = Measure
calendar-visit = Visit from the future
calendar-vision-review = Look back on the visit from the future
calendar-commitment = Check the commitment
calendar-milestone = Milestone
calendar-action = From the workshop
calendar-event = Date
calendar-concern = Answer to a concern
calendar-exception = Exception ends
calendar-need = Need
calendar-transfer = Next use

column-method = Method
column-purpose = what for
column-medium = with what
medium-paper = on paper
medium-digital = digital
medium-both = on paper or digital
method-frame = Takes { $time }, with { $people } people, { $medium }.
method-material = What is needed: { $material }.
