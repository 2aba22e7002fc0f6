"""Print how long pages and exports take, as ratios to a constant view and to `sqlite3 -csv`.

    python -m tests.benchmarks [--small DIR] [--large DIR] [--no-export]

The two data directories hold 10,000 and 1,000,000 claims and are made where they are missing. Times
are medians; read the ratios, for the machine decides the rest.
"""

import argparse
import shutil
import subprocess
import time
from pathlib import Path

from tests.benchmarks.addresses import addresses
from tests.benchmarks.measure import download, page_seconds
from tests.benchmarks.sites import ROOT, Site, prepared, served

SMALL, LARGE = 10_000, 1_000_000
CONSTANT = "/robots.txt"
#: Found by the claim's number, which leads to its words; what follows after them.
PAGES_OF_A_CLAIM = {"claim": "", "thread": "thread/"}
#: Twenty scalar columns, and the SQL that gives the same rows: what `sqlite3 -csv` is timed with.
COLUMNS = (
    "id,reference,version,updated_at,published_at,status,status_note,nature,form,text,language,"
    "speaker_id,speaker,speaker_kind,speaker_wikidata,date_printed,said_to,occasion,context,licence"
)
SQL = """
SELECT k.id, k.reference, k.version, k.updated_at, k.published_at, k.status, k.status_note,
       k.nature, k.form, k.text, k.language, k.speaker_id, s.name, s.kind, s.wikidata,
       k.date_printed, k.said_to, k.occasion, k.context, 'licence'
FROM claims_claim k JOIN claims_speaker s ON s.id = k.speaker_id
WHERE k.stage = 'published'
  AND k.status NOT IN ('misquoted', 'misattributed', 'fabricated', 'retracted')
ORDER BY k.said_first DESC, k.id DESC
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--small", type=Path, default=ROOT / "var" / "bench-10k")
    parser.add_argument("--large", type=Path, default=ROOT / "var" / "bench-1m")
    parser.add_argument("--no-export", action="store_true", help="pages only")
    options = parser.parse_args()
    small, large = prepared(options.small, SMALL), prepared(options.large, LARGE)
    with served(small, SMALL) as few, served(large, LARGE) as many:
        print_pages(few, many)
        if not options.no_export:
            print_exports(many)


def print_pages(few: Site, many: Site) -> None:
    """A line a page: milliseconds and multiples of the constant view, at both sizes."""
    print(f"{'page':28} {few.claims:>10,}  × const {many.claims:>10,}  × const   large/small")
    for (name, small), large in zip(addresses(few).items(), addresses(many).values(), strict=True):
        if name in PAGES_OF_A_CLAIM:
            rest = PAGES_OF_A_CLAIM[name]
            small, large = (
                follow(site, each) + rest for site, each in ((few, small), (many, large))
            )
        # The constant view is timed right beside each page, so that a slow minute hits both.
        const = page_seconds(many, CONSTANT)
        fast, slow = page_seconds(few, small), page_seconds(many, large)
        print(
            f"{name:28} {fast * 1000:7.1f} ms {fast / const:7.1f}"
            f"  {slow * 1000:7.1f} ms {slow / const:7.1f}  {slow / fast:10.2f}",
            flush=True,
        )


def follow(site: Site, address: str) -> str:
    """The address of a claim with its words, to which the bare number leads."""
    run = ["curl", "-s", "-o", "/dev/null", "-w", "%{redirect_url}"]
    found = subprocess.run(
        [*run, f"http://127.0.0.1:{site.port}{address}"], capture_output=True, text=True, check=True
    )
    return "/" + found.stdout.split("/", 3)[3]


def print_exports(site: Site) -> None:
    """The exports of everything: rows a second, first byte, growth of memory; and the baseline."""
    baseline = sqlite_rows_a_second(site)
    for name, address in (
        ("CSV, 20 columns", f"/claims.csv?columns={COLUMNS}"),
        ("CSV, all columns", "/claims.csv"),
    ):
        took = download(site, address)
        rate = took.rows / took.whole
        ratio = (
            f"{rate / baseline:.3f} × sqlite3 -csv" if baseline else "no sqlite3 to compare with"
        )
        print(
            f"{name:28} {took.rows:,} rows, {rate:,.0f} rows/s, {ratio};"
            f" first byte {took.first_byte * 1000:.0f} ms; memory +{took.grown_mb:.0f} MB",
            flush=True,
        )


def sqlite_rows_a_second(site: Site) -> float:
    """The rows that the command-line tool writes in a second; 0.0 where it is not installed."""
    if shutil.which("sqlite3") is None:
        return 0.0
    started = time.perf_counter()
    command = ["sqlite3", "-readonly", "-csv", str(site.database), SQL]
    process = subprocess.run(command, capture_output=True, check=True)
    rows = process.stdout.count(b"\n")
    rate = rows / (time.perf_counter() - started)
    print(f"{'sqlite3 -csv, 20 columns':28} {rows:,} rows, {rate:,.0f} rows/s", flush=True)
    return rate


if __name__ == "__main__":
    main()
