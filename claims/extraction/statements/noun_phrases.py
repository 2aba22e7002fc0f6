"""Who or what a stretch of words names: 'Clinton's spokesman, Nick Merrill', 'the minister'."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .slavic_cases import is_cyrillic, is_dative, is_given
from .slavic_forms import ROLE_OF
from .slavic_places import behind_place, is_place_adjective
from .slavic_verbs import is_surely_finite
from .tables import lexicon as words
from .tables.german import ARTICLES, TITLE_ENDINGS
from .tables.lexicon import CUES
from .tables.word_set import word_set
from .tokens import Kind, Token


class Named(StrEnum):
    """How a noun phrase names someone."""

    NAME = "name"
    PRONOUN = "pronoun"
    COMMON = "common"


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase: `tokens[first:last]`; its name, if any, is `tokens[name_first:last]`."""

    first: int
    last: int
    named: Named
    #: The last word, in small letters.
    head: str
    name_first: int = -1
    #: Words that give an office, in order: 'harbour master'.
    role_first: int = -1
    role_last: int = -1


PRONOUNS: Final = word_set(
    "he she i we they it you who er sie он она они я мы ён яна яны він вона вони ми"
)
#: Words for somebody, or a body, that can speak.
KNOWN_HEADS: Final = words.ROLE_HEADS | words.INSTITUTION_HEADS | words.UNNAMED_PRONOUNS
_LONGEST: Final = 9
_ARTICLES: Final = ("a", "an", "another")


