"""Where the day of a statement stands beside its sentence: under a post, in the next sentence."""

from typing import Final

from claims.extraction.article import Paragraph, ParsedArticle

from .phrases import begins_with
from .tokens import Token, tokens_of
from .words import DayWords

_LONGEST_SIGNATURE: Final = 160
_LONGEST_SENTENCE: Final = 400
_DASHES: Final = ("—", "–", "-")


def signature_of(article: ParsedArticle, start: int, end: int) -> list[Token]:
    """The line under a post: '— Ann Lee (@annlee) May 3, 2021', in its paragraph or the next."""
    number = _paragraph_at(article, start)
    if number is None:
        return []
    for at in (number, number + 1):
        if at < len(article.paragraphs):
            signature = _signature(article, article.paragraphs[at], end if at == number else 0)
            if signature:
                return signature
    return []


def _paragraph_at(article: ParsedArticle, offset: int) -> int | None:
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph.start <= offset < paragraph.end:
            return number
    return None


def _signature(article: ParsedArticle, paragraph: Paragraph, end: int) -> list[Token]:
    handle = article.text.find("(@", paragraph.start, paragraph.end)
    if handle < 0 or paragraph.end - handle > _LONGEST_SIGNATURE:
        return []
    dash = max(article.text.rfind(sign, paragraph.start, handle) for sign in _DASHES)
    if dash < 0 or (not end and dash != paragraph.start):
        return []
    return tokens_of(article.text, article.text.find(")", handle, paragraph.end) + 1, paragraph.end)


def follow_up_of(article: ParsedArticle, end: int, table: DayWords) -> list[Token]:
    """The next sentence, where it tells when the words were said: 'The letter, dated May 3, …'."""
    number = _paragraph_at(article, max(0, end - 1))
    if number is None:
        return []
    last = min(article.paragraphs[number].end, end + _LONGEST_SENTENCE)
    tokens = tokens_of(article.text, end, last)
    while tokens and tokens[0].word in ('"', "”", "»", "“", "."):
        tokens = tokens[1:]
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        ends = token.word in ".!?" and (following is None or following.capital)
        if ends and not _is_abbreviation(tokens, at, table):
            tokens = tokens[:at]
            break
    told = any(begins_with(tokens, phrase) for phrase in table.follow_ups)
    return tokens if told else []


def _is_abbreviation(tokens: list[Token], at: int, table: DayWords) -> bool:
    return at > 0 and tokens[at - 1].word in table.months
