"""German clauses with their verb in two parts, and 'zufolge' behind its source."""

from typing import Final

from .noun_phrases import Named, NounPhrase, phrase_after, phrase_before
from .tables.german import ADVERBS, ARTICLES, BODIES, HAVE, PARTICIPLES
from .tokens import Kind, Token

_REACH: Final = 25
_LONGEST: Final = 8


def subject_of_participle(tokens: list[Token], cue: int, floor: int) -> NounPhrase | None:
    """'Elke Brammer hat der Klinik vorgeworfen', '2016 hatte Rolf Kersting versichert'."""
    if tokens[cue].low not in PARTICIPLES:
        return None
    for at in range(cue - 1, max(floor, cue - _REACH) - 1, -1):
        if tokens[at].low not in HAVE:
            continue
        before = phrase_before(tokens, at, floor)
        clear = before is not None and before.named is not Named.COMMON
        if before is not None and clear and not _is_time(tokens, before):
            return before
        return _name_after(tokens, at, cue)
    return None


def _is_time(tokens: list[Token], phrase: NounPhrase) -> bool:
    """'Bereits 2016', 'Im Mai': no subject."""
    return any(token.kind is Kind.NUMBER for token in tokens[phrase.first : phrase.last]) or (
        tokens[phrase.last - 1].low in ADVERBS
    )


def _name_after(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The subject behind 'hatte', its article and adjectives passed over."""
    for first in range(at + 1, stop):
        if tokens[first].capital or tokens[first].low in ("er", "sie"):
            return phrase_after(tokens, first, stop)
    return None


def source_before_zufolge(tokens: list[Token], at: int, first: int) -> NounPhrase | None:
    """'Einem Gutachten des Landes zufolge': up to where the phrase begins."""
    if tokens[at].low != "zufolge":
        return None
    start = at
    while start > first and at - start < _LONGEST and _belongs(tokens[start - 1]):
        start -= 1
    while start < at and tokens[start].low in ARTICLES:
        start += 1
    if start >= at:
        return None
    known = tokens[start].low in BODIES or at - start == 2
    return NounPhrase(start, at, Named.NAME, tokens[at - 1].low, start) if known else None


def _belongs(token: Token) -> bool:
    return token.kind is Kind.WORD and (token.capital or token.low in ARTICLES)
