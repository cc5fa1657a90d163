"""What could not be sent or understood."""

from __future__ import annotations

from handlers.console import Ask, Page
from models.report import Trouble
from models.unread import Unread


def page(ask: Ask, troubles: tuple[Trouble, ...], unread: tuple[Unread, ...] = ()) -> Page:
    return Page(
        template="problems.html",
        title=ask.t("delivery-problems"),
        data={"rows": [_row(ask, each) for each in troubles], "unread": [_unread(ask, each) for each in unread]},
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


def _row(ask: Ask, trouble: Trouble) -> dict[str, object]:
    talk = trouble.kind == "send_message" and trouble.conversation_id
    return {
        "what": ask.t.of("matter", trouble.kind, trouble.kind.replace("_", " ")),
        "state": ask.t.of("trouble", trouble.state, trouble.state),
        "slug": trouble.state,
        "why": ask.t.of("trouble-why", trouble.state, ""),
        "error": trouble.error,
        "at": ask.moment(trouble.at),
        "about": trouble.about if trouble.kind == "register" or trouble.state == "parked" else "",
        "href": f"/console/conversations/{trouble.conversation_id}" if talk else "",
    }
