"""The paragraphs of a page."""

import pytest

from claims.extraction.article import Block
from claims.extraction.page import NotAnArticle, parse_page

SENTENCE = "The committee of Vardenia met on Tuesday and heard three ministers about the harvest."


def page(body: str) -> bytes:
    return f"<!doctype html><html><head></head><body>{body}</body></html>".encode()


def paragraphs(body: str) -> list[str]:
    article = parse_page(page(body))
    return [article.of(paragraph) for paragraph in article.paragraphs]


def test_paragraphs_are_parted_by_a_blank_line():
    article = parse_page(page(f"<article><p>{SENTENCE}</p><p>{SENTENCE} Again.</p></article>"))
    assert article.text == f"{SENTENCE}\n\n{SENTENCE} Again."


def test_inline_elements_add_no_space():
    assert paragraphs(f"<p>“<b>W</b>e <i>won</i>”, he said. {SENTENCE}</p>") == [
        f"“We won”, he said. {SENTENCE}"
    ]


def test_two_breaks_part_paragraphs_and_one_does_not():
    assert paragraphs(f"<div>{SENTENCE}<br>One.<br><br>{SENTENCE} Two.</div>") == [
        f"{SENTENCE} One.",
        f"{SENTENCE} Two.",
    ]


def test_a_page_without_an_article_has_no_text():
    assert parse_page(page("")).text == ""


def test_a_quotation_set_apart_is_one():
    article = parse_page(
        page(f"<p>{SENTENCE}</p><blockquote>{SENTENCE} So.</blockquote><p>{SENTENCE} End.</p>")
    )
    assert [p.block for p in article.paragraphs] == [Block.BODY, Block.QUOTE, Block.BODY]


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 x", b"\x89PNG\r\n", b"abc\0def", b"\xff\xd8\xff\xe0"]
)
def test_a_file_that_is_no_text_is_refused(content):
    with pytest.raises(NotAnArticle, match=r"^This is .*\.$"):
        parse_page(content)
