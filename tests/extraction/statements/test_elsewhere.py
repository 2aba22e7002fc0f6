"""Quotations whose speaker stands in another sentence or paragraph."""

import pytest

from .articles import quotations

CASES = {
    "the last paragraph of a long quotation names the speaker": (
        [
            "Peter Grieve ran the mill. Grieve closed it in 2009.",
            "“First we cried. Then my aunt said that crying was for others.",
            "“So we did. We had eleven women and a lawyer.",
            "“Last year we sold forty thousand,” says Luisa Amaral.",
        ],
        ["Luisa Amaral", "Luisa Amaral", "Luisa Amaral"],
    ),
    "the next paragraph sums up": (
        [
            "Peter Grieve opened the hearing.",
            "“What I want to know is who opened that letter.”",
            "That was how the bank's former governor, Anna Rudd, summed it up.",
        ],
        ["Anna Rudd"],
    ),
    "an interview without marks": (
        [
            "Olga Marsh lost her job in June.",
            "Ellery Weekly: When did you know?",
            "Olga Marsh: When I saw the drawings. They had a different date.",
            "Did anyone put pressure on you?",
            "Marsh: Nobody shouted. A man in a good suit asked after my children.",
        ],
        ["Olga Marsh", "Olga Marsh"],
    ),
    "somebody identified below": (
        [
            "The town has been without heating for a week.",
            "“We are asking for pipes, not for money,” a woman in a white jacket said.",
            "The woman was later identified by neighbours as teacher Olga Marsh.",
        ],
        ["Olga Marsh"],
    ),
    "a lead about 'the engineer who'": (
        [
            "The engineer who inspected the dam said that he was “never asked to see the wall”.",
            "Peter Grieve spoke for three hours. “I wrote to them in June,” Grieve said.",
        ],
        ["Peter Grieve", "Peter Grieve"],
    ),
    "of whom somebody spoke": (
        [
            "Mr. Grieve was never famous. In 1978, the folklorist Alden Peck called him “a library "
            "that somebody forgot to burn.”",
            "He was born in Ellery. “I never moved, they moved the signs,” he told a friend.",
        ],
        ["Alden Peck", "Grieve"],
    ),
    "a new word for whom the paragraph is about": (
        ["Olga Marsh does not mince words. “It is a cupboard with a desk,” the curator says."],
        ["Olga Marsh"],
    ),
    "whom a paper quotes": (
        ["Olga Marsh is a clerk.", "“We shall not pay a cent,” Interline quoted Marsh as saying."],
        ["Olga Marsh"],
    ),
    "two offices before the name": (
        ["“Joe can remind them,” said former Ellery Gov. and party chairman Peter Grieve."],
        ["Peter Grieve"],
    ),
    "a name in marks between": (
        ["“We have had better years,” delegate Peter Grieve, wearing “Rock” pins, said."],
        ["Peter Grieve"],
    ),
}


@pytest.mark.parametrize(("paragraphs", "speakers"), CASES.values(), ids=CASES.keys())
def test_the_speaker_stands_elsewhere(paragraphs, speakers):
    assert [found[2] for found in quotations(*paragraphs)] == speakers


def test_what_a_note_reads_is_nobodys():
    assert quotations("“We are closed until the roof is found,” reads a note on the door.") == []
