"""On which day a statement was made, as the article says."""

from .calendar import Calendar
from .course import dated_in_course
from .dating import UNDATED, Dating
from .utterance import Utterance

__all__ = ["UNDATED", "Calendar", "Dating", "Utterance", "dated_in_course"]
