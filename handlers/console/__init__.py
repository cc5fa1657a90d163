"""Charter: the seller's console. Rows and facts in, a Page out; what a page needs from outside is handed to it.

Each module makes the pages of one room; `templates/` has their HTML, one file a page. A click is an arrival like any
other (`Replied`, `TakenOver`, `Settled`, `CaseClosed`, `BuyerTold`), so nothing here changes anything. May import `models` and
`locales`, never `bot`. To add a page: a module with a function that gives a Page, its template, and a row in ROOMS.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import quote, urlencode

import msgspec

from locales import ENGLISH
from locales.desk import Words, speaking
from models.facts.lanes import Lanes
from models.facts.people import Store
from models.facts.phrases import Day, Moment
from models.facts.priors import PRIORS

OWNERS = frozenset({"policy", "settings"})
# Where the menu leads: the last part of the address, and its name in `console.ftl`. OWNERS: it is there for them alone.
ROOMS = (
    ("", "room-today"),
    ("conversations", "room-conversations"),
    ("cases", "room-cases"),
    ("upstream", "room-suppliers"),
    ("policy", "room-policy"),
    ("report", "room-report"),
    ("settings", "room-settings"),
)


class Saying(msgspec.Struct, frozen=True):
    """A sentence by its name in `console.ftl`; its facts (sums, days, other sentences) are written when the page is made."""

    name: str
    facts: Mapping[str, object] = {}


def saying(name: str, /, **facts: object) -> Saying:
    return Saying(name, facts)


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """Who looks, when, and at what. `query` is the address after its question mark, `lanes` what was learned of them.

    `stores` are those that they may see. `t` has the words of the console in the seller's language, `pulse` marks how far
    the page is.
    """

    seller_name: str
    stores: tuple[Store, ...]
    now: datetime
    person_name: str = ""
    owner: bool = True
    query: Mapping[str, str] = {}
    lanes: Lanes = PRIORS
    t: Words = speaking(ENGLISH)
    pulse: str = ""

    @property
    def language(self) -> str:
        """What the first store speaks."""
        return self.stores[0].language if self.stores else ENGLISH

    @property
    def store(self) -> str:
        """The id of the only store that they want to look at now; empty: all of them."""
        return next((each.store_id for each in self.stores if each.key == self.query.get("store")), "")

    def by_store(self) -> tuple[tuple[str, str, bool], ...]:
        """This page for all stores and for each alone: the name, where it is, whether it is this one. None for one store."""
        if len(self.stores) < 2:
            return ()
        kept = {name: value for name, value in self.query.items() if name not in ("store", "before", "after")}
        each = (
            (one.name, "?" + urlencode(kept | {"store": one.key}), one.store_id == self.store) for one in self.stores
        )
        return ((self.t("all-stores"), "?" + urlencode(kept), not self.store), *each)

    @property
    def of_store(self) -> str:
        """What an address on the same page ends in, so that it is of the same store."""
        key = next((each.key for each in self.stores if each.store_id == self.store), "")
        return f"&store={quote(key)}" if key else ""

    def zone(self, store_id: str = "") -> str:
        """The time zone of a store; of the first one when none is named."""
        named = next((each.zone for each in self.stores if each.store_id == store_id), "")
        return named or (self.stores[0].zone if self.stores else "UTC")

    def store_name(self, store_id: str) -> str:
        """Empty where there is only one store, for then it says nothing."""
        if len(self.stores) < 2:
            return ""
        return next((each.name for each in self.stores if each.store_id == store_id), "")

    def moment(self, at: datetime | None, store_id: str = "") -> Moment | None:
        return Moment(at=at, zone=self.zone(store_id)) if at else None

    def day(self, at: datetime | None, store_id: str = "") -> Day | None:
        return Day(at=at, zone=self.zone(store_id)) if at else None


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What a template is filled with. `room` is the part of the menu that it belongs to."""

    template: str
    title: str
    room: str = ""
    data: Mapping[str, object] = {}
    status: int = 200
