"""On which day a statement was made, as the article says."""

from .calendar import Calendar
from .dating import UNDATED, Dating

__all__ = ["UNDATED", "Calendar", "Dating"]
