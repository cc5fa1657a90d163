"""When a scan says delivered: where the carrier left it, and who has signed, in the buyer's language."""

from __future__ import annotations

from models.facts.parcels import Parcel
from models.facts.phrases import Line, Phrase, line

_LEFT = {
    "door": Phrase.LEFT_DOOR,
    "letterbox": Phrase.LEFT_LETTERBOX,
    "locker": Phrase.LEFT_LOCKER,
    "neighbour": Phrase.LEFT_NEIGHBOUR,
    "reception": Phrase.LEFT_RECEPTION,
    "safe_place": Phrase.LEFT_SAFE_PLACE,
    "pickup_point": Phrase.LEFT_PICKUP_POINT,
    "collected": Phrase.LEFT_COLLECTED,
}


def hints(parcel: Parcel) -> tuple[Line, ...]:
    """In the buyer's language what was understood, and the carrier's own note, which may say more."""
    last = parcel.last
    said = [line(_LEFT[parcel.left])] if parcel.left in _LEFT else []
    if parcel.signer:
        said.append(line(Phrase.SIGNED_BY, name=parcel.signer))
    if last is not None and last.description:
        note = " · ".join(filter(None, (last.place, last.description)))
        said.append(line(Phrase.CARRIER_SAYS, text=note))
    return tuple(said)
