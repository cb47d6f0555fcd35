"""Which goal a number belongs to, from round to round: a goal taken up again in the same words stays one line."""

from dataclasses import dataclass, field

from bot.plan.talks import KeptTalk, answers
from flows.answers import Answer, Source


@dataclass
class Goals:
    """The lines of the goals, numbered as they came up, with their newest words."""

    titles: dict[str, str] = field(default_factory=dict)
    _lines: dict[tuple[str, str], str] = field(default_factory=dict)
    _by_words: dict[str, str] = field(default_factory=dict)

    def follow(self, one: KeptTalk) -> None:
        """Learn the goals of a round, and the new words that a review gave them."""
        for key, answer in answers(one).items():
            if len(key) == 3 and key[0] == "goals" and key[2] == _WORDS.get(one.flow):
                self._named(self.line_of(one, key[1], answer), answer)

    def line_of(self, one: KeptTalk, item: str, goal: Answer | None = None) -> str:
        """The line of this goal, a new one where there is none yet."""
        place = (str(one.id) if one.flow == "reflection" else str(one.talk.given.get("round")), item)
        if place not in self._lines:
            again = self._by_words.get(str(goal.value)) if goal else None
            self._lines[place] = again or str(len(set(self._lines.values())) + 1)
        return self._lines[place]

    def _named(self, line: str, goal: Answer) -> None:
        if isinstance(goal.value, str):
            self._by_words[goal.value] = line
            if goal.source is Source.SAID:
                self.titles[line] = goal.value


_WORDS = {"reflection": "goal", "goals": "text"}
"""Where a talk has the words of a goal."""
