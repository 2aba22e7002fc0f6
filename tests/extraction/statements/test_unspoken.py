"""Words in marks that nobody says: titles, labels, chants, inscriptions, what was denied."""

import pytest

from .articles import quotations

UNSPOKEN = [
    "The company's best show, “The Hedgehog Who Kept the Light,” had a full house, Marsh said.",
    "Olga Marsh said on “Harbour Today” that the pier was shut.",
    "One nurse said that staff called the office “the aquarium.”",
    "Marchers with banners chanted “Let us listen!”",
    "Olga Marsh denied that anyone on the board had said “shred it.”",
    "Peter Grieve denied having called her “careless”, as a newspaper reported.",
    "According to the indictment, Olga Marsh wrote “reimb. fam. travel” in the memo line.",
]


@pytest.mark.parametrize("sentence", UNSPOKEN)
def test_nobody_says(sentence):
    assert quotations(sentence) == []


def test_what_somebody_calls_a_thing_is_said():
    found = quotations(
        "In May, under what Olga Marsh called “the old way of the harbour,” it shut."
    )

    assert [each[0] for each in found] == ["the old way of the harbour,"]


def test_a_denial_does_not_reach_behind_another_verb():
    found = quotations("Olga Marsh denied it, saying “we never sold a single plank of the pier”.")

    assert [each[0] for each in found] == ["we never sold a single plank of the pier"]


def test_a_part_of_a_quotation_set_apart_is_no_other():
    found = quotations(
        "“She is dangerous, because she has read the annexes,” said Olga Marsh.",
        "“She has read the annexes”",
    )

    assert len(found) == 1


def test_what_one_is_asked_not_to_do_is_what_is_asked():
    found = quotations('Marchers called on Peter Grieve not to "sell the pier" on Sunday.')

    assert [each[0] for each in found] == ["sell the pier"]
