"""Lists of claims as files: formats in a registry, over one table of columns."""

from claims.columns import COLUMNS, Column

from .export import ExportTookTooLongError, UnknownColumnsError, chosen_columns, export
from .head import Head
from .registry import FORMATS, Format

__all__ = [
    "COLUMNS",
    "FORMATS",
    "Column",
    "ExportTookTooLongError",
    "Format",
    "Head",
    "UnknownColumnsError",
    "chosen_columns",
    "export",
]
