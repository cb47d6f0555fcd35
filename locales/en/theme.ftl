# The topics. The person reads these words; in buttons and scales, "I" is the person.

-people-family = Family, people at home
-people-partner = Partner
-people-friends = Friends
-people-colleagues = People from work
-people-neighbours = Neighbours
-people-teacher = A teacher
-people-faith = Faith community
-people-sport = Sport or club
-people-helper = Someone who helps me
-people-nobody = Nobody right now

## After a scale, and for more

theme-lower = What makes it this number and not a lower one?
    .short = What holds it up

theme-through = What helps you get through it all the same?
    .short = Gets me through

theme-deeper = More on this topic
    .short = More on this topic
    .yes = Yes, a little more

## Our talks

theme-T1-different = What should be different for you after our talks?
    .short = Different afterwards

theme-T1-wanted = Who wanted this meeting?
    .short = Who wanted it
    .me = I did
    .others = Others did
    .both = Others and I

theme-T1-not = What should we not do or ask?
    .short = Better not

theme-T1-missed = Is there something I haven’t understood yet?
    .short = Not understood yet
    .yes = Yes, there is
    .no = No

theme-T1-what = What should I understand better?
    .short = To understand better

## Everyday life

theme-T2 = Everyday life
    .why = A steady everyday life gives strength for everything else. So we start with what already works.

theme-T2-works = What already works in your daily life?
    .short = Already works
    .home = A place to live
    .routine = A daily routine
    .work = Work
    .learning = Learning
    .money = Money
    .health = Health
    .nothing = Nothing yet

theme-T2-lighten = What practical thing would make the next two weeks easier?
    .short = Makes it easier

theme-T2-steady = How steady is your daily life right now?
    .short = How steady
    .low = not steady at all right now
    .high = as steady as I would like

## Rest and rough days

theme-T3 = Rest and rough days
    .why = Without rest, everything is harder. Talking is enough; nothing has to be written down.

theme-T3-rest = How often do you get a real rest?
    .short = Real rest
    .low = not at all right now
    .high = as often as I would like

theme-T3-helps = What helps you on a rough day?
    .short = Helps on rough days

theme-T3-less = Is there anything you would like less of? You don’t have to say what.
    .short = Less of something
    .yes = Yes, there is
    .no = No

theme-T3-less-help = What would help with that?
    .short = What would help

## My people

theme-T4 = My people
    .why = People who are good for us make hard times easier. No names are needed here.

theme-T4-belong = How much do you feel that you belong somewhere?
    .short = Belonging
    .low = not at all right now
    .high = as much as I would like

theme-T4-near = Who is close to you?
    .short = Close
    .family = { -people-family }
    .partner = { -people-partner }
    .friends = { -people-friends }
    .colleagues = { -people-colleagues }
    .neighbours = { -people-neighbours }
    .teacher = { -people-teacher }
    .faith = { -people-faith }
    .sport = { -people-sport }
    .helper = { -people-helper }
    .nobody = { -people-nobody }

theme-T4-reach = Who is not so close, but there when you call?
    .short = Within reach
    .family = { -people-family }
    .partner = { -people-partner }
    .friends = { -people-friends }
    .colleagues = { -people-colleagues }
    .neighbours = { -people-neighbours }
    .teacher = { -people-teacher }
    .faith = { -people-faith }
    .sport = { -people-sport }
    .helper = { -people-helper }
    .nobody = { -people-nobody }

theme-T4-far = Who feels far away right now?
    .short = Far away
    .family = { -people-family }
    .partner = { -people-partner }
    .friends = { -people-friends }
    .colleagues = { -people-colleagues }
    .neighbours = { -people-neighbours }
    .teacher = { -people-teacher }
    .faith = { -people-faith }
    .sport = { -people-sport }
    .helper = { -people-helper }
    .nobody = { -people-nobody }

theme-T4-notice = Who notices first when you are doing better, and what do they see?
    .short = Who notices first

theme-T4-change = Is there anyone you would like things to be different with?
    .short = Wish for a change
    .strengthen = Yes, closer
    .calm = Yes, calmer
    .loosen = Yes, with more space
    .none = No, it’s fine as it is

theme-T4-tie = Who is it about? No name is needed.
    .short = Who it is about
    .hint = For example “my sister” or “a friend”.

## People from before

theme-T5 = People from before
    .why = The old circle can keep pulling for a long time. It helps to know when that happens, and what to do then.

theme-T5-distance = How much distance do you have from your old circle?
    .short = Distance
    .low = none at all right now
    .high = as much as I want

theme-T5-pull = When does the old circle pull at you most?
    .short = Strongest pull
    .lonely = When I am lonely
    .bored = When I am bored
    .angry = When I am angry
    .insulted = When I feel insulted
    .online = When I am online
    .other = At other times

theme-T5-keeps = What do you do to keep the distance you want?
    .short = Keeps the distance

theme-T5-safe = Do you feel safe these days?
    .short = Feeling safe
    .yes = Yes
    .sometimes = Not always
    .no = No

## What it gave me

theme-T6 = What it gave me
    .why = In every group people find something they were looking for. What was good there can be found in other places too.

