"""When a person is needed: the buyer hears at once until when, and a person's work is noted."""

from __future__ import annotations

from datetime import datetime

from handlers import watching
from models.facts.cases import Case, CaseState
from models.facts.conversations import Conversation, Person
from models.facts.decisions import AskPerson, Decision, MoveCase, changed
from models.facts.fact import change
from models.facts.orders import Order
from models.facts.people import Store
from models.facts.phrases import Day, Line, Moment, Phrase, line
from models.rules import waiting, windows, zones
from models.rules.ladder import NO_FURTHER_OFFER


def ask_person(
    talk: Conversation, store: Store, order: Order | None, now: datetime, about: str = "", words: str = ""
) -> tuple[Decision, Line]:
    """One promise is kept while it can be; one that has passed is not repeated, an honest new time is told.

    `about` is what the buyer needs, a slug, with `words` as they were written: the newest is what a person reads first.
    """
    before, by = talk.person, waiting.answer_by(store, now)
    passed = watching.pass_on(talk, store, now)
    if before is None:
        person = Person(asked_at=now, answer_by=by)
    elif waiting.since(talk) is None:
        person = before.waits_anew(now, by)
    else:
        person = change(before.passed_on(now, by), told_at=now) if passed.changes else before
    told = line(
        Phrase.PERSON_ASKED,
        team=store.answers_as,
        until=Moment(at=waiting.limit(person), zone=zone(order) if order else store.zone),
    )
    if about:
        person = change(person, about=about, words=words[:500])
    if person == before:
        return Decision(), told
    return passed + changed(AskPerson(conversation_id=talk.conversation_id, person=person)), told


def to_seller(order: Order, case: Case, now: datetime, note: str) -> Decision:
    """A person decides this case from here on."""
    if case.state is CaseState.WITH_SELLER:
        return Decision()
    move = MoveCase(
        order_id=order.order_id, case_id=case.case_id, state=CaseState.WITH_SELLER, note=note, asked_person_at=now
    )
    return changed(move)


def no_more(order: Order, case: Case, now: datetime, why: str = NO_FURTHER_OFFER) -> Line:
    """Why the bot offers nothing more: the claim's last day is near, or all has been said.

    What else keeps it from offering, a budget or a look at earlier claims, is between the seller and us: nobody is accused.
    """
    last = windows.last_day(order, case.cause)
    if last is not None and last > now and windows.closing(order, case.cause, now):
        return line(Phrase.WINDOW_CLOSES, until=Day(at=last, zone=zone(order)))
    said_all = why == NO_FURTHER_OFFER and case.offers
    return line(Phrase.NO_FURTHER_OFFER if said_all else Phrase.PERSON_DECIDES)


def zone(order: Order) -> str:
    """The zone in which dates are told to this buyer."""
    return zones.zone_of(order.country, order.postcode)[0]
