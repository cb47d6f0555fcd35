# The cards. Each has a title, a prompt, a follow-up and what its picture shows. Read together with the person.

card-a1 = Morning
    .prompt = What comes first on a day that starts well?
    .follow = What would help tomorrow start like that?
    .alt = A dark cup steams on a windowsill; outside the sun rises over hills with a path.

card-a2 = Calm place
    .prompt = Where do you sleep or sit in peace?
    .follow = What does this place have that others lack?
    .alt = A small figure sits under a large tree on a bank and looks over still water towards a low sun.

card-a3 = My hours
    .prompt = Which hours of the week belong to you?
    .follow = Which hour would you like to win back?
    .alt = Seven towels hang on a washing line in a yard; one of them is blue-green, the others are pale.

card-a4 = Purse
    .prompt = What would be easier if money were less tight?
    .follow = Who could go through a letter with you?
    .alt = An open purse with one coin lies on a table, with two more coins and a sheet of paper.

card-a5 = Useful
    .prompt = Where do your hands or your head help somebody?
    .follow = Where else might you be needed?
    .alt = One figure on a ladder mends a roof; another holds the ladder below.

card-a6 = Unopened letter
    .prompt = Which office, letter or date do you keep putting off?
    .follow = Which small corner of it could we do now?
    .alt = A sealed envelope stands in a half-open drawer under a lamp.

card-a7 = Screen
    .prompt = When does your phone do you good, and when will it not let you go?
    .follow = What could stay silent for a week?
    .alt = In a dark room somebody sits with a small screen in a tent of blankets that is lit from within.

card-a8 = Tonight
    .prompt = What makes tonight safe enough?
    .follow = Who should know, and who should not?
    .alt = A small lamp lights a room with a made bed; the door is shut and the key hangs in the lock on this side.

card-b1 = Forecast
    .prompt = If your mood were weather, which is it now?
    .follow = What usually follows?
    .alt = A person stands on a hill path between a rain cloud and an orange sun.

card-b2 = Valve
    .prompt = What lowers the pressure and hurts nobody?
    .follow = When can you reach it?
    .alt = An orange kettle stands on small flames and lets off steam; a cup stands beside it.

card-b3 = Alarm
    .prompt = What is your anger warning you about?
    .follow = What helps before the alarm goes off?
    .alt = At night a lighthouse sends its beam over the sea, where a small boat is near a rock.

card-b4 = Stillness
    .prompt = When is it quiet in your head?
    .follow = How do you get there?
    .alt = At night somebody sits alone in a launderette before the one machine that is turning.

card-b5 = Crumb of joy
    .prompt = What made you smile this week, if only for a moment?
    .follow = What would be a second helping?
    .alt = A strip of sun falls on the bench of a bus stop, and a round sparrow stands in it.

card-b6 = Missing
    .prompt = What do you miss from before?
    .follow = Which part of it can live on in another way?
    .alt = Two pictures hang on a wall; between them a paler patch shows where a third one hung.

card-b7 = Heavy bag
    .prompt = Is there something heavy you carry without showing it?
    .follow = The bag may stay closed: what would make it lighter?
    .alt = A person bent forward carries a very large backpack up a hill towards a bench and a tree.

card-b8 = Here and now
    .prompt = When old pictures come: what brings you back to this moment?
    .follow = Which three things do you see in this room?
    .alt = Two feet in shoes on a round rug, seen from above, with a cup and a bowl of fruit.

card-c1 = Inner ring
    .prompt = Who may see you on a bad day?
    .follow = What do these people do right?
    .alt = People sit close together around a small fire at night, under a few stars.

card-c2 = Old thread
    .prompt = Which contact that did you good has gone quiet?
    .follow = Would a message be good for both?
    .alt = A ball of wool lies on a hill; its thread leads in wide bends to a small house.

card-c3 = Empty chair
    .prompt = Who is missing in this room?
    .follow = What would this person praise about you?
    .alt = An empty chair stands in the light of a window with hills and a low sun.

card-c4 = Good ear
    .prompt = Who listens without wanting to change you?
    .follow = When is the next chance to talk?
    .alt = At night somebody leans on the counter of a lit kiosk; the person inside listens.

card-c5 = Bridge
    .prompt = Who feels at home in two worlds?
    .follow = What can you copy from that?
    .alt = A person stands on a bridge between two banks; on one are trees, on the other a house.

card-c6 = Fresh page
    .prompt = Where do people meet you without knowing your past?
    .follow = What should they learn about you first?
    .alt = At a market stall under a striped awning somebody hands a bag of fruit to a person in front.

