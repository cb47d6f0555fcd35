"""What somebody who comes in must know."""

from bot.turn.visit import About, Visit
from flows.shown import Shown


async def onboarding(visit: Visit, about: About) -> Shown:
    """What invitation and device tell is proposed on one screen."""
    first = visit.person.memberships[0]
    roles = sorted({member.role for member in visit.person.memberships})
    args = {
        "structure": first.structure_name,
        "organisation": first.organisation_name,
        "roles": ", ".join(visit.say(f"role-{role}") for role in roles),
        "language": visit.say(f"language-{visit.person.language}"),
        "zone": visit.person.zone,
    }
    return {"args": args}
