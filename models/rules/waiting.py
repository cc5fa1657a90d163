"""Who waits for a person, until when, and what then?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from models.facts.conversations import Conversation, Person
from models.facts.orders import Order
from models.facts.people import Store
from models.rules import calendar, speaking, zones

# More than two excuses in a row are worth nothing to whoever waits.
TOLD_AT_MOST = 2
# What was due before anybody looked is looked at very soon.
SOON = timedelta(seconds=20)
_A_DAY = timedelta(days=1)


def since(talk: Conversation) -> datetime | None:
    """Since when the buyer waits for a person's word. None: nobody waits."""
    person = talk.person
    if person is None:
        return None
    return person.unanswered_at if person.taken_at else person.asked_at


def limit(person: Person) -> datetime:
    """By when that word is to be there."""
    return person.due_by or person.answer_by


def too_long(talk: Conversation, now: datetime) -> bool:
    return talk.person is not None and since(talk) is not None and limit(talk.person) <= now


def why(person: Person) -> str:
    """Nobody came, or who took it went away."""
    return "left" if person.taken_at else "asked"


def answer_by(store: Store, now: datetime) -> datetime:
    """When a person of this store will have answered what is asked now: its hours, its days off, its public holidays."""
    country = zones.country_of(store.zone) or store.origin
    return calendar.office_answer_by(now, store.hours, store.zone, country, store.closed_on)


def passed_until(person: Person, store: Store, now: datetime) -> datetime:
    """When a talk that is passed on now will be once more; a day later each time that nobody has taken it up."""
    return answer_by(store, now if person.passed < TOLD_AT_MOST else now + _A_DAY)


def owed_word(talk: Conversation) -> bool:
    """Is the buyer to hear, unasked, that it takes longer, and until when?"""
    person = talk.person
    if person is None or since(talk) is None or person.passed_at is None or person.told >= TOLD_AT_MOST:
        return False
    return (person.told_at is None or person.told_at < person.passed_at) and hears(talk)


def hears(talk: Conversation) -> bool:
    return talk.closed_at is None and not speaking.said_stop(talk)


def back_at(talk: Conversation, store: Store) -> datetime | None:
    """When the bot takes a talk up again that a person has left; never while the buyer waits for that person."""
    person = talk.person
    if person is None or person.taken_at is None or since(talk) is not None or not store.silence_hours:
        return None
    return max(person.taken_at, person.spoke_at or person.taken_at) + timedelta(hours=store.silence_hours)


def clocks(talk: Conversation, orders: Mapping[str, Order], store: Store) -> tuple[str, ...]:
    """The buyer's zones, by the order that is talked about; the store's, where there is none."""
    mine = (talk.focus, *reversed(talk.orders))
    order = next((orders[each] for each in mine if each in orders), None)
    return zones.zone_of(order.country, order.postcode) if order else (store.zone,)


def next_look(talk: Conversation, store: Store, orders: Mapping[str, Order], now: datetime) -> datetime | None:
    """When this talk must be looked at again although nothing arrives. None: never."""
    if talk.person is None:
        return None
    if since(talk) is not None:
        at = limit(talk.person)
        if owed_word(talk):
            at = min(at, calendar.next_waking(now, clocks(talk, orders, store)))
    elif (back := back_at(talk, store)) is not None:
        at = back if back > now else calendar.next_waking(now, clocks(talk, orders, store))
    else:
        return None
    return max(at, now + SOON)
