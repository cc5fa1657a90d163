"""Whoever is signed in: how they sign in, and where they are signed in."""

from __future__ import annotations

from handlers.console import Ask, Page
from models.team import Person, Session

# The first that is found in what a browser calls itself; each also says the names of those that it wants to pass for.
_BROWSERS = (
    ("Edg", "Edge"), ("OPR/", "Opera"), ("MicroMessenger", "WeChat"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
    ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("HarmonyOS", "HarmonyOS"), ("Windows", "Windows"),
    ("Macintosh", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
)  # fmt: skip


def page(ask: Ask, me: Person, sessions: tuple[Session, ...], token: str) -> Page:
    """`token` is that of the session which asks."""
    data = {
        "me": me,
        "role": ask.t.of("role", me.role.value),
        "sessions": [
            {
                "name": each.name,
                "device": device(each.device),
                "address": each.address,
                "since": ask.moment(each.created_at),
                "used": ask.moment(each.used_at or each.created_at),
                "this": each.token == token,
            }
            for each in sessions
        ],
    }
    return Page(template="account.html", title=ask.t("your-account"), room="account", data=data)


def codes(
    ask: Ask, me: Person, key: str, mark: str, *, required: bool, wrong: str = "", spares: tuple[str, ...] = ()
) -> Page:
    """`key` is shown until it is in use, `mark` changes with it; `spares` are shown once."""
    data = {
        "on": me.totp_on,
        "left": len(me.recovery),
        "key": " ".join(key[n : n + 4] for n in range(0, len(key), 4)),
        "mark": mark,
        "required": required,
        "wrong": wrong,
        "spares": spares,
    }
    return Page(template="codes.html", title=ask.t("codes"), room="account", data=data, status=422 if wrong else 200)


def device(said: str) -> str:
    """Browser and system, as far as they can be told."""
    browser = next((name for mark, name in _BROWSERS if mark in said), "")
    system = next((name for mark, name in _SYSTEMS if mark in said), "")
    return " · ".join(filter(None, (browser, system)))
