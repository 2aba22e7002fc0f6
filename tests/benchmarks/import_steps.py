"""What the benchmark of imports times."""

import sqlite3
from pathlib import Path
from time import perf_counter

from django.conf import settings

from claims.importers.claims import Options, check_file, columns_by_name, import_file, open_sheet

#: Seconds of a step that are not its own.
PREPARING: dict[str, float] = {}
TABLES = ("claims_claim", "claims_searchdocument")


def check_rows(file: Path, full: Path) -> int:
    sheet = open_sheet(file)
    report = check_file(sheet, columns_by_name(sheet.header, {}), Options())
    return sum(report.outcomes.values())


def import_rows(file: Path, full: Path) -> int:
    sheet = open_sheet(file)
    report = import_file(sheet, columns_by_name(sheet.header, {}), Options(why="Benchmark."))
    return sum(report.outcomes.values())


again_rows = import_rows


def plain_rows(file: Path, full: Path) -> int:
    """The claims and their documents into empty tables of the same database, without any rule."""
    began = perf_counter()
    with sqlite3.connect(full) as source:
        published = "SELECT id FROM claims_claim WHERE stage = 'published'"
        claims = source.execute(f"SELECT * FROM claims_claim WHERE id IN ({published})").fetchall()
        documents = source.execute(
            f"SELECT * FROM claims_searchdocument WHERE claim_id IN ({published})"
        ).fetchall()
    target = sqlite3.connect(settings.DATABASES["default"]["NAME"])
    target.executescript(
        "PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA foreign_keys=OFF;"
        "INSERT INTO claims_searchindex(claims_searchindex) VALUES('delete-all');"
        + "".join(f"DELETE FROM {each};" for each in ("claims_searchdocument", "claims_citation"))
    )
    target.executescript("PRAGMA foreign_keys=OFF; DELETE FROM claims_claim;")
    PREPARING["plain"] = perf_counter() - began
    with target:
        for table, rows in zip(TABLES, (claims, documents), strict=True):
            places = ", ".join("?" * len(rows[0]))
            target.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        target.executemany(
            "INSERT INTO claims_searchindex(rowid, body, tokens) VALUES (?, ?, ?)",
            [(place, body, tokens) for _claim, place, body, tokens in documents],
        )
    return len(claims)
