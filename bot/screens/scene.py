"""Putting things into words for one person: language, forms of address, dates."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from babel.dates import format_date, format_skeleton, get_day_names

from flows.answers import Answer, Scope, Talk
from flows.path import Spot, options, standing
from flows.steps import Choose, Flow, Option, PickDate, Rate
from locales.localizer import PLAIN, Argument, Forms, Localizer, localizer


@dataclass(frozen=True)
class CaseView:
    """What a screen may know of a case."""

    code: str
    language: str
    forms: Forms
    shared: bool = False
    """Is there a second worker who can read it?"""


@dataclass(frozen=True)
class Scene:
    """Everything a screen is made of: the talk, who looks at it, and when."""

    conversation: UUID
    turn: int
    flow: Flow
    talk: Talk
    language: str
    forms: Forms
    today: date
    channel: str = "web"
    case: CaseView | None = None
    writes: bool = True
    """May texts be typed in this channel?"""
    reachable: bool = True
    """Can another device reach the web chat?"""

    @cached_property
    def words(self) -> Localizer:
        """The words in the worker's language."""
        return localizer(self.language)

    @property
    def together(self) -> bool:
        """Is the person looking at the screen?"""
        chosen = self.talk.chose("together", "who") or self.talk.chose("company", "who")
        return chosen or self.flow.together

    @property
    def menu(self) -> bool:
        """Is this something to choose from, and nothing else?"""
        return self.flow.is_menu

    def say(self, id: str, **args: Argument) -> str:
        """Words for the worker."""
        return self.words.say(id, self.forms, **args)

    def question(self, spot: Spot) -> str:
        """The question in the worker's language, in the person's form of address where it is asked to the person."""
        return self.words.say(spot.words, self._forms(spot), **self.talk.given.get("args", {}))

    def theirs(self, spot: Spot) -> str | None:
        """The question in the person's own language, if that is another one."""
        if not self.case or not spot.step.person or self.case.language == self.language:
            return None
        return localizer(self.case.language).say(spot.words, self.case.forms)

    def label(self, spot: Spot) -> str:
        """The short name of a question, for summaries."""
        short = f"{spot.words}.short"
        return self.words.say(short, self._forms(spot)) if self.words.has(short) else self.question(spot)

    def option(self, spot: Spot, option: Option) -> str:
        """A choice in words; what people typed stays as it is."""
        return option.said or self.words.say(option.word or f"{spot.words}.{option.id}", self._forms(spot))

    def choices(self, spot: Spot) -> tuple[tuple[Option, str], ...]:
        """The choices of a question with their labels."""
        if not isinstance(spot.step, Choose):
            return ()
        found = options(spot.step, Scope(self.talk, spot.within))
        return tuple((option, self.option(spot, option)) for option in found)

    def answer(self, spot: Spot, answer: Answer | None = None) -> str:
        """The standing answer in words."""
        answer = answer or standing(spot, self.talk)
        if answer is None:
            return ""
        if answer.mark:
            return self.say(f"mark-{answer.mark}")
        return self._value(spot, answer)

    def _value(self, spot: Spot, answer: Answer) -> str:
        if isinstance(answer.value, tuple):
            return " · ".join(label for option, label in self.choices(spot) if option.id in answer.value)
        if isinstance(spot.step, PickDate) and isinstance(answer.value, str):
            return self.day(date.fromisoformat(answer.value))
        if isinstance(spot.step, Rate):
            return self.say("summary-scale", value=int(answer.value or 0), most=spot.step.high)
        return str(answer.value or "")

    def day(self, day: date, style: str = "long") -> str:
        """A date as people write it."""
        return said_day(day, self.language, style)

    def _forms(self, spot: Spot) -> Forms:
        return self.case.forms if self.case and spot.step.person else self.forms


def contradiction(weekday: int, day: date, language: str) -> dict[str, int | str]:
    """A weekday and a day that is another one, for a sentence about them."""
    names = get_day_names("wide", locale=language)
    return {"day": said_day(day, language, "long"), "is": names[day.weekday()], "said": names[weekday - 1]}


def said_day(day: date, language: str, style: str = "medium") -> str:
    """A date in words: "long", "medium", or a skeleton of its parts such as "MMMd". Its day and month stay together."""
    place = "en_GB" if language == "en" else language
    if style not in ("long", "medium"):
        return format_skeleton(style, day, locale=place)
    said = format_date(day, style, locale=place)
    named = said if any(sign.isalpha() for sign in said) else format_date(day, "long", locale=place)
    return named.replace(". ", ".\N{NO-BREAK SPACE}")


def forms(address: str | None, gender: str | None = None) -> Forms:
    """The forms that every message may select on."""
    return {**PLAIN, "address": address or "formal", "clientGender": gender or "unspecified"}
