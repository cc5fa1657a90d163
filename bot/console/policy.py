"""The policy editor: drafts that grow step by step, what they would cost, and how one comes into force."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

from bot import enacting, forecast, policies
from bot.console.room import Address, Guest, Now, Room, see
from bot.policies import Mistaken, trees
from bot.policies.trees import GONE, Tree
from bot.signin import SignIn
from bot.vault import hashed
from bot.world import World
from handlers.console import layers, parts, policywords
from handlers.console import policy as pages
from handlers.console.layers import At
from models import people, sheets
from models.database import Database, Statements
from models.errors import Unknown
from models.facts.fact import change
from models.facts.money import Money
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.policies import Policy
from models.people import Written
from models.sheets import Draft

DAYS = 90
_NEW_LADDER: Tree = [["refund"]]


@dataclass(frozen=True, slots=True)
class State:
    """A seller's policy as the rows have it: in force, and drafted."""

    base: str
    before: str
    draft: Draft | None

    @property
    def text(self) -> str:
        return self.draft.text if self.draft else self.before

    @property
    def tag(self) -> str:
        """Names this very state: a form that was made of another one is asked about first."""
        return f"{self.base}.{self.draft.n if self.draft else 0}.{_mark(self.text)}"


class PolicyRoom(Room):
    longest = 1024 * 1024

    def __init__(self, world: World, db: Database, signin: SignIn, now: Now) -> None:
        super().__init__(world, db, signin, now)
        # By seller how the cases of before end under what is in force: only a draft is played anew.
        self._reckoned: dict[str, tuple[object, forecast.Ends, str, forecast.Ends]] = {}

    def addresses(self) -> Iterable[Address]:
        return (
            ("GET", "/console/policy", self.editor),
            ("GET", "/console/policy/preview", self.preview),
            ("GET", "/console/policy/cost", self.cost),
            ("GET", "/console/policy/versions", self.versions),
            ("GET", "/console/policy/versions/{version}", self.version),
            ("POST", "/console/policy/part", self.part),
            ("POST", "/console/policy/text", self.text),
            ("POST", "/console/policy/undo", self.undo),
            ("POST", "/console/policy/drop", self.drop),
            ("POST", "/console/policy/publish", self.publish),
            ("POST", "/console/policy/again", self.put_again),
        )

    # Looked at

    async def editor(self, guest: Guest) -> web.Response:
        return self._page(guest, pages.page(guest.asked, await self._looked(guest)))

    async def preview(self, guest: Guest) -> web.Response:
        if "HX-Request" not in guest.request.headers:
            return see(f"/console/policy?{guest.request.query_string}")
        return self._page(guest, pages.preview_page(guest.asked, await self._looked(guest)))

    async def cost(self, guest: Guest) -> web.Response:
        """Beside the form for a browser with scripts, a page of its own without."""
        state = await self._state(self._db.reader, guest.seller_id)
        made: policies.Sheet | None = None
        wrong = False
        if state.draft:
            try:
                made = await self._sheet(guest, state.text)
            except Mistaken:
                wrong = True
        since = guest.now - timedelta(days=DAYS)
        found = await sheets.past_cases(self._db.reader, guest.seller_id, since, forecast.MOST)
        state_of = (tuple(s.policy.version for s in guest.asked.stores), [case_id for case_id, _ in found])
        held = self._reckoned.get(guest.seller_id)
        known, text, drafted = held[1:] if held and held[0] == state_of else ({}, "", {})
        # The page asks whenever it is opened, and the draft is mostly that of the last time.
        drafted = drafted if made and made.text == text else {}
        stores = guest.asked.stores
        before, after, known, drafted = await asyncio.to_thread(_costs, found, stores, made, known, drafted)
        self._reckoned[guest.seller_id] = (state_of, known, made.text if made else "", drafted)
        return self._page(
            guest,
            pages.costs_page(
                guest.asked, before, after, DAYS, forecast.MOST, wrong, "HX-Request" in guest.request.headers
            ),
        )

    async def versions(self, guest: Guest) -> web.Response:
        looked = await self._looked(guest)
        puts = await sheets.puts(self._db.reader, guest.seller_id)
        kept = frozenset(each.version for each in await people.policies(self._db.reader, guest.seller_id))
        return self._page(guest, pages.versions(guest.asked, looked, puts, kept))

    async def version(self, guest: Guest) -> web.Response:
        written = await self._written(self._db.reader, guest, guest.part("version"))
        looked = await self._looked(guest)
        wrong = await self._mistakes(guest, written.text)
        tree = trees.grown(written.text)
        return self._page(guest, pages.version(guest.asked, looked, written.version, written.text, tree, wrong))

    # Changed

    async def part(self, guest: Guest) -> web.Response:
        form = guest.form
        at, part, do = pages.place(form.get("at", "")), form.get("part", ""), form.get("do", "save")

        def changed(text: str) -> str:
            return _changed(text, at, part, do, form)

        answer = await self._keep(guest, changed, "/console/policy/part")
        if answer is not None:
            return answer
        if do == "save":
            part = "" if not await self._wrong_in(guest, at, part) else part
        elif do in ("let-go", "person") or part in ("group-new", "group-drop"):
            part = ""
        elif part == "ladders.new":
            part = f"ladders.{form.get('cause', '')}"
        at = layers.WHOLE if part == "group-drop" else at
        return see(pages.address(at, edit=part) + (f"#{part}" if part else f"#{form.get('part', '')}"))

    async def text(self, guest: Guest) -> web.Response:
        typed = guest.form.get("text", "").replace("\r\n", "\n").removeprefix("\ufeff")
        answer = await self._keep(guest, lambda _: typed, "/console/policy/text")
        return answer or see("/console/policy#text")

    async def undo(self, guest: Guest) -> web.Response:
        async with self._db.writing() as rows:
            await sheets.hold(rows, guest.seller_id)
            state = await self._state(rows, guest.seller_id)
            if state.draft and state.tag == guest.form.get("tag"):
                await sheets.back(rows, guest.seller_id, state.draft.n)
        return see("/console/policy")

    async def drop(self, guest: Guest) -> web.Response:
        async with self._db.writing() as rows:
            await sheets.hold(rows, guest.seller_id)
            state = await self._state(rows, guest.seller_id)
            if state.tag == guest.form.get("tag"):
                await sheets.forget(rows, guest.seller_id)
        return see("/console/policy")

    # Into force

    async def publish(self, guest: Guest) -> web.Response:
        state = await self._state(self._db.reader, guest.seller_id)
        if state.draft is None:
            return see("/console/policy/versions")
        try:
            made = await self._sheet(guest, state.text)
        except Mistaken:
            return self._page(guest, pages.page(guest.asked, await self._looked(guest), status=422))
        return await self._put(guest, made, drafted=True)

    async def put_again(self, guest: Guest) -> web.Response:
        written = await self._written(self._db.reader, guest, guest.form.get("version", ""))
        try:
            made = await self._sheet(guest, written.text)
        except Mistaken as error:
            looked = await self._looked(guest)
            tree = trees.grown(written.text)
            page = pages.version(guest.asked, looked, written.version, written.text, tree, _wrong(error))
            return self._page(guest, change(page, status=422))
        return await self._put(guest, made, drafted=False)

    async def _put(self, guest: Guest, made: policies.Sheet, *, drafted: bool) -> web.Response:
        """What was looked at comes into force, or nothing: in between somebody else may have changed it."""
        click = guest.click()
        async with self._db.writing() as rows:
            await sheets.hold(rows, guest.seller_id)
            state = await self._state(rows, guest.seller_id)
            said = (guest.form.get("tag"), state.tag) if drafted else (guest.form.get("base"), state.base)
            fits = said[0] == said[1] and (not drafted or made.text == state.text)
            if fits:
                await enacting.put(rows, guest.seller_id, made, guest.now, guest.who, click=click)
                if drafted:
                    await sheets.forget(rows, guest.seller_id)
        if fits or await self._repeated(guest, click):
            return see("/console/policy/versions")
        to = "/console/policy/publish" if drafted else "/console/policy/again"
        return await self._meanwhile(guest, trees.grown(made.text), to)

    async def _repeated(self, guest: Guest, click: str) -> bool:
        return await sheets.noted(self._db.reader, guest.seller_id, click)

    # A step of the draft

    async def _keep(self, guest: Guest, changed: Callable[[str], str], to: str) -> web.Response | None:
        """None when it is kept; otherwise the choice, because somebody else was faster."""
        click = guest.click()
        async with self._db.writing() as rows:
            await sheets.hold(rows, guest.seller_id)
            if await sheets.known(rows, guest.seller_id, click):
                return None
            state = await self._state(rows, guest.seller_id)
            mine = changed(state.text)
            if guest.form.get("tag") == state.tag:
                if mine != state.text:
                    n = state.draft.n + 1 if state.draft else 1
                    base = state.draft.base if state.draft else state.base
                    made = Draft(n=n, text=mine, base=base, at=guest.now, by=guest.who)
                    await sheets.keep(rows, guest.seller_id, made, click)
                return None
        if mine == state.text:
            return None
        return await self._meanwhile(guest, trees.grown(mine), to)

    async def _meanwhile(self, guest: Guest, mine: Tree, to: str) -> web.Response:
        """What somebody else has changed since this form was made, and what this would change now."""
        looked = await self._looked(guest)
        text = await self._seen(guest)
        theirs = policywords.changes(guest.t, trees.grown(text), looked.tree) if text else []
        by = looked.draft.by if looked.draft else ""
        return self._page(guest, pages.conflict(guest.asked, looked, mine, guest.form, to, theirs, by))

    async def _seen(self, guest: Guest) -> str:
        """The text that a form was made of, as far as it is still kept."""
        base, n, mark, *_ = [*guest.form.get("tag", "").split("."), "", "", ""]
        if n.isdecimal() and 0 < len(n) < 9:
            step = await sheets.step(self._db.reader, guest.seller_id, int(n))
            if step is not None and _mark(step.text) == mark:
                return step.text
        return await self._text(self._db.reader, guest.seller_id, base or guest.form.get("base", ""))

    async def _wrong_in(self, guest: Guest, at: At, part: str) -> bool:
        place = (*at, *part.split("."))
        looked = await self._looked(guest)
        return any(each.at[: len(place)] == place for each in looked.mistakes)

    # As the rows have it

    async def _state(self, db: Statements, seller_id: str) -> State:
        stores = await people.stores(db, seller_id)
        base = _in_force(
            [each.policy.version for each in stores], [each.version for each in await sheets.puts(db, seller_id)]
        )
        text = await self._text(db, seller_id, base) or policies.raw(policies.BALANCED).decode()
        return State(base=base, before=text, draft=await sheets.draft(db, seller_id))

    async def _text(self, db: Statements, seller_id: str, version: str) -> str:
        found = await people.policy(db, seller_id, version)
        return found.text if found else ""

    async def _written(self, db: Statements, guest: Guest, version: str) -> Written:
        found = await people.policy(db, guest.seller_id, version)
        if found is None:
            raise Unknown(guest.t("no-such-version"))
        return found

    async def _looked(self, guest: Guest) -> pages.Looked:
        state = await self._state(self._db.reader, guest.seller_id)
        made, wrong = None, tuple[pages.Wrong, ...]()
        try:
            made = await self._sheet(guest, state.text)
        except Mistaken as error:
            wrong = _wrong(error)
        return pages.Looked(
            text=state.text,
            tree=trees.grown(state.text),
            before=trees.grown(state.before),
            base=state.base,
            tag=state.tag,
            draft=state.draft,
            mistakes=wrong,
            policies=_by_layer(made, guest.asked.stores) if made else None,
            others={s.name: s.policy.version for s in guest.asked.stores if s.policy.version != state.base},
        )

    async def _mistakes(self, guest: Guest, text: str) -> tuple[pages.Wrong, ...]:
        try:
            await self._sheet(guest, text)
        except Mistaken as error:
            return _wrong(error)
        return ()

    async def _sheet(self, guest: Guest, text: str) -> policies.Sheet:
        """Raises Mistaken."""
        return await enacting.sheet(self._db, guest.seller_id, text.encode(), "policy")


