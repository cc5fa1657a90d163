"""How long does this lane take, and how sure are we?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models.facts.fact import Fact, change, remembered
from models.facts.lanes import Lane as Lane
from models.facts.lanes import Lanes as Lanes
from models.facts.lanes import Place, carrier_key
from models.facts.orders import Order
from models.facts.parcels import Parcel
from models.facts.priors import PRIORS as PRIORS
from models.rules import outlook, risk
from models.rules.outlook import NEAR, Rest
from models.rules.pace import PEAK_PACE
from models.rules.peaks import peak_season as peak_season
from models.rules.stages import STAGE_OF, area, whereabouts
from models.rules.stages import Stage as Stage
from models.rules.stages import stage as stage

# Nobody is forgotten: an order on its way is looked at at least so often.
LOOKED_AT_AGAIN = timedelta(days=7)
LAST_CALL = timedelta(seconds=risk.LAST_CALL)
_USUAL_HANDLING = timedelta(days=3)
_PRECISE = timedelta(hours=2)
_DAY = 86_400
_A_DAY, _NEAR = timedelta(days=1), timedelta(days=NEAR)


class Range(Fact, frozen=True, kw_only=True):
    """When a parcel is expected (UTC): a tenth of such parcels come before `first`, half before `likely`, nine tenths
    before `last`. `count` parcels stand behind it, 0 for a prior."""

    first: datetime
    likely: datetime
    last: datetime
    count: int = 0


class Standing(Fact, frozen=True, kw_only=True):
    """Where a parcel is: its lane, its place since when, and since when it is on its way (seconds since 1970 UTC)."""

    lane: Lane
    place: Place
    since: int
    handed: int
    abroad: bool

    def rest(self, at: float) -> Rest:
        here, underway = (at - self.since) / _DAY, (at - self.handed) / _DAY
        return outlook.rest(self.lane, self.place, max(here, 0.0), max(underway, 0.0), self.abroad)


def range_of(order: Order, parcel: Parcel | None, now: datetime, lanes: Lanes = PRIORS) -> Range | None:
    """When it should arrive, as seen now. None: unknown, because hardly any parcel has ever taken so long.

    Before anything is in the carrier's hands, it counts from the promised day of shipping.
    """
    start = now
    standing = _standing(order, parcel, lanes)
    if standing is None:
        start = max(order.promised_ship_by or order.placed_at + _USUAL_HANDLING, now)
        standing = _at_start(order, parcel, start, lanes)
    span = standing.rest(start.timestamp()).range()
    if span is None:
        return None
    ends = (order.origin, order.country)
    first, likely, last = outlook.around_holidays(span, start, ends, standing.place, lanes.closed)
    return Range(
        first=_later(start, first), likely=_later(start, likely), last=_later(start, last), count=standing.lane.count
    )


def late_chance(order: Order, parcel: Parcel, now: datetime, by: datetime, lanes: Lanes = PRIORS) -> float | None:
    """The chance that it arrives after `by`. None: nothing is in the carrier's hands, or none has ever taken so long."""
    standing = _standing(order, parcel, lanes)
    return None if standing is None else _chance(order, standing, now, by, lanes)


def at_risk(order: Order, parcel: Parcel, now: datetime, lanes: Lanes = PRIORS) -> bool:
    """Will the promise hardly be kept? Told as soon as that is likely enough, and before it breaks in any case."""
    by = order.promised_by
    if by is None or now >= by or (standing := _standing(order, parcel, lanes)) is None:
        return False
    return _risky(order, standing, now, by, lanes)


def risk_moment(order: Order, parcel: Parcel, now: datetime, lanes: Lanes = PRIORS) -> datetime | None:
    """When the promise will come to be at risk if nothing is reported until then.

    None when it is already, or not within the week after which an order is looked at again in any case.
    """
    by = order.promised_by
    if by is None or now >= by or (standing := _standing(order, parcel, lanes)) is None:
        return None
    if _risky(order, standing, now, by, lanes):
        return None
    early, late = now, by - LAST_CALL
    if late > now + LOOKED_AT_AGAIN:
        late = now + LOOKED_AT_AGAIN
        if not _risky(order, standing, late, by, lanes):
            return None
    elif late <= now or not _risky(order, standing, late - _PRECISE, by, lanes):
        return late if late > now else None
    while late - early > _PRECISE:
        middle = early + (late - early) / 2
        early, late = (early, middle) if _risky(order, standing, middle, by, lanes) else (middle, late)
    return late


def limit(order: Order, parcel: Parcel, lanes: Lanes = PRIORS) -> datetime | None:
    """When nine tenths of this lane's parcels have arrived; None while the carrier has nothing in hand."""
    standing = _standing(order, parcel, lanes)
    if standing is None:
        return None
    return datetime.fromtimestamp(standing.handed, UTC) + timedelta(days=standing.lane.days[2])


def patience(order: Order, parcel: Parcel, lanes: Lanes = PRIORS) -> timedelta:
    """How long no scan at all is normal where the parcel is now."""
    return _patience(order, parcel, lanes)


@remembered
def _patience(order: Order, parcel: Parcel, lanes: Lanes) -> timedelta:
    place, _, handed = whereabouts(order, parcel)
    lane = _lane(order, parcel, handed, lanes)
    learned = lane.quiet.get(place)
    return timedelta(days=lane.patience[STAGE_OF[place]] if learned is None else learned)


@remembered
def _standing(order: Order, parcel: Parcel | None, lanes: Lanes) -> Standing | None:
    if parcel is None:
        place, since, handed = Place.FIRST_SCAN, 0, 0
    else:
        place, since, handed = whereabouts(order, parcel)
    if not since:
        if order.shipped_at is None:
            return None
        since = int(order.shipped_at.timestamp())
    lane = _lane(order, parcel, handed or since, lanes)
    return Standing(lane=lane, place=place, since=since, handed=handed or since, abroad=order.origin != order.country)


def _at_start(order: Order, parcel: Parcel | None, start: datetime, lanes: Lanes) -> Standing:
    at = int(start.timestamp())
    lane = _lane(order, parcel, at, lanes)
    return Standing(lane=lane, place=Place.HAND_OVER, since=at, handed=at, abroad=order.origin != order.country)


def _lane(order: Order, parcel: Parcel | None, handed: int, lanes: Lanes) -> Lane:
    busy = bool(handed) and peak_season(datetime.fromtimestamp(handed, UTC), order.origin, order.country)
    lane = lanes.of(order.origin, order.country, carrier_key(parcel.carrier) if parcel else "", area(order))
    return change(lane, pace=PEAK_PACE) if busy and not lane.count else lane


def _risky(order: Order, standing: Standing, now: datetime, by: datetime, lanes: Lanes) -> bool:
    chance = _chance(order, standing, now, by, lanes)
    return chance is None or chance >= (lanes.threshold if by - now > LAST_CALL else lanes.last_call)


def _chance(order: Order, standing: Standing, now: datetime, by: datetime, lanes: Lanes) -> float | None:
    days, last = (by - now) / _A_DAY, by.date()
    near = by - _NEAR
    if closed := outlook.closed_days(near.date(), last, order.country, lanes.closed):
        closed = outlook.closed_days(max(now, near).date(), last, order.country, lanes.closed)
    return standing.rest(now.timestamp()).chance(max(days - closed, 0.0))


def _later(at: datetime, days: float) -> datetime:
    return at + timedelta(minutes=round(days * 1440))
