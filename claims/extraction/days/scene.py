"""The day of a scene that the sentence before tells of, and whether somebody speaks in it.

'At a hearing yesterday the minister gave way. “I can wait,” she said.'
"""

from collections.abc import Sequence
from typing import Final

from .tokens import QUOTED, Token, folded
from .words import DayWords

_NEAR: Final = 3  # tokens between a verb of speech and its subject


def tells_of_talk(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether a sentence tells of words: of a hearing, a visit, a statement, 'asked', 'met'."""
    talk = table.occasions | table.scenes | table.documents
    return any(token.word in talk for token in tokens)


def speaks_in_it(
    before: Sequence[Token],
    tokens: Sequence[Token],
    cue: int | None,
    speaker: str,
    table: DayWords,
) -> bool:
    """Whether the speaker of a quotation is one of whom the sentence before told: no speaker is
    printed, a pronoun is, or the name was."""
    if not tokens or tokens[0].word != QUOTED:
        return False
    if cue is None:
        said_by = {token.word for token in tokens if token.word.isalnum()}
        return not said_by or bool(said_by & table.subjects)
    near = {token.word for token in tokens[max(0, cue - _NEAR) : cue + _NEAR]}
    if near & table.subjects:
        return True
    surname = folded(speaker.rsplit(maxsplit=1)[-1]) if speaker else ""
    return any(token.word == surname for token in before)
