"""CSV: any of the usual encodings and delimiters."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.columns import unguarded

from .encodings import encoding_of
from .header import checked_header
from .limits import LARGEST_CELL, UnreadableFileError
from .sheet import Sheet, SheetRow, Wanted
from .storable import cannot_be_stored

DELIMITERS = (",", ";", "\t")
#: A first line by which Excel is told the delimiter; it is no row.
TOLD = "sep="
PLAIN = ("utf-8", "utf-8-sig")

# One limit for the whole program; Python's own, 128 KB, is less than a long list of citations.
csv.field_size_limit(LARGEST_CELL)


def open_csv(path: Path) -> Sheet:
    """A CSV file as a sheet. Raises UnreadableFileError."""
    encoding = encoding_of(path)
    delimiter = _delimiter(path, encoding)
    lines = _lines(path, encoding, delimiter)
    try:
        _line, header = next(lines)
    except StopIteration:
        raise UnreadableFileError(_("The file is empty.")) from None
    names = checked_header(header)
    notes = [] if encoding in PLAIN else [_("Read as %(encoding)s.") % {"encoding": encoding}]

    def rows(wanted: Wanted) -> Iterator[SheetRow]:
        every = _lines(path, encoding, delimiter)
        next(every)
        return as_rows(every, names, wanted)

    return Sheet(names, rows, notes)


def as_rows(
    lines: Iterator[tuple[int, list[str]]], names: Sequence[str], wanted: Wanted
) -> Iterator[SheetRow]:
    """Rows of text with the cells that are wanted, by the names by which they are."""
    places = [(place, wanted[name]) for place, name in enumerate(names) if name in wanted]
    width = len(names)
    for line, cells in lines:
        if "\0" in "".join(cells):
            problem, given = cannot_be_stored(), []
        elif len(cells) == width:
            problem, given = "", places
        else:
            problem = _shape(names, cells)
            given = [(place, name) for place, name in places if place < len(cells)]
        yield SheetRow(
            line,
            {
                name: unguarded(cell) if (cell := cells[place])[:1] == "'" else cell
                for place, name in given
            },
            problem,
        )


def _shape(names: Sequence[str], cells: Sequence[str]) -> str:
    """What is wrong with the number of cells: cells that are pushed aside end in wrong columns."""
    if len(cells) == len(names):
        return ""
    return ngettext(
        "This row has %(cells)d cell, the header has %(names)d.",
        "This row has %(cells)d cells, the header has %(names)d.",
        len(cells),
    ) % {"cells": len(cells), "names": len(names)}


def _lines(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on; empty lines are passed over."""
    with path.open(encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        before = 0
        try:
            for cells in reader:
                if any(cells) and not (before == 0 and "".join(cells) == TOLD):
                    yield before + 1, cells
                before = reader.line_num
        except csv.Error as error:
            raise UnreadableFileError(_("This is not CSV: %s.") % error, before + 1) from error
        except UnicodeError as error:
            raise UnreadableFileError(
                _("The text cannot be read as %(encoding)s.") % {"encoding": encoding}, before + 1
            ) from error


def _delimiter(path: Path, encoding: str) -> str:
    """The one that the file names, or of which the header has most, outside quotation marks."""
    with path.open(encoding=encoding, newline="") as file:
        try:
            header = next((line for line in file if line.strip()), "")
        except UnicodeError as error:
            raise UnreadableFileError(
                _("The text cannot be read as %(encoding)s.") % {"encoding": encoding}, 1
            ) from error
    told = header.rstrip("\r\n").removeprefix(TOLD)
    if header.startswith(TOLD) and len(told) == 1:
        return told
    outside = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=outside.count)
