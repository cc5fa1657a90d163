"""Charter: the console's addresses. Each module is some rooms: what is asked for is loaded, made by its handler, guarded.

May import all below it; `handlers.console` makes the pages out of what is loaded here. To add a room: a module with a
`Room`, its class in ROOMS, and its addresses in `rights`.
"""

from __future__ import annotations

from aiohttp import web

from bot.console import rights
from bot.console.account import Account
from bot.console.brings import Brings
from bot.console.cases import Cases
from bot.console.connecting import Connecting
from bot.console.entering import Entering
from bot.console.live import Live
from bot.console.orders import Orders
from bot.console.policy import PolicyRoom
from bot.console.privacy import Privacy
from bot.console.problems import Problems
from bot.console.proofs import Proofs
from bot.console.room import Now, Room
from bot.console.rooms import Rooms
from bot.console.setup import Setup
from bot.console.talks import Talks
from bot.console.team import Team
from bot.console.unplaced import Unplaced
from bot.console.uploading import Uploading
from bot.signin import SignIn
from bot.world import World
from models.database import Database

# The last one has what is left: an address of no room.
ROOMS: tuple[type[Room], ...] = (
    *(Rooms, Brings, Unplaced, PolicyRoom, Talks, Cases, Proofs, Orders, Privacy, Problems),
    *(Setup, Uploading, Connecting, Team, Account, Live, Entering),
)


def routes(app: web.Application, world: World, db: Database, *, now: Now) -> None:
    """Everything below /console."""
    signin = SignIn(db, world.vault)
    for room in ROOMS:
        made = room(world, db, signin, now)
        app.on_shutdown.append(made.let_go)
        for method, path, handler in made.addresses():
            app.router.add_route(method, path, made.guarded(handler, rights.of(method, path)))
