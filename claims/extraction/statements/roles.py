"""By which offices the article introduces its people."""

from typing import Final

from .cast import Cast
from .gender import of_word
from .mentions import Mention
from .noun_phrases import PRONOUNS
from .reading import Reading
from .tables import lexicon as words
from .tables.english_roles import OFFICES_OF_TITLES
from .tokens import Kind, Token

_REACH: Final = 8
#: How far behind a name 'is the …' is looked for.
_FAR: Final = 24
_OF: Final = ("of", "for", "at", "in", "on", "and", "the")
_PLACED: Final = ("from", "in", "at", "near")
_COPULAS: Final = ("is", "was", "became", "becomes", "remains")
_LEADS_IN: Final = words.DETERMINERS | words.UNNAMED_STARTS | {"former", "then", "now"}


def introduce(reading: Reading, cast: Cast, mentions: list[Mention]) -> None:
    """Enter the role words that stand at each name, and the gender that they tell."""
    for mention in mentions:
        tokens = reading.paragraphs[mention.paragraph].tokens
        if mention.first and tokens[mention.first - 1].low in _PLACED:
            continue  # 'a biologist from Ellery, is the harbour master'
        found = _before(tokens, mention.first, mention.last) | _behind(tokens, mention.last)
        found |= {OFFICES_OF_TITLES[word] for word in found if word in OFFICES_OF_TITLES}
        if not any(word in words.ROLE_HEADS for word in found):
            continue
        cast.introduce(mention.person, found)
        if not mention.person.gender:
            for word in found:
                mention.person.gender = mention.person.gender or of_word(word)


def _before(tokens: list[Token], first: int, last: int) -> set[str]:
    """'harbour master Olga Marsh', 'the Kremlin's top aide, Sergei Novik'."""
    at = first - 1
    if at >= 0 and tokens[at].text == ",":
        at = _head_of_apposition(tokens, at, last)
    found: set[str] = set()
    while at >= 0 and first - at <= 2 * _REACH:
        token = tokens[at]
        if token.low == "'s":
            at -= 1
            continue
        if token.kind is not Kind.WORD or token.low in words.FUNCTION_WORDS:
            break
        found.add(token.low)
        at -= 1
    return found


def _head_of_apposition(tokens: list[Token], comma: int, last: int) -> int:
    """The office before a comma and a name: 'The mayor of Ellery, Olga Marsh,'; -1 for none."""
    if comma > 0 and tokens[comma - 1].low in words.ROLE_HEADS:
        return comma - 1
    if last < len(tokens) and tokens[last].text not in (",", ".", ";", ")"):
        return -1
    for at in range(comma - 1, max(-1, comma - 1 - _REACH), -1):
        token = tokens[at]
        if token.low in words.ROLE_HEADS and tokens[at + 1].low in _OF:
            return at
        if token.kind is not Kind.WORD and token.low != "'s":
            return -1
        if token.low in words.FUNCTION_WORDS and token.low not in _OF:
            return -1
    return -1


def _behind(tokens: list[Token], last: int) -> set[str]:
    """'Olga Marsh, the harbour master of Saltmouth,', 'Olga Marsh, 44, is the harbour master'."""
    if last + 1 >= len(tokens):
        return set()
    if tokens[last].low in _COPULAS:
        return _office(tokens, last + 1)
    if tokens[last].text != ",":
        return set()
    at = last + 1
    if tokens[at].kind is Kind.NUMBER and at + 2 < len(tokens) and tokens[at + 1].text == ",":
        at += 2
    found = _office(tokens, at)
    for copula in range(at, min(len(tokens) - 1, last + _FAR)):
        if tokens[copula].text in ".;":
            break
        if tokens[copula].low in _COPULAS and tokens[copula - 1].text == ",":
            return found | _office(tokens, copula + 1)
    return found


def _office(tokens: list[Token], at: int) -> set[str]:
    """The words of an office that begins at a token; none for any other words."""
    if tokens[at].low not in _LEADS_IN and tokens[at].low not in words.ROLE_HEADS | words.TITLES:
        return set()
    found: set[str] = set()
    for token in tokens[at : at + _REACH]:
        if token.low == "'s":
            continue
        if token.kind is not Kind.WORD or token.low in PRONOUNS:
            break
        if token.low in ("of", "for", "in", "at", "to", "who", "and") and found:
            break
        if token.low not in words.FUNCTION_WORDS:
            found.add(token.low)
    return found if found & words.ROLE_HEADS else set()