def _mark(text: str) -> str:
    return hashed(text)[:8]


def _in_force(versions: list[str], put: list[str]) -> str:
    """The version of most stores; of as many the one that was put into force last."""
    latest = {version: -n for n, version in reversed(list(enumerate(put)))}
    return max(
        versions, key=lambda each: (versions.count(each), latest.get(each, -(10**6))), default=next(iter(put), "")
    )


def _wrong(error: Mistaken) -> tuple[pages.Wrong, ...]:
    return tuple(pages.Wrong(each.line, each.at, each.text, each.bare) for each in error.mistakes)


def _by_layer(made: policies.Sheet, stores: Iterable[Store]) -> dict[str, Policy]:
    found = {".".join(map(str, at)): target.policy for at, target in made.targets.items()}
    return {f"stores.{each.key}": made.policy(each.key) for each in stores} | found


# What a form changes ------------------------------------------------------------------------------------------------


def _changed(text: str, at: At, part: str, do: str, form: dict[str, str]) -> str:
    """The text after it. A text that is no tree is changed as a text alone."""
    tree = trees.grown(text)
    if tree is None:
        return text
    for place, value in _values(tree, at, part, do, form):
        text = trees.placed(text, place, value)
    return text


def _values(tree: Tree, at: At, part: str, do: str, form: dict[str, str]) -> list[tuple[At, Tree]]:
    own = layers.of(tree, at)
    kind, _, name = part.partition(".")
    match kind:
        case "ladders":
            name = form.get("cause", "") if name == "new" else name
            return [((*at, "ladders", name), _ladder(tree, at, name, do, form))] if name in set(Cause) else []
        case "caps" | "costs" | "serial":
            strange = {each: value for each, value in layers.of(own, (kind,)).items() if each not in parts.FIELDS[kind]}
            return [((*at, kind), (strange | parts.fields_typed(kind, form)) or GONE)]
        case "times":
            typed = parts.fields_typed(kind, form)
            return [((*at, each), typed.get(each, GONE)) for each in parts.TIMES if each in typed or each in own]
        case "counter":
            before = layers.of(own, ("counter",))
            typed = {each: form[f"c_{each}"].strip() for each in (*before, *Cause) if f"c_{each}" in form}
            found = {each: said for each, said in (before | typed).items() if said}
            return [((*at, "counter"), found or GONE)]
        case "file":
            return [
                ((each,), form[f"f_{each}"].strip() or GONE) for each in ("name", "currency") if f"f_{each}" in form
            ]
        case "rates" | "categories":
            return [((kind,), parts.pairs_typed(form, kind == "categories") or GONE)]
        case "belongs":
            return _belongs(tree, at, form)
        case "group-new":
            new = form.get("name", "").strip()
            return [(("groups", new), {})] if new and new not in layers.of(tree, ("groups",)) else []
        case "group-drop":
            return [(at, GONE)] if at else []
    return []


