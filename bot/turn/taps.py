"""What a button means at the screen it stands on."""

from collections.abc import Callable

from bot.screens.buttons import Act, At, Away, Chosen, Month, PassedBy, Plain, Speak, read
from bot.screens.summary import next_source
from bot.turn.arrival import Commanded
from bot.turn.deeds import TOO_LATE, Goes, Meant, Moves, Shows
from bot.turn.now import Sitting
from bot.turn.outcome import HOME, Opens, Outcome, Stays
from bot.turn.texts import WRITING_NOTE, moved_here
from flows.answers import NOTE, Key, Scope
from flows.engine import ticks
from flows.events import (
    Answered,
    EditRequested,
    Erased,
    ItemRemoved,
    ItemWanted,
    Kept,
    Marked,
    SourceChanged,
    Ticked,
    WentBack,
)
from flows.path import Spot, current, offered, path
from flows.steps import Ask, Choose, Notice, PickDate, Rate, Summary
from locales.localizer import languages

_VIEWS = {
    Plain.HELP: "safety", Plain.MORE: "more", Plain.WHY: "why", Plain.LANGUAGE: "language", Plain.SHOW: "show",
    Plain.ABOUT: "about", Plain.DISCARD: "discard", Plain.REST: "rest", Plain.WEB: "link", Plain.LOOK: "look",
}  # fmt: skip


def read_tap(now: Sitting, choice: str) -> Meant:
    """A button of the current screen."""
    match read(choice):
        case Plain() as plain:
            return _plain(now, plain)
        case At(act, place):
            return _at(now, act, place)
        case Away(collect, item):
            return Moves((ItemRemoved((collect, item)),))
        case PassedBy(mark):
            return Moves((Marked(mark),))
        case Month(first):
            return Moves((Ticked(first),))
        case Speak(code):
            return _speaks(now, code)
        case Chosen(id):
            spot = current(now.flow, now.talk)
            return _option(now, spot, id) if spot and not now.talk.finished else TOO_LATE
        case _:
            return TOO_LATE


def _plain(now: Sitting, plain: Plain) -> Meant:
    if plain in _VIEWS:
        return Shows(_VIEWS[plain])
    return _PLAINLY[plain](now)


def _paused(now: Sitting) -> Meant:
    return Commanded("cancel")


def _back(now: Sitting) -> Meant:
    return Moves((WentBack(),))


def _keep(now: Sitting) -> Meant:
    return Moves((Kept(),))


def _note(now: Sitting) -> Meant:
    return Moves((Ticked(WRITING_NOTE),), notice="notice-note")


def _to_case(now: Sitting) -> Meant:
    """From a finished talk back to its code's page."""
    return Goes(Outcome(Opens("case", {"case": str(now.case.id)}) if now.case else HOME))


def _thrown(now: Sitting) -> Meant:
    """An unfinished talk goes for good; its turns with it."""
    if now.talk.finished:
        return Shows("look")
    gone = now.visit.store.conversations.erase_statements(now.stored.id)
    return Goes(Outcome(HOME, gone, notice="notice-discarded"))


def _speaks(now: Sitting, code: str) -> Meant:
    """The same question, in the other language."""
    if code not in languages():
        return Shows("look")
    record = now.visit.store.people.language_statement(now.visit.person.id, code)
    return Goes(Outcome(Stays(), (record,)))


def _at(now: Sitting, act: Act, place: int) -> Meant:
    """A button that names a question by its place on the path at this very turn."""
    spots = path(now.flow, now.talk)
    if place >= len(spots):
        return TOO_LATE
    key = spots[place].key
    match act:
        case Act.EDIT:
            return Moves((EditRequested(key),))
        case Act.OPEN:
            return Shows("line", str(place))
        case Act.ASK_REMOVE | Act.ASK_REMOVE_NOTE:
            return Shows("remove", str(At(Act.REMOVE if act is Act.ASK_REMOVE else Act.REMOVE_NOTE, place)))
        case Act.REMOVE:
            return _removed(now, key)
        case Act.REMOVE_NOTE:
            return _removed(now, (*key, NOTE))
        case Act.ADD:
            return Moves((ItemWanted(key[:-1]),))
        case Act.SOURCE:
            return _other_source(now, key)


def _removed(now: Sitting, key: Key) -> Meant:
    """A text of a finished talk can be removed for good, however its code stands."""
    return Moves((Erased(key),), notice="notice-removed", always=now.talk.finished)


def _other_source(now: Sitting, key: Key) -> Meant:
    answer = now.talk.answers.get(key)
    return Moves((SourceChanged(key, next_source(answer.source)),)) if answer else TOO_LATE


def _deeper(now: Sitting) -> Meant:
    spot = current(now.flow, now.talk)
    if spot is None:
        return TOO_LATE
    asked = EditRequested((*spot.within, "deeper"))
    return Moves((asked, Answered(("yes",), now.visit.today), EditRequested(spot.key)))


def _send(now: Sitting) -> Meant:
    spot = current(now.flow, now.talk)
    if spot is None:
        return TOO_LATE
    return Moves((Answered(ticks(spot, now.talk), now.visit.today, now.source_of(spot)),))


def _option(now: Sitting, spot: Spot, choice: str) -> Meant:
    step, today, source = spot.step, now.visit.today, now.source_of(spot)
    match step:
        case Choose() if step.at_most > 1:
            return Moves((Ticked(choice),))
        case Choose():
            after = "safety" if choice in step.help_after else None
            return Moves((Answered((choice,), today, source),), view=after)
        case Rate():
            return Moves((Answered(int(choice) if choice.isdecimal() else None, today, source),))
        case PickDate() | Notice() | Summary():
            return Moves((Answered(choice, today, source),))
        case Ask():
            said = {option.id: option.said for option in offered(step, Scope(now.talk, spot.within))}
            return Moves((Answered(said[choice], today, source),)) if choice in said else TOO_LATE


_PLAINLY: dict[Plain, Callable[[Sitting], Meant]] = {
    Plain.BACK: _back, Plain.KEEP: _keep, Plain.SEND: _send, Plain.DEEPER: _deeper, Plain.NOTE: _note,
    Plain.MINE: moved_here, Plain.PAUSE: _paused, Plain.THROW: _thrown, Plain.CASE: _to_case,
}  # fmt: skip
