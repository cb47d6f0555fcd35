"""The first dialogues: setting up a structure, and a person's own start."""

from flows.answers import Scope
from flows.shown import Shown
from flows.steps import Ask, Choose, Notice, Option, Summary, When, form, menu


def offered_languages(scope: Scope) -> tuple[Option, ...]:
    """The languages that have words, as the edge found them."""
    known = scope.facts(Shown).get("languages", ["de", "en"])
    return tuple(Option(code, word=f"language-{code}") for code in known)


def wants_change(scope: Scope) -> bool:
    """What was proposed is not right."""
    return scope.talk.chose("change", "proposed")


SETUP = form(
    "setup",
    Choose(id="language", options=offered_languages, optional=False),
    Ask(id="structure", short=True, optional=False),
    Ask(id="organisation", short=True, optional=False),
    Ask(id="helptext"),
    Ask(id="secrecy"),
    Choose(id="telegram", options=("no", "yes"), optional=False),
    Summary(id="summary"),
    confided=False,
)

ONBOARDING = form(
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
    confided=False,
)

TELEGRAM = form("telegram", Notice(id="know", optional=False), confided=False)
"""What to know before one talks there."""

LEFT = menu("left", Choose(id="what", options=("out", "account"), optional=False, aside=True))
"""For somebody who belongs to no structure any more."""
