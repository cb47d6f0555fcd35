"""A whole core reflection as somebody would do it, for tests that need one finished or half done."""

from tests.bot.talker import Talker

CORE: tuple[str, ...] = (
    ">short", ">alone", "Half an hour of calm", ">T4", ">T2", ">_send", ">3", "My sister is glad when I come",
    ">home", ">routine", ">_send", "One form for the housing office", ">belonging", "I need people who expect me",
    "Two evenings a week where I am expected", "My sister texts when I am late", ">8", ">4", ">smaller",
    "Two evenings a week where I am expected",
    "I write to my sister", ">2026-11-28", "I ask the sports club", ">2026-12-05", ">nobody", ">_send", ">2027-02-13",
)  # fmt: skip
"""From the case's page to the summary: ">x" taps, everything else is typed. T2 stands before T4 on the path."""

ORDERED = (*CORE[:6], *CORE[8:12], *CORE[6:8], *CORE[12:])

TOGETHER = tuple(step.replace("alone", "together") for step in (*ORDERED[:20], ">yes", *ORDERED[20:]))
"""The same with the person in the room, who says too that it is their goal."""


async def walk(anna: Talker, steps: tuple[str, ...] = ORDERED) -> Talker:
    """Do these steps one after another."""
    for step in steps:
        await (anna.taps(step[1:]) if step.startswith(">") else anna.says(step))
    return anna
