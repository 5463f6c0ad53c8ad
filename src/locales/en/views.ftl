## Views on people side by side

compare-title = Views on { $subject }
compare-waiting = { $done } of { $of } have handed in.
compare-waiting-why = Nothing is shown until all have handed in: so nobody sees the others' values before giving their own.
compared-own-and-others = Compared: the own view with others: { $others }.
compared-others = Shown: views of others: { $others }. There is no own view.
compared-course = Compared: the own view at { $n } times.
compared-nothing = There is nothing to compare yet: this is a single view. Name a second file.
column-subject = Person
column-rater = View
column-handed-in = handed in
column-own = own view
column-fit = together
column-area = Area
column-levels = Levels
column-since-then = since then, as seen today
not-yet = not yet
rater-self = own view
rater-lead = leadership
rater-peer = { $n ->
    [one] peer
   *[other] peers ({ $n })
}
rater-trainer = trainer
rater-second = { $rater }, after the talk
heading-own-and-other = Own view and { $other }
heading-own-and-other-second = Own view and { $other }, after the talk
heading-other = { $other }
heading-noted = What was noted
heading-good-to-know = Good to know
heading-left-out = Not compared
heading-course = Course: { $dates }
heading-raters-agree = How far the others agree
reading-higher = The own view is { $difference } levels higher on average; that is usual.
reading-lower = The own view is { $difference } levels lower on average.
reading-alike = On average both views are equally high.
reading-talk = { $n ->
    [one] Most worth talking about: { $names }.
   *[other] Most worth talking about are these { $n }: { $names }.
}
reading-no-talk = Nowhere are they a whole level apart.
reading-nothing = There is no competence that both have placed; why, is worth a talk.
johari-shared_strength = shared strength
johari-blind_spot = blind spot
johari-hidden_strength = hidden strength
johari-shared_field = shared field
johari-agreed = agreed
known-leniency = On average people place themselves a little higher than their superiors do: by about a third of the usual spread (Heidemeier and Moser 2009). That is no mistake, and nothing is corrected here.
known-validity = Own view and another's are only moderately related (Mabe and West 1982: 0.29 on average). Neither is the truth.
known-use = What counts are examples. Wherever views differ, ask: what do you base that on?
compare-figures = Figures over { $n } competences placed by both: mean difference { $difference }, mean distance { $distance }, weighted kappa { $kappa }, intraclass correlation ICC(A,1) { $icc }.
course-assumption = Assumed are a spread of { $sd } and a reliability of { $reliability }; neither was measured. An area must then change by about { $levels } levels before it is more than error of measurement (after Jacobson and Truax 1991).
change-up = { $before } → { $after }: reliably higher ({ $index })
change-down = { $before } → { $after }: reliably lower ({ $index })
change-none = { $before } → { $after }: within the margin of error ({ $index })
panel-title = { $n } persons side by side
panel-rules = In the order of the files; there is no other. Self-assessments alone decide nothing. What counts are the examples.
panel-one-rater = This takes at least two others who place every person. Ask a second person for their view.
panel-no-alpha = This cannot be computed: there are too few placements in common, or no differences.
panel-alpha-high = They agree well (Krippendorff's alpha { $alpha }).
panel-alpha-some = They agree to some extent (Krippendorff's alpha { $alpha }); tentative conclusions are possible.
panel-alpha-low = They agree little (Krippendorff's alpha { $alpha }). Talk about the examples first, then place once more.
panel-kappa = Weighted kappa: { $kappa }.
left-out-replaced = { $rater } of { $date }: there is a newer one of the same view.
left-out-peers = { $rater }: peers are shown only as the mean of at least { $least }; each of several views has a code of its own.
left-out-foreign = { $rater } of { $date }: this version of the catalogue does not have these competences: { $ids }.
chart-wheel = Wheel of competences
chart-wheel-about = The further out, the higher the level; the numbers at the rim stand for the competences of the list. Where nothing was rated, the line has a gap.
