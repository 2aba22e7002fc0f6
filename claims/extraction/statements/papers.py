"""Words of a paper: 'говорится в письме министерства', 'следует из акта инспекции'."""

from typing import Final

from .noun_phrases import Named, NounPhrase, phrase_after
from .slavic_forms import BODY_OF, PAPER_OF, ROLE_OF
from .slavic_verbs import is_surely_finite
from .tables import lexicon as words
from .tables.slavic_institutions import SAID_IN
from .tokens import Kind, Token

#: 'говорится в нём': the paper that was spoken of last.
IN_IT: Final = frozenset(("нём", "нем", "ней", "ім", "ёй", "ньому", "ній"))
_FRAME: Final = 8
_IN: Final = frozenset(("в", "у", "ў", "во", "из", "з", "із", "са", "со", "на", "зі", "ва"))


def paper_named(tokens: list[Token], verb: int, stop: int) -> NounPhrase | None:
    """The paper behind 'говорится в', with those whose it is."""
    if tokens[verb].low not in SAID_IN:
        return None
    for at in range(verb + 1, min(stop, verb + _FRAME)):
        if tokens[at].low in _IN:
            return _paper(tokens, at + 1, stop)
    return None


def paper_before(tokens: list[Token], verb: int, floor: int) -> NounPhrase | None:
    """The paper of 'в письме министерства говорится'."""
    if tokens[verb].low not in SAID_IN:
        return None
    for at in range(floor, verb):
        if tokens[at].low in _IN and (found := _paper(tokens, at + 1, verb)) is not None:
            return found
    return paper_named(tokens, verb, len(tokens))


def _paper(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The noun phrase of a paper: its adjectives, the paper, and whose it is."""
    head = at
    if at < stop and tokens[at].low in IN_IT:
        return NounPhrase(at, at + 1, Named.COMMON, tokens[at].low, role_first=at, role_last=at + 1)
    while head < min(stop, at + 4) and tokens[head].low not in PAPER_OF:
        if tokens[head].kind is not Kind.WORD:
            return None
        head += 1
    if head >= min(stop, at + 4):
        return None
    last = head + 1
    while last < stop and last - head < 9 and goes_on(tokens, last):
        last += 1
    return NounPhrase(at, last, Named.COMMON, tokens[head].low, role_first=at, role_last=last)


def goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a word belongs to the nouns before it: no verb and no small word."""
    token = tokens[at]
    if token.kind is not Kind.WORD or is_surely_finite(token) or token.low in SAID_IN:
        return False
    return token.low not in words.FUNCTION_WORDS


def paper_head(tokens: list[Token], phrase: NounPhrase) -> int | None:
    """Where the paper of a phrase stands; None for another phrase."""
    for at in range(phrase.first, phrase.last):
        if tokens[at].low in PAPER_OF:
            return at
        if tokens[at].low in BODY_OF or tokens[at].low in words.ROLE_HEADS:
            return None
    return None


def is_declined(tokens: list[Token], phrase: NounPhrase) -> bool:
    """Whether a phrase in another case than the nominative can be a source."""
    low = {token.low for token in tokens[phrase.first : phrase.last]}
    return any(word in PAPER_OF or word in BODY_OF or word in ROLE_OF for word in low)


def owner(tokens: list[Token], phrase: NounPhrase, head: int) -> NounPhrase | None:
    """Whose paper it is: what stands behind it in the genitive."""
    return phrase_after(tokens, head + 1, phrase.last) if head + 1 < phrase.last else None
