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
file-survey = survey.toml
file-rows = answers.csv
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
form-made = { $path } is ready. What comes back is collected by: lotse collect FOLDER --survey { $survey }
rubric-created = { $path } is created. Next: lotse rubric check { $path }
survey-created = { $path } is created. Next: lotse survey { $path }
checklist-changed = { $path }: "{ $question }" is now "{ $state }".
