"""The formats: each turns rows of cells into pieces of a file, one after another."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from claims.columns import COLUMNS, Cell, Column, guarded

from .atom import ENTRY_COLUMNS, write_atom
from .head import Head

#: Rows written at a time: enough that the pieces are worth sending, few enough to stay small.
BATCH = 500

#: The columns asked for, a row of their cells for each claim, and what the file is of.
Writer = Callable[[Sequence[Column], Iterable[Sequence[Cell]], Head], Iterator[str]]


@dataclass(frozen=True)
class Format:
    """A file format: the end of its address, its media type and its writer.

    A feed has the newest `most` claims of a list; its columns are its own.
    """

    name: str
    media_type: str
    write: Writer
    columns: tuple[Column, ...] = COLUMNS
    most: int | None = None

    @property
    def is_feed(self) -> bool:
        """Whether it tells what is new, for those who come back for it."""
        return self.most is not None

    @property
    def label(self) -> str:
        """What readers call it."""
        return self.name.title() if self.is_feed else self.name.upper()


def write_csv(
    columns: Sequence[Column], rows: Iterable[Sequence[Cell]], head: Head
) -> Iterator[str]:
    """RFC 4180 in UTF-8 with a header line. Cells that a spreadsheet would run get a quote."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    remaining = iter(rows)
    while True:
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        batch = list(islice(remaining, BATCH))
        if not batch:
            return
        writer.writerows([[_csv_cell(cell) for cell in row] for row in batch])


def write_json(
    columns: Sequence[Column], rows: Iterable[Sequence[Cell]], head: Head
) -> Iterator[str]:
    """One JSON array of objects, an object a line."""
    names = [column.name for column in columns]
    lead = "[\n"
    remaining = iter(rows)
    while batch := list(islice(remaining, BATCH)):
        objects = (
            json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in batch
        )
        yield lead + ",\n".join(objects)
        lead = ",\n"
    yield "\n]\n" if lead == ",\n" else "[]\n"


def _csv_cell(cell: Cell) -> str | int | None:
    """Numbers stay numbers; lists become JSON; text that could run gets an apostrophe before it."""
    if isinstance(cell, list):
        return json.dumps(cell, ensure_ascii=False) if cell else ""
    return guarded(cell) if isinstance(cell, str) else cell


_OF_ENTRY = tuple(column for column in COLUMNS if column.name in ENTRY_COLUMNS)

FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("csv", "text/csv; charset=utf-8", write_csv),
        Format("json", "application/json", write_json),
        Format("atom", "application/atom+xml; charset=utf-8", write_atom, _OF_ENTRY, most=50),
    )
}
