"""Whenever the examples changed: learn from those of all locales, and write `hear.npz`."""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from tqdm import tqdm

from locales import HERE, cldr
from locales.features import BUCKETS, buckets, plain, units, unnumbered
from models.facts.conversations import Intent

ASKS = ("human", "dispute_threat", "return")
WANTS = ("replacement", "refund")
PROBLEMS = tuple(
    "damaged wrong_item wrong_variant parts_missing poor_quality not_received late customs not_shipped".split()
)
STRENGTH = 1.0
# What is put together from two lines weighs less than what somebody wrote.
COMPOSED = 1.0
# Weights are kept in so many steps to either side of nought.
_STEPS = 127
Sample = tuple[str, str, str]
Vector = np.ndarray[Any, np.dtype[Any]]
Arrays = dict[str, np.ndarray[Any, Any]]


class Lesson(NamedTuple):
    """One line to learn from, with all that it says; `another` hand than the first one of its language wrote it."""

    code: str
    text: str
    intents: tuple[str, ...]
    weight: float
    another: bool


def train(here: Path = HERE) -> Arrays:
    told = lessons(here)
    taught = [each for code, locale in told.items() for each in _taught(code, locale)]
    strange = _strangers(here, told)
    counts = [_counts(text) for text in (*(each.text for each in taught), *strange)]
    idf = _idf(counts)
    known = _matrix(counts, idf)
    mine = known[: len(taught)]
    y = np.array([[intent in each.intents for intent in Intent] for each in taught])
    w = np.array([each.weight for each in taught])
    codes = ["", *told]
    z = np.array(
        [[code == each.code for code in codes] for each in taught] + [[not code for code in codes]] * len(strange)
    )
    others = np.array([each.another for each in taught])
    meant, meant_bias = _fit(mine, y, w)
    warmth = _warmth(mine, y, w, others)
    heavier = np.r_[np.full(len(taught), 0.5), np.full(len(strange), 4.0)]
    tongue, tongue_bias = _fit(known, z, heavier)
    cold = _warmth(known, z, heavier, np.r_[others, np.zeros(len(strange), bool)])
    scale = idf[:, None]
    columns = np.hstack([meant.T * scale / warmth, tongue.T * scale / cold, scale**2])
    most = np.abs(columns).max(0) / _STEPS
    return {
        "weights": np.rint(columns / most).astype(np.int8),
        "scale": most.astype(np.float32),
        "bias": np.r_[meant_bias / warmth, tongue_bias / cold].astype(np.float32),
        "intents": np.array([intent.value for intent in Intent]),
        "languages": np.array(codes),
        "names": np.array([f"{code} {name}" for code in told for name in _called(code, told)]),
    }


def _taught(code: str, locale: dict[str, Any]) -> Iterator[Lesson]:
    """A locale's lines, what one would write in one go, and those by other hands than the first."""
    sources = (
        (((phrase, intent, "") for intent, phrases in locale["words"].items() for phrase in phrases), 1.0, False),
        (samples(locale["examples"]), 1.0, False),
        (_composed(locale), COMPOSED, False),
        (samples(locale.get("others", {})), 1.0, True),
    )
    for lines, weight, another in sources:
        for text, intent, second in lines:
            yield Lesson(code, text, (intent, second) if second else (intent,), weight, another)


def report(here: Path = HERE) -> dict[str, tuple[float, list[str]]]:
    """How well held-out examples are heard, per language: the mean over intents, and what was missed."""
    from locales.hear import hear

    result = {}
    for code, locale in lessons(here).items():
        rights: dict[str, list[bool]] = {}
        missed = []
        for text, intent, _ in samples(locale["heldout"]):
            heard = hear(text, hint=code)
            rights.setdefault(intent, []).append(heard.intent == intent)
            if heard.intent != intent:
                missed.append(f"{intent} taken for {heard.intents[0]}: {text}")
        result[code] = (float(np.mean([np.mean(right) for right in rights.values()])), missed)
    return result


def lessons(here: Path = HERE) -> dict[str, Any]:
    return {path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in sorted(here.glob("*/hear.toml"))}


def _called(code: str, told: Iterable[str]) -> Iterator[str]:
    """What a language is called in each of the others, as CLDR has it."""
    for other in told:
        names = cldr(other).languages
        yield str(names.get(code.replace("-", "_"), "") or names.get(code.partition("-")[0], code))


def samples(section: dict[str, str]) -> Iterator[Sample]:
    for intent, lines in section.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            text, _, second = line.partition(" | ")
            yield text.strip(), intent, second.strip()


