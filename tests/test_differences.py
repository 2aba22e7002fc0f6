"""What two texts share is told from what only one of them says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.differences import differences


def marked(pieces):
    """A text with its own words in brackets."""
    return "".join(f"[{piece.text}]" if piece.own else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("one", "other", "first", "second"),
    [
        ("It is so.", "It is so.", "It is so.", "It is so."),
        ("We will not sell it.", "We will sell it.", "We will [not] sell it.", "We will sell it."),
        ("Sell the crane.", "Keep the crane.", "[Sell] the crane.", "[Keep] the crane."),
        ("Not one bit.", "", "[Not one bit.]", ""),
        ("Не продадим кран", "Мы не продадим", "[Не] продадим [кран]", "[Мы не] продадим"),
        ("two  words\nhere", "two words here", "two  words\nhere", "two words here"),
    ],
)
def test_only_what_one_of_them_says_is_marked(one, other, first, second):
    assert tuple(map(marked, differences(one, other))) == (first, second)


@given(st.text(), st.text())
def test_the_pieces_together_are_the_texts(one, other):
    pieces, others = differences(one, other)

    assert "".join(piece.text for piece in pieces) == one
    assert "".join(piece.text for piece in others) == other


def test_a_speech_is_compared_in_no_time_up_to_its_limit():
    one, other = "yes no " * 4000, "no yes " * 4000

    pieces, _others = differences(one, other)

    assert "".join(piece.text for piece in pieces) == one
