"""Several parcels, several orders, several reports: one message, and one of the day's two."""

from __future__ import annotations

from datetime import timedelta

from models.facts.fact import change
from models.facts.orders import Order
from models.facts.parcels import Cause, Notice, Status
from models.facts.phrases import Phrase
from models.rules import joining
from models.rules.causes import Finding
from tests import make
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days

FAR = NOW + days(90)
NUMBERS = ("YT2600000000000001", "B2", "C3", "D4", "E5")


def order(n: int, *scans: tuple[Status, float], **facts: object) -> Order:
    number = NUMBERS[n]
    events = (make.event(status, NOW - days(ago), country="US") for status, ago in scans or ((Status.IN_TRANSIT, 0.5),))
    parcel = make.parcel("o", number, *events)
    return make.order(**({"order_ref": str(1001 + n), "parcels": (parcel,), "promised_by": FAR} | facts))


def notices(talk: Dialogue) -> list:
    return [m for _, m in talk.world.sent_at if m.episode]


def told(talk: Dialogue, ref: str) -> list[Notice]:
    it = next(o for o in talk.world.orders.values() if o.order_ref == ref)
    return [t.notice for t in it.told if not t.parked]


def held(talk: Dialogue, *which: int, status: Status = Status.CUSTOMS_HELD) -> None:
    for n in which:
        talk.later(minutes=1)
        talk.scanned(make.event(status, talk.now, country="US"), number=NUMBERS[n])


def listed(message) -> list[object]:
    return [line.args["order"] for line in message.lines if line.phrase is Phrase.ALSO_ORDER]


def test_three_orders_held_by_the_same_customs_are_one_message() -> None:
    talk = Dialogue(order(0), order(1), order(2))
    held(talk, 0, 1, 2)
    assert talk.said == []
    talk.time_passes(days=1)
    assert len(notices(talk)) == 1
    message = notices(talk)[0]
    assert message.lines[0].phrase is Phrase.TOLD_CUSTOMS
    assert listed(message) == ["1002", "1003"]
    assert [told(talk, ref) for ref in ("1001", "1002", "1003")] == [[Notice.CUSTOMS]] * 3
    assert len(talk.talk.notices_at) == 1, "the day's budget counts one"


def test_each_listed_order_has_its_dates_and_its_button() -> None:
    talk = Dialogue(order(0), order(1))
    held(talk, 0, 1)
    talk.time_passes(hours=1)
    phrases = [line.phrase for line in talk.last.lines]
    assert phrases[phrases.index(Phrase.ALSO_ORDERS) :][:3] == [
        Phrase.ALSO_ORDERS,
        Phrase.ALSO_ORDER,
        Phrase.EXPECTED,
    ]
    assert talk.buttons.count(Phrase.BUTTON_ORDER) == 1
    assert talk.buttons[-1] is Phrase.BUTTON_PERSON
    talk.presses(Phrase.BUTTON_ORDER)
    assert talk.said[0] is Phrase.STATUS_AT_CUSTOMS
    assert talk.talk.focus == order(1).order_id


def test_silent_orders_are_one_message_and_each_has_its_choice() -> None:
    """Last scanned an hour apart: the first that is missed waits for the next."""
    talk = Dialogue(order(0, (Status.IN_TRANSIT, 0.1)), order(1, (Status.IN_TRANSIT, 0.05)))
    talk.time_passes(days=12)
    silent = [m for m in notices(talk) if m.lines[0].phrase is Phrase.TOLD_SILENT]
    assert len(silent) == 1
    assert listed(silent[0]) == ["1002"]
    assert Phrase.OFFER_ABOUT in [line.phrase for line in silent[0].lines]
    assert Phrase.BUTTON_ORDER in [b.label.phrase for b in silent[0].buttons]
    second = next(o for o in talk.world.orders.values() if o.order_ref == "1002")
    assert second.cases == (), "nothing is offered for it before the buyer asks"
    talk.presses(Phrase.BUTTON_ORDER)
    assert Phrase.OFFER_INTRO in talk.said


