"""Claims from files: rows are read, matched with the record, planned, and written together."""

from .columns import CORRECTION, NEEDED, READ, MappingError, columns_by_name, likely_columns
from .options import Options
from .outcome import Difference, PlannedRow, Problem
from .reading import Sheet, UnreadableFileError, open_sheet
from .report import Report
from .running import ImportRefusedError, check_file, import_file

__all__ = [
    "CORRECTION",
    "NEEDED",
    "READ",
    "Difference",
    "ImportRefusedError",
    "MappingError",
    "Options",
    "PlannedRow",
    "Problem",
    "Report",
    "Sheet",
    "UnreadableFileError",
    "check_file",
    "columns_by_name",
    "import_file",
    "likely_columns",
    "open_sheet",
]
