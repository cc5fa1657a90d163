"""Why was this said? One plain sentence for the seller, from what was known at that moment."""

from __future__ import annotations

from datetime import datetime

from models.facts.orders import Order, Told
from models.facts.parcels import Notice, Parcel
from models.rules import lanes
from models.rules.lanes import Lanes


def of(order: Order, told: Told, at: datetime, known: Lanes) -> str:
    parcel = order.parcel(told.episode.partition(":")[0])
    match told.notice:
        case Notice.AT_RISK:
            return f"promised by {_day(order.promised_by)}; {_outlook(order, parcel, at, known)}"
        case Notice.LATE if order.promised_by:
            return f"promised by {_day(order.promised_by)} and not there; {_outlook(order, parcel, at, known)}"
        case Notice.LATE:
            return f"nine tenths of this lane's parcels have arrived by now; {_outlook(order, parcel, at, known)}"
        case Notice.NOT_SHIPPED:
            return f"promised to leave by {_day(order.promised_ship_by)}; no carrier has it"
        case Notice.SILENT | Notice.LOST if parcel and parcel.last:
            return f"no scan since {_day(parcel.last.at)}, {(at - parcel.last.at).days} days"
        case _:
            last = parcel.last if parcel else None
            return f"{last.status.value.replace('_', ' ')} on {_day(last.at)}" if last else told.cause.value


def _outlook(order: Order, parcel: Parcel | None, at: datetime, known: Lanes) -> str:
    expected = lanes.range_of(order, parcel, at, known)
    if expected is None:
        return "when it comes is unknown"
    rests = f"{expected.count:,} parcels" if expected.count else "a rule of thumb"
    return f"expected {_day(expected.first)} to {_day(expected.last)}, by {rests}"


def _day(at: datetime | None) -> str:
    return at.date().isoformat() if at else "?"
