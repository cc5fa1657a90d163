"""What share is still on its way after so many days?"""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from models.facts.lanes import Curve


def estimate(ended: Mapping[int, int], open_: Mapping[int, int], gone: int = 0) -> Curve:
    """The product-limit estimate (Kaplan and Meier, 1958) from ages in half days.

    `ended` arrived at that age; `open_` have that age and still travel: they tell that it takes at least so long, and
    leaving them out promises too early. What is `gone` will never arrive. Those seen for a part of a half day count half.
    """
    exposed = sum(ended.values()) + sum(open_.values()) + gone
    alive, shares = 1.0, [1.0]
    for age in range(max(ended, default=-1) + 1):
        arrived, unknown = ended.get(age, 0), open_.get(age, 0)
        if arrived:
            alive *= max(1 - arrived / max(exposed - unknown / 2, arrived), 0.0)
        shares.append(alive)
        exposed -= arrived + unknown
    return Curve(shares=array("f", shares), count=sum(ended.values()))
