"""One order: what was bought, where it is, what was told and what the bot does next."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import wording
from handlers.console import Ask, Page, clocks, disputes, privacy, timeline, words
from locales import direction, native_name, nearest, say
from locales.desk import Words
from models import marketplaces
from models.facts.cases import Case
from models.facts.fact import Fact
from models.facts.inbound import NoticesPaused
from models.facts.orders import Order, Told
from models.facts.parcels import AT_CUSTOMS, Parcel
from models.facts.phrases import Moment
from models.report import OrderFile
from models.rules import agenda, causes, destinations, retention, speaking, windows
from models.seen import Look

# Days for which notices may be held back.
PAUSES = (1, 3, 7, 30)


class Coming(Fact, frozen=True, kw_only=True):
    """Something that the bot will do."""

    at: Moment | None
    when: str
    what: str


def page(
    ask: Ask, file: OrderFile, link: str, drafts: tuple[dict[str, object], ...] = (), looks: tuple[Look, ...] = ()
) -> Page:
    """`link` leads the buyer of this very order to the chat; `drafts` are to be sent where no chat may."""
    order = file.order
    cases = [
        {
            "href": f"/console/cases/{c.case_id}",
            "cause": ask.t.of("cause", c.cause.value),
            "state": state(ask.t, c),
            "slug": c.state,
        }
        for c in order.cases
    ]
    return Page(
        template="order.html",
        title=ask.t("order-ref", ref=order.order_ref),
        room="cases",
        data={
            "facts": facts(ask, file),
            "privacy": privacy.card(ask, order, looks),
            "cases": cases,
            "coming": coming(ask, file),
            "pausing": pausing(ask, order),
            "events": timeline.of(ask, file),
            "unheard": _all_unheard(ask, file, {each["episode"] for each in drafts}),
            "drafts": drafts,
            "customs": _customs(ask, order),
            "deadlines": clocks.form(ask, order),
            "disputes": disputes.form(ask, order),
            "link": link if marketplaces.of(order.marketplace).own_shop else "",
        },
    )


def facts(ask: Ask, file: OrderFile) -> dict[str, object]:
    """What stands at the head of an order's page and of its cases' pages."""
    order = file.order
    return {
        "order": order,
        "marketplace": words.place(ask.t, marketplaces.of(order.marketplace)),
        "store": ask.store_name(order.store_id),
        "placed": ask.day(order.placed_at, order.store_id),
        "promised": ask.day(order.promised_by, order.store_id),
        "shipped": ask.day(order.shipped_at, order.store_id),
        "cancelled": ask.day(order.cancelled_at, order.store_id),
        "language": native_name(nearest(order.language)) if order.language else "",
        "parcels": [_parcel(ask, order, each) for each in order.parcels],
        "talks": [
            {
                "href": f"/console/conversations/{talk.conversation_id}",
                "name": talk.name,
                "channel": words.kind(ask.t, talk.channel),
                "language": native_name(nearest(talk.language)),
            }
            for talk in file.talks
        ],
    }


def coming(ask: Ask, file: OrderFile) -> tuple[Coming, ...]:
    """The next moment of each kind."""
    seen: set[str] = set()
    rows: list[Coming] = []
    kept = next((s.policy.keep_photos for s in ask.stores if s.store_id == file.order.store_id), retention.KEPT)
    for each in agenda.of_order(file.order, file.talks, ask.now, ask.lanes, kept):
        if each.why not in seen:
            seen.add(each.why)
            at = ask.moment(each.at, file.order.store_id)
            what = ask.t.of("agenda", each.why, each.why)
            rows.append(Coming(at=at, when=words.away(ask.t, each.at, ask.now), what=what))
    return tuple(rows)


def pausing(ask: Ask, order: Order) -> dict[str, object]:
    """A hand on what the bot would say by itself: hold it back, or have it said now."""
    paused = order.paused_until if order.paused_until and order.paused_until > ask.now else None
    return {
        "until": ask.day(paused, order.store_id),
        "days": {str(each): ask.t("n-days", n=each) for each in PAUSES},
        "over": agenda.over(order, ask.now),
    }


def paused(key: str, order: Order, by: str, days: str, now: datetime) -> NoticesPaused:
    """`days` is one of PAUSES; anything else: go on now."""
    until = now + timedelta(days=int(days)) if days in {str(each) for each in PAUSES} else None
    return NoticesPaused(
        key=key, seller_id=order.seller_id, source="console", order_id=order.order_id, by=by, until=until
    )


def state(t: Words, case: Case) -> str:
    """How a case stands, in a word or two."""
    if case.resolution:
        return t.of("resolution", case.resolution.value)
    if case.waits_until:
        return t("buyer-waits")
    return t.of("state", case.state.value)


def last_day(ask: Ask, order: Order, case: Case) -> dict[str, object]:
    """The last day of the claim window, and how near it is; nothing where it is not known."""
    end = windows.last_day(order, case.cause)
    if end is None:
        return {}
    return {
        "day": ask.day(end, order.store_id),
        "when": words.away(ask.t, end, ask.now),
        "over": end <= ask.now,
        "near": end - ask.now <= windows.NO_NEW_OFFERS,
    }


def _customs(ask: Ask, order: Order) -> dict[str, object]:
    """While customs stops a parcel: what the seller can do about it, which no buyer is told."""
    place = destinations.of(order.country)
    if place is None or not any(each.status in AT_CUSTOMS for each in order.parcels):
        return {}
    return {
        "steps": [ask.t.note(each) for each in place.seller],
        "source": place.source,
        "of": place.as_of.isoformat() if place.as_of else "",
        "old": place.old(ask.now),
    }


def _all_unheard(ask: Ask, file: OrderFile, drafted: set[object]) -> list[dict[str, str]]:
    """Empty as soon as there is somebody to be told: then the bot does it."""
    talk = speaking.listener(file.order, file.talks)
    if talk is not None and talk.stopped_at is None:
        return []
    parked = (each for each in file.order.told if each.parked and not each.withdrawn)
    return [_unheard(ask, file.order, each) for each in parked if each.episode not in drafted]


def _unheard(ask: Ask, order: Order, told: Told) -> dict[str, str]:
    """What the bot could not say; and its words, as long as they are true. What it would offer is not among them."""
    store = next((each for each in ask.stores if each.store_id == order.store_id), None)
    found = tuple(each for each in causes.find(order, ask.now, ask.lanes) if each.episode == told.episode)
    language = nearest(order.language or (store.language if store else "en"))
    text = ""
    if store and found:
        text = say.text(wording.paragraphs(order, found, ask.now, ask.lanes), language)
    return {
        "what": ask.t.of("notice", told.notice.value),
        "text": text,
        "direction": direction(language),
        "episode": told.episode,
    }


def _parcel(ask: Ask, order: Order, parcel: Parcel) -> dict[str, object]:
    last = parcel.last
    return {
        "number": parcel.number,
        "carrier": parcel.carrier,
        "status": ask.t.of("tracking", parcel.status.value),
        "at": ask.moment(last.at, order.store_id) if last else None,
        "place": ", ".join(part for part in (last.place, last.country) if part) if last else "",
        "description": last.description if last else "",
    }
