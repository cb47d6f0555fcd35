"""What a typed text means at the open question: a command, an answer, a further paragraph, a note."""

from dataclasses import replace
from datetime import timedelta

from bot.screens.buttons import Plain
from bot.screens.tokens import read_token
from bot.turn.arrival import Arrival, Commanded, Retyped, Typed
from bot.turn.deeds import TOO_LATE, Meant, Moves, Says
from bot.turn.echoes import echoed
from bot.turn.now import Sitting
from bot.turn.typed import value_of
from bot.turn.visit import rebuilt
from flows.answers import Changes, Value
from flows.events import Answered, Continued, EditRequested, Noted, Reworded, Ticked
from flows.path import Spot, current, path
from flows.steps import Ask, Choose, Notice, PickDate, Summary

AWAY = timedelta(minutes=30)
"""After this long the first text is held and asked for."""
WRITING_NOTE = "note"
"""Draft at a text question while a note on it is being written."""


def typed_command(text: str) -> Commanded | None:
    """A command where commands are typed as texts."""
    if not text.strip().startswith("/") or len(text.strip()) < 2:
        return None
    name, _, argument = text.strip()[1:].partition(" ")
    return Commanded(name.casefold(), argument.strip())


def read_text(now: Sitting, arrival: Arrival) -> Meant:
    """A typed text: a command, an answer, a further paragraph of the one before, or a note."""
    what = arrival.what
    text = what.text.strip() if isinstance(what, Typed) else ""
    if typed := typed_command(text):
        return typed
    if now.talk.finished:
        return Says("problem-finished")
    if not now.writes:
        return _chosen_in_words(now, text)
    if _too_long_ago(now):
        return Says("notice-held", text, touches=True)
    seen = read_token(what.screen) if isinstance(what, Typed) else None
    if seen and (seen.conversation != now.stored.id or seen.turn < now.stored.number):
        return _late_text(now, text, same=seen.conversation == now.stored.id)
    return text_here(now, text)


def _chosen_in_words(now: Sitting, text: str) -> Meant:
    """Where no texts may be typed, the words and numbers of the buttons still count."""
    spot = current(now.flow, now.talk)
    counts = spot is not None and not isinstance(spot.step, Ask) and _means_something(now, spot, text)
    return text_here(now, text) if counts else Says("notice-no-texts", unwanted=True)


def _means_something(now: Sitting, spot: Spot, text: str) -> bool:
    if isinstance(spot.step, PickDate):
        return isinstance(echoed(now, spot.step, text), Moves)
    return value_of(now.scene, spot, text) is not None


def read_again(now: Sitting, what: Retyped) -> Meant:
    """A message changed afterwards: what it had said changes with it, if it still stands as it was said."""
    late = Says("notice-too-late-to-change")
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
            return Moves((Reworded(text, key),), notice="notice-changed-with-it")
    return late


def _too_long_ago(now: Sitting) -> bool:
    last = now.stored.last_at
    return now.flow.is_talk and last is not None and now.visit.now - last > AWAY


def _late_text(now: Sitting, text: str, same: bool) -> Meant:
    """Written before the current question could be read."""
    changes = now.stored.changes[-1] if same and now.stored.changes else {}
    for joined in changes.get("set", {}):
        key = tuple(joined.split("/"))
        spot = next((one for one in path(now.flow, now.talk) if one.key == key), None)
        if spot and isinstance(spot.step, Ask):
            return Moves((Continued(text, key),), notice="notice-added-before", choice=Plain.MINE)
    return Says("notice-earlier-text", text)


def moved_here(now: Sitting) -> Meant:
    """The paragraph that was just added to the answer before belongs to the open question instead."""
    added = Changes.from_json(now.stored.changes[-1]).put if now.stored.changes else {}
    before = rebuilt(replace(now.stored, changes=now.stored.changes[:-1]))
    for key, answer in added.items():
        was = before.value(*key)
        if isinstance(was, str) and isinstance(answer.value, str) and answer.value.startswith(was):
            text = answer.value.removeprefix(was).strip()
            back = Answered(was, now.visit.today, answer.source)
            here = text_here(now, text)
            return Moves((EditRequested(key), back, *here.events)) if isinstance(here, Moves) else here
    return TOO_LATE


def text_here(now: Sitting, text: str) -> Meant:
    """A text that was written at the very question that stands open."""
    spot = current(now.flow, now.talk)
    if spot is None:
        return TOO_LATE
    if isinstance(spot.step, Ask) and now.talk.place.draft == (WRITING_NOTE,):
        return Moves((Noted(text), Ticked("")), kept=text, notice="notice-noted")
    value = value_of(now.scene, spot, text)
    if value is not None:
        answered = Answered(value, now.visit.today, now.source_of(spot))
        return Moves((answered,), text, view="safety" if _is_grave(spot, value) else None)
    if isinstance(spot.step, PickDate):
        return echoed(now, spot.step, text)
    if now.scene.menu or isinstance(spot.step, Notice | Summary):
        return Says("notice-tap-please", text)
    return Moves((Noted(text),), notice="notice-noted")


def _is_grave(spot: Spot, value: Value) -> bool:
    """Is the way to help shown after this?"""
    chosen = value if isinstance(value, tuple) else ()
    return isinstance(spot.step, Choose) and bool({*chosen} & {*spot.step.help_after})