def phrase_after(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The noun phrase that begins at a token."""
    while at < stop and tokens[at].low in words.ADVERBS and not tokens[at].capital:
        at += 1
    if at >= stop:
        return None
    if tokens[at].low in PRONOUNS:
        return NounPhrase(at, at + 1, Named.PRONOUN, tokens[at].low)
    last = at
    while last < stop and last - at < 2 * _LONGEST and _belongs(tokens, last, at):
        if last > at and _is_verb_behind_name(tokens, at, last, stop):
            break
        if starts_another_name(tokens, at, last):
            break
        last += 1
    return _analysed(tokens, at, last)


def phrase_before(tokens: list[Token], last: int, floor: int) -> NounPhrase | None:
    """The noun phrase that ends before a token."""
    if last <= floor:
        return None
    if tokens[last - 1].low in PRONOUNS:
        return NounPhrase(last - 1, last, Named.PRONOUN, tokens[last - 1].low)
    first = last
    while first > floor and last - first < _LONGEST and _belongs(tokens, first - 1, -1):
        first -= 1
        if tokens[first].low in words.DETERMINERS:
            break
    return _analysed(tokens, first, last)


def up_to_head(tokens: list[Token], phrase: NounPhrase) -> NounPhrase:
    """'Marsh's campaign' of 'Marsh's campaign launched': up to the last word for a speaker."""
    if phrase.named is not Named.COMMON or phrase.head in KNOWN_HEADS:
        return phrase
    for at in range(phrase.last - 2, phrase.first, -1):
        if tokens[at].low in KNOWN_HEADS and tokens[at + 1].low != "'s":
            return NounPhrase(
                phrase.first, at + 1, Named.COMMON, tokens[at].low,
                role_first=phrase.first, role_last=at + 1,
            )  # fmt: skip
    return phrase


def _belongs(tokens: list[Token], at: int, first: int) -> bool:
    """Whether a token can be part of a base noun phrase; `first` is where it began, if known."""
    token = tokens[at]
    if token.low == "'s":
        return True
    if token.kind is Kind.NUMBER:
        return True
    if token.kind is Kind.SIGN:
        return token.text in "&/" or (token.text == "." and False)
    if token.kind is Kind.PIECE:
        return False
    low = token.low
    if low in words.DETERMINERS:
        return first < 0 or at == first or tokens[at - 1].low == "'s"
    if token.capital and (low not in words.FUNCTION_WORDS or token.text.endswith(".")):
        return True
    if low in words.PARTICLES and _between_capitals(tokens, at):
        return True
    if low in words.UNNAMED_STARTS or low in ("first", "all"):
        return True
    if low in words.FUNCTION_WORDS or low in PRONOUNS or low.endswith("ly"):
        return False
    if at == first and low.endswith("ing"):
        return False
    if is_surely_finite(token):
        return False
    return low not in CUES or _is_office(token)


def _is_verb_behind_name(tokens: list[Token], first: int, at: int, stop: int) -> bool:
    """'Olga Marsh resisted': a small word behind a name is no part of it, unless an office."""
    opened = tokens[first].low in words.UNNAMED_STARTS | words.DETERMINERS
    if opened and (at + 1 >= stop or tokens[at + 1].kind is Kind.SIGN):
        return False  # 'said one Trump confidant.'
    if tokens[first].low in _ARTICLES and not _is_verb(tokens[at]):
        return False  # 'a Suffolk vicar has refused'
    if tokens[at].capital or not tokens[at - 1].capital or tokens[at].kind is not Kind.WORD:
        return False
    if tokens[at].low in words.PARTICLES or _is_office(tokens[at]):
        return False
    if is_cyrillic(tokens[at - 1].text) and (
        _is_office(tokens[at - 1]) or is_place_adjective(tokens, at - 1)
    ):
        return is_surely_finite(
            tokens[at]
        )  # 'Министерство культуры', 'Губернатор Заволжского края'
    return at + 1 >= stop or not _is_office(tokens[at + 1])


def _is_verb(token: Token) -> bool:
    """Whether a small word can be the verb behind a name."""
    return token.low in CUES or token.low in words.AUXILIARIES or token.low.endswith("ed")


def starts_another_name(tokens: list[Token], first: int, at: int) -> bool:
    """'Ольга Петрова Сергею Панкову': the given name of somebody else behind a full name."""
    if at - first < 1 or not is_cyrillic(tokens[at].text):
        return False
    before = tokens[at - 1]
    if not before.capital or is_given(before.low):
        return False
    return is_dative(tokens[at].low) or (
        at - first > 1 and tokens[at - 2].capital and is_given(tokens[at].low)
    )


def _is_office(token: Token) -> bool:
    low = token.low
    return low in words.ROLE_HEADS or low in words.TITLES or low in words.INSTITUTION_HEADS


def _between_capitals(tokens: list[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    return following.capital or (
        following.low in words.PARTICLES and at + 2 < len(tokens) and tokens[at + 2].capital
    )


def _analysed(tokens: list[Token], first: int, last: int) -> NounPhrase | None:
    while first < last and tokens[first].low == "'s":
        first += 1
    while last > first and (tokens[last - 1].kind is not Kind.WORD):
        last -= 1
    if first >= last:
        return None
    name_first = name_start(tokens, first, last)
    if name_first == last:
        return NounPhrase(
            first, last, Named.COMMON, tokens[last - 1].low, role_first=first, role_last=last
        )
    head = tokens[last - 1].low
    if last - name_first == 1 and (_is_group(head) or _is_bare_office(tokens, name_first, first)):
        return NounPhrase(first, last, Named.COMMON, head, role_first=first, role_last=last)
    return NounPhrase(first, last, Named.NAME, head, name_first, first, name_first)


def _is_bare_office(tokens: list[Token], at: int, first: int) -> bool:
    """'The President', 'her MP', 'Министр' with a capital letter."""
    if is_cyrillic(tokens[at].text) and tokens[at].low in ROLE_OF:
        return True  # 'Активисты' too
    if tokens[at].low not in words.ROLE_HEADS | words.UNNAMED_PRONOUNS:
        return False
    named = at > first and tokens[at - 1].low in words.DETERMINERS
    return is_cyrillic(tokens[at].text) or named


def _is_group(word: str) -> bool:
    """'Attorneys', 'Democrats' at the head of a sentence."""
    if not word.endswith("s"):
        return False
    return word[:-1] in words.ROLE_HEADS or word in words.UNNAMED_PRONOUNS


def name_start(tokens: list[Token], first: int, last: int) -> int:
    """Where the name at the end of a phrase begins; `last` when there is none."""
    start = last
    while start > first and _is_name_part(tokens, start - 1, last):
        start -= 1
    while start < last and not tokens[start].capital:
        start += 1
    # A lower-case particle may open the name: 'de Blasio'.
    if start > first and tokens[start - 1].low in words.PARTICLES and start < last:
        start -= 1
    while start < last - 1 and tokens[start].capital and tokens[start].low in ARTICLES:
        start += 1  # 'Die Landrätin Elke Brammer'
    for number in range(last - 2, start - 1, -1):
        if _is_title(tokens[number]) or tokens[number].low in words.PLACES_BEFORE_NAMES:
            start = number + 1
            break
    return behind_place(tokens, start, last)


def _is_title(token: Token) -> bool:
    if token.low.endswith(TITLE_ENDINGS):
        return True
    return token.low in words.TITLES and not (len(token.low) == 2 and token.text.isupper())


def _is_name_part(tokens: list[Token], at: int, last: int) -> bool:
    token = tokens[at]
    if token.kind is not Kind.WORD:
        return token.text == "&"
    if token.capital:
        return token.low not in words.FUNCTION_WORDS or token.text.endswith(".")
    return token.low in words.PARTICLES and at + 1 < last and _between_capitals(tokens, at)