def test_the_promise_of_several_orders_in_one_message() -> None:
    late = [order(n, (Status.IN_TRANSIT, 0.1), promised_by=NOW - days(0.5)) for n in range(3)]
    talk = Dialogue(*late)
    held(talk, 0, status=Status.IN_TRANSIT)
    talk.time_passes(hours=2)
    assert [m.lines[0].phrase for m in notices(talk)] == [Phrase.TOLD_LATE]
    assert listed(notices(talk)[0]) == ["1002", "1003"]


def test_other_troubles_are_messages_of_their_own() -> None:
    talk = Dialogue(order(0), order(1))
    held(talk, 0)
    held(talk, 1, status=Status.RETURNING)
    talk.time_passes(hours=1)
    assert sorted(m.lines[0].phrase for m in notices(talk)) == [Phrase.TOLD_CUSTOMS, Phrase.TOLD_RETURNING]
    assert [listed(m) for m in notices(talk)] == [[], []]


def test_another_country_is_another_message() -> None:
    talk = Dialogue(order(0), order(1, country="BR", postcode=""))
    held(talk, 0, 1)
    talk.time_passes(hours=6)
    assert [listed(m) for m in notices(talk)] == [[], []]


def test_the_orders_of_another_buyer_are_never_named() -> None:
    mine = Dialogue(order(0))
    theirs = order(1)
    mine.world.orders[theirs.order_id] = theirs
    held(mine, 0, 1)
    mine.time_passes(days=1)
    assert len(notices(mine)) == 1
    assert listed(notices(mine)[0]) == []


def test_an_order_that_two_chats_follow_is_not_told_along_in_one_of_them() -> None:
    talk = Dialogue(order(0), order(1))
    second = next(o for o in talk.world.orders.values() if o.order_ref == "1002")
    other = make.conversation(conversation_id="other", contact_ref="other", orders=(second.order_id,), heard_at=NOW)
    talk.world.talks["other"] = other
    talk.world.orders[second.order_id] = change(second, conversations=(*second.conversations, "other"))
    held(talk, 0, 1)
    talk.time_passes(hours=1)
    assert [(m.conversation_id, listed(m)) for m in notices(talk)].count(("other", [])) == 1
    assert all(not listed(m) for m in notices(talk))


def test_parcels_of_one_order_are_one_message() -> None:
    parcels = tuple(
        make.parcel("o", number, make.event(Status.IN_TRANSIT, NOW - days(0.5), country="US")) for number in NUMBERS[:3]
    )
    talk = Dialogue(make.order(parcels=parcels, promised_by=FAR))
    held(talk, 0, 2)
    talk.time_passes(days=1)
    assert len(notices(talk)) == 1
    about = next(line for line in notices(talk)[0].lines if line.phrase is Phrase.ABOUT_PARCELS)
    assert about.args == {"count": 2, "number": "C3, YT2600000000000001"}
    assert [line.phrase for line in notices(talk)[0].lines].count(Phrase.TOLD_CUSTOMS) == 1


def test_held_and_let_go_within_minutes_is_no_news() -> None:
    talk = Dialogue(order(0))
    held(talk, 0)
    held(talk, 0, status=Status.CUSTOMS_RELEASED)
    talk.time_passes(days=1)
    assert notices(talk) == []


def test_what_somebody_has_to_act_on_does_not_wait() -> None:
    talk = Dialogue(order(0), order(1))
    held(talk, 0)
    held(talk, 1, status=Status.CUSTOMS_ACTION_REQUIRED)
    assert [m.lines[0].phrase for m in notices(talk)] == [Phrase.TOLD_CUSTOMS_BUYER]


