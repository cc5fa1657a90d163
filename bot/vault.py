"""Seals a connection's secrets; makes unguessable tokens. The only file that draws chance."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from models.errors import Misconfigured

KEY_FILE = "secret.key"


class SealingVault:
    """AES-256-GCM with a random 96-bit nonce; what a secret is `about` is authenticated, so rows cannot be swapped."""

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.sha256(key).digest()
        self._box = AESGCM(self._key)

    def seal(self, secrets_: Mapping[str, str], about: str) -> str:
        nonce = secrets.token_bytes(12)
        sealed = self._box.encrypt(nonce, json.dumps(dict(secrets_)).encode(), about.encode())
        return base64.b64encode(nonce + sealed).decode()

    def unseal(self, sealed: str, about: str) -> dict[str, str]:
        """Raises Misconfigured when the key is not the one it was sealed with."""
        if not sealed:
            return {}
        try:
            raw = base64.b64decode(sealed)
            opened = self._box.decrypt(raw[:12], raw[12:], about.encode())
        except (InvalidTag, ValueError):
            raise Misconfigured(
                "a sealed credential does not open: restore the key file or PARLEY_SECRET_KEY"
            ) from None
        return {str(k): str(v) for k, v in json.loads(opened).items()}

    def token(self) -> str:
        return secrets.token_urlsafe(16)

    def sign(self, body: bytes) -> str:
        """Proof that a request comes from this very installation: HMAC-SHA256 under the vault's key, hexadecimal."""
        return hmac.new(self._key, b"arrivals:" + body, hashlib.sha256).hexdigest()

    def backup_key(self, salt: str) -> bytes:
        """The key of one backup: 256 bits, which the vault's own key and the backup's salt give again."""
        return hmac.new(self._key, f"backup:{salt}".encode(), hashlib.sha256).digest()

    def link_secret(self, store_id: str) -> str:
        """Derived, so that it need not be kept: 64 hexadecimal digits."""
        return hmac.new(self._key, f"link:{store_id}".encode(), hashlib.sha256).hexdigest()

    def link(self, store_id: str, order_ref: str) -> str:
        """The same as the shop's own template makes: `order_ref | hmac_sha256: secret | slice: 0, 32`."""
        secret = self.link_secret(store_id).encode()
        return hmac.new(secret, order_ref.encode(), hashlib.sha256).hexdigest()[:32]

    def group_code(self, connection_id: str, turn: str, day: date) -> str:
        """Derived, so that showing it writes nothing: 40 bits."""
        made = hmac.new(self._key, f"group:{connection_id}:{turn}:{day}".encode(), hashlib.sha256).digest()
        return base64.b32encode(made[:5]).decode()


def passphrase_key(passphrase: str, salt: str) -> bytes:
    """The same of a passphrase: half a second and 128 MB a guess (https://www.rfc-editor.org/rfc/rfc7914)."""
    return Scrypt(salt=salt.encode(), length=32, n=2**17, r=8, p=1).derive(passphrase.encode())


def open_vault(data: Path, given: str) -> SealingVault:
    """The key of the settings, or that of the key file, made at first start. Raises Misconfigured when others may read it."""
    if given:
        if len(given) < 16:
            raise Misconfigured("PARLEY_SECRET_KEY is too short: give it at least 16 characters")
        return SealingVault(given.encode())
    path = data / KEY_FILE
    if not path.exists():
        _make_key(path)
    if path.stat().st_mode & 0o077:
        raise Misconfigured(f"the key file {path} can be read by others: run chmod 600 on it")
    key = path.read_text().strip()
    if len(key) < 16:
        raise Misconfigured(f"the key file {path} is not whole: restore it from a backup")
    return SealingVault(key.encode())


def _make_key(path: Path) -> None:
    """Whole or not there, and the same for processes that start together: whoever links first has made it."""
    part = path.with_suffix(f".{secrets.token_hex(8)}")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(32))
        file.flush()
        os.fsync(file.fileno())
    with contextlib.suppress(FileExistsError):
        os.link(part, path)
    part.unlink()


def hashed(token: str) -> str:
    """How a token is kept: its SHA-256."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
