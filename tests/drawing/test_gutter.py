"""The lines between two columns, in slices of which each knows only its own row."""

from xml.etree import ElementTree

from claims.drawing import Link, gutter
from claims.drawing.gutter import LONGEST, MOST_TRACKS


def shapes(drawn: str) -> list[str]:
    """The classes of the shapes in a slice."""
    if not drawn:
        return []
    return [each.get("class") for each in ElementTree.fromstring(drawn) if each.get("class")]


def test_a_line_begins_beside_the_answer_passes_the_rows_between_and_ends_with_an_arrow():
    slices = gutter([True, True, False], [Link(2, 0, "reply", "answers")])

    assert shapes(slices[0].beside) == ["line reply", "line reply", "mark reply"]
    assert shapes(slices[1].beside) == ["line reply"]
    assert shapes(slices[2].beside) == ["line reply", "mark reply"]
    # A heading may stand below each of the first two.
    assert [shapes(each.passing) for each in slices] == [["line reply"], ["line reply"], []]


def test_statements_without_a_link_have_nothing_beside_them():
    assert [shapes(each.beside) for each in gutter([True, False], [])] == [[], []]


def test_a_line_past_very_many_statements_is_left_to_the_words():
    rows = LONGEST + 2

    slices = gutter([True] * rows, [Link(rows - 1, 0, "reply", "answers")])

    assert not any(each.beside for each in slices)


def test_where_there_are_too_many_lines_the_shortest_are_drawn():
    half = LONGEST // 2
    links = [Link(half + n, n, "reply", "answers") for n in range(half)]
    links += [Link(half + n, n, "against", "rebuts") for n in range(half)]

    slices = gutter([n < half for n in range(2 * half)], [*links, Link(1, 0, "with", "supports")])

    assert "mark with" in shapes(slices[1].beside)
    assert all(len(shapes(each.passing)) <= MOST_TRACKS for each in slices)
    assert any(len(shapes(each.passing)) == MOST_TRACKS for each in slices)
