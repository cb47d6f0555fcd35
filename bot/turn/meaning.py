"""What a tap or a text means at the screen it was meant for: events, a view, a command, or a gentle notice."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.screens.summary import next_source
from bot.turn.arrival import Arrival, Commanded, Retyped, Typed
from bot.turn.now import Sitting
from bot.turn.tokens import read_token
from bot.turn.typed import is_time, read
from bot.turn.visit import rebuilt
from flows.answers import NOTE, Changes, Mark, Scope
from flows.engine import ticks
from flows.events import (
    Answered,
    Continued,
    EditRequested,
    Erased,
    Event,
    ItemRemoved,
    ItemWanted,
    Kept,
    Marked,
    Noted,
    Reworded,
    SourceChanged,
    Ticked,
    WentBack,
)
from flows.path import Spot, current, offered, path
from flows.registry import TALKS
from flows.steps import Ask, Choose, Notice, PickDate, Rate, Summary

AWAY = timedelta(minutes=30)
"""After this long the first text is held and asked for."""

_VIEWS = {
    "_help": "safety",
    "_more": "more",
    "_why": "why",
    "_language": "language",
    "_show": "show",
    "_about": "about",
    "_discard": "discard",
    "_rest": "rest",
    "_web": "link",
}
_COMMANDS = {"_pause": "cancel", "_look": "look", "_throw": "discard"}
WRITING_NOTE = "note"
"""Draft at a text question while a note on it is being written."""


@dataclass(frozen=True)
class Deed:
    """What to do: exactly one of events, view, command or notice."""

    events: tuple[Event, ...] = ()
    view: str | None = None
    command: str | None = None
    argument: str = ""
    notice: str | None = None
    kept: str | None = None
    touch: bool = False
    view_after: str | None = None
    notice_after: str | None = None
    choice_after: str | None = None


NOTHING = Deed(notice="notice-earlier-button")


def read_tap(now: Sitting, choice: str) -> Deed:
    """A button of the current screen."""
    if choice in _VIEWS:
        return Deed(view=_VIEWS[choice])
    if choice in _COMMANDS:
        return Deed(command=_COMMANDS[choice])
    if choice == "_case":
        return _back_from(now)
    if choice.startswith("_"):
        return _action(now, choice)
    spot = current(now.flow, now.talk)
    return _option(now, spot, choice) if spot and not now.talk.finished else NOTHING


def _back_from(now: Sitting) -> Deed:
    return Deed(command="case", argument=str(now.case.id)) if now.case else Deed(command="home")


def _action(now: Sitting, choice: str) -> Deed:
    head, rest = choice[:2], choice[2:]
    if choice == "_back":
        return Deed((WentBack(),))
    if choice == "_keep":
        return Deed((Kept(),))
    if choice == "_send":
        return _send(now)
    if choice == "_deeper":
        return _deeper(now)
    if choice == "_note":
        return Deed((Ticked(WRITING_NOTE),), notice_after="notice-note")
    if choice == "_mine":
        return _moved_here(now)
    if choice.startswith("_m-"):
        return _mark(choice.removeprefix("_m-").rstrip("."))
    if choice.startswith("_month-"):
        return Deed((Ticked(choice.removeprefix("_month-")),))
    if choice.startswith("_lang-"):
        return Deed(command="speak", argument=choice.removeprefix("_lang-"))
    if head == "_r":
        collect, _, item = rest.rpartition("-")
        return Deed((ItemRemoved((collect, item)),))
    return _numbered(now, head, rest)


def _mark(name: str) -> Deed:
    return Deed((Marked(Mark(name)),)) if name in set(Mark) else NOTHING


def _numbered(now: Sitting, head: str, rest: str) -> Deed:
    """Buttons that name a question by its place on the path at this very turn."""
    note = rest.endswith("n")
    digits = rest.rstrip("n")
    spots = path(now.flow, now.talk)
    if not digits.isdecimal() or int(digits) >= len(spots):
        return NOTHING
    key = spots[int(digits)].key
    match head:
        case "_e":
            return Deed((EditRequested(key),))
        case "_l":
            return Deed(view="line", argument=digits)
        case "_x" | "_n":
            return Deed(view="remove", argument=digits + ("n" if head == "_n" else ""))
        case "_X":
            return Deed((Erased((*key, NOTE) if note else key),), notice_after="notice-removed")
        case "_a":
            return Deed((ItemWanted(key[:-1]),))
        case "_s":
            answer = now.talk.answers.get(key)
            return Deed((SourceChanged(key, next_source(answer.source)),)) if answer else NOTHING
        case _:
            return NOTHING


def _deeper(now: Sitting) -> Deed:
    spot = current(now.flow, now.talk)
    if spot is None:
        return NOTHING
    asked = EditRequested((*spot.within, "deeper"))
    return Deed((asked, Answered(("yes",), now.visit.today), EditRequested(spot.key)))


def _send(now: Sitting) -> Deed:
    spot = current(now.flow, now.talk)
    return Deed((Answered(ticks(spot, now.talk), now.visit.today, now.source_of(spot)),)) if spot else NOTHING


def _option(now: Sitting, spot: Spot, choice: str) -> Deed:
    step, today, source = spot.step, now.visit.today, now.source_of(spot)
    match step:
        case Choose() if step.at_most > 1:
            return Deed((Ticked(choice),))
        case Choose():
            after = "safety" if choice in step.help_after else None
            return Deed((Answered((choice,), today, source),), view_after=after)
        case Rate():
            return Deed((Answered(int(choice) if choice.isdecimal() else None, today, source),))
        case PickDate() | Notice() | Summary():
            return Deed((Answered(choice, today, source),))
        case Ask():
            said = {option.id: option.said for option in offered(step, Scope(now.talk, spot.within))}
            return Deed((Answered(said[choice], today, source),)) if choice in said else NOTHING


def typed_command(text: str) -> Commanded | None:
    """A command where commands are typed as texts."""
    if not text.strip().startswith("/") or len(text.strip()) < 2:
        return None
    name, _, argument = text.strip()[1:].partition(" ")
    return Commanded(name.casefold(), argument.strip())


def read_text(now: Sitting, arrival: Arrival) -> Deed:
    """A typed text: a command, an answer, a further paragraph of the one before, or a note."""
    what = arrival.what
    text = what.text.strip() if isinstance(what, Typed) else ""
    if typed := typed_command(text):
        return Deed(command=typed.name, argument=typed.argument)
    if now.talk.finished:
        return Deed(notice="problem-finished")
    if not now.writes:
        return _chosen_in_words(now, text)
    if _too_long_ago(now):
        return Deed(notice="notice-held", kept=text, touch=True)
    seen = read_token(what.screen) if isinstance(what, Typed) else None
    if seen and (seen.conversation != now.stored.id or seen.turn < now.stored.number):
        return _late_text(now, text, same=seen.conversation == now.stored.id)
    return _text_here(now, text)


def _chosen_in_words(now: Sitting, text: str) -> Deed:
    """Where no texts may be typed, the words and numbers of the buttons still count."""
    spot = current(now.flow, now.talk)
    value = None if spot is None or isinstance(spot.step, Ask) else read(now.scene, spot, text)
    return Deed(notice="notice-no-texts") if value is None else _text_here(now, text)


def read_again(now: Sitting, what: Retyped) -> Deed:
    """A message changed afterwards: what it had said changes with it, if it still stands as it was said."""
    late = Deed(notice="notice-too-late-to-change")
    if now.talk.finished or not now.writes or what.conversation != now.stored.id:
        return late
    if not 0 < what.turn <= len(now.stored.changes):
        return late
    before = rebuilt(replace(now.stored, changes=now.stored.changes[: what.turn - 1]))
    for key, answer in Changes.from_json(now.stored.changes[what.turn - 1]).put.items():
        was, said = before.value(*key), answer.value
        if isinstance(said, str) and now.talk.value(*key) == said:
            joined = isinstance(was, str) and said.startswith(f"{was}\n\n")
            text = f"{was}\n\n{what.text}" if joined else what.text
            return Deed((Reworded(text, key),), notice_after="notice-changed-with-it")
    return late


def _too_long_ago(now: Sitting) -> bool:
    last = now.stored.last_at
    return now.stored.flow in TALKS and last is not None and now.visit.now - last > AWAY


def _late_text(now: Sitting, text: str, same: bool) -> Deed:
    """Written before the current question could be read."""
    changes = now.stored.changes[-1] if same and now.stored.changes else {}
    for joined in changes.get("set", {}):
        key = tuple(joined.split("/"))
        spot = next((one for one in path(now.flow, now.talk) if one.key == key), None)
        if spot and isinstance(spot.step, Ask):
            return Deed((Continued(text, key),), notice_after="notice-added-before", choice_after="_mine")
    return Deed(notice="notice-earlier-text", kept=text)


def _moved_here(now: Sitting) -> Deed:
    """The paragraph that was just added to the answer before belongs to the open question instead."""
    added = Changes.from_json(now.stored.changes[-1]).put if now.stored.changes else {}
    before = rebuilt(replace(now.stored, changes=now.stored.changes[:-1]))
    for key, answer in added.items():
        was = before.value(*key)
        if isinstance(was, str) and isinstance(answer.value, str) and answer.value.startswith(was):
            text = answer.value.removeprefix(was).strip()
            back = Answered(was, now.visit.today, answer.source)
            return Deed((EditRequested(key), back, *_text_here(now, text).events))
    return NOTHING


def _text_here(now: Sitting, text: str) -> Deed:
    spot = current(now.flow, now.talk)
    if spot is None:
        return NOTHING
    if isinstance(spot.step, Ask) and now.talk.place.draft == (WRITING_NOTE,):
        return Deed((Noted(text), Ticked("")), kept=text, notice_after="notice-noted")
    value = read(now.scene, spot, text)
    if value is not None:
        after = (
            "safety"
            if isinstance(spot.step, Choose) and isinstance(value, tuple) and set(value) & set(spot.step.help_after)
            else None
        )
        return Deed((Answered(value, now.visit.today, now.source_of(spot)),), kept=text, view_after=after)
    if isinstance(spot.step, PickDate) and is_time(text):
        return Deed(notice="notice-time-alone", kept=text)
    if now.scene.menu or isinstance(spot.step, PickDate | Notice | Summary):
        return Deed(notice="notice-tap-please", kept=text)
    return Deed((Noted(text),), notice_after="notice-noted")
