"""A lane's range is ordered, never in the past, and grows with what is not known."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.facts.lanes import _REGIONS
from models.facts.money import money
from models.facts.orders import Order
from models.facts.parcels import Parcel, Status, TrackingEvent
from models.rules import lanes
from models.rules.lanes import PRIORS, Lane, Lanes, Stage

# No holiday is near, in China or in the US.
SENT = datetime(2026, 7, 6, 10, tzinfo=UTC)


def days(count: float) -> datetime:
    return SENT + timedelta(days=count)


def an_order(**facts: Any) -> Order:
    known: dict[str, Any] = {
        "placed_at": days(-2),
        "country": "US",
        "origin": "CN",
        "shipped_at": SENT,
        "total": money("20", "USD"),
    }
    return Order(order_id="o", seller_id="s", store_id="st", order_ref="1", **{**known, **facts})


def a_parcel(*scans: tuple[float, Status] | tuple[float, Status, str]) -> Parcel:
    events = tuple(
        TrackingEvent(at=days(scan[0]), status=scan[1], country=scan[2] if len(scan) == 3 else "") for scan in scans
    )
    return Parcel(parcel_id="p", number="LX1", events=events)


@pytest.mark.parametrize(
    "origin, destination, lane",
    [
        ("CN", "US", "CN>US"),
        ("HK", "DE", "CN>EUROPE"),
        ("CN", "BR", "CN>BR"),
        ("CN", "CL", "CN>LATAM"),
        ("CN", "PL", "CN>EUROPE"),
        ("DE", "FR", "EUROPE>EUROPE"),
        ("DE", "DE", "="),
        ("TR", "CL", "*>LATAM"),
        ("TR", "US", "*"),
        ("", "US", "*"),
        ("", "", "*"),
    ],
)
def test_the_nearest_lane_that_is_known(origin: str, destination: str, lane: str) -> None:
    assert PRIORS.of(origin, destination) == PRIORS.table[lane]


@pytest.mark.parametrize("lane", PRIORS.table.values(), ids=PRIORS.table)
def test_a_prior_is_ordered_and_patient(lane: Lane) -> None:
    assert 0 < lane.days[0] < lane.days[1] < lane.days[2] <= 60
    assert all(3 <= each <= 20 for each in lane.patience)
    assert lane.count == 0


def test_no_country_lies_in_two_regions() -> None:
    assert all(len(country) == 2 for country in _REGIONS)
    assert _REGIONS["CY"] == "EUROPE"


@pytest.mark.parametrize(
    "scans, reached",
    [
        ((), Stage.FIRST_SCAN),
        (((0, Status.PRE_TRANSIT),), Stage.FIRST_SCAN),
        (((0, Status.ACCEPTED), (1, Status.IN_TRANSIT, "CN")), Stage.EXPORT),
        (((0, Status.ACCEPTED), (1, Status.CUSTOMS_RELEASED, "CN")), Stage.EXPORT),
        (((0, Status.ACCEPTED), (2, Status.DEPARTED_ORIGIN_COUNTRY)), Stage.LINE_HAUL),
        (((2, Status.DEPARTED_ORIGIN_COUNTRY), (3, Status.UNKNOWN)), Stage.LINE_HAUL),
        (((2, Status.DEPARTED_ORIGIN_COUNTRY), (6, Status.IN_TRANSIT, "AE")), Stage.LINE_HAUL),
        (((2, Status.DEPARTED_ORIGIN_COUNTRY), (9, Status.ARRIVED_DESTINATION_COUNTRY)), Stage.CUSTOMS),
        (((9, Status.CUSTOMS_HELD, "US"),), Stage.CUSTOMS),
        (((9, Status.CUSTOMS_PRESENTED), (10, Status.CUSTOMS_RELEASED)), Stage.DOMESTIC),
        (((9, Status.ARRIVED_DESTINATION_COUNTRY), (10, Status.IN_TRANSIT)), Stage.DOMESTIC),
        (((9, Status.IN_TRANSIT, "US"),), Stage.DOMESTIC),
        (((9, Status.OUT_FOR_DELIVERY),), Stage.DOMESTIC),
    ],
)
def test_stages(scans: tuple[Any, ...], reached: Stage) -> None:
    assert lanes.stage(an_order(), a_parcel(*scans)) is reached


def test_at_home_there_is_no_border() -> None:
    assert lanes.stage(an_order(origin="US"), a_parcel((0, Status.ACCEPTED))) is Stage.DOMESTIC
    union = an_order(origin="DE", country="FR")
    assert lanes.stage(union, a_parcel((1, Status.ARRIVED_DESTINATION_COUNTRY))) is Stage.DOMESTIC


def test_patience_is_that_of_the_stage() -> None:
    order = an_order(country="BR")
    at_sea = lanes.patience(order, a_parcel((2, Status.DEPARTED_ORIGIN_COUNTRY)))
    assert at_sea > lanes.patience(order, a_parcel((2, Status.ACCEPTED)))
    assert at_sea > lanes.patience(an_order(), a_parcel((2, Status.DEPARTED_ORIGIN_COUNTRY)))


def test_the_first_scan_counts_before_the_sellers_word() -> None:
    assert lanes.limit(an_order(), a_parcel()) == days(25)
    assert lanes.limit(an_order(), a_parcel((0, Status.PRE_TRANSIT), (3, Status.ACCEPTED))) == days(28)
    assert lanes.limit(an_order(shipped_at=None), a_parcel((0, Status.PRE_TRANSIT))) is None


def test_range_of_a_parcel_on_its_way() -> None:
    found = lanes.range_of(an_order(), a_parcel((0, Status.ACCEPTED)), days(1))
    assert (found.first, found.likely, found.last) == (days(8), days(14), days(25))
    assert found.count == 0


def test_before_shipping_the_promise_is_the_start() -> None:
    found = lanes.range_of(an_order(shipped_at=None, promised_ship_by=days(4)), None, days(0))
    assert found.first == days(12)


def test_the_farther_the_narrower() -> None:
    released = a_parcel((0, Status.ACCEPTED), (9, Status.CUSTOMS_PRESENTED), (10, Status.CUSTOMS_RELEASED))
    found = lanes.range_of(an_order(), released, days(10))
    assert (found.first, found.last) == (days(11), days(18))
    on_the_van = lanes.range_of(an_order(), a_parcel((12, Status.OUT_FOR_DELIVERY)), days(12))
    assert on_the_van.last == days(14)


def test_learned_lanes_take_the_place_of_priors() -> None:
    learned = Lanes(table={**PRIORS.table, "CN>US": Lane(days=(5, 6, 9), patience=(1, 2, 3, 4, 5), count=400)})
    parcel = a_parcel((0, Status.ACCEPTED))
    assert lanes.range_of(an_order(), parcel, days(0), learned).count == 400
    assert lanes.limit(an_order(), parcel, learned) == days(9)
    assert lanes.patience(an_order(), parcel, learned) == timedelta(days=2)


@settings(max_examples=300, deadline=None)
@given(
    st.integers(-2, 400),
    st.sampled_from(["US", "BR", "DE", "CN", "ZZ", ""]),
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from(list(Status))), max_size=6),
)
def test_a_range_is_ordered_and_never_past(age: int, country: str, scans: list[tuple[float, Status]]) -> None:
    parcel = a_parcel(*sorted(scans))
    found = lanes.range_of(an_order(country=country), parcel, days(age))
    if found is None:
        return
    assert days(age) <= found.first <= found.likely <= found.last
    assert found.last - days(age) < timedelta(days=150)


@pytest.mark.parametrize(
    "day, origin, destination, peak",
    [
        ("2026-11-14", "US", "DE", False),
        ("2026-11-14", "CN", "DE", True),
        ("2026-11-10", "CN", "DE", False),
        ("2026-11-15", "US", "DE", True),
        ("2026-12-24", "DE", "DE", True),
        ("2027-01-10", "DE", "DE", True),
        ("2027-01-11", "DE", "DE", False),
        ("2027-01-23", "CN", "DE", True),
        ("2027-01-22", "CN", "DE", False),
        ("2027-02-21", "DE", "CN", True),
        ("2027-02-22", "CN", "DE", False),
        ("2027-02-06", "DE", "US", False),
        ("2026-06-01", "CN", "US", False),
        ("2040-02-10", "CN", "US", False),
    ],
)
def test_peak_season(day: str, origin: str, destination: str, peak: bool) -> None:
    assert lanes.peak_season(datetime.fromisoformat(f"{day}T12:00+00:00"), origin, destination) is peak


def test_in_the_peak_it_takes_longer() -> None:
    usual = lanes.range_of(an_order(), a_parcel((0, Status.ACCEPTED)), days(0))
    december = datetime(2026, 12, 1, tzinfo=UTC)
    busy = lanes.range_of(an_order(shipped_at=december), None, december)
    assert busy.last - december > usual.last - SENT
