## What changed in a rubric, and what its examples come to

diff-nothing = Nothing has changed, whatever the version says.
diff-needs-major = The version has to be { $least } or higher: something is gone, or the same answers lead to another result.
diff-case-too-old = Projects written with { $major }.x are not read with it any more.
diff-profiles-stay = Profiles of earlier versions go on being read; what has the same id is compared.
diff-needs-minor = The version has to be { $least } or higher: something is new. What was written with the earlier one goes on being read.
diff-needs-patch = The version has to be { $least } or higher: only wordings have changed.
diff-enough = It is { $version }, which fits.
diff-too-low = It is { $version }, which is too low.
diff-answers = Answers given to { $version }
diff-fate-same = { $n ->
    [one] 1 question is the same: answers can be compared.
   *[other] { $n } questions are the same: answers can be compared.
}
diff-fate-reworded = { $n ->
    [one] 1 question is worded differently: answers can be compared if it still means the same.
   *[other] { $n } questions are worded differently: answers can be compared if they still mean the same.
}
diff-fate-renamed = { $n ->
    [one] 1 question has another id, under which answers go on counting.
   *[other] { $n } questions have another id, under which answers go on counting.
}
diff-fate-different = { $n ->
    [one] 1 question has another scale, or others are asked: answers cannot be compared.
   *[other] { $n } questions have another scale, or others are asked: answers cannot be compared.
}
diff-fate-gone = { $n ->
    [one] 1 question is gone, and answers to it count no more.
   *[other] { $n } questions are gone, and answers to them count no more.
}
diff-major = Gone, or another result from the same answers
diff-minor = New, or without consequence for answers
diff-patch = Other words
diff-what-gone = gone
diff-what-new = new
diff-what-renamed = another id
diff-what-moved = stands elsewhere
diff-what-order = another order
diff-what-value = another value
diff-what-reworded = reworded
column-change = Change
column-part = Where
column-before = Before
column-after = Now

examples-none = { $path }: no examples. Write some as [[example]], with answers and the result they have to lead to.
examples-right = { $n ->
    [one] { $path }: 1 example, as expected.
   *[other] { $path }: { $n } examples, all as expected.
}
examples-wrong = { $n ->
    [one] { $path }: 1 example, not as expected.
   *[other] { $path }: { $failed } of { $n } examples are not as expected.
}
example-differs = { $key } is { $found }, expected is { $expected }.

finding-version-too-low = { $version } is too low for what changed since { $old }: it has to be { $least } or higher.
    .help = `lotse rubric diff` shows what changed.
check-version-too-low = The version of a rubric is too low for what changed
    .means = Projects say which version of a rubric they were written with, and are read with any later one of the same first number. So something gone, or another result from the same answers, needs a new first number, something new a new second one, other words a new third one.
