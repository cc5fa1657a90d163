"""Rows to facts: the only reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

import msgspec

from models import unplaced
from models.database import Statements
from models.errors import Conflict
from models.facts import inbound
from models.facts.conversations import Conversation
from models.facts.decisions import Hear, Known
from models.facts.fact import Fact, change, from_ms, named
from models.facts.inbound import (
    AnsweredThere,
    Approved,
    BuyerTold,
    Carried,
    CaseClosed,
    ChatOpened,
    ColourSaid,
    ContactMoved,
    DataAsked,
    DeadlineReached,
    DeadlineShown,
    DisputeSeen,
    DossierMade,
    ErasureAsked,
    EvidenceErased,
    FromChat,
    GroupSaid,
    Inbound,
    MessageFailed,
    MessageReceived,
    NoticesPaused,
    OfferRevoked,
    OrderSeen,
    OriginalTaken,
    PhotoFetched,
    Replied,
    Settled,
    ShipmentSeen,
    ShotAsked,
    TakenOver,
    TalkAged,
    TalkErasureAsked,
    TrackingReported,
)
from models.facts.lanes import Lanes
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.facts.people import Store
from models.facts.phrases import Button, Line
from models.facts.priors import PRIORS

_order = msgspec.json.Decoder(Order)
_conversation = msgspec.json.Decoder(Conversation)
_store = msgspec.json.Decoder(Store)
_arrival: msgspec.json.Decoder[Inbound] = msgspec.json.Decoder(inbound.Inbound)
_said: msgspec.json.Decoder[Hear | SendMessage] = msgspec.json.Decoder(Hear | SendMessage)


# Arrivals after which we may speak first: the buyer's other orders may have the same trouble.
MayTell = TrackingReported | DeadlineReached | OrderSeen | ShipmentSeen | NoticesPaused
TOLD_TOGETHER = 20


class Loaded(msgspec.Struct, kw_only=True):
    """The rows that a batch meets: facts by id, the journal's heads, and what was found for each arrival.

    `found` gives the orders by arrival key; `stores` are by id, `lanes` by seller.
    """

    conversations: dict[str, Conversation] = {}
    orders: dict[str, Order] = {}
    stores: dict[str, Store] = {}
    heads: dict[str, str] = {}
    found: dict[str, tuple[str, ...]] = {}
    early: dict[str, tuple[TrackingReported, ...]] = {}
    announced: set[tuple[str, str]] = set()
    unsent: frozenset[str] = frozenset()
    lanes: Mapping[str, Lanes] = {}


async def load(db: Statements, arrivals: Sequence[Inbound]) -> Loaded:
    """Everything that these arrivals touch, in a handful of statements, locked in one order.

    Raises Conflict when another process linked a conversation and an order in between.
    """
    loaded = Loaded(found=await _find_orders(db, arrivals))
    talks = {key for each in arrivals if (key := conversation_of(each))}
    orders = {order for found in loaded.found.values() for order in found}
    await _read_talks(db, loaded, talks)
    orders |= {order for talk in loaded.conversations.values() for order in _orders_of(talk)}
    await _read_orders(db, loaded, orders)
    about = {o for found in loaded.found.values() for o in found}
    about |= {talk.step.order_id for talk in loaded.conversations.values() if talk.step}
    wanted = {t for o in about if o in loaded.orders for t in loaded.orders[o].conversations}
    orders |= await _read_others(db, loaded, arrivals, wanted)
    if db.locking:
        await _lock(db, loaded, talks | wanted, orders)
    loaded.unsent = await _unsent(db, arrivals, loaded)
    stores = {order.store_id for order in loaded.orders.values()}
    stores |= {talk.store_id for talk in loaded.conversations.values()}
    stores |= {each.store_id for each in arrivals if isinstance(each, FromChat | OrderSeen | ShipmentSeen)}
    for row in await db.among("SELECT id, doc FROM store WHERE id IN (#)", stores):
        loaded.stores[row["id"]] = store(row["doc"])
    loaded.early = await _early(db, arrivals, loaded)
    loaded.announced = {name for each in arrivals for name in _announces(each)}
    return loaded


async def _read_others(db: Statements, loaded: Loaded, arrivals: Sequence[Inbound], wanted: set[str]) -> set[str]:
    """The chats that are told, and the other orders that one message there may be about. Gives those orders."""
    await _read_talks(db, loaded, wanted - loaded.conversations.keys())
    told = {order for each in arrivals if isinstance(each, MayTell) for order in loaded.found.get(each.key, ())}
    talks = {talk for order in told if order in loaded.orders for talk in loaded.orders[order].conversations}
    others = {key for talk in talks for key in others_of(loaded.conversations.get(talk))}
    await _read_orders(db, loaded, others - loaded.orders.keys())
    return others


async def _unsent(db: Statements, arrivals: Sequence[Inbound], loaded: Loaded) -> frozenset[str]:
    """The messages of what counts as told that have not left yet; nobody sends them while we decide."""
    if not any(isinstance(each, MayTell) for each in arrivals):
        return frozenset()
    live = {
        t.message(order.order_id)[:160]
        for order in loaded.orders.values()
        for t in order.told
        if not t.withdrawn and not t.parked
    }
    sql = "SELECT about FROM outbox WHERE about IN (#) AND about <> '' AND state IN ('waiting', 'shelf') ORDER BY id"
    return frozenset(row["about"] for row in await db.among(f"{sql}{db.locking}", live))


def others_of(talk: Conversation | None) -> tuple[str, ...]:
    """The orders of a chat that are told together: the newest of a buyer who has very many."""
    return talk.orders[-TOLD_TOGETHER:] if talk else ()


def announced(loaded: Loaded, arrival: Inbound) -> bool:
    """Does the order or the parcel that this is about come in the very same batch?"""
    match arrival:
        case TrackingReported():
            return (arrival.seller_id, arrival.number) in loaded.announced
        case ShipmentSeen():
            names = {(arrival.store_id, arrival.order_ref), (arrival.store_id, arrival.platform_ref)}
            return not names.isdisjoint(loaded.announced)
        case DisputeSeen():
            return bool({(arrival.store_id, ref) for ref in _refs(arrival)} & loaded.announced)
        case DeadlineShown():
            return (arrival.store_id, arrival.order_ref) in loaded.announced
        case _:
            return False


def _announces(arrival: Inbound) -> Iterator[tuple[str, str]]:
    """Parcels by seller and number, orders by store and reference. A shipment may wait itself, so it announces nothing."""
    if isinstance(arrival, OrderSeen):
        yield from ((arrival.seller_id, number) for number, _ in arrival.tracking)
        yield from ((arrival.store_id, ref) for ref in (arrival.order_ref, arrival.platform_ref) if ref)


async def _early(
    db: Statements, arrivals: Sequence[Inbound], loaded: Loaded
) -> dict[str, tuple[TrackingReported, ...]]:
    """Reports that came before their order, by the number of the parcel; and what another order knows of that number."""
    numbers = {number for a in arrivals if isinstance(a, OrderSeen | ShipmentSeen) for number, _ in a.tracking}
    early: dict[str, tuple[TrackingReported, ...]] = {}
    for row in await db.among(
        "SELECT about, doc FROM inbox WHERE about IN (#) AND state = 'early' ORDER BY at", numbers
    ):
        report = _arrival.decode(row["doc"])
        if isinstance(report, TrackingReported):
            early[row["about"]] = (*early.get(row["about"], ()), report)
    mine = {order for a in arrivals if isinstance(a, OrderSeen | ShipmentSeen) for order in loaded.found.get(a.key, ())}
    rows = await db.among("SELECT order_id, number FROM parcel WHERE number IN (#)", numbers)
    others = {row["order_id"] for row in rows if row["order_id"] not in mine}
    for row in await db.among("SELECT doc FROM order_ WHERE id IN (#)", others):
        for report in _shared(_order.decode(row["doc"]), numbers):
            early[report.number] = (*early.get(report.number, ()), report)
    return early


def _shared(other: Order, numbers: set[str]) -> Iterator[TrackingReported]:
    for parcel in other.parcels:
        if parcel.number in numbers and parcel.reports:
            key = f"shared:{other.order_id}:{parcel.number}"
            yield TrackingReported(key=key, seller_id=other.seller_id, number=parcel.number, events=parcel.reports)


async def _lock(db: Statements, loaded: Loaded, talks: set[str], orders: set[str]) -> None:
    """PostgreSQL: the same rows locked, conversations before orders, each sorted by id; what has moved is read again."""
    before = {key: set(_orders_of(talk)) for key, talk in loaded.conversations.items()}
    await _read_talks(db, loaded, await _locked(db, loaded, "conversation", talks))
    await _read_orders(db, loaded, await _locked(db, loaded, "order_", orders))
    for key, linked in before.items():
        if set(_orders_of(loaded.conversations[key])) - linked - orders:
            raise Conflict("a conversation was linked meanwhile")
    for found in loaded.found.values():
        for key in found:
            if key in loaded.orders and set(loaded.orders[key].conversations) - talks:
                raise Conflict("an order was linked meanwhile")


async def _locked(db: Statements, loaded: Loaded, table: str, keys: set[str]) -> set[str]:
    """Locks rows and gives those that are not as we have read them: every change of a row moves its journal's head."""
    rows = await db.among(f"SELECT id, head FROM {table} WHERE id IN (#) ORDER BY id{db.locking}", keys)
    return {row["id"] for row in rows if loaded.heads.get(row["id"]) != row["head"]}


