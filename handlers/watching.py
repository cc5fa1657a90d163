"""When a buyer waits for a person for too long, or a person has left: pass it on, say so, come back."""

from __future__ import annotations

from datetime import datetime

from handlers.turn import tell
from models.facts.conversations import Conversation
from models.facts.decisions import AskPerson, Decision, HandBack, Known, PassOn, apply, changed
from models.facts.fact import change
from models.facts.people import Store
from models.facts.phrases import Moment, Phrase, button, line
from models.rules import calendar, waiting


def reached(known: Known, now: datetime) -> Decision:
    """A talk whose moment has come. Nobody is woken for it: what the buyer is to hear waits for the morning."""
    talk, store = known.conversation, known.store
    clocks = waiting.clocks(talk, known.orders, store)
    awake = calendar.waking(now, clocks)
    if (back := waiting.back_at(talk, store)) is not None:
        return _back(talk, now) if back <= now and awake else Decision()
    passed = pass_on(talk, store, now)
    talk = apply(known, passed).conversation
    return passed + _new_time(talk, store, clocks[0], now) if awake and waiting.owed_word(talk) else passed


def pass_on(talk: Conversation, store: Store, now: datetime) -> Decision:
    """Nothing unless the buyer has waited for too long. Whoever shows alarms finds them as this change."""
    person = talk.person
    if person is None or not waiting.too_long(talk, now):
        return Decision()
    return changed(
        PassOn(
            conversation_id=talk.conversation_id,
            at=now,
            why=waiting.why(person),
            due_by=waiting.passed_until(person, store, now),
        )
    )


def _new_time(talk: Conversation, store: Store, zone: str, now: datetime) -> Decision:
    """An honest new time, in place of the one that was not kept."""
    assert talk.person is not None
    by = waiting.answer_by(store, now)
    told = change(talk.person, due_by=by, told=talk.person.told + 1, told_at=now)
    asked = changed(AskPerson(conversation_id=talk.conversation_id, person=told))
    late = line(Phrase.PERSON_LATE, team=store.answers_as, until=Moment(at=by, zone=zone))
    return asked + tell(talk, now, late)


def _back(talk: Conversation, now: datetime) -> Decision:
    back = changed(HandBack(conversation_id=talk.conversation_id))
    return back + (gone(talk, now) if waiting.hears(talk) else Decision())


def gone(talk: Conversation, now: datetime) -> Decision:
    """The bot is there again, and says so."""
    return tell(talk, now, line(Phrase.PERSON_GONE), buttons=(button(Phrase.BUTTON_MENU, "menu"),))
