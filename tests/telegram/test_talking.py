"""A conversation on Telegram."""

from tests.telegram.conftest import House
from tests.telegram.phone import Phone


async def test_an_invitation_leads_in(house: House, anna: Phone) -> None:
    """From the link to home in a few taps, in one living message."""
    assert "Where to?" in anna.reads
    assert "Practice with Birch" in anna.labels
    assert len([one for one in anna.chat if one.mine]) == 1
