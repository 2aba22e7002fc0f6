"""Odd characters and odd amounts of them."""

import pytest

from claims.extraction.plain import parse_plain
from claims.extraction.plain.mending import mended

SENTENCE = "“Никто не уехал,” said Zoë Müller, and her café stayed open – for a day."
PLAIN = "Title here now\n\nThe body of it said one thing and then another thing.\n"


def test_nothing_comes_to_nothing():
    assert [parse_plain(text).text for text in ("", " \n\n\t", "\ufeff")] == ["", "", ""]


def test_one_line_is_a_headline_without_a_text():
    article = parse_plain("Bridge closed after storm")

    assert (article.title, article.text) == ("Bridge closed after storm", "")


def test_one_quotation_is_a_text_without_a_headline():
    article = parse_plain('"We will win," Ann Smith said.')

    assert (article.title, article.text) == ("", '"We will win," Ann Smith said.')


def test_line_ends_marks_of_order_and_hard_spaces_change_nothing():
    odd = "\ufeff" + PLAIN.replace("\n", "\r\n").replace(" ", "\u00a0")

    assert parse_plain(odd) == parse_plain(PLAIN)


def test_five_million_characters_in_one_line_are_read():
    assert parse_plain("word, " * 850_000).text.startswith("word, word")


def test_every_paragraph_is_where_it_says():
    article = parse_plain("Title here now\n\n" + "One thing was said and done here.\n\n" * 3)

    assert "\n\n".join(map(article.of, article.paragraphs)) == article.text


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251"])
def test_letters_read_in_a_wrong_encoding_are_mended(encoding):
    words = "“Мы не уедем никуда отсюда”" if encoding == "cp1251" else "“We stay,” Zoë said"
    broken = words.encode().decode(encoding, "replace").replace("\ufffd", "")

    assert mended(broken).rstrip("?") == words


def test_a_mark_that_lost_its_last_byte_is_mended():
    assert (
        mended("â€œpeople do not spitâ€ said ChirtoacÄƒ") == "“people do not spit” said Chirtoacă"
    )


@pytest.mark.parametrize("words", [SENTENCE, "LE CAFÉ” ET LA MÛRE", "«СССР» и «Р»", "naïve Ã"])
def test_whole_letters_stay(words):
    assert mended(words) == words