def test_waiting_for_company_lasts_ten_minutes_and_not_for_ever() -> None:
    talk = Dialogue(order(0), order(1), order(2), order(3))
    for n in range(4):
        held(talk, n)
        talk.time_passes(minutes=6)
    first = talk.world.sent_at[0][0]
    assert first - NOW <= timedelta(minutes=13)
    assert listed(notices(talk)[0]) == ["1002"]


def test_gathered_in_the_night_told_together_in_the_morning() -> None:
    night = NOW.replace(hour=6)
    talk = Dialogue(order(0), order(1), now=night)
    for n in (0, 1):
        talk.scanned(make.event(Status.CUSTOMS_HELD, talk.now, country="US"), number=NUMBERS[n])
        talk.time_passes(hours=1)
    assert notices(talk) == []
    talk.time_passes(hours=12)
    assert [listed(m) for m in notices(talk)] == [["1002"]]
    at = talk.world.sent_at[0][0]
    assert (at.hour, at.minute) == (13, 0), "nine in New York, on the minute"


def test_the_budget_is_two_messages_however_many_orders() -> None:
    talk = Dialogue(*(order(n) for n in range(5)))
    held(talk, 0, 1, 2, 3, 4)
    talk.time_passes(minutes=15)
    held(talk, 0, 1, 2, 3, 4, status=Status.CUSTOMS_RELEASED)
    talk.time_passes(hours=20)
    assert [m.lines[0].phrase for m in notices(talk)] == [Phrase.TOLD_CUSTOMS, Phrase.TOLD_CUSTOMS_RELEASED]
    assert [len(listed(m)) for m in notices(talk)] == [4, 4]


def test_a_message_that_failed_was_not_told_of_any_of_them() -> None:
    talk = Dialogue(order(0), order(1), order(2))
    held(talk, 0, 1)
    talk.time_passes(minutes=15)
    assert told(talk, "1002") == [Notice.CUSTOMS]
    talk.failed()
    assert told(talk, "1001") == told(talk, "1002") == []
    talk.time_passes(days=1)
    assert [listed(m) for m in notices(talk)] == [["1002"], ["1002"]]


def test_no_order_is_told_twice_of_what_was_told_along() -> None:
    talk = Dialogue(order(0), order(1))
    held(talk, 0, 1)
    talk.time_passes(days=4)
    held(talk, 1)
    talk.time_passes(days=1)
    customs = [m for m in notices(talk) if m.lines[0].phrase is Phrase.TOLD_CUSTOMS]
    assert len(customs) == 1


def test_a_legal_notice_is_told_for_each_order_by_itself() -> None:
    wanted = {"shipped_at": None, "placed_at": NOW - days(4), "promised_ship_by": NOW + days(2), "promised_by": None}
    orders = [make.order(**(wanted | {"order_ref": ref, "parcels": ()})) for ref in ("1001", "1002")]
    talk = Dialogue(*orders)
    talk.time_passes(days=1.5)
    assert [m.lines[0].phrase for m in notices(talk)] == [Phrase.TOLD_NOT_SHIPPED] * 2


def test_a_yes_to_a_later_date_is_asked_for_each_order() -> None:
    wanted = {"shipped_at": None, "placed_at": NOW - days(4), "promised_ship_by": NOW + days(2), "promised_by": None}
    unshipped = [
        make.order(**(wanted | {"order_ref": ref, "parcels": (), "country": "DE", "postcode": ""}))
        for ref in ("1001", "1002")
    ]
    talk = Dialogue(*unshipped)
    talk.time_passes(days=1.9)
    assert [listed(m) for m in notices(talk)] == [[], []]


def test_what_came_with_the_same_van_is_asked_after_once() -> None:
    talk = Dialogue(order(0), order(1), order(2))
    held(talk, 0, 1, status=Status.DELIVERED)
    talk.time_passes(days=3)
    checks = [m for m in notices(talk) if m.lines[0].phrase is Phrase.TOLD_DELIVERED_CHECK]
    assert [listed(m) for m in checks] == [["1002"]]
    assert Phrase.ALSO_DELIVERED in [line.phrase for line in checks[0].lines]
    assert talk.buttons == [Phrase.BUTTON_ALL_WELL, Phrase.BUTTON_SOMETHING_WRONG, Phrase.BUTTON_ORDER]
    talk.presses(Phrase.BUTTON_ORDER)
    assert talk.said[0] is Phrase.STATUS_DELIVERED


