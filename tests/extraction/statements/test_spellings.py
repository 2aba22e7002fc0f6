"""One person under two spellings in one article."""

import pytest

from claims.extraction.statements.spellings import Spellings
from tests.extraction.statements.articles import quotations


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("morozov", True),
        ("pavel morozov", True),
        ("pavieł marozau", True),
        ("irina morozov", False),
        ("marinin", False),
        ("mor", False),
    ],
)
def test_a_name_spelled_otherwise_is_heard(name, known):
    spellings = Spellings()
    spellings.enter(("pavel", "marozau"), "the governor")

    assert spellings.like(name.split()) == ("the governor" if known else None)


def test_two_who_may_be_meant_are_nobody():
    spellings = Spellings()
    spellings.enter(("pavel", "marozau"), "the governor")
    spellings.enter(("anton", "marozov"), "his brother")

    assert spellings.like(("marozow",)) is None


def test_a_speaker_is_one_under_two_spellings():
    found = quotations(
        "The governor, Pavel Marozau, met the miners in the old town hall.",
        "“The pit will stay open as long as I am here,” Morozov said.",
    )

    assert found == [
        ("The pit will stay open as long as I am here,", "direct", "Pavel Marozau", "person")
    ]
