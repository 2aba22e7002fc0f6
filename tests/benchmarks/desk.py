"""The editors' pages at a million claims: how long the slowest of twenty takes.

    python -m tests.benchmarks.desk [--large DIR]

Milliseconds of the 95th percentile and the median, and the latter as a multiple of a constant view
timed in the same minute. The login is made for the run.
"""

import argparse
import os
import re
import secrets
import sqlite3
import statistics
import subprocess
import sys
import time
from contextlib import closing
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import quote, urlencode

from tests.benchmarks.sites import ROOT, Site, prepared, served

LARGE = 1_000_000
ROUNDS = 40
WARM_UP = 3
CONSTANT = "/robots.txt"
NAME = "desk-benchmark"
QUEUES_OF_CLAIMS = ("review", "off-the-clock", "timed", "drafts", "unlinked", "one-citation")
QUEUES_OF_SOURCES = ("unarchived", "broken", "no-claims")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--large", type=Path, default=ROOT / "var" / "bench-1m")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    folder = prepared(options.large, LARGE)
    password = _with_login(folder)
    with served(folder, LARGE) as site:
        editor = Editor(site, password)
        print(f"{'page':34} {'median':>9} {'95 %':>9}   median × const")
        for name, address in addresses(site).items():
            times = [editor.seconds(address) for _ in range(WARM_UP + options.rounds)][WARM_UP:]
            const = statistics.median(editor.seconds(CONSTANT) for _ in range(options.rounds))
            middle, slow = statistics.median(times), statistics.quantiles(times, n=20)[-1]
            print(
                f"{name:34} {middle * 1000:6.1f} ms {slow * 1000:6.1f} ms {middle / const:10.1f}",
                flush=True,
            )


class Editor:
    """Somebody who is logged in and keeps one connection open."""

    def __init__(self, site: Site, password: str) -> None:
        self.connection = HTTPConnection("127.0.0.1", site.port, timeout=300)
        self.cookies: dict[str, str] = {}
        token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', self._ask("/admin/login/"))
        typed = {"username": NAME, "password": password}
        sent = urlencode({**typed, "csrfmiddlewaretoken": token[1] if token else ""})
        self._ask("/admin/login/?next=/admin/", sent)
        if "sessionid" not in self.cookies:
            raise RuntimeError("The login for the measurement was refused.")

    def seconds(self, address: str) -> float:
        """How long a page takes to arrive whole."""
        started = time.perf_counter()
        self._ask(address)
        return time.perf_counter() - started

    def _ask(self, address: str, sent: str | None = None) -> str:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if sent is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request("GET" if sent is None else "POST", address, sent, headers)
        answer = self.connection.getresponse()
        body = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie") or ():
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        if answer.status not in (200, 302) or (answer.status == 302 and sent is None):
            raise RuntimeError(f"{address} answers {answer.status}.")
        return body


def addresses(site: Site) -> dict[str, str]:
    """The pages of the desk, with records of this database."""
    path = f"file:{quote(str(site.database))}?mode=ro"
    with closing(sqlite3.connect(path, uri=True)) as database:
        linked, speaker, topic, source = (
            database.execute(sql).fetchone()[0]
            for sql in (
                "SELECT to_claim_id FROM claims_claimlink GROUP BY 1 ORDER BY count(*) DESC",
                "SELECT speaker_id FROM claims_claimcount WHERE speaker_id IS NOT NULL"
                " GROUP BY 1 ORDER BY sum(claims) DESC",
                "SELECT topic_id FROM claims_claimcount WHERE topic_id IS NOT NULL"
                " GROUP BY 1 ORDER BY sum(claims) DESC",
                "SELECT source_id FROM claims_citation LIMIT 1",
            )
        )
        (text,) = database.execute(
            "SELECT text FROM claims_claim WHERE id = ?", [linked]
        ).fetchone()
    word = max(text.split(), key=len).strip(".,")
    claims = "/admin/claims/claim/"
    complete = "/admin/autocomplete/?app_label=claims&model_name=claim&field_name=speaker&term="
    to_claim = "/admin/autocomplete/?app_label=claims&model_name=claimlink&field_name=to_claim"
    return {
        "front page with its queues": "/admin/",
        "claims": claims,
        "claims, page 200": f"{claims}?p=200",
        "claims, one word": f"{claims}?{urlencode({'q': word})}",
        "claims, a name": f"{claims}?q=Lukashenka",
        "claims, stage": f"{claims}?stage__exact=draft",
        "claims, stage and status": f"{claims}?stage__exact=published&status__exact=disputed",
        "claims, a year": f"{claims}?year=2012",
        "claims, topic": f"{claims}?topic={topic}",
        "claims, word, stage and year": f"{claims}?stage__exact=published&year=2012&q={word}",
        "claims of a speaker": f"{claims}?speaker__id__exact={speaker}",
        "claim, most linked": f"{claims}{linked}/change/",
        "claim, its history": f"{claims}{linked}/history/",
        "what resembles a claim": f"{claims}alike/?{urlencode({'text': text, 'speaker': speaker})}",
        "speaker, most quoted": f"/admin/claims/speaker/{speaker}/change/",
        "source": f"/admin/claims/source/{source}/change/",
        "sources": "/admin/claims/source/",
        "speakers": "/admin/claims/speaker/",
        "autocomplete, speaker": f"{complete}Lukash",
        "autocomplete, claim": f"{to_claim}&{urlencode({'term': word})}",
        **{f"queue, {name}": f"{claims}?queue={name}" for name in QUEUES_OF_CLAIMS},
        **{f"queue, {name}": f"/admin/claims/source/?queue={name}" for name in QUEUES_OF_SOURCES},
    }


def _with_login(folder: Path) -> str:
    """An administrator of this database, with a password that nobody else knows."""
    password = secrets.token_urlsafe()
    code = (
        "from django.contrib.auth import get_user_model as model; users = model().objects; "
        f"users.filter(username='{NAME}').delete(); "
        f"users.create_superuser('{NAME}', password='{password}')"
    )
    own = {**os.environ, "DATA_DIR": str(folder), "DATABASE_URL": ""}
    for command in (["migrate", "-v", "0"], ["shell", "-v", "0", "-c", code]):
        subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=own, check=True)
    return password


if __name__ == "__main__":
    main()
