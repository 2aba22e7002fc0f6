"""Blocks that a page sets apart: quotations and posts without marks, headings."""

from claims.extraction.article import Block, ParsedArticle, joined
from claims.extraction.statements import extract_statements


def extracted(*blocks):
    text, spans = joined(list(blocks))
    return [(one.text, one.speaker) for one in extract_statements(ParsedArticle(text, spans))]


def test_a_block_quotation_without_marks_belongs_to_the_speaker_of_the_line_above():
    assert extracted(
        ("Olga Marsh wrote to the council on Friday:", Block.BODY),
        ("The pier was never yours to sell. It belongs to the town.", Block.QUOTE),
    ) == [("The pier was never yours to sell. It belongs to the town.", "Olga Marsh")]


def test_a_post_belongs_to_the_name_that_signs_it():
    assert extracted(
        ("The council fell silent.", Block.BODY),
        ("We will not give up the rock — Peter Grieve (@pgrieve) May 4, 2021", Block.POST),
    ) == [("We will not give up the rock", "Peter Grieve")]


def test_a_signature_may_be_a_paragraph_of_its_own():
    assert extracted(
        ("“We shall never give up the old rock.”", Block.QUOTE),
        ("— Peter Grieve, fisherman", Block.BODY),
    ) == [("We shall never give up the old rock.", "Peter Grieve")]


def test_nothing_is_proposed_from_headings():
    assert (
        extracted(
            ("“We shall never give up the rock,” Grieve says", Block.HEADING),
            ("The council met on Friday.", Block.BODY),
        )
        == []
    )
