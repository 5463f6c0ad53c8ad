## Standortbestimmung

view-title = Sicht auf { $subject }: { $rater }
profile-title = Standortbestimmung
profile-unfinished = { $n ->
    [one] Eine Kompetenz ist noch nicht eingeschätzt.
   *[other] { $n } Kompetenzen sind noch nicht eingeschätzt.
}
profile-frame = Diese Übersicht dient der Orientierung und dem Gespräch. Der Katalog ist ein eigener Vorschlag, nicht der Leitfaden des Programms.
heading-strengths = Stärken
heading-development = Entwicklung
heading-dialogue = Gesprächsthemen
heading-ratings = Ihre Angaben
no-strengths = Noch ist keine Kompetenz eingeschätzt.
no-development = Sie haben keine Wünsche genannt. Ohne Wunsch gibt es hier keine Vorschläge.
no-dialogue = Von selbst ergibt sich kein Thema. Was möchten Sie ansprechen?
strength-evidenced = Beispiel: { $evidence }
strength-named = Noch ohne Beispiel.
strength-most-likely = Am ehesten eine Stärke.
development-step = von »{ $from }« zu »{ $to }«.
development-anchor = »{ $anchor }«
development-later = Später: { $names }.
topic-cannot-judge = kann ich nicht einschätzen. Wer könnte es?
topic-relevant-and-low = sehr wichtig in Ihrer Rolle, am Anfang, noch ohne Wunsch. Was brauchen Sie?
topic-without-example = sehr wichtige Stärke, noch ohne Beispiel. Woran zeigt sie sich?
area-heading = Bereich: { $area }
area-mean = im Mittel { $mean } aus { $n } Angaben
area-too-few = zu wenig Angaben für ein Mittel
column-wish = Wunsch
