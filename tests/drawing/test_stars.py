"""Links gathered to stars, and lines set side by side."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.drawing.stars import Link, Star, stars, tracks


def link(source: int, target: int, family: str = "reply", *, is_mutual: bool = False) -> Link:
    return Link(source, target, family, "answers", is_mutual)


def test_answers_to_one_statement_share_a_line_and_so_do_the_answers_of_one():
    to_first = [link(number, 0) for number in (1, 2, 3)]
    of_last = [link(9, number) for number in (5, 6, 7)]

    assert stars([*to_first, *of_last]) == [
        Star(0, tuple(to_first), is_inward=True),
        Star(9, tuple(of_last), is_inward=False),
    ]


@pytest.mark.parametrize("other", [link(2, 0, "against"), link(2, 0, is_mutual=True)])
def test_links_of_another_kind_have_a_line_of_their_own(other):
    assert len(stars([link(1, 0), other])) == 2


@given(
    st.lists(
        st.builds(
            link,
            st.integers(0, 9),
            st.integers(10, 19),
            st.sampled_from(["against", "with"]),
            is_mutual=st.booleans(),
        )
    )
)
def test_every_link_is_in_just_one_star(links):
    gathered = [each for star in stars(links) for each in star.links]

    assert sorted(gathered, key=repr) == sorted(set(links), key=repr)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).map(tuple)))
def test_spans_on_one_track_never_touch(spans):
    found = tracks(spans)

    for one, other in combinations(range(len(spans)), 2):
        if found[one] == found[other]:
            assert spans[one][1] < spans[other][0] or spans[other][1] < spans[one][0]
