"""Lane and its curves: how long parcels take from there to here, as far as it is known."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from enum import IntEnum
from functools import lru_cache
from math import erf, log, sqrt

from models.facts.fact import Fact, change

# Ages are counted in half days, up to four months.
BINS_A_DAY = 2
BINS = 120 * BINS_A_DAY
_TENTH = 1.2815515655446004  # a tenth of a normal distribution lies beyond so many deviations
_HARDLY_ANY = 0.001
# The chance of coming late from which a promise is at risk, until the seller's own parcels have said better.
THRESHOLD, LAST_CALL = 0.75, 0.5


class Place(IntEnum):
    """Where it waits, finer than the stage: what is known of the rest of its way differs. HAND_OVER is the whole way."""

    FIRST_SCAN = 0
    EXPORT = 1
    LINE_HAUL = 2
    CUSTOMS = 3
    DOMESTIC = 4
    VAN = 5
    DOOR = 6
    HELD = 7
    HAND_OVER = 8


class Curve(Fact, frozen=True, kw_only=True):
    """`shares` still on their way after 0, 1, 2 … half days. `count` parcels that ended stand behind it, 0 for a prior.

    Where it stops above zero nobody knows: those seen for longer are still travelling.
    """

    shares: array[float]
    count: int = 0

    def left(self, days: float) -> float:
        """The share on its way after `days`; past the end of the curve the last that is known."""
        at = days * BINS_A_DAY
        k = int(at) if at > 0 else 0
        if k >= len(self.shares) - 1:
            return self.shares[-1]
        return self.shares[k] + (self.shares[k + 1] - self.shares[k]) * max(at - k, 0.0)

    def when(self, share: float, after: float = 0.0) -> float | None:
        """The age in days by which `share` of those still on their way at the age `after` have arrived; None: unknown.

        Of n parcels the next one lies below the k-th with chance k / (n + 1), so small samples give wider ranges.
        """
        alive = self.left(after)
        n = self.count * alive
        wanted = share * (n + 1) / n if n else share
        target = alive * (1 - wanted)
        if alive <= 0 or wanted >= 1 or self.shares[-1] > target:
            return None
        k = bisect_left(self.shares, -target, key=float.__neg__)
        if k == 0:
            return 0.0
        above, below = self.shares[k - 1], self.shares[k]
        return max((k - 1 + (above - target) / (above - below)) / BINS_A_DAY, after)


class Lane(Fact, frozen=True, kw_only=True):
    """`days` from hand-over to delivery for the quickest tenth, half, and nine tenths of all parcels; calendar days.

    `patience` is how many days without a scan are normal, by stage; `quiet` the same as learned, by place. `count`
    parcels that ended stand behind it, 0 for a prior. `curves` are by place: the days until delivery of those that
    have been there for so many days (the number before each curve, rising). `pace` is how fast the lane's clock goes
    now: at 0.8 what takes four days takes five. `early` and `late` stretch the two sides of its ranges, so that these hold.
    """

    days: tuple[float, float, float]
    patience: tuple[float, float, float, float, float]
    count: int = 0
    pace: float = 1.0
    early: float = 1.0
    late: float = 1.0
    quiet: dict[int, float] = {}
    curves: dict[int, tuple[tuple[int, Curve], ...]] = {}

    def curve(self, place: Place, waited: float = 0.0) -> tuple[int, Curve] | None:
        """The rest of the way of those that have been in `place` for `waited` days, as (counted from that day, curve)."""
        found = None
        for each in self.curves.get(place, ()):
            if each[0] > waited and found is not None:
                break
            found = each
        return found

    @property
    def whole(self) -> Curve:
        """The whole way, from hand-over to delivery."""
        known = self.curves.get(Place.HAND_OVER)
        return known[0][1] if known else curve_through(*self.days)


class Lanes(Fact, frozen=True, kw_only=True):
    """`table` holds what we believe by "CN>BR", either side a country, a region or "*"; `learned` the seller's own.

    A promise is at risk from a chance of `threshold` on, and from `last_call` on when there will be no other waking
    hour to say so. `closed` are days on which the seller says that nothing moves.
    """

    table: dict[str, Lane]
    learned: dict[str, Lane] = {}
    threshold: float = THRESHOLD
    last_call: float = LAST_CALL
    closed: tuple[date, ...] = ()
    found: dict[tuple[str, str, str, str], Lane] = {}

    def of(self, origin: str, destination: str, carrier: str = "", area: str = "") -> Lane:
        """The finest lane that enough parcels have ended on; what it cannot tell is taken from the next wider one."""
        home, away = origin.upper(), destination.upper()
        if not self.learned:
            return self._believed(home, away)
        asked = (home, away, carrier_key(carrier), area)
        if asked not in self.found:
            self.found[asked] = self._merged(asked)
        return self.found[asked]

    def _merged(self, asked: tuple[str, str, str, str]) -> Lane:
        believed = self._believed(asked[0], asked[1])
        known = [self.learned[key] for key in keys(*asked) if key in self.learned]
        if not known:
            return believed
        curves, quiet = dict(known[-1].curves), dict(known[-1].quiet)
        for each in reversed(known[:-1]):
            curves |= each.curves
            quiet |= each.quiet
        return change(known[0], curves=curves, quiet=quiet, patience=believed.patience)

    def _believed(self, home: str, away: str) -> Lane:
        if home == away and home:
            return self.table.get(f"{home}>{away}") or self.table["="]
        for start in (home, region(home), "*"):
            for end in (away, region(away)):
                if known := self.table.get(f"{start}>{end}"):
                    return known
        return self.table["*"]


def keys(origin: str, destination: str, carrier: str, area: str) -> Iterator[str]:
    """The lanes that a parcel belongs to, the finest first. Those with an area hold only where there are very many."""
    pair = f"{origin}>{destination}"
    if carrier:
        if area:
            yield f"{pair}:{area}|{carrier}"
        yield f"{pair}|{carrier}"
    if area:
        yield f"{pair}:{area}"
    yield pair
    yield f"{region(origin)}>>{region(destination)}"


@lru_cache(maxsize=512)
def curve_through(first: float, likely: float, last: float) -> Curve:
    """A curve through the days of the first tenth, of half, and of nine tenths: two halves of log-normal ones."""
    early, late = log(likely / first) / _TENTH, log(last / likely) / _TENTH
    shares = [1.0]
    while shares[-1] > _HARDLY_ANY and len(shares) <= BINS:
        deviation = log(len(shares) / BINS_A_DAY / likely)
        deviation /= early if deviation < 0 else late
        shares.append(0.5 - erf(deviation / sqrt(2)) / 2)
    return Curve(shares=array("f", shares))


@lru_cache(maxsize=4096)
def carrier_key(name: str) -> str:
    """A carrier's name as lanes know it: letters and digits alone."""
    return "".join(sign for sign in name.lower() if sign.isalnum())


def region(country: str) -> str:
    return _REGIONS.get(country, country)


_REGIONS = {
    country: region
    for region, countries in {
        "CN": "HK MO",
        "EUROPE": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK "
        "AD AL BA CH FO GI IS LI MC MD ME MK NO RS SM VA XK",
        "CIS": "AM AZ BY GE KG KZ RU TJ TM UA UZ",
        "OCEANIA": "AU NZ FJ NC PF PG",
        "EASTASIA": "JP KR TW MN",
        "SEA": "BN ID KH LA MM MY PH SG TH TL VN",
        "SOUTHASIA": "AF BD BT IN LK MV NP PK",
        "MIDEAST": "AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE",
        "LATAM": "AR BO BR CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PR PY SR SV TT UY VE",
        "AFRICA": "AO BF BJ BW CD CG CI CM DZ EG ET GA GH GM GN KE LR LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN "
        "SO TD TG TN TZ UG ZA ZM ZW",
    }.items()
    for country in countries.split()
}