def known(loaded: Loaded, arrival: Inbound) -> Known | None:
    """The facts of one arrival; None when it is about nothing that we know."""
    talk_id = conversation_of(arrival)
    found = [loaded.orders[each] for each in loaded.found.get(arrival.key, ()) if each in loaded.orders]
    talk = loaded.conversations.get(talk_id)
    if not talk and not found and not isinstance(arrival, FromChat | OrderSeen):
        return None
    store_id = _store_of(loaded, arrival, talk, found)
    if isinstance(arrival, MessageReceived):
        # A number that was only named is looked for in one store; which, its link has decided.
        found = [each for each in found if each.store_id == store_id]
    if store_id not in loaded.stores:
        return None
    orders = {each.order_id: each for each in found}
    if talk is not None:
        orders |= {key: loaded.orders[key] for key in talk.orders if key in loaded.orders}
    talks = {key: loaded.conversations[key] for o in found for key in o.conversations if key in loaded.conversations}
    if isinstance(arrival, MayTell):
        others = (key for each in talks.values() for key in others_of(each))
        orders |= {key: loaded.orders[key] for key in others if key in loaded.orders}
    if talk is not None:
        talks[talk_id] = talk
    mine = [o for o in found if o.seller_id == arrival.seller_id]
    candidates = _candidates(loaded, talk, mine, store_id) if isinstance(arrival, MessageReceived) else ()
    theirs = {key for o in candidates for key in o.conversations}
    talks |= {key: loaded.conversations[key] for key in theirs - talks.keys() if key in loaded.conversations}
    return Known(
        store=loaded.stores[store_id],
        conversations=talks,
        orders=orders | {each.order_id: each for each in candidates},
        conversation_id=talk_id,
        order_id=named("order", arrival.store_id, arrival.order_ref)
        if isinstance(arrival, OrderSeen)
        else (mine[0].order_id if mine else ""),
        candidates=candidates,
        offered=next((o for o in mine if o.erased_at is None), None) if isinstance(arrival, ChatOpened) else None,
        early=_early_of(loaded, arrival),
        unsent=loaded.unsent,
        lanes=_lanes(loaded, loaded.stores[store_id]),
        ledger=None,
    )


