"""A seller's day behind the counter: orders, buyers who write in five scripts, and what came of it, through the real doors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from io import BytesIO
from typing import Any

from aiohttp.test_utils import TestClient, TestServer
from PIL import Image

from bot import manage
from bot.channels.webchat import FILE
from models import people, team
from models.facts.money import Money
from models.facts.orders import LineItem
from models.facts.parcels import Status
from models.facts.phrases import Button, Phrase
from models.people import Seller
from tests import make
from tests.house import Lodging
from tests.make import NOW, days

PASSWORD = "four lanterns by the loom"


@dataclass
class Counter:
    """Arrivals as they come over a day; `n` keeps their keys apart."""

    lodging: Lodging
    n: int = 0

    async def order(self, ref: str, name: str, total: Money, country: str = "US", **more: object) -> None:
        title = str(more.pop("title", "Hand-thrown mug, 350 ml"))
        line = LineItem(title=title, quantity=1, unit_price=total, variant="Moss green")
        tracking = ((f"YT26{ref}00000001", "YunExpress"),)
        facts = {
            "order_ref": ref,
            "name": name,
            "total": total,
            "country": country,
            "lines": (line,),
            "tracking": tracking,
        }
        await self.lodging.bring(make.order_seen(**(facts | more)))

    async def moved(self, ref: str, *events: tuple[Status, float]) -> None:
        at_home = {"country": "CN", "place": "Shenzhen"}
        away = frozenset({Status.DELIVERED, Status.CUSTOMS_ACTION_REQUIRED})
        found = tuple(make.event(s, NOW - days(ago), **({} if s in away else at_home)) for s, ago in events)
        await self.lodging.bring(make.reported(*found, number=f"YT26{ref}00000001"))

    async def opens(self, contact: str, ref: str = "", name: str = "", language: str = "en") -> None:
        link = self.lodging.house._link(self.lodging.store.store_id, ref) if ref else ""
        who = {"contact_ref": contact, "name": name, "language": language}
        await self.lodging.bring(make.opened(link=link, key=f"open:{contact}", **who))
        await self.lodging.work()

    async def says(self, contact: str, text: str = "", **more: object) -> None:
        self.n += 1
        self.lodging.clock.push(timedelta(minutes=2))
        await self.lodging.bring(make.message(text, key=f"said:{self.n}", contact_ref=contact, **more))
        await self.lodging.work()

    async def presses(self, contact: str, phrase: Phrase) -> None:
        await self.says(contact, action=(await self.button(contact, phrase)).action)

    async def button(self, contact: str, phrase: Phrase) -> Button:
        shown = [b for m in await self.lodging.talk(contact=contact) for b in m.buttons if b.label.phrase is phrase]
        assert shown, f"{contact} was shown no {phrase}"
        return shown[-1]

    async def photo(self) -> str:
        """A photo as the web chat takes it in: speckled, so that it counts as sharp."""
        body = BytesIO()
        Image.effect_noise((800, 600), 90).convert("RGB").save(body, "JPEG", quality=80)
        return FILE + await self.lodging.house.world.files.put(body.getvalue())


async def a_day(lodging: Lodging) -> Counter:
    """Six orders, five chats: something to settle, to decide, to answer, to tell and to be alarmed about."""
    counter = Counter(lodging)
    await counter.order("1001", "Ana Souza", Money(minor=4000, currency="USD"))
    await counter.order("1002", "محمد العلي", Money(minor=18900, currency="AED"), "AE", language="ar")
    await counter.order("1003", "王小明", Money(minor=5200, currency="JPY"), "JP")
    await counter.order("1004", "Іван Петренко", Money(minor=3150, currency="EUR"), "DE", title="Oil lamp, brass")
    await counter.order("1005", '<b>Robert</b> "Drop" O\'Table', Money(minor=2750, currency="EUR"), "FR")
    await counter.order("1006", "Zoë Lindqvist", Money(minor=6400, currency="SEK"), "SE", shipped_at=None, tracking=(),
                        promised_ship_by=NOW - days(1))  # fmt: skip
    for ref in ("1001", "1002", "1004", "1005"):
        await counter.moved(ref, (Status.ACCEPTED, 13), (Status.IN_TRANSIT, 9), (Status.DELIVERED, 2))
    await counter.moved("1003", (Status.ACCEPTED, 13), (Status.IN_TRANSIT, 9), (Status.CUSTOMS_ACTION_REQUIRED, 1))
    await counter.opens("ana", "1001", "Ana Souza")
    await counter.says("ana", "Hi! The mug arrived broken, the handle is off :(", photos=(await counter.photo(),))
    await counter.presses("ana", Phrase.BUTTON_PARTIAL_REFUND)
    await counter.opens("mohammed", "1002", "محمد العلي", "ar")
    await counter.says("mohammed", "أريد التحدث مع شخص حقيقي من فضلك")
    await counter.opens("ivan", "1004", "Іван Петренко")
    await counter.says("ivan", "the lamp got so hot it burned my hand")
    await counter.opens("robert", "1005", "<b>Robert</b>")
    await counter.says("robert", "<img src=x onerror=alert(1)> wrong colour, I ordered blue")
    await counter.presses("robert", Phrase.BUTTON_NO_PHOTO)
    await counter.opens("guest", "", "Guest")
    await counter.says("guest", "hello, where is my parcel?")
    return counter


class Desk:
    """A browser of the seller without scripts: it reads forms as they stand and sends them as a browser does."""

    def __init__(self, client: TestClient[Any, Any]) -> None:
        self.client = client
        self.page = ""

    async def get(self, path: str, **more: Any) -> int:
        async with self.client.get(path, allow_redirects=False, **more) as answer:
            self.answer = answer
            self.page = await answer.text() if answer.content_type.startswith("text/") else ""
            return answer.status

    async def send(
        self, path: str, hidden: dict[str, str] | None = None, headers: dict[str, str] | None = None, **fields: str
    ) -> int:
        data = (self.hidden(path) if hidden is None else hidden) | fields
        headers = {"Sec-Fetch-Site": "same-origin"} if headers is None else headers
        async with self.client.post(path, data=data, headers=headers, allow_redirects=False) as answer:
            self.answer = answer
            self.sent = await answer.text(errors="replace")
            return answer.status

    def hidden(self, path: str) -> dict[str, str]:
        """The hidden fields of the form that leads there."""
        for form in re.findall(r"<form[^>]*>.*?</form>", self.page, re.DOTALL):
            head = form[: form.index(">")]
            if f'action="{path}"' in head or ("action=" not in head and 'method="post"' in head):
                pairs = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
                return {name: unescape(value) for name, value in pairs}
        raise AssertionError(f"no form leads to {path}")

    async def sign_in(self, lodging: Lodging, password: str = PASSWORD) -> None:
        """By the one-time link, which asks for a password."""
        path = await one_time(lodging)
        assert await self.get(path) == 200
        assert await self.send(path) == 303
        assert await self.get("/console/password") == 200
        assert await self.send("/console/password", password=password, again=password) == 303


async def one_time(lodging: Lodging, seller_id: str = make.SELLER) -> str:
    house = lodging.house
    return "/console/once/" + await manage.sign_in_link(house.db, house.vault, seller_id, lodging.clock.now())


async def another_seller(lodging: Lodging, seller_id: str = "other", name: str = "Other") -> None:
    """On the same server, with a first owner of the same id."""
    seller = Seller(seller_id=seller_id, name=name, created_at=lodging.clock.now())
    async with lodging.house.db.writing() as rows:
        await people.create_seller(rows, seller)
        await team.create_person(rows, manage.first_owner(seller))


async def serving(lodging: Lodging) -> TestServer:
    server = TestServer(lodging.house.application())
    await server.start_server()
    return server
