"""How long is the rest of the way, for a parcel that is here and has been here for so long?"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from models.facts.fact import Fact
from models.facts.lanes import Curve, Lane, Place, curve_through
from models.rules import holidays

# How long a pace that is not the usual one is taken to last, in days.
PACE_LASTS = 14
# A holiday holds up what is near its end, in days; what is far away may not meet it at all.
NEAR = 3
# Days to go after it came into this place, believed before anything is learned. Customs by the typical release times
# of our destinations; they are never promised.
_LEFT = {
    Place.CUSTOMS: (2, 6, 15),
    Place.HELD: (3, 7, 18),
    Place.DOMESTIC: (1, 3, 8),
    Place.DOOR: (0.5, 3, 10),
    Place.VAN: (0.1, 0.4, 2),
}
_LEAVING = (Place.FIRST_SCAN, Place.EXPORT, Place.HAND_OVER)
_ELSE = {Place.HELD: Place.CUSTOMS, Place.DOOR: Place.DOMESTIC}


class Rest(Fact, frozen=True, kw_only=True):
    """The rest of a way: a curve, and where on it the parcel is, in days. `pace` as of the lane."""

    curve: Curve
    age: float
    pace: float = 1.0
    early: float = 1.0
    late: float = 1.0

    def days(self, share: float) -> float | None:
        """From now on until `share` of such parcels have arrived; None: unknown."""
        age = self.curve.when(share, self.age)
        return None if age is None else self._slower(max(age - self.age, 0.0))

    def range(self) -> tuple[float, float, float] | None:
        """Days until a tenth, half, and nine tenths of such parcels have arrived; None: unknown."""
        first, likely, last = (self.days(share) for share in (0.1, 0.5, 0.9))
        if first is None or likely is None or last is None:
            return None
        return max(likely - (likely - first) * self.early, 0.0), likely, likely + (last - likely) * self.late

    def chance(self, days: float) -> float | None:
        """That it is still on its way after so many days more. None: nobody has been seen to take so long already."""
        alive = self.curve.left(self.age)
        if alive <= 0:
            return None
        share = self.curve.left(self.age + self._faster(days)) / alive
        n = self.curve.count * alive
        # Few parcels say nothing for certain (Laplace's rule of succession, with half a parcel on either side).
        return (n * share + 0.5) / (n + 1) if n else share

    def _slower(self, days: float) -> float:
        soon = PACE_LASTS * self.pace
        return days / self.pace if days <= soon else PACE_LASTS + days - soon

    def _faster(self, days: float) -> float:
        return days * self.pace if days <= PACE_LASTS else PACE_LASTS * self.pace + days - PACE_LASTS


def rest(lane: Lane, place: Place, here: float, underway: float, abroad: bool) -> Rest:
    """`here` are the days in this place, `underway` since hand-over; `abroad`: there is a border on the way."""
    if underway < 1 and place is (Place.EXPORT if abroad else Place.DOMESTIC) and Place.HAND_OVER in lane.curves:
        return Rest(curve=lane.whole, age=underway, early=lane.early, late=lane.late)
    for each in (place, _ELSE.get(place)):
        if each is not None and (found := lane.curve(each, here)):
            return _rest(lane, found[1], here - found[0])
    if place in _LEFT and (abroad or place is not Place.DOMESTIC):
        return _rest(lane, curve_through(*_LEFT[place]), here)
    return _rest(lane, lane.whole, underway)


def _rest(lane: Lane, curve: Curve, age: float) -> Rest:
    return Rest(curve=curve, age=age, pace=lane.pace, early=lane.early, late=lane.late)


@lru_cache(maxsize=1 << 16)
def around_holidays(
    span: tuple[float, float, float], start: datetime, ends: tuple[str, str], place: Place, own: tuple[date, ...] = ()
) -> tuple[float, float, float]:
    """A range in days from `start`, its middle and end later by the holidays that it meets: those at its origin while it
    waits to leave, those at its destination (`ends`) near the end and once it is there. Some work on holidays, so its
    beginning stays.
    """
    first, likely, last = span
    return first, _later(likely, start, ends, place, own), _later(last, start, ends, place, own)


def _later(days: float, start: datetime, ends: tuple[str, str], place: Place, own: tuple[date, ...]) -> float:
    origin, country = ends
    if origin != country and place in _LEAVING:
        leaves = start + timedelta(days=min(days, NEAR))
        days += closed_days(start.date(), leaves.date(), origin, own)
    there = origin == country or place not in (*_LEAVING, Place.LINE_HAUL)
    day = (start if there else start + timedelta(days=max(days - NEAR, 0))).date()
    while day <= (start + timedelta(days=days)).date():
        days += holidays.closed(day, country, own)
        day += timedelta(days=1)
    return days


@lru_cache(maxsize=1 << 16)
def closed_days(first: date, last: date, country: str, own: tuple[date, ...]) -> int:
    """Days on which nothing is delivered, of those from `first` to `last`. Weekends are in the curves."""
    days = (last - first).days + 1
    return sum(holidays.closed(first + timedelta(days=n), country, own) for n in range(max(days, 0)))
