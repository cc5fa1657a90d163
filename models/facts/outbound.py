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
    is shown with it (`bot/static/shots/<picture>.png`). `original` is what a person wrote where the lines are its translation.
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


Outbound = SendMessage | FetchPhoto | DropFiles | RegisterTracking | CarryOut


def repeatable(sending: Outbound) -> bool:
    """May this be done again when nobody knows whether it was done?"""
    return not isinstance(sending, SendMessage) or sending.harmless
