"""The machine that is measured on: its cores, its processes, and what they cost."""

from __future__ import annotations

import os
import platform
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path

SERVER, LOAD = 0, 1
TICKS = os.sysconf("SC_CLK_TCK")
ROOT = Path(__file__).resolve().parent.parent.parent


class CannotMeasure(Exception):
    """What is missing, and how to get it."""


def describe(postgres: str) -> str:
    cpu = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.machine(),
    )
    return (
        f"{cpu}, {os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"PostgreSQL {postgres}"
    )


def pin(core: int) -> None:
    os.sched_setaffinity(0, {core})


def wrk() -> str:
    """The load generator; installed from the distribution when that is possible."""
    if not shutil.which("wrk") and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "-y", "-qq", "wrk"], capture_output=True, check=False)
    found = shutil.which("wrk")
    if not found:
        raise CannotMeasure("wrk is missing; it makes the load (on Debian: apt install wrk)")
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Child:
    """A process pinned to one core and ended by its own id."""

    def __init__(self, *command: str, core: int, log: Path, environment: Mapping[str, str] | None = None) -> None:
        self._log = log
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env={**os.environ, **(environment or {})},
                stdout=out,
                stderr=out,
                preexec_fn=lambda: pin(core),
            )

    def ready(self, url: str, within: float = 30) -> float:
        """Seconds until `url` answers 200."""
        begun = time.perf_counter()
        while time.perf_counter() - begun < within:
            if self._process.poll() is not None:
                raise CannotMeasure(f"the server ended: {self._log.read_text()[-2000:]}")
            try:
                with urllib.request.urlopen(url, timeout=1) as answer:
                    if answer.status == 200:
                        return time.perf_counter() - begun
            except (urllib.error.URLError, OSError):
                time.sleep(0.01)
        raise CannotMeasure(f"{url} was not ready within {within} s: {self._log.read_text()[-2000:]}")

    def cpu(self) -> float:
        """Seconds of processor time, of all its threads, so far."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def megabytes(self) -> float:
        """What it holds in memory now, and its children with it."""
        return sum(_resident(pid) for pid in (self._process.pid, *_children(self._process.pid))) / 1e6

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _children(pid: int) -> Sequence[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
