"""What a photo's codes say, and which earlier photo looks the same: beside each other, for the seller's own eyes."""

from __future__ import annotations

from datetime import datetime

from locales import ENGLISH
from locales.desk import Words
from models.facts.cases import Evidence
from models.facts.orders import Order
from models.rules import guards, labels, likeness
from models.rules.labels import Verdict

# By the most bits that differ. Another size or compression moves hardly one; a cut side moves some.
_NEARNESS = (
    (2, "alike-same"),
    (7, "alike-saved-again"),
    (likeness.NEAR, "alike-changed"),
)


def label(t: Words, order: Order, evidence: Evidence) -> dict[str, object]:
    """Empty where no code of a parcel can be read."""
    if evidence.looked is None or evidence.gone_at is not None:
        return {}
    found = labels.read(order, evidence.looked.barcodes)
    if found.verdict is Verdict.NOTHING:
        return {}
    another = found.verdict is Verdict.ANOTHER
    words = t("label-is-anothers" if another else "label-is-ours")
    return {"words": words, "number": found.number, "another": another}


def looks(t: Words, evidence: Evidence) -> tuple[str, ...]:
    """What a look at it found, in plain words; what the file says of itself is marked as such."""
    looked = evidence.looked
    if looked is None or evidence.gone_at is not None:
        return ()
    codes = dict.fromkeys(each.text for each in looked.barcodes)
    return tuple(
        each
        for each in (
            t.of("looks", looked.advice, looked.advice.replace("_", " ").capitalize()),
            *(t("photo-code", code=code) for code in codes),
            t("taken-at", at=_taken(t, looked.taken_at)) if looked.taken_at else "",
            t("saved-by", software=looked.software) if looked.software else "",
        )
        if each
    )


def beside(t: Words, order: Order, evidence: Evidence) -> dict[str, str]:
    """The earlier photo, and how near it is in plain words; empty where there is none."""
    alike = evidence.alike
    if alike is None or evidence.gone_at is not None:
        return {}
    nearness = (name for most, name in _NEARNESS if alike.distance <= most)
    mine = guards.own(order, alike)
    return {
        "photo": f"/console/cases/{alike.case_id}/photos/{alike.evidence_id}",
        "case": f"/console/cases/{alike.case_id}",
        "words": t(next(nearness, _NEARNESS[-1][1])),
        "whose": t("alike-same-buyer") if mine else t("alike-another-buyer"),
        "bits": t("alike-bits", n=alike.distance, all=likeness.BITS),
    }


def _taken(t: Words, at: datetime) -> str:
    """As a file has it, to the minute."""
    return f"{at:%-d %b %Y, %H:%M}" if t.language == ENGLISH else f"{at:%Y-%m-%d %H:%M}"
