"""What the buyer writes besides: which part, which size, the new address, the charge at the door."""

from __future__ import annotations

import pytest

from models.facts.cases import Remedy
from models.facts.conversations import Amount
from models.facts.orders import Order
from models.facts.parcels import Cause, Status
from models.facts.phrases import Phrase
from models.facts.policies import Allowed, Policy
from models.rules import charges
from tests import make, rows
from tests.flows.dialogue import Dialogue
from tests.make import NOW, days


def talk_of(order: Order | None = None, **policy: object) -> Dialogue:
    return Dialogue(order or there(), store=make.store(policy=rows.policy(**policy)))


def there(**facts: object) -> Order:
    parcel = make.parcel("o", rows.NUMBER, make.event(Status.DELIVERED, NOW - days(2)))
    return make.order(**({"parcels": (parcel,)} | facts))


def under_way(**facts: object) -> Order:
    parcel = make.parcel("o", rows.NUMBER, make.event(Status.IN_TRANSIT, NOW - days(1), country="US"))
    return make.order(**({"parcels": (parcel,)} | facts))


# Which part, which size


def test_what_was_written_before_is_not_asked_again() -> None:
    talk = talk_of()
    talk.hears("There are parts missing")
    talk.hears("the screws and the lid are not in the box")
    assert talk.said == [Phrase.SHOT_EVERYTHING], "sorry is said once"
    talk.sends_photo()
    talk.presses(Phrase.BUTTON_SEND_PART)
    assert talk.said == [Phrase.ACCEPTED_SEND_PART]
    assert talk.case.words == ("the screws and the lid are not in the box",)


@pytest.mark.parametrize("words", ["the lid", "it's the small lid", "是小盖子"])
def test_which_part_is_noted_with_thanks_and_opens_nothing_new(words: str) -> None:
    talk = talk_of()
    talk.hears("There are parts missing")
    talk.hears(words)
    assert talk.said == [Phrase.WORDS_NOTED, Phrase.SHOT_EVERYTHING] and len(talk.messages) == 1
    talk = talk_of()
    talk.hears("There are parts missing")
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.fetched()
    talk.hears(words)
    assert talk.said == [Phrase.WORDS_NOTED]
    assert talk.case.words == (words,) and len(talk.order.cases) == 1
    talk.hears("1")
    assert talk.case.settlement is not None, "what was offered above still stands"


def test_a_clear_word_of_something_else_is_no_answer_to_which_part() -> None:
    talk = talk_of()
    talk.hears("There are parts missing")
    talk.later(minutes=1)
    talk.sends_photo(seen=False)
    talk.fetched()
    talk.hears("it arrived broken")
    assert [each.cause for each in talk.order.cases] == [Cause.PARTS_MISSING, Cause.DAMAGED]


def test_which_one_can_be_left_open() -> None:
    talk = talk_of()
    talk.hears("It is the wrong size")
    talk.sends_photo()
    talk.presses(Phrase.BUTTON_EXCHANGE)
    assert talk.said[-1] is Phrase.WHICH_VARIANT
    talk.hears("where is my parcel?")
    assert talk.said[0] is Phrase.STATUS_DELIVERED
    assert not talk.case.words


def test_what_is_kept_is_bounded() -> None:
    talk = talk_of()
    talk.hears("There are parts missing")
    for n in range(30):
        talk.hears(f"the part number {n} is missing" + " and more" * 300)
    assert len(talk.case.words) <= 8 and max(map(len, talk.case.words)) <= 500


def test_sending_a_part_is_no_whole_remedy() -> None:
    talk = talk_of()
    talk.hears("There are parts missing")
    talk.sends_photo()
    assert [option.remedy for option in talk.case.offers[0].options] == [Remedy.SEND_PART, Remedy.PARTIAL_REFUND]
    talk.presses(Phrase.BUTTON_SEND_PART)
    talk.hears("the lid")
    talk.settles(rows.NEW)
    assert talk.order.parcel(rows.NEW), "the part's parcel is followed"


