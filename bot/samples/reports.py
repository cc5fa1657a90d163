"""Every scan of the sample parcels as the signed webhook that 17TRACK or AfterShip would send of it."""

from __future__ import annotations

import csv
import hashlib
import hmac
import json
import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
ORDERS, JOURNEYS = HERE / "orders.csv", HERE / "journeys.csv"

# Where the files believe to be; everything later in them is the future.
TODAY = datetime(2026, 3, 10, 16, tzinfo=UTC)

_MOMENT = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

Scan = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One webhook body, unsigned. `words` is its newest scan, `at` when that happened and the body is sent."""

    at: datetime
    via: str
    number: str
    words: str
    place: str
    body: bytes

    def headers(self, secret: str) -> dict[str, str]:
        """How the tracker proves who it is. 17TRACK hashes body and key; AfterShip has an HMAC."""
        if self.via == "17track":
            return {"sign": hashlib.sha256(self.body + b"/" + secret.encode()).hexdigest()}
        return {"aftership-hmac-sha256": b64encode(hmac.digest(secret.encode(), self.body, "sha256")).decode()}


def moved(path: Path, today: datetime) -> str:
    """A sample file's text with every moment as far from `today` as it is from TODAY in the file."""
    return _MOMENT.sub(lambda found: _iso(datetime.fromisoformat(found[0]) + (today - TODAY)), path.read_text("utf-8"))


def reports(today: datetime) -> tuple[list[Report], list[Report]]:
    """What the trackers have to tell by now, one body a parcel, and what they will send later, in order of time."""
    parcels: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in csv.DictReader(moved(JOURNEYS, today).splitlines()):
        parcels[row["tracking"]].append(row)
    past: list[Report] = []
    ahead: list[Report] = []
    for scans in parcels.values():
        for report in _of_parcel(sorted(scans, key=lambda scan: scan["at"]), today):
            (past if report.at <= today else ahead).append(report)
    return past, sorted(ahead, key=lambda report: (report.at, report.number))


def _of_parcel(scans: Sequence[Scan], today: datetime) -> Iterator[Report]:
    """A tracker sends the whole history each time, so the last report until today stands for all before it."""
    begun = sum(_at(scan) <= today for scan in scans)
    for count in range(max(begun, 1), len(scans) + 1):
        told, last = scans[:count], scans[count - 1]
        make = _seventeentrack if last["via"] == "17track" else _aftership
        yield Report(
            at=_at(last),
            via=last["via"],
            number=last["tracking"],
            words=last["description"],
            place=last["place"],
            body=json.dumps(make(told), ensure_ascii=False).encode(),
        )


def _seventeentrack(scans: Sequence[Scan]) -> dict[str, object]:
    """https://api.17track.net/en/doc?version=v2.2#webhook, carriers' events newest first."""
    last = scans[-1]
    provider = {"key": int(last["carrier"]), "name": last["carrier_name"], "country": last["origin"]}
    info = {
        "shipping_info": {
            "shipper_address": _address(last["origin"]),
            "recipient_address": _address(last["destination"]),
        },
        "latest_status": {"status": last["code"].partition("_")[0], "sub_status": last["code"]},
        "latest_event": _event(last),
        "tracking": {"providers": [{"provider": provider, "events": [_event(scan) for scan in reversed(scans)]}]},
    }
    data = {"number": last["tracking"], "carrier": int(last["carrier"]), "tag": None, "track_info": info}
    return {"event": "TRACKING_UPDATED", "data": data}


def _event(scan: Scan) -> dict[str, object]:
    day, _, hour = scan["at"].removesuffix("Z").partition("T")
    return {
        "time_iso": scan["at"],
        "time_utc": scan["at"],
        "time_raw": {"date": day, "time": hour, "timezone": "+00:00"},
        "description": scan["description"],
        "location": scan["place"],
        "stage": scan["code"].partition("_")[2] or None,
        "sub_status": scan["code"],
        "address": _address(scan["country"]),
    }


def _address(country: str) -> dict[str, object]:
    return {"country": country or None, "state": None, "city": None, "street": None, "postal_code": None}


def _aftership(scans: Sequence[Scan]) -> dict[str, object]:
    """https://www.aftership.com/docs/tracking/webhook/webhook-overview"""
    last = scans[-1]
    name = hashlib.sha256(f"{last['tracking']} {last['at']}".encode()).hexdigest()
    tracking = {
        "id": name[:32],
        "tracking_number": last["tracking"],
        "slug": last["carrier"],
        "tag": last["code"].partition("_")[0],
        "subtag": last["code"],
        "subtag_message": last["description"],
        "title": last["tracking"],
        "checkpoints": [_checkpoint(scan) for scan in scans],
    }
    sent = int(_at(last).timestamp())
    return {
        "event": "tracking_update",
        "event_id": name[32:],
        "is_tracking_first_tag": False,
        "msg": tracking,
        "ts": sent,
    }


def _checkpoint(scan: Scan) -> dict[str, object]:
    return {
        "slug": scan["carrier"],
        "checkpoint_time": scan["at"].replace("Z", "+00:00"),
        "message": scan["description"],
        "location": scan["place"] or None,
        "country_iso3": scan["country"] or None,
        "tag": scan["code"].partition("_")[0],
        "subtag": scan["code"],
    }


def _at(scan: Scan) -> datetime:
    return datetime.fromisoformat(scan["at"])


def _iso(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
