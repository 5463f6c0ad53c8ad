### The program's words in British English. Numbers with a point.
### Texts on the subject (factors, competences, measures) stand in rubrics/.

## General

list-and = and
list-or = or
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
as-of = as of { $date }
label-error = error
label-help = help
did-you-mean-typed = Did you mean "{ $best }"?
did-you-mean = did you mean `{ $best }`?
first-here = first here

## Pages

page-untitled = Result
page-skip = Skip to content
page-numbers = Figures
page-made-by = Made by lotse { $version }. This page loads nothing and sends nothing.
paper-foot = as of { $date } · lotse { $version }
paper-number = page { $n } of { $of }
paper-attachment = The same result for programs, as JSON
audience-mayor = for the mayor
audience-navigator = for the digital navigator
audience-staff = for staff
