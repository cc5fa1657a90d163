"""What is to be listened for, as each language's `hear.toml` tells it."""

from __future__ import annotations

import tomllib
from typing import Any

from locales import HERE

# Without the examples, which only learning needs: they are most of a file, and reading them takes a while.
TOLD: dict[str, dict[str, Any]] = {
    path.parent.name: tomllib.loads(path.read_text("utf-8").partition("\n[examples]\n")[0])
    for path in sorted(HERE.glob("*/hear.toml"))
}
