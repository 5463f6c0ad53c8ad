## Fragen an Menschen

yes = ja
no = nein
role-lead = Leitung
role-staff = Beschäftigte
role-navigator = Digital-Navigator
stated-present = ja
stated-weak = teilweise
stated-missing = nein
stated-unknown = weiß nicht
relevance-1 = weniger wichtig
relevance-2 = normal
relevance-3 = sehr wichtig
file-case = vorhaben.toml
file-survey = befragung.toml
file-rows = antworten.csv
file-profile = profil{ $role ->
    [lead] -leitung
    [peer] -kollegium
    [trainer] -training
   *[self] {""}
}{ $turn ->
    [1] {""}
   *[other] -{ $turn }
}.toml
ask-hint = Pfeiltasten wählen, Eingabe bestätigt, Tippen filtert, Esc beendet
ask-number = Nummer (1 bis { $n }, Eingabe = { $default }):
ask-chosen = Gewählt: { $label }
ask-not-a-number = Bitte eine Nummer von 1 bis { $n }.
interview-how = Wie möchten Sie Ihr Vorhaben prüfen?
interview-quick = Schnelltest
    .detail = fünf Fragen, eine Minute
interview-thorough = gründlich
    .detail = Frage für Frage, etwa zehn Minuten
interview-role = In welcher Rolle antworten Sie?
interview-progress = Frage { $at } von { $of }
interview-save = Sichern unter (Eingabe = nicht sichern):
    .hint = Dateiname, zum Beispiel vorhaben.toml
assess-welcome-other = Gefragt ist, was Sie selbst beobachtet haben; die Werte anderer sehen Sie erst, wenn alle abgegeben haben. Jede Antwort wird sofort gesichert in { $path }.
assess-welcome = Es gibt keine Summe und keine Note. Gefragt ist, was heute am ehesten zutrifft; ein Gespräch darüber folgt. Jede Antwort wird sofort gesichert in { $path }. Niemand außer Ihnen kann die Datei lesen.
assess-welcome-back = Sie machen weiter, wo Sie aufgehört haben. Gesichert wird in { $path }.
assess-progress = { $area }, Bereich { $area_at } von { $areas } · Frage { $at } von { $of }
assess-back = zurück
assess-later = später
assess-stop = beenden und sichern
assess-observed = Was haben Sie dazu beobachtet? (freiwillig):
assess-example = Ein Beispiel dafür (freiwillig):
    .hint = zuletzt bei …; Eingabe = ohne Beispiel
assess-wish = Welche Stufe möchten Sie erreichen?
assess-no-wish = kein Wunsch
assess-relevance = Wie wichtig ist das in Ihrer Rolle?
assess-skipped = { $n ->
    [one] Eine Frage haben Sie aufgehoben. Jetzt beantworten?
   *[other] { $n } Fragen haben Sie aufgehoben. Jetzt beantworten?
}
assess-paused = Gesichert in { $path }. Weiter an derselben Stelle: lotse assess { $path }
assess-nothing-saved = Noch ist nichts beantwortet; es wurde keine Datei angelegt.
assess-saved-other = Gesichert in { $path }. Nebeneinanderlegen, wenn alle abgegeben haben: lotse compare DATEIEN
assess-saved = Gesichert in { $path }. Noch einmal ansehen: lotse assess { $path }
case-created = { $path } ist angelegt. Als Nächstes: lotse diagnose { $path }
form-made = { $path } ist fertig. Was zurückkommt, sammelt: lotse collect ORDNER --survey { $survey }
rubric-created = { $path } ist angelegt. Als Nächstes: lotse rubric check { $path }
survey-created = { $path } ist angelegt. Als Nächstes: lotse survey { $path }
checklist-changed = { $path }: »{ $question }« steht jetzt auf »{ $state }«.
