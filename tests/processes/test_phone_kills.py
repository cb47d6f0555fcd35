"""kill -9 at any moment, with Telegram on the other side: the person and the store see the undisturbed run."""

import asyncio
import random
from datetime import UTC, datetime
from pathlib import Path

from storage.store import Store, StoreSettings
from tests.bot.doors import front_changes, stored_answers
from tests.bot.rounds import ORDERED
from tests.processes.serving import LIMIT, Serve
from tests.telegram.api import BotApi
from tests.telegram.phone import Phone
from tests.telegram.walking import act

READ = ("Yes, that’s right", "Informal", "I have read it", "I have read it")
STEPS = (">practice", *ORDERED[:14])


class Running:
    """Telegram's clock is ahead by as much as people need to read."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> datetime:
        """The instant at Telegram."""
        return datetime.fromtimestamp(datetime.now(UTC).timestamp() + self.ahead, UTC)

    def passes(self, seconds: float) -> None:
        """Somebody reads."""
        self.ahead += seconds


def _invite(serve: Serve) -> str:
    done = serve.spawn("invite", "--role", "caseworker", "--structure", "Kassel", "--telegram-texts", "yes")
    out, err = done.communicate(timeout=LIMIT)
    assert done.returncode == 0, err
    return next(line.split()[-1] for line in out.splitlines() if line.startswith("Code:"))


async def _run(folder: Path, kills: set[int]) -> tuple[list[object], str]:
    """Stored answers and the screen in the end, with kills while these steps are under way."""
    clock, chance = Running(), random.Random(11)
    async with BotApi.running(clock) as api:
        serve = Serve(folder)
        serve.environment = {"WAYMARK_TELEGRAM_TOKEN": api.token, "WAYMARK_TELEGRAM_API": api.address}
        code = await asyncio.to_thread(_invite, serve)
        await serve.starts()
        anna = Phone(api)
        await anna.after(anna.starts(code))
        for label in READ:
            await api.until(lambda label=label: any(label in one for one in anna.labels))  # type: ignore[misc]
            await anna.after(anna.taps(label))
        await api.until(lambda: "Where to?" in anna.reads)
        for number, step in enumerate(STEPS):
            before = (anna.reads, anna.labels)
            update = act(anna, step)
            if number in kills:
                await asyncio.sleep(chance.random() * 0.03)
                serve.kill()
                await serve.starts()
            await api.until(lambda update=update: api.is_taken(update))  # type: ignore[misc]
            await api.until(lambda before=before: (anna.reads, anna.labels) != before)  # type: ignore[misc]
        code, _, errors = await asyncio.to_thread(serve.ends)
        assert code == 0
        assert BotApi.token not in errors
        return await _answers(folder), anna.reads


async def _answers(folder: Path) -> list[object]:
    store = await Store.open(StoreSettings(folder, None, folder / "master.key", None), now=datetime.now(UTC))
    person = (await store.people.all())[0]
    found = stored_answers(await front_changes(store, person.id))
    await store.close()
    return found


async def test_the_person_and_the_store_see_the_undisturbed_run(tmp_path: Path) -> None:
    """Killed during every fifth step, with the same update brought again."""
    calm, rough = await asyncio.gather(
        _run(tmp_path / "calm", set()), _run(tmp_path / "rough", set(range(0, len(STEPS), 5)))
    )

    assert rough == calm
