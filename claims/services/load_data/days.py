"""Days of load data as the strings that the tables take, made once: looking up beats formatting."""

from datetime import date, timedelta
from random import Random
from typing import Final

from claims import dates

FIRST: Final = date(1994, 1, 1)
LAST: Final = date(2026, 8, 31)
#: How many days a statement can be said on.
COUNT: Final = (LAST - FIRST).days + 1
#: Sources and reviews follow within this time.
AFTER: Final = 60

_days: Final = [FIRST + timedelta(days=number) for number in range(COUNT + AFTER)]
ISO: Final = [day.isoformat() for day in _days]

Pair = tuple[str, str]


def _pair(known: dates.PartialDate) -> Pair:
    return known.first.isoformat(), known.last.isoformat()


#: By how much is known of a date: for each day the two columns of the partial date.
PAIRS: Final[dict[str, list[Pair]]] = {
    "day": [(day, day) for day in ISO],
    "month": [_pair(dates.month(day.year, day.month)) for day in _days],
    "year": [_pair(dates.year(day.year)) for day in _days],
    "range": [_pair(dates.last_week(dates.day(day))) for day in _days],
    "unknown": [_pair(dates.UNKNOWN)] * len(_days),
}


def draw(random: Random) -> int:
    """The number of a day; later ones are likelier, since the record grows."""
    return int(max(random.random(), random.random()) * COUNT)


def moment(day: int, number: int) -> str:
    """A time of that day, spread over the day by the record's number."""
    second = number * 7919 % 86_400
    return f"{ISO[day]} {second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
