"""A seller's policy file to a Policy: one YAML, every mistake named with what to write instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.vault import hashed
from models.errors import Misconfigured
from models.facts.cases import Remedy
from models.facts.parcels import Cause
from models.facts.policies import Allowed, Caps, Policy

BALANCED = Path(__file__).parent / "templates" / "balanced.yaml"
_KEYS = {"percent", "days", "code"}


def read(path: Path) -> Policy:
    """Raises Misconfigured with all mistakes in one line."""
    try:
        text = path.read_text(encoding="utf-8")
        found = yaml.safe_load(text)
    except OSError as error:
        raise Misconfigured(f"the policy file {path} cannot be read: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Misconfigured(f"the policy file {path} is not YAML: {str(error).splitlines()[0]}") from error
    wrong: list[str] = []
    policy = _policy(found, hashed(text)[:12], wrong)
    if wrong:
        raise Misconfigured(f"the policy file {path}: " + "; ".join(wrong))
    return policy


def _policy(found: Any, version: str, wrong: list[str]) -> Policy:
    if not isinstance(found, dict) or not isinstance(found.get("ladders"), dict):
        wrong.append("it must have `ladders:` with a ladder for each cause")
        return Policy(version=version, ladders={})
    if unknown := found.keys() - {"ladders", "caps", "offer_lasts_hours", "settle_within_days", "name"}:
        wrong.append(f"{', '.join(sorted(map(str, unknown)))} means nothing here: remove it")
    ladders = {}
    for name, rungs in found["ladders"].items():
        if name not in list(Cause):
            wrong.append(f"{name!r} is no cause: use one of {', '.join(Cause)}")
            continue
        ladders[Cause(name)] = _ladder(name, rungs, wrong)
    caps = found.get("caps") or {}
    return Policy(
        version=version,
        ladders=ladders,
        caps=Caps(
            case_percent=_whole(caps, "case_percent", 100, 0, 100, wrong),
            order_percent=_whole(caps, "order_percent", 100, 0, 100, wrong),
        ),
        offer_lasts=timedelta(hours=_whole(found, "offer_lasts_hours", 72, 1, 24 * 30, wrong)),
        settle_within=timedelta(days=_whole(found, "settle_within_days", 3, 1, 30, wrong)),
    )


def _ladder(cause: str, rungs: Any, wrong: list[str]) -> tuple[tuple[Allowed, ...], ...]:
    if not isinstance(rungs, list) or not all(isinstance(rung, list) and 1 <= len(rung) <= 3 for rung in rungs):
        wrong.append(f"{cause}: a ladder is a list of rungs, a rung a list of one to three options")
        return ()
    return tuple(tuple(filter(None, (_allowed(cause, each, wrong) for each in rung))) for rung in rungs)


def _allowed(cause: str, option: Any, wrong: list[str]) -> Allowed | None:
    """`reship`, or `{partial_refund: {percent: 15}}`."""
    name, given = (
        (option, {})
        if isinstance(option, str)
        else (next(iter(option.items()), ("", {})) if isinstance(option, dict) else ("", {}))
    )
    given = given or {}
    if name not in list(Remedy) or not isinstance(given, dict) or given.keys() - _KEYS:
        wrong.append(f"{cause}: {option!r} is no option: use one of {', '.join(Remedy)}, with percent, days or code")
        return None
    remedy = Remedy(name)
    percent = (
        _whole(given, "percent", 0, 1, 100, wrong, cause) if remedy in (Remedy.PARTIAL_REFUND, Remedy.COUPON) else None
    )
    days = _whole(given, "days", 7, 1, 60, wrong, cause) if remedy is Remedy.WAIT else None
    return Allowed(remedy=remedy, percent=percent, days=days, coupon=str(given.get("code", "")))


def _whole(
    at: Mapping[str, Any], name: str, default: int, least: int, most: int, wrong: list[str], where: str = ""
) -> int:
    value = at.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        wrong.append(f"{where + ': ' if where else ''}{name} is {value!r}: write a whole number from {least} to {most}")
        return default
    return value
