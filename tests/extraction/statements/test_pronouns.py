"""For whom 'he', 'she' and 'it' stand before a quotation."""

import pytest

from .articles import quotations

SAID = "“Nobody asked me about the pier,”"
CASES = {
    "somebody unnamed who has just spoken": (
        [
            "Olga Marsh opened the meeting.",
            f"One nurse, who gave no name, said the ward was full. {SAID} she said.",
        ],
        ("", "One nurse"),
    ),
    "somebody unnamed who has just been brought in": (
        [
            "Peter Grieve opened the meeting.",
            f"One man in the gallery took a different view. {SAID} he said.",
        ],
        ("", "One man"),
    ),
    "the office that opens the sentence before": (
        [
            "The mayor, Olga Marsh, met the skipper, Anna Rudd.",
            f"Rudd said the boats were gone. The mayor shook her head. {SAID} she said.",
        ],
        ("Olga Marsh", "she"),
    ),
    "the subject of the sentence before, itself a pronoun": (
        [
            "Olga Marsh said that the pier was old.",
            f"She thought about it for a long time. {SAID} she said.",
        ],
        ("Olga Marsh", "she"),
    ),
    "whom the writer asks": (
        [
            "Olga Marsh runs the inn. Anna Rudd said that the pier was old.",
            f"I ask Marsh what will happen. {SAID} she says.",
        ],
        ("Olga Marsh", "she"),
    ),
    "the organisation that spoke last": (
        ["The port authority said the pier was safe.", f"{SAID} it said in a statement."],
        ("port authority", "it"),
    ),
}


@pytest.mark.parametrize(("paragraphs", "expected"), CASES.values(), ids=CASES.keys())
def test_a_pronoun_stands_for(paragraphs, expected):
    found = quotations(*paragraphs, printed=True)

    assert [each[2:] for each in found] == [expected]


def test_a_slavic_pronoun_stands_for_one_of_many():
    found = quotations(
        "Тарас Коцюба відкрив сесію.",
        "Один із депутатів пояснює це інакше. «Торгуються за землю біля вокзалу», – каже він.",
        language="uk",
    )

    assert [each[2] for each in found] == [""]
