"""Does a policy make sense? What can never be offered, what would disappoint, and what cannot be priced, with its line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.policies.compiling import CAPS, Steps, Target
from bot.policies.form import File
from bot.policies.mistakes import Notes, Path, meant
from bot.reading import countries
from models import marketplaces
from models.facts.cases import Remedy
from models.facts.money import Money
from models.facts.parcels import Cause
from models.facts.policies import Allowed, Policy, Rung, When

# What happens to parcels and goods so often that a seller has to have said what then. In a peak a late one is a late one;
# without a ladder for a customs charge or a fake a person decides.
NEEDED = (
    *(Cause.NOT_SHIPPED, Cause.LONG_TRANSIT, Cause.CARRIER_SILENT, Cause.CUSTOMS_REFUSED, Cause.RETURNING, Cause.LOST),
    *(Cause.NOT_RECEIVED, Cause.DAMAGED, Cause.WRONG_ITEM, Cause.WRONG_VARIANT, Cause.PARTS_MISSING),
    *(Cause.POOR_QUALITY, Cause.UNSAFE),
)
# Nobody is paid for keeping what hurts, or bargained with over a fake (PRODUCT.md, What goes wrong).
_WHOLE_PRICE_ONLY = frozenset({Cause.UNSAFE, Cause.COUNTERFEIT})
_BACK = frozenset({Remedy.REFUND, Remedy.REFUND_KEEP, Remedy.RETURN, Remedy.CANCEL})
# Of these two kinds are a choice: for how long, or who pays for the way back.
_MAY_STAND_TWICE = frozenset({Remedy.WAIT, Remedy.RETURN})
_GOODS = frozenset({Remedy.SEND_PART, Remedy.RESHIP, Remedy.EXCHANGE, Remedy.RETURN})
# What can follow a wait by itself: nobody has to say which, or send anything back.
_BY_ITSELF = frozenset(
    {Remedy.COUPON, Remedy.PARTIAL_REFUND, Remedy.RESHIP, Remedy.REFUND_KEEP, Remedy.REFUND, Remedy.CANCEL}
)


def look(target: Target, categories: Iterable[str], notes: Notes) -> None:
    """Notes what is wrong with the policy of one store, group, or the file as a whole."""
    _doubles(target.ladders, notes)
    for steps in target.ladders:
        _conditions(steps, categories, notes)
        for at, option in steps.options:
            if notes.sound(at) or not _own(at, target):
                _cause_allows(steps.cause, option, at, notes)
                _under_caps(option, steps.when, target, at, notes)
        for n in range(len(steps.rungs)):
            _rung(steps, n, notes)
        _counter(steps, target, notes)


def whole(notes: Notes) -> None:
    """Notes what is wrong with the file besides its layers' ladders."""
    written = {at[1] for at in notes.lines if len(at) == 2 and at[0] == "ladders"}
    missing = [cause for cause in NEEDED if cause not in written]
    if missing:
        text = f"no ladder for {', '.join(missing)}: write one for each, or `person` where a person of yours decides"
        notes.add(("ladders",), text)


def stores(file: File, known: Mapping[str, Iterable[str]], notes: Notes) -> None:
    """Notes stores that are not there. `known` are the stores by their keys, with the currencies that they sell in."""
    places: list[tuple[Path, str | None]] = [(("stores", key), key) for key in file.stores]
    places += [
        (("groups", g, "stores", n), key) for g, each in file.groups.items() for n, key in enumerate(each.stores)
    ]
    for at, key in places:
        if key is not None and key not in known:  # None is what could not be read, and was told
            notes.add(at, f"there is no store {key!r}: {meant(key, known)}")
    currency = file.currency if isinstance(file.currency, str) else ""
    for key, sold in known.items() if currency else ():
        for code in sorted(set(sold) - {currency, *file.rates}):
            notes.add(
                ("rates",) if file.rates else ("currency",),
                f"store {key} sells in {code}, which cannot be priced: say under `rates:` what 1 {code} is in {currency}",
            )


