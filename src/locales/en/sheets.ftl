## Sheets for talks

sheet-minutes = about { $minutes } minutes
sheet-who = Code: ____________   Date: ____________   Roles taking part: ____________________
sheet-rules = What holds
sheet-ask = Ask for an example: when last, what was the own part, what came of it?
sheet-views = What the views show
sheet-no-views = No views stand side by side yet.
sheet-unclear = placed by others only
sheet-wishes = own wish