def _composed(locale: dict[str, Any]) -> Iterator[Sample]:
    """What one writes in one go: a greeting before it, thanks after it, what happened and then what is asked for."""
    plain_ones = list(samples(locale["examples"]))
    greetings, thanks = locale["words"]["greeting"], locale["words"]["thanks"]
    for at, (text, intent, second) in enumerate(plain_ones):
        if at % 3 == 0 and intent not in ("greeting", "thanks"):
            yield f"{greetings[at % 9]}, {text}", intent, second
        if at % 5 == 0 and intent not in ("greeting", "thanks", "other"):
            yield f"{text}. {thanks[at % 4]}", intent, second
    happened = [(text, intent) for text, intent, _ in plain_ones if intent in PROBLEMS]
    for names, step in ((WANTS, 1), (ASKS, 2)):
        asked = {name: [text for text, intent, second in plain_ones if intent == name and not second] for name in names}
        for at, (text, problem) in enumerate(happened[::step]):
            ask = names[at % len(names)]
            line = asked[ask][at * 7 % len(asked[ask])]
            yield f"{text}{(', ', '. ', ' ')[at % 3]}{line}", ask, problem


def _strangers(here: Path, told: dict[str, Any]) -> list[str]:
    lines = tomllib.loads((here / "strangers.toml").read_text("utf-8"))
    return [line for code, block in lines.items() if code not in told for line in block.split("\n") if line]


def _counts(text: str) -> list[int]:
    return [at for unit in units(unnumbered(plain(text))) for at in buckets(unit)]


def _idf(counts: list[list[int]]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """What was seen once or never says nothing, and must not make the rest of a text weigh less."""
    seen = np.zeros(BUCKETS)
    for at in counts:
        seen[list(set(at))] += 1
    rarity = np.log((1 + len(counts)) / (1 + seen)) + 1
    return np.where(seen < 2, 0, rarity).astype(np.float32)


def _matrix(counts: list[list[int]], idf: np.ndarray[Any, np.dtype[np.float32]]) -> Any:
    from scipy.sparse import csr_matrix

    values, columns, ends = [], [], [0]
    for at in counts:
        here = idf[at]
        values.append(here / np.sqrt(max((here**2).sum(), 1e-6)))
        columns.append(np.array(at))
        ends.append(ends[-1] + len(at))
    whole = csr_matrix((np.concatenate(values), np.concatenate(columns), np.array(ends)), shape=(len(counts), BUCKETS))
    whole.sum_duplicates()
    return whole


def _fit(x: Any, said: Vector, weights: Vector) -> tuple[Vector, Vector]:
    """One margin for each thing that can be said, so that two can be said at once."""
    from sklearn.svm import LinearSVC

    found = []
    for column in tqdm(said.T, desc="learning", leave=False, disable=not sys.stderr.isatty()):
        model = LinearSVC(C=STRENGTH, random_state=0, max_iter=5000).fit(x, column, sample_weight=weights)
        found.append((model.coef_[0], model.intercept_[0]))
    return np.array([each for each, _ in found]), np.array([bias for _, bias in found])


def _warmth(x: Any, said: Vector, weights: Vector, away: Vector) -> float:
    """What makes margins chances that hold for other hands: found on their lines, by a model that has not seen them.

    Where nobody else has written yet, on a fifth.
    """
    if not away.any():
        away = np.arange(len(said)) % 5 == 4
    coefficients, bias = _fit(x[~away], said[~away], weights[~away])
    scores = x[away] @ coefficients.T + bias
    meant = said[away].argmax(1)

    def loss(warmth: float) -> float:
        logs = scores / warmth
        logs = logs - np.logaddexp.reduce(logs, axis=1, keepdims=True)
        return float(-(weights[away] * logs[np.arange(len(logs)), meant]).sum())

    return float(min(np.geomspace(0.05, 2.0, 60), key=loss))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="parley train", description="Learn hearing from the examples of all locales.")
    parser.add_argument("--report", action="store_true", help="how well held-out examples are heard; with every miss")
    asked = parser.parse_args(arguments)
    if asked.report:
        for code, (score, missed) in report().items():
            print(f"{code}: {score:.3f} of held-out, mean over intents", *missed, sep="\n  ")
        return 0
    arrays = train()
    np.savez_compressed(
        HERE / "hear.npz",
        weights=arrays["weights"],
        scale=arrays["scale"],
        bias=arrays["bias"],
        intents=arrays["intents"],
        languages=arrays["languages"],
        names=arrays["names"],
    )
    print(f"{HERE.name}/hear.npz: {arrays['weights'].shape[0]} x {arrays['weights'].shape[1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