@pytest.mark.parametrize(
    "button, said",
    [
        (Phrase.BUTTON_WRONG_VARIANT, Phrase.SORRY_WRONG_VARIANT),
        (Phrase.BUTTON_PARTS_MISSING, Phrase.SORRY_PARTS_MISSING),
        (Phrase.BUTTON_QUALITY, Phrase.SORRY_POOR_QUALITY),
        (Phrase.BUTTON_SEND_BACK, Phrase.PERSON_ASKED),
    ],
)
def test_who_presses_instead_of_writing_reaches_every_problem(button: Phrase, said: Phrase) -> None:
    talk = talk_of()
    talk.presses("menu")
    talk.presses(Phrase.BUTTON_PROBLEM)
    assert talk.said == [Phrase.WHAT_IS_WRONG]
    talk.presses(button)
    assert talk.said[0] is said


# The address


def test_a_new_address_is_read_back_and_given_to_a_person_word_by_word() -> None:
    talk = talk_of(make.order(shipped_at=None))
    talk.hears("I need to change my delivery address")
    assert talk.said == [Phrase.ADDRESS_ASKED, Phrase.PERSON_ASKED]
    talk.hears("12 Elm Street,\n Springfield, IL 62704")
    assert talk.said == [Phrase.ADDRESS_NOTED, Phrase.PERSON_ASKED]
    assert "12 Elm Street, Springfield, IL 62704" in talk.text
    talk.presses(Phrase.BUTTON_ADDRESS)
    talk.hears("14 Elm Street, Springfield, IL 62704")
    (task,) = talk.tasks
    assert (task.kind, task.text) == ("answer", "address")
    assert task.words == "1001: 14 Elm Street, Springfield, IL 62704", "the last one counts"


def test_an_address_is_words() -> None:
    talk = talk_of(make.order(shipped_at=None))
    talk.hears("I need to change my delivery address")
    talk.sends_photo()
    assert Phrase.ADDRESS_NOTED not in talk.said
    talk.hears("human")
    assert talk.said == [Phrase.PERSON_ASKED]
    assert talk.tasks[0].words == ""


def test_what_has_been_delivered_goes_nowhere_else() -> None:
    talk = talk_of()
    talk.hears("I need to change my delivery address")
    assert talk.said[0] is Phrase.STATUS_DELIVERED


def test_what_is_on_its_way_is_said_honestly() -> None:
    talk = talk_of(under_way())
    talk.hears("I need to change my delivery address")
    assert talk.said == [Phrase.ADDRESS_SHIPPED, Phrase.ADDRESS_ASKED, Phrase.PERSON_ASKED]


def test_whose_order_is_not_known_is_asked_for_it_first() -> None:
    talk = Dialogue(make.order(shipped_at=None), linked=False)
    talk.hears("I need to change my delivery address")
    assert talk.said == [Phrase.ASK_ORDER]
    talk.hears("order 1001, ana@example.com")
    assert talk.said == [Phrase.CONNECTED, Phrase.ADDRESS_ASKED, Phrase.PERSON_ASKED]


# At the door


@pytest.mark.parametrize(
    "paid, back", [("12.50 USD", 1250), ("$12.50", 1250), ("it was 12.50", 1250), ("200 USD", 2000)]
)
def test_a_charge_is_paid_back_up_to_what_the_policy_gives(paid: str, back: int) -> None:
    talk = talk_of()
    talk.hears("customs made me pay at the door")
    talk.hears(paid)
    assert talk.said[:2] == [Phrase.CUSTOMS_CHARGE_NOTED, Phrase.OFFER_INTRO]
    assert [each.amount.minor for each in talk.case.offers[0].options if each.amount] == [back]


