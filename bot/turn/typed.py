"""Reading what was typed at a question: an answer if it is one of its words or numbers; otherwise a note."""

import re
import unicodedata
from datetime import date

from bot.reading.reader import read_day, read_in_any
from bot.screens.scene import Scene
from flows.answers import Value
from flows.path import Spot
from flows.steps import Ask, Choose, PickDate, Rate
from locales.localizer import languages


def value_of(scene: Scene, spot: Spot, text: str) -> Value:
    """The value this text stands for at this question, or None if it is none."""
    match spot.step:
        case Ask():
            return text
        case Choose():
            return _choice(scene, spot, spot.step, text)
        case Rate():
            return _number(scene, spot.step, text)
        case _:
            return None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().strip(".!").casefold()


def _choice(scene: Scene, spot: Spot, step: Choose, text: str) -> Value:
    labels = {_plain(label): option.id for option, label in scene.choices(spot)}
    parts = [_plain(text)] if step.at_most == 1 else [_plain(part) for part in re.split(r"[,;·\n]", text)]
    parts = [part if part in labels else _hour(scene, part) for part in parts]
    found = tuple(labels[part] for part in parts if part in labels)
    return found if found and len(found) == len(parts) else None


def _hour(scene: Scene, text: str) -> str:
    """An hour as it stands on its button: "7", "07:00" and "7 Uhr" are one."""
    clock = "|".join(re.escape(word) for word in scene.say("typed-clock").split())
    hour = re.fullmatch(rf"(\d{{1,2}})(?:[:.]00)?\s*(?:{clock})?", text)
    return f"{int(hour[1])}:00" if hour else text


def _number(scene: Scene, step: Rate, text: str) -> Value:
    plain = _plain(text)
    if plain.isdecimal() and len(plain) <= 3:
        number = int(plain)
        return number if step.low <= number <= step.high else None
    words = {_plain(scene.say(f"number-{number}")): number for number in range(step.low, step.high + 1)}
    return words.get(plain)


def day_of(scene: Scene, step: PickDate, text: str) -> date:
    """The day this text stands for, in the language shown or in another one. Raises what a reader raises."""
    return read_in_any(
        lambda language: read_day(text, language, scene.today, past=step.past), scene.language, languages()
    )