card-c7 = Table
    .prompt = Who sits at your table, and how is the mood?
    .follow = Which seat would you move?
    .alt = A long table under a lamp, seen from its end; people sit at it, and the chair in front is pushed back.

card-c8 = Knot
    .prompt = Which tie gives you something and costs you something?
    .follow = What would a little more room look like?
    .alt = Two boats are tied together in a swell; the fenders between them are squeezed.

card-d1 = Hard year
    .prompt = What carried you through your hardest time?
    .follow = Where does it help you today?
    .alt = One person steers a small boat with an oar between high waves, the sun low behind.

card-d2 = Asked for
    .prompt = What do people come to you for?
    .follow = What does that say about you?
    .alt = In a workshop somebody trues a wheel; in the doorway another person waits with the rest of the bicycle.

card-d3 = Finished
    .prompt = What difficult thing did you finish?
    .follow = What was your part in it?
    .alt = A person sits on the ridge of a roof beside the low sun; a ladder still leans there.

card-d4 = Ten minutes
    .prompt = What could you teach somebody in ten minutes?
    .follow = Who would enjoy learning it?
    .alt = On a table, from above: a sheet of paper, a paper hat, a paper boat and two cups.

card-d5 = Loyalty
    .prompt = You know what loyalty is: who or what deserves it now?
    .follow = Where does it end?
    .alt = Two people carry a sofa up the stairs of a house, one above and one below.

card-d6 = Quiet courage
    .prompt = Which hard no, or which call for help, took courage?
    .follow = What made it possible?
    .alt = A dark block of flats at night; in the one lit window somebody is on the phone.

card-d7 = Borrowed
    .prompt = Whose strength would you borrow for a day?
    .follow = Which crumb of it do you have already?
    .alt = A person sits leaning against a huge tree; a small seedling grows nearby.

card-d8 = Exception
    .prompt = When do things go better than usual?
    .follow = What is different then?
    .alt = Four trees stand at the water, three bare and one in full blossom.

card-e1 = Names
    .prompt = Which names and roles do you have?
    .follow = Which one fits best today?
    .alt = Eight letter boxes in a stairwell, none like the other; letters look out of two of them.

card-e2 = Always there
    .prompt = Which part of you has been there the whole time?
    .follow = Who knows that part?
    .alt = A plum lies cut in two on a plate, the stone still in one half; beside it lies a whole one.

card-e3 = Expected
    .prompt = What do others expect because of your gender?
    .follow = What do you keep, and what do you hand back?
    .alt = Somebody stands in a coat that is far too large; other sizes hang on the rail beside.

card-e4 = Strong
    .prompt = What counts as strong in your family or among friends?
    .follow = And for you?
    .alt = A small tugboat pulls a huge ship across calm water on a rope.

card-e5 = Care
    .prompt = Who or what do you look after?
    .follow = Who looks after you?
    .alt = A plant tied to a stick and a watering can stand on a window sill, hills and sun outside.

card-e6 = Season
    .prompt = If your life were a series: what would this season be called?
    .follow = What belongs in the next episode?
    .alt = At night two people sit on a bench before a large screen that shows a path through hills.

card-e7 = Wrong picture
    .prompt = What do people get wrong about you?
    .follow = What would you show them instead?
    .alt = On an easel stands a dark picture of a bare tree; beside it the real tree is in full golden leaf.

card-e8 = My say
    .prompt = Where do you decide for yourself: body, clothes, love, closeness?
    .follow = Where would you like more say?
    .alt = Seen from inside a room, somebody draws the curtain of a window; houses stand across the street.

card-f1 = First wish
    .prompt = What was your wish at the very start?
    .follow = Where does some of it come true today?
    .alt = Seeds of a large dandelion fly off over hills and a path towards the low sun.

card-f2 = Good side
    .prompt = What was really good about the group?
    .follow = What was the price?
    .alt = A bus drives through the night; behind its lit windows people sit close together, and one seat is empty.

card-f3 = Hairline crack
    .prompt = Was there a small moment of “something is not right here”?
    .follow = What became of it?
    .alt = A blue cup stands in the morning light, whole but for one fine line.

card-f4 = Wrapping
    .prompt = What were you promised, and what arrived?
    .follow = What do you promise yourself today?
    .alt = An opened parcel: the lid with its bow is splendid, and in the tissue lies a small plain thing.

card-f5 = Door
    .prompt = How do you want the door to the old circle: open, ajar, closed?
    .follow = What helps to keep it that way?
    .alt = A corridor with three doors under a lamp: one is shut, one ajar, one open.

card-f6 = Mend
    .prompt = Is there something you would like to put right one day? You need not say what.
    .follow = Who could help, so that nobody is hurt again?
    .alt = An old jetty leads out over the water; one plank is new, and a second one leans ready.

