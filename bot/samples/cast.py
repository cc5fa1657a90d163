"""Who plays in the demo: a seller with a shop for each market, and the three buyers whose chats are shown."""

from __future__ import annotations

from dataclasses import dataclass

from bot.manage import Wanted

STORES = (
    Wanted(key="loomlight", name="Loomlight", language="en", zone="Asia/Shanghai"),
    Wanted(key="loomlight-mx", name="Loomlight México", language="es", zone="Asia/Shanghai"),
    Wanted(key="loomlight-sa", name="Loomlight السعودية", language="ar", zone="Asia/Shanghai"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """Whose chat is shown. `story` says in one line what is going to happen; `tries` are words worth writing."""

    name: str
    first: str
    flag: str
    city: str
    zone: str
    store: str
    order: str
    language: str
    story: str
    tries: tuple[tuple[str, str], ...]
    photo: bool = False


BUYERS = (
    Buyer(
        name="Lucía Hernández", first="Lucía", flag="🇲🇽", city="Mexico City", zone="America/Mexico_City",
        store="loomlight-mx", order="MX-2048", language="es", story="Her lamp is about to be held by customs.",
        tries=(("¿Dónde está mi pedido?", "Where is my order?"), ("Quiero cancelar", "I want to cancel")),
    ),
    Buyer(
        name="فيصل العتيبي", first="Faisal", flag="🇸🇦", city="Riyadh", zone="Asia/Riyadh",
        store="loomlight-sa", order="SA-1207", language="ar", story="His teapot has been on its way for three weeks.",
        tries=(("أين طلبي؟", "Where is my order?"), ("تأخر كثيراً", "It is very late")),
    ),
    Buyer(
        name="Emma Carter", first="Emma", flag="🇺🇸", city="New York", zone="America/New_York",
        store="loomlight", order="US-3316", language="en", story="Her two mugs arrive today. One is broken.",
        tries=(("One mug arrived broken", ""),), photo=True,
    ),
)  # fmt: skip
