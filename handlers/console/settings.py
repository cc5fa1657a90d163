"""Stores, their connections, and what to put into the shop so that buyers find the chat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import quote

from handlers.console import Ask, Page, words
from locales import native_name, nearest
from locales.desk import Words
from models import marketplaces
from models.facts.fact import Fact
from models.facts.people import LONGEST_SILENCE, LONGEST_TEAM, Store
from models.people import Sealed, bots
from models.rules import retention

_UNHOOKED = frozenset({"webchat", "csv"})


class Room(Fact, frozen=True, kw_only=True):
    """The group in which a bot shows conversations to the seller's people. `code` connects one; `stuck` is what it lacks."""

    bot: str = ""
    chosen: bool = False
    title: str = ""
    stuck: tuple[str, ...] = ()
    code: str = ""


class Belongs(Fact, frozen=True, kw_only=True):
    """The group of a store's policy that it is in, and all that this policy has."""

    group: str = ""
    groups: tuple[str, ...] = ()


def page(
    ask: Ask,
    connections: tuple[Sealed, ...],
    base: str,
    secret: Callable[[str], str],
    groups: Mapping[str, Room] = {},
    belongs: Mapping[str, Belongs] = {},
) -> Page:
    """`secret` gives a store's own secret for deep links (empty: it is not shown now), `base` the address at which buyers reach
    us, `groups` what there is to say of a bot's group, by connection, and `belongs` the group of its policy, by store."""
    return Page(
        template="settings.html",
        title=ask.t("room-settings"),
        room="settings",
        data={
            "bodies": retention.BODIES.days,
            "messages": retention.MESSAGES.days * 12 // 365,
            "stores": [
                _store(ask, each, connections, base, secret(each.store_id), groups)
                | {"belongs": belongs.get(each.store_id, Belongs())}
                for each in ask.stores
            ],
            "loose": [_connection(ask, c) for c in connections if c.store_id not in {s.store_id for s in ask.stores}],
            "longest_team": LONGEST_TEAM,
            "longest_silence": LONGEST_SILENCE,
            "local": base.startswith(("http://127.0.0.1", "http://localhost", "http://[::1]")),
        },
    )


def _store(
    ask: Ask, store: Store, connections: tuple[Sealed, ...], base: str, secret: str, groups: Mapping[str, Room]
) -> dict[str, object]:
    mine = [each for each in connections if each.store_id == store.store_id]
    bot = bots(connections, ask.stores).get(store.store_id, "")
    chat = f"{base}/chat/{quote(store.key, safe='')}"
    return {
        "store": store,
        "marketplace": words.place(ask.t, marketplaces.of(store.marketplace)),
        "language": native_name(nearest(store.language)),
        "hours": _hours(ask.t, store),
        "carries": words.kind(ask.t, store.shop),
        "connections": [_connection(ask, each) for each in mine],
        "chat": chat,
        "photos": store.policy.keep_photos.days,
        "bot": bot,
        "group": next((_group(ask.t, groups[c.connection_id]) for c in mine if c.kind == "telegram" and groups), None),
        "embed": f'<script src="{chat}/embed.js" async></script>',
        "shopify": _shopify(chat, bot, secret) if secret else "",
        "woocommerce": _woocommerce(chat, bot, secret) if secret else "",
    }


def _connection(ask: Ask, connection: Sealed) -> dict[str, object]:
    heard = connection.last_event_at
    return {
        "kind": words.kind(ask.t, connection.kind),
        "state": "error" if connection.last_error else "good" if heard else "new",
        "at": ask.moment(heard, connection.store_id),
        "when": words.away(ask.t, heard, ask.now) if heard else "",
        "error": connection.last_error,
        "hook": "" if connection.kind in _UNHOOKED else f"/hooks/{quote(connection.kind)}/{quote(connection.key)}",
    }


def _group(t: Words, room: Room) -> dict[str, str]:
    lacks = " ".join(t.of("desk-lacks", each) for each in room.stuck)
    how = "desk-to-move" if room.chosen else "desk-to-connect"
    return {
        "stands": t("desk-is", title=room.title or t("telegram-group")) if room.chosen else t("desk-none"),
        "stuck": t("desk-stuck", why=lacks) if room.chosen and lacks else "",
        "how": t(how, bot=room.bot) if room.bot else t("desk-no-bot-yet"),
        "command": f"/desk {room.code}" if room.bot else "",
    }


def _hours(t: Words, store: Store) -> str:
    hours = store.hours
    days = t("between-days").join(t.of("day", str(day)) for day in hours.days if 0 <= day < 7)
    opens, closes = f"{hours.opens:02}:00", f"{hours.closes:02}:00"
    return t("hours-of", days=days, opens=opens, closes=closes, zone=store.zone)


def _shopify(chat: str, bot: str, secret: str) -> str:
    """Liquid for the thank-you and order-status page: https://shopify.dev/docs/api/liquid/filters/hmac_sha256"""
    lines = [
        f'{{%- assign link = order.name | hmac_sha256: "{secret}" | slice: 0, 32 -%}}',
        f'<p><a href="{chat}?order={{{{ link }}}}">Where is my order? Chat with us</a></p>',
    ]
    if bot:
        lines.append(
            f'<p><a href="https://t.me/{quote(bot, safe="")}?start={{{{ link }}}}">Follow it in Telegram</a></p>'
        )
    return "\n".join(lines)


def _woocommerce(chat: str, bot: str, secret: str) -> str:
    """For functions.php: https://woocommerce.github.io/code-reference/hooks/hooks.html"""
    follow = f"<p><a href=\"https://t.me/{quote(bot, safe='')}?start=' . $link . '\">Follow it in Telegram</a></p>"
    telegram = f"\n\techo '{follow}';" if bot else ""
    return f"""function parley_link( $order ) {{
\tif ( is_numeric( $order ) ) {{
\t\t$order = wc_get_order( $order );
\t}}
\tif ( ! $order ) {{
\t\treturn;
\t}}
\t$link = substr( hash_hmac( 'sha256', $order->get_order_number(), '{secret}' ), 0, 32 );
\techo '<p><a href="{chat}?order=' . $link . '">Where is my order? Chat with us</a></p>';{telegram}
}}
add_action( 'woocommerce_thankyou', 'parley_link' );
add_action( 'woocommerce_email_after_order_table', 'parley_link' );"""
