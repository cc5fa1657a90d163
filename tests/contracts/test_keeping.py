"""Secrets, files and settings: what is sealed stays sealed, what is kept is whole, what is wrong is named."""

from __future__ import annotations

import asyncio
import hashlib
import random
from pathlib import Path

import pytest

import bot.config
from bot.files import FolderFiles
from bot.policies import BALANCED, read
from bot.vault import KEY_FILE, SealingVault, hashed, open_vault
from models.errors import Misconfigured, Unavailable, Unknown

SECRETS = {"token": "8000000002:FAKE", "word": "gehäuse 🗝"}


# The vault


def test_what_is_sealed_opens_for_what_it_is_about_only() -> None:
    vault = SealingVault(b"k" * 32)
    sealed = vault.seal(SECRETS, "one")
    assert vault.unseal(sealed, "one") == SECRETS
    assert SECRETS["token"] not in sealed
    assert vault.seal(SECRETS, "one") != sealed
    for broken, about in ((sealed, "another"), (sealed[:-8] + "AAAAAAAA", "one"), (sealed[:10], "one"), ("é", "one")):
        with pytest.raises(Misconfigured):
            vault.unseal(broken, about)
    with pytest.raises(Misconfigured):
        SealingVault(b"x" * 32).unseal(sealed, "one")
    assert vault.unseal("", "one") == {}


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    sealed = open_vault(tmp_path, "").seal(SECRETS, "one")
    assert open_vault(tmp_path, "").unseal(sealed, "one") == SECRETS
    key = tmp_path / KEY_FILE
    assert key.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == [KEY_FILE]
    key.chmod(0o640)
    with pytest.raises(Misconfigured, match="chmod 600"):
        open_vault(tmp_path, "")
    key.chmod(0o600)
    key.write_text("")
    with pytest.raises(Misconfigured, match="not whole"):
        open_vault(tmp_path, "")


async def test_processes_that_start_together_hold_the_same_key(tmp_path: Path) -> None:
    vaults = await asyncio.gather(*(asyncio.to_thread(open_vault, tmp_path, "") for _ in range(20)))
    assert len({each.link_secret("store") for each in vaults}) == 1


def test_links_are_not_guessed() -> None:
    """SEC-32: a million random tokens against the live ones of a thousand orders."""
    vault = SealingVault(b"k" * 32)
    live = {vault.link("store", f"#{n}") for n in range(1000)}
    assert len(live) == 1000 and all(len(each) == 32 for each in live)
    chance = random.Random(32)
    assert not any(f"{chance.getrandbits(128):032x}" in live for _ in range(1_000_000))


def test_a_short_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="16 characters"):
        open_vault(tmp_path, "short")
    assert not list(tmp_path.iterdir())
    assert open_vault(tmp_path, "a long enough secret").link("s", "1") == SealingVault(b"a long enough secret").link(
        "s", "1"
    )


def test_links_and_tokens_tell_nothing() -> None:
    vault = SealingVault(b"k" * 32)
    links = {vault.link(store, ref) for store in ("a", "b") for ref in ("1001", "1002", "#1001")}
    assert len(links) == 6 and all(len(each) == 32 for each in links)
    assert len({vault.token() for _ in range(1000)}) == 1000
    assert hashed("x") == hashlib.sha256(b"x").hexdigest()
    assert vault.sign(b"a") != vault.sign(b"b")


# Files


async def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    files = FolderFiles(tmp_path / "files")
    names = await asyncio.gather(*(files.put(b"the same bytes") for _ in range(20)))
    (name,) = set(names)
    assert await files.get(name) == b"the same bytes"
    assert [each.name for each in (tmp_path / "files").rglob("*") if each.is_file()] == [name]
    await files.drop(name)
    await files.drop(name)
    with pytest.raises(Unknown):
        await files.get(name)


@pytest.mark.parametrize("name", ["", "x", "../../etc/passwd", "0" * 63, "0" * 65, "A" * 64, "0" * 64 + "\n", "/" * 64])
async def test_only_names_of_ours_are_looked_up(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unknown):
        await FolderFiles(tmp_path).get(name)


async def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("no folder")
    with pytest.raises(Unavailable):
        await FolderFiles(tmp_path / "files").put(b"bytes")


# Settings


def test_without_settings_there_are_sane_ones(tmp_path: Path) -> None:
    config = bot.config.read({"PARLEY_DATA": str(tmp_path)})
    assert (config.host, config.port, config.public_url) == ("127.0.0.1", 8080, "")
    assert config.database == f"sqlite:///{tmp_path}/parley.db"
    assert config.upstreams["telegram"] == "https://api.telegram.org"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PARLEY_PORT", "80a"), ("PARLEY_PORT", "70000"), ("PARLEY_PORT", "-1"), ("PARLEY_PUBLIC_URL", "parley.example"),
        ("PARLEY_PUBLIC_URL", "http://parley.example"), ("PARLEY_PUBLIC_URL", "ftp://x"), ("PARLEY_DATABASE", "mysql://x"),
        ("PARLEY_TELEGRAM_API", "http://10.0.0.1"), ("PARLEY_17TRACK_API", "x"), ("PARLEY_AFTERSHIP_API", "http://x"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(name: str, value: str) -> None:
    with pytest.raises(Misconfigured, match=name):
        bot.config.read({name: value})


def test_everything_wrong_is_named_at_once() -> None:
    with pytest.raises(Misconfigured) as error:
        bot.config.read({"PARLEY_PORT": "x", "PARLEY_PUBLIC_URL": "y", "PARLEY_DATABASE": "z"})
    assert all(name in str(error.value) for name in ("PARLEY_PORT", "PARLEY_PUBLIC_URL", "PARLEY_DATABASE"))


# Policies


def test_the_shipped_policy_can_be_read() -> None:
    assert read(BALANCED).version


@pytest.mark.parametrize("text", ["", "nonsense = [", "version = 1", "\x00", "[offers]\nfirst = 'a house'"])
def test_a_policy_that_cannot_be_read_is_named_with_its_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(Misconfigured, match=r"mine\.toml"):
        read(path)


def test_a_policy_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"mine\.toml"):
        read(tmp_path / "mine.toml")
