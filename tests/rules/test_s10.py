"""What does a postal number say of itself? Examples of the UPU's S10-12 and of posts' own pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.facts.history import read
from models.facts.parcels import Cause, Status
from models.rules import causes, s10
from tests import make
from tests.make import NOW, days


@pytest.mark.parametrize(
    ("number", "service", "country", "tracked"),
    [
        ("RR123456785CN", "registered letter", "CN", True),
        ("RB123456785GB", "registered letter", "GB", True),
        ("RA473124829US", "registered letter", "US", True),
        (" rr 123 456 785 cn ", "registered letter", "CN", True),
        ("UA473124829DE", "untracked letter", "DE", False),
        ("EE473124829JP", "express", "JP", True),
        ("CV473124829FR", "parcel", "FR", True),
        ("HA473124829NL", "e-commerce", "NL", True),
        ("VV473124829CH", "insured letter", "CH", True),
        ("MA473124829CH", "m-bag", "CH", False),
        ("AV473124829AT", "domestic or bilateral", "AT", True),
    ],
)
def test_a_postal_number(number: str, service: str, country: str, tracked: bool) -> None:
    found = s10.read(number)
    assert found is not None and found.valid
    assert (found.service, found.country, found.tracked) == (service, country, tracked)


@pytest.mark.parametrize(
    "number",
    ["", "YT2600000000000001", "1Z999AA10123456784", "UF123456789YP", "RR123456785XX", "RR12345678CN", "RR١٢٣٤٥٦٧٨٥CN",
     "JA473124829US", "RR123456785CNX"],
)  # fmt: skip
def test_other_numbers_are_none(number: str) -> None:
    assert s10.read(number) is None
    assert s10.doubt(number, "CN", "US") == ""


@given(st.from_regex(r"[0-9]{8}", fullmatch=True), st.integers(0, 7), st.integers(1, 9))
def test_a_wrong_digit_is_seen(serial: str, place: int, more: int) -> None:
    """All but where the standard itself gives two remainders one check digit: 0 becomes 5 as 6 does."""
    check = s10.check_digit(serial)
    wrong = serial[:place] + str((int(serial[place]) + more) % 10) + serial[place + 1 :]
    right, other = s10.read(f"RR{serial}{check}CN"), s10.read(f"RR{wrong}{check}CN")
    assert right is not None and right.valid and other is not None
    rests = {
        sum(w * int(d) for w, d in zip((8, 6, 4, 2, 3, 5, 9, 7), each, strict=True)) % 11 for each in (serial, wrong)
    }
    assert not other.valid or rests == {0, 6}


def test_where_numbers_come_from() -> None:
    assert s10.origin("RR123456785CN") == "CN"
    assert s10.origin("YT2600000000000001", "RR123456785CN") == "CN"
    assert s10.origin("RR123456785CN", "RB123456785GB") == ""
    assert s10.origin("RB123456786GB") == s10.origin() == ""


def test_what_a_seller_is_told() -> None:
    assert s10.doubt("RR123456785CN", "CN", "US") == s10.doubt("RR123456785CN", "", "US") == ""
    assert "after 12345678 comes 5" in s10.doubt("RR123456786CN", "CN", "US")
    assert "sent from DE" in s10.doubt("RR123456785CN", "DE", "US")
    assert s10.doubt("RR123456785CN", "DE", "CN") == "", "the destination's post has numbers of its own"
    assert "no scans" in s10.doubt("UA473124829DE", "DE", "US")


def test_of_an_untracked_letter_that_has_left_no_scan_is_missed() -> None:
    """The promise and the lane still count; only silence says nothing."""
    gone = make.event(Status.DEPARTED_ORIGIN_COUNTRY, NOW - days(40), country="CN")
    order = make.order(placed_at=NOW - days(50), promised_by=NOW + days(9), country="US", origin="CN")
    found = {}
    for number in ("UA473124829CN", "RA473124829CN", "UA473124828CN"):
        travelling = order.with_parcel(read(order, number, (gone,), NOW))
        found[number] = {each.cause for each in causes.find(travelling, NOW)}
    quiet = {Cause.LOST, Cause.CARRIER_SILENT}
    assert not found["UA473124829CN"] & quiet
    assert found["RA473124829CN"] & quiet and found["UA473124828CN"] & quiet
    still_here = make.event(Status.ACCEPTED, NOW - days(40), country="CN")
    waiting = order.with_parcel(read(order, "UA473124829CN", (still_here,), NOW))
    assert quiet & {each.cause for each in causes.find(waiting, NOW)}
