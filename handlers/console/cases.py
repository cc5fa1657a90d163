"""Cases: which are open, what each is about, and how it can end."""

from __future__ import annotations

from urllib.parse import urlencode

from handlers import guiding, offering
from handlers.console import Ask, Page, clocks, colours, likenesses, orders, privacy, timeline, words
from handlers.console import drafts as console_drafts
from locales import direction, nearest, say
from locales.desk import Words
from models.facts.cases import Case, CaseState, Evidence, Offer, Remedy, Settlement
from models.facts.fact import to_ms
from models.facts.inbound import Approved, CaseClosed, EvidenceErased, OfferRevoked, OriginalTaken, Settled
from models.facts.orders import Order
from models.facts.parcels import Cause
from models.report import CaseRow, OrderFile, Wanted
from models.rules import execution, ladder, laws, speaking
from models.seen import Look

SHOWN = 50
STATES = ("open", "with_seller", "offering", "gathering", "agreed", "closed", "")
_REFERENCES = {
    Remedy.COUPON: ("label-coupon", "hint-with-confirmation"),
    Remedy.RESHIP: ("label-parcel", "hint-bot-follows"),
    Remedy.EXCHANGE: ("label-parcel", "hint-bot-follows"),
    Remedy.SEND_PART: ("label-part", "hint-bot-follows"),
}


def wanted(ask: Ask) -> Wanted:
    """What the address asks for; nonsense asks for nothing."""
    state = ask.query.get("state", "open")
    cause = ask.query.get("cause", "")
    at, _, case_id = ask.query.get("before", "").partition("-")
    return Wanted(
        state=state if state in STATES else "open",
        cause=cause if cause in set(Cause) else "",
        words=ask.query.get("q", "").strip()[:100],
        before=(int(at), case_id) if at.isdecimal() and len(at) < 16 and case_id else None,
    )


def listed(ask: Ask, found: tuple[CaseRow, ...], counts: dict[str, int]) -> Page:
    """`found` has one more than is shown when there are more."""
    asked = wanted(ask)
    shown = found[:SHOWN]
    more = ""
    if len(found) > SHOWN:
        last = shown[-1]
        query = {"state": asked.state, "cause": asked.cause, "q": asked.words}
        more = "?" + urlencode(query | {"before": f"{to_ms(last.updated_at)}-{last.case_id}"})
    open_ = sum(count for state, count in counts.items() if state != "closed")
    tallies = counts | {"open": open_, "": open_ + counts.get("closed", 0)}
    return Page(
        template="cases.html",
        title=ask.t("room-cases"),
        room="cases",
        data={
            "rows": [_row(ask, each) for each in shown],
            "more": more,
            "asked": asked,
            "states": [(s, _called(ask.t, s), tallies.get(s, 0)) for s in STATES],
            "causes": {each.value: ask.t.of("cause", each.value) for each in Cause},
            "any": bool(tallies[""]),
        },
    )


def page(
    ask: Ask, file: OrderFile, case: Case, drafts: tuple[dict[str, object], ...] = (), looks: tuple[Look, ...] = ()
) -> Page:
    """`drafts` are what is to be sent where no chat may; here those of this case."""
    order = file.order
    mine = [each for each in drafts if each["case_id"] == case.case_id]
    talk = speaking.listener(order, file.talks)
    return Page(
        template="case.html",
        title=ask.t("case-title", cause=ask.t.of("cause", case.cause.value), ref=order.order_ref),
        room="cases",
        data={
            "case": case,
            "cause": ask.t.of("cause", case.cause.value),
            "state": orders.state(ask.t, case),
            "note": words.note(ask.t, case.note),
            "asked": _asked(ask, order, case),
            "opened": ask.moment(case.opened_at, order.store_id),
            "closed": ask.moment(case.closed_at, order.store_id),
            "facts": orders.facts(ask, file),
            "privacy": privacy.card(ask, order, looks),
            "window": orders.last_day(ask, order, case),
            "clock": clocks.clock(ask, order, case.cause),
            "draft": {} if mine else _draft(ask, order, case),
            "drafts": mine,
            "there": console_drafts.there(ask, file),
            "heard": talk is not None and talk.stopped_at is None,
            "laws": [_law(ask.t, each) for each in laws.of(order)],
            "offers": [_offer(ask, order, each) for each in case.offers],
            "settlement": _settlement(ask, order, case.settlement) if case.settlement else None,
            "colours": colours.section(ask, order, case),
            "photos": [_photo(ask, order, case, each) | {"n": n} for n, each in enumerate(case.evidence, 1)],
            "erasable": any(each.gone_at is None for each in case.evidence),
            "coming": orders.coming(ask, file) if case.open else (),
            "pausing": orders.pausing(ask, order),
            "events": timeline.of(ask, file),
            "closable": case.open and not (case.settlement and case.settlement.done_at is None),
        },
    )


def _draft(ask: Ask, order: Order, case: Case) -> dict[str, str]:
    """The alarm comes with words to begin with: what the policy would offer now, with the claim path. Nothing is made yet."""
    store = next((each for each in ask.stores if each.store_id == order.store_id), None)
    if store is None or not case.open or not case.alarmed_at or case.offers or case.settlement:
        return {}
    made = ladder.next_offer(order, case, store, ask.now)
    if made is None:
        return {}
    language = nearest(order.language or store.language)
    lines, _ = offering.words(order, case, made, ask.now)
    return {"text": say.text(lines, language), "direction": direction(language)}


def _asked(ask: Ask, order: Order, case: Case) -> dict[str, object]:
    """What waits for a yes: the rung, and what it would offer the buyer now."""
    sign_off, _, rung = case.note.partition(":")
    store = next((each for each in ask.stores if each.store_id == order.store_id), None)
    if store is None or sign_off != ladder.SIGN_OFF or case.state is not CaseState.WITH_SELLER or case.settlement:
        return {}
    return {"rung": rung, "options": [words.option(each) for each in ladder.approved(order, case, store, ask.now)]}


