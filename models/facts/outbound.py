"""What may leave, and whether it may be repeated."""

from __future__ import annotations

from datetime import datetime

from models.facts.cases import Option
from models.facts.fact import Fact
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.parcels import Cause
from models.facts.phrases import Button, Line


class SendMessage(Fact, frozen=True, kw_only=True, tag="send_message"):
    """Say something to a buyer. Never repeated when unsure, unless `harmless`.

    `episode` names what a notice is about; `valid_until` (UTC) is when it would be stale. `picture` is a drawn example that
    is shown with it (`bot/static/shots/<picture>.png`). `original` is what a person wrote where the lines are its translation;
    `in_group`: they wrote it in the seller's group, where it stands already.
    """

    conversation_id: str
    lines: tuple[Line, ...]
    buttons: tuple[Button, ...] = ()
    language: str = "en"
    episode: str = ""
    harmless: bool = False
    valid_until: datetime | None = None
    author: str = "bot"
    picture: str = ""
    original: str = ""
    in_group: bool = False


class FetchPhoto(Fact, frozen=True, kw_only=True, tag="fetch_photo"):
    """Fetch a photo's bytes from its channel into our files, and look at it. Repeatable.

    `look_for`: what is worth more time on this one (`barcodes`, `colour`).
    """

    conversation_id: str
    order_id: str
    evidence_id: str
    ref: str
    case_id: str = ""
    look_for: tuple[str, ...] = ()


class DropFiles(Fact, frozen=True, kw_only=True, tag="drop_files"):
    """Remove the bytes of these files for good. Repeatable."""

    order_id: str
    names: tuple[str, ...]


class RegisterTracking(Fact, frozen=True, kw_only=True, tag="register_tracking"):
    """Ask the seller's trackers to report on a number. Repeatable."""

    number: str
    carrier: str = ""


class CarryOut(Fact, frozen=True, kw_only=True, tag="carry_out"):
    """Ask the order's shop to carry a settlement out. Repeatable by its key, the offer's id, and by nothing else.

    `paid_by_hand` is what of the order was paid back other than through us, as far as we know, in minor units. It is not
    asked after `until` (UTC). `placed_at` (UTC) is when the order was placed: another shop has other orders under its numbers.
    """

    store_id: str
    order_id: str
    case_id: str
    offer_id: str
    order_ref: str
    platform_ref: str
    option: Option
    total: Money
    reason: Cause
    lines: tuple[LineItem, ...] = ()
    paid_by_hand: int = 0
    until: datetime | None = None
    placed_at: datetime | None = None


class TellDesk(Fact, frozen=True, kw_only=True, tag="tell_desk"):
    """Something for the seller's own people, in their language, where a desk outside of the console is connected.

    `about` is told once: the same again is the same message.
    """

    seller_id: str
    store_id: str
    about: str
    language: str
    lines: tuple[str, ...]


class ShowTopic(Fact, frozen=True, kw_only=True, tag="show_topic"):
    """Bring a conversation's topic in the seller's group up to date: what is new is found when its turn comes. Repeatable."""

    conversation_id: str
    connection_id: str


class TellGroup(Fact, frozen=True, kw_only=True, tag="tell_group"):
    """Answer the seller's people in a conversation's topic, with one of the console's sentences (`note`) and its facts.

    `buttons` are actions; `reply_to` is the number of the message that it answers, if any. Repeatable.
    """

    conversation_id: str
    connection_id: str
    note: str
    facts: tuple[tuple[str, str], ...] = ()
    buttons: tuple[str, ...] = ()
    reply_to: str = ""


class DropTopic(Fact, frozen=True, kw_only=True, tag="drop_topic"):
    """Its buyer is forgotten: the topic goes from the group `chat`, with all that was said there. Repeatable."""

    chat: str
    thread: int


class SetGroup(Fact, frozen=True, kw_only=True, tag="set_group"):
    """Carry out what was said after `/desk` in a group's topic `thread` (0: none), or what became of the group. Repeatable.

    `said` is a one-time code, `off`, `translate`, `plain` or nothing; `rights`: look at what the bot may do there; `moved_to`
    is the group's new number; `made`: the name of the topic `thread` that the bot has made there.
    """

    connection_id: str
    chat: str
    thread: int = 0
    said: str = ""
    rights: bool = False
    moved_to: str = ""
    made: str = ""


Outbound = SendMessage | FetchPhoto | DropFiles | RegisterTracking | CarryOut | ShowTopic | TellGroup | SetGroup


def repeatable(sending: Outbound) -> bool:
    """May this be done again when nobody knows whether it was done?"""
    return not isinstance(sending, SendMessage) or sending.harmless
