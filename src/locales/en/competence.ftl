## Self-assessment

view-title = View on { $subject }: { $rater }
profile-title = Self-assessment
profile-unfinished = { $n ->
    [one] One competence is not rated yet.
   *[other] { $n } competences are not rated yet.
}
profile-frame = This overview is for orientation and for a talk. The catalogue is our own proposal, not the programme's guide.
heading-strengths = Strengths
heading-development = Development
heading-dialogue = Topics to talk about
heading-ratings = What you said
no-strengths = No competence is rated yet.
no-development = You named no wishes. Without a wish there are no suggestions here.
no-dialogue = No topic comes up by itself. What would you like to raise?
strength-evidenced = Example: { $evidence }
strength-named = No example yet.
strength-most-likely = Most likely a strength.
development-step = from "{ $from }" to "{ $to }".
development-anchor = "{ $anchor }"
development-later = Later: { $names }.
topic-cannot-judge = I cannot judge. Who could?
topic-relevant-and-low = very important in your role, at the beginning, no wish yet. What do you need?
topic-without-example = very important strength, no example yet. Where does it show?
area-heading = Area: { $area }
area-mean = mean { $mean } of { $n } ratings
area-too-few = too few ratings for a mean
column-wish = Wish
