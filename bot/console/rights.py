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
GET /console/report/ends agents
GET /console/report/ends.csv agents
GET /console/report/{table}.csv owners
POST /console/report/holdout owners again
GET /console/settings owners
GET /console/settings/secrets owners again
POST /console/settings/{id}/answering owners
POST /console/settings/{id}/group owners again
GET /console/policy owners
GET /console/policy/preview owners
GET /console/policy/cost owners
GET /console/policy/versions owners
GET /console/policy/versions/{version} owners
POST /console/policy/part owners
POST /console/policy/text owners
POST /console/policy/undo owners
POST /console/policy/drop owners
POST /console/policy/publish owners again
POST /console/policy/again owners again
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
POST /console/cases/{id}/answer agents again
POST /console/cases/{id}/colour agents
POST /console/cases/{id}/close agents
GET /console/cases/{id}/dossier agents
POST /console/cases/{id}/dossier agents again
POST /console/cases/{id}/ask agents
GET /console/orders/{id} agents
POST /console/orders/{id}/told agents
POST /console/orders/{id}/deadlines agents
POST /console/orders/{id}/pause agents
POST /console/orders/{id}/dispute agents
GET /console/disputes agents
POST /console/disputes agents
POST /console/disputes/match agents
POST /console/disputes/dismiss agents
POST /console/orders/{id}/export owners again
POST /console/orders/{id}/forget owners again
POST /console/problems owners
GET /console/live agents
GET /console/setup owners
POST /console/setup/{key}/store owners
POST /console/setup/{key}/connect/{kind} owners again
GET /console/setup/{key}/hello owners
GET /console/setup/{key}/picture owners
GET /console/setup/{key}/qr owners
POST /console/setup/{key}/policy owners again
POST /console/setup/{key}/rehearsal owners
GET /console/setup/{key}/rehearsal owners
GET /console/setup/{key}/rehearsal/report owners
POST /console/setup/{key}/start owners
POST /console/setup/{key}/stop owners
POST /console/setup/{key}/upload owners
POST /console/setup/{key}/upload/{id} owners
GET /console/setup/{key}/upload/{id} owners
GET /console/setup/{key}/upload/{id}/bad.csv owners again
GET /console/connections owners
POST /console/connections/{id}/test owners
POST /console/connections/{id}/remove owners again
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
