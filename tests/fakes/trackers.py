"""The trackers' side: their APIs on loopback, each with its own words, limits and refusals."""

from __future__ import annotations

import asyncio
import base64
import json
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from aiohttp import web

KEY = "fake-api-key"


@dataclass(frozen=True)
class Call:
    """One request: what was asked, of which numbers, and when."""

    what: str
    numbers: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class Scan:
    """One scan, to be told in the tracker's own words."""

    at: datetime
    status: str
    text: str
    country: str = "US"


class FakeTracker(ABC):
    """Numbers that it was told to watch, and what became of them.

    `now` gives the moment, which need not be the machine's; more requests within a second than it takes are refused
    with 429 as the real one does, and counted in `too_fast`.
    """

    kind = ""
    limits: ClassVar[dict[str, int]] = {}
    most: ClassVar[dict[str, int]] = {}

    def __init__(self, now: Callable[[], datetime] = lambda: datetime(2026, 3, 10, 15, tzinfo=UTC)) -> None:
        self.now = now
        self.base = ""
        self.calls: list[Call] = []
        self.too_fast = 0
        self.watched: dict[str, list[Scan]] = {}
        self.unlisted: dict[str, int] = {}
        self._faults: deque[web.Response] = deque()
        self._held: tuple[asyncio.Event, asyncio.Event] | None = None
        self._site: web.AppRunner | None = None

    def fail(self, *faults: tuple[int, dict[str, str]]) -> None:
        """Answers of the next requests: status and headers."""
        self._faults.extend(web.Response(status=status, headers=headers, text="{}") for status, headers in faults)

    def hold(self) -> tuple[asyncio.Event, asyncio.Event]:
        """The answer to the next request stays on its way: the first event says that it is, the second lets it go."""
        self._held = asyncio.Event(), asyncio.Event()
        return self._held

    def of(self, what: str) -> list[Call]:
        return [each for each in self.calls if each.what == what]

    def busiest_second(self, what: str) -> int:
        """The most requests within any second."""
        moments = [each.at for each in self.of(what)]
        return max((sum(a <= b < a + timedelta(seconds=1) for b in moments) for a in moments), default=0)

    async def __aenter__(self) -> FakeTracker:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._site = web.AppRunner(app, shutdown_timeout=0.1)
        await self._site.setup()
        site = web.TCPSite(self._site, "127.0.0.1", 0)
        await site.start()
        self.base = f"http://127.0.0.1:{self._site.addresses[0][1]}/v"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._site is not None
        await self._site.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        body = json.loads(await request.read() or b"null")
        what, numbers = self.understood(request, body)
        call = Call(what, tuple(numbers), self.now())
        self.calls.append(call)
        assert len(numbers) <= self.most[what], f"{len(numbers)} numbers at once"
        if not self.knows(request):
            return self.shut()
        if sum(each.at > call.at - timedelta(seconds=1) for each in self.of(what)) > self.limits[what]:
            self.too_fast += 1
            return web.json_response({}, status=429)
        if self._faults:
            return self._faults.popleft()
        answer = self.answered(what, numbers)
        if self._held is not None:
            (asked, go), self._held = self._held, None
            asked.set()
            await go.wait()
        return answer

    @abstractmethod
    def push(self, number: str) -> bytes:
        """The body of the report that it would send of this number now."""

    @abstractmethod
    def understood(self, request: web.Request, body: Any) -> tuple[str, list[str]]:
        """What is asked, and of which numbers."""

    @abstractmethod
    def knows(self, request: web.Request) -> bool:
        """Does the request carry the right key?"""

    def shut(self) -> web.Response:
        return web.json_response(
            {"meta": {"code": 401, "message": "Invalid API key.", "type": "Unauthorized"}}, status=401
        )

    @abstractmethod
    def answered(self, what: str, numbers: list[str]) -> web.Response:
        """What it says to a request that it takes."""

    def watch(self, *numbers: str) -> None:
        for number in numbers:
            self.watched.setdefault(number, [])


