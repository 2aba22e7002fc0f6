"""What partial dates promise: two days, one way to write them, and weekdays made into days."""

import pickle
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.dates import (
    UNKNOWN,
    WEEKDAYS,
    DateError,
    PartialDate,
    Precision,
    between,
    day,
    iso,
    last_week,
    month,
    parse,
    weekday_before,
    year,
)

WRITE = "Write YYYY, YYYY-MM or YYYY-MM-DD."

days = st.dates(date(1000, 1, 1), date(9998, 12, 31))
ranges = st.tuples(days, days).map(lambda pair: between(min(pair), max(pair)))
months = st.builds(month, st.integers(1000, 9998), st.integers(1, 12))
years = st.integers(1000, 9998).map(year)
partial_dates = st.one_of(days.map(day), months, years, ranges, st.just(UNKNOWN))


# Reading and writing


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2010-08-13", date(2010, 8, 13), date(2010, 8, 13), Precision.DAY),
        ("2010-08", date(2010, 8, 1), date(2010, 8, 31), Precision.MONTH),
        ("2010-12", date(2010, 12, 1), date(2010, 12, 31), Precision.MONTH),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), Precision.MONTH),
        ("2010", date(2010, 1, 1), date(2010, 12, 31), Precision.YEAR),
        ("2020-08-24/2020-08-30", date(2020, 8, 24), date(2020, 8, 30), Precision.RANGE),
        ("2010-08/2010-09-03", date(2010, 8, 1), date(2010, 9, 3), Precision.RANGE),
        ("1994/2010", date(1994, 1, 1), date(2010, 12, 31), Precision.RANGE),
        ("2010/2010", date(2010, 1, 1), date(2010, 12, 31), Precision.YEAR),
        ("  2010-08-13\n", date(2010, 8, 13), date(2010, 8, 13), Precision.DAY),
        ("1000", date(1000, 1, 1), date(1000, 12, 31), Precision.YEAR),
        ("9998-12-31", date(9998, 12, 31), date(9998, 12, 31), Precision.DAY),
        ("", date(1, 1, 1), date(9999, 12, 31), Precision.UNKNOWN),
        ("  ", date(1, 1, 1), date(9999, 12, 31), Precision.UNKNOWN),
    ],
)
def test_a_written_date_becomes_its_first_and_last_day(text, first, last, precision):
    read = parse(text)

    assert (read, read.precision) == (PartialDate(first, last), precision)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2010-13", f"“2010-13” has no month 13. {WRITE}"),
        ("2010-00", f"“2010-00” has no month 00. {WRITE}"),
        ("2010-02-30", f"“2010-02-30” has no day 30. {WRITE}"),
        ("2010-02-00", f"“2010-02-00” has no day 00. {WRITE}"),
        ("2010-8-3", f"“2010-8-3” is not a date. {WRITE}"),
        ("13.08.2010", f"“13.08.2010” is not a date. {WRITE}"),
        ("Friday", f"“Friday” is not a date. {WRITE}"),
        ("-2010", f"“-2010” is not a date. {WRITE}"),
        ("20100813", f"“20100813” is not a date. {WRITE}"),
        ("2010-08-13T10:00", f"“2010-08-13T10:00” is not a date. {WRITE}"),
        ("x" * 99, f"“{'x' * 39}…” is not a date. {WRITE}"),
        (
            "２０１０",
            "“２０１０” has odd digits. Write YYYY-MM-DD with the digits 0 to 9.",
        ),
        ("0000", "“0000”: the year is not taken. Write a year from 1000 to 9998."),
        ("0999-12-31", "“0999-12-31”: the year is not taken. Write a year from 1000 to 9998."),
        ("9999", "“9999”: the year is not taken. Write a year from 1000 to 9998."),
        ("2010/", "“2010/” is open on one side. Write both days, FIRST/LAST."),
        ("/2010", "“/2010” is open on one side. Write both days, FIRST/LAST."),
        ("/", "“/” is open on one side. Write both days, FIRST/LAST."),
        ("2010/2011/2012", "“2010/2011/2012” has more than one slash. Write FIRST/LAST."),
        ("2011/2010", "“2011/2010” ends before it begins. Write the earlier day first."),
        ("2010/2010-13", f"“2010-13” has no month 13. {WRITE}"),
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence_that_says_what_to_write(text, sentence):
    with pytest.raises(DateError) as refused:
        parse(text)

    assert str(refused.value) == sentence


def test_a_refusal_can_be_told_in_another_language_and_sent_to_another_process():
    with pytest.raises(DateError) as refused:
        parse("2010-13")

    copy = pickle.loads(pickle.dumps(refused.value))

    assert copy.template == "“%(text)s” has no month %(part)s. " + WRITE
    assert (copy.params, str(copy)) == ({"text": "2010-13", "part": "13"}, str(refused.value))


@given(partial_dates)
def test_what_is_written_is_read_as_the_same_date(known):
    assert parse(iso(known)) == known


@given(st.text(st.characters(), max_size=30) | st.text("0123456789-/ ", max_size=22))
def test_any_text_is_a_date_or_a_refusal(text):
    try:
        read = parse(text)
    except DateError:
        return

    assert parse(iso(read)) == read


