"""The first dialogues: setting up a structure, and a person's own start."""

from flows.answers import Scope
from flows.steps import Ask, Choose, Notice, Option, Summary, When, simple


def offered_languages(scope: Scope) -> tuple[Option, ...]:
    """The languages that have words, as the edge found them."""
    return tuple(Option(code, word=f"language-{code}") for code in scope.talk.given.get("languages", ("de", "en")))


def wants_change(scope: Scope) -> bool:
    """What was proposed is not right."""
    return scope.talk.chose("change", "proposed")


SETUP = simple(
    "setup",
    Choose(id="language", options=offered_languages, optional=False),
    Ask(id="structure", short=True, optional=False),
    Ask(id="organisation", short=True, optional=False),
    Ask(id="helptext"),
    Ask(id="secrecy"),
    Choose(id="telegram", options=("no", "yes"), optional=False),
    Summary(id="summary"),
)

ONBOARDING = simple(
    "onboarding",
    Choose(id="proposed", options=("right", "change"), optional=False),
    When(
        wants_change,
        (
            Choose(id="language", options=offered_languages, optional=False),
            Ask(id="zone", short=True),
            Ask(id="name", short=True),
        ),
    ),
    Choose(id="address", options=("informal", "formal"), optional=False),
    Notice(id="what", optional=False),
)
