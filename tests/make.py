"""Builders: facts with sane defaults."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.policies import read
from models.facts.conversations import Conversation
from models.facts.decisions import Known
from models.facts.fact import named
from models.facts.inbound import ChatOpened, MessageReceived, OrderSeen, PhotoFetched, TrackingReported
from models.facts.money import Money
from models.facts.orders import LineItem, Order
from models.facts.parcels import Parcel, Status, TrackingEvent, parcel_named
from models.facts.people import Store

NOW = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
SELLER = "seller"
# Percents only, and nothing that a person is asked: what tests of other things stand on. The ready ones may be tuned.
PLAIN = Path(__file__).parent / "samples" / "policies" / "plain.yaml"


def days(count: float) -> timedelta:
    return timedelta(days=count)


def store(**wanted: object) -> Store:
    facts = {
        "store_id": named("store", "shop"),
        "seller_id": SELLER,
        "key": "shop",
        "name": "Lantern & Loom",
        "policy": read(PLAIN),
    }
    return Store(**(facts | wanted))


def event(status: Status, at: datetime = NOW, **wanted: object) -> TrackingEvent:
    return TrackingEvent(**({"at": at, "status": status} | wanted))


def parcel(order_id: str = "o", number: str = "YT2600000000000001", *events: TrackingEvent) -> Parcel:
    return parcel_named(order_id, number).with_events(events)


def order(**wanted: object) -> Order:
    """An order of two weeks ago, shipped a day later, promised for the day after tomorrow."""
    ref = str(wanted.get("order_ref", "1001"))
    facts = {
        "order_id": named("order", named("store", "shop"), ref),
        "seller_id": SELLER,
        "store_id": named("store", "shop"),
        "order_ref": ref,
        "placed_at": NOW - days(14),
        "country": "US",
        "postcode": "10001",
        "email": "ana@example.com",
        "total": Money(minor=4000, currency="USD"),
        "lines": (LineItem(title="Mug", quantity=2, unit_price=Money(minor=2000, currency="USD")),),
        "origin": "CN",
        "shipped_at": NOW - days(13),
        "promised_by": NOW + days(2),
    }
    return Order(**(facts | wanted))


def conversation(**wanted: object) -> Conversation:
    facts = {
        "conversation_id": named("conversation", "web", "visitor"),
        "seller_id": SELLER,
        "store_id": named("store", "shop"),
        "connection_id": "web",
        "channel": "webchat",
        "contact_ref": "visitor",
        "started_at": NOW - days(1),
        "greeted": True,
    }
    return Conversation(**(facts | wanted))


def known(*orders: Order, talk: Conversation | None = None, **wanted: object) -> Known:
    """What a message of the buyer meets: the conversation and its orders."""
    talk = talk or conversation(orders=tuple(o.order_id for o in orders))
    facts = {
        "store": store(),
        "conversations": {talk.conversation_id: talk},
        "orders": {o.order_id: o for o in orders},
        "conversation_id": talk.conversation_id,
        "order_id": orders[0].order_id if orders else "",
    }
    return Known(**(facts | wanted))


def message(text: str = "", key: str = "m1", **wanted: object) -> MessageReceived:
    facts = {
        "key": key,
        "seller_id": SELLER,
        "source": "web",
        "store_id": named("store", "shop"),
        "connection_id": "web",
        "channel": "webchat",
        "contact_ref": "visitor",
        "text": text,
    }
    return MessageReceived(**(facts | wanted))


def looked(photo: MessageReceived, order_ref: str = "1001") -> PhotoFetched:
    """The photo of this message has been fetched and looked at, for the first case of an order."""
    order_id = named("order", photo.store_id, order_ref)
    case_id = named("case", order_id, 0)
    evidence_id = named("evidence", case_id, f"{named('message', photo.key)}:0", photo.photos[0])
    return PhotoFetched(
        key=f"looked:{photo.key}",
        seller_id=photo.seller_id,
        conversation_id=named("conversation", photo.connection_id, photo.contact_ref),
        order_id=order_id,
        evidence_id=evidence_id,
        file=evidence_id,
        original=f"{evidence_id}.jpg",
    )


def opened(link: str = "", key: str = "open", **wanted: object) -> ChatOpened:
    facts = {
        "key": key,
        "seller_id": SELLER,
        "source": "web",
        "store_id": named("store", "shop"),
        "connection_id": "web",
        "channel": "webchat",
        "contact_ref": "visitor",
        "link": link,
    }
    return ChatOpened(**(facts | wanted))


def order_seen(**wanted: object) -> OrderSeen:
    ref = str(wanted.get("order_ref", "1001"))
    facts = {
        "key": f"order:{ref}",
        "seller_id": SELLER,
        "source": "csv",
        "store_id": named("store", "shop"),
        "order_ref": ref,
        "placed_at": NOW - days(14),
        "country": "US",
        "postcode": "10001",
        "email": "ana@example.com",
        "total": Money(minor=4000, currency="USD"),
        "lines": (LineItem(title="Mug", quantity=2, unit_price=Money(minor=2000, currency="USD")),),
        "shipped_at": NOW - days(13),
        "promised_by": NOW + days(2),
        "tracking": (("YT2600000000000001", "YunExpress"),),
    }
    return OrderSeen(**(facts | wanted))


def reported(*events: TrackingEvent, number: str = "YT2600000000000001", key: str = "") -> TrackingReported:
    return TrackingReported(
        key=key or named("report", number, *events), seller_id=SELLER, source="17track", number=number, events=events
    )
