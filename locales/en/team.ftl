# Who works where and stands in, how a group’s days go, the trail. For workers alone.

## The team

team-what = Your team
    .earlier = Earlier names
    .later = More names
team-line = { $name }: { $roles }, here since { $since }
team-colleague = a colleague
team-nameless = What name should colleagues see? So far there is only a short code for you, or “a colleague”.
team-away = Away from { $first } to { $last }. Stands in: { $name }

member-what = What would you like to do for { $name }?
    .add-caseworker = Add role: caseworker
    .add-counsellor = Add role: counsellor
    .add-coordinator = Add role: coordinator
    .add-lead = Add role: lead
    .drop-caseworker = Remove role: caseworker
    .drop-counsellor = Remove role: counsellor
    .drop-coordinator = Remove role: coordinator
    .drop-lead = Remove role: lead
    .absence = Somebody stands in
    .remove = Remove from the group
    .back = Back to the team
member-end = Back again: { $day }
member-last-coordinator = This is the only coordinator of the group. Please make somebody else a coordinator first.
member-last-role = This is the only role left. If the person is to go, remove them from the group.
member-codes-first = These codes have to be handed over first: { $codes }
member-wrong-order = The last day is before the first. Please choose again.
member-removed = The person has been removed. What they looked after waits with the lead, or with the coordinator if there is no lead, to be handed on.

member-sure = Do you want to remove { $name } from the group?
    .body = All roles here end at once. Their codes wait unread, until the lead or a coordinator hands them on. Without a role elsewhere, every device is signed out.
    .no = No, go back
    .yes = Yes, remove
member-really = Are you sure? This can’t be undone.
    .no = No, go back
    .yes = Yes, remove now

member-who = Who stands in for { $name }?
    .body = Whoever stands in can read and write in this person’s codes on these days, and gets their reminders.
member-first = From which day?
member-last = Up to and including which day?

invite-role = Which role should it be?
    .back = Back to the team
invite-where = In which organisation?
invitation-title = The invitation is ready
invitation-body = It works once, for seven days. Hand it over in person or through a channel you trust. It is only shown now.

## Leaving

parting-sure = Do you want to leave “{ $structure }”?
    .body = Your roles there end at once. What you wrote stays with the codes. Your own lines stay yours.
    .no = No, stay
    .yes = Yes, leave
parting-really = Are you sure? Only a new invitation brings you back.
    .no = No, stay
    .yes = Yes, leave now
parting-codes-first = Before you go, somebody has to take these codes over: { $codes }

account-sure = Do you want to erase your account?
    .body = Your own lines, your reminders and your practice page go for good, and every device is signed out. What you wrote about codes stays with them.
    .no = No, keep it
    .yes = Yes, erase it
account-really = Are you sure? This can’t be undone.
    .no = No, keep it
    .yes = Yes, erase it now
account-gone = Your account is erased. Thank you for your work.

## The group's settings

structure-what = What would you like to set for “{ $name }”?
    .body =
        Country: { $country }, region: { $land }
        Time zone: { $zone }
        Quiet: { $evening } to { $morning }
        Working days: { $weekdays }
        Weeks: steps { $steps }, goals { $goals }, everything { $round }
        Texts on Telegram: { $telegram }
    .country = Country and region
    .zone = Time zone
    .quiet = Quiet hours
    .weekdays = Working days
    .rhythm = Rhythm
    .helptext = Help now
    .secrecy = Confidentiality
    .telegram = Texts on Telegram
    .organisations = Organisations
    .back = Back to the team
structure-missing = nothing yet
structure-now-yes = yes
structure-now-no = no

country-which = In which country does the group work? Now: { $country }
    .body = Reminders leave out its public holidays.
    .DE = Germany
    .AT = Austria
    .BE = Belgium
    .FR = France
    .MK = North Macedonia
    .NL = Netherlands
    .PL = Poland
    .RO = Romania
    .SK = Slovakia
    .other = Another one
    .back = Back
country-elsewhere = Which country is it, in its two letters?
    .body = With a region if it has holidays of its own, like “ES-CT”.
    .hint = For example: CH or CH-ZH