def _lanes(loaded: Loaded, where: Store) -> Lanes:
    lanes = loaded.lanes.get(where.seller_id, PRIORS)
    return change(lanes, closed=where.closed_on) if where.closed_on else lanes


def _early_of(loaded: Loaded, arrival: Inbound) -> tuple[TrackingReported, ...]:
    if not isinstance(arrival, OrderSeen | ShipmentSeen):
        return ()
    reports = (each for number, _ in arrival.tracking for each in loaded.early.get(number, ()))
    return tuple(each for each in reports if each.seller_id == arrival.seller_id)


def touched(facts: Known) -> set[str]:
    """What no other arrival of the same batch may touch."""
    return {*facts.conversations, *facts.orders, facts.conversation_id, facts.order_id} - {""}


def conversation_of(arrival: Inbound) -> str:
    match arrival:
        case ChatOpened() | MessageReceived() | ContactMoved():
            return named("conversation", arrival.connection_id, arrival.contact_ref)
        case (
            PhotoFetched()
            | DeadlineReached()
            | MessageFailed()
            | Replied()
            | TakenOver()
            | TalkErasureAsked()
            | TalkAged()
            | GroupSaid()
        ):
            return arrival.conversation_id
        case _:
            return ""


def store(doc: str) -> Store:
    return _read_store(doc)


def arrival(doc: str) -> Inbound:
    return _arrival.decode(doc)


def order(doc: str) -> Order:
    return _order.decode(doc)


