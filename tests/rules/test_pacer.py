"""The pacer: never too fast, hardly ever too slow."""

import time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pacer import Pacer

TINY = 1e-9


def _drain(pacer: Pacer, queue: list[str], slow: float = 0.0) -> list[tuple[float, str]]:
    """Sends everything as soon as it may go, each send starting `slow` seconds after it was allowed."""
    now, sent = 0.0, []
    while queue:
        ready = next((contact for contact in queue if pacer.may(contact, now) == 0), None)
        if ready is None:
            now += max(TINY, min(pacer.may(contact, now) for contact in set(queue)))
            continue
        now += slow
        pacer.sent(ready, now)
        sent.append((now, ready))
        queue.remove(ready)
    return sent


def _most_in_a_second(times: list[float]) -> int:
    return max(sum(1 for other in times if at <= other < at + 1) for at in times)


def test_thirty_a_second_and_hardly_less() -> None:
    times = [at for at, _ in _drain(Pacer(30, 1), [str(n) for n in range(600)])]
    assert _most_in_a_second(times) <= 30
    assert (600 - 30) / 30 / times[-1] >= 0.97


def test_it_stays_full_when_sends_start_late() -> None:
    times = [at for at, _ in _drain(Pacer(30, 1), [str(n) for n in range(600)], slow=0.0005)]
    assert _most_in_a_second(times) <= 30
    assert (600 - 30) / 30 / times[-1] >= 0.95


@settings(max_examples=40, deadline=None)
@given(
    contacts=st.lists(st.integers(0, 12).map(str), min_size=1, max_size=150),
    a_second=st.sampled_from([0.5, 1, 5, 30, 80]),
    gap=st.sampled_from([0, 0.5, 1, 6]),
)
def test_never_too_fast(contacts: list[str], a_second: float, gap: float) -> None:
    sent = _drain(Pacer(a_second, gap), list(contacts))
    times = [at for at, _ in sent]
    assert _most_in_a_second(times) <= max(1, a_second)
    assert sorted(contact for _, contact in sent) == sorted(contacts)
    for contact in set(contacts):
        own = [at for at, whose in sent if whose == contact]
        assert all(later - earlier >= gap - TINY for earlier, later in pairwise(own))


def test_one_chat_waits_while_others_go() -> None:
    pacer = Pacer(30, 1)
    pacer.sent("a", 0)
    assert pacer.may("a", 0.25) == 0.75
    assert pacer.may("b", 0.25) == 0
    assert pacer.may("a", 1) == 0


def test_a_pause_for_one_chat_costs_the_others_nothing() -> None:
    pacer = Pacer(30, 1)
    pacer.hold("a", 14)
    pacer.sent("a", 1)
    assert pacer.may("a", 10) == 4
    assert pacer.may("b", 10) == 0
    assert pacer.may(None, 10) == 0
    assert pacer.may("a", 14) == 0


def test_a_pause_for_the_bot_stops_it_whole() -> None:
    pacer = Pacer(30, 1)
    pacer.hold(None, 14)
    pacer.hold(None, 3)
    assert pacer.may("a", 10) == pacer.may(None, 10) == 4
    assert pacer.may("a", 15) == 0


def test_it_forgets_and_stays_quick() -> None:
    pacer, began = Pacer(30, 1), time.perf_counter()
    for n in range(100_000):
        now = n / 29
        assert pacer.may(str(n), now) == 0
        pacer.sent(str(n), now)
    assert len(pacer._free_at) < 40
    assert time.perf_counter() - began < 5
