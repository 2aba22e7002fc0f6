"""On which day a statement was made, as the article says."""

from .calendar import Calendar
from .course import Utterance, dated_in_course
from .dating import UNDATED, Dating

__all__ = ["UNDATED", "Calendar", "Dating", "Utterance", "dated_in_course"]