def approved(key: str, order: Order, case: Case, by: str, rung: str, *, allow: bool) -> Approved:
    return Approved(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        case_id=case.case_id,
        rung=int(rung) if rung.isdecimal() and len(rung) < 4 else -1,
        by=by,
        allow=allow,
    )


def revoked(key: str, order: Order, by: str, offer_id: str) -> OfferRevoked:
    return OfferRevoked(
        key=key, seller_id=order.seller_id, source="console", order_id=order.order_id, offer_id=offer_id, by=by
    )


def settled(key: str, order: Order, case: Case, by: str, reference: str) -> Settled:
    assert case.settlement is not None
    return Settled(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        offer_id=case.settlement.offer_id,
        by=by,
        reference=reference.strip()[:80],
    )


def closed(key: str, order: Order, case: Case, by: str, note: str) -> CaseClosed:
    return CaseClosed(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        case_id=case.case_id,
        by=by,
        note=note.strip()[:500],
    )


def erased(key: str, order: Order, case: Case, by: str) -> EvidenceErased:
    return EvidenceErased(
        key=key, seller_id=order.seller_id, source="console", order_id=order.order_id, case_id=case.case_id, by=by
    )


def taken(key: str, order: Order, case: Case, by: str, evidence_id: str) -> OriginalTaken:
    return OriginalTaken(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        case_id=case.case_id,
        evidence_id=evidence_id,
        by=by,
    )


def removed(ask: Ask, order: Order, evidence: Evidence) -> tuple[str, ...]:
    """What stands in the place of a photo that is gone: two short lines."""
    moment = ask.day(evidence.gone_at, order.store_id)
    first = ask.t("removed-on", day=f"{moment.at:%Y-%m-%d}") if moment else ask.t("removed")
    return (first, words.removed_by(ask.t, evidence.gone_by))


def _law(t: Words, law: laws.Law) -> dict[str, str]:
    return {"source": law.source, "citation": law.citation, "rule": t.note(law.rule), "note": t.note(law.note or "")}


def _called(t: Words, state: str) -> str:
    """A state, or what is asked for in place of one."""
    return t.of("state", state, t("all-open")) if state else t("all")


def _row(ask: Ask, row: CaseRow) -> dict[str, object]:
    near = row.dispute_by is not None and row.state != "closed" and (row.dispute_by - ask.now).days < 5
    return {
        "id": f"case-{row.case_id}",
        "href": f"/console/cases/{row.case_id}",
        "order_ref": row.order_ref,
        "buyer": row.buyer,
        "country": row.country,
        "cause": ask.t.of("cause", row.cause, row.cause),
        "state": ask.t.of("resolution", row.resolution, "") or ask.t.of("state", row.state, row.state),
        "slug": row.state,
        "remedy": ask.t.of("remedy", row.remedy, ""),
        "amount": row.amount,
        "store": ask.store_name(row.store_id),
        "opened": ask.day(row.opened_at, row.store_id),
        "window": ask.day(row.dispute_by, row.store_id) if row.state != "closed" else None,
        "near": near,
    }


def _offer(ask: Ask, order: Order, offer: Offer) -> dict[str, object]:
    return {
        "made": ask.moment(offer.made_at, order.store_id),
        "until": ask.moment(offer.expires_at, order.store_id),
        "answered": ask.moment(offer.answered_at, order.store_id),
        "state": ask.t.of("offer", offer.state.value),
        "open": offer.state == "open",
        "id": offer.offer_id,
        "asked": offer.asked,
        "options": [(words.option(each), n == offer.chosen) for n, each in enumerate(offer.options)],
    }


def _settlement(ask: Ask, order: Order, settlement: Settlement) -> dict[str, object]:
    label, hint = _REFERENCES.get(settlement.option.remedy, ("label-reference", "hint-only-you"))
    return {
        "what": words.option(settlement.option),
        "agreed": ask.moment(settlement.agreed_at, order.store_id),
        "due": ask.moment(settlement.due_by, order.store_id),
        "when": words.late(ask.t, settlement.due_by, ask.now),
        "late": settlement.due_by < ask.now,
        "done": ask.moment(settlement.done_at, order.store_id),
        "reference": settlement.reference,
        "label": ask.t(label),
        "hint": ask.t(hint),
        "value": settlement.option.coupon,
        "carrying": ask.t.of("carrying", settlement.carrying.value, "") if settlement.carrying else "",
        "asking": execution.asking(settlement),
        "asked_until": ask.moment(execution.asked_until(settlement), order.store_id),
        "said": settlement.error,
    }


def _photo(ask: Ask, order: Order, case: Case, evidence: Evidence) -> dict[str, object]:
    href = f"/console/cases/{case.case_id}/photos/{evidence.evidence_id}"
    return {
        "id": evidence.evidence_id,
        "href": href if evidence.file and evidence.here else "",
        "original": f"{href}/original" if evidence.here else "",
        "removed": " ".join(removed(ask, order, evidence)) if evidence.gone_at else "",
        "video": evidence.looked is not None and evidence.looked.type.startswith("video/"),
        "at": ask.moment(evidence.at, order.store_id),
        "refused": words.refused(ask.t, evidence.refused),
        "name": say.label(guiding.known_as(evidence), ask.t.language),
        "looks": likenesses.looks(ask.t, evidence),
        "label": likenesses.label(ask.t, order, evidence),
        "alike": likenesses.beside(ask.t, order, evidence),
        "width": evidence.width,
        "height": evidence.height,
    }