def _ladder(tree: Tree, at: At, cause: str, do: str, form: dict[str, str]) -> Tree:
    match do:
        case "let-go":
            return GONE
        case "person":
            return parts.PERSON
        case "own":
            held = layers.said(tree, at, "ladders", cause)
            return held[0] if held and held[0] != parts.PERSON else _NEW_LADDER
    made = parts.done(parts.typed(form), do, form)
    own = layers.of(tree, (*at, "ladders")).get(cause)
    return own if parts.entries(own) == made else parts.ladder(made)


def _belongs(tree: Tree, at: At, form: dict[str, str]) -> list[tuple[At, Tree]]:
    found: list[tuple[At, Tree]] = [((*at, "inherits"), form.get("inherits", "").strip() or GONE)]
    if at[:1] == ("groups",):
        strange = [each for each in layers.members(tree, at[1]) if f"was_{each}" not in form]
        chosen = [name.removeprefix("in_") for name in form if name.startswith("in_")]
        found.append(((*at, "stores"), [*strange, *chosen] or GONE))
    return [(place, value) for place, value in found if value is not GONE or place[-1] in layers.of(tree, at)]


# What it would have cost --------------------------------------------------------------------------------------------


def _costs(
    found: Iterable[tuple[str, str]],
    stores: tuple[Store, ...],
    made: policies.Sheet | None,
    known: forecast.Ends,
    drafted: forecast.Ends,
) -> tuple[pages.Costs, pages.Costs | None, forecast.Ends, forecast.Ends]:
    """Under what is in force and under the draft, and how each case ends under them, where that is not `known`, `drafted`."""
    cases = forecast.past(found)
    now = {each.store_id: each for each in stores}
    before = known or forecast.ends(cases, now, {}, {})
    sold = {each.order.currency for each in cases}
    costs = _told(before, next((each.policy.currency for each in stores), ""), sold)
    if made is None:
        return costs, None, before, {}
    then = {each.store_id: change(each, policy=made.policy(each.key)) for each in stores}
    after = drafted or forecast.ends(cases, then, before, now)
    return costs, _told(after, made.policy().currency, sold), before, after


def _told(ends: forecast.Ends, currency: str, sold: set[str]) -> pages.Costs:
    """Where a policy names no currency there is a sum of one currency only."""
    found = forecast.total(ends, currency or (next(iter(sold)) if len(sold) == 1 else ""))
    return pages.Costs(
        cases=found.cases,
        settled=found.settled,
        asked=found.asked,
        person=found.person,
        quiet=found.quiet,
        unpriced=found.unpriced,
        cost=Money(minor=found.cost, currency=found.currency) if found.currency else None,
    )
