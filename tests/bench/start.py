"""The start: how long until `/health` says ready, how much memory it takes, and how much once it has spoken every language."""

from __future__ import annotations

import json
import shutil
import time
import urllib.request
from collections.abc import Callable
from statistics import median

from locales import LANGUAGES, train
from tests.bench.house import Seeded, Serving

SETTLED = 3  # seconds, in which the jobs have run once


EACH = 8  # messages in every language


async def run(seeded: Seeded, upstream: str, rounds: int, note: Callable[[str], None]) -> tuple[float, float, float]:
    """Seconds and megabytes of `parley serve`, and megabytes after buyers of every language were heard and answered."""
    took, held, spoken = [], [], []
    for n in range(rounds):
        note(f"start {n + 1}/{rounds}")
        data, database = await seeded.copy("sqlite")
        serving = Serving(data, database, upstream)
        try:
            took.append(serving.ready())
            time.sleep(SETTLED)
            held.append(serving.child.megabytes())
            _in_every_language(serving)
            time.sleep(SETTLED)
            spoken.append(serving.child.megabytes())
        finally:
            serving.child.stop()
        shutil.rmtree(data)
    return median(took), median(held), median(spoken)


def _in_every_language(serving: Serving) -> None:
    told = train.lessons()
    for n, language in enumerate(LANGUAGES):
        person = {"id": 900_000 + n, "is_bot": False, "first_name": "Ana", "language_code": language}
        texts = [text for text, *_ in train.samples(told[language]["examples"])][::40][:EACH]
        for at, text in enumerate(texts):
            mark = 800_000 + n * EACH + at
            said = {"message_id": mark, "from": person, "chat": {"id": person["id"], "type": "private"}, "text": text}
            update = {"update_id": mark, "message": said | {"date": int(time.time())}}
            headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": "s3cret"}
            asked = urllib.request.Request(serving.hook, json.dumps(update).encode(), headers)
            with urllib.request.urlopen(asked, timeout=10) as response:
                assert response.status == 200
