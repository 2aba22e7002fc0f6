"""The months and the ways to write a day, in the reader's language.

Slavic languages decline a month that follows a day, and Russian adds a word to the year; so a month
has several messages, and each way to write a date is a message too.
"""

from datetime import date
from functools import lru_cache

from django.utils.translation import get_language, pgettext, pgettext_lazy

AFTER_A_DAY = (
    pgettext_lazy("month after a day", "January"),
    pgettext_lazy("month after a day", "February"),
    pgettext_lazy("month after a day", "March"),
    pgettext_lazy("month after a day", "April"),
    pgettext_lazy("month after a day", "May"),
    pgettext_lazy("month after a day", "June"),
    pgettext_lazy("month after a day", "July"),
    pgettext_lazy("month after a day", "August"),
    pgettext_lazy("month after a day", "September"),
    pgettext_lazy("month after a day", "October"),
    pgettext_lazy("month after a day", "November"),
    pgettext_lazy("month after a day", "December"),
)
ALONE = (
    pgettext_lazy("month alone", "January"),
    pgettext_lazy("month alone", "February"),
    pgettext_lazy("month alone", "March"),
    pgettext_lazy("month alone", "April"),
    pgettext_lazy("month alone", "May"),
    pgettext_lazy("month alone", "June"),
    pgettext_lazy("month alone", "July"),
    pgettext_lazy("month alone", "August"),
    pgettext_lazy("month alone", "September"),
    pgettext_lazy("month alone", "October"),
    pgettext_lazy("month alone", "November"),
    pgettext_lazy("month alone", "December"),
)
SHORT_AFTER_A_DAY = (
    pgettext_lazy("short month after a day", "Jan"),
    pgettext_lazy("short month after a day", "Feb"),
    pgettext_lazy("short month after a day", "Mar"),
    pgettext_lazy("short month after a day", "Apr"),
    pgettext_lazy("short month after a day", "May"),
    pgettext_lazy("short month after a day", "Jun"),
    pgettext_lazy("short month after a day", "Jul"),
    pgettext_lazy("short month after a day", "Aug"),
    pgettext_lazy("short month after a day", "Sep"),
    pgettext_lazy("short month after a day", "Oct"),
    pgettext_lazy("short month after a day", "Nov"),
    pgettext_lazy("short month after a day", "Dec"),
)
SHORT_ALONE = (
    pgettext_lazy("short month alone", "Jan"),
    pgettext_lazy("short month alone", "Feb"),
    pgettext_lazy("short month alone", "Mar"),
    pgettext_lazy("short month alone", "Apr"),
    pgettext_lazy("short month alone", "May"),
    pgettext_lazy("short month alone", "Jun"),
    pgettext_lazy("short month alone", "Jul"),
    pgettext_lazy("short month alone", "Aug"),
    pgettext_lazy("short month alone", "Sep"),
    pgettext_lazy("short month alone", "Oct"),
    pgettext_lazy("short month alone", "Nov"),
    pgettext_lazy("short month alone", "Dec"),
)


def day_of(when: date, since: int = 0) -> str:
    """'13 August 2010', or '11–13 August 2010' where the days begin `since` the 11th."""
    return _day(get_language(), when, since)


def short_day_of(when: date, since: int = 0, *, with_year: bool = False) -> str:
    """'13 Aug', '11–13 Aug', or '13 Aug 2010'."""
    return _short_day(get_language(), when, since, with_year)


def month_of(when: date, *, declined: bool = False) -> str:
    """'August 2010'; declined as it is after a day, or after a word such as 'since'."""
    names = AFTER_A_DAY if declined else ALONE
    return pgettext("date", "%(month)s %(year)s") % {
        "month": names[when.month - 1],
        "year": when.year,
    }


def short_month_of(when: date) -> str:
    """'Aug'."""
    return str(SHORT_ALONE[when.month - 1])


# Lists show the same days again and again; the language is only there to tell them apart.


@lru_cache(maxsize=4096)
def _day(language: str | None, when: date, since: int) -> str:
    return pgettext("date", "%(day)s %(month)s %(year)s") % {
        "day": _days(when, since),
        "month": AFTER_A_DAY[when.month - 1],
        "year": when.year,
    }


@lru_cache(maxsize=4096)
def _short_day(language: str | None, when: date, since: int, with_year: bool) -> str:
    shown = {
        "day": _days(when, since),
        "month": SHORT_AFTER_A_DAY[when.month - 1],
        "year": when.year,
    }
    if with_year:
        return pgettext("short date", "%(day)s %(month)s %(year)s") % shown
    return pgettext("short date", "%(day)s %(month)s") % shown


def _days(when: date, since: int) -> str:
    return f"{since}–{when.day}" if since else str(when.day)
