"""A talk as a script: what the buyer does, what time does, and what was said."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.inbox import decide
from handlers.turn import joined
from locales import say
from locales.hear import hear
from models import load
from models.facts.cases import Alike, Case, Looked, Option
from models.facts.conversations import Conversation
from models.facts.decisions import Decision, apply
from models.facts.fact import change, named
from models.facts.inbound import (
    ChatOpened,
    DeadlineReached,
    Inbound,
    MessageFailed,
    MessageReceived,
    PhotoFetched,
    Replied,
    Settled,
    TakenOver,
)
from models.facts.orders import Order
from models.facts.outbound import FetchPhoto, SendMessage
from models.facts.parcels import Status, TrackingEvent
from models.facts.people import Store
from models.facts.phrases import Button, Phrase
from models.facts.spending import Ledger
from models.rules import agenda, tasks, waiting
from models.rules.tasks import Task
from tests import make

LINK = "link-of-"


class Dialogue:
    """One buyer, one chat, and the orders of a shop; another chat of the same world is `also(contact)`."""

    def __init__(
        self, *orders: Order, linked: bool = True, now: datetime = make.NOW, store: Store | None = None, **facts: object
    ) -> None:
        self.world = World(store or make.store(), now)
        self.contact = "visitor"
        mine = tuple(o.order_id for o in orders) if linked else ()
        talk = make.conversation(**({"orders": mine, "focus": mine[0] if len(mine) == 1 else ""} | facts))
        self.world.talks[talk.conversation_id] = talk
        for order in orders:
            told = change(order, conversations=(talk.conversation_id,)) if linked else order
            self.world.orders[order.order_id] = told
            self.world.look_again(told)

    # What the buyer does ---------------------------------------------------------------------------------------------

    def hears(self, text: str, **more: object) -> None:
        heard = hear(text)
        self._arrives(self._chat(MessageReceived, text=heard.text, heard=heard, **more))

    def presses(self, what: Phrase | str) -> None:
        """A button that is on some message above: by phrase, or by its action."""
        action = what if not isinstance(what, Phrase) else self.button(what).action
        self._arrives(self._chat(MessageReceived, action=action))

    def sends_photo(self, count: int = 1, text: str = "", *, seen: bool = True) -> None:
        """Fetched and looked at in the same exchange, unless it is not `seen` yet: then `fetched` tells what is on it."""
        heard = hear(text) if text else None
        refs = tuple(f"photo-{self.world.count}-{n}" for n in range(count))
        self._arrives(self._chat(MessageReceived, photos=refs, text=text, heard=heard))
        if seen:
            self.fetched()

    def sends(self, kind: str) -> None:
        self._arrives(self._chat(MessageReceived, other=kind))

    def opens(self, link: Order | str = "") -> None:
        token = LINK + link.order_id if isinstance(link, Order) else link
        self._arrives(self._chat(ChatOpened, link=token))

    def also(self, contact: str) -> Dialogue:
        """Another chat in the same world."""
        other = object.__new__(Dialogue)
        other.world, other.contact = self.world, contact
        return other

    # What others do, and time ----------------------------------------------------------------------------------------

    def scanned(self, *events: TrackingEvent | Status, number: str = "YT2600000000000001") -> None:
        told = tuple(e if isinstance(e, TrackingEvent) else make.event(e, self.now) for e in events)
        self._arrives(make.reported(*told, number=number, key=self._key()))

    def shown(self, **facts: object) -> None:
        """The store shows an order."""
        self._arrives(make.order_seen(key=self._key(), **facts))

    def fetched(self, refused: str = "", *, first: int = 99, alike: Alike | None = None, **looked: object) -> None:
        """Every photo that was asked for comes from the channel, or only the first of them; `looked` is what is seen on each."""
        due, self.world.fetches = self.world.fetches[:first], self.world.fetches[first:]
        for fetch in due:
            self._arrives(
                PhotoFetched(
                    key=self._key(),
                    seller_id=make.SELLER,
                    conversation_id=fetch.conversation_id,
                    order_id=fetch.order_id,
                    evidence_id=fetch.evidence_id,
                    file="" if refused else fetch.evidence_id,
                    original="" if refused else f"{fetch.evidence_id}.jpg",
                    refused=refused,
                    looked=Looked(**looked) if looked else None,
                    alike=alike,
                )
            )

    def failed(self, gone: bool = False) -> None:
        """The last notice could not be delivered."""
        order_id, _, episode = self.last.episode.partition(":")
        self._arrives(
            MessageFailed(
                key=self._key(),
                seller_id=make.SELLER,
                conversation_id=self.talk.conversation_id,
                message_id="m",
                order_id=order_id,
                episode=episode,
                gone=gone,
            )
        )

    def person_replies(self, text: str) -> None:
        self._arrives(self._about(Replied, text=text, by="Kim"))

    def person_takes(self, back: bool = False) -> None:
        self._arrives(self._about(TakenOver, by="Kim", back=back))

    def settles(self, reference: str = "") -> None:
        """The seller carries out every settlement that is owed."""
        for order in tuple(self.world.orders.values()):
            for case in order.open_cases:
                if case.settlement:
                    offer_id = case.settlement.offer_id
                    settled = Settled(
                        key=self._key(),
                        seller_id=make.SELLER,
                        order_id=order.order_id,
                        offer_id=offer_id,
                        by="Kim",
                        reference=reference,
                    )
                    self._arrives(settled)

    def later(self, **span: float) -> None:
        """The clock is moved, and nobody looks."""
        self.world.now += timedelta(**span)

    def time_passes(self, **span: float) -> None:
        """The clock moves, and whatever is due on the way is looked at when it is due."""
        self.world.pass_until(self.now + timedelta(**span))

    # What is true ----------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.world.now

    @property
    def talk(self) -> Conversation:
        return self.world.talks[named("conversation", "web", self.contact)]

    @property
    def order(self) -> Order:
        return next(iter(self.world.orders.values()))

    @property
    def case(self) -> Case:
        return self.order.cases[-1]

    @property
    def option(self) -> Option:
        """What was agreed."""
        assert self.case.settlement is not None
        return self.case.settlement.option

    @property
    def messages(self) -> list[SendMessage]:
        """What we said to this buyer since they last did something."""
        return [m for m in self.world.sent if m.conversation_id == self.talk.conversation_id]

    @property
    def said(self) -> list[Phrase]:
        return [line.phrase for message in self.messages for line in message.lines]

    @property
    def last(self) -> SendMessage:
        return self.messages[-1]

    @property
    def text(self) -> str:
        return "\n".join(say.plain(say.text(m.lines, m.language)) for m in self.messages)

    @property
    def buttons(self) -> list[Phrase]:
        return [b.label.phrase for b in self.last.buttons]

    @property
    def tasks(self) -> list[Task]:
        every = tasks.all_of(self.world.orders.values(), self.world.talks.values()).values()
        return sorted(every, key=lambda task: task.kind)

    @property
    def kinds(self) -> list[str]:
        return [task.kind for task in self.tasks]

    def button(self, phrase: Phrase) -> Button:
        mine = (m for m in reversed(self.world.all_sent) if m.conversation_id == self.talk.conversation_id)
        found = (b for message in mine for b in message.buttons if b.label.phrase is phrase)
        button = next(found, None)
        assert button is not None, f"no {phrase} on any message"
        return button

    def _chat(self, kind: type, **facts: object) -> Inbound:
        if any(m.conversation_id == named("conversation", "web", self.contact) for m in self.world.sent):
            self.world.sent.clear()
        where = {
            "key": self._key(), "seller_id": make.SELLER, "source": "web", "store_id": self.world.store.store_id,
            "connection_id": "web", "channel": "webchat", "contact_ref": self.contact,
        }  # fmt: skip
        return kind(**(where | facts))

    def _about(self, kind: type, **facts: object) -> Inbound:
        self.world.sent.clear()
        talk = self.talk.conversation_id
        return kind(key=self._key(), seller_id=make.SELLER, source="", conversation_id=talk, **facts)

    def _key(self) -> str:
        self.world.count += 1
        return f"k{self.world.count}"

    def _arrives(self, arrival: Inbound) -> None:
        self.world.arrives(arrival)


class World:
    """Facts in memory, loaded for each arrival as the door loads them, with the looks that are due."""

    def __init__(self, store: Store, now: datetime) -> None:
        self.store, self.now = store, now
        self.talks: dict[str, Conversation] = {}
        self.orders: dict[str, Order] = {}
        self.looks: dict[str, datetime | None] = {}
        self.sent: list[SendMessage] = []
        self.all_sent: list[SendMessage] = []
        self.sent_at: list[tuple[datetime, SendMessage]] = []
        self.fetches: list[FetchPhoto] = []
        self.decisions: list[Decision] = []
        self.ledger = Ledger()
        self.count = 0

    def arrives(self, arrival: Inbound) -> None:
        known = load.known(self._loaded(arrival), arrival)
        if known is None:
            return
        known = change(known, ledger=self.ledger)
        decision = joined(decide(known, arrival, self.now), known)
        after = apply(known, decision)
        moved = [o for key, o in after.orders.items() if o is not known.orders.get(key)]
        self.talks |= after.conversations
        self.orders |= after.orders
        self.decisions.append(decision)
        for sending in decision.sendings:
            if isinstance(sending.what, SendMessage):
                self.sent.append(sending.what)
                self.all_sent.append(sending.what)
                self.sent_at.append((sending.due_at, sending.what))
            elif isinstance(sending.what, FetchPhoto):
                self.fetches.append(sending.what)
        for order in moved:
            self.look_again(order)
        for key, talk in after.conversations.items():
            self.looks[key] = waiting.next_look(talk, self.store, self.orders, self.now)
        if isinstance(arrival, DeadlineReached) and arrival.order_id in self.orders:
            self.look_again(self.orders[arrival.order_id])

    def look_again(self, order: Order) -> None:
        talks = [self.talks[key] for key in order.conversations if key in self.talks]
        self.looks[order.order_id] = agenda.next_look(order, talks, self.now)

    def pass_until(self, end: datetime) -> None:
        for _ in range(5000):
            due = [(at, key) for key, at in self.looks.items() if at is not None and at <= end]
            if not due:
                self.now = end
                return
            at, key = min(due)
            self.now = max(self.now, at)
            self.count += 1
            about = {"conversation_id" if key in self.talks else "order_id": key}
            self.arrives(DeadlineReached(key=f"due:{self.count}", seller_id=make.SELLER, **about))
        raise AssertionError("it is looked at again and again, and nothing comes of it")

    def _loaded(self, arrival: Inbound) -> load.Loaded:
        found = tuple(self._found(arrival))
        talk_id = load.conversation_of(arrival)
        mine = {talk_id} & self.talks.keys()
        orders = {*found, *(o for key in mine for o in load._orders_of(self.talks[key]))}
        talks = mine | {t for key in orders if key in self.orders for t in self.orders[key].conversations}
        if isinstance(arrival, load.MayTell):
            orders |= {o for key in talks for o in load.others_of(self.talks.get(key))}
        return load.Loaded(
            conversations={key: self.talks[key] for key in talks if key in self.talks},
            orders={key: self.orders[key] for key in orders if key in self.orders},
            stores={self.store.store_id: self.store},
            found={arrival.key: found},
        )

    def _found(self, arrival: Inbound) -> list[str]:
        match arrival:
            case MessageReceived() if arrival.heard is not None:
                forms = load._spellings(arrival.heard.orders)
                return [o.order_id for o in self.orders.values() if o.order_ref in forms]
            case ChatOpened():
                return [key for key in self.orders if arrival.link == LINK + key]
            case _ if getattr(arrival, "number", ""):
                return [o.order_id for o in self.orders.values() if o.parcel(arrival.number)]
            case _ if getattr(arrival, "order_ref", ""):
                return [named("order", arrival.store_id, arrival.order_ref)]
            case _:
                return [arrival.order_id] if getattr(arrival, "order_id", "") else []
