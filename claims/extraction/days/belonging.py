"""Which expression of time of a sentence belongs to the saying.

A day in what is said ('said the vote on Sunday was rigged') or in a clause about somebody ('who
was elected on Sunday') is no day of the statement.
"""

from collections.abc import Sequence
from typing import Final

from .after_cue import is_coming_upon, reach
from .expressions import Expression
from .meaning import Future
from .taken import is_free, names_occasion, stage_of
from .tokens import QUOTED, Token
from .words import DayWords

_LETTER: Final = 5  # tokens: 'a letter to the editor of May 3'
_CLOSING: Final = 8  # tokens: ', the public inquiry into the fire heard'
_COMING_UPON: Final = 4  # tokens: 'when I found him that evening'
_COMMAS: Final = frozenset([",", "—", "–", ";", "("])


def belonging(
    tokens: Sequence[Token], expressions: Sequence[Expression], cue: int | None, table: DayWords
) -> list[Expression]:
    """The expressions that can date the saying, the likeliest first.

    `cue` is the number of the token with the verb of speech.
    """
    able = [each for each in expressions if not _is_limit(tokens, each, table)]
    if cue is not None:
        return _at(tokens, able, cue, table)
    content = _first(tokens, table.content)
    content = len(tokens) if content is None else content
    cues = (
        _first(tokens[:content], table.speech),
        _first(tokens, table.according),
        _closing_cue(tokens, table),
    )
    known = [each for each in cues if each is not None]
    if not known:
        return _before(tokens, able, content, table, is_known=False)
    return next((found for each in known if (found := _at(tokens, able, each, table))), [])


def _at(
    tokens: Sequence[Token], able: Sequence[Expression], cue: int, table: DayWords
) -> list[Expression]:
    """The expressions that belong to the verb of speech, or to 'according'."""
    if tokens[cue].word in table.according:
        behind = next((n for n in range(cue, len(tokens)) if tokens[n].word == ","), len(tokens))
        able = [each for each in able if cue < each.first < behind]
        return [each for each in able if is_free(tokens, each, table, cue)]
    behind = reach(tokens, able, cue, table)
    chosen = _after(tokens, [each for each in able if cue < each.first < behind], cue, table)
    chosen += _before(tokens, able, cue, table)
    if not chosen:
        chosen = [each for each in able if _closes(tokens, each, cue, behind)]
    if not chosen and tokens[cue].word in table.declaring:
        stage = stage_of(tokens, able, table)
        chosen = [stage] if stage else [e for e in able if _of_deed(tokens, e, cue, table)]
    return sorted(chosen, key=lambda each: _distance(each, cue))


def _first(tokens: Sequence[Token], words: frozenset[str]) -> int | None:
    return next((n for n, token in enumerate(tokens) if token.word in words), None)


def _closing_cue(tokens: Sequence[Token], table: DayWords) -> int | None:
    """The verb of '…, an inquiry heard on Thursday', with which the sentence closes."""
    commas = [n for n, token in enumerate(tokens) if token.word == ","]
    if not commas:
        return None
    verbs = table.speech | table.hearing
    after = range(commas[-1] + 1, min(len(tokens), commas[-1] + _CLOSING))
    return next((n for n in after if tokens[n].word in verbs), None)


def _is_limit(tokens: Sequence[Token], each: Expression, table: DayWords) -> bool:
    """'By Friday', 'since 2008'; but not 'minutes of Monday's session', 'a letter of May 3'."""
    if not each.barred or isinstance(each.meaning, Future):
        return each.barred
    if each.possessive:
        return not names_occasion(tokens, each, table)
    dated = {token.word for token in tokens[max(0, each.first - _LETTER) : each.first]}
    return not (dated & table.dating and dated & (table.documents | table.letters))


def _after(
    tokens: Sequence[Token], able: Sequence[Expression], cue: int, table: DayWords
) -> list[Expression]:
    """Those in the first stretch behind the verb, or in one that still speaks of the saying."""
    kept = []
    for each in able:
        opening = each.first
        while opening > cue + 1 and tokens[opening - 1].word not in _COMMAS:
            opening -= 1
        own = opening <= cue + 1 or _about_saying(tokens, opening, each, table)
        if own and is_free(tokens, each, table, cue):
            kept.append(each)
    return kept


