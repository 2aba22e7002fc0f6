"""The day of publication, by where a page says it."""

import pytest

from claims.dates import iso
from claims.extraction.page import parse_page

SENTENCE = "The committee of Vardenia met on Tuesday and heard three ministers about the harvest."


def published(head: str = "", line: str = "", url: str = "", lang: str = "en") -> str:
    body = f"<h1>The committee meets again</h1><p>{line}</p><p>{SENTENCE}</p><p>{SENTENCE} Yes.</p>"
    page = f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>"
    return iso(parse_page(page.encode(), "text/html; charset=utf-8", url).published)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("13 August 2010", "2010-08-13"),
        ("August 13th, 2010", "2010-08-13"),
        ("Friday, Aug. 13, 2010 at 5:00 pm", "2010-08-13"),
        ("13 августа 2010 года, 18:00", "2010-08-13"),
        ("13 жніўня 2010 г.", "2010-08-13"),
        ("13 серпня 2010, 10:15", "2010-08-13"),
        ("13. August 2010, 17:00 Uhr", "2010-08-13"),
        ("Publié le 13 août 2010", "2010-08-13"),
        ("13 de agosto de 2010", "2010-08-13"),
        ("13 sierpnia 2010", "2010-08-13"),
        ("13 agosto 2010", "2010-08-13"),
        ("13.08.2010", "2010-08-13"),
        ("13.08.10 | 12:30", "2010-08-13"),
        ("13/08/2010", "2010-08-13"),
        ("2010-08-13", "2010-08-13"),
        ("2010年8月13日", "2010-08-13"),
        ("August 2010", "2010-08"),
        ("Updated 13 August 2010", ""),
        ("Обновлено: 13 августа 2010", ""),
        ("Абноўлена 13 жніўня 2010", ""),
        ("Published 12 August 2010, updated 13 August 2010", "2010-08-12"),
        ("Updated 13 August 2010 | Published 12 August 2010", "2010-08-12"),
        ("© 2010 Vardenia", ""),
    ],
)
def test_a_printed_day(line, day):
    assert published(line=line) == day


def test_american_pages_put_the_month_first():
    assert published(line="8/9/2010", lang="en-US") == "2010-08-09"


def test_other_pages_put_the_day_first():
    assert published(line="8/9/2010", lang="en-GB") == "2010-09-08"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2010/08/13/title", "2010-08-13"),
        ("https://a.example/2010/aug/13/title", "2010-08-13"),
        ("https://a.example/news/2010-08-13-title.html", "2010-08-13"),
        ("https://a.example/20100813/title", "2010-08-13"),
        ("https://a.example/2010/08/title", "2010-08"),
        ("https://a.example/12345678/title", ""),
    ],
)
def test_the_day_in_the_address(url, day):
    assert published(url=url) == day


def test_the_printed_day_makes_a_month_in_the_address_exact():
    assert published(line="13 August 2010", url="https://a.example/2010/08/x") == "2010-08-13"


def test_the_day_is_that_of_the_offset_given():
    meta = '<meta property="article:published_time" content="2010-08-13T00:30:00+03:00">'
    assert published(head=meta) == "2010-08-13"


def test_a_moment_in_utc_takes_the_day_that_is_printed():
    meta = '<meta property="article:published_time" content="2010-08-12T21:30:00Z">'
    assert published(head=meta, line="13 August 2010, 00:30") == "2010-08-13"


def test_a_change_is_no_publication():
    meta = '<meta property="article:modified_time" content="2010-08-12T21:30:00Z">'
    assert published(head=meta) == ""


def test_a_moment_of_nothing_is_none():
    assert published(head='<meta name="date" content="1970-01-01T00:00:00Z">') == ""
