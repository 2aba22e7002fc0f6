"""What the benchmark of imports times."""

import sqlite3
from pathlib import Path
from time import perf_counter, process_time

from django.conf import settings

from claims.importers.claims import Options, check_file, columns_by_name, import_file, open_sheet
from claims.search.sqlite import CREATE, DROP, TABLE

DOCUMENTS = "claims_searchdocument"
#: Seconds of a step, and of the processor, that are not its own.
PREPARING: dict[str, tuple[float, float]] = {}
#: When an import began to write: from then on nobody else could.
WRITING: list[tuple[float, float]] = []
CLAIM = "SELECT id FROM claims_claim WHERE stage = 'published'"
#: Tables, and which of their rows belong to the exported claims.
CLAIMS = {"claims_claim": f"id IN ({CLAIM})", "claims_searchdocument": f"claim_id IN ({CLAIM})"}
PARTS = {
    "claims_source": "1",
    "claims_citation": f"claim_id IN ({CLAIM})",
    "claims_translation": f"claim_id IN ({CLAIM})",
    "claims_claim_topics": f"claim_id IN ({CLAIM})",
}


def check_rows(file: Path, full: Path) -> int:
    sheet = open_sheet(file)
    report = check_file(sheet, columns_by_name(sheet.header, {}), Options())
    return sum(report.outcomes.values())


def import_rows(file: Path, full: Path) -> int:
    sheet = open_sheet(file)
    options = Options(why="Benchmark.", progress=note_writing)
    report = import_file(sheet, columns_by_name(sheet.header, {}), options)
    return sum(report.outcomes.values())


def note_writing(step: str, done: int, total: int) -> None:
    if step == "Writing" and not WRITING:
        WRITING.append((perf_counter(), process_time()))


again_rows = import_rows


def plain_rows(file: Path, full: Path) -> int:
    return _insert("plain", full, CLAIMS)


def parts_rows(file: Path, full: Path) -> int:
    return _insert("parts", full, {**CLAIMS, **PARTS})


def _insert(step: str, full: Path, tables: dict[str, str]) -> int:
    """The rows into the emptied tables of the same database, without any rule."""
    began, worked = perf_counter(), process_time()
    with sqlite3.connect(full) as source:
        found = {
            # In the order in which FTS5 writes fastest.
            table: source.execute(
                f"SELECT * FROM {table} WHERE {condition}"
                + (" ORDER BY place" if table == DOCUMENTS else "")
            ).fetchall()
            for table, condition in tables.items()
        }
    target = sqlite3.connect(settings.DATABASES["default"]["NAME"])
    target.executescript(
        "PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA foreign_keys=OFF;"
        f"{DROP}; {CREATE};" + "".join(f"DELETE FROM {each};" for each in {**CLAIMS, **PARTS})
    )
    PREPARING[step] = (perf_counter() - began, process_time() - worked)
    with target:
        for table, rows in found.items():
            places = ", ".join("?" * len(rows[0]))
            target.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        target.executemany(
            f"INSERT INTO {TABLE}(rowid, body, tokens) VALUES (?, ?, ?)",
            [(place, body, tokens) for _claim, place, body, tokens in found[DOCUMENTS]],
        )
    return len(found["claims_claim"])
