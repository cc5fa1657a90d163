"""Until when does it wait to be collected?"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.facts.fact import Fact
from models.facts.orders import Order
from models.facts.parcels import Parcel, Status, TrackingEvent
from models.rules import calendar
from models.rules.zones import zone_of

# A reminder leaves time for two ways to a counter that is open: so many working days, the last one included. It is none
# if it comes with the first notice.
WAYS = 2
# Where nobody says how long: the shortest usual time is a week, so the middle of that.
REMIND_ANYWAY = timedelta(days=4)
_BELIEVED_WITHIN = timedelta(days=45)


class Kept(Fact, frozen=True, kw_only=True):
    """Until when it is kept (the end of that day there, in UTC). `usual_days`: not said of this parcel, but the rule."""

    until: datetime
    usual_days: int = 0


class Rule(Fact, frozen=True, kw_only=True):
    """How many calendar days a post keeps what it could not hand over, and where that is written. `ems` if that differs."""

    days: int
    source: str
    ems: int | None = None


# Read 2026-11-23. Confidence: JP, FI and BR are the posts' own pages; the others are second-hand, and agree with each other.
# Where a post has several periods the shortest stands here, so that nobody is told too late a day.
RULES = {
    "AU": Rule(days=14, source="https://postshopplus.com/how-long-will-post-office-hold-package/ (10 business days)"),
    "BR": Rule(
        days=7, source="https://www.correios.com.br/enviar-e-receber/precos-e-prazos/prazo-de-guarda-internacional"
    ),
    "CA": Rule(days=15, source="https://ontario-bakery.com/canada/how-long-does-canada-post-leave-package-in-mailbox"),
    "DE": Rule(days=7, source="https://www.paketda.de/status-dhl-sendung-packstation-abholbereit.html"),
    "FI": Rule(days=7, source="https://www.posti.fi/private/pricesandinstructions/retentionperiod.html"),
    "GB": Rule(days=18, source="https://postshopplus.com/how-long-does-royal-mail-keep-parcels/"),
    "JP": Rule(days=15, source="https://www.post.japanpost.jp/int/question/23_en.html"),
    "US": Rule(days=15, ems=5, source="https://h-o-m-e.org/how-many-days-does-usps-hold-a-package"),
}
_POSTS = {
    "AU": ("australia post", "auspost"),
    "BR": ("correios",),
    "CA": ("canada post",),
    "DE": ("deutsche post", "dhl paket", "dhl germany", "dhl"),
    "FI": ("posti",),
    "GB": ("royal mail", "royalmail"),
    "JP": ("japan post",),
    "US": ("usps", "united states postal"),
}
_S10 = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]{2}")


def kept(order: Order, parcel: Parcel, since: datetime) -> Kept | None:
    """By the carrier's own words, else by the rule of the post that has it; None where neither says so.

    `since` (UTC) is when it began to wait.
    """
    zone = ZoneInfo(zone_of(order.country, order.postcode)[0])
    first = since.astimezone(zone).date()
    said = [day for each in _waiting(parcel, since) if (day := _named(each.description, first, order.country))]
    if said:
        return Kept(until=_end(said[-1], zone))
    rule = RULES.get(order.country) if _is_post(parcel, order.country) else None
    if rule is None:
        return None
    days = rule.ems if rule.ems and parcel.number.upper().startswith("E") else rule.days
    return Kept(until=_end(first + timedelta(days=days - 1), zone), usual_days=days)


def remind_at(order: Order, since: datetime, until: Kept | None) -> datetime:
    """When a second word is due while it still waits (UTC)."""
    if until is None:
        return since + REMIND_ANYWAY
    zone = ZoneInfo(zone_of(order.country, order.postcode)[0])
    day, ways = until.until.astimezone(zone).date(), 0
    while ways < WAYS:
        ways += calendar.works(day, order.country)
        day -= timedelta(days=1)
    return max(_end(day, zone), since + timedelta(days=1))


def _waiting(parcel: Parcel, since: datetime) -> list[TrackingEvent]:
    return [each for each in parcel.events if each.at >= since and each.status is Status.AVAILABLE_FOR_PICKUP]


def _is_post(parcel: Parcel, country: str) -> bool:
    """Is it in the hands of the country's post? A number of the postal union's form, or the carrier's name, says so."""
    carrier = parcel.carrier.casefold()
    if any(name in carrier for name in _POSTS.get(country, ())):
        return True
    return bool(_S10.fullmatch(parcel.number.upper()))


def _end(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(23, 59), zone).astimezone(UTC)


def _named(text: str, first: date, country: str) -> date | None:
    """The day that follows "until" in a carrier's words; none that is over before it begins, or far away."""
    for found in _UNTIL.finditer(text[:500]):
        day = _day(found.groupdict(), first, country)
        if day is not None and first <= day <= first + _BELIEVED_WITHIN:
            return day
    return None


def _day(found: dict[str, str | None], first: date, country: str) -> date | None:
    year = int(found["year"] or found["iso_year"] or found["late_year"] or first.year)
    if found["month"]:
        month, day = int(found["month"]), int(found["day"] or 0)
    elif found["name"]:
        month, day = _MONTHS[found["name"][:3].casefold()], int(found["before"] or found["after"] or 0)
    else:
        one, two = int(found["one"] or 0), int(found["two"] or 0)
        if country == "CA" and found["mark"] == "/" and max(one, two) <= 12:
            return None  # Both orders are written there.
        month, day = (one, two) if country == "US" and found["mark"] == "/" else (two, one)
    try:
        named = date(year, month, day)
        unnamed_year = not (found["year"] or found["iso_year"] or found["late_year"])
        return named.replace(year=year + 1) if unnamed_year and named < first else named
    except ValueError:
        return None


_MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_UNTIL = re.compile(
    r"(?:\b(?:until|till|by|before|through|bis|hasta|jusqu'?au|até|entro|do|tot)\b|\bдо\b|至|截止|حتى)"
    r"[^0-9A-Za-z]{0,3}(?:(?:the|zum|el|le|il|dia|d[ií]a|midnight|end of|close of business on|on|mon|tue|wed|thu|fri|sat|sun)"
    r"\w{0,6}[^0-9A-Za-z]{1,3}){0,3}"
    r"(?:(?P<iso_year>20[0-9]{2})[-/.年](?P<month>[0-9]{1,2})[-/.月](?P<day>[0-9]{1,2})"
    r"|(?P<one>[0-9]{1,2})(?P<mark>[./-])(?P<two>[0-9]{1,2})(?:[./-](?P<year>20[0-9]{2}))?"
    r"|(?P<before>[0-9]{1,2})?(?:st|nd|rd|th)?\.? ?(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r" ?(?P<after>[0-9]{1,2}(?![0-9]))?(?:st|nd|rd|th)?,? ?(?P<late_year>20[0-9]{2})?)",
    re.IGNORECASE,
)
