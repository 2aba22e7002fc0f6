"""The plan of a thread's drawing: nothing lies upon anything else, and nothing is missing."""

from itertools import combinations, pairwise

import pytest

from claims.drawing import Link
from claims.drawing.placing import LANE
from claims.drawing.plan import plan
from tests.drawing.threads import statement, thread_of

#: Threads of all sizes that pages show, in few lanes and in many.
THREADS = [(size, lanes, seed) for size, lanes in ((3, 2), (12, 3), (60, 6)) for seed in range(8)]


def across(wire):
    """The runs of a wire in rows: from where, to where, and how high."""
    return [(*sorted((wire.x, end.x)), end.y) for end in wire.ends]


def down(wire):
    """Its way in the gutter: across, and from where to where."""
    heights = [end.y for end in wire.ends]
    return wire.x, min(heights), max(heights)


@pytest.mark.parametrize(("size", "lanes", "seed"), THREADS)
def test_no_box_lies_upon_another(size, lanes, seed):
    boxes = plan(*thread_of(size, lanes, seed), lanes).boxes

    assert all(upper.y + upper.height < lower.y for upper, lower in pairwise(boxes))


@pytest.mark.parametrize(("size", "lanes", "seed"), THREADS)
def test_no_line_runs_behind_a_box(size, lanes, seed):
    drawn = plan(*thread_of(size, lanes, seed), lanes)

    for wire in drawn.wires:
        x, top, bottom = down(wire)
        for box in drawn.boxes:
            is_beside = x < box.x or x > box.x + LANE
            assert is_beside or bottom < box.y or top > box.y + box.height
            for start, end, y in across(wire):
                is_in_row = box.y <= y <= box.y + box.height
                assert not is_in_row or end <= box.x or start >= box.x + LANE


@pytest.mark.parametrize(("size", "lanes", "seed"), THREADS)
def test_no_two_lines_share_a_way(size, lanes, seed):
    wires = plan(*thread_of(size, lanes, seed), lanes).wires

    for one, other in combinations(wires, 2):
        (x, top, bottom), (their_x, their_top, their_bottom) = down(one), down(other)
        assert abs(x - their_x) > 2 or bottom < their_top or their_bottom < top
        for start, end, y in across(one):
            for their_start, their_end, their_y in across(other):
                assert abs(y - their_y) > 2 or end <= their_start or their_end <= start


@pytest.mark.parametrize(("size", "lanes", "seed"), THREADS)
def test_everything_is_within_the_drawing_and_every_line_ends_at_its_boxes(size, lanes, seed):
    drawn = plan(*thread_of(size, lanes, seed), lanes)

    assert max(box.y + box.height for box in drawn.boxes) < drawn.height
    for wire in drawn.wires:
        assert 0 < wire.x < drawn.breadth
        for end in wire.ends:
            assert any(
                end.x == (box.x if end.is_left_side else box.x + LANE)
                and box.y < end.y < box.y + box.height
                for box in drawn.boxes
            )


def test_a_box_says_what_each_of_its_links_does_and_to_the_words_of_which_day():
    said = [statement(day="3 Aug"), statement(day="4 Aug"), statement(day="5 Aug")]
    links = [
        Link(2, 0, "reply", "answers"),
        Link(2, 1, "against", "rebuts"),
        Link(2, 1, "against", "denies"),
    ]

    *_, last = plan(said, links, 1).boxes

    assert [each.words for each in last.outgoing.values()] == [
        "answers 3 Aug",
        "rebuts, denies 4 Aug",
    ]


def test_the_day_of_another_year_is_said_with_its_year():
    said = [statement(year="2008", day="3 Aug"), statement(year="2009", day="2009"), statement()]
    links = [Link(2, 0, "reply", "answers"), Link(2, 1, "against", "rebuts")]

    *_, last = plan(said, links, 1).boxes

    assert [each.words for each in last.outgoing.values()] == ["answers 3 Aug 2008", "rebuts 2009"]


def test_answers_to_many_share_a_line_that_says_how_many():
    links = [Link(3, number, "reply", "answers") for number in range(3)]

    drawn = plan([statement()] * 4, links, 1)

    assert [each.words for each in drawn.boxes[3].outgoing.values()] == ["answers (3)"]
    assert [len(wire.ends) for wire in drawn.wires] == [4]


def test_a_year_stands_once_above_its_statements():
    drawn = plan([statement(year=year) for year in ("2008", "2010", "2010")], [], 1)

    assert [year for year, _y in drawn.years] == ["2008", "2010"]
    assert drawn.years[1][1] < drawn.boxes[1].y
