"""Whether something else in the sentence has a day: those detained, a letter, a vote.

'Prisoners detained on Sunday said', 'a letter of May 3', 'said the vote on Sunday was rigged',
'called Friday's meeting a farce': none of these is the day of the saying.
"""

from collections.abc import Sequence
from typing import Final

from .expressions import Expression
from .tokens import Token
from .words import DayWords

_NOUN_PHRASE: Final = 6  # tokens


def is_free(tokens: Sequence[Token], each: Expression, table: DayWords, cue: int) -> bool:
    """Whether nothing but the verb of speech, token number `cue`, can have the day."""
    if each.possessive:
        return names_occasion(tokens, each, table) and _is_stage(tokens, each, table, cue)
    before = tokens[each.first - 1].word if each.first else ""
    nouns = {token.word for token in tokens[max(0, each.first - 6) : each.first]}
    if nouns & table.letters and nouns & table.released:
        return False
    if before in table.events and not _is_at_event(tokens, each, table):
        return False
    taken = before.endswith(table.participles) and before not in table.reached
    return not taken or each.first - 1 == cue or bool(nouns & table.documents)


def names_occasion(tokens: Sequence[Token], each: Expression, table: DayWords) -> bool:
    """'Monday's session'."""
    following = {token.word for token in tokens[each.last + 2 : each.last + 6]}
    return bool(following & table.occasions)


def _is_stage(tokens: Sequence[Token], each: Expression, table: DayWords, cue: int) -> bool:
    """'At Monday's session', 'told Monday's session', 'minutes of Monday's session'; but not
    'said Monday's session was', 'condemned Monday's session', 'said of Monday's session'."""
    opening = tokens[each.first].word
    if opening in table.prepositions:
        return True
    before = tokens[each.first - 1].word if each.first else ""
    if before in table.topics:
        return before in table.dating and bool(
            {token.word for token in tokens[max(0, each.first - 4) : each.first]} & table.records
        )
    return before in table.prepositions or (each.first - 1 == cue and before in table.telling)


def _is_at_event(tokens: Sequence[Token], each: Expression, table: DayWords) -> bool:
    """'At the rally on Sunday', 'after the vote on Sunday'; but not 'of the vote on Sunday'."""
    for token in reversed(tokens[max(0, each.first - _NOUN_PHRASE) : each.first - 1]):
        if token.word in table.topics:
            return False
        if token.word in table.prepositions | table.preceding:
            return True
    return False
