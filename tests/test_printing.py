"""Dates as lists print them."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from django.utils.formats import number_format
from django.utils.translation import override

from claims import dates, printing
from claims.language_names import language_name


@pytest.mark.parametrize(
    ("written", "whole", "short"),
    [
        ("2010-08-13", "13 August 2010", "13 Aug"),
        ("2010-08", "August 2010", "Aug"),
        ("2010", "2010", "2010"),
        ("2020-08-24/2020-08-30", "24–30 August 2020", "24–30 Aug"),
        ("2020-08-24/2021-01-02", "24 August 2020 – 2 January 2021", "24 Aug – 2 Jan 2021"),
        ("", "date unknown", ""),
    ],
)
def test_a_date_is_printed_as_far_as_it_is_known(written, whole, short):
    when = dates.parse(written)

    assert (printing.partial_date(when), printing.short_date(when)) == (whole, short)


def test_a_date_is_printed_in_the_language_of_each_reader():
    when = dates.parse("2010-08-13")
    printed = []
    for language in ("en", "be", "en"):
        with override(language):
            printed.append(printing.partial_date(when))

    assert printed == ["13 August 2010", "13 жніўня 2010", "13 August 2010"]


@pytest.mark.parametrize(
    ("language", "written", "whole", "short"),
    [
        ("be", "2010-12-01", "1 снежня 2010", "1 снежня"),
        ("be", "2010-12", "снежань 2010", "снежань"),
        ("be", "2020-09-24/2020-09-30", "24–30 верасня 2020", "24–30 верасня"),
        ("ru", "2010-08-13", "13 августа 2010 г.", "13 августа"),
        ("ru", "2010-08", "август 2010 г.", "август"),
        ("ru", "2010", "2010", "2010"),
        (
            "ru",
            "2020-08-24/2021-01-02",
            "24 августа 2020 г. – 2 января 2021 г.",
            "24 августа – 2 января 2021 г.",
        ),
        ("uk", "2010-08-13", "13 серпня 2010", "13 серпня"),
        ("uk", "2010-02", "лютий 2010", "лютий"),
    ],
)
def test_a_month_is_declined_after_a_day_and_stands_in_its_first_case_alone(
    language, written, whole, short
):
    when = dates.parse(written)

    with override(language):
        printed = (printing.partial_date(when), printing.short_date(when))

    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in printed] == [whole, short]


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "1,234,567"), ("be", "1 234 567"), ("ru", "1 234 567"), ("uk", "1 234 567")],
)
def test_thousands_stand_apart_as_the_language_has_them(language, expected):
    with override(language):
        printed = number_format(1234567, use_l10n=True, force_grouping=True)

    assert printed.replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize("when", [date(2010, 8, 3), datetime(2010, 8, 3, 23, 59, tzinfo=UTC)])
def test_a_day_is_printed_for_readers_and_for_machines(when):
    assert (printing.day(when), printing.iso_day(when)) == ("3 August 2010", "2010-08-03")


def test_records_stand_under_their_years_in_the_order_they_came():
    records = [
        SimpleNamespace(said=dates.parse(each)) for each in ("2011", "2011-02", "", "2010", "2011")
    ]

    found = printing.in_years(records)

    assert [(year, len(run)) for year, run in found] == [
        ("2011", 2),
        ("Date unknown", 1),
        ("2010", 1),
        ("2011", 1),
    ]
    assert [each for _year, run in found for each in run] == records


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Дата: 14 августа 2010 г..", "Дата: 14 августа 2010 г."),
        ("14 августа 2010 г.. Где", "14 августа 2010 г. Где"),
        ("And so on ... to the end.", "And so on ... to the end."),
    ],
)
def test_an_abbreviation_ends_the_sentence_too(text, printed):
    assert printing.one_stop(text) == printed


@pytest.mark.parametrize(
    ("language", "written", "printed"),
    [
        ("ru", "2010-08", "августа 2010 г."),
        ("be", "2010-08", "жніўня 2010"),
        ("uk", "1994", "1994"),
        ("en", "2010-08", "August 2010"),
    ],
)
def test_after_a_word_such_as_since_a_month_is_declined(language, written, printed):
    with override(language):
        found = printing.declined_date(dates.parse(written))

    assert found.replace("\N{NO-BREAK SPACE}", " ") == printed


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("en", "be", "Belarusian"),
        ("be", "ru", "руская"),
        ("uk", "en-GB", "англійська"),
        ("ru", "zz", "zz"),
    ],
)
def test_a_language_is_named_as_within_a_sentence(language, code, name):
    with override(language):
        assert language_name(code) == name
