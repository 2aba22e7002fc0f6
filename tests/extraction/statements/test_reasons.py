"""What an editor is told about a speaker: the words at the place, the office, the reason."""

from claims.extraction.statements import extract_statements

from .articles import article


def told(*paragraphs):
    return [
        (one.speaker_printed, one.role, one.speaker_reason)
        for one in extract_statements(article(*paragraphs))
    ]


def test_a_name_is_given_with_its_verb_and_its_office():
    assert told("“The pier is closed until spring,” said harbour master Olga Marsh.") == [
        ("harbour master Olga Marsh", "harbour master", "named with “said”")
    ]


def test_a_pronoun_is_given_as_printed():
    assert told(
        "Olga Marsh closed the pier on Friday.", "“It is not safe any more,” she said."
    ) == [("she", "", "pronoun: last speaker")]


def test_a_role_says_with_what_words_its_bearer_was_introduced():
    assert told(
        "Harbour master Olga Marsh closed the pier.",
        "“It is not safe any more,” the harbour master said.",
    ) == [
        (
            "the harbour master",
            "the harbour master",
            "role: introduced as “the harbour master”",
        )
    ]


def test_pieces_of_one_sentence_share_a_group():
    found = extract_statements(
        article(
            "“The pier is closed,” Olga Marsh said, “until somebody pays for it.”",
            "“Nobody will,” Peter Grieve said.",
        )
    )

    assert [one.group for one in found] == [1, 1, 2]
