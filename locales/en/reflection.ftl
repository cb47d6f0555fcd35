# The reflection in three parts: look, aim, act. The person may read along on every screen.
# In questions to the person, "you" is the person; "I" is the worker. In buttons and scales, "I" is the person.

## Look

reflection-part-look = Look
    .why = We begin with how things are right now. What matters most today comes first.

reflection-who = Who is in the room?
    .short = In the room
    .together = We are together
    .alone = I am alone
    .company = With family or friends

reflection-worth = What would make this talk worth your time?
    .short = Worth the time

reflection-celebrate = What is there to celebrate?
    .short = To celebrate
    .hint = Big or small, it all counts. No names.

reflection-few = Which one or two things should we look at?
    .short = We look at

reflection-themes = Which three to five things should we look at?
    .short = We look at

reflection-added = Is there one more thing I would like to look at?
    .short = Added by me
    .none = No, that’s enough

reflection-added-why = What makes me think this matters too?
    .short = Why I add it

## Aim

reflection-part-aim = Aim
    .why = Now we look at what is needed, and at what should be in place in twelve weeks. A small goal of your own is the best start.

reflection-needs = Need { $number }
    .why = Behind what we say there is often something we need. When it has a name, a goal is easier to find.

reflection-needs-tag = What is behind it: what do you need?
    .short = Needed
    .safety = Safety
    .calm = Rest and health
    .belonging = Belonging
    .love = Love and closeness
    .respect = Respect
    .say = Having a say
    .useful = Being needed
    .learning = Learning
    .sense = Meaning or faith
    .joy = Joy and adventure

reflection-needs-sentence = How would you finish this sentence? “I need …”
    .short = In own words
    .hint = I need … No names.

reflection-needs-more = Is there anything else you need?
    .short = Something else
    .another = Yes, one more thing
    .done = No, that’s all

reflection-goals = Goal { $number }
    .why = A good goal says what should be there, not what should stop. It is small enough for twelve weeks.

reflection-goals-answers = What should this goal give you?
    .short = What it should give

reflection-goals-goal = What would you like to have in place in twelve weeks?
    .short = The goal
    .hint = One sentence with “I”. Small is good. No names.

reflection-goals-resource = What do you already have that helps with it?
    .short = What helps

reflection-goals-sign = How will we notice that it’s working?
    .short = How we’ll notice
    .hint = Something we can see or hear.

reflection-goals-importance = How important is this goal to you?
    .short = How important
    .low = not important at all right now
    .high = as important as can be

reflection-goals-confidence = How sure are you that you can get there?
    .short = How sure
    .low = not at all right now
    .high = completely

reflection-goals-shaky = Would you like to change something to make it easier?
    .short = To make it easier
    .smaller = Make it smaller
    .help = Get more help
    .leave = Leave it as it is

reflection-goals-more-step = What would one step more look like?
    .short = One step more

reflection-goals-agreed = Is this your goal?
    .short = Own goal
    .yes = Yes, it’s mine
    .change = Yes, with a change
    .no = No, it’s not mine

reflection-goals-unasked = Not asked yet: ask in the next talk
    .short = Own goal

reflection-goals-change = What should be different about it?
    .short = The change

reflection-goals-marker = Where does this goal stand right now? We choose together.
    .short = Where it stands
    .notyet = Not a topic yet
    .wavering = Wavering
    .trying = Trying it out
    .building = Building it up
    .keeping = Keeping it up
    .belonging = Belonging

reflection-goals-more = Is there another goal?
    .short = Another goal
    .another = Yes, one more
    .done = No, that’s all

## Act

reflection-part-act = Act
    .why = Now each of us takes a small step, with a date. That way it’s clear who does what.

reflection-goals-theirs = What will you do next?
    .short = Your step
    .hint = One small thing is enough.

reflection-goals-theirs-until = When would you like to do it by?
    .short = You, by when

reflection-goals-mine = What will I do next?
    .short = My step
    .hint = One small thing is enough.

reflection-goals-mine-until = When will I do it by?
    .short = I, by when

reflection-goals-kind = What kind of step is it?
    .short = Kind of step
    .talk = Talk
    .practical = Practical help
    .accompany = Go there together
    .learn = Learn something
    .meet = Meet someone
    .write = Write something
    .refer = Bring in other help
    .office = Speak with an office
    .safety = Plan for safety
    .wait = Wait for now

reflection-goals-obstacle = What could get in the way?
    .short = In the way

reflection-goals-planb = If something gets in the way, what will you do then?
    .short = Plan B
    .hint = If …, then I …

reflection-goals-partners = Who else needs to know?
    .short = Who needs to know
    .nobody = Nobody
    .family = Family, people at home
    .school = School or training
    .job = Work or job centre
    .housing = Housing service
    .health = Doctor or therapy
    .youth = Youth service
    .probation = Probation service
    .office = Another office
    .other = Someone else

reflection-goals-tell = What exactly can they be told?
    .short = What can be told
    .hint = Only what really helps.

reflection-goals-tell-agreed = Is that all right with you?
    .short = All right to tell
    .yes = Yes, that’s all right
    .no = No, rather not

reflection-goals-tell-unasked = Not asked yet: ask in the next talk
    .short = All right to tell

reflection-mine = What will I do next?
    .short = My step
    .hint = One small thing is enough.

reflection-mine-until = When will I do it by?
    .short = I, by when

reflection-next = When should we look at it again?
    .short = Next look

reflection-summary = Is that right?
    .short = All of it

## One's own thoughts

stance-think = Just for you: nothing is stored
    .body =
        How hopeful am I for this person?

        What touches or annoys me here?

        Which role pulls me: helper, controller, teacher, rescuer, friend?

        Do we have words in common, or do we need an interpreter or easier language?

        What will I take to supervision?
    .go = Go on

stance-line = Would you like to keep one line for supervision?
    .body =
        Write about yourself. Everybody may see what is stored about them.

        The line is kept apart for 30 days, under Home.
    .short = For supervision
    .hint = One line about myself
stance-kept = Kept apart for 30 days. You’ll find it at Home, under “For supervision”.

supervision-lines = Your lines for supervision
    .home = Home
supervision-empty = There are no lines at the moment.

## Doors in other rooms' menus

door-home-supervision = For supervision
door-case-short = Short round, 10 min
door-case-full = Full round
