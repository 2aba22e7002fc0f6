"""The bars of a list by years, as plain values and as a drawing."""

from xml.etree import ElementTree

from django.http import QueryDict

from claims.filters import Period
from claims.views.year_chart import HEIGHT, STEP, year_bars, year_chart

PERIODS = [Period(2008, 2008, 1), Period(2010, 2010, 40), Period(2011, 2011, 1200)]


def drawn(params: str = "") -> list[tuple[str, str, float, float]]:
    """Of each bar the address, the words, where it begins and how high it is."""
    svg = ElementTree.fromstring(year_chart(year_bars(PERIODS, QueryDict(params))))
    return [
        (
            link.get("href"),
            link.find("title").text,
            float(link.find("rect").get("x")),
            float(link.find("rect").get("height")),
        )
        for link in svg
    ]


def test_a_bar_leads_to_the_list_of_its_year_with_all_other_filters():
    bars = year_bars(PERIODS, QueryDict("speaker=x&topic=gas&said_before=2012&page=3"), "speaker")

    assert bars[1].href == "?said_after=2010&said_before=2010&topic=gas#list"


def test_bars_stand_in_their_years_as_high_as_their_numbers():
    places = [place - 1 for _, _, place, _ in drawn()]

    assert places == [0, 2 * STEP, 3 * STEP]
    assert [height for *_, height in drawn()] == [1.5, 2, HEIGHT]


def test_each_bar_says_its_year_and_number():
    words = [title for _, title, *_ in drawn()]

    assert words == ["2008: 1 statement", "2010: 40 statements", "2011: 1,200 statements"]


def test_what_a_reader_typed_does_not_break_the_drawing():
    assert drawn("q=%22%3E%3Cscript%3E")[0][0].endswith("&q=%22%3E%3Cscript%3E#list")


def test_decades_are_named_by_both_ends():
    bars = year_bars([Period(1930, 1939, 2), Period(2010, 2019, 1)], QueryDict(""))

    assert [bar.years for bar in bars] == ["1930–1939", "2010–2019"]
    svg = ElementTree.fromstring(year_chart(bars))
    assert [float(link.find("rect").get("x")) for link in svg] == [1, 8 * STEP + 1]


def test_nothing_is_drawn_of_nothing():
    assert year_chart([]) == ""
