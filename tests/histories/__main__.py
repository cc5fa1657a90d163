"""`python -m tests.histories OUT --seed N --parcels N`: orders.csv and events.csv of a measured history."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.histories.made import MEASURED, written

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.histories")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parcels", type=int, default=20_000)
    given = parser.parse_args()
    print(*written(given.out, MEASURED, given.seed, given.parcels))
