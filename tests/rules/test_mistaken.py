"""What is wrong with a policy is said in the seller's language: what can be typed into a form, all of it."""

from __future__ import annotations

import re

import pytest

from bot import policies
from bot.console.policy import _changed
from handlers.console import mistaken
from locales.desk import speaking

BALANCED = policies.BALANCED.read_text()
ZH = speaking("zh-Hans")


def option(remedy: str, o: int = 0, r: int = 0, e: int = 0, **said: str) -> dict[str, str]:
    at = f"e{e}_r{r}_o{o}_"
    found = {f"e{e}": "1", f"e{e}_r{r}": "1", f"{at}remedy": remedy, f"{at}was": remedy}
    return found | {f"{at}{name}": value for name, value in said.items()}


TYPED = (
    ("ladders.damaged", option("partial_refund", percent="lots")),
    ("ladders.damaged", option("partial_refund", percent="101")),
    ("ladders.damaged", option("partial_refund", amount="1,50")),
    ("ladders.damaged", option("partial_refund", amount="1.505")),
    ("ladders.damaged", option("partial_refund", amount="1.5 JPY")),
    ("ladders.damaged", option("partial_refund", amount="5 XOF")),
    ("ladders.damaged", option("partial_refund", amount="5 ABC")),
    ("ladders.damaged", option("partial_refund", amount="0")),
    ("ladders.damaged", option("partial_refund")),
    ("ladders.damaged", option("partial_refund", percent="5", amount="5")),
    ("ladders.damaged", option("partial_refund", amount="5", floor="5")),
    ("ladders.damaged", option("partial_refund", percent="5", floor="9", ceiling="5")),
    ("ladders.damaged", option("partial_refund", amount="300")),
    ("ladders.long_transit", option("wait")),
    ("ladders.long_transit", option("wait", days="5", then_remedy="exchange", then_was="exchange")),
    ("ladders.damaged", option("reship") | option("reship", o=1)),
    ("ladders.damaged", option("refund") | option("refund", r=1)),
    ("ladders.damaged", option("refund") | option("coupon", r=1, percent="5")),
    ("ladders.unsafe", option("reship")),
    ("ladders.not_shipped", option("coupon", percent="5")),
    ("ladders.lost", option("cancel")),
    ("ladders.lost", option("refund") | {"e0_country": "QQ"}),
    ("ladders.lost", option("refund") | {"e0_country": "DE, DE"}),
    ("ladders.lost", option("refund") | {"e0_category": "mugs"}),
    ("ladders.lost", option("refund") | {"e0_marketplace": "nowhere"}),
    ("ladders.lost", option("refund") | {"e0_from": "9", "e0_below": "5"}),
    ("ladders.lost", option("refund") | option("reship", e=1)),
    ("ladders.lost", option("refund") | {"e0_country": "DE"} | option("reship", e=1) | {"e1_country": "DE"}),
    ("ladders.lost", option("refund") | {"e0_below": "50"} | option("reship", e=1) | {"e1_below": "20"}),
    ("caps", {"f_per_case": "-5"}),
    ("caps", {"f_case_percent": "20"}),
    ("serial", {"f_claims": "0"}),
    ("counter", {"c_damaged": "200"}),
    ("file", {"f_name": "x", "f_currency": "Euro"}),
    ("file", {"f_name": "x", "f_currency": "ABC"}),
    ("file", {"f_name": "x", "f_currency": ""}),
    ("rates", {"k0": "EUR", "v0": "1,16"}),
)


@pytest.mark.parametrize("part, form", TYPED)
def test_what_is_typed_wrong_is_told_in_chinese(part: str, form: dict[str, str]) -> None:
    text = _changed(BALANCED, (), part, "save", form)
    with pytest.raises(policies.Mistaken) as found:
        policies.of(text.encode(), "it", (("shop", ("USD",)),))
    for each in found.value.mistakes:
        assert each.at, each
        assert re.search("[一-鿿]", mistaken.said(ZH, each.bare)), each.bare
        assert mistaken.said(speaking("en"), each.bare) == each.bare


def test_a_missing_ladder_is_told_by_its_name() -> None:
    text = _changed(BALANCED, (), "ladders.lost", "let-go", {})
    with pytest.raises(policies.Mistaken) as found:
        policies.of(text.encode(), "it")
    (only,) = found.value.mistakes
    assert ZH("cause-lost") in mistaken.said(ZH, only.bare)


def test_what_is_not_known_stays_as_it_is() -> None:
    assert mistaken.said(ZH, "something else is wrong") == "something else is wrong"
