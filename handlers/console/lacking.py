"""The page of a dossier: for whom it is, what that reader misses in it, who can still give it, and its two files."""

from __future__ import annotations

from urllib.parse import urlsplit

from handlers.console import Ask, Page, words
from handlers.dossiers.compose import lacking
from locales import ENGLISH, LANGUAGES, native_name, nearest, paper
from locales.desk import Words
from models import dossiers, marketplaces
from models.casefile import CaseFile
from models.facts.audiences import Audience, Kind
from models.facts.cases import Case
from models.facts.dossiers import Missing
from models.facts.inbound import ShotAsked
from models.facts.orders import Order
from models.rules import speaking


def page(ask: Ask, file: CaseFile, audience: Audience, unprinted: str = "") -> Page:
    """`unprinted` says why a dossier that was asked for has no pages."""
    order, case = file.order, file.case
    talk = speaking.listener(order, file.talks)
    return Page(
        template="dossier.html",
        title=ask.t("dossier-title", ref=order.order_ref),
        room="cases",
        status=503 if unprinted else 200,
        data={
            "case": case,
            "cause": ask.t.of("cause", case.cause.value),
            "order_ref": order.order_ref,
            "audience": audience,
            "reader": _called(ask.t, audience),
            "confidence": ask.t.of("confidence", audience.confidence.value),
            "guess": _guess(ask.t, audience),
            "groups": _groups(ask.t, order, audience),
            "languages": [(each, native_name(each), each == nearest(ask.language)) for each in LANGUAGES],
            "missing": [
                _missing(each, case, reached=talk is not None and talk.stopped_at is None)
                for each in lacking(file, audience, ask.t.language, ask.now)
            ],
            "unprinted": unprinted,
            "ours": audience.kind is Kind.EVERYTHING,
            "read_at": urlsplit(audience.source).hostname,
            "checked": f"{audience.checked:%Y-%m-%d}",
        },
    )


def asked(key: str, order: Order, case: Case, by: str, shot: str) -> ShotAsked:
    """The click that has the buyer asked for a picture that is missing."""
    return ShotAsked(
        key=key,
        seller_id=order.seller_id,
        source="console",
        order_id=order.order_id,
        case_id=case.case_id,
        shot=shot,
        by=by,
    )


def _groups(t: Words, order: Order, audience: Audience) -> list[tuple[str, list[tuple[str, str, bool]]]]:
    """All readers, the order's own first."""
    every = dossiers.for_order(order.marketplace)
    own = every[0].kind is Kind.PAYMENT
    first = [each for each in every if (each.kind is Kind.PAYMENT if own else each is every[0])]
    place = words.place(t, marketplaces.of(order.marketplace))
    here = t("how-it-was-paid") if own else t("sold-on-place", place=place)
    found: dict[str, list[tuple[str, str, bool]]] = {}
    for each in every:
        group = here if each in first else t.of("group", each.kind.value)
        found.setdefault(group, []).append((each.name, _called(t, each), each is audience))
    return list(found.items())


def _called(t: Words, audience: Audience) -> str:
    """A platform or a bank by its name; anybody else by ours."""
    return t.of("audience", audience.name, audience.title)


def _guess(t: Words, audience: Audience) -> str:
    """What of the list is our own reading: as the file says it in English, as the dossier does in another language."""
    if not audience.guess or t.language == ENGLISH:
        return audience.guess
    return paper.word("guess" if audience.source else "guess-all", t.language)


def _missing(lack: Missing, case: Case, *, reached: bool) -> dict[str, object]:
    return {
        "what": lack.what,
        "who": lack.who,
        "until": lack.until,
        "needed": lack.needed,
        "note": lack.note,
        "shot": lack.shot,
        "asking": bool(lack.shot) and case.asking == lack.shot,
        "reached": reached,
    }
