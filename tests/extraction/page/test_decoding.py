"""From bytes to letters."""

import pytest

from claims.extraction.page import parse_page
from claims.extraction.page.decoding import decoded

RUSSIAN = "Городской совет отложил голосование по бюджету до следующей недели, сообщил его глава."
GERMAN = (
    "Der Gemeinderat hört die Bürger über größere Straßen – „sehr spät“, sagt die Bürgermeisterin."
)
POLISH = "Wójt zapewnił, że żadna szkoła w gminie nie zostanie zamknięta w przyszłym roku szkolnym."


def read(words: str, encoding: str, head: str = "", content_type: str = "") -> str:
    page = f"{head}<html><body><p>{words}</p><p>{words} ...</p></body></html>"
    return parse_page(page.encode(encoding), content_type).text.partition("\n")[0]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "utf-8-sig", "utf-16"])
def test_cyrillic_letters_without_a_declaration(encoding):
    assert read(RUSSIAN, encoding) == RUSSIAN


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16-le", "utf-16-be"])
def test_latin_letters_without_a_declaration(encoding):
    assert read(GERMAN, encoding) == GERMAN


def test_the_encoding_that_the_server_names():
    assert read(POLISH, "iso-8859-2", content_type="text/html; charset=ISO-8859-2") == POLISH


def test_the_encoding_that_the_page_names():
    head = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'
    assert read(POLISH, "iso-8859-2", head) == POLISH


def test_the_encoding_of_an_xml_declaration():
    head = '<?xml version="1.0" encoding="iso-8859-2"?>'
    assert read(POLISH, "iso-8859-2", head) == POLISH


def test_letters_that_are_utf8_are_utf8_whatever_is_declared():
    assert read(RUSSIAN, "utf-8", content_type="text/html; charset=windows-1251") == RUSSIAN


def test_an_unknown_encoding_is_passed_over():
    assert read(RUSSIAN, "utf-8", content_type="text/html; charset=none-such") == RUSSIAN


def test_latin1_is_read_as_browsers_read_it():
    head = '<meta charset="iso-8859-1">'
    assert read(GERMAN, "cp1252", head) == GERMAN


@pytest.mark.parametrize("content_type", ["text/plain; charset=utf-8", ""])
def test_plain_text_is_read_as_such(content_type):
    text = f"The council puts off its vote <again>\n\n{RUSSIAN}\n\n{POLISH}\n"
    assert parse_page(text.encode(), content_type).text == f"{RUSSIAN}\n\n{POLISH}"


def test_html_that_is_sent_as_plain_text_is_read_as_html():
    assert read(RUSSIAN, "utf-8", "<!DOCTYPE html>", "text/plain") == RUSSIAN


def test_a_piece_of_html_without_its_head_is_read_as_html():
    assert (
        parse_page(f"<p>{RUSSIAN}</p>\n<p>{POLISH}</p>".encode()).text == f"{RUSSIAN}\n\n{POLISH}"
    )


def test_a_stray_null_byte_is_left_out_of_a_page():
    page = b"<!DOCTYPE html><html><p>" + b"The harbour council met on Friday. " * 100 + b"\0</p>"

    assert decoded(page) == page.decode().replace("\0", "")
