"""What the seller's people write in their group: whose topic it is in, and their words in the buyer's language."""

from __future__ import annotations

from datetime import datetime

from bot.world import Vault, World
from handlers.console.settings import Room
from handlers.console.topics import would_change
from handlers.group import ASIDE
from locales import ENGLISH, nearest
from locales.desk import speaking, wanted
from models import people, report, topics
from models.database import Database
from models.errors import ParleyError
from models.facts.conversations import Conversation
from models.facts.fact import change
from models.facts.inbound import GroupSaid
from models.people import Sealed, Seller
from models.sight import Sight

# A group's settings on its connection: its number and title, why nothing can be written there, that nothing is translated,
# and how many groups there were before.
GROUP, TITLE, STUCK, PLAIN, TURN = "group", "group_title", "group_stuck", "group_plain", "group_turn"


def told(vault: Vault, row: Sealed, now: datetime) -> Room:
    """What a seller is told of the group of a bot; without a bot there is nothing to tell."""
    if row.kind != "telegram":
        return Room()
    settings = row.settings
    return Room(
        bot=settings.get("username", ""),
        chosen=bool(settings.get(GROUP)),
        title=settings.get(TITLE, ""),
        stuck=tuple(settings.get(STUCK, "").split()),
        code=vault.group_code(row.connection_id, settings.get(TURN, ""), now.date()),
    )


class Group:
    def __init__(self, world: World, db: Database) -> None:
        self._world, self._db = world, db

    async def ready(self, arrival: GroupSaid) -> GroupSaid:
        """Of what is said in a topic of nobody's nothing is kept. What cannot be translated says why, and is not sent.

        Raises Unavailable when the database does not answer: then it comes again.
        """
        if arrival.text.startswith("/desk") or arrival.moved_to or arrival.made or arrival.other == "rights":
            return arrival
        key = await topics.whose(self._db.reader, arrival.connection_id, arrival.contact_ref, arrival.thread)
        if not key:
            return change(arrival, text="", name="", other="", action="")
        found = change(arrival, conversation_id=key)
        return await self._translated(found) if _is_reply(found) else found

    async def _translated(self, arrival: GroupSaid) -> GroupSaid:
        translator = self._world.translator
        talk = await report.conversation(self._db.reader, Sight(seller_id=arrival.seller_id), arrival.conversation_id)
        if translator is None or talk is None:
            return arrival
        seller = await people.seller_by_id(self._db.reader, arrival.seller_id)
        row = await people.connection_by_id(self._db.reader, arrival.connection_id)
        if not _foreign(talk, seller, row):
            return arrival
        try:
            made = await translator.translate(arrival.text, nearest(talk.language))
        except ParleyError as error:
            return change(arrival, problem=str(error))
        if not made.text:
            return change(arrival, problem=would_change(speaking(language_of(seller)), made.lost))
        return change(arrival, text=made.text, original=arrival.text)


def language_of(seller: Seller | None) -> str:
    """In which the console's words are said to the seller's people."""
    return wanted(seller.language) if seller is not None else ENGLISH


def _is_reply(arrival: GroupSaid) -> bool:
    """Are these words for the buyer?"""
    words = arrival.text.strip()
    if not words or arrival.edited or arrival.other or words.startswith((ASIDE, "/")):
        return False
    return arrival.action in ("", "new")


def _foreign(talk: Conversation, seller: Seller | None, row: Sealed | None) -> bool:
    """Does the buyer speak another language than the seller's people, who have not chosen to write it themselves?"""
    plain = row is None or bool(row.settings.get(PLAIN))
    return seller is not None and not plain and nearest(talk.language) != nearest(seller.language)
