"""The one table of columns of files of claims, for those who write them and who read them."""

from .formulas import guarded, unguarded
from .rows import INVERSE_RELATION, Row, rows
from .table import COLUMNS, Cell, Column

__all__ = [
    "COLUMNS",
    "INVERSE_RELATION",
    "Cell",
    "Column",
    "Row",
    "guarded",
    "rows",
    "unguarded",
]
