"""Who is held out of being told first, and what is told all the same."""

from __future__ import annotations

import pytest

from models.facts.conversations import Conversation
from models.facts.disputes import Trial
from models.facts.fact import change, named
from models.facts.orders import Order
from models.facts.parcels import Cause, Notice, Status
from models.facts.people import HoldOut
from models.rules import holdout, notices
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

TRIAL = HoldOut(share=30, experiment="e1", key="a key that nobody knows", since=NOW - days(60))
HELD = Trial(experiment="e1", held_out=True)
TOLD = Trial(experiment="e1", held_out=False)


def parcel(status: Status = Status.IN_TRANSIT, ago: float = 1):
    return make.parcel("o", "YT2600000000000001", make.event(status, NOW - days(ago), country="US"))


def late(**facts: object) -> Order:
    return make.order(**({"promised_by": NOW - days(3), "parcels": (parcel(),)} | facts))


def talk(order: Order) -> Conversation:
    return make.conversation(orders=(order.order_id,))


# The draw ----------------------------------------------------------------------------------------------------------


def test_the_draw_is_even_over_orders_and_the_same_each_time() -> None:
    ids = [named("order", "shop", n) for n in range(20_000)]
    store = make.store(holdout=TRIAL)
    drawn = [holdout.drawn(store, each, NOW) for each in ids]
    share = sum(each.held_out for each in drawn if each) / len(ids)
    assert share == pytest.approx(0.30, abs=0.013)  # four deviations
    assert drawn == [holdout.drawn(store, each, NOW) for each in ids]


def test_another_key_draws_others() -> None:
    ids = [named("order", "shop", n) for n in range(2_000)]
    one, two = make.store(holdout=TRIAL), make.store(holdout=change(TRIAL, key="another"))
    same = sum(holdout.drawn(one, each, NOW) == holdout.drawn(two, each, NOW) for each in ids) / len(ids)
    assert same == pytest.approx(0.58, abs=0.05)  # independent: 0.3 * 0.3 + 0.7 * 0.7


@pytest.mark.parametrize("share", [0, -1, 51, 100])
def test_no_share_beyond_a_half_draws_anybody(share: int) -> None:
    assert holdout.drawn(make.store(holdout=change(TRIAL, share=share)), "o", NOW) is None


def test_nobody_is_drawn_without_a_trial_nor_of_before_it_began() -> None:
    assert holdout.drawn(make.store(), "o", NOW) is None
    assert holdout.drawn(make.store(holdout=TRIAL), "o", TRIAL.since - days(1)) is None


def test_an_order_is_drawn_when_it_is_first_seen_and_never_again() -> None:
    talk = Dialogue(store=make.store(holdout=TRIAL))
    talk.shown()
    drawn = talk.order.trial
    assert drawn is not None and drawn.experiment == "e1"
    talk.world.store = make.store(holdout=change(TRIAL, share=50, experiment="e2", key="k2"))
    talk.shown(name="Another Name")
    assert talk.order.trial == drawn


# What is kept back -------------------------------------------------------------------------------------------------


def test_a_notice_is_withheld_and_noted_as_such_once() -> None:
    order = late(trial=HELD)
    due = notices.due(order, (talk(order),), NOW)
    assert due.say is None and not due.parked and [each.notice for each in due.withheld] == [Notice.LATE]
    talked = Dialogue(order)
    talked.time_passes(days=1)
    assert talked.messages == [] and talked.order.told == ()
    assert [each.notice for each in talked.order.withheld] == [Notice.LATE]
    talked.time_passes(hours=30)
    assert len(talked.order.withheld) == 1


def test_the_other_half_is_told() -> None:
    order = late(trial=TOLD)
    assert notices.due(order, (talk(order),), NOW).withheld == ()
    talked = Dialogue(order)
    talked.time_passes(days=1)
    assert talked.order.told and not talked.order.withheld


def test_nothing_is_parked_for_a_person_to_tell_who_would_tell_it_all_the_same() -> None:
    due = notices.due(late(trial=HELD, marketplace="ebay"), (), NOW)
    assert not due.parked and due.withheld


def test_it_is_not_told_along_with_another_order_of_the_buyer() -> None:
    first, second = late(order_ref="1"), late(order_ref="2", trial=HELD)
    both = make.conversation(orders=(first.order_id, second.order_id))
    here = (both.conversation_id,)
    first, second = change(first, conversations=here), change(second, conversations=here)
    both = change(both, gathering_until=NOW)
    due = notices.due(first, (both,), NOW, others=(first, second))
    assert due.say is not None and due.joined == ()
    known = notices.due(first, (both,), NOW, others=(first, change(second, trial=None)))
    assert known.joined


# What never is -----------------------------------------------------------------------------------------------------


def test_a_question_is_answered() -> None:
    talked = Dialogue(late(trial=HELD))
    talked.hears("where is my order?")
    assert talked.messages and [each.notice for each in talked.order.told] == [Notice.LATE]


def test_an_offer_is_made_on_request() -> None:
    talked = Dialogue(late(trial=HELD))
    talked.hears("it is so late, I want my money back")
    assert talked.case.live_offer is not None


def test_a_notice_that_the_law_makes_a_duty_is_told() -> None:
    unshipped = make.order(
        trial=HELD, parcels=(), shipped_at=None, promised_ship_by=NOW + days(1), promised_by=NOW + days(20)
    )
    due = notices.due(unshipped, (talk(unshipped),), NOW)
    assert due.say is not None and due.say.notice is Notice.NOT_SHIPPED and due.withheld == ()


def test_where_the_law_makes_late_delivery_a_duty_it_is_told() -> None:
    order = late(trial=HELD, country="SA", postcode="")
    found = notices.due(order, (talk(order),), NOW)
    assert found.withheld == () and notices.is_duty(order, notices.untold(order, NOW)[0], NOW)


def test_a_customs_step_with_a_deadline_is_told() -> None:
    order = make.order(trial=HELD, promised_by=NOW + days(60), parcels=(parcel(Status.CUSTOMS_ACTION_REQUIRED, 0.1),))
    due = notices.due(order, (talk(order),), NOW)
    assert due.say is not None and due.say.cause is Cause.CUSTOMS_BUYER and due.withheld == ()


def test_customs_in_process_asks_nothing_of_the_buyer_and_is_withheld() -> None:
    order = make.order(trial=HELD, promised_by=NOW + days(60), parcels=(parcel(Status.CUSTOMS_HELD, 2),))
    due = notices.due(order, (talk(order),), NOW)
    assert due.say is None and [each.cause for each in due.withheld] == [Cause.CUSTOMS_IN_PROCESS]


def test_a_withheld_notice_counts_as_told_nowhere() -> None:
    order = late(trial=HELD)
    (kept,) = notices.due(order, (talk(order),), NOW).withheld
    assert kept in notices.untold(order, NOW)
