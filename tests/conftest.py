"""Which tests stay together, and which come first, so that two workers are busy to the end."""

import pytest
from xdist.scheduler import LoadScopeScheduling

TOGETHER = ("tests/flows/test_exploration.py", "tests/cards/test_papers.py", "tests/cards/test_orders.py")
"""What the tests of each of these files share is dear: they run one after another in one process."""
FIRST = ("tests/processes/", *TOGETHER, "tests/flows/test_any_talk.py", "tests/bot/test_any_input.py", "tests/web/")
"""The long ones; a minute that begins at the end is a minute in which the other worker has nothing to do."""


class Sharing(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out tests one by one, and the files whose tests share something as a whole."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file in TOGETHER else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Sharing | None:
    """By our own rule where a group is asked for: that of the plug-in is lost on newer versions of pytest."""
    return Sharing(config, log) if config.getvalue("dist") == "loadgroup" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first, all else as it stands in the folders."""
    items.sort(key=lambda item: next((at for at, name in enumerate(FIRST) if item.nodeid.startswith(name)), len(FIRST)))
