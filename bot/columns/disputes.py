"""Which disputes does this file say were opened?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from bot.columns import cells
from bot.columns.cells import Wrong
from bot.columns.orders import Owner
from bot.columns.rows import BadRow, Row
from bot.reading import digest, text
from models import marketplaces
from models.facts.disputes import Dispute, DisputeKind, DisputeState, Ground
from models.facts.fact import change, dump, named
from models.facts.inbound import DisputeSeen
from models.facts.money import Money

REQUIRED = ("order", "opened_at")
Word = TypeVar("Word", bound=StrEnum)


def disputes(
    rows: Iterable[Row | BadRow], whose: Callable[[str], Owner], marketplace: Callable[[str], str]
) -> tuple[list[DisputeSeen], list[BadRow]]:
    """One for each row, and the rows that cannot be used. `whose` tells by the column `store` and may raise Wrong;
    `marketplace` names where a store sells, for rows without a `platform`."""
    seen: list[DisputeSeen] = []
    bad: list[BadRow] = []
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
            continue
        try:
            owner = whose(row.cells.get("store", ""))
            seen.append(dispute(owner.dates.tidied(row.cells), owner, marketplace(owner.store_id)))
        except Wrong as wrong:
            bad.append(BadRow(line=row.line, reason=str(wrong)))
    return seen, bad


def dispute(found: Mapping[str, object], owner: Owner, marketplace: str, by: str = "") -> DisputeSeen:
    """Keyed by its content: the same again changes nothing. Raises Wrong."""
    ref = text(found.get("order"), 100)
    if not ref:
        raise Wrong("order: missing")
    platform = _platform(text(found.get("platform"), 60), marketplace)
    usual = DisputeKind.CHARGEBACK if marketplaces.of(platform).own_shop else DisputeKind.CLAIM
    state = _word(DisputeState, found, "state", DisputeState.OPEN)
    number = text(found.get("dispute"), 100)
    said = Dispute(
        dispute_id="",
        platform=platform,
        kind=_word(DisputeKind, found, "kind", usual),
        opened_at=cells.moment(found.get("opened_at"), "opened_at"),
        ground=_word(Ground, found, "reason", Ground.OTHER),
        amount=_amount(found, owner.currency),
        state=state,
        ended_at=cells.moment(found["ended_at"], "ended_at") if text(found.get("ended_at")) else None,
        answer_by=cells.promise(found["answer_by"], "answer_by") if text(found.get("answer_by")) else None,
        ref=number,
        said_by=owner.kind,
    )
    if said.ended_at and state is DisputeState.OPEN:
        raise Wrong("state: it has ended, so it is one of won, lost, withdrawn")
    if said.ended_at and said.ended_at < said.opened_at:
        raise Wrong("ended_at: it is before opened_at")
    if owner.at and said.opened_at > owner.at:
        raise Wrong("opened_at: it is in the future")
    key = digest(dump(said), ref)
    name = named("dispute", owner.store_id, platform, number or (ref, f"{said.opened_at:%Y-%m-%d}"))
    return DisputeSeen(
        key=f"{owner.kind}:{owner.connection_id}:dispute:{key}",
        seller_id=owner.seller_id,
        source=owner.connection_id,
        store_id=owner.store_id,
        order_ref=ref,
        dispute=change(said, dispute_id=name, seen_at=owner.at),
        by=by,
    )


def _platform(said: str, marketplace: str) -> str:
    """Raises Wrong for a name that nobody knows: its rules, and its threshold, would be another's."""
    found = marketplaces.of(said or marketplace)
    if found.name == marketplaces.UNKNOWN.name:
        raise Wrong(f"platform: {(said or marketplace)[:40]!r} is not known")
    return found.name


def _word(words: type[Word], found: Mapping[str, object], column: str, usual: Word) -> Word:
    said = text(found.get(column), 40).lower().replace(" ", "_")
    try:
        return words(said) if said else usual
    except ValueError:
        raise Wrong(f"{column}: {said!r} is none of {', '.join(words)}") from None


def _amount(found: Mapping[str, object], currency: str) -> Money | None:
    if not text(found.get("amount"), 40):
        return None
    return cells.amount(found["amount"], text(found.get("currency"), 10).upper() or currency, "amount")