card-f7 = If they notice
    .prompt = What might happen if others notice your new way?
    .follow = What protects you, and who plans it with you?
    .alt = Dusk in a snowy street: three people follow a broad trail, and one walks off to the light of a lamp.

card-f8 = Pull
    .prompt = When is the old pull strongest?
    .follow = What is your plan for the first ten minutes?
    .alt = In a strong wind somebody holds on to a lamp post with both hands; leaves fly past.

card-g1 = Not for sale
    .prompt = What would you not do at any price?
    .follow = Where does that line come from?
    .alt = A hand holds a small bird; beside it stand four piles of coins.

card-g2 = Unfair
    .prompt = What seems unfair to you?
    .follow = What could be done about it, and with whom?
    .alt = Rain falls; a wide awning keeps an empty chair dry, and somebody stands beside it in the wet.

card-g3 = Both right
    .prompt = Where can two people both be a bit right?
    .follow = What is it like to leave a question open?
    .alt = A large tree is half coral and half green; one person stands on each side of it.

card-g4 = New view
    .prompt = What looks different to you now from a few years ago?
    .follow = What brought that about?
    .alt = A person on a hilltop looks over a valley of fog to a far house with a path of its own.

card-g5 = Bigger
    .prompt = Is there something bigger that holds you: faith, nature, music, an idea?
    .follow = How can you tell that it does you good?
    .alt = At night a person sits in a small boat in the hollow of a wide, calm wave under a full moon.

card-g6 = Across the way
    .prompt = Who do you find hard to be around?
    .follow = What would you like to ask them?
    .alt = Two people stand on two balconies of one house; a washing line runs between them.

card-g7 = Put down
    .prompt = When do people treat you as if you were worth less?
    .follow = Who stands by you, or should?
    .alt = Three people stand at the top of a high stair; below two people stand side by side.

card-g8 = House rule
    .prompt = Only one rule for everybody who lives together: what would it be?
    .follow = Who keeps it well?
    .alt = Five unlike cups hang on hooks above the sink of a kitchen; a cloth hangs over the edge.

card-h1 = Noon
    .prompt = A good ordinary day, as far ahead as you like to look: what happens at noon?
    .follow = Which crumb of it is there today?
    .alt = Two people sit at a table under a striped parasol; a third brings a bowl.

card-h2 = Overnight
    .prompt = Suppose a knot comes loose overnight: how would you notice?
    .follow = Who would notice next?
    .alt = A loosened knot lies on a table before a window; outside are a house and the moon at night.

card-h3 = Ladder
    .prompt = On your own ladder from 0 to 10: which rung are you on?
    .follow = What does one rung higher look like?
    .alt = A ladder with eleven rungs leans against a wall; a blue hat hangs on one of the rungs.

card-h4 = Postcard
    .prompt = Your later self writes two lines: what do they say?
    .follow = What would you write back?
    .alt = A postcard with two wavy lines lies on a table with a picture and a pencil.

card-h5 = More of
    .prompt = Which three things do you want more of?
    .follow = Which one can start this week?
    .alt = Three unlike pots stand on a sill: one plant flowers, one is half grown, one is just sprouting.

card-h6 = Stone
    .prompt = What lies in the way: heavy, high, or just awkward?
    .follow = Over it, around it, or together with whom?
    .alt = A huge stone lies on a path; two people stand before it.

card-h7 = Crew
    .prompt = Who or what helps you with the next step?
    .follow = How will they hear of it?
    .alt = Three people play football between houses; the ball has rolled to a fourth person at the line.

card-h8 = Farewell
    .prompt = When you no longer need us, what will be there?
    .follow = How will we celebrate that day?
    .alt = A person walks up a path into the sun; another stands by a house with a lantern.

cards-suit-a = Ground
cards-suit-b = Weather
cards-suit-c = People
cards-suit-d = Toolbox
cards-suit-e = Mirror
cards-suit-f = Turning
cards-suit-g = Compass
cards-suit-h = Horizon
cards-warning = Can touch something heavy. Skip, swap or stop at any time. No reason needed.
cards-print-title = Cards

## Cards beside the deck, on the last sheet; anybody may read them

cards-extra-how = With these cards
    .text =
        Draw one, or choose one. Look at the picture first.

        Say something, or nothing. Pass it on, or put it away. No reasons needed.

        One dot: this card may move you. Two dots: only with time, and with somebody you choose.
cards-extra-stop = Stop
    .text =
        Whoever puts this card down has had enough for now.

        Nobody asks why.
cards-extra-help = Good to have
    .text = People and places I can turn to, by day and by night:
