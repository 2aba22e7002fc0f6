"""Which speakers of reports are institutions, and which are nobody in particular."""

from dataclasses import replace
from typing import Final

from .noun_phrases import Named, NounPhrase
from .slavic_cases import is_cyrillic
from .tables import lexicon as words
from .tables.reported_english import CROWDS
from .tables.word_set import word_set
from .tokens import Kind, Token

_NUMBERS: Final = word_set(
    "two three four five six seven eight nine ten двое трое два три двоє двое"
)


def is_crowd(tokens: list[Token], phrase: NounPhrase) -> bool:
    """'Residents', 'critics', 'the protesters': many people without a voice of their own."""
    if phrase.named is not Named.COMMON:
        return phrase.last - phrase.first == 1 and phrase.head in CROWDS  # 'Люди попросили'
    opens = tokens[phrase.first].low
    if opens in _NUMBERS:
        return False
    if opens in CROWDS or phrase.head in CROWDS:
        return True
    if not phrase.head.endswith("s") or phrase.head in words.INSTITUTION_HEADS:
        return False
    plural = phrase.head[:-1] in words.ROLE_HEADS or phrase.head[:-1] in words.INSTITUTION_HEADS
    return plural and not any(token.capital for token in tokens[phrase.first + 1 : phrase.last])


def body_of(tokens: list[Token], phrase: NounPhrase) -> NounPhrase:
    """A body or paper without the words behind it: 'an indictment unsealed in March'."""
    if phrase.named is not Named.COMMON or is_cyrillic(tokens[phrase.first].text):
        return phrase
    for at in range(phrase.first, phrase.last):
        low = tokens[at].low
        if low in words.BODIES and (at + 1 >= phrase.last or _is_participle(tokens[at + 1])):
            return replace(phrase, last=at + 1, head=low, role_last=at + 1)
        if low in words.ROLE_HEADS and low not in words.BODIES:
            return phrase
    return phrase


def _is_participle(token: Token) -> bool:
    return token.kind is Kind.WORD and token.low.endswith("ed") and not token.capital
