## Befragungen: welche Spalte einer fremden Tabelle was enthält

map-file =
    Vorschlag aus den Spalten der Tabelle. Sehen Sie jede Zeile an, hinter der »prüfen« steht, und löschen Sie das Wort.
    Ob es stimmt: lotse survey DATEI --check
map-lines = Das fehlt der Datei der Befragung noch. Sehen Sie jede Zeile an, hinter der »prüfen« steht.
map-check = prüfen
map-check-id = prüfen: Steht hier je Mensch dasselbe, auch in der nächsten Welle? Zählt es nur die Antworten, löschen Sie es
map-none = Keine Spalte sieht wie eine Frage aus. Stehen in der ersten Zeile der Tabelle die Überschriften?
map-twice = Nicht gelesen, weil die Überschrift über mehreren Spalten steht; benennen Sie sie in der Tabelle um:
map-into = In den Abschnitt { $section }, den es schon gibt:
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
map-columns-group = gruppe | abteilung | amt | bereich | fachbereich | team | sachgebiet | dezernat | organisationseinheit | arbeitsbereich | in welchem bereich sind sie tätig | in welchem bereich arbeiten sie | in welcher abteilung arbeiten sie | in welchem amt arbeiten sie
map-columns-role = rolle | funktion | was ist ihre rolle in diesem vorhaben | welche rolle haben sie
map-columns-wave = welle | befragungswelle | erhebung
map-columns-comment = bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar | kommentare | freitext | möchten sie noch etwas sagen
map-columns-needless = datum abgeschickt | letzte seite | start-sprache | zufallsstartwert | zugangsschlüssel | datum gestartet | datum letzte aktivität | ip-adresse | weiterleitungs-url | startzeit | fertigstellungszeit | abschlusszeit | letzte änderung | uhrzeit der letzten änderung | e-mail | e-mail-adresse | name | vorname | nachname | benutzer-id | benutzername | benutzeranzeigename | anzeigename des benutzers | zeitstempel | sprache | gesamtzeit | zeitpunkt der letzten änderung | zugangscode | datum der letzten aktivität | gesamtpunktzahl | quizfeedback
map-columns-personal = name | vorname | nachname | familienname | anzeigename | benutzeranzeigename | benutzername | mail | email | telefon | telefonnummer | handynummer | personalnummer | geburtsdatum | geburtstag | anschrift | wohnort
map-answers-1 = stimme gar nicht zu | stimme überhaupt nicht zu | trifft gar nicht zu | trifft überhaupt nicht zu | niemals | lehne stark ab
map-answers-2 = stimme eher nicht zu | trifft eher nicht zu | trifft weniger zu | lehne eher ab
map-answers-3 = gelegentlich | hin und wieder | teils/teils | teils, teils | teils teils | teils-teils | weder noch | neutral | unentschieden | weder zustimmung noch ablehnung
map-answers-4 = häufig | stimme eher zu | trifft eher zu | trifft überwiegend zu
map-answers-5 = immer | stimme voll zu | stimme voll und ganz zu | stimme völlig zu | trifft voll zu | trifft voll und ganz zu | trifft völlig zu
map-answers-unknown = weiß nicht | weiss nicht | weiß ich nicht | kann ich nicht beurteilen | kann ich nicht sagen | nicht beurteilbar | keine ahnung
map-answers-not-applicable = betrifft mich nicht | trifft auf mich nicht zu | entfällt | nicht zutreffend
map-answers-missing = keine angabe | k. a | keine antwort
map-roles-lead = führung | vorgesetzte | vorgesetzter | teamleitung | dezernatsleitung | leitung | führungskraft | amtsleitung | abteilungsleitung | fachbereichsleitung | hausleitung | sachgebietsleitung
map-roles-staff = mitarbeiter*in | mitarbeiter:in | mitarbeiter_in | sachbearbeiter | sachbearbeiterin | sachbearbeiter/in | sachbearbeiter*in | sachbearbeiter:in | beschäftigte | mitarbeitende | mitarbeiter | mitarbeiterin | mitarbeiter/in | mitarbeiterin oder mitarbeiter | sachbearbeitung | personal
map-roles-navigator = digitallotse | digitallotsin | digitallots:in | digitallots*in | lotse | lotsin | digital-navigator | digital-navigatorin | digitalnavigator | digitalnavigatorin | navigator | navigatorin