@pytest.mark.parametrize(
    ("known", "written"),
    [
        (day(date(2010, 8, 13)), "2010-08-13"),
        (month(2010, 8), "2010-08"),
        (year(2010), "2010"),
        (between(date(2020, 8, 24), date(2020, 8, 30)), "2020-08-24/2020-08-30"),
        (between(date(2010, 8, 1), date(2010, 8, 31)), "2010-08"),
        (between(date(2010, 1, 1), date(2010, 12, 31)), "2010"),
        (between(date(2010, 1, 1), date(2011, 12, 31)), "2010-01-01/2011-12-31"),
        (UNKNOWN, ""),
    ],
)
def test_a_date_is_written_as_shortly_as_it_is_known(known, written):
    assert iso(known) == written


# Two days


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2010, 8, 14), date(2010, 8, 13)),
        (date(1, 1, 1), date(2010, 8, 13)),
        (date(2010, 8, 13), date(9999, 12, 31)),
        (date(999, 12, 31), date(1000, 1, 1)),
        (datetime(2010, 8, 13, 10), datetime(2010, 8, 13, 11)),
    ],
)
def test_two_days_that_make_no_date_are_refused(first, last):
    with pytest.raises(DateError):
        PartialDate(first, last)


@pytest.mark.parametrize(("y", "m"), [(2010, 13), (2010, 0), (2010, -1), (999, 1), (12010, 1)])
def test_a_month_that_does_not_exist_is_refused(y, m):
    with pytest.raises(DateError):
        month(y, m)


def test_a_refusal_names_the_days_that_stand_in_the_wrong_order():
    with pytest.raises(ValueError, match="2010-08-14/2010-08-13") as refused:
        between(date(2010, 8, 14), date(2010, 8, 13))

    assert str(refused.value) == (
        "“2010-08-14/2010-08-13” ends before it begins. Write the earlier day first."
    )


@pytest.mark.parametrize(
    ("one", "another", "overlap"),
    [
        ("2010-08-13", "2010-08", True),
        ("2010-08", "2010", True),
        ("2010-08-31", "2010-08-31/2010-09-02", True),
        ("2010-08-31", "2010-09", False),
        ("2010", "2011", False),
        ("2010", "", False),
        ("", "", False),
    ],
)
def test_dates_overlap_when_they_have_a_day_in_common(one, another, overlap):
    assert parse(one).overlaps(parse(another)) is overlap
    assert parse(another).overlaps(parse(one)) is overlap


# Weekdays


@pytest.mark.parametrize(
    ("name", "published", "said"),
    [
        ("Friday", "2010-08-14", "2010-08-13"),
        ("Saturday", "2010-08-14", "2010-08-14"),
        ("Sunday", "2010-08-14", "2010-08-08"),
        ("on Friday", "2020-09-14", "2020-09-11"),
        ("FRIDAY", "2020-09-11", "2020-09-11"),
        ("пятницу", "2010-08-16", "2010-08-13"),
        ("в пятницу", "2010-08-16", "2010-08-13"),
        ("во вторник", "2010-08-14", "2010-08-10"),
        ("у пятніцу", "2010-08-16", "2010-08-13"),
        ("ў нядзелю", "2010-08-16", "2010-08-15"),
        ("у п’ятницю", "2010-08-16", "2010-08-13"),
        ("пʼятниця", "2010-08-16", "2010-08-13"),
        ("у четвер", "2010-08-16", "2010-08-12"),
        ("Friday", "2020-03-01", "2020-02-28"),
        ("Friday", "2010-08", "2010-08"),
        ("Friday", "2010", "2010"),
        ("Friday", "2010-08-13/2010-08-16", "2010-08-13/2010-08-16"),
        ("Friday", "", ""),
        ("Sunday", "1000-01-01", ""),
    ],
)
def test_a_weekday_is_the_last_one_up_to_the_day_of_publication(name, published, said):
    resolved = weekday_before(name, parse(published))

    assert resolved == parse(said)


@pytest.mark.parametrize("word", ["", "yesterday", "sun", "sat", "неделя", "on", "Friday Monday"])
def test_what_is_no_weekday_is_not_resolved(word):
    assert weekday_before(word, parse("2010-08-14")) is None


@given(st.sampled_from(sorted(WEEKDAYS)), days.filter(lambda d: d > date(1000, 1, 7)))
def test_the_weekday_lies_within_the_seven_days_up_to_publication(name, published):
    resolved = weekday_before(name, day(published))

    assert resolved is not None
    assert resolved.precision is Precision.DAY
    assert resolved.first.weekday() == WEEKDAYS[name]
    assert 0 <= (published - resolved.first).days < 7


@pytest.mark.parametrize("name", ["monday", "понедельник", "панядзелак", "понеділок"])
def test_monday_is_the_first_day_of_the_week_in_every_language(name):
    assert WEEKDAYS[name] == 0


@pytest.mark.parametrize(
    ("published", "week"),
    [
        ("2020-09-03", "2020-08-24/2020-08-30"),
        ("2020-08-31", "2020-08-24/2020-08-30"),
        ("2020-09-06", "2020-08-24/2020-08-30"),
        ("2020-09-07", "2020-08-31/2020-09-06"),
        ("2020-09", "2020-09"),
        ("2020", "2020"),
        ("", ""),
        ("1000-01-05", ""),
    ],
)
def test_last_week_is_monday_to_sunday_before_the_week_of_publication(published, week):
    assert last_week(parse(published)) == parse(week)
