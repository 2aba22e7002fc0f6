"""The scene that a sentence sets for the words behind it, and whether somebody speaks in it.

'At a hearing yesterday the minister gave way. “I can wait,” she said.'
"""

from collections.abc import Sequence
from typing import Final

from .phrases import phrase_in
from .tokens import QUOTED, Token, folded
from .words import DayWords

_NEAR: Final = 3  # tokens between a verb of speech and its subject
_BEFORE_OCCASION: Final = 5  # tokens: 'at a packed public meeting'


def tells_of_talk(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether a sentence tells of words: of a hearing, a visit, a statement, 'asked', 'met'."""
    talk = table.occasions | table.scenes | table.documents
    return any(token.word in talk for token in tokens)


def tells_of_saying(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether a sentence tells of words, or that somebody said something."""
    if tells_of_talk(tokens, table) or phrase_in(tokens, table.press | table.gatherings):
        return True
    return any(token.word in table.speech | table.announcing for token in tokens)


def speaks_of_occasion(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether an attribution speaks of an occasion: 'said at the ceremony', 'after the curtain'."""
    around = table.prepositions | table.preceding | table.telling
    return any(
        token.word in table.occasions
        and any(near.word in around for near in tokens[max(0, at - _BEFORE_OCCASION) : at])
        for at, token in enumerate(tokens)
    )


def speaks_to_audience(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether an attribution tells of those who listen on the spot: 'told the crowd'."""
    return any(
        token.word in table.audiences
        or (
            token.word.endswith(table.audience_endings)
            and not token.capital
            and token.word not in table.according
        )
        for token in tokens
    )


def listens(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether an attribution tells of people who listen: at an occasion, or to be told."""
    return speaks_of_occasion(tokens, table) or speaks_to_audience(tokens, table)


def speaks_in_it(
    before: Sequence[Token],
    tokens: Sequence[Token],
    cue: int | None,
    speaker: str,
    table: DayWords,
) -> bool:
    """Whether the speaker of a quotation is one of whom the sentence before told: no speaker is
    printed, a pronoun is, the name was, somebody was asked and answers, or it was said 'then'."""
    near = set() if cue is None else {t.word for t in tokens[max(0, cue - _NEAR) : cue + _NEAR]}
    if not tokens or tokens[0].word != QUOTED:
        return bool(near & table.subjects)
    if near & table.then:
        return True
    if any(token.word in table.asking for token in before):
        return True
    if cue is None:
        said_by = {token.word for token in tokens if token.word.isalnum()}
        return not said_by or bool(said_by & table.subjects)
    if near & table.subjects:
        return True
    return _surname_at(before, speaker) is not None


def acts_in_it(before: Sequence[Token], speaker: str, table: DayWords) -> bool:
    """Whether it is the speaker who does what a sentence tells, not one who is blamed in it: the
    name stands before its verb, or right behind; at a hearing or a debate all may speak."""
    named = _surname_at(before, speaker)
    if named is None:
        return False
    if meets(before, table):
        return True
    told = table.speech | table.scenes | table.charging | table.telling
    verb = next((n for n, token in enumerate(before) if token.word in told), None)
    if verb is None or named < verb:
        return True
    between = before[verb + 1 : named]  # 'про це повідомив прокурор Орлан'; no English order
    return not table.bare_content and all(_is_of_name(token) for token in between)


def opens_with_pronoun(tokens: Sequence[Token], table: DayWords) -> bool:
    """'On Monday she told parliament': whom the sentence tells of was named before it."""
    named = (n for n, token in enumerate(tokens) if n and token.capital)
    names = (n for n in named if tokens[n].word not in table.weekdays | table.months.keys())
    until = next(names, len(tokens))
    return any(token.word in table.subjects for token in tokens[:until])


def _is_of_name(token: Token) -> bool:
    """A word of an office or a name: no sign, no figure."""
    return token.word[0].isalpha()


def surname_of(speaker: str) -> str:
    """The last word of a speaker's name; '' where none is known."""
    return folded(speaker.rsplit(maxsplit=1)[-1]) if speaker else ""


def meets(tokens: Sequence[Token], table: DayWords) -> bool:
    """Whether a sentence tells of a meeting, at which all may speak."""
    return any(token.word in table.meetings for token in tokens)


def _surname_at(tokens: Sequence[Token], speaker: str) -> int | None:
    surname = surname_of(speaker)
    return next((n for n, token in enumerate(tokens) if token.word == surname), None)