def _conditions(steps: Steps, categories: Iterable[str], notes: Notes) -> None:
    """Notes words of a `when` that nobody knows."""
    when, at = steps.when, (*steps.at[:-1], "when")
    if when is None:
        return
    for name, words, every in (
        ("category", when.categories, set(categories)),
        ("country", when.countries, countries()),
        ("marketplace", when.marketplaces, marketplaces.all().keys()),
    ):
        for n, word in enumerate(words):
            place = (*at, name, n)
            if word not in every:
                what = f"{word!r} is no {name}"
                notes.add(place, f"{what}: {_instead(name, word, every)}")
            elif word in words[:n]:
                notes.add(place, f"{word} stands here twice: remove one")


def _doubles(ladders: Iterable[Steps], notes: Notes) -> None:
    """Notes a ladder for the same orders as one before, which would never be reached."""
    seen: dict[tuple[Cause, When | None], Path] = {}
    for steps in ladders:
        first = seen.setdefault((steps.cause, steps.when), steps.at)
        if first != steps.at:
            what = "the same `when`" if steps.when else "no `when`"
            notes.add(steps.at, f"a second entry with {what} as in line {notes.line(first)}: remove one")
        wider = next(
            (at for (cause, when), at in seen.items() if cause is steps.cause and _covers(when, steps.when)), None
        )
        if wider and wider != steps.at and first == steps.at:
            text = f"it is never reached: its orders fall under the entry in line {notes.line(wider)} first. Write it before that"
            notes.add(steps.at, text)


_CALLED = {"UK": "GB", "EL": "GR"}  # https://publications.europa.eu/code/en/en-370100.htm


def _covers(first: When | None, later: When | None) -> bool:
    """Does every order of `later` fall under `first`? What is for all others comes last, wherever it stands."""
    if first is None or later is None or first == later:
        return False
    least = first.least is None or (later.least is not None and first.least <= later.least)
    below = first.below is None or (later.below is not None and later.below <= first.below)
    words = (
        (first.categories, later.categories),
        (first.countries, later.countries),
        (first.marketplaces, later.marketplaces),
    )
    return least and below and all(not wide or (narrow and set(narrow) <= set(wide)) for wide, narrow in words)


def _instead(name: str, word: str, every: Iterable[str]) -> str:
    if name == "country":
        upper = _CALLED.get(word.upper(), word.upper())
        if upper == "EU":
            return "write its countries, like [DE, FR]"
        return f"write {upper}" if upper in every else "write two letters of ISO 3166, like DE"
    if name == "category" and not every:
        return f"say at the top what it is, `categories: {{{word}: ['SKU-*']}}`"
    return meant(word, every)


def _cause_allows(cause: Cause, option: Allowed, at: Path, notes: Notes) -> None:
    if at[-1] == "then" and option.remedy not in _BY_ITSELF:
        notes.add(at, f"{option.remedy} cannot follow a wait by itself: write one of {', '.join(sorted(_BY_ITSELF))}")
    if cause in _WHOLE_PRICE_ONLY and option.remedy is not Remedy.REFUND:
        notes.add(at, f"{cause} is never bargained over: only `refund` may be offered")
    if cause is Cause.NOT_SHIPPED and option.remedy is Remedy.COUPON:
        notes.add(at, "what was not shipped is paid back in money, by law, never by a coupon: write `cancel`")
    if option.remedy is Remedy.CANCEL and cause is not Cause.NOT_SHIPPED and cause not in _MAYBE_UNSHIPPED:
        notes.add(at, "only what was not shipped can be cancelled: write `refund`")


_MAYBE_UNSHIPPED = frozenset({Cause.LONG_TRANSIT, Cause.PEAK_SEASON, Cause.CARRIER_SILENT})


# Caps --------------------------------------------------------------------------------------------------------------


def _under_caps(option: Allowed, when: When | None, target: Target, at: Path, notes: Notes) -> None:
    policy = target.policy
    back = 100 if option.remedy in _BACK else option.percent if option.remedy is Remedy.PARTIAL_REFUND else None
    for name in ("case_percent", "order_percent"):
        most = getattr(policy.caps, name)
        if back is not None and back > most:
            _too_much(f"{back} %", f"{most} %", name, target, at, notes)
    least = _least(option, when, policy)
    for name, fact in CAPS.items():
        cap = getattr(policy.caps, fact)
        if cap is not None and least > cap and fact != "sign_off_above":
            _too_much(_said(least, policy), _said(cap, policy), name, target, at, notes)


