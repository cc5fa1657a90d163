"""A house on a real database, with a clock that the test moves and a wire that ends on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.house import Lodging, lodge


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Lodging]:
    async with lodge(tmp_path) as lodging:
        yield lodging
