"""What an expression of time means, before it is known when the article appeared."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """A stretch of the calendar."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Weekday:
    """'Friday', 'last Tuesday'."""

    number: int  # Monday 0
    name: str = ""
    #: 'last Tuesday' is never the day of publication itself.
    past: bool = False
    #: 1 for 'Tuesday last week', 0 for 'Tuesday this week'; None where no week is named.
    weeks_ago: int | None = None


@dataclass(frozen=True, slots=True)
class Ago:
    """Counted back from the publication: 'yesterday' 1 day, 'last month' 1 month."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Earlier:
    """Counted back from the day of which the article spoke last: 'a day earlier'.

    A count below 0 is counted on from it: 'the next day'.
    """

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class SoFar:
    """'Earlier this week': from Monday to the day of publication."""


@dataclass(frozen=True, slots=True)
class Weekend:
    """'At the weekend': the last Saturday and Sunday that have begun."""

    #: 'Last weekend' is never one that is not over.
    past: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """'September 3', 'March 2019', 'in 2019', 'in August last year'. 0 is not given."""

    year: int = 0
    month: int = 0
    day: int = 0
    #: 1 for 'in August last year', 0 for 'in August this year'; None where nothing is said.
    years_ago: int | None = None
    #: '8/5/2010', here the eighth of May, is August 5 where months are written first.
    turnable: bool = False


@dataclass(frozen=True, slots=True)
class Future:
    """'Next Friday', 'tomorrow': never the day of a statement that was made."""


Meaning = Weekday | Ago | Earlier | SoFar | Weekend | Named | Future
