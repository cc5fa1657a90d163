"""What is wrong with a connection, in the seller's language, with what to do; and beside which field it is said."""

from __future__ import annotations

import re
from typing import NamedTuple

from locales.desk import Words

# What adapters say, which is written in English for the log and the command line, to our own sentences. The first counts.
_KNOWN: tuple[tuple[str, str, str], ...] = (
    (r"This is no bot token", "token-form", "token"),
    (r"Telegram does not know this bot's token", "token-unknown", "token"),
    (r"The connection has no bot token", "token-unknown", "token"),
    (r"Another process asks for this bot's updates|The updates of this bot go to another program", "token-used", "token"),
    (r"This bot is connected to a store of this server", "token-here", "token"),
    (r"server's address is not on the list", "key-address", "key"),
    (r"the account is disabled", "key-account", "key"),
    (r"the key may not do this", "key-rights", "key"),
    (r"the API key is wrong|refuses the API key|has no (API )?key", "key-wrong", "key"),
    (r"its quota is used up", "quota", "key"),
    (r"lacks the access scopes (?P<scopes>[a-z_, ]+)", "scopes", "token"),
    (r"Shopify: the connection has no access token or no domain", "shop-domain", "domain"),
    (r"Shopify does not let us in", "shop-token", "token"),
    (r"Shopify answered 404", "shop-domain", "domain"),
    (r"WooCommerce: the connection has no address", "shop-address", "url"),
    (r"WooCommerce: there is no such shop", "shop-address", "url"),
    (r"WooCommerce does not let us in", "shop-key", "consumer_key"),
    (r"WooCommerce: the key may only read", "shop-key-reads", "consumer_key"),
    (r"set PARLEY_PUBLIC_URL", "no-public-address", ""),
    (r"The name leads to|The address is not|Only https is called", "shop-address", "url"),
    (r"Could not connect|no whole answer|does not answer|answered 5\d\d|cannot be read", "away", ""),
    (r"asks for a pause|too many requests|asked too often", "away", ""),
)  # fmt: skip
KNOWN = tuple((re.compile(pattern), slug, field) for pattern, slug, field in _KNOWN)


class Trouble(NamedTuple):
    """One sentence, and the field that it is about; an empty one where it is about none."""

    words: str
    field: str = ""
    slug: str = ""


def trouble(t: Words, error: str) -> Trouble:
    """What nobody has a sentence for stays as it was said."""
    for pattern, slug, field in KNOWN:
        if found := pattern.search(error):
            facts = {"variable": "PARLEY_PUBLIC_URL"} if slug == "no-public-address" else found.groupdict()
            return Trouble(t(f"trouble-{slug}", **facts), field, slug)
    return Trouble(error)
