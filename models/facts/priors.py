"""Lanes that are believed before a parcel has been seen on them."""

from __future__ import annotations

from models.facts.lanes import Lane, Lanes

# Rules of thumb between what carriers and shops publish, in calendar days from hand-over; learned lanes replace them.
# China: Cainiao standard 10 to 18 days, 7 on some routes to GB, FR and DE, economy 20 to 45; AliExpress 15 to 45 over
# all; ePacket to the US 7 to 15 working days: https://woodropship.com/blog/aliexpress-shipping-standard-cainiao-epacket-guide
# Line haul of one to two weeks without a scan, longer to South America, Africa and the Middle East:
# https://giantoy.helpscoutdocs.com/article/31-why-is-the-shipping-taking-so-long-is-it-normal
# Silence: tools of this trade speak after 4 working days without pick-up and 3 (domestic) or 5 (abroad) without a scan.
_HOME = (5, 4, 4, 4, 4)
_NEAR = (6, 5, 6, 6, 5)
_FAR = (6, 6, 12, 7, 6)
_FARTHEST = (6, 7, 16, 12, 9)


def _lane(first: int, likely: int, last: int, patience: tuple[int, int, int, int, int]) -> Lane:
    return Lane(days=(first, likely, last), patience=patience)


PRIORS = Lanes(
    table={
        "=": _lane(1, 3, 7, _HOME),
        "EUROPE>EUROPE": _lane(2, 5, 11, _NEAR),
        "EUROPE>GB": _lane(3, 6, 13, _NEAR),
        "GB>EUROPE": _lane(4, 8, 16, _NEAR),
        "CN>GB": _lane(7, 12, 22, _FAR),
        "CN>EUROPE": _lane(8, 14, 26, _FAR),
        "CN>US": _lane(8, 14, 25, _FAR),
        "CN>CA": _lane(9, 16, 28, _FAR),
        "CN>OCEANIA": _lane(8, 14, 26, _FAR),
        "CN>EASTASIA": _lane(4, 8, 15, _NEAR),
        "CN>SEA": _lane(5, 10, 20, _FAR),
        "CN>SOUTHASIA": _lane(10, 20, 40, _FARTHEST),
        "CN>MIDEAST": _lane(9, 17, 34, _FARTHEST),
        "CN>CIS": _lane(10, 20, 38, _FARTHEST),
        "CN>MX": _lane(10, 18, 35, _FAR),
        "CN>BR": _lane(12, 24, 45, _FARTHEST),
        "CN>LATAM": _lane(15, 28, 50, _FARTHEST),
        "CN>AFRICA": _lane(15, 30, 55, _FARTHEST),
        "US>CA": _lane(5, 9, 18, _FAR),
        "CA>US": _lane(4, 8, 16, _FAR),
        "US>EUROPE": _lane(7, 12, 24, _FAR),
        "US>GB": _lane(6, 10, 20, _FAR),
        "EUROPE>US": _lane(6, 10, 21, _FAR),
        "GB>US": _lane(5, 9, 18, _FAR),
        "*>LATAM": _lane(12, 24, 48, _FARTHEST),
        "*>AFRICA": _lane(12, 24, 50, _FARTHEST),
        "*": _lane(8, 16, 34, _FAR),
    }
)