class Fake17Track(FakeTracker):
    kind = "17track"
    limits: ClassVar = {"register": 3, "gettrackinfo": 3, "getquota": 3}
    most: ClassVar = {"register": 40, "gettrackinfo": 40, "getquota": 0}
    quota = (200, 37)
    words: ClassVar = {
        "delivered": "Delivered_Other",
        "in_transit": "InTransit_Other",
        "customs_held": "InTransit_CustomsProcessing",
    }

    def understood(self, request: web.Request, body: Any) -> tuple[str, list[str]]:
        return request.path.rpartition("/")[2], [each["number"] for each in body]

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("17token") == KEY

    def shut(self) -> web.Response:
        errors = [{"code": -18010002, "message": "Invalid security key."}]
        return web.json_response({"code": -18010002, "data": {"errors": errors}}, status=401)

    def answered(self, what: str, numbers: list[str]) -> web.Response:
        if what == "getquota":
            total, used = self.quota
            data = {"quota_total": total, "quota_used": used, "quota_remain": total - used, "today_used": 0}
            return web.json_response({"code": 0, "data": data})
        accepted: list[dict[str, Any]] = []
        rejected: list[dict[str, Any]] = []
        for number in numbers:
            code = self.unlisted.get(number, 0) if what == "register" else 0
            code = code or (-18019901 if what == "register" and number in self.watched else 0)
            code = code or (-18019902 if what != "register" and number not in self.watched else 0)
            code = code or (-18019909 if what != "register" and not self.watched[number] else 0)
            if code:
                rejected.append({"number": number, "error": {"code": code, "message": "No."}})
            elif what == "register":
                self.watch(number)
                accepted.append({"origin": 1, "number": number, "carrier": 3011})
            else:
                accepted.append(self._told(number))
        return web.json_response({"code": 0, "data": {"accepted": accepted, "rejected": rejected}})

    def push(self, number: str) -> bytes:
        return json.dumps({"event": "TRACKING_UPDATED", "data": self._told(number)}).encode()

    def _told(self, number: str) -> dict[str, Any]:
        events = [
            {
                "time_utc": f"{each.at:%Y-%m-%dT%H:%M:%SZ}",
                "description": each.text,
                "sub_status": self.words[each.status],
                "address": {"country": each.country},
            }
            for each in reversed(self.watched[number])
        ]
        tracking = {"providers": [{"provider": {"key": 3011, "name": "China Post"}, "events": events}]}
        return {"number": number, "carrier": 3011, "tag": "", "track_info": {"tracking": tracking}}


class FakeAfterShip(FakeTracker):
    kind = "aftership"
    limits: ClassVar = {"create": 20, "list": 6}
    most: ClassVar = {"create": 1, "list": 50}
    words: ClassVar = {"delivered": "Delivered_001", "in_transit": "InTransit_001", "customs_held": "Exception_004"}

    def understood(self, request: web.Request, body: Any) -> tuple[str, list[str]]:
        if request.method == "GET":
            return "list", request.query.get("tracking_numbers", "").split(",")
        return "create", [body["tracking_number"]]

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("as-api-key") == KEY

    def answered(self, what: str, numbers: list[str]) -> web.Response:
        if what == "list":
            found = [self._told(each) for each in numbers if each in self.watched]
            return web.json_response(
                {"meta": {"code": 200}, "data": {"pagination": {"total": len(found)}, "trackings": found}}
            )
        code = self.unlisted.get(numbers[0]) or (4003 if numbers[0] in self.watched else 201)
        if code == 201:
            self.watch(*numbers)
        data = {"tracking": {"tracking_number": numbers[0]}}
        return web.json_response({"meta": {"code": code}, "data": data}, status=201 if code == 201 else 400)

    def push(self, number: str) -> bytes:
        return json.dumps({"event": "tracking_update", "event_id": "e", "msg": self._told(number)}).encode()

    def _told(self, number: str) -> dict[str, Any]:
        checkpoints = [
            {
                "checkpoint_time": f"{each.at:%Y-%m-%dT%H:%M:%SZ}",
                "message": each.text,
                "subtag": self.words[each.status],
                "tag": self.words[each.status].partition("_")[0],
                "country_region": {"US": "USA", "CN": "CHN"}.get(each.country),
            }
            for each in self.watched[number]
        ]
        return {"tracking_number": number, "slug": "china-post", "checkpoints": checkpoints}


