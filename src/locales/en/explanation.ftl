## How figures come about

chain-title = { $name }: how the figures come about
chain-hidden = How the figures come about is not shown: from single answers one could read who said what. What may be shown stands in the report.
chain-stated = Nothing is computed here: there are no answers on this factor, only somebody's view or signs.
chain-unknown = There is nothing to compute here: { $reason }.
chain-answers = Answers
chain-items = In each line the answers of one person, in this order: { $items }. "?" means does not know, "-" does not apply, "·" not answered; equal lines stand together. Only people who answered enough are counted.
chain-sum = Sum
chain-judgement = Mean and judgement
chain-mean = Mean
chain-limits = Below { $missing }: missing. From { $present }: present. In between: weak. So: { $status }. The limits stand in { $rubric } and are our own decision.
chain-levels = Below { $missing }: no. From { $present }: strong. In between: some. So: { $status }. The limits stand in { $rubric } and are our own decision.
chain-share = Share of those who see a gap (below { $present }), with the range by Wilson
chain-certainty = Certainty
chain-one-person = One person: there is no range, and the judgement stays open.
chain-spread = Spread
chain-floor = Rounding error of the scale; it is larger and therefore counts as the spread
chain-half = Half the width of the range (95%, Student's t)
chain-low = Lower end
chain-high = Upper end
chain-clamped = (the scale ends at { $end })
chain-certain-gap = The whole range lies below { $present }: certainly a gap.
chain-certain-present = The whole range lies at { $present } or above: certainly no gap.
chain-few = Only { $n } of { $eligible } answered enough, less than a share of { $certain }: open.
chain-open = The range crosses { $present }: open.
chain-agreement = Agreement
chain-rwg = Agreement (r*wg)
chain-split = Below { $limit } opinions count as split, if there are at least { $people } people.
chain-evidence = Factor and sign together
chain-odds = L
chain-index = Evidence index
chain-index-means = The index sorts suspicions. It is not a probability.
chain-inverse = What the signs alone say
chain-strength = { $symptom }, weight { $weight }
chain-no-strength = { $symptom }, weight { $weight }: { $level } is not above { $start } and counts 0.
chain-q = Suspicion
chain-q-means = From { $from } on the factor is suspected.
chain-difference = Difference, leadership minus staff
chain-no-contrast = A range takes at least two people on each side.
chain-error = Standard error
chain-half-difference = Half the width of the range (95%, Student's t with { $degrees } degrees of freedom)
chain-pairs = Since { $wave }: { $pairs } people compared with themselves, { $difference } on average, standard error { $error }.
chain-unmatched = Since { $wave }: two groups compared, difference { $difference }, standard error { $error }.
chain-waves = Course
chain-moves = The smallest change that would alter the judgement
chain-no-move = Even if every answer were one step different, it would still be: { $status }.
chain-move-up = { $n ->
    [one] 1 answer one step higher: { $status }.
   *[other] { $n } answers one step higher each: { $status }.
}
chain-move-down = { $n ->
    [one] 1 answer one step lower: { $status }.
   *[other] { $n } answers one step lower each: { $status }.
}
