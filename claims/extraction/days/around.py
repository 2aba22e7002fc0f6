"""Where the day of a statement stands beside its sentence: under a post, in the next sentence."""

from bisect import bisect_right
from typing import Final

from claims.extraction.article import ParsedArticle

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
    here = article.paragraphs[number]
    dash = max(article.text.rfind(sign, end, here.end) for sign in _DASHES)
    if dash >= 0 and here.end - dash <= _LONGEST_SIGNATURE:
        return _signature(article, dash, here.end)
    if number + 1 < len(article.paragraphs):
        below = article.paragraphs[number + 1]
        short = below.end - below.start <= _LONGEST_SIGNATURE
        if short and article.text[below.start : below.start + 1] in _DASHES:
            return _signature(article, below.start, below.end)
    return []


def _signature(article: ParsedArticle, dash: int, end: int) -> list[Token]:
    """The words of a line that closes with a day; none where a sentence follows the dash."""
    line = article.text[dash:end]
    tokens = tokens_of(article.text, dash + 1, end)
    figures = any(token.word[0].isdigit() for token in tokens)
    return tokens if figures and not line.rstrip().endswith((".", "?", "!", "»", "”")) else []


def _paragraph_at(article: ParsedArticle, offset: int) -> int | None:
    number = bisect_right(article.paragraphs, offset, key=lambda paragraph: paragraph.start) - 1
    return number if number >= 0 and offset < article.paragraphs[number].end else None


def introduction_of(article: ParsedArticle, start: int) -> list[Token]:
    """The sentence with a colon above words set apart: 'On Monday she wrote on her page:'."""
    number = _paragraph_at(article, start)
    if not number or start != article.paragraphs[number].start:
        return []
    above = article.paragraphs[number - 1]
    if not article.of(above).endswith(":"):
        return []
    tokens = tokens_of(article.text, above.start, above.end)
    ends = [n for n in range(len(tokens) - 1) if tokens[n].word in ".?!" and tokens[n + 1].capital]
    return tokens[ends[-1] + 1 :] if ends else tokens


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
