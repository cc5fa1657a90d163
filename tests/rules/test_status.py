"""What does this tracking event mean? Codes, then words, then the carrier's own code."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.facts.parcels import Status
from models.rules.status import Meaning, left_at, meaning


@pytest.mark.parametrize(
    ("provider", "codes", "expected"),
    [
        ("17track", ("InTransit_PickedUp",), "accepted"),
        ("17track", ("InTransit_CustomsRequiringInformation",), "customs_action_required"),
        ("17track", ("", "Departure"), "departed_origin_country"),
        ("17track", ("Exception_Returned", "Exception"), "returned"),
        ("17track", ("Exception_Destroyed",), "lost"),
        ("17track", ("40",), "delivered"),
        ("17TRACK", ("delivered_OTHER",), "delivered"),
        ("aftership", ("InTransit_002", "InTransit"), "accepted"),
        ("aftership", ("InTransit_004",), "arrived_destination_country"),
        ("aftership", ("Exception_018",), "customs_action_required"),
        ("aftership", ("Exception_011",), "returned"),
        ("aftership", ("Pending_001", "Pending"), "unknown"),
        ("upu", ("EMC",), "departed_origin_country"),
        ("upu", ("EMI",), "delivered"),
        ("upu", ("documents_insufficient", "EME"), "customs_action_required"),
        ("cainiao", ("CC_IM_START",), "customs_presented"),
        ("easypost", ("failure/lost",), "lost"),
        ("trackingmore", ("transit005",), "customs_released"),
        ("ship24", ("customs_rejected",), "customs_held"),
        ("shippo", ("package_unclaimed", "FAILURE"), "returning"),
        ("karrio", ("customs_duties_unpaid", "on_hold"), "customs_action_required"),
        ("shopify", ("PICKED_UP",), "delivered"),
        ("aliexpress", ("SELLER_SEND_GOODS",), "accepted"),
        ("", ("customs_held",), "customs_held"),
        ("api", ("out_for_delivery",), "out_for_delivery"),
        ("china-post", ("EME",), "customs_held"),
        ("nobody", ("what is this",), "unknown"),
        ("", (), "unknown"),
    ],
)
def test_codes(provider: str, codes: tuple[str, ...], expected: str) -> None:
    assert meaning(provider, codes).status == expected


def test_a_code_means_one_thing() -> None:
    tables = tomllib.loads(files("models.rules").joinpath("status.toml").read_text(encoding="utf-8"))["codes"]
    for provider, table in tables.items():
        codes = [code.rstrip("<>!?").lower() for codes in table.values() for code in codes.split()]
        assert len(codes) == len(set(codes)), provider
        assert all(
            meaning(provider, code).status == status
            for status in table
            for code in [table[status].split()[0].rstrip("<>!?")]
        )


def test_a_sub_status_that_is_not_listed_counts_as_its_status() -> None:
    assert meaning("17track", "Delivered_ByDrone").status is Status.DELIVERED
    assert meaning("aftership", ("InTransit_099", "InTransit")).status is Status.IN_TRANSIT


@pytest.mark.parametrize(
    ("provider", "code", "text", "carrier_code", "expected"),
    [
        ("aftership", "InTransit_005", "Import customs clearance start", "", "customs_presented"),
        ("aftership", "InTransit_005", "", "CC_IM_START", "customs_presented"),
        ("aftership", "InTransit_005", "", "FPX_L_RPIF", "customs_released"),
        ("aftership", "InTransit_007", "International shipment release - Import", "", "customs_released"),
        ("aftership", "InTransit_007", "Departed FedEx location", "", "in_transit"),
        ("aftership", "InTransit_001", "In transit - Package available for clearance", "", "customs_presented"),
        ("trackingmore", "transit001", "Held by import Customs", "", "customs_held"),
        ("easypost", "failure", "Business closed", "", "delivery_attempt_failed"),
        ("17track", "Exception", "Shipment lost", "", "lost"),
        ("17track", "InTransit_Other", "Прибыло в место вручения", "", "available_for_pickup"),
        ("17track", "InTransit_Other", "Задержано таможней", "", "customs_held"),
        ("17track", "InTransit_Arrival", "Presented to import customs", "", "customs_presented"),
        ("17track", "InTransit_Other", "Em devolução\nCustoms clearance not completed", "", "customs_presented"),
        ("17track", "DeliveryFailure_Security", "Duty unpaid", "", "customs_action_required"),
        ("", "", "Out for delivery", "", "out_for_delivery"),
    ],
)
def test_words_and_the_carriers_code_correct_mild_codes(
    provider: str, code: str, text: str, carrier_code: str, expected: str
) -> None:
    assert meaning(provider, code, text, carrier_code).status == expected


@pytest.mark.parametrize(
    ("provider", "code", "text", "expected"),
    [
        ("17track", "Delivered_Other", "Delivered, customs charges payment due at the door", "delivered"),
        ("17track", "Exception_Returning", "Held by customs, now on its way back", "returning"),
        ("17track", "OutForDelivery_Other", "Cleared customs, out for delivery", "out_for_delivery"),
        ("17track", "OutForDelivery_Other", "Not available", "out_for_delivery"),
        ("17track", "InfoReceived", "Shipment data submitted to customs", "pre_transit"),
        ("", "in_transit", "Held by customs", "in_transit"),
    ],
)
def test_firm_codes_stay(provider: str, code: str, text: str, expected: str) -> None:
    assert meaning(provider, code, text).status == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Held by import Customs", "customs_held"),
        ("Customs hold released", "customs_released"),
        ("Held in customs until cleared", "customs_held"),
        ("Awaiting customs clearance", "customs_presented"),
        ("Pending release from customs", "customs_presented"),
        ("Not yet released by customs", "customs_presented"),
        ("Customs clearance completed", "customs_released"),
        ("Returned from import Customs", "customs_released"),
        ("Customs clearance delay, missing commercial invoice", "customs_action_required"),
        ("Import duty payment awaited", "customs_action_required"),
        ("Customs duties payment received", "in_transit"),
        ("Import authorised, no duty or tax to be paid", "in_transit"),
        ("No further action required, documents received", "in_transit"),
        ("Item being returned to sender", "returning"),
        ("Returned to sender", "returned"),
        ("Departure from outward office of exchange", "departed_origin_country"),
        ("Processed at facility", "in_transit"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert meaning("17track", "InTransit_Other", text).status == expected


@pytest.mark.parametrize(
    ("found", "leg"),
    [
        (meaning("upu", "EXB"), "export"),
        (meaning("upu", "EME"), "import"),
        (meaning("aftership", "InTransit_005", "", "CC_EX_SUCCESS"), "export"),
        (meaning("aftership", "InTransit_007", "International shipment release - Export"), "export"),
        (meaning("17track", "InTransit_CustomsProcessing", "In clearance"), ""),
        (meaning("17track", "InTransit_Other", "Arrived at the import hub"), ""),
    ],
)
def test_which_border(found: Meaning, leg: str) -> None:
    assert found.leg == leg


def test_what_is_worth_attention() -> None:
    assert meaning("17track", "Exception_Delayed").attention
    assert meaning("17track", "InTransit_Other", "Held by customs").attention
    assert not meaning("17track", "InTransit_Other").attention


@pytest.mark.parametrize("word", list(Status))
def test_our_own_words_mean_themselves(word: Status) -> None:
    assert meaning("csv", word.value).status is word


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Delivered - Left at front door. Signature Service not requested.", "door"),
        ("Delivered, In/At Mailbox", "letterbox"),
        ("Placed in Packstation 123", "locker"),
        ("Left with neighbor", "neighbour"),
        ("Delivered", ""),
    ],
)
def test_where_it_was_left(text: str, place: str) -> None:
    assert left_at(text) == place


@given(st.text(max_size=30), st.lists(st.text(max_size=30), max_size=3), st.text(), st.text(max_size=30))
def test_anything_has_a_meaning(provider: str, codes: list[str], text: str, carrier_code: str) -> None:
    assert meaning(provider, codes, text, carrier_code) == meaning(provider, codes, text, carrier_code)


def test_held_in_words_does_not_hide_that_customs_waits_for_the_buyer() -> None:
    asked = meaning(
        "17track", ["InTransit_CustomsRequiringInformation"], "Held by customs: recipient information required"
    )
    assert asked.status is Status.CUSTOMS_ACTION_REQUIRED
