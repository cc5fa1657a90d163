"""How often passwords can be guessed, however patient the guesser is, and what the time of an answer tells of who there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from time import perf_counter

import pytest
from argon2 import PasswordHasher, extract_parameters

from bot import signin
from bot.guesses import TooOften
from bot.signin import Came, SignIn
from models import team
from models.facts.fact import named
from models.team import Person
from tests import make
from tests.fakes.counter import PASSWORD
from tests.house import Lodging

GUESSES = 1000
AN_HOUR = timedelta(hours=1)


async def person(house: Lodging, sign_in: str, password: str) -> Person:
    made = Person(
        person_id=named("person", sign_in), seller_id=make.SELLER, sign_in=sign_in, name=sign_in, password=password,
        created_at=house.clock.now(),
    )  # fmt: skip
    async with house.house.db.writing() as rows:
        await team.create_person(rows, made)
    return made


# How a thousand guesses can be spread over a day and an hour: when each of them comes.
PACES: dict[str, Callable[[int], timedelta]] = {
    "evenly": lambda n: n * timedelta(hours=25) / GUESSES,
    "all at once": lambda n: timedelta(0),
    "forty each hour": lambda n: n // 40 * AN_HOUR,
    "half today, half tomorrow": lambda n: n // 500 * timedelta(hours=24, minutes=1),
    "as soon as the longest wait allows": lambda n: n // 80 * timedelta(hours=2, seconds=1),
}


@pytest.mark.parametrize("pace", PACES)
async def test_of_a_thousand_guesses_in_a_day_thirty_are_looked_at(house: Lodging, pace: str) -> None:
    """SEC-12: each from another address and another device, so that only whom they are against can tell them together."""
    db, vault = house.house.db, house.house.vault
    # A quick hash: it is counted how many are compared, not how long it takes.
    await person(house, "li@example.com", PasswordHasher(1, 8, 1).hash(PASSWORD))
    begun, compared = house.clock.now(), 0
    for n in range(GUESSES):
        house.clock.at = begun + PACES[pace](n)
        came = Came(address=f"10.0.{n // 250}.{n % 250}", device=f"browser {n}")
        try:
            entered = await SignIn(db, vault).by_password(" LI@example.com", f"guess {n}", came, house.clock.now())
        except TooOften:
            continue
        assert entered is None
        compared += 1
    assert 5 <= compared <= 30


async def test_an_unknown_name_takes_as_long_as_a_known_one(house: Lodging) -> None:
    """SEC-12: two hundred answers; who is looked for and who is not cannot be told apart by when the answer comes."""
    entering = SignIn(house.house.db, house.house.vault)
    hashed = await entering.hash(PASSWORD)
    for n in range(20):
        await person(house, f"known {n}", hashed)
    await entering.by_password("nobody", "guess", Came(), house.clock.now())
    took: dict[str, list[float]] = {"known": [], "unknown": []}
    for n in range(100):
        for which in sorted(took, reverse=n % 2 == 0):
            begun = perf_counter()
            came = Came(address=f"10.{n % 100}.0.{len(which)}")
            assert await entering.by_password(f"{which} {n % 20}", f"guess {n}", came, house.clock.now()) is None
            took[which].append(perf_counter() - begun)
    assert abs(deviations(took["known"], took["unknown"])) < 3.3, "once in a thousand by chance"


def deviations(some: list[float], others: list[float]) -> float:
    """How far the ranks are from what chance gives, in standard deviations (Mann and Whitney's U)."""
    above = sum((a > b) + (a == b) / 2 for a in some for b in others)
    n, m = len(some), len(others)
    return (above - n * m / 2) / (n * m * (n + m + 1) / 12) ** 0.5


async def test_passwords_are_kept_as_the_best_practice_says_and_made_stronger(house: Lodging) -> None:
    """SEC-10: argon2id of at least 46 MiB; a hash of before is replaced when its owner comes, and nobody is signed out."""
    entering, now = SignIn(house.house.db, house.house.vault), house.clock.now()
    li = await person(house, "li", PasswordHasher(1, 8, 1).hash(PASSWORD))
    entered = await entering.by_password("li", PASSWORD, Came(), now)
    assert entered is not None
    kept = await team.person(house.house.db.reader, li.person_id)
    assert kept is not None and kept.password != li.password
    chosen = extract_parameters(kept.password)
    assert kept.password.startswith("$argon2id$") and chosen.memory_cost >= 46 * 1024 and chosen.time_cost >= 1
    assert await entering.session(entered.token, now, "") is not None
    assert await entering.by_password("li", PASSWORD, Came(), now), "the stronger one opens"


async def test_what_costs_memory_is_done_twice_at_a_time_and_no_more(house: Lodging) -> None:
    """SEC-10: whoever sends many passwords at once is asked to wait instead of filling the memory."""
    entering = SignIn(house.house.db, house.house.vault)
    assert signin.HASHES_AT_ONCE == 2 == entering._hashing._value
    entering._waiting = signin.HASHES_WAITING
    with pytest.raises(TooOften):
        await entering.by_password("nobody", "guess", Came(), house.clock.now())


@pytest.mark.parametrize("password", ["x" * 65 + "y1z", " a b c d ", "пароль для ткачества", "四盏灯笼在织机旁边"])
async def test_no_password_is_cut_or_changed(house: Lodging, password: str) -> None:
    """SEC-10: all of it counts, whatever it is made of."""
    entering, now = SignIn(house.house.db, house.house.vault), house.clock.now()
    await person(house, "li", await entering.hash(password))
    for wrong in (password[:-1], password + "x", password.strip() + "!", password.swapcase() + "1"):
        assert await entering.by_password("li", wrong, Came(), now) is None
    assert await entering.by_password("li", password, Came(), now) is not None