def conversation(doc: str) -> Conversation:
    return _conversation.decode(doc)


@lru_cache(maxsize=1024)
def _read_store(doc: str) -> Store:
    return _store.decode(doc)


def _orders_of(talk: Conversation) -> tuple[str, ...]:
    """The orders of a conversation, and the one whose e-mail it was just asked for."""
    asked = talk.step.order_id if talk.step else ""
    return (*talk.orders, asked) if asked and asked not in talk.orders else talk.orders


def _candidates(loaded: Loaded, talk: Conversation | None, found: list[Order], store_id: str) -> tuple[Order, ...]:
    """Orders of this very store that the buyer named, not yet proved to be the buyer's."""
    asked = talk.step.order_id if talk and talk.step else ""
    extra = [loaded.orders[asked]] if asked in loaded.orders else []
    mine = set(talk.orders) if talk else set()
    return tuple(
        {
            o.order_id: o
            for o in (*found, *extra)
            if o.store_id == store_id and o.order_id not in mine and o.erased_at is None
        }.values()
    )


def _store_of(loaded: Loaded, arrival: Inbound, talk: Conversation | None, found: list[Order]) -> str:
    """Of the order that it is about; of a chat, the order by whose link it came or that is spoken of, or else the chat's own."""
    if isinstance(arrival, OrderSeen | ShipmentSeen):
        return arrival.store_id
    if found and not isinstance(arrival, MessageReceived):
        return found[0].store_id
    focused = loaded.orders.get(talk.focus) if talk and isinstance(arrival, FromChat) else None
    if focused is not None:
        return focused.store_id
    return talk.store_id if talk else arrival.store_id if isinstance(arrival, FromChat) else ""


async def _read_talks(db: Statements, loaded: Loaded, keys: Iterable[str]) -> None:
    for row in await db.among("SELECT id, doc, head FROM conversation WHERE id IN (#)", keys):
        loaded.conversations[row["id"]] = _conversation.decode(row["doc"])
        loaded.heads[row["id"]] = row["head"]


async def _read_orders(db: Statements, loaded: Loaded, keys: Iterable[str]) -> None:
    for row in await db.among("SELECT id, doc, head FROM order_ WHERE id IN (#)", keys):
        loaded.orders[row["id"]] = _order.decode(row["doc"])
        loaded.heads[row["id"]] = row["head"]


async def own_numbers(db: Statements, seller_id: str, numbers: Iterable[str]) -> frozenset[str]:
    """Which of these are orders or parcels of this seller."""
    numbers = tuple(numbers)
    found: set[str] = set()
    for table, column in (("order_", "ref"), ("order_", "platform_ref"), ("parcel", "number")):
        sql = f"SELECT {column} AS number FROM {table} WHERE {column} IN (#) AND seller_id = ?"
        found |= {row["number"] for row in await db.among(sql, numbers, seller_id)}
    return frozenset(found)


