"""Who may what: of each address of the console who may come, and whether it asks for the password again."""

from __future__ import annotations

from typing import NamedTuple


class Right(NamedTuple):
    """`anybody` need not be signed in. `agents`: everybody who is, of the stores that they may see; the rest is the owners',
    and to others there is nothing there. `again`: what spends money, shows what is personal in bulk or raw, changes people or
    secrets, or erases, asks for a password or code unless one was given within a quarter of an hour. `unready`: also before
    the codes that the seller requires are set up.
    """

    anybody: bool = False
    agents: bool = False
    again: bool = False
    unready: bool = False


RIGHTS = {
    (line.split()[0], line.split()[1]): Right(**dict.fromkeys(set(line.split()[2:]) - {"owners"}, True))
    for line in """
GET /console agents
GET /console/problems owners
GET /console/upstream agents
GET /console/upstream/pack agents again
GET /console/report agents
GET /console/settings owners
GET /console/conversations agents
GET /console/conversations/{id} agents
GET /console/conversations/{id}/messages agents
GET /console/conversations/{id}/photos/{n}/{i} agents
POST /console/conversations/{id}/reply agents
POST /console/conversations/{id}/take agents
POST /console/conversations/{id}/back agents
GET /console/cases agents
GET /console/cases/{id} agents
GET /console/cases/{id}/photos/{evidence} agents
POST /console/cases/{id}/photos/{evidence}/original agents again
POST /console/cases/{id}/erase agents again
POST /console/cases/{id}/settle agents again
POST /console/cases/{id}/approve agents again
POST /console/cases/{id}/revoke agents
POST /console/cases/{id}/answer agents
POST /console/cases/{id}/colour agents
POST /console/cases/{id}/close agents
GET /console/cases/{id}/dossier agents
POST /console/cases/{id}/dossier agents again
POST /console/cases/{id}/ask agents
GET /console/orders/{id} agents
POST /console/orders/{id}/told agents
POST /console/orders/{id}/deadlines agents
GET /console/people owners
POST /console/people owners again
POST /console/people/codes owners again
GET /console/people/{id} owners
POST /console/people/{id} owners again
POST /console/people/{id}/link owners again
POST /console/people/{id}/off owners again
POST /console/people/{id}/on owners again
POST /console/people/{id}/codes-off owners again
GET /console/account agents
POST /console/account/end agents
POST /console/account/others agents
GET /console/account/codes agents unready
GET /console/account/codes/picture agents unready
POST /console/account/codes agents unready again
POST /console/account/codes/begin agents unready again
POST /console/account/codes/off agents again
POST /console/again agents unready
POST /console/sign-out anybody
GET /console/sign-in anybody
POST /console/sign-in anybody
GET /console/code anybody
POST /console/code anybody
GET /console/once/{token} anybody
POST /console/once/{token} anybody
GET /console/password anybody
POST /console/password anybody
POST /console/language anybody
GET /console/static/{name} anybody
* /console/{tail:.*} anybody
""".strip().splitlines()
}
_OWNERS = Right(again=True)


def of(method: str, path: str) -> Right:
    """What is not named is the owners', and asks again."""
    return RIGHTS.get((method, path), _OWNERS)
