"""Lists of claims as files: formats in a registry, over one table of columns."""

from .columns import COLUMNS, Column
from .export import Export, count_of, export_claims
from .registry import FORMATS, Format

__all__ = ["COLUMNS", "FORMATS", "Column", "Export", "Format", "count_of", "export_claims"]
