"""The SVG of a thread: well-formed, escaped, every statement a link, every relation a word."""

from xml.etree import ElementTree

import pytest

from claims.drawing import Link, draw_thread
from tests.drawing.threads import FAMILIES, statement, thread_of


def drawn(*given):
    return ElementTree.fromstring(draw_thread(*given))


def classed(svg, name):
    return [each for each in svg.iter() if name in each.get("class", "").split()]


def words_of(link):
    return [text.text for text in link.iter("text")]


@pytest.mark.parametrize("size", [1, 3, 12, 60])
def test_every_statement_is_a_link_to_its_page_with_a_title(size):
    said, links = thread_of(size, lanes=3, seed=1)

    svg = drawn(said, links, ["A", "B", "C"], "The thread")

    found = svg.findall("a")
    assert [each.get("href") for each in found] == [each.url for each in said]
    assert [each.find("title").text for each in found] == [each.title for each in said]
    assert (svg.get("role"), svg.get("aria-label")) == ("group", "The thread")


@pytest.mark.parametrize(("family", "word"), FAMILIES.items())
def test_a_link_has_the_line_the_mark_and_the_word_of_its_family(family, word):
    svg = drawn([statement(day="3 Aug"), statement()], [Link(1, 0, family, word)], ["A"], "")

    assert len(classed(svg, "line")) == len(classed(svg, "does")) == 1
    # The mark where it begins, the arrowhead where it ends.
    assert len(classed(svg, "mark")) == 2
    assert {each.get("class").split()[-1] for each in classed(svg, family)} == {family}
    assert words_of(svg.findall("a")[1])[-1] == f"{word} 3 Aug"


def test_a_mutual_link_has_a_mark_at_both_ends_and_no_arrow():
    links = [Link(1, 0, "against", "contradicts", is_mutual=True)]

    svg = drawn([statement(), statement()], links, ["A"], "")

    assert len(classed(svg, "mark")) == 2
    assert len({each.get("d") for each in classed(svg, "mark")}) == 1


def test_words_are_escaped_wherever_they_stand():
    hostile = "</text><script>alert('1')</script> & \"x\""
    said = [statement(words=hostile, name=hostile, title=hostile, url=f"/?{hostile}")]

    svg = drawn([said[0], statement()], [Link(0, 1, "reply", hostile)], [hostile], hostile)

    assert list(svg.iter("script")) == []
    assert svg.find("a").get("href") == f"/?{hostile}"
    assert svg.find("a/title").text == hostile


def test_the_start_and_what_is_wrongly_attributed_are_told_apart():
    said = [statement(is_start=True), statement(warning="Wrongly attributed"), statement()]

    start, wrong, plain = drawn(said, [], ["A"], "").findall("a")

    assert [each.get("class") for each in (start, wrong, plain)] == ["start", "wrong", None]
    assert "Wrongly attributed" in words_of(wrong)


def test_words_are_cut_between_words_and_a_long_name_to_initials():
    name = "Johann Sebastian Maria Hertzsprung"
    said = [statement(words="“" + "граница останется " * 9 + "”", name=name, language="ru")]

    by, *lines = words_of(drawn(said, [], ["A"], "").find("a"))

    assert by == "13 Aug · J. S. M. Hertzsprung"
    assert len(lines) == 2
    assert lines[0].split()[-1] in {"граница", "останется"}
    assert lines[1].endswith("…")
