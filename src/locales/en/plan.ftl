## Development plan

learn-title = Development plan
learn-module = "{ $module }"
learn-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
learn-modules = { $n ->
    [one] The plan has 1 module of { $time }.
   *[other] The plan has { $n } modules of { $time } together.
}
learn-covered = { $open ->
    [0] { $n ->
        [one] It brings your wish forward.
       *[other] It brings all { $n } wishes forward.
    }
   *[other] { $covered ->
        [one] It brings 1 of { $n } wishes forward.
       *[other] It brings { $covered } of { $n } wishes forward.
    }
}
learn-no-more = There is no room for more in { $time }.
learn-none-fits = No further module that belongs to your wishes fits into { $time }.
learn-all-learnt = You have learnt what the curriculum offers for your wishes. Now it is about applying it.
learn-none-there = This curriculum offers nothing for your wishes that you have not learnt yet.
learn-nothing-rated = No plan yet: nothing in this file is rated. Begin with: lotse assess { $path }
learn-no-wish = No plan yet: you have not named a wish.
learn-wishes-reached = No plan needed: you have reached every wish you named.
learn-what-is-a-wish = A wish is the level you would like to reach in a competence. Without a wish nothing is proposed here, because what you want to develop is for you to decide.
heading-learn-add-wish = How to name a wish
learn-wish-asked = Go through one area once more: lotse assess { $path } --area { $area }
learn-wish-written = Or write it into { $path } below [rating], for example like this:
heading-learn-focus = { $n ->
    [one] In focus: one step
   *[other] In focus: { $n } steps, no more at a time
}
heading-learn-later = Later
learn-step-planned = For this: { $modules }.
learn-step-learnt = Learnt: { $modules }.
learn-open-no-module = The curriculum has no module for this. Practise it on a task of your own, or ask somebody who can do it already.
learn-open-all-done = You did the modules for this before the self-assessment. What helps now is practice on a task of your own.
learn-open-no-time = { $n ->
    [one] "{ $module }" lacks 1 minute.
   *[other] "{ $module }" lacks { $n } minutes.
}
heading-learn-order = What to learn, in this order
column-module = module
column-minutes = minutes
column-when = when
column-where = where
column-builds = builds
learn-proposal = The days are a proposal: spread evenly by minutes over the working days until { $until }. lotse does not know holidays or your calendar.
learn-crowded = That is tight: on { $date } it would be { $time } on one day. Choose a later day for --until, or fewer minutes.
heading-learn-due = What is due
learn-due-apply = Apply: { $module }, learnt on { $date }. Where have you used it?
learn-due-next = Learn next: { $module }
learn-due-next-by = Learn next: { $module } (by { $date })
learn-log-it = Enter it: lotse plan { $path } log { $module } --applied "…"
heading-learn-applied = Learnt and applied
learn-applied = learnt on { $date }. Applied: { $applied }
learn-foreign = { $module } (not in this curriculum)
heading-learn-out = Left out, and why
learn-out-no-time = { $n ->
    [one] No room left, 1 minute is lacking: { $modules }.
   *[other] No room left, { $n } minutes are lacking: { $modules }.
}
learn-out-covered = Already covered by { $covering }: { $modules }.
learn-out-done = Already learnt on { $date }, before the self-assessment: { $modules }.
learn-out-nothing-wished = Belongs to none of your wishes: { $modules }.
heading-learn-why = How the plan comes about
learn-budget-named = The choice is for { $time }, as you said.
learn-budget-curriculum = The choice is for { $time }, which is what the curriculum gives.
learn-spent = Of these, { $time } have been learnt since the self-assessment.
learn-proven = A wish weighs more the more relevant the competence is in your role and the more levels it spans. This has been computed: no other choice brings more forward in this time, and none that brings as much forward takes fewer minutes.
learn-not-proven = A wish weighs more the more relevant the competence is in your role and the more levels it spans. The curriculum is so large that not every possibility was looked at: the choice is good, but there may be a better one.
learn-source = Which module builds what stands in "{ $title }" ({ $id } { $version }). The plan is a proposal for the conversation, not an obligation.
learn-read-on = Less time: lotse plan { $path } --minutes 180 · With days: lotse plan { $path } --until YYYY-MM-DD
learn-read-on-days = With days: lotse plan { $path } --until YYYY-MM-DD
learn-read-on-calendar = For your calendar: lotse plan { $path } --until YYYY-MM-DD --format ics --output plan.ics
learn-calendar-entry = { $module } ({ $time })
learn-calendar-proposal = Day proposed by lotse plan.
learn-calendar-empty = The calendar has no entries: there is nothing to learn in the plan. The reason is in: lotse plan { $path }
learn-logged = { $path }: "{ $module }" is entered, learnt on { $date }. Next: lotse plan { $path }