class FakeEasyPost(FakeTracker):
    kind = "easypost"
    limits: ClassVar = {"create": 5, "batch": 5}
    most: ClassVar = {"create": 1, "batch": 20}

    def understood(self, request: web.Request, body: Any) -> tuple[str, list[str]]:
        if request.path.endswith("/batch"):
            return "batch", body["tracking_codes"]
        return "create", [body["tracker"]["tracking_code"]]

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Basic {base64.b64encode(f'{KEY}:'.encode()).decode()}"

    def shut(self) -> web.Response:
        return web.json_response(
            {"error": {"code": "APIKEY.INACTIVE", "message": "This api key is not active."}}, status=401
        )

    def answered(self, what: str, numbers: list[str]) -> web.Response:
        if what == "batch":
            found = [self._told(each) for each in numbers if each in self.watched]
            return web.json_response({"trackers": found, "has_more": False})
        if numbers[0] in self.unlisted:
            error = {"code": "TRACKER.CREATE.ERROR", "message": "Unable to find a carrier.", "errors": []}
            return web.json_response({"error": error}, status=422)
        self.watch(*numbers)
        return web.json_response(self._told(numbers[0]), status=201)

    def push(self, number: str) -> bytes:
        body = {"object": "Event", "description": "tracker.updated", "mode": "test", "result": self._told(number)}
        return json.dumps(body).encode()

    def _told(self, number: str) -> dict[str, Any]:
        details = [
            {
                "object": "TrackingDetail",
                "message": each.text,
                "status": {"customs_held": "in_transit"}.get(each.status, each.status),
                "status_detail": None,
                "datetime": f"{each.at:%Y-%m-%dT%H:%M:%SZ}",
                "tracking_location": {"object": "TrackingLocation", "country": each.country},
            }
            for each in self.watched[number]
        ]
        return {
            "id": f"trk_{number}", "object": "Tracker", "tracking_code": number, "carrier": "USPS", "signed_by": None,
            "status": "unknown", "tracking_details": details,
        }  # fmt: skip


class FakeTrackingMore(FakeTracker):
    kind = "trackingmore"
    limits: ClassVar = {"batch": 3, "get": 10}
    most: ClassVar = {"batch": 40, "get": 40}
    words: ClassVar = {"delivered": "delivered001", "in_transit": "transit001", "customs_held": "exception006"}

    def understood(self, request: web.Request, body: Any) -> tuple[str, list[str]]:
        if request.method == "GET":
            return "get", request.query["tracking_numbers"].split(",")
        return "batch", [each["tracking_number"] for each in body]

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("Tracking-Api-Key") == KEY

    def answered(self, what: str, numbers: list[str]) -> web.Response:
        if what == "get":
            return self._meta([self._told(each) for each in numbers if each in self.watched])
        success, error = [], []
        for number in numbers:
            code = self.unlisted.get(number) or (4101 if number in self.watched else 0)
            if code:
                error.append({"tracking_number": number, "errorCode": code, "errorMessage": "No."})
            else:
                self.watch(number)
                success.append({"id": number.lower(), "tracking_number": number, "courier_code": "china-post"})
        return self._meta({"success": success, "error": error})

    def _meta(self, data: object) -> web.Response:
        return web.json_response({"meta": {"code": 200, "message": "Request response is successful"}, "data": data})

    def push(self, number: str) -> bytes:
        meta = {"code": 200, "type": "Success", "message": "Success"}
        return json.dumps({"event": "TRACKING_UPDATED", "meta": meta, "data": self._told(number)}).encode()

    def _told(self, number: str) -> dict[str, Any]:
        scans = [
            {
                "checkpoint_date": f"{each.at:%Y-%m-%dT%H:%M:%S+00:00}",
                "tracking_detail": each.text,
                "country_iso2": each.country,
                "checkpoint_delivery_status": self.words[each.status].rstrip("0123456789"),
                "checkpoint_delivery_substatus": self.words[each.status],
            }
            for each in reversed(self.watched[number])
        ]
        return {
            "id": number.lower(), "tracking_number": number, "courier_code": "china-post",
            "destination_info": {"trackinfo": scans},
        }  # fmt: skip


FAKES: dict[str, type[FakeTracker]] = {
    each.kind: each for each in (Fake17Track, FakeAfterShip, FakeEasyPost, FakeTrackingMore)
}
