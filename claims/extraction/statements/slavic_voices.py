"""Slavic bodies and offices in any case, named as an article would head them."""

from typing import Final

from .noun_phrases import NounPhrase
from .slavic_forms import BODY_OF, ROLE_OF
from .tables.slavic_roles import ANONYMITY
from .tokens import Kind, Token

_NEAR: Final = 8
_FEMININE: Final = (("ой", "ая"), ("ей", "яя"), ("ої", "а"), ("ьої", "я"), ("ай", "ая"))
_NEUTER: Final = (("ого", "ое"), ("его", "ее"), ("ага", "ае"))
_MASCULINE: Final = (("кого", "кий"), ("ого", "ый"), ("его", "ий"), ("кага", "кі"), ("ага", "ы"))


def body_at(tokens: list[Token], phrase: NounPhrase) -> int | None:
    """Where the body of a phrase stands; None where an office comes before it."""
    for at in range(phrase.first, phrase.last):
        low = tokens[at].low
        if low in ROLE_OF and low not in BODY_OF:
            return None
        if (
            low in BODY_OF
            or tokens[at].text[0] in "«„“"
            or (tokens[at].text.isupper() and len(low) > 1)
        ):
            return at
    return None


def body_name(text: str, tokens: list[Token], first: int, head: int, last: int) -> str:
    """'Портовой инспекции' as 'Портовая инспекция'; in the nominative as it is printed."""
    noun = BODY_OF.get(tokens[head].low, tokens[head].low)
    printed = text[tokens[first].start : tokens[last - 1].end]
    if tokens[head].text[0] in "«„“":
        return tokens[head].text[1:-1]
    if noun == tokens[head].low:
        return printed
    adjectives = [_adjective(token.text, noun) for token in tokens[first:head]]
    tail = text[tokens[head].end : tokens[last - 1].end]
    return " ".join([*adjectives, noun]) + tail


def _adjective(word: str, noun: str) -> str:
    for ending, base in _endings(noun):
        if word.endswith(ending):
            return word[: -len(ending)] + base
    return word


def _endings(noun: str) -> tuple[tuple[str, str], ...]:
    """The endings of adjectives beside a noun, by its gender."""
    if noun[-1] in "ое" or noun.endswith(("ства", "ння")):
        return _NEUTER
    return _FEMININE if noun[-1] in "ая" else _MASCULINE


def office_words(tokens: list[Token], phrase: NounPhrase) -> tuple[str, set[str]]:
    """The office of a phrase in the nominative, and the other words of the phrase."""
    low = [token.low for token in tokens[phrase.first : phrase.last] if token.kind is Kind.WORD]
    head = next((word for word in low if word in ROLE_OF), low[-1] if low else "")
    return ROLE_OF.get(head, head), {word for word in low if word != head}


def is_anonymous(tokens: list[Token], phrase: NounPhrase) -> bool:
    """'на условиях анонимности' near a phrase, in its clause."""
    for token in tokens[phrase.first : phrase.last + _NEAR]:
        if token.kind is Kind.PIECE:
            return False
        if token.low in ANONYMITY:
            return True
    return False
