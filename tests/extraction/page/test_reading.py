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


LONG = " ".join([SENTENCE] * 5)


def test_only_the_article_of_the_headline_is_read():
    body = (
        f"<article><h1>The committee meets</h1><p>{LONG}</p><p>{SENTENCE}</p></article>"
        f"<article><h2>Another story</h2><p>Elsewhere. {LONG}</p><p>Else. {SENTENCE}</p></article>"
    )
    assert paragraphs(body) == [LONG, SENTENCE]


def test_a_box_that_asks_for_consent_is_no_text_however_long():
    consent = "".join(f"<p>{number}. We value your privacy. {LONG}</p>" for number in range(9))
    body = f"<h1>News</h1><p>{LONG}</p><div id='onetrust-consent-sdk'><div>{consent}</div></div>"
    assert paragraphs(body) == [LONG]


def test_an_inline_quotation_gets_its_marks():
    assert paragraphs(f"<p><q>We won</q>, he said. {SENTENCE}</p>") == [
        f"“We won”, he said. {SENTENCE}"
    ]


def test_soft_hyphens_and_spaces_of_no_width_are_gone():
    assert paragraphs(f"<p>Com&shy;mit&#8203;tee. {SENTENCE}</p>") == [f"Committee. {SENTENCE}"]


def test_what_repeats_the_text_in_large_letters_is_left_out():
    pulled = "<aside><p>heard three ministers about the harvest</p></aside>"
    quoted = "<blockquote>heard three ministers about the harvest</blockquote>"
    assert paragraphs(f"<p>{SENTENCE}</p>{pulled}<p>{SENTENCE} So.</p>{quoted}") == [
        SENTENCE,
        f"{SENTENCE} So.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The harvest in numbers",
        "Читайте также: Урожай в цифрах",
        "Чытайце таксама: Ураджай у лічбах",
        "Lesen Sie auch: Die Ernte in Zahlen",
        "Subscribe to our newsletter",
        "Share",
        "<a href='/x'>The harvest in numbers, a special report</a>",
    ],
)
def test_lines_that_lead_elsewhere_are_left_out(line):
    assert paragraphs(f"<p>{SENTENCE}</p><p>{line}</p><p>{SENTENCE} So.</p>") == [
        SENTENCE,
        f"{SENTENCE} So.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Фото с места событий опубликовал губернатор Олег Мещеряков.",
        "Подписание договора перенесли на осень, сообщил завод.",
        "Фота з месца падзей апублікавала пракуратура Зарэчча.",
        "Підписання договору відклали на осінь, повідомив завод.",
        "Subscribers of the Harbour Post were told by letter.",
        "Donated blankets lay in heaps on the quay.",
        "“Loading stops tonight,” the harbour master said.",
    ],
)
def test_a_sentence_that_begins_like_a_credit_or_an_appeal_is_kept(sentence):
    assert paragraphs(f"<p>{SENTENCE}</p><p>{sentence}</p><p>{SENTENCE} End.</p>") == [
        SENTENCE,
        sentence,
        f"{SENTENCE} End.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Фото пресс-службы областного управления МЧС",
        "Фото: Иван Сосна.",
        "Фота з архіва сям’і Марозаў",
        "Подпишитесь на наш канал, чтобы не пропустить новое.",
        "Падпісвайцеся на наш канал.",
        "Subscribe to our newsletter to read it first.",
        "Advertisement",
        "Recommended for you",
    ],
)
def test_a_credit_or_an_appeal_is_none_of_the_text(line):
    assert paragraphs(f"<p>{SENTENCE}</p><p>{line}</p><p>{SENTENCE} End.</p>") == [
        SENTENCE,
        f"{SENTENCE} End.",
    ]