country-land = Which Land is it? Now: { $land }
    .BB = Brandenburg
    .BE = Berlin
    .BW = Baden-Württemberg
    .BY = Bavaria
    .HB = Bremen
    .HE = Hesse
    .HH = Hamburg
    .MV = Mecklenburg-Vorpommern
    .NI = Lower Saxony
    .NW = North Rhine-Westphalia
    .RP = Rhineland-Palatinate
    .SH = Schleswig-Holstein
    .SL = Saarland
    .SN = Saxony
    .ST = Saxony-Anhalt
    .TH = Thuringia
    .none = The whole country
structure-zone = Which time zone is the group in? Now: { $zone }
    .body = New people start with it. Everyone keeps their own clock for reminders.
    .hint = For example: Europe/Berlin
structure-evening = When do the quiet hours begin? Now: { $evening }
    .body = Two questions, saved once both are answered. No reminders come from this hour on.
structure-morning = When do the quiet hours end? Now: { $morning }
    .body = What fell into the night comes then.
    .hint = For example: 7:00
structure-weekdays = Which are the working days? Now: { $weekdays }
    .body = What falls on another day comes on the next working day.
    .d1 = Monday
    .d2 = Tuesday
    .d3 = Wednesday
    .d4 = Thursday
    .d5 = Friday
    .d6 = Saturday
    .d7 = Sunday
structure-steps = After how many weeks are steps looked at? Now: { $steps }
    .body = Three questions, saved once all are answered. They hold for what is planned from then on.
structure-goals = After how many weeks are goals looked at? Now: { $goals }
structure-round = After how many weeks does a full round come? Now: { $round }
structure-helptext = What should “Help now” say?
    .body =
        Your own numbers for an emergency, by day and by night. Everyone in your group sees this text, and so may the people you accompany.

        Now: { $helptext }
    .hint = Who to call, and on which number
structure-secrecy = What are the limits of confidentiality in your team?
    .body =
        What stays with you, and what you may have to pass on. The person hears this before the first talk.

        Now: { $secrecy }
    .hint = In plain words, ready to be read out
structure-telegram = May people type texts on Telegram? Now: { $telegram }
    .body =
        No: Telegram gets buttons, codes and dates only. Texts are written in the web chat.

        Yes: texts may be typed there too. They then also pass through Telegram’s servers, and Telegram could read them.
    .no = No, web chat only
    .yes = Yes, there too
structure-organisation = Which organisation would you like to rename?
    .body = People can be invited to a new one straight away.
    .add = A new organisation
structure-name = What is its name?
    .hint = As everybody knows it

## What was done with rights

trail-what = What was done with rights
    .older = Further back
    .newest = The newest
    .back = Back to the team
trail-empty = Nothing yet.
trail-nobody = The operator
trail-act-invited = { $when }: { $who } invited somebody. Role: { $role }, { $where }
trail-act-joined = { $when }: { $who } joined. Role: { $role }, { $where }
trail-act-role-added = { $when }: { $who } gave { $whom } a role: { $role }, { $where }
trail-act-role-removed = { $when }: { $who } took a role from { $whom }: { $role }, { $where }
trail-act-removed = { $when }: { $who } removed { $whom }, { $where }
trail-act-left = { $when }: { $who } left, { $where }
trail-act-deputy = { $when }: { $who } arranged that { $whom } stands in, { $where }
trail-act-deputy-ended = { $when }: { $who } ended the standing in for { $whom }, { $where }
trail-act-second = { $when }: { $who } set the second worker of { $code }: { $whom }
trail-act-offered = { $when }: { $who } offered { $code } to { $whom }
trail-act-declined = { $when }: { $who } did not take { $code } over
trail-act-handed = { $when }: { $who } took { $code } over from { $whom }
trail-act-erased-talk = { $when }: { $who } erased a talk of { $code }
trail-act-erased-case = { $when }: { $who } erased a code
trail-act-set-secrecy = { $when }: { $who } changed the limits of confidentiality
trail-act-set-telegram = { $when }: { $who } changed whether texts may be typed on Telegram

## Doors in other rooms' menus

door-home-team = Team
door-settings-structure = The group’s settings
door-settings-parting = Leave this group
door-settings-account = Erase my account
door-team-name = My name here
door-team-invite = Invite somebody
door-team-structure = The group’s settings
door-team-trail = What was done
door-team-home = Home
