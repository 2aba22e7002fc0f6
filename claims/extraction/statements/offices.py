"""The office that a sentence gives to its speaker: 'Ivan Rudd, a lawyer from Mar, said'."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.statement import ExtractedStatement, Voice

from .tables import lexicon as words
from .tables.word_set import word_set
from .tokens import Token, tokenise

#: How many characters round a name are looked at.
_REACH: Final = 160
_MOST_WORDS: Final = 14
_OPENS: Final = word_set("a an the his her its their")


def with_offices(text: str, statements: Sequence[ExtractedStatement]) -> list[ExtractedStatement]:
    """The same statements; a named speaker without an office gets the one printed at the name."""
    return [
        replace(one, role=_office(text, one)) if _lacks_office(one) else one for one in statements
    ]


def _lacks_office(statement: ExtractedStatement) -> bool:
    named = statement.voice is Voice.PERSON and not statement.role
    return named and statement.speaker_printed[:1].isupper()


def _office(text: str, statement: ExtractedStatement) -> str:
    printed = statement.speaker_printed
    start = max(0, statement.start - _REACH)
    at = text.find(printed, start, statement.end + _REACH)
    if at < 0:
        return ""
    end = at + len(printed)
    return _behind(text, end) or _before(text, at)


def _behind(text: str, end: int) -> str:
    """The words between the comma behind a name and the next one."""
    if text[end : end + 2] != ", ":
        return ""
    stop = text.find(",", end + 2, end + _REACH)
    return _if_office(text, end + 2, stop) if stop > 0 else ""


def _before(text: str, at: int) -> str:
    """The words before a comma and a name, back to the beginning of their clause."""
    if text[max(0, at - 2) : at] != ", ":
        return ""
    start = max(text.rfind(sign, max(0, at - _REACH), at - 2) for sign in (",", ".", "\n", ";"))
    start += 1
    while start < at and text[start].isspace():
        start += 1
    return _if_office(text, start, at - 2)


def _if_office(text: str, start: int, end: int) -> str:
    """The words, where they open with an article and have an office at their head."""
    if any(sign in text[start:end] for sign in '“”"«».;:\n'):
        return ""
    tokens = tokenise(text, start, end, [])
    if not tokens or len(tokens) > _MOST_WORDS or not _opens(tokens[0]):
        return ""
    for token in tokens:
        if token.low in words.PREPOSITIONS or token.low in words.SUBORDINATORS:
            return ""
        if token.low in words.ROLE_HEADS:
            return text[start:end]
    return ""


def _opens(token: Token) -> bool:
    return token.low in _OPENS or token.low in words.TITLES | words.ROLE_HEADS
