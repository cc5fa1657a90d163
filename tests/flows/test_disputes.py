"""A formal dispute stops the bargaining: nothing stays on the table, and the bot says where it is decided."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers import elsewhere
from models.facts.cases import CaseState, OfferState, Option, Remedy, Resolution
from models.facts.disputes import Dispute, DisputeKind, DisputeState
from models.facts.inbound import DisputeSeen
from models.facts.parcels import Cause, Status
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Policy
from models.rules import execution, tasks
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW


def dispute(**wanted: object) -> Dispute:
    facts = {"dispute_id": "d1", "platform": "paypal", "kind": DisputeKind.CLAIM, "opened_at": NOW, "seen_at": NOW}
    return Dispute(**(facts | wanted))  # type: ignore[arg-type]


def opens(talk: Dialogue, by: str = "", seller: str = make.SELLER, **wanted: object) -> None:
    arrived = DisputeSeen(
        key=talk._key(),
        seller_id=seller,
        store_id=talk.order.store_id,
        order_id=talk.order.order_id,
        dispute=dispute(**wanted),
        by=by,
    )
    talk._arrives(arrived)


@pytest.fixture
def offered() -> Dialogue:
    talk = Dialogue(make.order())
    talk.hears("my mug arrived broken")
    talk.sends_photo()
    assert talk.case.live_offer is not None
    return talk


def test_what_is_on_the_table_is_taken_back_and_the_buyer_hears_where_it_is_decided(offered: Dialogue) -> None:
    offer = offered.case.offers[-1].offer_id
    opens(offered)
    assert offered.case.state is CaseState.WITH_SELLER and offered.case.note == elsewhere.DISPUTED
    assert offered.case.offers[-1].state is OfferState.WITHDRAWN
    assert offered.said[-1:] == [Phrase.DISPUTE_THERE] and "PayPal" in offered.text
    offered.presses(f"take:{offer}:0")
    assert offered.case.settlement is None


def test_nothing_is_offered_while_it_is_open_whatever_the_buyer_writes(offered: Dialogue) -> None:
    opens(offered)
    for words in ("give me my money back", "it is broken", "I want a replacement", "10 dollars and we are fine"):
        offered.hears(words)
        assert Phrase.OFFER_INTRO not in offered.said
    assert offered.case.live_offer is None and offered.case.settlement is None


def test_a_chargeback_is_decided_at_the_bank(offered: Dialogue) -> None:
    opens(offered, platform="visa", kind=DisputeKind.CHARGEBACK)
    assert offered.said[-1] is Phrase.DISPUTE_BANK


def test_an_allowed_offer_is_not_put_beside_a_dispute(offered: Dialogue) -> None:
    opens(offered)
    offered.time_passes(days=3)
    assert offered.case.live_offer is None and offered.case.state is CaseState.WITH_SELLER


def test_trouble_that_comes_after_it_is_not_bargained_over_either() -> None:
    talk = Dialogue(make.order())
    opens(talk)
    talk.hears("my mug arrived broken")
    assert Phrase.DISPUTE_THERE in talk.said
    talk.sends_photo()
    assert talk.case.offers == () and talk.case.state is CaseState.WITH_SELLER


def test_the_shop_pays_nothing_by_itself_while_it_is_open() -> None:
    talk = Dialogue(make.order(platform_ref="9"))
    store, refund = make.store(shop="shopify"), Option(remedy=Remedy.REFUND_KEEP, amount=talk.order.total)
    assert execution.by_shop(store, talk.order, refund)
    opens(talk)
    assert not execution.by_shop(store, talk.order, refund)


def test_the_verdict_ends_what_was_left_to_it(offered: Dialogue) -> None:
    opens(offered)
    opens(offered, state=DisputeState.LOST, ended_at=NOW + timedelta(days=9), seen_at=NOW + timedelta(days=9))
    assert offered.case.resolution is Resolution.MARKETPLACE and offered.order.disputed is None


def test_one_that_is_withdrawn_leaves_the_case_with_a_person(offered: Dialogue) -> None:
    opens(offered)
    opens(offered, state=DisputeState.WITHDRAWN, seen_at=NOW + timedelta(days=1))
    assert offered.case.open and offered.case.state is CaseState.WITH_SELLER


def test_an_overtaken_hook_opens_nothing_again_but_a_person_may(offered: Dialogue) -> None:
    opens(offered, state=DisputeState.WON, ended_at=NOW)
    opens(offered, seen_at=NOW + timedelta(hours=1))
    assert offered.order.disputed is None
    opens(offered, by="Kim", seen_at=NOW + timedelta(hours=2))
    assert offered.order.disputed is not None


def test_a_person_and_a_hook_tell_of_one_dispute(offered: Dialogue) -> None:
    opens(offered, dispute_id="by-hand", platform="own_shop", kind=DisputeKind.CHARGEBACK)
    opens(
        offered,
        dispute_id="shopify:9",
        ref="9",
        platform="visa",
        kind=DisputeKind.CHARGEBACK,
        opened_at=NOW - timedelta(days=1),
    )
    (only,) = offered.order.disputes
    assert (only.dispute_id, only.platform) == ("shopify:9", "visa")
    opens(offered, dispute_id="shopify:10", ref="10", platform="visa", kind=DisputeKind.CHARGEBACK)
    assert len(offered.order.disputes) == 2


def test_the_seller_has_a_dated_task(offered: Dialogue) -> None:
    by = NOW + timedelta(days=7)
    opens(offered, answer_by=by)
    (task,) = [each for each in tasks.of_order(offered.order) if each.kind == "dispute"]
    assert task.due_at == by and task.text == "PayPal"
    opens(offered, state=DisputeState.WON, seen_at=NOW + timedelta(days=1))
    assert not [each for each in tasks.of_order(offered.order) if each.kind == "dispute"]


def test_another_sellers_dispute_changes_nothing(offered: Dialogue) -> None:
    before = offered.order
    opens(offered, seller="somebody")
    assert offered.order == before


def test_a_dated_wait_pays_nothing_by_itself_beside_a_dispute() -> None:
    wait = Allowed(remedy=Remedy.WAIT, days=2, then=Allowed(remedy=Remedy.REFUND_KEEP))
    parcel = make.parcel("o", "YT2600000000000001", make.event(Status.IN_TRANSIT, NOW - make.days(1), country="US"))
    late = make.order(promised_by=NOW - timedelta(days=9), parcels=(parcel,))
    ladders = dict.fromkeys(Cause, ((wait,),))
    talk = Dialogue(late, store=make.store(policy=Policy(version="t", ladders=ladders)))
    talk.hears("my order is late, I want my money back")
    offer = talk.case.live_offer
    assert offer is not None
    talk.presses(f"take:{offer.offer_id}:0")
    assert talk.case.promise is not None
    opens(talk)
    talk.time_passes(days=5)
    assert talk.case.settlement is None and talk.case.state is CaseState.WITH_SELLER
