"""Conversation, what was heard in it, and who answers."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from models.facts.fact import Fact, change
from models.facts.phrases import Button


class Intent(StrEnum):
    """What a buyer wants; the slugs are public (`PRODUCT.md`, What a program can read)."""

    WHERE_IS_IT = "where_is_it"
    LATE = "late"
    CUSTOMS = "customs"
    NOT_RECEIVED = "not_received"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    WRONG_VARIANT = "wrong_variant"
    PARTS_MISSING = "parts_missing"
    POOR_QUALITY = "poor_quality"
    NOT_SHIPPED = "not_shipped"
    CANCEL = "cancel"
    CHANGE_ADDRESS = "change_address"
    REFUND = "refund"
    REPLACEMENT = "replacement"
    RETURN = "return"
    ACCEPT = "accept"
    REFUSE = "refuse"
    DISPUTE_THREAT = "dispute_threat"
    HUMAN = "human"
    THANKS = "thanks"
    ERASE = "erase"
    STOP = "stop"
    LANGUAGE = "language"
    GREETING = "greeting"
    OTHER = "other"


class Amount(Fact, frozen=True, kw_only=True):
    """How much a buyer wants back: a decimal `value` with the `currency` if it was said, or a `percent` of the price."""

    value: str = ""
    currency: str = ""
    percent: int | None = None


class Heard(Fact, frozen=True, kw_only=True):
    """What a text says. `intents` are the best first with their probabilities; `unsafe` and `counterfeit` are alarms.

    `arrived`: with the thanks it says that the goods are there after all. `trouble`: something is wrong, but not what.
    `choice` is all that was said: first, second, third, or the name of a remedy. `differs` is what is wrong with the
    variant that came: colour or size. `foreign`: surely a language that is none of those offered. `photo` is all that was
    said of photos: delete, skip, or none (there are none to be had).
    """

    text: str = ""
    language: str = ""
    sure_of_language: bool = False
    intents: tuple[tuple[Intent, float], ...] = ()
    orders: tuple[str, ...] = ()
    tracking: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    wants_language: str = ""
    unsafe: bool = False
    counterfeit: bool = False
    card_hidden: bool = False
    foreign: bool = False
    arrived: bool = False
    trouble: bool = False
    amount: Amount | None = None
    choice: str = ""
    differs: str = ""
    photo: str = ""

    @property
    def intent(self) -> Intent:
        return self.intents[0][0] if self.intents else Intent.OTHER

    def among(self, *intents: Intent) -> bool:
        """Is one of these among the two best guesses?"""
        return any(intent in intents for intent, _ in self.intents[:2])


class Step(Fact, frozen=True, kw_only=True):
    """Where we are in a dialogue: what the next message is expected to be, and about which order or case.

    `text` is what the buyer came for, `ref` the order number as the buyer typed it.
    """

    name: str
    order_id: str = ""
    case_id: str = ""
    text: str = ""
    ref: str = ""


class Person(Fact, frozen=True, kw_only=True):
    """A person was asked for, or has taken over. `answer_by` is when the buyer is to have an answer (UTC).

    `about` is what the buyer needs of a person, a slug, with `words` as the buyer wrote them. From `taken_at` on the bot is
    silent; `by` holds the talk, empty: anybody may take it; `member` tells two of one name apart.
    `unanswered_at` is the buyer's first word to who holds it that
    has no answer, `spoke_at` the last word of a person. `passed` is how often time ran out and the talk was passed on, last
    at `passed_at`, from then on until `due_by`; `told` how often the buyer heard so unasked. `told_at`: heard it, or asked.
    """

    asked_at: datetime
    answer_by: datetime
    taken_at: datetime | None = None
    by: str = ""
    about: str = ""
    words: str = ""
    unanswered_at: datetime | None = None
    spoke_at: datetime | None = None
    due_by: datetime | None = None
    passed: int = 0
    passed_at: datetime | None = None
    told: int = 0
    told_at: datetime | None = None
    member: str = ""

    def another(self, by: str, member: str = "") -> bool:
        """Is it somebody else who holds the talk?"""
        alike = self.by == by and (not member or not self.member or self.member == member)
        return self.taken_at is not None and self.by != "" and not alike

    def passed_on(self, at: datetime, due_by: datetime) -> Person:
        """Whoever held it holds it no more, and the next time to look is set."""
        return change(self, by="", member="", passed=self.passed + 1, passed_at=at, due_by=due_by)

    def answered(self, at: datetime, by: str, member: str = "") -> Person:
        """A person has said something: nobody waits."""
        none = Person(asked_at=self.asked_at, answer_by=self.answer_by)
        who, which = (self.by, self.member) if self.by else (by, member)
        return change(none, taken_at=self.taken_at or at, by=who, member=which, spoke_at=at)

    def waits_anew(self, at: datetime, answer_by: datetime, words: str = "") -> Person:
        """The buyer has written to who holds the talk."""
        held = Person(asked_at=self.asked_at, answer_by=answer_by, taken_at=self.taken_at, by=self.by)
        return change(held, spoke_at=self.spoke_at, unanswered_at=at, words=words)


class LoosePhoto(Fact, frozen=True, kw_only=True):
    """A photo that came before we knew what it is of."""

    ref: str
    at: datetime
    message_id: str
    sent_as: str = ""


class Conversation(Fact, frozen=True, kw_only=True):
    """All talk with one contact on one channel. `choices` are the buttons last shown, so that they can also be typed.

    `gathering_until`: news that can wait is held until then, so that what comes with it is the same message.
    `erase_at`: somebody asked that it go, looked at then; `erased_at`: it went, and who writes again begins anew.
    """

    conversation_id: str
    seller_id: str
    store_id: str
    connection_id: str
    channel: str
    contact_ref: str
    started_at: datetime
    name: str = ""
    language: str = "en"
    language_from: str = "store"
    orders: tuple[str, ...] = ()
    focus: str = ""
    greeted: bool = False
    step: Step | None = None
    choices: tuple[Button, ...] = ()
    misses: int = 0
    wrong_facts: tuple[datetime, ...] = ()
    notices_at: tuple[datetime, ...] = ()
    stopped_at: datetime | None = None
    closed_at: datetime | None = None
    person: Person | None = None
    loose: tuple[LoosePhoto, ...] = ()
    heard_at: datetime | None = None
    gathering_until: datetime | None = None
    erase_at: datetime | None = None
    erased_at: datetime | None = None
