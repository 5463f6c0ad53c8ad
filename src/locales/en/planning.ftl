## Before a survey

plan-answer = { $n ->
    [one] One answer proves no gap.
   *[other] With { $n } answers, a clear gap (true mean { $mean }) shows as certain with a chance of about { $chance }.
}
plan-worth = { $from ->
    [0] With these assumptions no number of answers is enough for { $wanted }.
   *[other] From { $from } answers on the chance is at least { $wanted }. With fewer, a survey is worth it as well: it shows what to talk about. "Open" is then an ordinary result.
}
plan-mean = true mean
plan-chance = chance that the gap is certain
plan-assumptions = A rule of thumb, not a promise. Assumed is that people differ by { $persons } steps and that single answers vary by { $noise } steps.