def _too_much(what: str, most: str, name: str, target: Target, at: Path, notes: Notes) -> None:
    """Told where this layer has its part in it: at its rung, or at its cap over an inherited rung."""
    cap = target.origins.get(name, ())
    if _own(at, target):
        line = f" in line {notes.line(cap)}" if cap else ""
        notes.add(at, f"this gives {what}, but `{name}`{line} allows {most}: raise the cap, or give less")
    elif _own(cap, target):
        line = f"the ladder in line {notes.line(at)} gives {what}"
        notes.add(cap, f"{line}, but this allows {most}: raise the cap, or give less")


def _own(at: Path, target: Target) -> bool:
    return at[: len(target.at)] == target.at


def _least(option: Allowed, when: When | None, policy: Policy) -> int:
    """What it costs at the very least, in minor units of the policy's currency."""
    from_ = when.least or 0 if when else 0
    match option.remedy:
        case Remedy.PARTIAL_REFUND | Remedy.COUPON:
            share = from_ * (option.percent or 0) // 100
            worth = option.amount or min(max(share, option.floor or 0), option.ceiling or 10**15)
            return worth if option.remedy is Remedy.PARTIAL_REFUND else worth * policy.costs.coupon_percent // 100
        case Remedy.RESHIP | Remedy.EXCHANGE:
            return policy.costs.reship + from_ * policy.costs.goods_percent // 100
        case Remedy.SEND_PART:
            return policy.costs.part
        case Remedy.REFUND | Remedy.REFUND_KEEP:
            return from_
        case _:
            return 0


def _counter(steps: Steps, target: Target, notes: Notes) -> None:
    """Told where the figure stands, or where a layer of its own lowers the cap over it."""
    counter, at = target.policy.counter.get(steps.cause), target.origins.get(steps.cause, ())
    if steps.counter is not None:
        counter, at = steps.counter, (*steps.at[:-1], "counter")
    for name in ("case_percent", "order_percent"):
        most, cap = getattr(target.policy.caps, name), target.origins.get(name, ())
        if counter is not None and counter > most and (_own(at, target) or _own(cap, target)):
            text = (
                f"a buyer's own figure is taken up to {counter} %, but `{name}` allows {most} %: write {most} or less"
            )
            notes.add(at if _own(at, target) else cap, text)


def _said(minor: int, policy: Policy) -> str:
    return f"{Money(minor=minor, currency=policy.currency).decimal} {policy.currency}"


# Rungs -------------------------------------------------------------------------------------------------------------


def _rung(steps: Steps, n: int, notes: Notes) -> None:
    at, rung = (*steps.at, n), steps.rungs[n]
    if not notes.sound(at):
        return
    for k, option in enumerate(rung):
        others = {each.remedy for each in rung[:k]} - _MAY_STAND_TWICE
        if option in rung[:k] or option.remedy in others:
            notes.add(
                (*at, k), f"{option.remedy} stands twice in this rung: buyers take the better one, remove the other"
            )
    first = (*steps.at, n - 1)
    if not n or not notes.sound(first):
        return
    before, line = steps.rungs[n - 1], notes.line(first)
    if len(rung) == len(before) and all(each in before for each in rung):
        notes.add(at, f"it is the same as the rung before (line {line}): remove one")
    elif _worse(rung, before):
        notes.add(at, f"it is worth less than the rung before (line {line}): exchange them, or give more")


def _worse(rung: Rung, before: Rung) -> bool:
    """Nothing new in goods, and less money. What cannot be compared (a share with an amount) is not worse."""
    if {each.remedy for each in rung} & _GOODS - {each.remedy for each in before}:
        return False
    ours, theirs = max(map(_worth, rung)), max(map(_worth, before))
    if ours[0] == theirs[0] == 2 and bool(_amount(rung)) != bool(_amount(before)):
        return False
    return ours < theirs


def _worth(option: Allowed) -> tuple[int, int]:
    """Kinds of worth to a buyer: time, a coupon, money, the whole price; and how much of that kind."""
    match option.remedy:
        case Remedy.WAIT:
            return (0, 0)
        case Remedy.COUPON:
            return (1, option.amount or option.percent or 0)
        case Remedy.PARTIAL_REFUND:
            return (2, option.amount or option.percent or 0)
        case remedy:
            return (3 if remedy in _BACK else 0, 0)


def _amount(rung: Rung) -> bool:
    return any(each.amount for each in rung if each.remedy is Remedy.PARTIAL_REFUND)
