"""Processes end with their test."""

from collections.abc import Iterator

import pytest

from tests.processes.serving import end_all


@pytest.fixture(autouse=True)
def nothing_runs_on() -> Iterator[None]:
    """Whatever a test started is waited for, even when the test failed in between."""
    yield
    end_all()
