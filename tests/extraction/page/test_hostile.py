"""Pages that are broken, huge or made to do harm."""

import pytest

from claims.extraction.page import NotAnArticle, parse_page

SENTENCE = "The committee of Vardenia met on Tuesday and heard three ministers about the harvest."


def test_ten_thousand_nested_elements_hide_no_text():
    page = "<html><body>" + "<div>" * 10_000 + f"<p>{SENTENCE}</p>" + "</div>" * 10_000
    assert parse_page(page.encode()).text == SENTENCE


def test_deep_linked_data_is_passed_over():
    script = '<script type="application/ld+json">' + "[" * 100_000 + "</script>"
    page = f"<html><head>{script}</head><body><p>{SENTENCE}</p></body></html>"
    assert parse_page(page.encode()).text == SENTENCE


def test_a_page_of_thousands_of_paragraphs_keeps_them_all():
    paragraphs = [f"{number}. {SENTENCE}" for number in range(5000)]
    page = "<html><body>" + "".join(f"<p>{words}" for words in paragraphs)
    assert len(parse_page(page.encode()).paragraphs) == 5000


def test_control_characters_do_not_cut_the_text():
    page = f"<html><body><p>{SENTENCE}\x0b{SENTENCE}</p></body></html>"
    assert parse_page(page.encode()).text == f"{SENTENCE}{SENTENCE}"


def test_a_few_broken_letters_are_borne():
    page = f"<html><meta charset=utf-8><body><p>{SENTENCE} Ж</p>".encode() * 3 + b"<p>\xff</p>"
    assert SENTENCE in parse_page(page).text


@pytest.mark.parametrize("content", [b"", b" ", b"<", b"<html>", b"<!-- -->", b"<p>", b"</p>"])
def test_next_to_nothing_has_no_text(content):
    assert parse_page(content, "text/html").text == ""


def test_letters_of_no_encoding_are_refused():
    content = bytes(range(0x80, 0x100)) * 20
    with pytest.raises(NotAnArticle, match="encoding"):
        parse_page(content, "text/html; charset=utf-8")
