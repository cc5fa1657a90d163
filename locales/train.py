"""Whenever the examples changed: learn from those of all locales, and write `hear.npz`."""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from locales.features import BUCKETS, buckets, plain, units, unnumbered
from models.facts.conversations import Intent

HERE = Path(__file__).parent
ASKS = ("human", "dispute_threat", "return")
WANTS = ("replacement", "refund")
PROBLEMS = tuple(
    "damaged wrong_item wrong_variant parts_missing poor_quality not_received late customs not_shipped".split()
)
SECOND = 0.2
STRENGTH = 20.0
Sample = tuple[str, str, str]
Arrays = dict[str, np.ndarray[Any, Any]]


def train(here: Path = HERE) -> Arrays:
    told = _told(here)
    texts, intents, weights, languages = [], [], [], []
    for code, locale in told.items():
        for text, intent, second in [*samples(locale["examples"]), *_composed(locale)]:
            for label, weight in ((intent, 1 - SECOND), (second, SECOND)) if second else ((intent, 1.0),):
                texts.append(text)
                intents.append(label)
                weights.append(weight)
                languages.append(code)
    strange = _strangers(here, told)
    counts = [_counts(text) for text in (*texts, *strange)]
    idf = _idf(counts)
    known = _matrix(counts, idf)
    y = np.array([list(Intent).index(Intent(name)) for name in intents])
    w = np.array(weights)
    codes = ["", *told]
    z = np.array([codes.index(code) for code in languages] + [0] * len(strange))
    meant, meant_bias = _fit(known[: len(texts)], y, w, STRENGTH)
    warmth = _temperature(known[: len(texts)], y, w)
    tongue, tongue_bias = _fit(known, z, np.r_[np.full(len(texts), 0.5), np.ones(len(strange))], STRENGTH)
    scale = idf[:, None]
    columns = np.hstack([meant.T * scale / warmth, tongue.T * scale, scale**2])
    return {
        "weights": columns.astype(np.float16),
        "bias": np.r_[meant_bias / warmth, tongue_bias].astype(np.float32),
        "intents": np.array([intent.value for intent in Intent]),
        "languages": np.array(codes),
    }


def report(here: Path = HERE) -> dict[str, tuple[float, list[str]]]:
    """How well held-out examples are heard, per language: the mean over intents, and what was missed."""
    from locales.hear import hear

    result = {}
    for code, locale in _told(here).items():
        rights: dict[str, list[bool]] = {}
        missed = []
        for text, intent, _ in samples(locale["heldout"]):
            heard = hear(text, hint=code)
            rights.setdefault(intent, []).append(heard.intent == intent)
            if heard.intent != intent:
                missed.append(f"{intent} taken for {heard.intents[0]}: {text}")
        result[code] = (float(np.mean([np.mean(right) for right in rights.values()])), missed)
    return result


def _told(here: Path) -> dict[str, Any]:
    return {path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in sorted(here.glob("*/hear.toml"))}


def samples(section: dict[str, str]) -> Iterator[Sample]:
    for intent, lines in section.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            text, _, second = line.partition(" | ")
            yield text.strip(), intent, second.strip()


def _composed(locale: dict[str, Any]) -> Iterator[Sample]:
    """What one writes in one go: a greeting before it, thanks after it, what happened and then what is asked for."""
    for intent, phrases in locale["words"].items():
        yield from ((phrase, intent, "") for phrase in phrases)
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


def _fit(x: Any, y: np.ndarray[Any, Any], weights: np.ndarray[Any, Any], strength: float) -> tuple[Any, Any]:
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    # One thread: sums in another order would give other last digits, and another file.
    with threadpool_limits(1):
        model = LogisticRegression(C=strength, max_iter=400, tol=1e-4).fit(x, y, sample_weight=weights)
    return model.coef_, model.intercept_


def _temperature(x: Any, y: np.ndarray[Any, Any], weights: np.ndarray[Any, Any]) -> float:
    """What makes a stated probability true: found on a fifth that a model has not seen."""
    away = np.arange(len(y)) % 5 == 4
    coefficients, bias = _fit(x[~away], y[~away], weights[~away], STRENGTH)
    scores = x[away] @ coefficients.T + bias

    def loss(warmth: float) -> float:
        logs = scores / warmth
        logs = logs - np.logaddexp.reduce(logs, axis=1, keepdims=True)
        return float(-(weights[away] * logs[np.arange(len(logs)), y[away]]).sum())

    return float(min(np.arange(0.4, 2.01, 0.05), key=loss))


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
        bias=arrays["bias"],
        intents=arrays["intents"],
        languages=arrays["languages"],
    )
    print(f"{HERE.name}/hear.npz: {arrays['weights'].shape[0]} x {arrays['weights'].shape[1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
