"""Quotations with a speaker named at them."""

from claims.extraction.statements import extract_statements

from .articles import article, quotations


def test_the_name_after_the_verb_is_the_speaker_not_the_council_of_the_sentence_before():
    assert quotations(
        "The harbour council of Saltmouth met on Friday to decide the fate of the old pier.",
        "“We cannot let it fall into the sea,” said harbour master Olga Marsh.",
    ) == [("We cannot let it fall into the sea,", "direct", "Olga Marsh", "person")]


def test_the_second_half_of_a_split_quotation_has_the_same_speaker_and_group():
    found = extract_statements(
        article("“We will wait,” Olga Marsh said on Monday. “There is no other way to do it.”")
    )

    assert [(one.text, one.speaker, one.group) for one in found] == [
        ("We will wait,", "Olga Marsh", 1),
        ("There is no other way to do it.", "Olga Marsh", 1),
    ]


def test_the_words_are_those_of_the_article_at_their_place():
    shelf = article("“The tide is [far] too high …” said Olga Marsh.")
    found = extract_statements(shelf)

    assert [shelf.text[one.start : one.end] for one in found] == [one.text for one in found]
