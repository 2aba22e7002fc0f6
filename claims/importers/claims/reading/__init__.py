"""Files as rows that know their line: CSV, XLSX, JSON and JSON Lines."""

from .limits import UnreadableFileError
from .open_sheet import open_sheet
from .sheet import Sheet, SheetRow

__all__ = ["Sheet", "SheetRow", "UnreadableFileError", "open_sheet"]
