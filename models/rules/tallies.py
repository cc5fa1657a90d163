"""What is counted of parcels, lane by lane?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import IntEnum

from models.facts.fact import Fact
from models.facts.lanes import BINS, Place
from models.rules.stages import Trip

# Of those that have been in a place for so many days, the rest of the way is learned apart.
LANDMARKS = (0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48)
HALF_DAY = 43_200
# The ages of the latest arrivals are kept finer, in three hours: at home ranges are hardly longer than a day.
FINE = 4


class Kind(IntEnum):
    """What is counted. Ages and silences in half days; moments in half days since 1970."""

    ENDED = 0  # by age: delivered, of those that were in the place for as long as the landmark says
    OPEN = 1  # by the moment that the age counts from: left the place, still on its way
    GONE = 2  # will never arrive
    HERE = 3  # by the moment it came: still in the place
    QUIET = 4  # by length: the longest silence of a stay that is over
    SILENT = 5  # by the last scan: of a stay that is not
    RECENT = 6  # by end and age (in three hours), packed: the latest arrivals


class Tally(Fact, frozen=True, kw_only=True):
    """All that is kept of a lane: counts by group (kind, place, landmark) and bin. Its size does not grow with parcels."""

    counts: dict[int, dict[int, int]] = {}

    def add(self, what: Collection[tuple[int, int, int]], count: int) -> None:
        """`what` as from `counted`."""
        for _, group, bin_ in what:
            bins = self.counts.get(group)
            if bins is None:
                bins = self.counts[group] = {}
            total = bins.get(bin_, 0) + count
            if total:
                bins[bin_] = total
            else:
                del bins[bin_]

    def known(self) -> dict[int, dict[int, int]]:
        """Everything that is counted, without what has come back to nothing."""
        return {group: bins for group, bins in self.counts.items() if bins}

    def of(self, kind: Kind, place: Place, landmark: int = 0) -> Mapping[int, int]:
        return self.counts.get(_group(kind, place, landmark), {})


def counted(way: Trip, first: int = 0) -> Iterator[tuple[int, int, int]]:
    """Every count that a trip makes from its stay number `first` on, as (which stay, group, bin)."""
    for n, stay in enumerate(way.stays[first:], first):
        leaves = way.stays[n + 1].since if n + 1 < len(way.stays) else way.ended
        if not leaves:
            yield n, _group(Kind.HERE, stay.place), stay.since // HALF_DAY
            yield n, _group(Kind.SILENT, stay.place), way.last_scan // HALF_DAY
            continue
        yield n, _group(Kind.QUIET, stay.place), age_of(stay.quiet)
        for landmark, days in enumerate(LANDMARKS):
            since = stay.since + days * 86_400
            if since > leaves:
                break
            yield n, *_outcome(way, stay.place, landmark, since)
    if way.handed and _seen_from_the_start(way):
        yield -1, *_outcome(way, Place.HAND_OVER, 0, way.handed)
        if way.arrived:
            age = min(max(way.ended - way.handed, 0) * FINE // HALF_DAY, BINS * FINE - 1)
            yield -1, _group(Kind.RECENT, Place.HAND_OVER), way.ended // HALF_DAY * BINS * FINE + age


def settled(before: Trip, after: Trip) -> int:
    """How many stays at the beginning count the same in both, because they are over and the parcel still travels."""
    if before.ended or after.ended:
        return 0
    most = min(len(before.stays), len(after.stays)) - 1
    return next((n for n in range(most) if before.stays[n] != after.stays[n]), max(most, 0))


def _seen_from_the_start(way: Trip) -> bool:
    """Where the first scans are missing, nobody knows how long the whole way was."""
    first = next(each.place for each in way.stays if each.place != Place.FIRST_SCAN)
    return first == (Place.DOMESTIC if way.origin == way.country else Place.EXPORT)


def _outcome(way: Trip, place: int, landmark: int, since: int) -> tuple[int, int]:
    if not way.ended:
        return _group(Kind.OPEN, place, landmark), since // HALF_DAY
    if not way.arrived:
        return _group(Kind.GONE, place, landmark), 0
    return _group(Kind.ENDED, place, landmark), age_of(way.ended - since)


def age_of(seconds: int) -> int:
    return min(max(seconds // HALF_DAY, 0), BINS - 1)


def _group(kind: int, place: int, landmark: int = 0) -> int:
    return kind << 8 | place << 4 | landmark
