"""Single cells, read as what their columns hold."""

from datetime import date

import pytest

from claims.importers.claims.cells import Cells


@pytest.mark.parametrize(
    "written",
    [
        "2010-08-13",
        "2010-08-13T00:00:00",
        "2010-08-13 00:00",
        "2010-08-13T00:00:00.000",
        " 2010-08-13 23:59:59+02:00 ",
    ],
)
def test_a_day_with_a_time_after_it_is_that_day(written):
    problems = []
    cells = Cells({"said_on": written, "said_first": written}, problems)

    said = cells.days("said_on")

    assert (said.first, said.last) == (date(2010, 8, 13), date(2010, 8, 13))
    assert cells.day("said_first") == date(2010, 8, 13)
    assert problems == []


@pytest.mark.parametrize("written", ["2010-08-1344", "2010-08-13x", "2010-08-13 noon", "2010-8-13"])
def test_what_only_begins_like_a_day_is_none(written):
    problems = []
    cells = Cells({"said_on": written, "said_first": written}, problems)

    cells.days("said_on")

    assert cells.day("said_first") is None
    assert [each.column for each in problems] == ["said_on", "said_first"]


@pytest.mark.parametrize("cell", ["[" + "1" * 5000 + "]", r'["\ud800"]', "[" * 100_000])
def test_a_list_that_cannot_be_read_or_stored_is_noted(cell):
    problems = []

    assert Cells({"citations": cell}, problems).records("citations") == []
    assert [each.column for each in problems] == ["citations"]