def _closes(tokens: Sequence[Token], each: Expression, cue: int, behind: int) -> bool:
    """'“No,” said Orlan, who runs the mill, on Friday.': behind a clause about the speaker."""
    quoted = any(token.word == QUOTED for token in tokens[:cue])
    set_off = tokens[each.first - 1].word == "," if each.first > behind else False
    ends = all(token.word in (".", QUOTED) for token in tokens[each.last : each.last + 1])
    return quoted and set_off and ends


def _of_deed(tokens: Sequence[Token], each: Expression, cue: int, table: DayWords) -> bool:
    """'Denied everything that evening': no clause that could have the day stands between."""
    between = {token.word for token in tokens[cue + 1 : each.first]}
    barring = table.content | table.clauses | table.topics | _COMMAS | {"to"}
    return cue < each.first and not between & barring and is_free(tokens, each, table, cue)


def _distance(expression: Expression, cue: int) -> int:
    if expression.first > cue:
        return expression.first - cue
    return cue - expression.last + 1


def _before(
    tokens: Sequence[Token],
    able: Sequence[Expression],
    cue: int,
    table: DayWords,
    *,
    is_known: bool = True,
) -> list[Expression]:
    """The expressions before the verb that stand in its own clause, or open the sentence."""
    segments = _segments(tokens, cue)
    trailing = is_known and _content_comes_first(tokens, cue, segments, table.content)
    kept = []
    for each in able:
        if each.first >= cue:
            continue
        number = next(n for n, (first, last) in enumerate(segments) if each.first < last)
        final = number == len(segments) - 1
        if not is_known and each.last == cue:  # 'testified Wednesday that'
            kept.append(each)
            continue
        if trailing and not final:
            continue
        if _in_clause(tokens, segments[number], each, table, is_known=is_known):
            continue
        opening = segments[number][0]
        own = final or number == 0 or _about_saying(tokens, opening, each, table)
        own = own or (not is_known and tokens[opening].word in table.held)
        if own and (not is_known or is_free(tokens, each, table, cue)):
            kept.append(each)
    return kept


def _about_saying(tokens: Sequence[Token], opening: int, each: Expression, table: DayWords) -> bool:
    """Whether a stretch between commas speaks of the saying: ', in a report two years ago,'."""
    between = {token.word for token in tokens[opening : each.first]}
    first = tokens[opening].word
    if opening == each.first or first in table.speaking:
        return True
    if is_coming_upon(tokens, opening, table):
        return each.first - opening <= _COMING_UPON
    if first in table.prepositions:
        return bool(between & (table.occasions | table.documents))
    before = {token.word for token in tokens[max(0, opening - 12) : opening]}
    between.add(first)
    if between & table.sending and before & table.letters:
        return True
    return bool(between & table.released and before & table.documents)


def _segments(tokens: Sequence[Token], cue: int) -> list[tuple[int, int]]:
    """The stretches between commas up to the verb."""
    segments: list[tuple[int, int]] = []
    first = 0
    for number in range(cue):
        if tokens[number].word in _COMMAS or tokens[number].word == QUOTED:
            segments.append((first, number + 1))
            first = number + 1
    segments.append((first, cue + 1))
    return segments


def _content_comes_first(
    tokens: Sequence[Token],
    cue: int,
    segments: Sequence[tuple[int, int]],
    content: frozenset[str],
) -> bool:
    """'Talks would resume on Monday, he said.' No words that are said follow the verb."""
    if len(segments) < 2:
        return False
    if any(token.word == QUOTED for token in tokens):
        return False
    following = [token.word for token in tokens[cue + 1 :]]
    if len(following) > 1 and following[1] in content:
        return False
    end = next((n for n in range(cue + 1, len(tokens)) if tokens[n].word == "."), len(tokens))
    name = tokens[cue + 1 : end]
    if name and cue == segments[-1][0] and all(token.capital for token in name):
        return True  # 'said Orlan.'
    return cue - segments[-1][0] <= 4 and (not following or following[0] in ".,;—–")


def _in_clause(
    tokens: Sequence[Token],
    segment: tuple[int, int],
    each: Expression,
    table: DayWords,
    *,
    is_known: bool,
) -> bool:
    """Whether the expression stands behind 'who', 'when', 'after' in its stretch. 'When they met
    on Friday, she thanked him' tells when the whole was, unless somebody says something of it."""
    for number in range(segment[0], each.first):
        if number == 0 and not is_known and tokens[0].word in table.moments:
            continue
        if tokens[number].word in table.clauses:
            between = {token.word for token in tokens[number : each.first]}
            return not (number == segment[0] and between & table.occasions)
    return False
