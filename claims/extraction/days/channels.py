"""Whether a statement came by a channel of its own, not on the occasion of the news."""

from collections.abc import Sequence
from typing import Final

from .phrases import phrase_in
from .tokens import QUOTED, Token
from .words import DayWords

_HELPING: Final = 3  # tokens between a helping verb and its participle


def is_apart(tokens: Sequence[Token], cue: int | None, table: DayWords) -> bool:
    """'By phone', 'in an interview', 'told the Herald': somewhere else, on a day not known.

    `cue` is the number of the token with the verb of speech; what it reports is not looked at.
    """
    about = tokens[: _content(tokens, cue, table)]
    if phrase_in(about, table.channels) is not None:
        return True
    if not table.bare_content:
        return any(_is_told(about, at, table) for at in range(1, len(about)))
    return any(
        token.word in ("told", "tells") and _is_outlet(about, at + 1, table)
        for at, token in enumerate(about)
    )


def is_loose(tokens: Sequence[Token], cue: int | None, table: DayWords) -> bool:
    """'Has denied', 'says': said at some time, perhaps more than once."""
    if cue is None:
        return any(token.word in table.present for token in tokens)
    helping = tokens[max(0, cue - _HELPING) : cue]
    return tokens[cue].word in table.present or any(t.word in table.perfect for t in helping)


def is_recalled(tokens: Sequence[Token], cue: int | None, table: DayWords) -> bool:
    """'Previously', 'at the time', 'once joked': said before the news; what the verb reports is not
    looked at."""
    if cue and tokens[cue - 1].word in table.once:
        return True
    return phrase_in(tokens[: _content(tokens, cue, table)], table.recalling) is not None


def is_of_before(tokens: Sequence[Token], cue: int | None, table: DayWords) -> bool:
    """'The town protested after its mayor advised': said before the news that the lead tells."""
    if cue is None:
        return False
    for token in reversed(tokens[:cue]):
        if token.word in ",;—–" or token.word == QUOTED:
            return False
        if token.word in table.preceding:
            return True
    return False


def _content(tokens: Sequence[Token], cue: int | None, table: DayWords) -> int:
    """Where the verb's 'that' stands; the end where there is none."""
    if cue is None:
        return len(tokens)
    after = range(cue + 1, len(tokens))
    return next((n for n in after if tokens[n].word in table.content), len(tokens))


def _is_told(tokens: Sequence[Token], at: int, table: DayWords) -> bool:
    """'Рассказала газете', where the case says that it is told; but not 'в газете'."""
    return tokens[at].word in table.media and tokens[at - 1].word not in table.prepositions


def _is_outlet(tokens: Sequence[Token], at: int, table: DayWords) -> bool:
    """'told the Prut Herald', 'told the weekly Vasarnap', 'told AFP', 'told local television'; but
    not 'told the House'."""
    if any(token.word in table.media for token in tokens[at + 1 : at + 3]):
        return True
    if at + 1 < len(tokens) and tokens[at].word == "the":
        return tokens[at + 1].capital and tokens[at + 1].word not in table.houses
    return at < len(tokens) and tokens[at].end - tokens[at].start > 2 and tokens[at].shouted