theme-T6-good = Which good things from back then do you still need today?
    .short = Good and still needed
    .friends = Friends
    .sense = Meaning
    .respect = Respect
    .protection = Protection
    .adventure = Adventure
    .order = Order
    .needed = Being needed
    .justice = Justice
    .calm = Calm
    .money = Money
    .faith = Faith
    .love = Love

theme-T6-elsewhere = Where else do you find a little of that?
    .short = Found elsewhere

theme-T6-cost = What did it cost you?
    .short = What it cost
    .time = Time
    .money = Money
    .people = People
    .school = School or work
    .health = Health
    .freedom = Freedom
    .trust = Trust
    .nothing = Nothing

## When something changed

theme-T7 = When something changed
    .why = Change often begins with a small moment. Nothing has to be explained here.

theme-T7-open = How open does the future look to you?
    .short = Open future
    .low = not open at all right now
    .high = as open as I would like

theme-T7-surprised = What, if anything, surprised or disappointed you back then?
    .short = Surprise back then

theme-T7-about = What was it mostly about?
    .short = What it was about
    .ideas = About ideas
    .people = About people there
    .own = About my own life

theme-T7-chance = What chance is within your reach right now?
    .short = A chance now

## Who I am

theme-T8 = Who I am
    .why = Every life has many sides. We look at what has always been there, and at what could have more room.

theme-T8-role = Which role do you want more of in your life?
    .short = More of
    .friend = Friend
    .parent = Parent
    .worker = Colleague
    .neighbour = Neighbour
    .learner = Learner
    .believer = Believer
    .artist = Artist
    .other = Something else

theme-T8-always = Which good side of you has been there all along?
    .short = Always there

theme-T8-say = How much say do you have in your own story?
    .short = Say in my story
    .low = none at all right now
    .high = as much as I would like

theme-T8-give = What would you like to give back, and to whom?
    .short = Give back

## What matters to me

theme-T9 = What matters to me
    .why = Nobody has to be right here. We talk about what stays, what changes and what is still open.

theme-T9-ease = How easy is it for you to be with people who see life differently?
    .short = With other views
    .low = not easy at all right now
    .high = as easy as I would like

theme-T9-stays = What matters to you and should stay?
    .short = Should stay

theme-T9-different = What do you see differently now than you used to? It can be big or small.
    .short = Looks different now

theme-T9-question = Which question can stay open for you?
    .short = May stay open

## When it gets hot

theme-T10 = When it gets hot
    .why = Many heated moments end well. We look at what helps then, not at what happened.

theme-T10-calm = What helps you stay calm?
    .short = Helps to stay calm
    .walk = Walking away
    .call = Calling someone
    .breathe = Breathing
    .humour = Humour
    .sport = Sport
    .prayer = Prayer or quiet
    .beside = Someone beside me
    .nothing = Nothing yet

theme-T10-heated = Think of a heated moment that stayed without violence. What made that possible?
    .short = Stayed peaceful

theme-T10-right = Is there something you would like to put right one day? You don’t have to say what.
    .short = Put right one day
    .yes = Yes
    .notyet = Not yet
    .no = No
    .help = Yes, with help

## What others expect

theme-T11 = What others expect
    .why = What others expect can hold us up or weigh on us. Everyone decides for themselves what to say about it.

theme-T11-decide = How much do you decide yourself in what matters to you?
    .short = Deciding myself
    .low = not at all right now
    .high = as much as I would like

theme-T11-asare = Where can you be just as you are?
    .short = Just as I am

theme-T11-expect = What do others expect from you because of your gender?
    .short = Others expect

theme-T11-home = Are you all right with how the work at home is shared?
    .short = Work at home
    .fine = Yes, it’s all right
    .change = I would like a change

theme-T11-home-change = What should be different about the work at home?
    .short = Different at home

## Fair and unfair

theme-T12 = Fair and unfair
    .why = Not everything depends on one person. The world around us has open doors and closed ones.

theme-T12-part = Where can you have a say or do something that counts?
    .short = Having a part
    .club = In a club
    .job = At work
    .school = At school or training
    .faith = In a faith community
    .near = In the neighbourhood
    .online = Online
    .politics = In politics
    .nowhere = Nowhere yet

theme-T12-doors = Which doors are open to you?
    .short = Open doors

theme-T12-closed = Which doors stay closed?
    .short = Closed doors

theme-T12-fair = How fairly do people treat you in daily life?
    .short = Fair treatment
    .low = not fairly at all right now
    .high = as fairly as I would like

## What I can and hope for

theme-T13 = What I can and hope for
    .why = Strengths are easy to forget when life is hard. What we find here can help with every goal.

theme-T13-cards = Which strengths are yours? Choose up to three.
    .short = My strengths
    .D1 = I get through hard times
    .D2 = People ask for my help
    .D3 = I finish hard things
    .D4 = I can teach something
    .D5 = I stand by others
    .D6 = I have quiet courage
    .D7 = I learn from others
    .D8 = I know my good moments

theme-T13-day = Think of a good ordinary day, as far ahead as you like. What is in it?
    .short = A good day

theme-T13-managed = What have you achieved that nobody can take away from you?
    .short = Achieved

theme-T13-believe = How much do you believe that this good day can come?
    .short = Belief in it
    .low = not at all right now
    .high = as much as I would like
