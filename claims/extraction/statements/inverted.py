"""The speaker behind a dash, as Slavic newspapers turn it round: '«…», — вздохнула она'.

Where the words of a speaker end in a comma, a question mark or the like, a dash follows and then
a small word, somebody is named; which verb it is does not matter.
"""

from typing import Final

from .bodies import body_behind
from .noun_phrases import PRONOUNS, Named, NounPhrase, name_start, phrase_after
from .papers import paper_named
from .slavic_cases import is_cyrillic, is_dative
from .slavic_forms import BODY_OF
from .slavic_verbs import is_finite
from .tables import lexicon as words
from .tokens import Kind, Token

_BEFORE_VERB: Final = 4
_REACH: Final = 30
_LONGEST: Final = 14
_SHORTEST: Final = 4
_LONGEST_LISTENER: Final = 4
_OBLIQUE: Final = (
    "у", "ю", "ам", "ям", "ом", "ем", "ой", "ей", "ых", "их", "о", "е", "и", "ы", "і",
)  # fmt: skip
_CLOSED: Final = words.CONJUNCTIONS | words.SUBORDINATORS | PRONOUNS | {"не", "ні", "ня", "ни"}


def verb_of(tokens: list[Token], at: int, stop: int) -> int | None:
    """The verb of the words behind a dash that tell who speaks; None where they do not."""
    stop = min(stop, at + _REACH)
    if at < stop and tokens[at].low in _CLOSED:
        return None
    for number in range(at, min(stop, at + _BEFORE_VERB)):
        token = tokens[number]
        if token.kind is not Kind.WORD or token.capital or not is_cyrillic(token.text):
            return None
        if is_finite(token):
            found = number if speaker_behind(tokens, number, stop) else None
            if found is not None:
                return found
    return None


def speaker_behind(tokens: list[Token], verb: int, stop: int) -> NounPhrase | None:
    """The subject behind a verb, whatever stands between: 'сказал в среду журналистам Новик'."""
    stop = _clause_end(tokens, verb + 1, min(stop, verb + _REACH))
    paper = paper_named(tokens, verb, stop) or body_behind(tokens, verb, stop)
    if paper is not None:
        return paper
    for at in range(verb + 1, stop):
        token = tokens[at]
        if token.low in PRONOUNS and tokens[at - 1].low not in words.PREPOSITIONS:
            return NounPhrase(at, at + 1, Named.PRONOUN, token.low)
        if _opens_speaker(tokens, at, verb):
            return _whole(tokens, at, stop)
    return _unknown_office(tokens, verb + 1, stop)


def _unknown_office(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """'пошутил аукционист': a noun in what may be the nominative, and nothing behind it."""
    if stop != at + 1 or tokens[at].kind is not Kind.WORD or len(tokens[at].low) < _SHORTEST:
        return None
    low = tokens[at].low
    if low in words.FUNCTION_WORDS or low.endswith(_OBLIQUE) or is_finite(tokens[at]):
        return None
    return NounPhrase(at, at + 1, Named.COMMON, low, role_first=at, role_last=at + 1)


def _clause_end(tokens: list[Token], at: int, stop: int) -> int:
    while at < stop and (tokens[at].kind in (Kind.WORD, Kind.NUMBER) or _is_listener(tokens, at)):
        at += 1
    return at


def _is_listener(tokens: list[Token], at: int) -> bool:
    """'рассказала «Вечернему Кутейску» заместитель мэра': a short name in marks, and on."""
    token = tokens[at]
    named = token.kind is Kind.PIECE and token.text[1:2].isupper()
    return named and len(token.text.split()) <= _LONGEST_LISTENER


def _opens_speaker(tokens: list[Token], at: int, verb: int) -> bool:
    """Whether a subject begins here: an office, a body or a name in the nominative."""
    token = tokens[at]
    before = tokens[at - 1]
    if token.kind is not Kind.WORD or before.low in words.PREPOSITIONS:
        return False
    if token.low in words.ROLE_HEADS or token.low in words.UNNAMED_PRONOUNS:
        return True
    if BODY_OF.get(token.low) == token.low or token.low in words.INSTITUTION_HEADS:
        return True
    if not token.capital or token.low in words.FUNCTION_WORDS or is_dative(token.low):
        return False
    return at - 1 == verb or before.low not in words.PREPOSITIONS


def _whole(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The phrase from its office to the name at its end: 'директор школы № 5 в Заречье X'."""
    phrase = phrase_after(tokens, at, stop)
    if phrase is None or phrase.named is not Named.COMMON:
        return phrase
    for last in range(min(stop, at + _LONGEST), phrase.last, -1):
        if not tokens[last - 1].capital:
            continue
        name = name_start(tokens, at, last)
        if last - name > 1 and tokens[name - 1].low not in words.PREPOSITIONS:
            return NounPhrase(at, last, Named.NAME, tokens[last - 1].low, name, at, name)
    return phrase
