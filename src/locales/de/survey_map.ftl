## Befragungen: welche Spalte einer fremden Tabelle was enthält

map-file =
    Vorschlag aus den Spalten der Tabelle. Sehen Sie jede Zeile an, hinter der »prüfen« steht, und löschen Sie das Wort.
    Ob es stimmt: lotse survey DATEI --check
map-lines = Das fehlt der Datei der Befragung noch. Sehen Sie jede Zeile an, hinter der »prüfen« steht.
map-check = prüfen
map-columns = Welche Spalte welche Frage ist.
map-attributes =
    Auch nach diesen Spalten ließen sich Gruppen bilden. Wenn der Plan sie vorsehen soll, entfernen Sie das # davor
    und nehmen den Namen in [plan] tables auf.
map-labels = Was Antworten in Wörtern bedeuten. Was auskommentiert ist, versteht lotse nicht: 1 bis 5, "?" für »weiß nicht«, "-" für »betrifft mich nicht«.
map-roles = Was die Rollen bedeuten: "lead", "staff" oder "navigator".
map-needless = Nicht gelesen, weil niemand es braucht; am besten löschen Sie diese Spalten in der Tabelle:
map-unknown = Nicht gelesen, weil unklar ist, was es enthält. Bemerkungen gehören unter [columns] zu comment:
map-written = { $path } ist geschrieben. Sehen Sie die Vorschläge an, dann: lotse survey { $path } --check

# Wie andere Werkzeuge Spalten und Antworten nennen, durch | getrennt, klein geschrieben.
map-columns-id = antwort-id | antwort id | kennung | pseudonym | laufende nummer | teilnehmer-id
map-columns-group = gruppe | abteilung | amt | bereich | fachbereich | team | sachgebiet | dezernat | organisationseinheit | in welchem bereich arbeiten sie | in welcher abteilung arbeiten sie | in welchem amt arbeiten sie
map-columns-role = rolle | funktion | was ist ihre rolle in diesem vorhaben | welche rolle haben sie
map-columns-wave = welle | befragungswelle | erhebung
map-columns-comment = bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar | kommentare | freitext | möchten sie noch etwas sagen
map-columns-needless = datum abgeschickt | letzte seite | start-sprache | zufallsstartwert | zugangsschlüssel | datum gestartet | datum letzte aktivität | ip-adresse | weiterleitungs-url | startzeit | fertigstellungszeit | abschlusszeit | letzte änderung | uhrzeit der letzten änderung | e-mail | e-mail-adresse | name | vorname | nachname | benutzer-id | benutzername | benutzeranzeigename | anzeigename des benutzers | zeitstempel | sprache | gesamtzeit
map-answers-1 = stimme gar nicht zu | stimme überhaupt nicht zu | trifft gar nicht zu | trifft überhaupt nicht zu | lehne stark ab
map-answers-2 = stimme eher nicht zu | trifft eher nicht zu | trifft weniger zu | lehne eher ab
map-answers-3 = teils/teils | teils, teils | teils teils | teils-teils | weder noch | neutral | unentschieden | weder zustimmung noch ablehnung
map-answers-4 = stimme eher zu | trifft eher zu | trifft überwiegend zu
map-answers-5 = stimme voll zu | stimme voll und ganz zu | stimme völlig zu | trifft voll zu | trifft voll und ganz zu | trifft völlig zu
map-answers-unknown = weiß nicht | weiss nicht | weiß ich nicht | kann ich nicht beurteilen | nicht beurteilbar | keine ahnung
map-answers-not-applicable = betrifft mich nicht | trifft auf mich nicht zu | entfällt | nicht zutreffend
map-roles-lead = leitung | führungskraft | amtsleitung | abteilungsleitung | fachbereichsleitung | hausleitung | sachgebietsleitung
map-roles-staff = beschäftigte | mitarbeitende | mitarbeiter | mitarbeiterin | mitarbeiter/in | mitarbeiterin oder mitarbeiter | sachbearbeitung | personal
map-roles-navigator = digital-navigator | digital-navigatorin | digitalnavigator | digitalnavigatorin | navigator | navigatorin
