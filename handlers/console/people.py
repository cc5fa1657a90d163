"""The people of a seller: who may sign in, and what each may see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.console import Ask, Page
from models.team import Person, Role

NAME = 60


def listed(
    ask: Ask, people: tuple[Person, ...], *, required: bool, wrong: str = "", typed: Mapping[str, str] | None = None,
    link: str = "", link_for: str = "",
) -> Page:  # fmt: skip
    """`link` is a one-time link that was made just now, and is shown this once; `typed` is kept when something is wrong."""
    data = {
        "people": [_row(ask, each) for each in people],
        "required": required,
        "wrong": wrong,
        "typed": {"name": "", "sign_in": ""} | dict(typed or {}),
        "link": link,
        "link_for": link_for,
        **_choices(ask, Role.AGENT, ()),
    }
    return Page(template="people.html", title=ask.t("people"), room="people", data=data, status=422 if wrong else 200)


def page(ask: Ask, person: Person, wrong: str = "") -> Page:
    data = {
        "person": person,
        "here_is": f"/console/people/{person.person_id}",
        "wrong": wrong,
        **_choices(ask, person.role, person.stores),
    }
    return Page(template="person.html", title=person.name, room="people", data=data, status=422 if wrong else 200)


def said(ask: Ask, sent: Sequence[tuple[str, str]]) -> tuple[str, Role, tuple[str, ...]] | None:
    """Name, role and stores out of a form; None where it does not say them. An agent of no store at all is none."""
    form = dict(sent)
    ids = {each.key: each.store_id for each in ask.stores}
    chosen = tuple(sorted(ids[value] for name, value in sent if name == "store" and value in ids))
    some = form.get("reach") == "some"
    name = " ".join(form.get("name", "").split())[:NAME]
    if not name or form.get("role") not in set(Role):
        return None
    role = Role(form["role"])
    if role is Role.AGENT and some and not chosen:
        return None
    return name, role, chosen if role is Role.AGENT and some else ()


def _row(ask: Ask, person: Person) -> dict[str, object]:
    state, slug = "", ""
    if person.disabled:
        state, slug = ask.t("switched-off"), "alarm"
    elif not person.password:
        state, slug = ask.t("has-not-come"), "answer"
    names = {each.store_id: each.name for each in ask.stores}
    return {
        "name": person.name,
        "sign_in": person.sign_in,
        "role": ask.t.of("role", person.role.value),
        "stores": ask.t("between-days").join(names.get(each, "") for each in person.stores) or ask.t("all-stores"),
        "codes": ask.t("with-codes") if person.totp_on else ask.t("without-codes"),
        "state": state,
        "slug": slug,
        "href": f"/console/people/{person.person_id}",
    }


def _choices(ask: Ask, role: Role, stores: tuple[str, ...]) -> dict[str, object]:
    return {
        "role": role.value,
        "roles": [(each.value, ask.t.of("role", each.value), ask.t.of("role-about", each.value)) for each in Role],
        "stores": [(each.key, each.name, each.store_id in stores) for each in ask.stores],
        "limited": bool(stores),
    }