def test_all_words_are_there_in_every_language() -> None:
    from locales import LANGUAGES, say

    talk = Dialogue(order(0), order(1), order(2))
    held(talk, 0, 1, 2)
    talk.time_passes(hours=1)
    for language in LANGUAGES:
        text = say.plain(say.text(talk.last.lines, language))
        assert text.count("• ") == 2
        assert "1002" in text and "1003" in text


def test_what_is_said_of_another_order_is_all_of_it_true() -> None:
    """One parcel goes back and one is at customs: of an order that is only at customs that is not "the same"."""
    two = tuple(
        make.parcel("o", number, make.event(Status.IN_TRANSIT, NOW - days(0.5), country="US"))
        for number in ("A1", "A2")
    )
    talk = Dialogue(order(0, parcels=two), order(1), now=NOW.replace(hour=6))
    talk.scanned(make.event(Status.CUSTOMS_HELD, talk.now, country="US"), number="A1")
    talk.scanned(make.event(Status.RETURNING, talk.now, country="US"), number="A2")
    held(talk, 1)
    talk.time_passes(hours=12)
    assert [(m.lines[0].phrase, listed(m)) for m in notices(talk)] == [
        (Phrase.TOLD_RETURNING, []),
        (Phrase.TOLD_CUSTOMS, []),
    ]


def test_a_broken_promise_is_not_the_same_as_a_slow_lane() -> None:
    promised, unpromised = order(0, promised_by=NOW - days(1)), order(1, promised_by=None)
    late = Finding(cause=Cause.LONG_TRANSIT, notice=Notice.LATE, episode="e", since=NOW)
    assert joining.same(promised, late, order(2, promised_by=NOW), late)
    assert not joining.same(promised, late, unpromised, late)
    assert not joining.same(unpromised, late, promised, late)


def test_a_gathering_that_came_to_nothing_does_not_part_the_next_news() -> None:
    talk = Dialogue(order(0), order(1), order(2))
    held(talk, 0)
    held(talk, 0, status=Status.CUSTOMS_RELEASED)
    talk.time_passes(days=2)
    held(talk, 0, 1, 2)
    talk.time_passes(hours=5)
    assert [listed(m) for m in notices(talk)] == [["1002", "1003"]]


def test_one_parcel_of_several_is_named_and_not_counted() -> None:
    from locales import LANGUAGES, say

    two = tuple(
        make.parcel("o", number, make.event(Status.IN_TRANSIT, NOW - days(0.5), country="US"))
        for number in ("A9", "B9")
    )
    talk = Dialogue(order(0, parcels=two))
    talk.scanned(make.event(Status.RETURNING, talk.now, country="US"), number="A9")
    about = [line for line in talk.last.lines if line.phrase is Phrase.ABOUT_PARCELS]
    for language in LANGUAGES:
        said = say.plain(say.text(about, language))
        assert "A9" in said and "1" not in said, language


def test_late_and_silent_of_two_orders_on_the_same_day_is_one_message() -> None:
    talk = Dialogue(*(order(n, (Status.IN_TRANSIT, 0.01), promised_by=NOW + days(5.9)) for n in range(2)))
    talk.time_passes(days=8)
    said = [(m.lines[0].phrase, listed(m)) for m in notices(talk)]
    assert [each for each in said if each[0] is not Phrase.TOLD_AT_RISK] == [(Phrase.TOLD_LATE, ["1002"])]
    talk.time_passes(days=4)
    silent = [listed(m) for m in notices(talk) if m.lines[0].phrase is Phrase.TOLD_SILENT]
    assert silent == [["1002"]]
