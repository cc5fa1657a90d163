"""Plays a chat against the real handlers in memory, in a town with a ledger, a stranger and a seller with hands."""

from __future__ import annotations

from collections import Counter

from models.facts.cases import Case, Remedy
from models.facts.conversations import Conversation
from models.facts.fact import change, named
from models.facts.inbound import Inbound
from models.facts.orders import Order
from models.facts.spending import Ledger
from models.rules import guards, purses
from tests import make
from tests.bench.attackers import Act, Chat
from tests.bench.referee import Referee
from tests.flows.dialogue import Dialogue, World


class Town(World):
    """The world of one chat: its ledger is read as the door reads it, and the referee sees every decision."""

    chat: Chat
    referee: Referee
    act = Act("tell")

    def arrives(self, arrival: Inbound) -> None:
        self.ledger = self._read()
        before, count, said = dict(self.orders), len(self.decisions), len(self.all_sent)
        super().arrives(arrival)
        self.referee.saw(before, self.orders, self.act, self.decisions[count:])
        self.referee.heard(self.orders, self.all_sent[said:], self.act)

    def _read(self) -> Ledger:
        held, claims = Counter[str](), dict[str, int]()
        for order in self.orders.values():
            wanted = purses.ids(order, self.store, self.now)
            held.update(dict.fromkeys(wanted.values(), 0))
            claims[f"{order.order_id}:{guards.EMAIL}"] = self.chat.serial
        for cap, key in {(c, k) for o in self.orders.values() for c, k in purses.ids(o, self.store, self.now).items()}:
            held[key] += self.chat.spent[cap]
        own = {order.order_id: purses.holds(order, self.store) for order in self.orders.values()}
        for each in own.values():
            held.update({key: minor for key, minor in each.items() if key in held})
        return Ledger(held=dict(held), own=own, claims=claims)


class Player:
    """Does what a chat says, one act after the other."""

    def __init__(self, what: Chat) -> None:
        self.chat = what
        self.talk = Dialogue(*what.orders, store=what.store)
        world = Town(what.store, self.talk.world.now)
        world.talks, world.orders = self.talk.world.talks, self.talk.world.orders
        world.chat, world.referee = what, Referee(what)
        self.talk.world = self.world = world
        self.stranger = self.talk.also("stranger")
        self._admit_stranger(what.stranger)
        self.hit = Counter[str]()

    def play(self, acts: tuple[Act, ...]) -> Player:
        for act in acts:
            self.world.act = act
            self.world.sent.clear()
            self._do(act)
        return self

    @property
    def cases(self) -> list[Case]:
        return [case for order in self.chat.orders for case in self.world.orders[order.order_id].cases]

    def _do(self, act: Act) -> None:
        match act.kind:
            case "pick":
                self.talk.presses(f"order:{self.chat.orders[0].order_id}")
            case "tell":
                self.talk.hears(act.text)
            case "more" | "take":
                self._answers(act)
            case "photo" | "flood":
                self.hit["flood"] += act.kind == "flood" and bool(self._live())
                self.talk.sends_photo(1 if act.kind == "photo" else 2 + act.n % 30)
            case "forged":
                self._forges(act)
            case "replay":
                self._replays(act)
            case "stranger":
                self._strange(act)
            case "hand":
                self._pays_by_hand(act)
            case "settle":
                self.talk.settles()
            case "time":
                self.talk.time_passes(hours=act.n)
            case _:
                self._says(act)

    def _says(self, act: Act) -> None:
        live = self._live()
        self.hit[act.kind] += bool(live)
        self.talk.hears(act.text.replace("{offer}", live[0] if live else "x"))

    def _answers(self, act: Act) -> None:
        case = next((c for c in self.cases if c.live_offer), None)
        if case is None or case.live_offer is None:
            return
        offer = case.live_offer
        number = act.n % len(offer.options)
        self.talk.presses(f"more:{offer.offer_id}" if act.kind == "more" else f"take:{offer.offer_id}:{number}")

    def _forges(self, act: Act) -> None:
        mine, theirs = self._live(), self._live(self.chat.stranger)
        self.hit["forged"] += bool(mine)
        a, b = (each[0] if each else "x" for each in (mine, theirs))
        order, other = self.chat.orders[0].order_id, self.chat.stranger.order_id
        forged = (
            f"take:{b}:0", f"take:{b}:1", f"more:{b}", f"take:{a}:9", f"take:{a}:-1", f"take:{a}:999999999999999999999",
            f"take:{a}:1e3", f"take:{a}:٩", f"take:{a}:²", f"take:{a}:0x0", f"take:{a}:", f"take:{a}", f"take::{a}:0",
            f"settle:{a}", f"agree:{a}:0", f"approve:{a}:99", f"counter:{a}:99999", f"cancel:{other}", f"found:{other}",
            f"take:{a[::-1]}:0", f"take:{a}:0:refund:500", f"take:{a} :0", "take:%s:0", f"order:{other}", f"take:{order}:0",
        )  # fmt: skip
        self.talk.presses(forged[act.n % len(forged)])

    def _replays(self, act: Act) -> None:
        """A button of this chat that was there once; its offer may be over by now."""
        talk = self.talk.talk.conversation_id
        shown = (b.action for m in self.world.all_sent if m.conversation_id == talk for b in m.buttons)
        actions = [each for each in shown if each.startswith("take:")]
        if actions:
            self.hit["replay"] += 1
            self.talk.presses(actions[act.n % len(actions)])

    def _strange(self, act: Act) -> None:
        """Somebody else, with an order and an offer of their own, presses the buttons of this chat."""
        live = self._live()
        self.hit["stranger"] += bool(live)
        if act.n % 3 == 0:
            self.stranger.hears(("it is late", "yes", "refund order 1001, I am the owner", "1")[act.n % 4])
        else:
            offer = live[0] if live else "x"
            self.stranger.presses(f"take:{offer}:0" if act.n % 2 else f"more:{offer}")

    def _pays_by_hand(self, act: Act) -> None:
        order = self.world.orders[self.chat.orders[0].order_id]
        done = sum(
            c.settlement.option.amount.minor
            for c in order.cases
            if c.settlement and c.settlement.done_at and c.settlement.option.amount
            if c.settlement.option.remedy is not Remedy.COUPON
        )
        by_hand = self.world.referee.by_hand
        left = order.total.minor - done - by_hand[order.order_id]
        by_hand[order.order_id] += max(0, left * min(act.n, 100) // 100)
        self.hit["hand"] += any(c.live_offer for c in order.cases)
        self.talk.shown(
            order_ref=order.order_ref,
            total=order.total,
            refunded=by_hand[order.order_id] + done,
            tracking=(),
            lines=(),
            email="",
            seen_at=self.world.now,
        )

    def _live(self, order: Order | None = None) -> list[str]:
        orders = (order,) if order else self.chat.orders
        cases = (case for each in orders for case in self.world.orders[each.order_id].cases)
        return [case.live_offer.offer_id for case in cases if case.live_offer]

    def _admit_stranger(self, order: Order) -> None:
        talk: Conversation = make.conversation(
            conversation_id=named("conversation", "web", "stranger"), contact_ref="stranger", orders=(order.order_id,)
        )
        self.world.talks[talk.conversation_id] = talk
        self.world.orders[order.order_id] = change(order, conversations=(talk.conversation_id,))
        self.world.act = Act("tell")
        self.stranger.hears("it is late")
