"""People who sign in: added, listed, switched off, and let in again."""

from __future__ import annotations

import argparse

from bot import manage
from bot.app import House
from bot.commands.opened import Commands, Opened
from bot.config import Config
from bot.signin import sign_in_name
from models import people, team
from models.errors import Misconfigured
from models.facts.fact import change, named
from models.team import Person, Role


def commands(root: Commands) -> None:
    persons = root.group("person", "people who sign in to the console")
    added = persons.add("add", person_add, "a person, and a link to choose a password by")
    added.add_argument("sign_in", metavar="SIGN-IN", help="what they sign in by: an e-mail address or a name")
    added.add_argument("--name", default="", help="as it stands beside what they do; without it SIGN-IN")
    added.add_argument(
        "--role",
        choices=[each.value for each in Role],
        default=Role.AGENT.value,
        help="owners see and change everything, agents work on cases",
    )
    added.add_argument(
        "--store", action="append", default=[], metavar="KEY", help="an agent sees these only; without it all"
    )
    added.add_argument("--seller", metavar="NAME", help="whose, where there are several")
    persons.add("list", person_list, "who may sign in, and to what")
    persons.add("off", person_off, "nobody signs in by this name any more").add_argument(
        "sign_in", metavar="SIGN-IN", help="the name or e-mail that this person signs in with"
    )
    link = persons.add("link", person_link, "a link to choose a new password by")
    link.add_argument("sign_in", metavar="SIGN-IN", help="the name or e-mail that this person signs in with")
    link.add_argument("--without-codes", action="store_true", help="the phone is lost: no code is asked for any more")


async def person_add(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config) as house:
        seller_id, now = await seller_of(house, arguments.seller), house.world.clock.now()
        ids = {each.key: each.store_id for each in await people.stores(house.db.reader, seller_id)}
        if unknown := [key for key in arguments.store if key not in ids]:
            raise Misconfigured(f"there is no store {unknown[0]!r}: use one of {', '.join(ids) or '(none yet)'}")
        person = Person(
            person_id=named("person", house.vault.token()),
            seller_id=seller_id,
            sign_in=sign_in_name(arguments.sign_in),
            name=arguments.name.strip() or arguments.sign_in.strip(),
            created_at=now,
            role=Role(arguments.role),
            stores=tuple(sorted(ids[key] for key in arguments.store)),
        )
        _print_link(config, await manage.add_person(house.db, house.vault, person, now))
    return 0


async def person_list(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config, reading=True) as house:
        for seller in await people.sellers(house.db.reader):
            keys = {each.store_id: each.key for each in await people.stores(house.db.reader, seller.seller_id)}
            for person in await team.people(house.db.reader, seller.seller_id):
                sees = ", ".join(keys.get(each, "?") for each in person.stores) or "all stores"
                codes = "codes" if person.totp_on else "no codes"
                state = "off" if person.disabled else "on" if person.password else "has no password yet"
                print(f"{person.sign_in}: {person.name}, {person.role} of {seller.name}, {sees}, {codes}, {state}")
    return 0


async def person_off(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config) as house:
        person = await _person(house, arguments.sign_in)
        async with house.db.writing() as rows:
            if (
                person.owner
                and person.password
                and not person.disabled
                and await team.owners(rows, person.seller_id) == 1
            ):
                raise Misconfigured(f"{person.sign_in} is the last owner: make somebody else one first")
            await team.change_person(rows, change(person, disabled=True))
        print(f"{person.sign_in} is switched off, and signed out everywhere")
    return 0


async def person_link(arguments: argparse.Namespace, config: Config) -> int:
    async with Opened(config) as house:
        person = await _person(house, arguments.sign_in)
        if arguments.without_codes:
            async with house.db.writing() as rows:
                await team.turn_codes_off(rows, person.person_id)
        _print_link(config, await manage.sign_in_link(house.db, house.vault, person.person_id, house.world.clock.now()))
    return 0


async def seller_of(house: House, name: str | None) -> str:
    """The id of the seller that was named, or of the only one. Raises Misconfigured."""
    found = await people.sellers(house.db.reader)
    if not found:
        raise Misconfigured("there is no seller yet: run `parley seller add NAME` first")
    meant = [each for each in found if name is None or each.name.casefold() == name.strip().casefold()]
    if len(meant) != 1:
        raise Misconfigured(f"which seller? use --seller with one of: {', '.join(each.name for each in found)}")
    return meant[0].seller_id


async def _person(house: House, sign_in: str) -> Person:
    found = await team.by_sign_in(house.db.reader, sign_in_name(sign_in))
    if found is None:
        raise Misconfigured(f"nobody signs in as {sign_in!r}: see `parley person list`")
    return found


def _print_link(config: Config, token: str) -> None:
    base = config.public_url or f"http://{config.host}:{config.port}"
    print(f"open once, within a day: {base}/console/once/{token}")
