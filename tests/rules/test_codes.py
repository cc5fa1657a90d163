"""Every code that the providers' manuals list means what it should: `codes.csv` was made from them, not from our table."""

import csv
from itertools import groupby
from pathlib import Path

import pytest

from models.facts.parcels import Status
from models.rules.status import listed, meaning, unread
from tests import make

ROWS = list(csv.DictReader((Path(__file__).parent / "codes.csv").read_text(encoding="utf-8").splitlines()))
BY_PROVIDER = {name: list(rows) for name, rows in groupby(ROWS, key=lambda row: row["provider"])}


def test_the_list_is_whole() -> None:
    assert (len(ROWS), len(BY_PROVIDER)) == (401, 11)


@pytest.mark.parametrize("provider", BY_PROVIDER)
def test_each_code_by_itself(provider: str) -> None:
    for row in BY_PROVIDER[provider]:
        for code in (row["code"], row["code"].upper(), f" {row['code'].lower()} "):
            found = meaning(provider, code)
            said = (found.status.value, found.leg, "attention" if found.attention else "")
            assert said == (row["status"], row["leg"], row["attention"]), code
            assert listed(provider, code)


# One wording for each rule of the papers, in their order.
TEXTS = (
    ("customs_action_required", "Awaiting commercial invoice from the recipient"),
    ("customs_action_required", "Import duties unpaid"),
    ("customs_action_required", "Please pay the customs charges online"),
    ("customs_held", "Retained by customs"),
    ("customs_held", "Clearance delay"),
    ("customs_held", "Contains a prohibited article"),
    ("customs_released", "Released by customs"),
    ("customs_released", "Clearance processing completed"),
    ("customs_released", "International shipment release"),
    ("customs_presented", "Item presented to import customs"),
    ("customs_presented", "Customs clearance in progress"),
    ("returned", "Returned to shipper"),
    ("returning", "Parcel is being returned to sender"),
    ("damaged", "Package damaged in transit"),
    ("lost", "The item cannot be located"),
    ("delivery_attempt_failed", "Refused by the addressee"),
    ("delivery_attempt_failed", "Unsuccessful delivery, addressee not at home"),
    ("available_for_pickup", "Ready for collection"),
    ("out_for_delivery", "Out for physical delivery"),
    ("departed_origin_country", "Departure from outward office of exchange"),
    ("arrived_destination_country", "Arrival at inward office of exchange"),
    ("customs_held", "Задержано таможней"),
    ("customs_released", "Выпущено таможней"),
    ("customs_presented", "Передано таможне"),
    ("returned", "Возврат отправителю вручен"),
    ("returning", "Возврат"),
    ("delivery_attempt_failed", "Неудачная попытка вручения"),
    ("available_for_pickup", "Ожидает адресата в месте вручения"),
    ("departed_origin_country", "Покинуло территорию страны отправления"),
)


@pytest.mark.parametrize(("expected", "text"), TEXTS)
def test_each_rule_of_text(expected: str, text: str) -> None:
    assert meaning("17track", "InTransit_Other", text).status == expected
    assert meaning("nobody", "", text).status == expected


@pytest.mark.parametrize(
    "text",
    [
        "Entregado en el buzón",
        "包裹已签收",
        "Zugestellt",
        "Livré",
        "Доставлено",
        "تم التسليم",
        "Delivered?",
        "x" * 9000,
    ],
)
def test_words_that_nobody_taught_us_are_never_taken_for_a_delivery(text: str) -> None:
    found = meaning("newcomer", "DLVRD_42", text)
    assert found.status is Status.UNKNOWN
    assert unread(make.event(found.status, provider="newcomer", code="DLVRD_42", description=text))


def test_that_there_is_nothing_to_say_yet_is_no_riddle() -> None:
    assert not unread(make.event(Status.UNKNOWN, provider="17track", code="NotFound_Other"))
    assert unread(make.event(Status.UNKNOWN, provider="17track", code="Exception_Other", description="Kuriren"))
    assert unread(make.event(Status.UNKNOWN, provider="upu", code="EDX")), "ended by an authority: a person must look"
    assert not unread(make.event(Status.IN_TRANSIT, provider="17track", code="InTransit_New", description="Kuriren"))


@pytest.mark.parametrize(
    ("text", "signer"),
    [
        ("Delivered. Signed by J. Smith", "J. Smith"),
        ("Signed for by: A SMITH at the front desk", "A SMITH"),
        ("DELIVERED, SIGNED BY: O'NEIL-BRANDT, Berlin", "O'NEIL-BRANDT"),
        ("Shipment delivered, received by Ana María García López", "Ana María García López"),
        ("Entregado. Recibido por: J. Pérez", "J. Pérez"),
        ("已签收,签收人:张三", "张三"),
        ("已签收,签收人：本人", ""),
        ("Signature Service not requested", ""),
        ("Signed by: CUSTOMER", ""),
        ("Delivered", ""),
    ],
)
def test_who_signed(text: str, signer: str) -> None:
    assert meaning("17track", "Delivered_Other", text).signer == signer
    assert meaning("17track", "OutForDelivery_Other", text).signer == ""


@pytest.mark.parametrize(
    ("provider", "code", "text", "left"),
    [
        ("17track", "Delivered_Other", "Left at front door", "door"),
        ("aftership", "Delivered_005", "", "neighbour"),
        ("aftership", "Delivered_002", "", "collected"),
        ("aftership", "Delivered_005", "Left in the garage", "safe_place"),
        ("trackingmore", "delivered004", "Left with neighbor", "neighbour"),
        ("17track", "InTransit_Other", "Arrived at post office", ""),
    ],
)
def test_where_it_was_left_is_told_of_what_is_delivered(provider: str, code: str, text: str, left: str) -> None:
    assert meaning(provider, code, text).left == left


def test_a_delivery_to_the_sender_is_a_return() -> None:
    assert meaning("17track", "Delivered_Other", "Delivered, to original sender").status is Status.RETURNED
    assert (
        meaning("17track", "Delivered_Other", "Delivered to recipient; no return to sender").status is Status.DELIVERED
    )
