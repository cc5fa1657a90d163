"""The law's duties and rights are data, dated and sourced, and a mistake in them stops the start."""

from importlib.resources import files
from pathlib import Path

import pytest

from models.errors import Misconfigured
from models.facts.markets import Confidence
from models.facts.orders import Order
from models.rules import laws
from models.rules.laws import Kind, Law, Silence
from tests import make

RULES = laws.all()
DATA = (files(laws.__package__) / "laws.yaml").read_text(encoding="utf-8")


def test_all_rules_are_there() -> None:
    assert set(RULES) == set(
        """
        us_ftc_mail_order_first_notice us_ftc_mail_order_renewed_notice us_ftc_prompt_refund us_fcba_billing_error
        us_ftc_reviews_rule eu_crd_art18_delivery eu_crd_art20_risk eu_withdrawal_14d eu_withdrawal_button
        eu_sgd_conformity eu_ai_act_art50 uk_cra_delivery uk_cra_short_term_reject uk_ccr_cancel_14d br_cdc_art49
        br_cdc_defects sa_ecommerce_delay kr_ecommerce jp_distance_return ru_distance tr_distance ca_quebec ca_ontario
        au_acl
        """.split()
    )


@pytest.mark.parametrize("law", RULES.values(), ids=RULES)
def test_each_is_sourced(law: Law) -> None:
    assert law.source.startswith("http") and law.citation and law.means
    assert law.confidence in Confidence
    assert law.silence is Silence.NOTHING or law.notice_duty, "silence means something only after a notice"


def test_only_the_law_of_some_countries_makes_a_notice_a_duty() -> None:
    assert {each.id for each in RULES.values() if each.notice_duty} == {
        "us_ftc_mail_order_first_notice",
        "us_ftc_mail_order_renewed_notice",
        "sa_ecommerce_delay",
        "kr_ecommerce",
    }
    assert RULES["eu_crd_art18_delivery"].clock.kind is Kind.RIGHT


@pytest.mark.parametrize(
    "country, postcode, some, none",
    [
        ("US", "10001", "us_ftc_prompt_refund", "eu_withdrawal_14d"),
        ("PR", "00901", "us_ftc_mail_order_first_notice", "ca_quebec"),
        ("DE", "10115", "eu_crd_art18_delivery", "uk_cra_delivery"),
        ("CA", "h2x 1y4", "ca_quebec", "ca_ontario"),
        ("CA", "M5V", "ca_ontario", "ca_quebec"),
        ("CA", "", "", "ca_quebec"),
        ("CH", "8001", "", "eu_crd_art18_delivery"),
    ],
)
def test_the_law_of_the_buyers_country_holds(country: str, postcode: str, some: str, none: str) -> None:
    order: Order = make.order(country=country, postcode=postcode)
    held = {each.id for each in laws.of(order)}
    assert none not in held and (not some or some in held)


@pytest.mark.parametrize(
    "written, instead, at",
    [
        ("silence: consent", "silence: perhaps", "silence: perhaps"),
        ("refund: {days: 7, working: true}", "refund: {days: seven}", "refund: {days: seven"),
        ("where: [EU]", "where: [europe]", "where: [europe]"),
        ("notice_duty: true", "notice_due: true", "notice_due"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, written: str, instead: str, at: str) -> None:
    assert written in DATA
    text = DATA.replace(written, instead, 1)
    file = tmp_path / "laws.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Misconfigured) as wrong:
        laws.read_all(file)
    assert f"{file}, line {text[: text.index(at)].count(chr(10)) + 1}: " in str(wrong.value)
