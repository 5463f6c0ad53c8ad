## Urteile über Faktoren

status-missing = fehlt
    .short = FEHLT
    .means = Der Faktor ist nicht da: Im Mittel stimmen die Befragten den Aussagen dazu eher nicht zu. Beim Schnelltest haben Sie »nein« gesagt.
status-weak = schwach
    .short = schwach
    .means = Der Faktor ist nur zum Teil da: Im Mittel liegen die Antworten zwischen »eher nicht« und »eher ja«. Für eine Veränderung ist das noch nicht genug.
status-present = vorhanden
    .short = ja
    .means = Der Faktor ist da: Im Mittel stimmen die Befragten den Aussagen dazu eher oder voll zu.
status-unknown = unbekannt
    .short = ?
    .means = Über den Faktor lässt sich nichts sagen: Niemand wurde gefragt, zu wenige haben geantwortet, oder viele wissen es selbst nicht. Unbekannt ist etwas anderes als »fehlt«.
status-suppressed = nicht gezeigt
    .short = ·
    .means = Es haben weniger Personen geantwortet, als für einen Bericht nötig sind. Damit niemand erkennbar wird, zeigt lotse dann gar keine Zahl.
unknown-stated = nicht eingeschätzt
    .short = offen
unknown-group_too_small = zu wenige Personen, zum Schutz der Antwortenden nicht gezeigt
    .short = zu wenige
unknown-no_respondents = es gibt noch keine Antworten
    .short = keine Antworten
unknown-not_asked = nicht gefragt
    .short = nicht gefragt
unknown-not_applicable = trifft auf niemanden zu
    .short = trifft nicht zu
unknown-dont_know = mindestens die Hälfte der Antworten lautet »weiß nicht«
    .short = nicht bekannt
unknown-low_coverage = zu wenige haben die Fragen dazu beantwortet
    .short = zu wenige
certainty-certain_gap = Lücke sicher
    .means = Die Antworten reichen aus, um »vorhanden« auszuschließen: Auch das obere Ende des Vertrauensbereichs liegt darunter. Sicher ist damit die Lücke, nicht, dass der Faktor ganz fehlt; und sicher ist sie nur für die, die geantwortet haben.
certainty-certain_present = sicher
    .means = Die Antworten reichen aus, um eine Lücke auszuschließen: Auch das untere Ende des Vertrauensbereichs liegt im Bereich »vorhanden«. Das gilt für die, die geantwortet haben.
certainty-open = offen
    .means = Die Antworten lassen mehr als ein Urteil zu, weil es wenige sind oder weil sie auseinandergehen. Das ist ein gewöhnliches Ergebnis: Mit fünf Antworten bleibt auch eine deutliche Lücke oft offen, mit zwölf nur noch selten.
certainty-stated = eingeschätzt
    .means = Jemand hat es so eingeschätzt; gemessen wurde nichts.
certainty-hidden = nicht gezeigt
level-strong = deutlich
level-some = etwas
level-none = nein
level-unknown = nicht gefragt

## Faktor und Anzeichen

match-confirmed = bestätigt
    .means = Der Faktor ist eine Lücke, und das Anzeichen, das dazu passt, ist deutlich.
match-probable = wahrscheinlich
    .means = Der Faktor ist eine Lücke, und das Anzeichen, das dazu passt, zeigt sich etwas.
match-silent = still
    .means = Der Faktor ist eine Lücke, aber das Anzeichen zeigt sich nicht. Vielleicht ist es noch zu früh, oder danach wurde so nicht gefragt.
match-unsupported = ohne Anzeichen
    .means = Der Faktor ist eine Lücke; nach dem Anzeichen wurde nicht gefragt.
match-contradiction = Widerspruch
    .means = Der Faktor ist da, und trotzdem ist sein Anzeichen deutlich. Vier Lesarten: Es gibt eine andere Ursache; es antworten andere Menschen, als betroffen sind; das Anzeichen hinkt nach; aus Höflichkeit wurde zu gut geantwortet.
match-watch = beobachten
    .means = Der Faktor ist da, sein Anzeichen zeigt sich etwas.
match-clear = unauffällig
    .means = Der Faktor ist da, und sein Anzeichen zeigt sich nicht.
match-clear_unchecked = ohne Gegenprobe
    .means = Der Faktor ist da; nach dem Anzeichen wurde nicht gefragt.
match-suspected = Verdacht
    .means = Der Faktor selbst ist unbekannt, aber das Anzeichen, das zu seiner Lücke passt, ist deutlich.
match-hint = Andeutung
    .means = Der Faktor selbst ist unbekannt, das Anzeichen zeigt sich etwas.
match-no_sign = kein Anzeichen
    .means = Der Faktor selbst ist unbekannt, und das Anzeichen zeigt sich nicht.
match-no_data = nichts bekannt
    .means = Weder über den Faktor noch über sein Anzeichen ist etwas bekannt.

## Gesamturteil

verdict-gaps = Lücken
    .means = Mindestens ein Faktor fehlt oder ist schwach. Der Bericht nennt die Lücke, mit der Sie beginnen können, und warum.
verdict-suspicion = Verdacht
    .means = Ein Faktor ist unbekannt, aber sein Anzeichen ist deutlich. Fragen Sie als Nächstes nach diesem Faktor.
verdict-suspicion-sentence = { $n ->
    [one] Vermutet wird eine Lücke: { $factors }. Der Faktor selbst ist nicht bekannt, aber das Anzeichen dafür ist deutlich.
   *[other] Vermutet werden Lücken, die wahrscheinlichste zuerst: { $factors }. Die Faktoren selbst sind nicht bekannt, aber die Anzeichen dafür sind deutlich.
}
verdict-nonspecific-sentence = Alle Anzeichen sind deutlich, und keines ragt heraus: Das spricht für allgemeine Überlastung. Auf einen einzelnen Faktor lässt sich daraus nicht schließen.
verdict-suppressed = nicht gezeigt
    .means = Zu wenige Personen haben geantwortet. Zum Schutz der Antwortenden gibt es kein Urteil.
verdict-suppressed-sentence = Kein Urteil: Es haben zu wenige Personen geantwortet. Zum Schutz der Antwortenden wird nichts gezeigt.
verdict-no_data = ohne Urteil
    .means = Es ist nichts bekannt, worüber geurteilt werden könnte.
verdict-no_data-sentence = Noch kein Urteil: { $reason }.
verdict-contradictory = widersprüchlich
    .means = Es ist keine Lücke zu sehen, aber mindestens ein Anzeichen ist deutlich.
verdict-contradictory-sentence = Keine Lücke sichtbar, aber ein deutliches Anzeichen widerspricht dem: { $symptoms }.
verdict-incomplete = unvollständig
    .means = Es ist keine Lücke zu sehen, aber nicht alle Faktoren sind bekannt.
verdict-incomplete-sentence = Keine Lücke sichtbar, aber noch nicht alles bekannt: { $factors }.
verdict-nearly_ready = fast bereit
    .means = Es ist keine Lücke zu sehen, aber es gibt Vorbehalte.
verdict-nearly_ready-sentence = Keine Lücke sichtbar, aber es gibt Vorbehalte.
verdict-ready = bereit
    .means = Es ist keine Lücke zu sehen. Das heißt nicht, dass alles gut ist.
verdict-ready-sentence = Keine Lücke sichtbar.
