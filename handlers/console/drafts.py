"""Drafts: what a person sends in a platform's own thread, ready to be copied, and that it was sent."""

from __future__ import annotations

from handlers import drafting
from handlers.console import Ask, words
from handlers.drafting import Draft
from locales import direction
from locales.desk import Words
from models import marketplaces
from models.facts.decisions import Known
from models.facts.fact import change, from_ms, to_ms
from models.facts.inbound import AnsweredThere, BuyerTold
from models.facts.orders import Order
from models.facts.spending import Ledger
from models.report import OrderFile
from models.rules import platform
from models.rules.platform import Mode


def known(ask: Ask, file: OrderFile) -> Known | None:
    """The facts that drafts are made from. None where nothing has to be drafted."""
    store = next((each for each in ask.stores if each.store_id == file.order.store_id), None)
    if store is None:
        return None
    facts = Known(
        store=store,
        orders={file.order.order_id: file.order},
        conversations={each.conversation_id: each for each in file.talks},
        lanes=ask.lanes,
        ledger=None,
    )
    return facts if drafting.needed(facts, file.order.order_id) else None


def shown(ask: Ask, facts: Known, order_id: str, ledger: Ledger) -> tuple[dict[str, object], ...]:
    """Every draft of the order, as it is shown."""
    at = from_ms(to_ms(ask.now))
    made = drafting.of_order(change(facts, ledger=ledger), order_id, at)
    return tuple(_shown(ask, facts.orders[order_id], each) for each in made)


def told(key: str, order: Order, form: dict[str, str], by: str) -> BuyerTold:
    """That a person has told the buyer: a draft by its words, anything else by its episode."""
    at = form.get("at", "")
    return BuyerTold(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        episode=form.get("episode", "")[:300],
        by=by,
        proof=form.get("proof", "")[:64],
        shown_at=from_ms(int(at)) if at.isascii() and at.isdecimal() and len(at) < 15 else None,
    )


def answered(key: str, order: Order, form: dict[str, str], by: str) -> AnsweredThere:
    """What the buyer has answered to an offer there: the number of an option, from 1, or nothing for a no."""
    chosen = form.get("chosen", "")
    return AnsweredThere(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        offer_id=form.get("offer", "")[:64],
        by=by,
        chosen=int(chosen) - 1 if chosen.isascii() and chosen.isdecimal() and len(chosen) < 3 else None,
    )


def there(ask: Ask, file: OrderFile) -> str:
    """The marketplace in whose own messages the buyer answers. Empty where that is in a chat of ours."""
    return words.place(ask.t, marketplaces.of(file.order.marketplace)) if known(ask, file) else ""


def _shown(ask: Ask, order: Order, draft: Draft) -> dict[str, object]:
    market = marketplaces.of(order.marketplace)
    return {
        "title": _title(ask.t, draft),
        "place": words.place(ask.t, market) or ask.t("the-marketplace"),
        "texts": draft.texts,
        "lengths": [len(each) for each in draft.texts],
        "longest": draft.longest,
        "known_length": market.longest is not None,
        "fits": draft.fits,
        "language": draft.language,
        "direction": direction(draft.language),
        "hold": draft.mode is Mode.HOLD,
        "replies": market.replies,
        "reason": ask.t.note(draft.reason),
        "until": ask.day(draft.until, order.store_id),
        "over": draft.until is not None and draft.until <= ask.now,
        "offers": draft.offers,
        "may_pay": ask.t.note(platform.perhaps(order)) if draft.offers else "",
        "small": draft.offers and any(platform.small(order, case.cause) for case in order.open_cases),
        "case_id": draft.case_id,
        "episode": draft.episode,
        "proof": draft.proof,
        "at": to_ms(ask.now),
    }


def _title(t: Words, draft: Draft) -> str:
    if draft.notice is not None:
        about = t.of("notice", draft.notice.value)
        return t("draft-with-offer", about=about) if draft.offers else about
    return t.of("draft", draft.kind)
