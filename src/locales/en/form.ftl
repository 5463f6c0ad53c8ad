## Questionnaires: what stands on them and what can be done with them

form-untitled = Survey
form-told-purpose = Why we ask
form-told-evaluated-by = Who evaluates
form-told-seen-by = Who sees what
form-told-groups = From which group size
form-groups-from = Only results of groups from { $n } answers on are shown, namely: { $tables }.
form-groups-because = Results of groups from { $n } { $n ->
    [one] answer
   *[other] answers
} on are shown, as agreed: { $reason }. Shown are: { $tables }.
form-told-kept = How long answers are kept
form-kept-until = Until { $date }. Then they are deleted.
form-told-voluntary = Voluntary
form-voluntary = You need not take part, and you need not say why. You can leave out any question.
form-told-contact = Questions about this
form-only-after-cut-over = Only if the change-over has already happened. Otherwise: "{ $answer }".

form-language = Language
form-begin = Begin
form-resume = Load saved answers
form-nothing-sent = This page sends nothing. Your answers leave this computer only when you yourself pass on the file made at the end.
form-about-you = About you
form-group = In which department do you work?
form-group-hint = As it is called in your town hall, for example "Citizens' office".
form-role = What is your role in this project?
form-no-answer = no answer
form-step = Step { $at } of { $of }
form-progress = { $done } of { $of } questions answered
form-clear = Take the answer back
form-keys = By keyboard: arrow keys choose an answer, Tab goes on. Within a question the digit works too, and so do ? and -.
form-back = Back
form-next = Next
form-save-draft = Save for later
form-draft-saved = What you have answered so far is in { $file }, where your browser puts files. Load it later on the first page. It is not meant to be handed in.
form-remarks = Is there anything else you would like to say?
form-remarks-warning = Please write no names and nothing that tells who somebody is, yourself included.
form-remarks-left = { $n } characters left
form-finish = To finish
form-all-answered = You have answered every question.
form-left-out = Without an answer: { $n }. You may leave it like that.
form-go-to = Go to the question: { $text }
form-save = Save answers as a file
form-saved = Saved as { $file }.
form-hand-in = Hand this file in where you were told to. It is evaluated by: { $who }
form-change = You can go back, change something and save the file again. Then hand in only the last one.
form-loaded = Saved answers loaded: { $done } of { $of } questions answered.
form-wrong-file = This file does not fit: it does not hold saved answers of this survey.
form-other-version = These saved answers belong to another version of the questions.
form-skip = Skip to the content
form-needs-script = This questionnaire needs JavaScript. If it is switched off where you work, ask for the sheet on paper or as a spreadsheet.
form-file-draft = saved-answers
form-file-answers = answers
form-only-roles = Only: { $roles }.
form-paper-how = Tick one box in each row; leave empty what you want to leave out. A mistake? Fill the wrong box completely and tick the right one.
form-paper-thanks = Thank you. Hand the sheet in where you were told to.
form-levels = What the levels look like
form-levels-keep = To look things up. You keep this sheet; only the pages before it are handed in.
form-sheet-name = Questionnaire
form-sheet-how = Fill in the light cells only; the others are locked. What you leave out stays empty. Save the file and hand it in where you were told to.
form-sheet-answer = Answer
form-sheet-refused = This is not meant to stand here. Choose from the list, or leave the cell empty.
form-made-by = Made with lotse { $version }. The page loads nothing and stores nothing in the browser.

## Typing in sheets

enter-welcome = One sheet a line, with { $n } answers in the order of the sheet. Every sheet is saved at once in { $path }.
enter-line =
    A line: { $fields }
    Answers: the digit, ? (don't know), - (does not concern me), . (no tick); with or without blanks.
    < types the last sheet again, <12 sheet 12. To finish: Ctrl-D.
enter-answers = answers
enter-group = department
enter-remarks = remarks
enter-resumed = { $n ->
    [one] 1 sheet is there already.
   *[other] { $n } sheets are there already.
}
enter-saved = Sheet { $n } is saved: { $given } of { $of } questions with a digit.
enter-again = Sheet { $n } once more; the next line replaces it.
enter-no-sheet = There is no sheet { $n } here.
enter-count = Not saved: { $n } answers instead of { $of }.
enter-answer = Not saved: answer { $n } is none. Possible are { $allowed }, ?, - and the full stop.
enter-no-group = Not saved. "{ $question }": there are 1 to { $n } to choose from.
enter-no-role = Not saved: there are roles from 1 to { $n }.
enter-too-long = Not saved: a text is longer than { $n } characters.
enter-number = Not understood: behind < there is a number or nothing.
enter-end = { $n ->
    [0] No sheet is saved.
    [one] 1 sheet in { $path }.
   *[other] { $n } sheets in { $path }.
}
