"""Which speakers of reports are institutions, and which are nobody in particular."""

from typing import Final

from claims.extraction.statement import Voice

from .noun_phrases import Named, NounPhrase
from .slavic_cases import is_cyrillic
from .speakers import Speaker
from .tables import lexicon as words
from .tables.reported_english import CROWDS
from .tables.word_set import word_set
from .tokens import Kind, Token

_NUMBERS: Final = word_set(
    "two three four five six seven eight nine ten двое трое два три двоє двое"
)
_BODIES: Final = (words.INSTITUTION_HEADS - words.ROLE_HEADS) | word_set("authority inquiry")


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


def as_institution(text: str, tokens: list[Token], phrase: NounPhrase) -> Speaker | None:
    """'Портовая инспекция', 'the port authority', 'an indictment unsealed in March'."""
    if phrase.named is not Named.COMMON or is_cyrillic(tokens[phrase.first].text):
        return None
    first = phrase.first + (tokens[phrase.first].low in words.DETERMINERS)
    for at in range(first, phrase.last):
        low = tokens[at].low
        if low in _BODIES and (at + 1 >= phrase.last or _is_participle(tokens[at + 1])):
            return _institution(text, tokens, phrase, first, at + 1)
        if low in words.ROLE_HEADS and low not in _BODIES:
            return None
    return None


def _is_participle(token: Token) -> bool:
    return token.kind is Kind.WORD and token.low.endswith("ed") and not token.capital


def _institution(
    text: str, tokens: list[Token], phrase: NounPhrase, first: int, last: int
) -> Speaker:
    name = text[tokens[first].start : tokens[last - 1].end]
    printed = text[tokens[phrase.first].start : tokens[last - 1].end]
    return Speaker(Voice.INSTITUTION, name, printed, "", "an institution or a document")
