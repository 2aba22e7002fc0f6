"""A file as a sheet, by its kind."""

from collections.abc import Callable
from pathlib import Path

from django.utils.translation import gettext as _

from .csv_file import open_csv
from .json_file import open_json, open_jsonl
from .limits import LARGEST_TEXT, MEGABYTE, UnreadableFileError
from .sheet import Sheet
from .xlsx_file import open_xlsx

KINDS: dict[str, Callable[[Path], Sheet]] = {
    ".csv": open_csv,
    ".tsv": open_csv,
    ".txt": open_csv,
    ".xlsx": open_xlsx,
    ".json": open_json,
    ".jsonl": open_jsonl,
    ".ndjson": open_jsonl,
}


def open_sheet(path: Path, name: str = "") -> Sheet:
    """Open a file by the end of its name, or of the `name` under which it came.

    Raises UnreadableFileError.
    """
    ending = Path(name or path.name).suffix.lower()
    if ending not in KINDS:
        known = ", ".join(("CSV", "XLSX", "JSON", "JSONL"))
        raise UnreadableFileError(_("Files of these kinds can be imported: %s.") % known)
    try:
        size = path.stat().st_size
        if size > LARGEST_TEXT:
            most = LARGEST_TEXT // MEGABYTE
            raise UnreadableFileError(_("The file is larger than %d MB.") % most)
        if size == 0:
            raise UnreadableFileError(_("The file is empty."))
        return KINDS[ending](path)
    except OSError as error:
        raise UnreadableFileError(_("The file cannot be read: %s") % error) from error
