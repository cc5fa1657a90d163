"""Lanes are learned from parcels that ended and from those that have not, and say how sure they are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from random import Random
from typing import Any

import pytest

from models.facts.fact import change
from models.facts.lanes import BINS_A_DAY, Lanes, Place, curve_through
from models.facts.money import money
from models.facts.orders import Order
from models.facts.parcels import Parcel, Status, TrackingEvent
from models.facts.priors import PRIORS
from models.rules import lanes, risk
from models.rules.curves import estimate
from models.rules.learning import ENOUGH, Learner
from models.rules.margins import WIDEST, Margins
from models.rules.stages import Stay, Trip, trip
from models.rules.tallies import LANDMARKS, Tally

# A Monday without holidays near it, in China and in the US.
START = datetime(2026, 7, 6, tzinfo=UTC)


def days(count: float) -> datetime:
    return START + timedelta(days=count)


def an_order(**facts: Any) -> Order:
    known: dict[str, Any] = {"placed_at": days(-2), "country": "US", "origin": "CN", "total": money("20", "USD")}
    return Order(order_id="o", seller_id="s", store_id="st", order_ref="1", **{**known, **facts})


def a_parcel(*scans: tuple[float, Status], carrier: str = "") -> Parcel:
    events = tuple(TrackingEvent(at=days(at), status=status, country="CN") for at, status in scans)
    return Parcel(parcel_id="p", number="LX1", carrier=carrier, events=events)


def taught(learner: Learner, count: int, takes: float = 12, begin: float = 0, apart: float = 0.5, **facts: Any) -> None:
    """Parcels handed over one after the other, which leave the country on the third day and all take as long."""
    carrier = facts.pop("carrier", "")
    for n in range(count):
        at = begin + n * apart
        scans = [(at, Status.ACCEPTED), (at + 3, Status.DEPARTED_ORIGIN_COUNTRY), (at + takes, Status.DELIVERED)]
        learner.seen(an_order(**facts), None, a_parcel(*scans, carrier=carrier))


def test_the_product_limit_by_hand() -> None:
    """Six parcels: three arrived after 1, 3 and 5 half days, three are seen on their way at 2, 4 and 6."""
    curve = estimate({1: 1, 3: 1, 5: 1}, {2: 1, 4: 1, 6: 1})
    assert list(curve.shares) == pytest.approx([1, 1, 5 / 6, 5 / 6, 5 / 8, 5 / 8, 5 / 16])
    assert curve.count == 3
    assert curve.when(0.9) is None


def test_what_never_arrives_keeps_the_curve_up() -> None:
    assert list(estimate({0: 5}, {}, gone=5).shares) == pytest.approx([1, 0.5])


def test_leaving_out_those_on_their_way_promises_too_early() -> None:
    """A lane that grows: of the slow ones, most are still travelling when we look."""
    chance = Random(7)
    whole = [chance.lognormvariate(2.6, 0.35) for _ in range(6000)]
    truth = sorted(whole)[5400]
    begun = [chance.triangular(0, 30, 30) for _ in whole]
    learner, ended = Learner(), []
    for start, takes in zip(begun, whole, strict=True):
        scans = [(start, Status.ACCEPTED)]
        if start + takes <= 30:
            scans.append((start + takes, Status.DELIVERED))
            ended.append(takes)
        learner.seen(an_order(), None, a_parcel(*scans))
    naive = sorted(ended)[len(ended) * 9 // 10]
    found = learner.lanes(days(30)).of("CN", "US").days[2]
    assert naive < 0.85 * truth
    assert found == pytest.approx(truth, rel=0.06)


def test_too_few_parcels_leave_it_to_the_wider_lane() -> None:
    learner = Learner()
    taught(learner, ENOUGH - 1, takes=10, carrier="Yun")
    assert learner.lanes(days(60)).of("CN", "US", "Yun") == PRIORS.of("CN", "US")
    taught(learner, ENOUGH, takes=14, carrier="4PX")
    known = learner.lanes(days(60))
    assert known.of("CN", "US", "4PX").count == ENOUGH
    assert known.of("CN", "US", "Yun").count == 2 * ENOUGH - 1
    assert known.of("CN", "US", "none").count == 2 * ENOUGH - 1
    assert known.of("HK", "US").count == 2 * ENOUGH - 1, "Hong Kong ships by the region of China"
    assert known.of("CN", "DE") == PRIORS.of("CN", "DE")


def test_carriers_are_told_apart_however_they_are_written() -> None:
    learner = Learner()
    taught(learner, 40, takes=8, carrier="Yun Express")
    taught(learner, 40, takes=20, carrier="cainiao")
    known = learner.lanes(days(60))
    assert known.of("CN", "US", "YUNEXPRESS").days[1] < 9
    assert known.of("CN", "US", "Cainiao").days[1] > 19


def test_a_parcel_that_waits_longer_than_any_other_has_no_known_end() -> None:
    learner = Learner()
    taught(learner, 60)
    known = learner.lanes(days(60))
    parcel = a_parcel((60, Status.ACCEPTED))
    found = lanes.range_of(an_order(), parcel, days(60), known)
    assert found is not None
    assert found.count == 60
    assert days(71) < found.first <= found.likely <= found.last < days(73.5)
    assert lanes.range_of(an_order(), parcel, days(100), known) is None
    assert lanes.late_chance(an_order(), parcel, days(100), days(120), known) is None


def test_the_state_it_is_in_counts_and_how_long_it_has_been_there() -> None:
    """All leave on the third day: one that has not left on the sixth will come later than it seemed."""
    learner = Learner()
    taught(learner, 40, takes=12)
    slow = [(0, Status.ACCEPTED), (8, Status.DEPARTED_ORIGIN_COUNTRY), (17, Status.DELIVERED)]
    for _ in range(40):
        learner.seen(an_order(), None, a_parcel(*slow))
    known = learner.lanes(days(60))
    waits = lanes.range_of(an_order(), a_parcel((60, Status.ACCEPTED)), days(66), known)
    left = a_parcel((60, Status.ACCEPTED), (63, Status.DEPARTED_ORIGIN_COUNTRY))
    gone = lanes.range_of(an_order(), left, days(66), known)
    assert waits is not None
    assert gone is not None
    assert waits.first > days(75)
    assert gone.last < days(73.5)


def test_any_order_of_the_reports_teaches_the_same() -> None:
    scans = (
        (0.0, Status.ACCEPTED),
        (3.0, Status.DEPARTED_ORIGIN_COUNTRY),
        (9.0, Status.CUSTOMS_HELD),
        (12.0, Status.DELIVERED),
    )
    taught_by = []
    for order in permutations(scans):
        learner, before = Learner(), None
        for n in range(len(order)):
            after = a_parcel(*sorted(order[: n + 1]))
            learner.seen(an_order(), before, after)
            before = after
        taught_by.append({key: tally.known() for key, tally in learner.tallies.items()})
    assert all(each == taught_by[0] for each in taught_by)


def test_a_carrier_that_is_told_later_moves_the_parcel_to_its_lane() -> None:
    learner = Learner()
    before, after = a_parcel((0, Status.ACCEPTED)), a_parcel((0, Status.ACCEPTED), carrier="Yun")
    learner.seen(an_order(), None, before)
    learner.seen(an_order(), before, after)
    assert learner.tallies["CN>US|yun"].known()
    alone = Learner()
    alone.seen(an_order(), None, after)
    assert {k: t.known() for k, t in learner.tallies.items()} == {k: t.known() for k, t in alone.tallies.items()}


def test_what_is_kept_does_not_grow_with_the_parcels() -> None:
    def size(count: int) -> int:
        learner = Learner()
        for n in range(count):
            taught(learner, 1, begin=n % 20)
        return sum(len(bins) for tally in learner.tallies.values() for bins in tally.counts.values())

    assert size(2000) == size(40)


def test_a_change_counts_the_same_however_many_have_ended() -> None:
    class Counting(dict[int, dict[int, int]]):
        asked = 0

        def get(self, *key: Any) -> Any:
            Counting.asked += 1
            return super().get(*key)

    def cost(ended: int) -> int:
        learner = Learner()
        taught(learner, ended)
        for key, tally in learner.tallies.items():
            learner.tallies[key] = Tally(counts=Counting(tally.counts))
        Counting.asked = 0
        taught(learner, 1)
        return Counting.asked

    assert cost(50) == cost(1000) > 0


def test_a_lane_that_slows_down_now_shifts_the_range() -> None:
    def known(stuck: bool) -> Lanes:
        learner, chance = Learner(), Random(5)
        for n in range(400):
            at, takes = n * 0.15, chance.lognormvariate(2.4, 0.2)
            scans = [(at, Status.ACCEPTED), (at + 3, Status.DEPARTED_ORIGIN_COUNTRY), (at + takes, Status.DELIVERED)]
            seen = [scan for scan in scans if scan[0] <= (48 if stuck and scan[1] is Status.DELIVERED else 60)]
            learner.seen(an_order(), None, a_parcel(*seen))
        return learner.lanes(days(60))

    usual, slow = known(stuck=False).of("CN", "US"), known(stuck=True).of("CN", "US")
    assert usual.pace == pytest.approx(1, abs=0.15)
    assert slow.pace < 0.75
    parcel = a_parcel((60, Status.ACCEPTED))
    on_time, late = (lanes.range_of(an_order(), parcel, days(60), each) for each in (known(False), known(True)))
    assert on_time is not None
    assert late is None or late.last > on_time.last + timedelta(days=2)


def test_a_table_that_was_given_out_never_changes() -> None:
    learner = Learner()
    taught(learner, 60)
    before = learner.lanes(days(60))
    parcel = a_parcel((60, Status.ACCEPTED))
    found = lanes.range_of(an_order(), parcel, days(60), before)
    taught(learner, 200, takes=30)
    learner.lanes(days(90))
    assert lanes.range_of(an_order(), parcel, days(60), before) == found


def test_misses_widen_a_range_and_hits_narrow_it() -> None:
    def after(takes: float) -> Margins:
        learner, chance = Learner(), Random(3)
        for n in range(200):
            taught(learner, 1, takes=chance.lognormvariate(2.5, 0.25), begin=n * 0.25)
        for day in range(62, 110):
            learner.lanes(days(day))
            taught(learner, 1, takes=takes, begin=day)
        for day in range(110, 140):
            learner.lanes(days(day))
        return learner.margins["CN>US"]

    hits = after(takes=12)
    assert hits.late < 1
    assert hits.early < 1
    assert 1.3 < after(takes=30).late <= WIDEST
    assert after(takes=5).early > 1 > hits.early


def test_a_holiday_or_a_day_of_the_sellers_own_puts_the_end_off() -> None:
    """The Fourth of July of 2026 is a Saturday and kept on the Friday before, so both are no days of delivery."""
    parcel = change(a_parcel((-9, Status.ACCEPTED)), events=(
        TrackingEvent(at=days(-5.5), status=Status.CUSTOMS_RELEASED, country="US", leg="import"),
    ))  # fmt: skip
    elsewhere = lanes.range_of(an_order(country="ZZ"), parcel, days(-5), PRIORS)
    here = lanes.range_of(an_order(), parcel, days(-5), PRIORS)
    own = lanes.range_of(an_order(), parcel, days(-5), change(PRIORS, closed=(date(2026, 7, 6),)))
    assert elsewhere is not None
    assert here is not None
    assert own is not None
    assert here.first == elsewhere.first
    assert here.last == elsewhere.last + timedelta(days=2)
    assert own.last == here.last + timedelta(days=1)


def test_a_promise_is_at_risk_from_the_moment_that_the_rule_names() -> None:
    learner = Learner()
    taught(learner, 60)
    taught(learner, 60, takes=16, apart=0.3)
    known = learner.lanes(days(60))
    parcel = a_parcel((60, Status.ACCEPTED), (63, Status.DEPARTED_ORIGIN_COUNTRY))
    order = an_order(promised_by=days(74))
    assert lanes.risk_moment(order, parcel, days(63), known) is None, "more than a week ahead it is looked for again"
    moment = lanes.risk_moment(order, parcel, days(68), known)
    assert moment is not None
    assert days(70) < moment < days(74)
    assert not lanes.at_risk(order, parcel, moment - timedelta(hours=3), known)
    assert lanes.at_risk(order, parcel, moment, known)
    assert lanes.risk_moment(order, parcel, moment, known) is None
    assert not lanes.at_risk(order, parcel, days(74), known), "it is late then, not at risk"
    assert not lanes.at_risk(an_order(), parcel, days(72), known), "nothing was promised"


def test_the_chance_of_coming_late_grows_while_nothing_is_heard() -> None:
    learner = Learner()
    chance = Random(1)
    for _ in range(300):
        taught(learner, 1, takes=8 + chance.expovariate(0.2))
    known = learner.lanes(days(90))
    parcel = a_parcel((90, Status.ACCEPTED), (93, Status.DEPARTED_ORIGIN_COUNTRY))
    found = [lanes.late_chance(an_order(), parcel, days(at), days(104), known) for at in (93, 97, 101, 103)]
    assert all(each is not None for each in found)
    assert found == sorted(found, key=float)  # type: ignore[arg-type]
    assert lanes.late_chance(an_order(), a_parcel(), days(93), days(104), known) is None


def test_thresholds_are_set_by_what_parcels_that_came_in_time_looked_like() -> None:
    """A tenth of them had looked bad: only what looks worse is told."""
    scores = risk.Scores(counts={10 * 64 + 5: 900, 40 * 64 + 30: 100})
    judged = scores.judged(PRIORS)
    assert judged.threshold == pytest.approx(41 / 50)
    assert judged.last_call == pytest.approx(31 / 50)
    few = risk.Scores(counts={10 * 64: risk.ENOUGH - 1})
    assert few.judged(PRIORS) is PRIORS


def test_old_scores_fade() -> None:
    learner = Learner()
    taught(learner, 60)
    known = learner.lanes(days(60))
    stays = (Stay(place=Place.EXPORT, since=int(days(60).timestamp())),)
    way = Trip(
        origin="CN", country="US", promised=int(days(90).timestamp()), stays=stays, handed=stays[0].since,
        ended=int(days(70).timestamp()), arrived=True,
    )  # fmt: skip
    scores = risk.Scores()
    for _ in range(5000):
        scores.learn(way, known)
    assert sum(scores.counts.values()) < 4000


def test_patience_is_longer_than_nearly_every_silence() -> None:
    learner = Learner()
    taught(learner, 400, takes=12, apart=0.1)
    known = learner.lanes(days(60))
    at_sea = a_parcel((60, Status.ACCEPTED), (63, Status.DEPARTED_ORIGIN_COUNTRY))
    assert timedelta(days=9) <= lanes.patience(an_order(), at_sea, known) <= timedelta(days=16)
    assert timedelta(days=3) <= lanes.patience(an_order(), a_parcel((60, Status.ACCEPTED)), known) <= timedelta(days=6)


def test_a_trip_is_read_from_the_whole_history() -> None:
    parcel = a_parcel(
        (0, Status.ACCEPTED), (1, Status.IN_TRANSIT), (5, Status.DEPARTED_ORIGIN_COUNTRY), (9, Status.RETURNING)
    )
    way = trip(an_order(shipped_at=days(-1)), parcel)
    assert [each.place for each in way.stays] == [Place.FIRST_SCAN, Place.EXPORT, Place.LINE_HAUL]
    assert [each.quiet for each in way.stays] == [86_400, 4 * 86_400, 4 * 86_400]
    assert (way.ended, way.arrived) == (int(days(9).timestamp()), False)


def test_a_prior_goes_through_its_three_numbers() -> None:
    curve = curve_through(8, 14, 25)
    assert [curve.when(share) for share in (0.1, 0.5, 0.9)] == pytest.approx([8, 14, 25], abs=0.01)
    assert curve.when(0.9, after=25) > 30  # type: ignore[operator]
    assert curve.left(0) == 1
    assert len(LANDMARKS) <= 16, "a landmark's number has four bits"
    assert BINS_A_DAY == 2


def test_what_looks_well_until_the_end_is_looked_at_in_the_last_waking_hours() -> None:
    """On the van the evening before: nothing is said early, and there is still time to say it."""
    order = an_order(promised_by=days(10))
    parcel = a_parcel((1, Status.ACCEPTED), (9, Status.OUT_FOR_DELIVERY))
    assert lanes.risk_moment(order, parcel, days(9.05)) == days(10) - lanes.LAST_CALL
    assert lanes.risk_moment(order, parcel, days(9.5)) is None
