"""Whose rows a page may read: a seller's, and of which stores. Every query of the console takes it as one value."""

from __future__ import annotations

from models.facts.fact import Fact


class Sight(Fact, frozen=True, kw_only=True):
    """`stores`: the ids of those that may be seen; None: all that the seller has, and () none."""

    seller_id: str
    stores: tuple[str, ...] | None = None

    def where(self, table: str = "") -> tuple[str, tuple[str, ...]]:
        """The condition for rows with `seller_id` and `store_id`, and its values; `table` is what the statement calls it."""
        prefix = f"{table}." if table else ""
        if self.stores is None:
            return f"{prefix}seller_id = ?", (self.seller_id,)
        if not self.stores:
            return "1 = 0", ()
        marks = ", ".join("?" * len(self.stores))
        return f"{prefix}seller_id = ? AND {prefix}store_id IN ({marks})", (self.seller_id, *self.stores)

    def only(self, store_id: str) -> Sight:
        """Of this store alone, if it may be seen."""
        seen = self.stores is None or store_id in self.stores
        return Sight(seller_id=self.seller_id, stores=(store_id,) if seen else ())
