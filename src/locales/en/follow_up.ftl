## Requests and retention

requests-title = What is still needed
requests-empty = { $path } does not say yet what is needed. For each need, write into the file for example:
requests-pending = { $n ->
    [0] Nothing is open any more.
    [one] 1 of { $of } requests is open.
   *[other] { $n } of { $of } requests are open.
}
requests-overdue = { $n ->
    [one] 1 is overdue.
   *[other] { $n } are overdue.
}
requests-incomplete = { $n ->
    [one] 1 is still incomplete.
   *[other] { $n } are still incomplete.
}
requests-nobody = Nobody to ask yet
request-aim = aim: { $text }
request-by = by { $date }
request-mandate = mandate: { $text }
request-topic = topic: { $text }
heading-incomplete = To be settled before asking
need-without-aim = With what aim is it needed?
need-without-addressee = Who could give it?
need-open = open
need-asked = asked
need-granted = granted
need-refused = refused
transfer-title = Heard and experienced
transfer-empty = { $path } does not say yet what became of the topics. For each topic, write into the file for example:
transfer-applied = { $n ->
    [0] None of the { $of } topics has been applied yet.
    [one] 1 of { $of } topics has been applied.
   *[other] { $n } of { $of } topics have been applied.
}
transfer-overdue = { $n ->
    [one] 1 next use is overdue.
   *[other] { $n } next uses are overdue.
}
column-topic = topic
column-heard = heard
column-experienced = experienced
column-applied = applied
column-next = next use
example-topic = process management
example-need-what = two fixed hours a week
example-need-aim = record the registration of dogs
example-need-from = head of administration
example-need-mandate = mayor
example-experienced = recorded a process on the board
example-next = dog tax
comment-what = what is needed
comment-aim = with what aim
comment-from = from whom: a role, not a name
comment-mandate = who has the mandate for it
comment-topic = topic of the workshop
comment-by = by when
comment-state = or asked, granted, refused
comment-heard = or false, or a text
comment-experienced = what you experienced
comment-applied = when last applied
comment-next = where next
occasion-position = self-assessment
occasion-selection = selection
occasion-training = training
occasion-feedback = feedback
kept-until = This profile is kept until { $date } ({ $why }); after that, "lotse purge --due" deletes it.
kept-undated = Without a date, nothing says until when this profile is kept. Add `date` or `keep_until`.
kept-stated = as the file says
kept-by-occasion = { $days ->
    [one] { $occasion } of { $date } plus 1 day
   *[other] { $occasion } of { $date } plus { $days } days
}
retention-title-surveys = Retention of profiles and answers
retention-answers-due = { $n ->
    [0] No answers to surveys are to be deleted.
    [one] 1 file of answers is to be deleted.
   *[other] { $n } files of answers are to be deleted.
}
kept-by-survey = as { $path } says
retention-undated-surveys = Without `keep_until`, and so never to be deleted: the answers to { $paths }.
retention-elsewhere = Not beside the survey file, and so to be deleted by hand: { $paths }.
retention-seen-surveys = { $n ->
    [one] Looked at: 1 survey.
   *[other] Looked at: { $n } surveys.
}
retention-answers-deleted = { $of ->
    [one] { $n ->
        [0] The file of answers is not deleted.
       *[other] The file of answers is deleted.
    }
   *[other] { $n } of { $of } files of answers are deleted.
}
retention-answers-limits = The survey file with its plan stays. Sheets that still lie in a folder or a mailbox, paper and results that were passed on are not among them; please look there yourself.
purge-ask-files = { $n ->
    [one] Delete this file for good?
   *[other] Delete these { $n } files for good?
}
retention-title = Retention of profiles
retention-due = { $n ->
    [0] No profile is to be deleted.
    [one] 1 profile is to be deleted.
   *[other] { $n } profiles are to be deleted.
}
column-file = file
column-kept-until = to be kept until
column-why = reason
retention-next = Next in line: { $path }, to be kept until { $date }.
retention-undated = Without a date, and so never to be deleted: { $paths }. Add `date` or `keep_until`.
retention-seen = { $n ->
    [0] Looked at: no profile.
    [one] Looked at: 1 profile.
   *[other] Looked at: { $n } profiles.
}
retention-others = { $n ->
    [one] Passed over: 1 file of another kind.
   *[other] Passed over: { $n } files of other kinds.
}
retention-invalid = { $n ->
    [one] 1 file is invalid and stays.
   *[other] { $n } files are invalid and stay.
}
retention-links = { $n ->
    [one] 1 link was not followed.
   *[other] { $n } links were not followed.
}
retention-deleted = { $of ->
    [one] { $n ->
        [0] The profile is not deleted.
       *[other] The profile is deleted.
    }
   *[other] { $n } of { $of } profiles are deleted.
}
retention-tried = A dry run only: nothing was deleted.
retention-limits = What lotse cannot delete: backups, copies on other devices and in mailboxes, prints, earlier states in version control, snapshots of the drive, and the places on the disk that have become free. Please see to these yourself, or ask whoever runs your computers.
co-determination = Where several members of staff are assessed, their representatives may have a right of co-determination: what is asked, who sees it, how long it is kept. Ask your staff council before you begin. This is a reminder, not legal advice.
purge-ask = { $n ->
    [one] Delete this profile for good?
   *[other] Delete these { $n } profiles for good?
}
purge-declined = Nothing was deleted.
error-purge-needs-due = lotse purge deletes only what is due, and wants you to say so
    .help = To look: lotse purge --due --dry-run FOLDER. To delete: lotse purge --due FOLDER. How long a profile is kept is said by `keep_until` in the profile, else by [retention] in the rubric; how long answers to a survey are, by `keep_until` in its file.
error-purge-needs-yes = deleting needs a confirmation, and lotse cannot ask here
    .help = To look: --dry-run. To delete without being asked: --yes. Nothing was deleted.
error-is-link = { $path } is a link; it leads to { $target }
    .help = lotse never deletes through a link. Name the file or the folder itself.
error-delete = { $path } cannot be deleted: { $reason }
    .help = Check the permissions of the folder, or ask whoever runs your computers.
error-not-deleted = { $path } has changed meanwhile and was not deleted
    .help = Look again: lotse purge --due --dry-run { $path }
