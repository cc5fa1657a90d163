"""The load: wrk on its own core, 32 connections that each wait for their answer."""

from __future__ import annotations

import itertools
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.machine import LOAD, Child, pin, wrk

CONNECTIONS = 32
CHATS = 5000
_first = itertools.count(1)


@dataclass(frozen=True)
class Measured:
    """One stretch of load. `cpu` is the server's, in microseconds a request; times are in milliseconds."""

    requests: int
    rate: float
    cpu: float
    median: float
    p99: float


def run(server: Child, url: str, words: Path, seconds: int, pause: int = 0) -> Measured:
    """Every update has an id that no other has. `pause`: milliseconds that a connection rests, on average."""
    command = [wrk(), "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "30s"]
    command += ["-s", str(Path(__file__).parent / "hook.lua"), url, "--"]
    command += [str(words), str(next(_first) * 10_000_000), str(CHATS), str(pause)]
    cpu, begun = server.cpu(), time.perf_counter()
    answer = subprocess.run(command, capture_output=True, text=True, check=True, preexec_fn=lambda: pin(LOAD))
    cpu, took = server.cpu() - cpu, time.perf_counter() - begun
    result = next(line for line in answer.stdout.splitlines() if line.startswith("RESULT ")).split()[1:]
    requests, bad = int(result[0]), int(result[2])
    if bad:
        raise RuntimeError(f"{bad} of {requests} requests were not answered with 200")
    return Measured(
        requests=requests,
        rate=requests / (int(result[1]) / 1e6 or took),
        cpu=cpu / requests * 1e6,
        median=float(result[3]),
        p99=float(result[4]),
    )