async def _find_orders(db: Statements, arrivals: Sequence[Inbound]) -> dict[str, tuple[str, ...]]:
    """Which orders each arrival is about, by arrival key; numbers and references are asked for set-wise."""
    found: dict[str, tuple[str, ...]] = {}
    numbers: dict[str, list[TrackingReported]] = {}
    refs: dict[str, list[MessageReceived]] = {}
    links: dict[str, list[ChatOpened]] = {}
    shipments: dict[str, list[ShipmentSeen | ErasureAsked | DataAsked | DisputeSeen]] = {}
    for each in arrivals:
        match each:
            case TrackingReported():
                numbers.setdefault(each.number, []).append(each)
            case MessageReceived() if each.heard is not None and each.heard.orders:
                for ref in _spellings(each.heard.orders):
                    refs.setdefault(ref, []).append(each)
            case ChatOpened() if each.link:
                links.setdefault(each.link, []).append(each)
            case ShipmentSeen():
                shipments.setdefault(each.platform_ref or each.order_ref, []).append(each)
            case ErasureAsked() | DataAsked() if each.platform_ref:
                shipments.setdefault(each.platform_ref, []).append(each)
            case DisputeSeen() if not each.order_id:
                for ref in _refs(each):
                    shipments.setdefault(ref, []).append(each)
            case OrderSeen():
                found[each.key] = (named("order", each.store_id, each.order_ref),)
            case (
                DeadlineReached()
                | DeadlineShown()
                | DisputeSeen()
                | PhotoFetched()
                | EvidenceErased()
                | ErasureAsked()
                | DataAsked()
                | OriginalTaken()
                | ColourSaid()
                | ShotAsked()
                | DossierMade()
                | Settled()
                | Carried()
                | Approved()
                | OfferRevoked()
                | CaseClosed()
                | BuyerTold()
                | AnsweredThere()
                | NoticesPaused()
                | MessageFailed()
            ):
                found[each.key] = (each.order_id,) if each.order_id else ()
            case _:
                pass
    for row in await db.among("SELECT order_id, seller_id, number FROM parcel WHERE number IN (#)", numbers):
        _note(found, [a for a in numbers[row["number"]] if a.seller_id == row["seller_id"]], row["order_id"])
    for row in await db.among("SELECT id, seller_id, store_id, ref FROM order_ WHERE ref IN (#)", refs):
        _note(found, [a for a in refs[row["ref"]] if _serves(a, row["seller_id"], row["store_id"])], row["id"])
    for row in await db.among("SELECT id, seller_id, store_id, link FROM order_ WHERE link IN (#)", links):
        _note(found, [a for a in links[row["link"]] if _serves(a, row["seller_id"], row["store_id"])], row["id"])
    sql = "SELECT id, store_id, platform_ref AS ref FROM order_ WHERE platform_ref IN (#)"
    for row in (*await db.among(sql, shipments), *await db.among(sql.replace("platform_ref", "ref"), shipments)):
        _note(found, [a for a in shipments[row["ref"]] if a.store_id == row["store_id"]], row["id"])
    strays = [each for each in arrivals if isinstance(each, DisputeSeen) and not found.get(each.key)]
    found |= {key: (order_id,) for key, order_id in (await unplaced.followed(db, strays)).items()}
    return found


def _serves(arrived: FromChat, seller_id: str, store_id: str) -> bool:
    """May this chat be about an order of this store? A shop's own chat is of that shop; a bot may serve all of a seller's."""
    return arrived.store_id == store_id or (arrived.channel != "webchat" and arrived.seller_id == seller_id)


def _refs(arrival: DisputeSeen) -> tuple[str, ...]:
    """Sellers leave out the "#" of an order's number, and write it where the shop does not."""
    bare = arrival.order_ref.lstrip("#")
    forms = (arrival.platform_ref, arrival.order_ref, bare, f"#{bare}" if bare else "")
    return tuple(dict.fromkeys(each for each in forms if each))


def _note(found: dict[str, tuple[str, ...]], arrivals: Sequence[Inbound], order_id: str) -> None:
    for each in arrivals:
        if order_id not in found.get(each.key, ()):
            found[each.key] = (*found.get(each.key, ()), order_id)


def _spellings(refs: tuple[str, ...]) -> set[str]:
    """Buyers leave out the "#", and write it where the shop does not."""
    return {form for ref in refs[:5] for form in (ref, ref.lstrip("#"), f"#{ref.lstrip('#')}", ref.upper())}


class Shown(Fact, frozen=True, kw_only=True):
    """One message of a talk as it is shown: the buyer's own text, or the lines and buttons of ours."""

    n: int
    id: str
    author: str
    at: datetime
    state: str
    text: str = ""
    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()
    photos: tuple[str, ...] = ()
    picture: str = ""
    language: str = "en"
    action: str = ""


async def talk_since(db: Statements, conversation_id: str, after: int = 0, limit: int = 100) -> tuple[Shown, ...]:
    """The newest messages of a conversation after number `after`, oldest first; never what was withdrawn unsent."""
    sql = (
        "SELECT n, id, author, at, doc, state FROM message WHERE conversation_id = ? AND n > ? "
        "AND state NOT IN ('withdrawn', 'stale') ORDER BY n DESC LIMIT ?"
    )
    rows = await db.rows(sql, conversation_id, after, limit)
    return tuple(_shown(row) for row in reversed(list(rows)))


def _shown(row: object) -> Shown:
    n, key, author, at, doc, state = (row[name] for name in ("n", "id", "author", "at", "doc", "state"))  # type: ignore[index]
    said, at = _said.decode(doc), from_ms(at)
    if isinstance(said, Hear):
        return Shown(
            n=n, id=key, author=author, at=at, state=state, text=said.text, photos=said.photos, action=said.action
        )
    return Shown(
        n=n, id=key, author=author, at=at, state=state, lines=said.lines, buttons=said.buttons, picture=said.picture,
        language=said.language,
    )  # fmt: skip
