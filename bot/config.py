"""Environment to a frozen Config; everything that is wrong is named at once."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from models.errors import Misconfigured

UPSTREAMS = {
    "telegram": ("PARLEY_TELEGRAM_API", "https://api.telegram.org"),
    "whatsapp": ("PARLEY_WHATSAPP_API", "https://graph.facebook.com"),
    "17track": ("PARLEY_17TRACK_API", "https://api.17track.net/track/v2.2"),
    "aftership": ("PARLEY_AFTERSHIP_API", "https://api.aftership.com/tracking/2026-07"),
    "easypost": ("PARLEY_EASYPOST_API", "https://api.easypost.com/v2"),
    "trackingmore": ("PARLEY_TRACKINGMORE_API", "https://api.trackingmore.com/v4"),
}
# A seller's shop has an address of its own; these are for a shop on this machine.
OWN_UPSTREAMS = {"shopify": "PARLEY_SHOPIFY_API", "woocommerce": "PARLEY_WOOCOMMERCE_API"}
# Any server that speaks OpenAI's chat completions; asked only when there is one.
EAR = {"llm": "PARLEY_LLM_URL"}
# Which of them translates between the desk and buyers, and where it is reached; DeepL has an address of its own.
TRANSLATORS = {"openai": "", "libretranslate": "", "deepl": "https://api.deepl.com"}
DEEPL_FREE = "https://api-free.deepl.com"
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_BUCKET = re.compile(r"s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9_.-]+)*/?")
_BUCKET_SETTINGS = {
    "PARLEY_S3_ENDPOINT": "endpoint",
    "AWS_REGION": "region",
    "AWS_ACCESS_KEY_ID": "access_key_id",
    "AWS_SECRET_ACCESS_KEY": "secret_access_key",
    "AWS_SESSION_TOKEN": "session_token",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What the process was told. `database` is a URL, `public_url` is empty on a laptop, `upstreams` are by kind.

    `files` is `s3://bucket/prefix`, or empty for a folder in `data`; `bucket` is what is said of it, in obstore's names.
    `fonts` is the only folder whose fonts dossiers are printed with; empty: those that are installed.
    `llm_model` is empty without a bigger ear; with one its address is the upstream `llm`. `translator` is one of TRANSLATORS or
    empty; its address is the upstream `translator`.
    """

    data: Path
    database: str
    host: str
    port: int
    public_url: str
    telegram_token: str
    secret_key: str
    upstreams: Mapping[str, str]
    files: str = ""
    bucket: Mapping[str, str] = field(default_factory=dict)
    fonts: str = ""
    llm_model: str = ""
    llm_key: str = ""
    llm_daily: int = 500
    translator: str = ""
    translator_key: str = ""
    translator_model: str = ""
    translator_daily: int = 2000


