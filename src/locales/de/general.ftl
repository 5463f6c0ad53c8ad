### Die Wörter des Programms auf Deutsch. Anrede »Sie«, Anführungszeichen »…«, Zahlen mit Komma.
### Texte zum Inhalt (Faktoren, Kompetenzen, Maßnahmen) stehen in rubrics/.

## Allgemeines

list-and = und
list-or = oder
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
as-of = Stand { $date }
label-error = Fehler
label-help = Hilfe
did-you-mean-typed = Meinten Sie »{ $best }«?
did-you-mean = meinten Sie `{ $best }`?
first-here = zuerst hier

## Seiten

page-untitled = Ergebnis
page-skip = Zum Inhalt
page-numbers = Zahlen
page-made-by = Erstellt mit lotse { $version }. Diese Seite lädt nichts nach und sendet nichts.
paper-foot = Stand { $date } · lotse { $version }
paper-number = Seite { $n } von { $of }
paper-attachment = Dasselbe Ergebnis für Programme, als JSON
audience-mayor = für die Leitung
audience-navigator = für die Digital-Navigatorin oder den Digital-Navigator
audience-staff = für die Beschäftigten
