"""What a scan says besides its status: a bad address, a payment, a refusal by customs."""

from __future__ import annotations

import pytest

from models.facts.parcels import Status
from models.rules import remarks
from tests import make


@pytest.mark.parametrize(
    "text",
    [
        "Insufficient address",
        "Delivery attempted, incorrect address",
        "Address unknown, item held at depot",
        "The address is incomplete",
        "Address information needed",
        "Dirección incompleta",
        "Adresse incorrecte",
        "Empfängeradresse unvollständig: unvollständige Anschrift",
        "Endereço insuficiente",
        "неполный адрес",
        "收件人地址不详",
    ],
)
def test_a_bad_address_in_words(text: str) -> None:
    assert remarks.wrong_address(make.event(Status.DELIVERY_ATTEMPT_FAILED, description=text))
    assert remarks.wrong_address(make.event(Status.UNKNOWN, description=text))


@pytest.mark.parametrize("code", ["DeliveryFailure_InvalidAddress", "Exception_007", "undelivered001", "address_issue"])
def test_a_bad_address_by_code(code: str) -> None:
    assert remarks.wrong_address(make.event(Status.DELIVERY_ATTEMPT_FAILED, code=code))


@pytest.mark.parametrize(
    "status, text",
    [
        (Status.DELIVERY_ATTEMPT_FAILED, "Addressee absent, notice left"),
        (Status.IN_TRANSIT, "Address corrected, shipment on its way"),
        (Status.IN_TRANSIT, "Address correction: delivery address updated"),
        (Status.IN_TRANSIT, "Arrived at the addressee's post office"),
        (Status.DELIVERED, "Delivered; previous problem with the address, wrong address"),
        (Status.RETURNING, "Returned to sender: insufficient address"),
    ],
)
def test_no_bad_address(status: Status, text: str) -> None:
    assert not remarks.wrong_address(make.event(status, description=text))


@pytest.mark.parametrize(
    "text, said",
    [
        ("Duty payment received", True),
        ("Customs charges paid", True),
        ("Payment of import tax confirmed", True),
        ("Pagamento confirmado", True),
        ("进口税已支付", True),
        ("Duties to be paid by the recipient", False),
        ("Awaiting confirmation: charges must be paid", False),
        ("Released once duties are paid", False),
        ("Tax not paid", False),
        ("Delivered duty paid (DDP)", False),
        ("Duties unpaid", False),
    ],
)
def test_paid(text: str, said: bool) -> None:
    assert remarks.paid(make.event(Status.CUSTOMS_HELD, description=text)) is said


@pytest.mark.parametrize(
    "text, code, said",
    [
        ("Seized by customs", "", True),
        ("Customs has refused the item", "", True),
        ("Import refused", "", True),
        ("", "customs_rejected", True),
        ("Refused by the addressee", "", False),
        ("Customs inspection", "", False),
    ],
)
def test_refused_by_customs(text: str, code: str, said: bool) -> None:
    assert remarks.refused_by_customs(make.event(Status.CUSTOMS_HELD, description=text, code=code)) is said


def test_whose_customs() -> None:
    order = make.order(origin="CN", country="US")
    assert remarks.is_export(make.event(Status.CUSTOMS_HELD, leg="export"), order)
    assert remarks.is_export(make.event(Status.CUSTOMS_HELD, country="CN"), order)
    assert not remarks.is_export(make.event(Status.CUSTOMS_HELD, leg="import", country="CN"), order)
    assert not remarks.is_export(make.event(Status.CUSTOMS_HELD, country="US"), order)
    assert not remarks.is_export(make.event(Status.CUSTOMS_HELD), order)