cards-extra-own = My own question

## Before a session; read by the counsellor

cards-how = How would you like to use the cards?
    .draw = Draw one
    .three = Choose three
    .strengths = Have and want
    .towards = Away and towards
    .time = Earlier, today, later
    .eyes = Through other eyes
    .lay = Lay out a row
    .sort = Sort
    .pass = One for me
    .closing = A closing card
    .language = Language of the cards
    .heavier = Open heavier cards
    .print = Print
    .home = Back
cards-language = Which language should the cards be in?
cards-sure = Alone with the person? Time left? Help path known?
    .body =
        Some cards touch tonight, old pictures, the body, harm, or what others may notice. They are never dealt by chance: each is chosen.

        Please open them only face to face, with somebody of age, with time for what may come, and with the way to help at hand.
    .no = Not now
    .yes = Yes, open them
cards-heavier-open = The heavier cards can be chosen now.

cards-noted = { $card }: { $note }
print-language = Which language?
print-address = How should the cards address people?
    .informal = As to a friend
    .formal = Formally
print-paper = Which paper?
    .a4 = A4
    .letter = Letter (US)
print-layout = What is it for?
    .sheet = Nine on a sheet, to cut
    .single = One a page (print shop)
print-back = What goes on the backs?
    .follow = The follow-up questions
    .neutral = All alike, to draw blind
print-made = Here are the cards. Print both sides, turned on the long edge, at 100 %.

kept-what = What stayed
    .back = Back to the code
kept-sure = Remove this card and its note for good?
    .no = No, keep it
    .yes = Yes, remove it

## At the table; the person reads along

table-open = The cards
table-draw = Draw a card
table-way-draw = Draw a card, and whoever likes may begin.
table-way-three = Three cards: what is here, what is missing, what comes next. Which suit?
table-way-strengths = Which strength do you have, and which would you like to have?
table-way-towards = One card to move away from, one to move towards. Which suit?
table-way-time = One card, looked at three times.
table-way-eyes = One card, seen through the eyes of somebody you choose.
table-way-lay = Up to seven cards in a row. What is the row called?
table-way-sort = Keep, later, not for me. No reasons needed.
table-way-pass = Now you draw one for me.
table-way-closing = One card to end with.
table-place-here = What is here
table-place-missing = What is missing
table-place-next = What comes next
table-place-have = A strength that is there
table-place-want = A strength to wish for
table-place-away = Away from
table-place-towards = Towards
table-lens-earlier = Earlier
table-lens-today = Today
table-lens-later = Later
table-lens-friend = A good friend’s eyes
table-lens-family = The family’s eyes
table-lens-child = A child’s eyes
table-lens-stranger = A stranger’s eyes
table-lens-older = Your older self’s eyes
table-lying =
    { $count ->
        [one] { $count } card lies here
       *[other] { $count } cards lie here
    }
table-kept = Kept: { $cards }
table-turn = Turn over
table-next = Next card
table-another = Another
table-keep = Keep
table-later = Later
table-refuse = Not for me
table-refuse-always = Not next time either
table-swap = Swap the two
table-back = Put back
table-undo = Undo
table-finish = Finish
table-stop = Stop
table-aside = Cards for later
table-whose = Other eyes
table-whose-eyes = Whose eyes shall we look through?
table-deep = That makes three cards. More only if you like.
table-note-hint = A note on this card
table-note-kept = Note: { $text }
table-choose = Which card?
table-choose-suit = Which suit?
table-none-found = There is no such card here.
table-to-table = Back to the table
table-guest = On the other phone
table-guest-how =
    Scanned with the other phone, this opens a page there that shows the cards as they are turned, without an account.

    The link works once, for ten minutes. A new one ends this one and empties the page that was opened with it.
table-finished = The session is over. What was kept stands here.
table-erased = The session is over, and nothing of it was kept.
table-stopped = We stop here. Nothing from this card is kept.
table-calm-open = A moment of calm
table-calm =
    Feel both feet on the floor.

    Breathe out slowly, a little longer than in.

    Look around, and name one thing that is blue or green.
table-not-empty = That was the whole deck. A card can still be chosen or put back.
table-not-full = There is no room for more cards. Lay one aside first.
table-not-lies = This card lies here already.
table-not-lies-not = This card does not lie here any more.
table-not-too-few = Two cards are needed for that.
table-not-not-open = This card is not open to choose.
table-not-not-refused = This card was not laid aside.
table-not-no-note = The note is still empty.
table-not-first = There is nothing to take back.
table-not-over = This session is over.
table-not-unknown = This cannot be done here.

## Doors in other rooms' menus

door-home-cards = Cards
door-case-cards = Cards
