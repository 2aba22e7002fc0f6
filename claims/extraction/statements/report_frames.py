"""What a verb of reporting must have behind it, so that something is reported at all."""

from typing import Final

from .slavic_cases import is_cyrillic
from .tables import german
from .tables import lexicon as words
from .tables import reported_english as english
from .tables import reported_other as other
from .tables import reported_slavic as slavic
from .tokens import Kind, Token

_FEWEST: Final = 3
_NEAR: Final = 12
_REACH: Final = 30


def reports(tokens: list[Token], cue: int, last: int) -> bool:
    """Whether the word is a verb of reporting, with something reported behind it."""
    token = tokens[cue]
    if token.kind is not Kind.WORD or token.capital:
        return False
    if is_cyrillic(token.text):
        return _reports_in_slavic(tokens, cue, last)
    low = token.low
    if low in german.PARTICIPLES and cue + 1 < last and tokens[cue + 1].text == ",":
        return _words(tokens, cue + 1, last) >= _FEWEST
    if low in other.CLAUSE:
        return _reports_in_others(tokens, cue, last)
    if low in english.WITH:
        return _has_partner(tokens, cue, last)
    if low in english.PARTICIPLES:
        before = tokens[cue - 1].low if cue else ""
        tied = before == "," or (low == "saying" and _is_in_document(tokens, cue))
        return tied and _words(tokens, cue + 1, last) >= _FEWEST
    if low in english.OBJECT and _words(tokens, cue + 1, last) >= 2:
        return not _is_adjunct(tokens, cue + 1, last)
    if low in english.BARE:
        return has_content(tokens, cue, last) and not _is_story(tokens, cue, last)
    if low in english.CLAUSE:
        return has_content(tokens, cue, last) and _has_clause(tokens, cue, last)
    return low in english.FINDING and any(
        token.low == "that" for token in tokens[cue + 1 : min(last, cue + 4)]
    )


def _is_story(tokens: list[Token], cue: int, last: int) -> bool:
    """'told the story of', 'easier said than done'."""
    near = {token.low for token in tokens[cue + 1 : min(last, cue + 6)]}
    if tokens[cue + 1].low in ("than", "is", "are", "was", "were"):
        return True  # 'easier said than done', 'what she said is a shame'
    return bool(near & {"story", "stories"})


def _has_clause(tokens: list[Token], cue: int, last: int) -> bool:
    """Whether a clause follows and no bare object: 'announced that', not 'announced a plan'."""
    behind = tokens[cue + 1 : min(last, cue + _REACH)]
    if behind and behind[0].low in ("about", "over", "since", "with"):
        return False  # 'have argued over who must pay'
    if behind and behind[0].low == "to":
        return tokens[cue].low not in ("added", "agreed", "agrees")  # no words: 'agreed to meet'
    return any(
        token.low == "that" or token.low in words.AUXILIARIES or token.low.endswith("ed")
        for token in behind[1:]
    )


def _is_in_document(tokens: list[Token], cue: int) -> bool:
    """'issued a statement through lawyers saying'."""
    return any(token.low in english.DOCUMENTS for token in tokens[max(0, cue - 5) : cue])


def is_cue_of_report(token: Token) -> bool:
    """Whether a word may stand behind what it reports: '…, he said'."""
    low = token.low
    if token.kind is not Kind.WORD or token.capital:
        return False
    return low in english.CLAUSE or low in english.FINDING or low in slavic.CLAUSE


def has_content(tokens: list[Token], cue: int, last: int) -> bool:
    """Whether more than a time, a place and a listener follows: a clause."""
    stop = min(last, cue + _REACH)
    if any(tokens[at].low == "that" for at in range(cue + 1, stop)):
        return True
    at = _behind_adjuncts(tokens, cue + 1, last)
    return _words(tokens, at, last) >= _FEWEST


def _is_adjunct(tokens: list[Token], at: int, last: int) -> bool:
    return _words(tokens, _behind_adjuncts(tokens, at, last), last) == 0


def _behind_adjuncts(tokens: list[Token], at: int, last: int) -> int:
    """Where 'on Friday', 'in a statement', 'at a meeting of the council' end."""
    while at < last:
        token = tokens[at]
        if token.low in words.PREPOSITIONS:
            at = _behind_phrase(tokens, at + 1, last)
        elif token.low in words.CALENDAR or token.low in words.ADVERBS or token.text == ",":
            at += 1
        else:
            break
    return at


def _behind_phrase(tokens: list[Token], at: int, last: int) -> int:
    while at < last and tokens[at].low in words.DETERMINERS:
        at += 1
    while at < last and tokens[at].kind is not Kind.SIGN:
        low = tokens[at].low
        if low in words.FUNCTION_WORDS and low not in words.CALENDAR:
            break
        at += 1
    return at


def _words(tokens: list[Token], at: int, last: int) -> int:
    """Count words, up to a few, quoted ones by the piece."""
    return sum(token.kind is not Kind.SIGN for token in tokens[at : min(last, at + _REACH)])


def _has_partner(tokens: list[Token], cue: int, last: int) -> bool:
    partners = english.WITH[tokens[cue].low]
    stop = min(last, cue + _NEAR)
    for at in range(cue + 1, stop):
        token = tokens[at]
        if token.low in partners or (token.kind is Kind.PIECE and "“" in partners):
            fewest = 1 if token.kind is Kind.PIECE else 3 if token.low == "at" else 2
            return _words(tokens, at, last) >= fewest
        if token.text in ",;" or token.low in words.SUBORDINATORS:
            return False
    return False


def _reports_in_others(tokens: list[Token], cue: int, last: int) -> bool:
    low = tokens[cue].low
    if low in other.WITH_COMMA and cue + 1 < last and tokens[cue + 1].text == ",":
        return _words(tokens, cue + 1, last) >= _FEWEST
    return any(token.low in other.THAT for token in tokens[cue + 1 : min(last, cue + _NEAR)])


def _reports_in_slavic(tokens: list[Token], cue: int, last: int) -> bool:
    low = tokens[cue].low
    if low in slavic.CLAUSE:
        stop = min(last, cue + _REACH)
        for at in range(cue + 1, stop):
            if tokens[at].low in slavic.THAT and tokens[at - 1].text == ",":
                return True
    return low in slavic.OBJECT and _words(tokens, cue + 1, last) >= 2
