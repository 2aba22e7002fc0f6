"""The history of records: read as differences, and earlier versions brought back."""

from .deleted import deleted_view
from .pages import HistoryPages

__all__ = ["HistoryPages", "deleted_view"]
