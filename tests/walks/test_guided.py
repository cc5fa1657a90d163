"""Guided photos over a real wire: a real look at real pictures, and kind words within the same exchange."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageFilter

from handlers.console import Ask, timeline
from models import people, report
from models.facts.cases import Evidence
from models.facts.phrases import Phrase
from models.sight import Sight
from tests import make
from tests.fakes import labels
from tests.fakes.telegram import FakeTelegram
from tests.house import Lodging
from tests.make import days
from tests.walks.test_telegram import ANA, case_open, hear, house, said, telegram

MUG = Path(__file__).parents[2] / "bot" / "samples" / "broken-mug.jpg"
__all__ = ["house", "telegram"]


def thing(turn: int = 0, *, blur: float = 0, light: float = 1) -> bytes:
    """The broken mug of the demo, turned about, as sharp and as light as wanted."""
    with Image.open(MUG) as mug:
        image = (
            mug.rotate(90 * turn, expand=True).filter(ImageFilter.GaussianBlur(blur)).point(lambda level: level * light)
        )
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()


async def sends(house: Lodging, telegram: FakeTelegram, photo: bytes) -> tuple[list[Phrase], Evidence]:
    """What was answered to one photo, and what became of it."""
    house.clock.push(days(1) / 24)
    before = len(await said(house))
    await telegram.user_sends_photo(ANA, photo)
    await hear(house)
    evidence = max((await house.order()).cases[0].evidence, key=lambda each: each.at)
    return (await said(house))[before:], evidence


async def test_four_photos_with_advice_on_the_way(house: Lodging, telegram: FakeTelegram) -> None:
    await case_open(house, telegram)
    label, number = labels.photo(5)
    await house.bring(make.order_seen(key="shipped", tracking=((number, "YunExpress"),)))
    told, photo = await sends(house, telegram, thing())
    assert told[0] is Phrase.PHOTO_RECEIVED and told[-1] is Phrase.SHOT_CLOSEUP
    assert (photo.shot, photo.looked and photo.looked.advice) == ("item", "")
    told, photo = await sends(house, telegram, thing(1, blur=12))
    assert told == [Phrase.PHOTO_RECEIVED, Phrase.PHOTO_BLURRED, Phrase.SHOT_CLOSEUP]
    told, photo = await sends(house, telegram, thing(2))
    assert told == [Phrase.PHOTO_RECEIVED, Phrase.SHOT_PACKAGING]
    told, photo = await sends(house, telegram, label)
    assert photo.shot == "label" and told[-1] is Phrase.SHOT_PACKAGING
    told, photo = await sends(house, telegram, thing(3, light=0.08))
    assert told == [Phrase.PHOTO_RECEIVED, Phrase.PHOTO_DARK, Phrase.SHOT_PACKAGING]
    told, photo = await sends(house, telegram, b"<html>no photo</html>")
    assert told == [Phrase.PHOTO_NOT_ONE, Phrase.SHOT_PACKAGING]
    (case,) = (await house.order()).cases
    assert case.live_offer is not None and len(case.offers) == 1


async def test_a_photo_is_told_once_in_the_story(house: Lodging, telegram: FakeTelegram) -> None:
    """It is written down when it has come, and again with which wanted picture it is."""
    await case_open(house, telegram)
    await sends(house, telegram, thing())
    order = await house.order()
    file = await report.order_file(house.house.db.reader, Sight(seller_id=make.SELLER), order)
    asked = Ask(
        seller_name="Seller",
        stores=await people.stores(house.house.db.reader, make.SELLER),
        now=house.clock.now(),
        query={},
    )
    assert [each.parts for each in timeline.of(asked, file)].count(("Sent a photo",)) == 1
