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
error-rubric-kinds-differ = the two rubrics are of different kinds: { $old } and { $new }
    .help = Only two versions of one rubric can be compared.
error-rubric-name = "{ $name }" cannot be the id of a rubric
    .help = An id has at most 64 of a to z, 0 to 9, - and _ and begins with a letter, for example own-factors.
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
error-since-needs-one-rubric = --since compares exactly one rubric
    .help = Name one file: lotse rubric check new.toml --since old.toml
error-since-needs-one-file = --since compares exactly one project
    .help = Name one file: lotse diagnose now.toml --since before.toml
error-since-without-answers = { $path } holds no answers to compare with
    .help = Give --since a file with [[response]].
error-explain-is-text = --explain does not come as JSON
    .help = Leave out --format; the JSON holds all figures unrounded.
error-plan-survey-format = a survey can be planned as text or JSON only
    .help = Leave out --format, or give text, markdown, html or json.
error-unknown-check = there is no finding with the code "{ $code }"
    .help = `lotse explain` shows all codes.
error-check-ruled-twice = --allow, --warn and --deny say different things about { $code }
    .help = Name each code once.
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
error-report-format = "{ $format }" is not a format
    .help = Write --report FORMAT=FILE. Formats are: { $known }.
error-report-without-file = --report { $format } does not say where to
    .help = Write --report { $format }=FILE.
error-report-twice = two reports are to become { $path }
    .help = Name a file of its own for each.
error-report-over-input = { $path } is a project that is to be read
    .help = Name another file for the report. Nothing was changed.
error-report-needs-file = a workbook cannot be shown on a screen
    .help = Name a file with --output.
error-pdf-not-built = this lotse was built without PDF
    .help = Build it with `cargo install --path . --features pdf`, or print the page of --format html in a browser.
error-pdf-needs-file = a PDF cannot be shown on a screen
    .help = Name a file with --output.
error-pdf-failed = the page could not be set as a PDF: { $why }
    .help = Take --format html and print the page in a browser. Please report the file with which this happened.
error-too-many-rows = there are more findings than a spreadsheet program knows rows
    .help = Take --format csv, or show fewer with --min-severity.
error-report-needs-one-file = this page is about exactly one file
    .help = Name the file of a project or a profile: lotse report project.toml --page requests
error-feedback-is-of-one = a feedback talk is about one person, and several are named
    .help = Name only profiles of the same person, or take --page selection.
error-no-guide = your rubrics do not have the guide "{ $id }"
    .help = Add it to your own rubric, or leave out --rubric.
error-filter-unreadable = "{ $filter }" names no part of everybody
    .help = A column, an equals sign, a value or several with commas: --filter role=staff,navigator
error-filter-column = "{ $column }" is no column this survey makes groups of
    .help = It makes them of { $known }. The survey file names further columns under [attributes].
error-filter-twice = "{ $filter }" is there already
    .help = A part of everybody is shown once. What the survey file names under [[plan.filter]] needs no --filter.
error-one-survey = tables go with one survey file at most
    .help = Name one: lotse survey survey.toml answers.csv
error-collect-output = where shall the answers go?
    .help = Name a table: --output answers.csv, or enter it in the survey: rows = "answers.csv".
error-collect-csv = { $path } is not a CSV file
    .help = Answers are collected into a table whose name ends with .csv.
error-collect-waves = some answers have a wave and others none, or numbers and days
    .help = A survey numbers its waves or dates them, never both. { $path } stays as it was.
error-collect-foreign = { $path } holds something that was not collected here
    .help = So that nothing is lost, the file stays as it is. Name another one, and put this one into the folder to collect it, too.
error-enter-closed = the wave is closed: { $path }
    .help = Closed waves take no further answers. Name under [[wave]] the one that is running.
error-form-needs-survey = there is no survey about "{ $rubric }" yet, and so no questionnaire
    .help = Whoever answers has to know beforehand what for, who evaluates and who sees what. Write that down: lotse init --survey survey.toml, with rubrics = ... in it, then lotse form survey.toml.
error-form-untold = { $path } does not yet tell everything to those who are to answer: { $keys } is missing
    .help = Write under [information]: purpose = "what for", evaluated_by = "which office evaluates", seen_by = "who sees what"; at the top: keep_until = 2027-06-30. Without this no questionnaire is made.
error-form-no-wording = { $path } has scales of its own, but no wording of the questions
    .help = A questionnaire is made of a rubric: rubrics = ... instead of [[scale]].
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
error-report-needs-page = Which page?
    .help = Name one: --page card, messages, resistance, backing, roles, agenda, calibration, flipchart, workshop, checklist … All are listed by lotse report --help.
error-calendar-is-no-page = A calendar holds every date, no page
    .help = Leave out --page: lotse report FILE --format ics.
error-pattern-invalid = { $path } is no valid pattern
    .help = A pattern looks like this: projects/*/e-file.toml or projects/**/*.toml.
error-pattern-without-file = No file matches { $path }
    .help = Check the pattern, or name a folder.
error-baseline-foreign = { $path } is no earlier report of lotse
    .help = An earlier report is made with: lotse diagnose FOLDER --format json --output earlier.json.
error-not-for-audience = the page { $page } is not meant { $audience }
    .help = It tells who said what, or how somebody is seen. These are: { $others }.
error-wave-open = { $path } is still running ({ $waves }): there are results when nobody answers any more
    .help = Two results shortly after each other would give away what somebody said in between. Close the wave first: [[wave]] with closed = true. Whether the answers can be read: --check
error-by-not-planned = "{ $by }" is not in the plan of { $path }
    .help = Only what was agreed on before is shown. The tables stand in the file under [plan] tables; change them only together with the staff council.
error-no-answers = there is no answer in { $path } that counts
    .help = What the table holds and what not: lotse survey { $path } --check
error-survey-json-is-a-result = only the result of a survey comes in this form
    .help = The plan and the check come as text, markdown or html.
error-map-is-a-file = the proposal of --map is a file itself (TOML)
    .help = Leave --format out; with --output it is written to a file.
error-comments-not-planned = the plan of { $path } has no free remarks
    .help = Agree with the staff council, and then write under [plan] for example comments = [] (everybody together) or comments = ["group"] (by department). Of a wave of which there is a result already none are shown any more.
error-few-changed = since the result of { $date } fewer than { $k } answers came, went or changed somewhere; a new one would give away which
    .help = Wait until { $k } more sheets have come in every group, or put late ones into the next wave. The earlier result stays valid.
error-other-plan = there is a result of { $path } of { $date } already, with another plan
    .help = Two plans over the same answers could be subtracted from each other. Set tables, filters, smallest group and rubric as they were (a --filter is part of the plan), or begin a new wave.
error-ledger-lost = the ledger of what was published of { $survey } is missing or no longer the same: { $path } (last result of { $date })
    .help = Without it nobody can tell whether a new result, together with earlier ones, gives somebody away. Bring the file back from your backup. If there is none, go on with --accept-lost-ledger; the result will say so.
error-ledger-unreadable = the ledger of what was published cannot be read: { $path }
    .help = Bring the file back from your backup. If there is none, delete it and call lotse survey with --accept-lost-ledger; the result will say so.
error-form-needs-file = a questionnaire in this form cannot be shown on the screen
    .help = Name a file with --output: lotse form survey.toml --output questionnaire.html
