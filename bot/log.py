"""One line of JSON per happening on stderr, secrets masked."""

from __future__ import annotations

import json
import logging
import re

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_SECRET = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}|(?<=Bearer )\S+")


class Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
            "from": record.name,
            "said": record.getMessage(),
            **{k: v for k, v in vars(record).items() if k not in _STANDARD},
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return _SECRET.sub("•••", json.dumps(line, ensure_ascii=False, default=str))


def start(level: int = logging.INFO) -> None:
    """Libraries that log addresses with tokens in them are quiet from the first moment."""
    handler = logging.StreamHandler()
    handler.setFormatter(Json())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in ("httpx", "httpcore", "telegram", "aiohttp.access", "apscheduler", "tortoise"):
        logging.getLogger(name).setLevel(logging.WARNING)
