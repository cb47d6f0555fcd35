# The worker's own thinking, alone, about each topic. "I" is the worker here.

## Our talks

own-T1-whose = Whose wishes play a part here?
    .short = Whose wishes
    .person = The person’s
    .me = My own
    .authority = An authority’s
    .family = The family’s

## Everyday life

own-T2 = My view: everyday life
    .why = Often one letter or one call opens more than a long talk. It helps to know who can make it happen.

own-T2-lever = Which office or person can move something here, and who asks them?
    .short = Who can move it

## Rest and rough days

own-T3 = My view: rest and rough days
    .why = I don’t have to solve everything myself. An offer is good when a no is easy too.

own-T3-doctor = Would a doctor or therapist help? How do I offer it so that a no is easy?
    .short = An offer

## My people

own-T4 = My view: the people around
    .why = Change lasts when others see it too. One single person can be enough.

own-T4-sees = Who sees more in this person than the past?
    .short = Who sees more

## People from before

own-T5 = My view: people from before
    .why = Every new way costs something. What goes missing needs something in its place.

own-T5-lose = What does the person lose on the new way, and what can take its place?
    .short = Loss and new things

## What it gave me

own-T6 = My view: what was good
    .why = The wish behind it is usually a good one. It is the way to it that gets stuck.

own-T6-stuck = Where does it get stuck?
    .short = Where it gets stuck
    .way = The way chosen
    .crowding = One need takes over
    .clash = Two needs clash
    .chance = Missing chance or skill

## When something changed

own-T7 = My view: when something changed
    .why = Only a person’s own doubts lead somewhere. Mine can stay with me.

own-T7-whose = If there are doubts: whose are they?
    .short = Whose doubts
    .theirs = The person’s
    .mine = Mine
    .both = Some of each

## Who I am

own-T8 = My view: the words I use
    .why = Words in notes live long. They shape how others meet a person.

own-T8-label = Which word do I use for the person in my notes, and which one would they choose?
    .short = My words, their words

## What matters to me

own-T9 = My view: what matters
    .why = What irritates me says something about me too. Harm to others is another matter.

own-T9-harms = Does a conviction harm someone, or does it only irritate me?
    .short = Harm or irritation
    .harm = It harms someone
    .irritates = It only irritates me

own-T9-whom = Who is harmed, and how?
    .short = Who is harmed

## When it gets hot

own-T10 = My view: when it gets hot
    .why = Heavy things are better carried by several. Whether something must be reported is a question for my lead; no deeds are written down here.

own-T10-carry = Is there something here that I should not carry alone?
    .short = Not alone with it
    .no = No
    .supervision = Yes, to supervision
    .lead = Ask my lead today

## What others expect

own-T11 = My view: what I expect
    .why = I bring expectations into the room too. Seeing them makes more room for the person.

own-T11-same = Would I ask the same if the gender were another? What changes because of mine?
    .short = Gender and me

## Fair and unfair

own-T12 = My view: fair and unfair
    .why = Not every change is the person’s job. Some doors only open from the other side.

own-T12-around = What should change around the person rather than in the person, and who can move it?
    .short = Change around

## What I can and hope for

own-T13 = My view: strengths
    .why = The loud strengths show themselves. The quiet ones need a second look.

own-T13-overlook = Which strength is easy for me to overlook?
    .short = Easy to overlook