def read(environment: Mapping[str, str] = os.environ) -> Config:
    """Raises Misconfigured with one line for each setting that cannot be used."""
    wrong: list[str] = []
    data = Path(environment.get("PARLEY_DATA") or "./data").expanduser()
    port = environment.get("PARLEY_PORT") or "8080"
    if not port.isdecimal() or not 0 <= int(port) <= 65535:
        wrong.append(f"PARLEY_PORT is {port!r}: set it to a number from 1 to 65535")
    fonts = environment.get("PARLEY_FONTS") or ""
    if fonts and not Path(fonts).is_dir():
        wrong.append(f"PARLEY_FONTS is {fonts!r}: set it to a folder of fonts, or leave it out")
    public = (environment.get("PARLEY_PUBLIC_URL") or "").rstrip("/")
    if public and (problem := _address_problem(public)):
        wrong.append(f"PARLEY_PUBLIC_URL {problem}")
    upstreams = {}
    asked = {kind: (name, "") for kind, name in (OWN_UPSTREAMS | EAR).items() if environment.get(name)}
    for kind, (name, default) in (UPSTREAMS | asked).items():
        upstreams[kind] = (environment.get(name) or default).rstrip("/")
        if problem := _address_problem(upstreams[kind]):
            wrong.append(f"{name} {problem}")
    database = environment.get("PARLEY_DATABASE") or f"sqlite:///{data.absolute() / 'parley.db'}"
    if not database.startswith(("sqlite:///", "postgres://", "postgresql://")):
        wrong.append("PARLEY_DATABASE must begin with sqlite:/// or postgres://")
    files, bucket = environment.get("PARLEY_FILES") or "", _bucket(environment)
    if files and not _BUCKET.fullmatch(files):
        wrong.append(f"PARLEY_FILES is {files!r}: set it to s3://bucket/prefix, or to nothing for the data folder")
    if "endpoint" in bucket and (problem := _address_problem(bucket["endpoint"])):
        wrong.append(f"PARLEY_S3_ENDPOINT {problem}")
    model, daily = (environment.get("PARLEY_LLM_MODEL") or "").strip(), environment.get("PARLEY_LLM_DAILY") or "500"
    if "llm" in upstreams and not model:
        wrong.append("PARLEY_LLM_MODEL is not set: name the model that the server at PARLEY_LLM_URL is to use")
    if not re.fullmatch("[0-9]{1,6}", daily):
        wrong.append(f"PARLEY_LLM_DAILY is {daily!r}: set it to the most questions a day, or leave it out")
    translator = _translator(environment, upstreams, wrong)
    if wrong:
        raise Misconfigured("; ".join(wrong))
    return Config(
        data=data,
        database=database,
        host=environment.get("PARLEY_HOST") or "127.0.0.1",
        port=int(port),
        public_url=public,
        telegram_token=environment.get("PARLEY_TELEGRAM_TOKEN") or "",
        secret_key=environment.get("PARLEY_SECRET_KEY") or "",
        upstreams=upstreams,
        files=files,
        bucket=bucket,
        fonts=str(Path(fonts).absolute()) if fonts else "",
        llm_model=model if "llm" in upstreams else "",
        llm_key=(environment.get("PARLEY_LLM_KEY") or "").strip(),
        llm_daily=int(daily),
        **translator,
    )


def _translator(environment: Mapping[str, str], upstreams: dict[str, str], wrong: list[str]) -> dict[str, Any]:
    """What is said of the one that translates; its address goes to the `upstreams`."""
    kind = (environment.get("PARLEY_TRANSLATOR") or "").strip()
    if not kind:
        return {}
    if kind not in TRANSLATORS:
        wrong.append(f"PARLEY_TRANSLATOR is {kind!r}: set it to {', '.join(TRANSLATORS)}, or leave it out")
        return {}
    said = {
        name: (environment.get(f"PARLEY_TRANSLATOR_{name}") or "").strip() for name in ("URL", "KEY", "MODEL", "DAILY")
    }
    own = DEEPL_FREE if kind == "deepl" and said["KEY"].endswith(":fx") else TRANSLATORS[kind]
    upstreams["translator"] = (said["URL"] or own).rstrip("/")
    if not upstreams["translator"]:
        wrong.append(f"PARLEY_TRANSLATOR_URL is not set: {kind} needs the address of your server")
    elif problem := _address_problem(upstreams["translator"]):
        wrong.append(f"PARLEY_TRANSLATOR_URL {problem}")
    if kind == "openai" and not said["MODEL"]:
        wrong.append("PARLEY_TRANSLATOR_MODEL is not set: name the model that is to translate")
    if kind == "deepl" and not said["KEY"]:
        wrong.append("PARLEY_TRANSLATOR_KEY is not set: DeepL needs a key")
    daily = said["DAILY"] or "2000"
    if not re.fullmatch("[0-9]{1,6}", daily):
        wrong.append(f"PARLEY_TRANSLATOR_DAILY is {daily!r}: set it to the most messages a day, or leave it out")
        daily = "0"
    key, model = said["KEY"], said["MODEL"]
    return {"translator": kind, "translator_key": key, "translator_model": model, "translator_daily": int(daily)}


def _bucket(environment: Mapping[str, str]) -> dict[str, str]:
    """Keys that are not set are looked for where the machine keeps its own (an instance's role, a container's)."""
    said = {name: (environment.get(variable) or "").strip() for variable, name in _BUCKET_SETTINGS.items()}
    found = {name: value.rstrip("/") if name == "endpoint" else value for name, value in said.items() if value}
    return {"region": "us-east-1", **found} if "endpoint" in found else found


def _address_problem(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return ""
    if parts.scheme == "http" and parts.hostname in _LOOPBACK:
        return ""
    return f"is {url!r}: set it to an https address (plain http is for this machine only)"
