"""Sites to measure: a database of load data each, served by gunicorn on a free local port."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60


@dataclass(frozen=True)
class Site:
    """A running site: its port, its database file, and the process that serves it."""

    claims: int
    port: int
    database: Path
    worker: int


def prepared(folder: Path, claims: int) -> Path:
    """A data directory with so many claims; made if it is not there. A million take minutes."""
    ready = folder / f"ready-{claims}"
    if not ready.exists():
        print(f"Making {claims:,} claims in {folder} …", file=sys.stderr)
        folder.mkdir(parents=True, exist_ok=True)
        for command in (["migrate", "-v", "0"], ["generate_claims", str(claims)]):
            subprocess.run([sys.executable, "manage.py", *command], **_in(folder), check=True)
        ready.touch()
    return folder


@contextmanager
def served(folder: Path, claims: int) -> Iterator[Site]:
    """The site of a data directory, with one worker so that its memory can be watched."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-c", "factcheck/gunicorn.conf.py"]
    command += ["--workers", "1", "--bind", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, **_in(folder))
    try:
        _wait_for(port)
        yield Site(claims, port, folder / "factcheck.sqlite3", _worker_of(process.pid))
    finally:
        process.terminate()
        process.wait()


def _in(folder: Path) -> dict[str, object]:
    # Every page is made anew: what is measured is the making, not the keeping.
    own = {"DATA_DIR": str(folder), "DEBUG": "0", "DATABASE_URL": "", "SITE_URL": ""}
    own["CACHE_URL"] = os.environ.get("CACHE_URL") or "none:"
    return {"cwd": ROOT, "env": {**os.environ, **own}}


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
                connection.request("GET", "/robots.txt")
                connection.getresponse().read()
                return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"Nothing answers on port {port}.")


def _worker_of(master: int) -> int:
    """The process that answers requests: gunicorn's only child."""
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    return int(children[0])
