"""What could not be sent or understood."""

from __future__ import annotations

from handlers.console import Ask, Page
from locales import say
from models.dead_letters import DeadLetter
from models.unread import Unread


def page(ask: Ask, letters: tuple[DeadLetter, ...], unread: tuple[Unread, ...] = ()) -> Page:
    return Page(
        template="problems.html",
        title=ask.t("delivery-problems"),
        data={"rows": [_row(ask, each) for each in letters], "unread": [_unread(ask, each) for each in unread]},
    )


def _unread(ask: Ask, unread: Unread) -> dict[str, object]:
    return {
        "what": ask.t.of("unread", unread.kind),
        "why": ask.t.of("unread-why", unread.kind),
        "count": unread.count,
        "code": " ".join(filter(None, (unread.provider, unread.code))),
        "example": unread.example,
        "number": unread.number,
        "order": unread.order_ref,
        "href": f"/console/orders/{unread.order_id}",
        "at": ask.moment(unread.at),
    }


def _row(ask: Ask, letter: DeadLetter) -> dict[str, object]:
    talk = letter.kind == "send_message" and letter.conversation_id
    return {
        "key": letter.key,
        "what": ask.t.of("matter", letter.kind, letter.kind.replace("_", " ")),
        "said": _glance(say.text(letter.what.lines, ask.t.language)) if letter.what else "",
        "state": ask.t.of("trouble", letter.state, letter.state),
        "slug": letter.state,
        "why": ask.t.of("trouble-why", letter.state, ""),
        "error": letter.error,
        "at": ask.moment(letter.at),
        "about": letter.about if letter.kind == "register" or letter.state == "parked" else "",
        "href": f"/console/conversations/{letter.conversation_id}" if talk else "",
        "ways": [(way, ask.t.of("mend", way)) for way in ways(letter)],
    }


def ways(letter: DeadLetter) -> tuple[str, ...]:
    """What a person may do with it. What pays is never simply sent again; a notice that failed is a task already."""
    if letter.kind == "carry_out":
        return ()
    notice = letter.kind == "send_message" and letter.about
    if letter.kind == "unreadable" or (notice and letter.state == "failed"):
        return ("aside",)
    return ("arrived", "again") if letter.state == "unsure" else ("again", "aside")


def _glance(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 140 else words[:139] + "…"
