"""Codes of an authenticator app, against the examples of RFC 6238, and how long a guesser waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot import codes, guesses
from tests.make import NOW

KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # "12345678901234567890", as in Appendix B


@pytest.mark.parametrize(
    "at, shown",
    [(1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037")],
)
def test_the_examples_of_the_standard(at: int, shown: str) -> None:
    assert codes.code(KEY, at // codes.STEP) == shown
    moment = datetime.fromtimestamp(at, UTC)
    step = timedelta(seconds=codes.STEP)
    assert codes.step_of(KEY, shown, moment) == at // codes.STEP
    assert codes.step_of(KEY, shown, moment + step) == codes.step_of(KEY, shown, moment - step) == at // codes.STEP
    assert codes.step_of(KEY, shown, moment + 2 * step) is None
    assert codes.step_of(KEY, "", moment) is codes.step_of(KEY, shown[:5], moment) is None


def test_of_a_thousand_guesses_few_are_looked_at() -> None:
    """A guess every minute and a half, for a day and more."""
    failures: tuple[datetime, ...] = ()
    for n in range(1000):
        at = NOW + timedelta(seconds=90) * n
        failures = tuple(each for each in failures if at - each < guesses.REMEMBERED)
        if at >= guesses.wait_until(failures):
            failures = (*failures, at)
    assert 5 < len(failures) <= 36
    assert guesses.wait_until(failures[:4]) < NOW
    assert guesses.wait_until(failures[:5]) == failures[4] + guesses.FIRST_WAIT
    assert guesses.wait_until(failures) == failures[-1] + guesses.LONGEST_WAIT
