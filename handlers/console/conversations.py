"""Conversations: who waits, what was said, and a person's own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from handlers.console import Ask, Page, timeline, words
from handlers.seller import QUICK
from locales import direction, native_name, nearest, say
from locales.desk import Words
from models.facts.conversations import Conversation
from models.facts.decisions import Hear
from models.facts.fact import Fact, change, named
from models.facts.inbound import Replied, TakenOver
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.facts.phrases import Moment, line
from models.report import Mark, Said, TalkRow
from models.rules import speaking, waiting
from models.translations import Translated

SHOWN = 50
MESSAGES = 100
LONGEST = 4000
FILE = "file:"  # how a photo is named that was put into our own files (the web chat's)


class Bubble(Fact, frozen=True, kw_only=True):
    """One message as it is shown. `photos` are addresses, empty for a photo that is not here.

    `also` is the same in the desk's language, or what a person wrote whose words were translated; `also_note` says which.
    """

    n: int
    who: str
    name: str
    at: Moment | None
    text: str
    direction: str
    pressed: str = ""
    photos: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    note: str = ""
    trouble: bool = False
    also: str = ""
    also_note: str = ""


class Draft(Fact, frozen=True, kw_only=True):
    """A reply that has not gone out, and why."""

    text: str = ""
    problem: str = ""


def before(ask: Ask) -> Mark | None:
    """Where a list goes on, as the address says."""
    at, _, key = ask.query.get("before", "").partition("-")
    return (int(at), key) if at.isdecimal() and len(at) < 16 and key else None


def listed(ask: Ask, waiting: tuple[TalkRow, ...], recent: tuple[TalkRow, ...]) -> Page:
    """`recent` has one more than is shown when there are more."""
    shown = recent[:SHOWN]
    first = {each.talk.conversation_id for each in waiting}
    more = f"?before={shown[-1].mark[0]}-{shown[-1].mark[1]}" if len(recent) > SHOWN else ""
    return Page(
        template="conversations.html",
        title=ask.t("room-conversations"),
        room="conversations",
        data={
            "waiting": [_row(ask, each) for each in waiting],
            "recent": [_row(ask, each) for each in shown if each.talk.conversation_id not in first],
            "more": more,
            "begun": "before" in ask.query,
        },
    )


def page(
    ask: Ask,
    talk: Conversation,
    orders: Iterable[Order],
    said: tuple[Said, ...],
    others: Mapping[int, Translated] = {},
    translates: bool = False,
    draft: Draft | None = None,
) -> Page:
    """`others` are the buyer's words in the desk's language, by message; `translates`: replies can be, too."""
    held = tuple(orders)
    older = said[0].n if len(said) == MESSAGES else 0
    begun = ask.query.get("before", "")
    return Page(
        template="conversation.html",
        title=talk.name or ask.t("a-buyer"),
        room="conversations",
        data={
            "talk": talk,
            "href": f"/console/conversations/{talk.conversation_id}",
            "channel": words.kind(ask.t, talk.channel),
            "language": native_name(nearest(talk.language)),
            "direction": direction(talk.language),
            "orders": [_order(ask, each) for each in held],
            "longest": LONGEST,
            "older": older,
            "begun": begun,
            "foreign": foreign(ask, talk),
            "translates": translates,
            "draft": draft or Draft(),
            "holder": talk.person.by if talk.person else "",
            "quick": [(each.value, say.text((line(each),), ask.t.language)) for each in QUICK],
            **_live(ask, talk, held, said, others),
        },
    )


def fragment(
    ask: Ask, talk: Conversation, orders: Iterable[Order], said: tuple[Said, ...], others: Mapping[int, Translated]
) -> Page:
    """What may have changed since the page was made."""
    href = f"/console/conversations/{talk.conversation_id}"
    data = {"talk": talk, "href": href, "begun": "", **_live(ask, talk, tuple(orders), said, others)}
    return Page(template="_talk.html", title="", data=data)


def mark(talk: Conversation, said: tuple[Said, ...], others: Mapping[int, Translated]) -> str:
    """Changes whenever the page would."""
    seen = ((each.n, each.state, each.n in others) for each in said)
    return named("seen", talk.person, talk.closed_at, talk.stopped_at, *seen)


def foreign(ask: Ask, talk: Conversation) -> bool:
    """Does the buyer speak another language than the desk?"""
    return nearest(talk.language) != ask.t.language


def untranslated(
    ask: Ask, talk: Conversation, said: Iterable[Said], others: Mapping[int, Translated]
) -> tuple[tuple[int, str], ...]:
    """What the buyer wrote (number, text) that the desk cannot read yet."""
    if not foreign(ask, talk):
        return ()
    heard = ((each.n, each.what.text) for each in said if isinstance(each.what, Hear) and each.n not in others)
    return tuple((n, text) for n, text in heard if any(map(str.isalpha, text)))


def replied(
    key: str,
    talk: Conversation,
    by: str,
    text: str,
    original: str = "",
    phrase: str = "",
    holder: str | None = None,
) -> Replied:
    """`holder` is who held the talk on the page that it was written on."""
    return Replied(
        key=key,
        seller_id=talk.seller_id,
        source="console",
        conversation_id=talk.conversation_id,
        by=by,
        text=text.strip()[:LONGEST],
        original=original,
        phrase=phrase,
        holder=holder,
    )


def taken_over(key: str, talk: Conversation, by: str, *, back: bool) -> TakenOver:
    return TakenOver(
        key=key, seller_id=talk.seller_id, source="console", conversation_id=talk.conversation_id, by=by, back=back
    )


def _live(
    ask: Ask, talk: Conversation, orders: tuple[Order, ...], said: tuple[Said, ...], others: Mapping[int, Translated]
) -> dict[str, object]:
    """What a page in front of somebody is kept up to date with."""
    person, since = talk.person, waiting.since(talk)
    return {
        "bubbles": _bubbles(ask, talk, orders, said, others),
        "mark": mark(talk, said, others),
        "status": _status(talk),
        "silent": speaking.person_talks(talk),
        "by": person.by if person else "",
        "asked": ask.moment(since, talk.store_id),
        "answer_by": ask.moment(person.answer_by, talk.store_id) if person else None,
        "passed": person.passed if person else 0,
        "late": bool(person and since and person.answer_by < ask.now),
    }


def _bubbles(
    ask: Ask, talk: Conversation, orders: tuple[Order, ...], said: tuple[Said, ...], others: Mapping[int, Translated]
) -> tuple[Bubble, ...]:
    labels: dict[str, str] = {}
    bubbles: list[Bubble] = []
    for each in said:
        if isinstance(each.what, SendMessage):
            labels |= {b.action: say.label(b.label, each.what.language) for b in each.what.buttons if b.action}
        also, note = timeline.also(ask, each, others.get(each.n))
        bubbles.append(change(_bubble(ask, talk, orders, each, labels), also=also, also_note=note))
    return tuple(bubbles)


def _bubble(ask: Ask, talk: Conversation, orders: tuple[Order, ...], said: Said, labels: dict[str, str]) -> Bubble:
    who, what = timeline.author(said), said.what
    language = what.language if isinstance(what, SendMessage) else talk.language
    return Bubble(
        n=said.n,
        who=who,
        name={"buyer": talk.name or ask.t("who-buyer"), "bot": ask.t("who-bot")}.get(who, said.author),
        at=ask.moment(said.at, talk.store_id),
        text=timeline.text(said),
        direction=direction(language) if isinstance(what, SendMessage) else "auto",
        pressed=labels.get(what.action, ask.t("a-button"))
        if isinstance(what, Hear) and what.action and not what.text
        else "",
        photos=_photos(talk, orders, said.n, what) if isinstance(what, Hear) else (),
        buttons=tuple(say.label(b.label, language) for b in what.buttons) if isinstance(what, SendMessage) else (),
        note=_note(ask.t, said),
        trouble=said.state in ("unsure", "failed"),
    )


def _photos(talk: Conversation, orders: tuple[Order, ...], n: int, heard: Hear) -> tuple[str, ...]:
    return tuple(_photo(talk, orders, n, i, ref, heard.message_id) for i, ref in enumerate(heard.photos))


def _photo(talk: Conversation, orders: tuple[Order, ...], n: int, i: int, ref: str, message_id: str) -> str:
    """The copy that was judged and kept for a case; else what the web chat took in; else nothing to show."""
    for case in (case for order in orders for case in order.cases):
        key = named("evidence", case.case_id, f"{message_id}:{i}", ref)
        if any(each.evidence_id == key and (each.file or each.gone_at) for each in case.evidence):
            return f"/console/cases/{case.case_id}/photos/{key}"
    return f"/console/conversations/{talk.conversation_id}/photos/{n}/{i}" if ref.startswith(FILE) else ""


def _note(t: Words, said: Said) -> str:
    parts = [t.of("delivery", said.state, "")]
    if isinstance(said.what, Hear):
        kind = said.what.other and t.of("message-kind", said.what.other, said.what.other.replace("_", " "))
        parts += [t("edited") if said.what.edited else "", t("sent-unreadable", kind=kind) if kind else ""]
    return " · ".join(part for part in parts if part)


def _row(ask: Ask, row: TalkRow) -> dict[str, object]:
    talk, last = row.talk, row.last
    person = talk.person if waiting.since(talk) else None
    return {
        "id": f"talk-{talk.conversation_id}",
        "href": f"/console/conversations/{talk.conversation_id}",
        "name": talk.name,
        "channel": words.kind(ask.t, talk.channel),
        "language": native_name(nearest(talk.language)),
        "store": ask.store_name(talk.store_id),
        "orders": row.order_refs,
        "at": ask.moment(row.updated_at, talk.store_id),
        "when": words.away(ask.t, row.updated_at, ask.now),
        "status": _status(talk),
        "answer": words.late(ask.t, person.answer_by, ask.now) if person else "",
        "late": bool(person and person.answer_by < ask.now),
        "who": timeline.author(last) if last else "",
        "last": _glance(ask.t, last) if last else "",
    }


def _status(talk: Conversation) -> str:
    """A person holds it; the buyer waits, and anybody may take it; or the bot answers."""
    if talk.person is None:
        return "bot"
    return "taken" if speaking.person_talks(talk) and talk.person.by else "waits"


def _glance(t: Words, said: Said) -> str:
    text = " ".join(timeline.text(said).split())
    if not text and isinstance(said.what, Hear):
        text = t("photo") if said.what.photos else t("pressed-button") if said.what.action else ""
    return text if len(text) <= 140 else text[:139] + "…"


def _order(ask: Ask, order: Order) -> dict[str, object]:
    open_ = order.open_cases
    return {
        "ref": order.order_ref,
        "href": f"/console/orders/{order.order_id}",
        "total": order.total,
        "cases": [(f"/console/cases/{c.case_id}", ask.t.of("cause", c.cause.value)) for c in open_],
    }
