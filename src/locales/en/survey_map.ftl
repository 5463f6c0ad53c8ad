## Surveys: which column of somebody else's table holds what

map-file =
    Proposed from the columns of the table. Look at every line with "check" behind it, and delete that word.
    Whether it is right: lotse survey FILE --check
map-lines = What the survey file still needs. Look at every line with "check" behind it.
map-check = check
map-check-id = check: is it the same for a person in the next wave? If it only counts answers, delete it
map-none = No column looks like a question. Does the first line of the table hold the headings?
map-twice = Not read, since the heading stands above several columns; rename them in the table:
map-into = Into the section { $section }, which is there already:
map-columns = Which column is which question.
map-attributes =
    Groups could be made by these columns, too. If the plan is to have them, take away the # in front
    and name them under [plan] tables.
map-labels = What answers in words mean. What is commented out lotse does not understand: 1 to 5, "?" for "don't know", "-" for "does not apply".
map-roles = What the roles mean: "lead", "staff" or "navigator".
map-needless = Not read, since nobody needs it; best delete these columns in the table:
map-unknown = Not read, since it is not clear what it holds. Remarks belong to comment under [columns]:
map-written = { $path } is written. Look at the proposals, then: lotse survey { $path } --check

# How other tools name columns and answers, between |, in lower case.
map-columns-id = id | response id | response_id | respondent id | submission id | _id | participant
map-columns-group = group | department | office | unit | team | division | in which department do you work | which department do you work in
map-columns-role = role | function | position | what is your role in this project | what is your role
map-columns-wave = wave | survey wave
map-columns-comment = comment | comments | remark | remarks | free text | anything else | is there anything you would like to add
map-columns-needless = submitdate | date submitted | lastpage | last page | startlanguage | start language | seed | token | startdate | date started | datestamp | date last action | ipaddr | ip address | refurl | referrer url | start time | completion time | last modified time | start | end | today | deviceid | username | email | name | user id | user display name | timestamp | language | interviewtime | total time | _uuid | _submission_time | _validation_status | _notes | _status | _submitted_by | __version__ | _version_ | _tags | _index | meta/rootuuid | meta/instanceid | instanceid | formhub/uuid | survey id | submissiondate | key | submitterid | submittername | attachmentspresent | attachmentsexpected | edits | formversion | reviewstate | meta-instanceid | meta-instancename | _attachments | _geolocation | _xform_id_string | total points | quiz feedback | grade posted time | access code
map-columns-personal = surname | firstname | lastname | displayname | submittername | phone | mobile | birthdate | birthday | address | person
map-answers-1 = fully disagree | strongly disagree | completely disagree | does not apply at all
map-answers-2 = seldom | disagree | somewhat disagree | rather disagree
map-answers-3 = occasionally | neither agree nor disagree | neither | undecided | partly
map-answers-4 = frequently | agree | somewhat agree | rather agree
map-answers-5 = always | fully agree | strongly agree | completely agree | applies fully
map-answers-unknown = don't know | do not know | i don't know | cannot say | not sure
map-answers-not-applicable = does not apply | not applicable | n/a
map-answers-missing = no answer | prefer not to say | no response
map-roles-lead = leadership | manager | head of department | management
map-roles-staff = staff | employee | member of staff | clerk
map-roles-navigator = digital navigator | navigator
