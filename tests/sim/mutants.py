"""Planted bugs, one rule or one door each: the only place where a function of ours is replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

from bot.channels import telegram
from bot.tills import asking, shopify
from handlers import offering, photos
from handlers.flows import offer
from jobs import outbox as sender
from locales import figures
from models import outbox, record
from models.database import Statements
from models.facts import decisions
from models.facts.cases import Remedy, Resolution
from models.facts.decisions import Decision, Stop
from models.facts.fact import change
from models.facts.money import Money
from models.facts.phrases import Phrase, line
from models.outbox import Waiting
from models.rules import agenda, ladder, moments, notices, policy, purses, retry, speaking, waiting, windows


@dataclass(frozen=True)
class Mutant:
    """`plant` gives the function that takes the place of the true one."""

    name: str
    breaks: int
    room: Any
    thing: str
    plant: Callable[[Any], Any]
    days: int = 20

    @contextmanager
    def planted(self) -> Iterator[None]:
        true = getattr(self.room, self.thing)
        setattr(self.room, self.thing, self.plant(true))
        try:
            yield
        finally:
            setattr(self.room, self.thing, true)


def _tells_again(true: Any) -> Any:
    return lambda order, *about: true(change(order, told=()), *about)


def _sends_again(true: Any) -> Any:
    async def recover(db: Statements, since: int) -> int:
        await db.run("UPDATE outbox SET state = 'waiting' WHERE state = 'sending' AND done_at < ?", since)
        return 0

    return recover


def _names_anew(true: Any) -> Any:
    """The same update is another arrival each time it comes."""
    numbers = count()

    def who(self: Any, *about: Any) -> Any:
        said = true(self, *about)
        return {**said, "key": f"{said['key']}:{next(numbers)}"}

    return who


def _forgets_cases(true: Any) -> Any:
    def next_look(order: Any, *about: Any) -> Any:
        return None if order.open_cases else true(order, *about)

    return next_look


def _never_closes(true: Any) -> Any:
    return lambda order, cause, now: False


def _alarms_nobody(true: Any) -> Any:
    return lambda order, case: None


def _gives_twice(true: Any) -> Any:
    def option(allowed: Any, *about: Any) -> Any:
        made = true(allowed, *about)
        if made is None or made.remedy is not Remedy.PARTIAL_REFUND:
            return made
        return change(made, amount=Money(minor=made.amount.minor * 2, currency=made.amount.currency))

    return option


def _never_sleeps(true: Any) -> Any:
    return lambda *about, **more: None


def _forgets_stop(true: Any) -> Any:
    return lambda talk, what: talk if isinstance(what, Stop) and what.at else true(talk, what)


def _looks_no_more(true: Any) -> Any:
    """What waited when STOP came leaves all the same."""

    async def unwanted(*about: Any) -> bool:
        return False

    return unwanted


def _newest_first(true: Any) -> Any:
    async def due(db: Statements, now: int, *over: Any, but: str = "", **more: Any) -> tuple[Waiting, ...]:
        rows = await db.rows(
            "SELECT o.*, COALESCE(c.contact_ref, '') AS contact_ref FROM outbox o LEFT JOIN conversation c "
            "ON c.id = o.conversation_id WHERE o.state = 'waiting' AND o.due_at <= ? ORDER BY o.n DESC LIMIT 100",
            now,
        )
        return tuple(outbox._waiting(row) for row in rows)

    return due


def _gives_up(true: Any) -> Any:
    return lambda attempts, asked=None: None


def _leaves_lost(true: Any) -> Any:
    async def recover(world: Any, db: Any) -> None:
        return None

    return recover


def _writes_less(true: Any) -> Any:
    """The last change of a long decision is carried out, but not written down."""

    def by_subject(changes: Any) -> Any:
        return {about: each[:-1] if len(each) > 2 else each for about, each in true(changes).items()}

    return by_subject


def _breaks_the_chain(true: Any) -> Any:
    return lambda head, *line: true("", *line)


def _holds_nothing(true: Any) -> Any:
    """What is on the table is not held: it is only spent once it is settled."""
    return lambda case: None


def _settles_more(true: Any) -> Any:
    def settlement(order: Any, case: Any, offer: Any, option: Any, *about: Any, **more: Any) -> Any:
        if option.amount is not None:
            option = change(option, amount=Money(minor=option.amount.minor + 1, currency=option.amount.currency))
        return true(order, case, offer, option, *about, **more)

    return settlement


def _is_never_over(true: Any) -> Any:
    return lambda *about: None


def _knows_cents_only(true: Any) -> Any:
    return lambda currency: 2


def _takes_each_try_for_new(true: Any) -> Any:
    """No key of its own, no mark to be found again by: whatever is not answered is done once more."""
    numbers = count()

    async def refund(what: Any, graph: Any) -> Any:
        return await true(change(what, offer_id=f"{what.offer_id}{next(numbers):04x}"), graph)

    return refund


def _pays_a_cent_more(true: Any) -> Any:
    def within(what: Any, left: Any) -> Any:
        amount = true(what, left)
        return change(amount, minor=min(left.minor, amount.minor + 1)) if amount.minor < left.minor else amount

    return within


def _has_new_keys(true: Any) -> Any:
    numbers = count()
    return lambda what: f"{true(what)}-{next(numbers)}"


def _closes_a_poor_one(true: Any) -> Any:
    def fetched(known: Any, arrived: Any, now: Any) -> Any:
        decision = true(known, arrived, now)
        if not arrived.refused and not (arrived.looked and arrived.looked.advice):
            return decision
        order = known.orders[arrived.order_id]
        return decision + offering.closed(order, order.cases[-1], now, Resolution.UNANSWERED)

    return fetched


def _takes_back_for_a_strange_one(true: Any) -> Any:
    """An edited, old or foreign photo takes the offer away."""

    def fetched(known: Any, arrived: Any, now: Any) -> Any:
        decision, looked = true(known, arrived, now), arrived.looked
        strange = looked and (looked.software or looked.taken_at or looked.barcodes)
        order = decisions.apply(known, decision).orders[arrived.order_id]
        return decision + offering.withdrawn(order, order.cases[-1], now) if strange else decision

    return fetched


def _pays_by_sharpness(true: Any) -> Any:
    def option(allowed: Any, order: Any, case: Any, *about: Any) -> Any:
        made = true(allowed, order, case, *about)
        sharp = all(each.looked is None or each.looked.sharpness >= 20 for each in case.evidence)
        if made is None or made.amount is None or sharp:
            return made
        return change(made, amount=Money(minor=made.amount.minor // 2, currency=made.amount.currency))

    return option


def _leaves_a_copy_to_nobody(true: Any) -> Any:
    """The ladder ends for a photo that was seen before, and no person is asked to look."""

    def to_seller(order: Any, case: Any, *about: Any) -> Any:
        return Decision() if any(each.alike for each in case.evidence) else true(order, case, *about)

    return to_seller


def _tells_the_buyer_why(true: Any) -> Any:
    return lambda order, case, now, why="": line(Phrase.PLAIN, text=why)


def _looks_at_no_talk(true: Any) -> Any:
    return lambda *about: None


def _trusts_who_took_it(true: Any) -> Any:
    return lambda talk, *about: None if talk.person and talk.person.unanswered_at else true(talk, *about)


# A photo's score that decides: each must be noticed by the play of good and bad photos side by side (tests/flows/test_scores.py).
SCORING = (
    Mutant("closes the case of a poor photo", 0, photos, "fetched", _closes_a_poor_one),
    Mutant("takes the offer back for a strange photo", 0, photos, "fetched", _takes_back_for_a_strange_one),
    Mutant("pays less for a blurred photo", 0, policy, "option", _pays_by_sharpness),
    Mutant("leaves a copied photo to nobody", 0, offering, "to_seller", _leaves_a_copy_to_nobody),
    Mutant("tells the buyer what is between the seller and us", 0, offering, "no_more", _tells_the_buyer_why),
)

MUTANTS = (
    Mutant("tells again at every look", 1, notices, "_untold", _tells_again),
    Mutant("sends again what a dead process was sending", 1, outbox, "recover", _sends_again),
    Mutant("takes a repeated update for a new one", 2, telegram._About, "_who", _names_anew),
    Mutant("forgets an order with a case", 3, agenda, "next_look", _forgets_cases),
    Mutant("bargains until the window is closed", 4, windows, "closing", _never_closes, days=34),
    Mutant("alarms nobody when nothing is offered", 10, moments, "alarm_at", _alarms_nobody),
    Mutant("offers twice what the policy allows", 5, policy, "option", _gives_twice),
    Mutant("knows no night", 6, speaking, "quiet_until", _never_sleeps),
    Mutant("forgets STOP", 6, decisions, "_conversation_after", _forgets_stop),
    Mutant("sends what waited when STOP came", 6, sender, "_unwanted", _looks_no_more, days=45),
    Mutant("sends the newest first", 7, outbox, "due", _newest_first),
    Mutant("gives up at once", 8, retry, "pause", _gives_up),
    Mutant("leaves lost sendings where they are", 8, sender, "_recover", _leaves_lost),
    Mutant("writes down less than it does", 9, record, "_by_subject", _writes_less),
    Mutant("chains nothing to what was before", 9, record, "_chained", _breaks_the_chain),
    Mutant("takes each try at a shop for a new one", 11, shopify, "_refund", _takes_each_try_for_new, days=45),
    Mutant("pays a cent more than was agreed", 12, asking, "within", _pays_a_cent_more),
    Mutant("asks a shop again by another key", 13, shopify, "_key", _has_new_keys, days=45),
    Mutant("holds nothing for what is on the table", 14, purses, "_live", _holds_nothing),
    Mutant("settles a cent more than was shown", 15, ladder, "settlement", _settles_more),
    Mutant("takes every answer to an offer for the first", 16, offer, "_over", _is_never_over),
    Mutant("shows yen and dinars as cents", 17, figures, "exponent", _knows_cents_only),
    Mutant("looks at no talk by itself", 18, waiting, "next_look", _looks_at_no_talk),
    Mutant("trusts whoever took a talk over to come back", 18, waiting, "next_look", _trusts_who_took_it),
)
