"""Prints the first sheet of a workbook that has rows: a JSON list a line, `[row, [cells…]]`.

A program of its own, so that a workbook that lies about its size takes only this process with it.
Needs no Django. On standard error stand the names of the other sheets with rows, as a JSON list;
with exit status 3 (not a workbook) the reason.
"""

import json
import resource
import sys
from datetime import date, datetime, time, timedelta
from typing import Any, TextIO

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

MEMORY = 2 * 1024**3
SECONDS = 180
BROKEN = 3


def main(path: str, out: TextIO) -> int:
    """Print the rows of a workbook; the exit status."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        workbook = CalamineWorkbook.from_path(path)
        visible = SheetVisibleEnum.Visible
        names = [each.name for each in workbook.sheets_metadata if each.visible == visible]
        while names and not _print(workbook, names.pop(0), out):
            pass
        others = [name for name in names if workbook.get_sheet_by_name(name).height]
        sys.stderr.write(json.dumps(others))
    except (CalamineError, MemoryError, ValueError) as error:
        sys.stderr.write(str(error))
        return BROKEN
    return 0


def _print(workbook: CalamineWorkbook, name: str, out: TextIO) -> bool:
    """Print one sheet; whether it had rows."""
    sheet = workbook.get_sheet_by_name(name)
    first = sheet.start[0] if sheet.start else 0
    printed = False
    for number, cells in enumerate(sheet.iter_rows(), first + 1):
        texts = [_text(cell) for cell in cells]
        if any(text.strip() for text in texts):
            out.write(json.dumps([number, texts], ensure_ascii=False) + "\n")
            printed = True
    return printed


def _text(cell: Any) -> str:
    """A typed cell as a CSV file would have it."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat()
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return str(cell) if not isinstance(cell, timedelta) else str(cell.total_seconds())


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1], sys.stdout))
