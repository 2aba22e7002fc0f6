"""XLSX: the first sheet that has rows, read by a process that may break without harm."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from django.utils.translation import gettext as _

from .archive import refuse_hostile
from .csv_file import as_rows
from .header import checked_header
from .limits import UnreadableFileError
from .sheet import Sheet, SheetRow, Wanted
from .workbook_rows import BROKEN

PROGRAM = Path(__file__).with_name("workbook_rows.py")
SECONDS = 300


def open_xlsx(path: Path) -> Sheet:
    """A workbook as a sheet. Raises UnreadableFileError."""
    refuse_hostile(path)
    # Closed, and thereby gone, when nobody goes through the rows any more.
    unpacked = tempfile.TemporaryFile()  # noqa: SIM115
    others = _unpack(path, unpacked)
    lines = _lines(unpacked)
    try:
        _number, header = next(lines)
    except StopIteration:
        raise UnreadableFileError(_("The file is empty.")) from None
    names = checked_header(_without_tail(header))

    def rows(wanted: Wanted) -> Iterator[SheetRow]:
        every = _lines(unpacked)
        next(every)
        return as_rows(((number, _as_wide(cells, names)) for number, cells in every), names, wanted)

    unread = _("Sheets that are not read: %s.") % ", ".join(others)
    return Sheet(names, rows, [unread] if others else [])


def _as_wide(cells: list[str], names: Sequence[str]) -> list[str]:
    """Sheets are cut where nothing follows, and padded to their widest row."""
    width = len(names)
    while len(cells) > width and not cells[-1]:
        cells.pop()
    return cells + [""] * (width - len(cells))


def _unpack(path: Path, into: IO[bytes]) -> list[str]:
    """The rows of the workbook as lines of JSON; the answer names its other sheets with rows."""
    command = [sys.executable, str(PROGRAM), str(path.resolve())]
    try:
        done = subprocess.run(
            command, stdout=into, stderr=subprocess.PIPE, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFileError(_("Reading the workbook takes too long.")) from error
    if done.returncode == BROKEN:
        reason = done.stderr.decode("utf-8", "replace")[:200]
        raise UnreadableFileError(_("The workbook cannot be read: %s") % reason)
    if done.returncode:
        raise UnreadableFileError(_("The workbook is too large to read; save it as CSV."))
    others: list[str] = json.loads(done.stderr)
    return others


def _lines(unpacked: IO[bytes]) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of each row, from the first on."""
    place = 0
    while True:
        # Two may go through the rows at once, and share the file's place.
        unpacked.seek(place)
        line = unpacked.readline()
        if not line:
            return
        place = unpacked.tell()
        number, cells = json.loads(line)
        yield number, cells


def _without_tail(cells: Sequence[str]) -> list[str]:
    """The header up to its last name: sheets are as wide as their widest row."""
    named = [place for place, cell in enumerate(cells, 1) if cell.strip()]
    return list(cells[: named[-1]]) if named else []
