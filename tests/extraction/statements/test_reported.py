"""Reported speech: sentences without marks in which somebody states, promises or accuses."""

import pytest

from claims.extraction.statements import extract_statements

from .articles import article

NAMED = "Olga Marsh, the mayor of Saltmouth, arrived on Friday with Ivan Rudd, a lawyer."


def reports(*paragraphs: str, language: str = "en") -> list[tuple[str, str]]:
    """Text and speaker of every report, in order."""
    return [
        (found.text, found.speaker)
        for found in extract_statements(article(*paragraphs, language=language))
        if found.form == "paraphrase"
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Marsh said the old pier would be closed for good.", "Olga Marsh"),
        ("Marsh told reporters on Friday that the pier was safe.", "Olga Marsh"),
        ("Marsh also said she wanted a second bridge.", "Olga Marsh"),
        ("On Monday, Marsh denied that the pier was unsafe.", "Olga Marsh"),
        ("Marsh blamed the storm for the state of the pier.", "Olga Marsh"),
        ("Marsh accused Rudd of hiding the bill.", "Olga Marsh"),
        ("She vowed to rebuild the pier by spring.", "Olga Marsh"),
        ("Marsh called for an inquiry into the collapse.", "Olga Marsh"),
        ("The pier will be closed for good, Rudd said on Friday.", "Ivan Rudd"),
        ("According to Rudd, nobody had looked at the bolts.", "Ivan Rudd"),
        ("The harbour ministry said the pier had been sold.", "harbour ministry"),
        ("Rudd fired back on Sunday, threatening to publish the bill.", "Ivan Rudd"),
    ],
)
def test_a_sentence_that_states_a_position_is_a_report(sentence: str, speaker: str) -> None:
    assert reports(NAMED, sentence) == [(sentence.removesuffix("."), speaker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Marsh declined to comment on the sale of the pier.",
        "Marsh did not say when the pier would open.",
        "Residents said they had heard a crash.",
        "The plan was rejected by Marsh on Friday.",
        "Rudd, accused of theft by two councils, left early.",
        "Marsh met the ferry owners on Friday.",
        "Marsh told the council:",
        "“The pier is gone for good,” Marsh said on Friday at a meeting of the council.",
    ],
)
def test_narration_and_what_only_brings_in_a_quotation_is_none(sentence: str) -> None:
    assert reports(NAMED, sentence) == []


def test_six_quoted_words_stand_for_their_sentence_and_fewer_do_not() -> None:
    assert reports(
        NAMED,
        "Marsh said the pier was “a friend of us all in this town” and would stay.",
        "Marsh said the pier was “a friend” and would stay.",
    ) == [("Marsh said the pier was “a friend” and would stay", "Olga Marsh")]
