"""Somebody unnamed whom the article names later: 'The woman was identified as Olga Marsh.'"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.statement import ExtractedStatement, Voice

from .mentions import Mention
from .reading import Reading
from .tables import lexicon as words
from .tables.word_set import word_set
from .tokens import Token

_IDENTIFIES: Final = word_set("identified named recognised recognized")
_REACH: Final = 8


def with_identified(
    reading: Reading, statements: Sequence[ExtractedStatement], mentions: Sequence[Mention]
) -> list[ExtractedStatement]:
    """Give what somebody unnamed said before to the name by which the article identifies them."""
    given = list(statements)
    for mention in mentions:
        tokens = reading.paragraphs[mention.paragraph].tokens
        head = _identified(tokens, mention.first)
        for number, one in enumerate(given) if head else ():
            if one.end <= mention.start and _is_nameless(one, head):
                given[number] = replace(
                    one,
                    voice=Voice.PERSON,
                    speaker=mention.person.name,
                    role=one.role or one.speaker_printed,
                    speaker_reason=f"identified below: “{head}”",
                )
    return given


def _identified(tokens: list[Token], first: int) -> str:
    """'woman' of 'The woman was identified by neighbours as Olga Marsh'; '' for none."""
    start = max(0, first - _REACH)
    as_at = next((at for at in range(first - 1, start, -1) if tokens[at].low == "as"), -1)
    for at in range(as_at - 1, max(0, as_at - _REACH), -1):
        if tokens[at].low in _IDENTIFIES:
            near = tokens[max(0, at - _REACH) : as_at]
            heads = [token.low for token in near if token.low in words.ROLE_HEADS]
            return heads[0] if heads else ""
    return ""


def _is_nameless(statement: ExtractedStatement, head: str) -> bool:
    unnamed = statement.voice in (Voice.UNNAMED, Voice.ROLE)
    return unnamed and head in statement.speaker_printed.casefold().split()
