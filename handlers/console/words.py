"""What our slugs are called where a seller reads them, and how far away a moment is."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.console import Saying, saying
from locales.desk import Words, named
from models.facts.cases import Option, Remedy
from models.facts.markets import Marketplace
from models.facts.phrases import Day

# Names that are the same in every language.
KINDS = {
    "telegram": "Telegram",
    "whatsapp": "WhatsApp",
    "shopify": "Shopify",
    "woocommerce": "WooCommerce",
    "17track": "17TRACK",
    "aftership": "AfterShip",
    "easypost": "EasyPost",
    "trackingmore": "TrackingMore",
}


# How it is kept that a person has read a date on a platform; a dossier has it in these words.
BY_HAND = " (entered by hand)"


def kind(t: Words, slug: str) -> str:
    """A channel, a tracker or a shop."""
    return KINDS.get(slug) or t.of("kind", slug, slug)


def place(t: Words, market: Marketplace) -> str:
    """Where it was sold: a name, but for the seller's own shop."""
    return t.of("place", market.name, market.title)


def said_by(t: Words, who: str) -> str:
    """Where a live date comes from."""
    return t("entered-by-hand", place=who.removesuffix(BY_HAND)) if who.endswith(BY_HAND) else who


def option(what: Option) -> Saying:
    """An option; its facts are written in the reader's way when the page is made."""
    if what.remedy is Remedy.WAIT and what.until:
        day = Day(at=what.until)
        return (
            saying("option-wait-then", day=day, then=option(what.then)) if what.then else saying("option-wait", day=day)
        )
    name = saying(named("remedy", what.remedy.value))
    if what.remedy in (Remedy.RETURN, Remedy.EXCHANGE) and (what.label or what.amount):
        name = saying("option-label" if what.label else "option-no-label", remedy=name)
    return saying("option-sum", remedy=name, sum=what.amount) if what.amount else name


def note(t: Words, slug: str) -> str:
    """Why a case is with a person; what follows a colon (`sign_off:2`) is for programs, but where it has a name too."""
    return t.of("note", slug.replace(":", "-"), "") or t.of("note", slug.partition(":")[0], slug)


def refused(t: Words, slug: str) -> str:
    """Why a photo could not be used."""
    return t.of("refused", slug, slug.replace("_", " ")) if slug else ""


def away(t: Words, at: datetime, now: datetime) -> str:
    """How far a moment is from now: "in 3 hours", "2 days ago"."""
    span = _span(t, abs(at - now))
    if not span:
        return t("now")
    return t("in-span", span=span) if at > now else t("span-ago", span=span)


def late(t: Words, at: datetime, now: datetime) -> str:
    """The same for something that is due."""
    span = _span(t, abs(at - now))
    if not span:
        return t("due-now")
    return t("due-in", span=span) if at > now else t("span-late", span=span)


def _span(t: Words, span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    for size, name, least in ((1440, "span-days", 2), (60, "span-hours", 1), (1, "span-minutes", 1)):
        if (count := minutes // size) >= least:
            return t(name, n=count)
    return ""


def removed_by(t: Words, by: str) -> str:
    """Who removed a photo, in words."""
    return t.of("removed-by", by, "") or t("removed-by", who=by)
