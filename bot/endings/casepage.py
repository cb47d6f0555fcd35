"""What a case's page offers and says about its course."""

from collections.abc import Sequence

from bot.endings import scales
from bot.endings.states import stands
from bot.speaking import said_day
from bot.visits import Visit
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.reviews import Review


def acts(visit: Visit, case: Case, talks: Sequence[StoredConversation], due: Sequence[Review]) -> list[str]:
    """What can be done now besides rounds: the two taps, an event, dates and the end, or the way back."""
    if case.frame is None or case.state == "closed":
        return []
    seen = ["scales"] if scales.drawn_from(talks) else []
    match stands(case, visit.today):
        case "active":
            asked = case.frame.get("basis", "none") != "none"
            kinds = {one.about.get("kind") for one in due}
            looks = [f"look-{kind}" for kind in ("event", "exit") if kind in kinds]
            return [*(["today"] if asked else []), *looks, "event", *seen, "course"]
        case "resting":
            return ["wake", "contact", *seen]
        case "aftercare":
            asks = any(one.due <= visit.today and one.about.get("kind") == "checkin" for one in due)
            return [*(["checkin"] if asks else []), "contact", *seen]
        case _:
            return ["contact", *seen]


def lines(visit: Visit, case: Case) -> list[str]:
    """How it stands, where that is not the usual way."""
    language = visit.person.language
    match stands(case, visit.today):
        case "resting" if case.rests_until:
            return [visit.say("course-resting-until", day=said_day(case.rests_until, language, "long"))]
        case "aftercare" if case.ended:
            return [visit.say("course-aftercare-since", day=said_day(case.ended, language, "long"))]
        case "ended" if case.ended:
            return [visit.say("course-ended-on", day=said_day(case.ended, language, "long"))]
        case _:
            return []
