"""Every marketplace is dated, sourced, and found by the names that people use."""

from datetime import date, timedelta

import pytest

from models import marketplaces
from models.facts.markets import Anchor, ChannelMode, Claim, Marketplace
from models.rules.destinations import DESTINATIONS

EVERY = marketplaces.all()
PLATFORMS = """
    aliexpress ebay amazon etsy walmart temu tiktok_shop shopee lazada mercado_libre wish allegro ozon cdiscount
    rakuten_fr alibaba_trade_assurance dhgate paypal visa mastercard amex klarna own_shop
""".split()


def test_all_platforms_are_there() -> None:
    assert set(EVERY) == set(PLATFORMS)


@pytest.mark.parametrize("market", EVERY.values(), ids=EVERY)
def test_each_says_where_it_was_read(market: Marketplace) -> None:
    assert market.source.startswith("https://")
    assert market.confidence in ("high", "medium", "low")
    assert {each.claim for each in market.windows} == set(Claim)
    assert market.answer_hours is None or 24 <= market.answer_hours <= 21 * 24
    assert market.own_shop == (market.mode is ChannelMode.FREE)


def test_nothing_is_a_year_older_than_the_newest() -> None:
    checked = {market.name: market.checked for market in EVERY.values()}
    checked |= {country: place.checked for country, place in DESTINATIONS.items()}
    today = max(checked.values())
    assert today >= date(2026, 11, 22)
    stale = [name for name, at in checked.items() if today - at > timedelta(days=365)]
    assert not stale, f"read these again: {stale}"


@pytest.mark.parametrize(
    "said, name",
    [
        ("Amazon", "amazon"),
        ("amazon.de", "amazon"),
        ("https://www.amazon.co.uk/", "amazon"),
        ("EBAY", "ebay"),
        ("aliexpress.com", "aliexpress"),
        ("AliExpress", "aliexpress"),
        ("TikTok Shop", "tiktok_shop"),
        ("tiktok-shop", "tiktok_shop"),
        ("MercadoLivre", "mercado_libre"),
        ("mercadolibre.com.mx", "mercado_libre"),
        ("allegro.pl", "allegro"),
        ("Rakuten", "rakuten_fr"),
        ("alibaba.com", "alibaba_trade_assurance"),
        ("shopify", "own_shop"),
        ("WooCommerce", "own_shop"),
        ("own_shop", "own_shop"),
        ("PayPal", "paypal"),
    ],
)
def test_known_by_many_names(said: str, name: str) -> None:
    assert marketplaces.of(said).name == name


@pytest.mark.parametrize("said", ["", "  ", "Bazaar 24", "amazon.example.com", "ebay.evil", "\x00", "É"])
def test_whom_nobody_knows_is_met_with_caution(said: str) -> None:
    market = marketplaces.of(said)
    assert market.name == "unknown"
    assert market.mode is ChannelMode.DRAFT_FOR_HUMAN
    assert market.windows == () and not market.partial_refund and not market.own_shop
    assert market.title == said.strip()


def test_no_two_share_a_word() -> None:
    words = [
        marketplaces._key(word)
        for each in EVERY.values()
        for word in {marketplaces._key(word) for word in (each.name, each.title, *each.aliases)}
    ]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    "name, claim, opens, closes",
    [
        ("aliexpress", Claim.ITEM_NOT_RECEIVED, (Anchor.SHIPPED, 10), (Anchor.ESTIMATED_DELIVERY, 15)),
        ("ebay", Claim.ITEM_NOT_RECEIVED, (Anchor.ESTIMATED_DELIVERY, 0), (Anchor.ESTIMATED_DELIVERY, 30)),
        ("amazon", Claim.DAMAGED, (Anchor.CONTACT_SELLER, 2), (Anchor.ESTIMATED_DELIVERY, 90)),
        ("amazon", Claim.COUNTERFEIT, (Anchor.DELIVERED, 0), (Anchor.ESTIMATED_DELIVERY, 90)),
        ("etsy", Claim.ITEM_NOT_RECEIVED, (Anchor.ESTIMATED_DELIVERY, 0), (Anchor.ESTIMATED_DELIVERY, 100)),
        ("tiktok_shop", Claim.COUNTERFEIT, (Anchor.DELIVERED, 0), (Anchor.DELIVERED, 14)),
        ("dhgate", Claim.NOT_AS_DESCRIBED, (Anchor.DELIVERED, 0), (Anchor.SHIPPED, 90)),
        ("paypal", Claim.WRONG_ITEM, (Anchor.ORDER_PAID, 0), (Anchor.ORDER_PAID, 180)),
        ("own_shop", Claim.ITEM_NOT_RECEIVED, (Anchor.ORDER_PAID, 0), (Anchor.ESTIMATED_DELIVERY, 120)),
    ],
)
def test_figures(name: str, claim: Claim, opens: tuple[Anchor, int], closes: tuple[Anchor, int]) -> None:
    window = next(each for each in EVERY[name].windows if each.claim is claim)
    assert window.opens and (window.opens.anchor, window.opens.days) == opens
    assert window.closes and (window.closes.anchor, window.closes.days) == closes
