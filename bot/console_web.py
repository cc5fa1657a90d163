"""The console's addresses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot.world import World
from models.database import Database


def routes(app: web.Application, world: World, db: Database, *, now: Callable[[], datetime]) -> None:
    """Being written."""