@pytest.mark.parametrize("paid", ["12.50 EUR", "80 reais", "10 USD, no, 20 USD"])
def test_what_is_not_sure_is_a_persons_matter(paid: str) -> None:
    talk = talk_of()
    talk.hears("customs made me pay at the door")
    talk.hears(paid)
    assert talk.case.charged is None
    assert talk.said == [Phrase.CUSTOMS_CHARGE_NOTED, Phrase.PERSON_ASKED]
    assert "decide" in talk.kinds


def test_another_currency_is_reckoned_at_the_sellers_rate() -> None:
    talk = talk_of(currency="USD", rates={"EUR": "1.20"})
    talk.hears("customs made me pay at the door")
    talk.hears("10 EUR")
    assert [each.amount.minor for each in talk.case.offers[0].options if each.amount] == [1200]


def test_said_at_once_it_is_not_asked_again() -> None:
    talk = talk_of()
    talk.hears("I paid 12.50 USD to the courier for customs")
    assert talk.said[0] is Phrase.CUSTOMS_CHARGE_NOTED
    assert talk.case.charged and talk.case.charged.minor == 1250


def test_what_customs_asks_for_is_no_charge_that_was_paid() -> None:
    talk = talk_of(under_way())
    talk.hears("customs wants 30 USD from me")
    assert not talk.order.cases and Phrase.CUSTOMS_SAFETY in talk.said


def test_a_receipt_is_kept_and_the_amount_asked_for() -> None:
    talk = talk_of()
    talk.hears("customs made me pay at the door")
    talk.sends_photo()
    assert talk.said == [Phrase.CUSTOMS_HOW_MUCH]
    assert len(talk.case.evidence) == 1
    talk.hears("30 USD")
    assert Phrase.OFFER_PARTIAL_REFUND in talk.said


def test_without_a_ladder_for_it_a_person_decides() -> None:
    ladders = {cause: rungs for cause, rungs in rows.policy().ladders.items() if cause is not Cause.CUSTOMS_BUYER}
    talk = talk_of(ladders=ladders)
    talk.hears("I paid 12.50 USD to the courier for customs")
    assert talk.said == [Phrase.CUSTOMS_CHARGE_NOTED, Phrase.PERSON_ASKED]


@pytest.mark.parametrize(
    "currency, minor", [("USD", 1250), ("EUR", None), ("", 1250), ("$", 1250), ("¥", None), ("12", None)]
)
def test_whose_money_it_was(currency: str, minor: int | None) -> None:
    found = charges.charged((Amount(value="12.50", currency=currency),), make.order(), Policy(version="t", ladders={}))
    assert (found.minor if found else None) == minor


# Danger and fakes


def test_danger_is_a_persons_matter_at_once_and_the_whole_price() -> None:
    talk = talk_of(
        ladders={Cause.UNSAFE: ((Allowed(remedy=Remedy.PARTIAL_REFUND, percent=10), Allowed(remedy=Remedy.REFUND)),)}
    )
    talk.hears("It burned my hand")
    assert talk.said[:2] == [Phrase.SORRY_UNSAFE, Phrase.PERSON_ASKED]
    assert [option.remedy for option in talk.case.offers[0].options] == [Remedy.REFUND]
    assert [(task.kind, task.words) for task in talk.tasks] == [("alarm", ""), ("answer", "It burned my hand")]


def test_a_fake_is_no_deal_whatever_the_policy_says() -> None:
    partial = Allowed(remedy=Remedy.PARTIAL_REFUND, percent=90)
    talk = talk_of(ladders={Cause.COUNTERFEIT: ((partial, Allowed(remedy=Remedy.REFUND)),)})
    talk.hears("This is a fake, not genuine")
    assert [option.remedy for option in talk.case.offers[0].options] == [Remedy.REFUND]
    assert "alarm" in talk.kinds
    talk = talk_of(ladders={Cause.COUNTERFEIT: ((partial,),)})
    talk.hears("This is a fake, not genuine")
    assert not talk.case.offers and Phrase.PERSON_ASKED in talk.said
