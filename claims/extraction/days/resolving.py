"""The days that an expression means, once it is known when the article appeared."""

from datetime import timedelta

from claims.dates import (
    FIRST_YEAR,
    UNKNOWN,
    DateError,
    PartialDate,
    Precision,
    between,
    day,
    iso,
    last_week,
    month,
    weekday_before,
    year,
)

from .meaning import Ago, Earlier, Future, Meaning, Named, SoFar, Unit, Weekday, Weekend

_WEEKS = ("the week of", "the week before that of")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def resolve(
    meaning: Meaning, published: PartialDate, anchor: PartialDate = UNKNOWN
) -> tuple[PartialDate, str] | None:
    """The days and the reason; None for days to come and days that are none.

    `anchor` is the day of which the article spoke last, for 'a day earlier'. What cannot be
    counted since the publication is unknown gives UNKNOWN. No stretch of days runs past the
    publication: on 13 July 'this month' is 1 to 13 July.
    """
    try:
        resolved = _resolve(meaning, published, anchor)
    except (DateError, ValueError, OverflowError):
        return None
    if resolved is None or _begins_after(resolved[0], published):
        return None
    said, reason = resolved
    return _up_to(said, published), reason


def turned(meaning: Meaning) -> Meaning:
    """The same figures with the month first, where they can be read so."""
    if isinstance(meaning, Named) and meaning.turnable:
        return Named(meaning.year, meaning.day, meaning.month)
    return meaning


def _up_to(said: PartialDate, published: PartialDate) -> PartialDate:
    if said.is_unknown or said.last <= published.last:
        return said
    return between(said.first, published.last)


def _resolve(
    meaning: Meaning, published: PartialDate, anchor: PartialDate
) -> tuple[PartialDate, str] | None:
    match meaning:
        case Future():
            return None
        case Weekday():
            return _weekday(meaning, published)
        case SoFar():
            return _so_far(published), f"the week up to {_shown(published)}"
        case Weekend():
            return _weekend(meaning, published), f"the weekend before {_shown(published)}"
        case Ago():
            said = _counted(published, meaning.count, meaning.unit)
            return said, _counted_words(meaning.count, meaning.unit, published)
        case Earlier():
            said = _counted(anchor, meaning.count, meaning.unit)
            return said, _counted_words(meaning.count, meaning.unit, anchor)
        case Named():
            return _named(meaning, published)


def _weekday(meaning: Weekday, published: PartialDate) -> tuple[PartialDate, str] | None:
    name = _WEEKDAYS[meaning.number]
    reference = published
    if meaning.weeks_ago is not None and published.precision is Precision.DAY:
        monday = published.first - timedelta(days=published.first.weekday())
        known = day(monday + timedelta(days=meaning.number - 7 * meaning.weeks_ago))
        return known, f"{name} of {_WEEKS[meaning.weeks_ago]} {_shown(published)}"
    if meaning.past and published.precision is Precision.DAY:
        reference = day(published.first - timedelta(days=1))
    said = weekday_before(name, reference)
    where = "before" if meaning.past else "on or before"
    return (said or UNKNOWN), f"{name} {where} {_shown(published)}"


def _so_far(published: PartialDate) -> PartialDate:
    if published.precision is not Precision.DAY:
        return published
    monday = published.first - timedelta(days=published.first.weekday())
    return between(monday, published.first)


def _weekend(meaning: Weekend, published: PartialDate) -> PartialDate:
    if published.precision is not Precision.DAY:
        return published
    days_back = (published.first.weekday() - 5) % 7
    if meaning.past and days_back < 2:
        days_back += 7
    saturday = published.first - timedelta(days=days_back)
    return between(saturday, saturday + timedelta(days=1))


def _counted(reference: PartialDate, count: int, unit: Unit) -> PartialDate:
    """So many days, weeks, months or years before, no more exact than the reference."""
    if reference.is_unknown:
        return UNKNOWN
    first = reference.first
    if unit is Unit.YEAR:
        if reference.last.year != first.year or first.year - count < FIRST_YEAR:
            return UNKNOWN
        return year(first.year - count)
    if unit is Unit.MONTH:
        if reference.precision not in (Precision.DAY, Precision.MONTH):
            return reference
        months = first.year * 12 + first.month - 1 - count
        return month(months // 12, months % 12 + 1)
    if reference.precision is not Precision.DAY:
        return reference
    if unit is Unit.WEEK:
        return last_week(day(first - timedelta(weeks=count - 1)))
    return day(first - timedelta(days=count))


def _named(meaning: Named, published: PartialDate) -> tuple[PartialDate, str] | None:
    if meaning.years_ago is not None:
        if published.is_unknown:
            return UNKNOWN, "the day of publication is unknown"
        said = _whole(published.first.year - meaning.years_ago, meaning.month, meaning.day)
        return said, f"the year counted from {_shown(published)}"
    if meaning.year:
        return _whole(meaning.year, meaning.month, meaning.day), "printed in full"
    if published.is_unknown:
        return UNKNOWN, "the day of publication is unknown"
    said = _latest(meaning, published)
    return said, f"the latest on or before {_shown(published)}"


def _latest(meaning: Named, published: PartialDate) -> PartialDate:
    """The nearest such day or month on or before the publication."""
    last = published.last
    wanted = (meaning.month, meaning.day or 1)
    here = wanted <= (last.month, last.day) or published.precision is Precision.YEAR
    if meaning.month == 2 and meaning.day == 29:
        return _leap_day(last.year if here else last.year - 1)
    return _whole(last.year if here else last.year - 1, meaning.month, meaning.day)


def _leap_day(latest: int) -> PartialDate:
    while latest % 4 or (latest % 100 == 0 and latest % 400):
        latest -= 1
    return _whole(latest, 2, 29)


def _whole(known: int, in_month: int, on_day: int) -> PartialDate:
    if not in_month:
        return year(known)
    days = month(known, in_month)
    return day(days.first.replace(day=on_day)) if on_day else days


def _begins_after(said: PartialDate, published: PartialDate) -> bool:
    return not said.is_unknown and not published.is_unknown and said.first > published.last


def _shown(known: PartialDate) -> str:
    return iso(known) or "a day unknown"


def _counted_words(count: int, unit: Unit, reference: PartialDate) -> str:
    """'yesterday before 2020-09-03', '2 days before 2020-09-03'."""
    if count < 0:
        return f"{-count} {unit.value}{'' if count == -1 else 's'} after {_shown(reference)}"
    if unit is Unit.DAY and count < 2:
        return f"{('the day of', 'the day before')[count]} {_shown(reference)}"
    if not count:
        return f"the {unit.value} of {_shown(reference)}"
    return f"{count} {unit.value}{'' if count == 1 else 's'} before {_shown(reference)}"
