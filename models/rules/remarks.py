"""What does a scan say besides its status?"""

from __future__ import annotations

import re
from functools import lru_cache

from models.facts.orders import Order
from models.facts.parcels import Status, TrackingEvent

_TEXT_LIMIT = 500

# The providers' own names for it: 17TRACK, AfterShip, TrackingMore, Karrio twice, Shippo.
_ADDRESS_CODES = frozenset(
    "deliveryfailure_invalidaddress exception_007 undelivered001 carrier_address_not_found consignee_incorrect_address "
    "address_issue".split()
)
# Ship24: refused by customs, a return or a seizure is likely.
_REFUSED_CODES = frozenset({"customs_rejected"})
_WAITING = frozenset(
    {Status.UNKNOWN, Status.IN_TRANSIT, Status.DELIVERY_ATTEMPT_FAILED, Status.ARRIVED_DESTINATION_COUNTRY}
)

# Wordings of posts and couriers; one that is not among them says nothing, and the status speaks alone.
_WRONG = re.compile(
    r"\b(incorrect|invalid|incomplete|insufficient|wrong|bad|unknown|no such)\b.{0,20}\baddress"
    r"|\baddress\b.{0,25}\b(incorrect|invalid|incomplete|insufficient|wrong|unknown|does not exist|not found|cannot be found"
    r"|problem|issue|query)"
    r"|\baddress (information|details) (is |are )?(needed|required|missing)"
    r"|direcci[oó]n (incorrecta|incompleta|insuficiente|err[oó]nea|desconocida)"
    r"|adresse (incompl[eè]te|incorrecte|erron[ée]e|unvollst[äa]ndig|fehlerhaft|falsch)"
    r"|(unvollst[äa]ndige|falsche|fehlerhafte|unbekannte) (empf[äa]nger)?(anschrift|adresse)"
    r"|endere[çc]o (incorreto|incompleto|insuficiente)|indirizzo (errato|incompleto|insufficiente)"
    r"|(неправильный|неполный|неверный) адрес|地址(不详|错误|有误|不完整|不正确)",
    re.IGNORECASE,
)
_MENDED = re.compile(
    r"address\b.{0,20}\b(corrected|updated|changed|confirmed)|corrected address|address correction", re.IGNORECASE
)
_PAID = re.compile(
    r"(payment|charges?|dut(y|ies)|vat|tax(es)?|customs fees?)\b.{0,25}\b(received|paid|confirmed|completed|settled)"
    r"|payment of .{0,30}(received|confirmed)|pagamento (confirmado|efetuado|recebido)|pago (recibido|confirmado)"
    r"|(税|费)[^。]{0,6}(已缴|已支付|已付)",
    re.IGNORECASE,
)
_NOT_PAID = re.compile(
    r"\b(not|un|to be|until|once|awaiting|pending|before|must be|when|if)\b.{0,25}\b(received|paid|confirmed|completed|settled)"
    r"|\bpre-?paid\b|\bDDP\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(refused|rejected|denied|confiscated|seized|destroyed) (entry )?by (the )?(\w+ )?customs"
    r"|customs (has |have )?(refused|confiscated|seized|destroyed)|(import|entry) (was |is )?(refused|denied)",
    re.IGNORECASE,
)


def wrong_address(event: TrackingEvent) -> bool:
    """Was it stopped because the address is wrong or not complete? What the carrier has put right itself does not count."""
    if event.status not in _WAITING:
        return False
    return _says_wrong(event.description) or (
        event.code.strip().lower() in _ADDRESS_CODES and not _MENDED.search(event.description[:_TEXT_LIMIT])
    )


def paid(event: TrackingEvent) -> bool:
    """Does it note that what customs charged has been paid?"""
    return _says_paid(event.description)


def refused_by_customs(event: TrackingEvent) -> bool:
    """Does customs itself say no, before any way back has begun?"""
    return event.code.strip().lower() in _REFUSED_CODES or _says_refused(event.description)


def is_export(event: TrackingEvent, order: Order) -> bool:
    """Is this the customs of the country that it leaves? There the sender has to act, not the buyer."""
    if event.leg:
        return event.leg == "export"
    return bool(order.origin) and event.country == order.origin != order.country


# Every parcel is read again at every look, and carriers repeat themselves.
@lru_cache(maxsize=4096)
def _says_wrong(text: str) -> bool:
    return bool(_WRONG.search(text[:_TEXT_LIMIT])) and not _MENDED.search(text[:_TEXT_LIMIT])


@lru_cache(maxsize=4096)
def _says_paid(text: str) -> bool:
    return bool(_PAID.search(text[:_TEXT_LIMIT])) and not _NOT_PAID.search(text[:_TEXT_LIMIT])


@lru_cache(maxsize=4096)
def _says_refused(text: str) -> bool:
    return bool(_REFUSED.search(text[:_TEXT_LIMIT]))
