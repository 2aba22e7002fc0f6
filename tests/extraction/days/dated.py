"""Dates one sentence as a statement of an invented article."""

import re

from claims.dates import iso, parse
from claims.extraction.article import Paragraph, ParsedArticle
from claims.extraction.days import Calendar, Dating

_QUOTED = re.compile(r'"[^"]*"|«[^»]*»|“[^”]*”')


def article_of(
    text: str, published: str, language: str = "en", dateline: str = ""
) -> ParsedArticle:
    """An article of the paragraphs that blank lines part."""
    paragraphs = []
    at = 0
    for words in text.split("\n\n"):
        paragraphs.append(Paragraph(at, at + len(words)))
        at += len(words) + 2
    return ParsedArticle(
        text=text,
        paragraphs=tuple(paragraphs),
        language=language,
        published=parse(published),
        dateline=dateline,
    )


def dating_of(sentence: str, cue: str, published: str, language: str = "en") -> Dating:
    """The dating of a sentence on its own, its marked words left out."""
    quoted = [found.span() for found in _QUOTED.finditer(sentence)]
    calendar = Calendar(article_of(sentence, published, language))
    return calendar.of(0, len(sentence), quoted, sentence.index(cue))


def said(sentence: str, cue: str, published: str, language: str = "en") -> str:
    """The day of a sentence on its own, as ISO 8601 writes it; '' when unknown."""
    return iso(dating_of(sentence, cue, published, language).said)
