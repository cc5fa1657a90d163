"""Who carries parcels where, how each works and reports, and what the shops promise by rule of thumb."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Carrier:
    """`misses` is the share of scans that never show; `zoneless`: local times without a zone, which readers take for UTC.

    `hub` days at the origin's sorting centre, `last` on the last leg (medians); `loses` and `fails` are shares.
    """

    name: str
    hub: float
    last: float
    width: float = 0.35
    misses: float = 0.08
    zoneless: bool = False
    quiet_abroad: bool = False
    loses: float = 0.004
    fails: float = 0.06


@dataclass(frozen=True)
class Lane:
    """`promise` is what the shop prints, in days from the order; `rush` is what it adds in December."""

    origin: str
    country: str
    carriers: tuple[tuple[str, float], ...]
    share: float
    promise: int
    rush: int = 0
    flies: tuple[int, ...] = ()
    aloft: float = 0.0
    inspects: float = 0.0
    asks: float = 0.0
    refuses: float = 0.0


CARRIERS = {
    each.name: each
    for each in (
        Carrier("yunexpress", hub=1.0, last=2.6),
        Carrier("4px", hub=1.6, last=3.4, width=0.45, zoneless=True),
        Carrier("cainiao", hub=2.6, last=4.2, width=0.5, quiet_abroad=True, misses=0.15, loses=0.008),
        Carrier("usps", hub=0.8, last=2.2, zoneless=True),
        Carrier("dhl", hub=0.4, last=1.2, width=0.25, misses=0.03, loses=0.002),
        Carrier("colissimo", hub=0.6, last=1.8),
        Carrier("royalmail", hub=0.5, last=1.4, misses=0.2, fails=0.09),
    )
}
CHINA = (("yunexpress", 0.45), ("4px", 0.3), ("cainiao", 0.25))
LANES = (
    Lane("CN", "US", CHINA, 0.26, promise=21, rush=4, flies=(0, 1, 2, 4, 5), aloft=0.8, inspects=0.03, asks=0.004),
    Lane("CN", "DE", CHINA, 0.13, promise=22, rush=4, flies=(1, 3, 5), aloft=0.7, inspects=0.06, asks=0.015),
    Lane("CN", "FR", CHINA, 0.09, promise=22, flies=(1, 3, 5), aloft=0.7, inspects=0.05, asks=0.01, refuses=0.002),
    Lane("CN", "GB", CHINA, 0.1, promise=21, rush=3, flies=(0, 2, 4, 6), aloft=0.7, inspects=0.03, asks=0.006),
    Lane(
        "CN", "BR", (("4px", 0.4), ("cainiao", 0.6)), 0.08, promise=35,
        flies=(2, 5), aloft=2.5, inspects=0.3, asks=0.05, refuses=0.01,
    ),
    Lane("CN", "AU", CHINA, 0.05, promise=26, flies=(1, 4), aloft=0.6, inspects=0.02, asks=0.002),
    Lane("US", "CA", (("usps", 1.0),), 0.07, promise=15, rush=2, flies=(0, 1, 2, 3, 4), aloft=0.5, inspects=0.05, asks=0.03),
    Lane("DE", "FR", (("dhl", 0.6), ("colissimo", 0.4)), 0.07, promise=8),
    Lane("DE", "DE", (("dhl", 1.0),), 0.08, promise=6, rush=1),
    Lane("GB", "GB", (("royalmail", 1.0),), 0.07, promise=7),
)  # fmt: skip
# Hours east of UTC where a carrier's clock hangs, summer time left aside.
CLOCKS = {"CN": 8, "US": -5, "DE": 1, "FR": 1, "GB": 0, "BR": -3, "AU": 10, "CA": -5}
CURRENCIES = {"US": "USD", "DE": "EUR", "FR": "EUR", "GB": "GBP", "BR": "BRL", "AU": "AUD", "CA": "CAD"}
MARKETS = (("own_shop", 0.45), ("ebay", 0.2), ("etsy", 0.12), ("amazon", 0.13), ("aliexpress", 0.1))
