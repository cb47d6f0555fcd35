"""Looking words up. A missing word or a formatting error is an exception, never a raw id on a screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date

FOLDER = Path(__file__).parent


class MissingWord(LookupError):
    """No such message, attribute or argument in this language; says which."""


@dataclass(frozen=True)
class Word:
    """An argument that is itself a message: looked up first, in the same language and form."""

    id: str


Argument = str | int | date | Word
Forms = Mapping[str, str]
"""Forms of address that every message may select on: address, clientGender, workerGender."""

PLAIN: Forms = {"address": "formal", "clientGender": "unspecified", "workerGender": "unspecified"}


def languages() -> tuple[str, ...]:
    """The languages that have a folder with words, in alphabetical order."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir() if any(folder.glob("*.ftl"))))


ONE_FORM = frozenset({"en"})
"""Languages that speak to everybody in one way."""


def has_formal(language: str) -> bool:
    """Does the language have a formal way to speak to somebody?"""
    return language not in ONE_FORM


@lru_cache(maxsize=16)
def has_gender(language: str) -> bool:
    """Do the words of the language differ by the gender of the person who is asked?"""
    return any("$clientGender ->" in file.read_text(encoding="utf-8") for file in (FOLDER / language).glob("*.ftl"))


@lru_cache(maxsize=16)
def localizer(language: str) -> "Localizer":
    """The words of one language, read once."""
    return Localizer(language)


class Localizer:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        for file in sorted((FOLDER / language).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))

    def has(self, id: str) -> bool:
        """Is there such a message, or attribute ("message.attribute")?"""
        name, _, attribute = id.partition(".")
        if not self._bundle.has_message(name):
            return False
        message = self._bundle.get_message(name)
        return attribute in message.attributes if attribute else message.value is not None

    def say(self, id: str, forms: Forms = PLAIN, **args: Argument) -> str:
        """The message ("name") or attribute ("name.attribute") in words.

        Raises MissingWord where the message, the attribute or an argument is not there.
        """
        if not self.has(id):
            raise MissingWord(f"{self.language}: {id}")
        name, _, attribute = id.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise MissingWord(f"{self.language}: {id}")
        values = {key: self._value(value, forms) for key, value in args.items()}
        text, errors = self._bundle.format_pattern(pattern, {**forms, **values})
        if errors:
            raise MissingWord(f"{self.language}: {id}: {type(errors[0]).__name__}")
        return str(text)

    def _value(self, value: Argument, forms: Forms) -> Any:
        if isinstance(value, Word):
            return self.say(value.id, forms)
        if isinstance(value, date):
            return fluent_date(value, dateStyle="long")
        return value
