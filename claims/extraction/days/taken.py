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
_TO_NOUN: Final = 4  # tokens: 'in a televised address'


def is_free(tokens: Sequence[Token], each: Expression, table: DayWords, cue: int) -> bool:
    """Whether nothing but the verb of speech, token number `cue`, can have the day."""
    if each.possessive:
        return names_occasion(tokens, each, table) and _is_stage(tokens, each, table, cue)
    before = tokens[each.first - 1].word if each.first else ""
    nouns = {token.word for token in tokens[max(0, each.first - 6) : each.first]}
    if nouns & table.sending and nouns & (table.letters | table.documents):
        return True
    if nouns & table.letters and nouns & table.released:
        return False
    if before in table.events and not _is_at_event(tokens, each, table):
        return False
    taken = before.endswith(table.participles) and before not in table.reached
    if before in table.dating and nouns & (table.documents | table.letters):
        return True  # 'a letter dated November 3'
    return not taken or each.first - 1 == cue or bool(nouns & table.documents)


def stage_of(
    tokens: Sequence[Token], expressions: Sequence[Expression], table: DayWords
) -> Expression | None:
    """The day with which a sentence closes, where it is that of an occasion or a text: 'declared
    three days of mourning in an address on Sunday'."""
    each = expressions[-1] if expressions else None
    if each is None or each.barred or each.possessive:
        return None
    if any(token.word not in ".:" for token in tokens[each.last :]):
        return None
    if any(token.word in table.content for token in tokens[: each.first]):
        return None
    stages = table.occasions | table.documents | table.scenes
    near = range(max(0, each.first - _NOUN_PHRASE), each.first)
    noun = next((n for n in reversed(near) if tokens[n].word in stages), None)
    if noun is None:
        return None
    before = [token.word for token in tokens[max(0, noun - _TO_NOUN) : noun]]
    leading = table.prepositions | table.topics
    preposition = next((word for word in reversed(before) if word in leading), "")
    return each if preposition and preposition not in table.topics else None


def names_occasion(tokens: Sequence[Token], each: Expression, table: DayWords) -> bool:
    """'Monday's session', 'Tuesday's dissent', 'Sunday's Ledger'."""
    if any(token.capital for token in tokens[each.last + 2 : each.last + 3]):
        return True
    following = {token.word for token in tokens[each.last + 2 : each.last + 6]}
    return bool(following & (table.occasions | table.documents))


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
