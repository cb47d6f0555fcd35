"""Pictures that a messenger has already, on both databases."""

from storage.store import Store

BOT, NAME = 2**40, "A1-front-en-0123456789abcdef.png"


async def test_a_picture_is_known_to_the_bot_that_sent_it(store: Store) -> None:
    """Ids of files belong to one bot; another one has to send the picture itself."""
    assert await store.pictures.find(BOT, NAME) is None
    await store.pictures.keep(BOT, NAME, "first")
    assert await store.pictures.find(BOT, NAME) == "first"
    assert await store.pictures.find(BOT + 1, NAME) is None
    assert await store.pictures.find(BOT, NAME.replace("A1", "A2")) is None


async def test_the_newest_id_counts(store: Store) -> None:
    """A picture that was sent anew is known by its new id alone."""
    await store.pictures.keep(BOT, NAME, "first")
    await store.pictures.keep(BOT, NAME, "second")
    assert await store.pictures.find(BOT, NAME) == "second"


async def test_an_id_that_opens_nothing_is_forgotten(store: Store) -> None:
    """A newer one, which somebody brought in the meantime, is not."""
    await store.pictures.keep(BOT, NAME, "first")
    await store.pictures.forget(BOT, NAME, "older")
    assert await store.pictures.find(BOT, NAME) == "first"
    await store.pictures.forget(BOT, NAME, "first")
    assert await store.pictures.find(BOT, NAME) is None
