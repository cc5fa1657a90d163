"""What could not be sent or understood."""

from __future__ import annotations

from handlers.console import Ask, Page
from models.report import Trouble
from models.unread import Unread

_STATES = {
    "unsure": ("May not have arrived", "The connection broke while it was sent. It is not sent again by itself."),
    "failed": ("Not delivered", "It was given up."),
    "parked": ("Could not be handled", "It is kept, and nothing is lost."),
}
_KINDS = {
    "send_message": "Message to a buyer",
    "fetch_photo": "Photo of a buyer",
    "register": "Tracking number",
    "message_received": "Message of a buyer",
    "tracking_reported": "News of a parcel",
    "order_seen": "Order from the shop",
    "shipment_seen": "Shipment from the shop",
    "deadline_reached": "Something that was due",
    "photo_fetched": "Photo of a buyer",
}


_UNREAD = {
    "event": ("Words that Parley does not know", "The event is kept and shown; it changes nothing."),
    "stranger": ("Another parcel's number", "From before the order or long after the end: kept, but not counted."),
    "number": ("A number to look at", "Nothing has been reported on it yet."),
}


def page(ask: Ask, troubles: tuple[Trouble, ...], unread: tuple[Unread, ...] = ()) -> Page:
    return Page(
        template="problems.html",
        title="Delivery problems",
        data={"rows": [_row(ask, each) for each in troubles], "unread": [_unread(ask, each) for each in unread]},
    )


def _unread(ask: Ask, unread: Unread) -> dict[str, object]:
    what, why = _UNREAD[unread.kind]
    return {
        "what": what,
        "why": why,
        "count": unread.count,
        "code": " ".join(filter(None, (unread.provider, unread.code))),
        "example": unread.example,
        "number": unread.number,
        "order": unread.order_ref,
        "href": f"/console/orders/{unread.order_id}",
        "at": ask.moment(unread.at),
    }


def _row(ask: Ask, trouble: Trouble) -> dict[str, object]:
    state, why = _STATES.get(trouble.state, (trouble.state, ""))
    talk = trouble.kind == "send_message" and trouble.conversation_id
    return {
        "what": _KINDS.get(trouble.kind, trouble.kind.replace("_", " ")),
        "state": state,
        "slug": trouble.state,
        "why": why,
        "error": trouble.error,
        "at": ask.moment(trouble.at),
        "about": trouble.about if trouble.kind == "register" or trouble.state == "parked" else "",
        "href": f"/console/conversations/{trouble.conversation_id}" if talk else "",
    }
