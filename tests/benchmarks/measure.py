"""Measurements over HTTP, as a reader's browser would make them."""

import statistics
import time
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.benchmarks.sites import Site

WARM_UP = 3
ROUNDS = 25
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Download:
    """One export: seconds to the first and the last byte, rows, growth of the server's memory."""

    first_byte: float
    whole: float
    rows: int
    grown_mb: float


def page_seconds(site: Site, address: str, rounds: int = ROUNDS) -> float:
    """The median time to read a page whole, over one connection."""
    with closing(HTTPConnection("127.0.0.1", site.port, timeout=120)) as connection:
        times = [_get(connection, address) for _ in range(WARM_UP + rounds)]
    return statistics.median(times[WARM_UP:])


def download(site: Site, address: str) -> Download:
    """Read an export to its end."""
    before = _resident(site.worker)
    largest, rows, last = before, -1, b""
    with closing(HTTPConnection("127.0.0.1", site.port, timeout=3600)) as connection:
        started = time.perf_counter()
        connection.request("GET", address)
        response = connection.getresponse()
        piece = response.read1(MEGABYTE)
        first_byte = time.perf_counter() - started
        while piece:
            rows += (last + piece).count(b"\r\n")
            last = piece[-1:] if piece.endswith(b"\r") else b""
            largest = max(largest, _resident(site.worker))
            piece = response.read1(MEGABYTE)
        whole = time.perf_counter() - started
    return Download(first_byte, whole, rows, (largest - before) / MEGABYTE)


def _get(connection: HTTPConnection, address: str) -> float:
    started = time.perf_counter()
    connection.request("GET", address)
    response = connection.getresponse()
    response.read()
    if response.status != 200:
        raise AssertionError(f"{address} answers {response.status}.")
    return time.perf_counter() - started


def _resident(pid: int) -> int:
    """The memory of a process's own in bytes (Linux); the database file is mapped beside it."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024
    return 0
