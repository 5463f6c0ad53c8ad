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
template-survey =
    A survey for lotse: what is asked, who evaluates, what is shown. The answers stand in tables beside it.
    Look at it: lotse survey FILE
template-survey-id = survey-{ $year }
template-survey-name = Name of the survey
template-keep-until = Answers are kept until then.
template-rows = Where the answers are.
template-groups = Which departments can be chosen; without it everybody writes their own.
template-group = Citizens' office
template-information = Everybody reads this before answering. No questionnaire is made without it.
template-purpose = What the survey is for
template-evaluated-by = Who evaluates the answers (office or role, no name)
template-seen-by = Who sees which results
template-plan =
    What is published besides the result of everybody; nothing more. This is what the staff council agrees to.
    One table per list: [["group"], ["role"], ["group", "role"]]. Columns of your own stand in [attributes].
template-comments = Show free remarks of everybody together; none without this.
template-waves =
    The waves. Groups are shown only when a wave is closed: closed = true
template-columns =
    Where columns are not named like the questions and answers are words; `lotse survey FILE TABLE` shows whether it is right.
template-heading = heading of the column
template-heading-group = office
template-attribute = site
template-attribute-heading = Site
template-attribute-one = Town hall
template-attribute-other = Depot
template-label = rather agree
template-label-unknown = no answer
template-wave = Which one; only if people are asked again and a column of the answers says when.
