"""Bodies in which unnamed people speak for all: 'в мэрии сообщили', 'рассказали в школе № 4'."""

from typing import Final

from .noun_phrases import Named, NounPhrase
from .papers import goes_on
from .slavic_forms import BODY_OF
from .slavic_verbs import is_finite
from .tables.slavic_institutions import NAMES
from .tokens import Token

_IN: Final = frozenset(("в", "у", "ў", "во", "на", "ва"))
_PLURAL: Final = ("ли", "лі", "ют", "ят", "ють", "ять", "юць", "яць")
_ADJECTIVES: Final = 3
_ADJECTIVE_ENDINGS: Final = ("ом", "ем", "ой", "ей", "ым", "ім", "ай", "яй", "ій", "ому", "ых")
_REACH: Final = 8
_LONGEST: Final = 9


def body_before(tokens: list[Token], verb: int, floor: int) -> NounPhrase | None:
    """The body of 'в обществе пчеловодов на запрос редакции ответили'."""
    if not _is_plural(tokens[verb]):
        return None
    for at in range(floor, min(verb, floor + _REACH)):
        if tokens[at].low in _IN:
            body = _body(tokens, at + 1, verb)
            return body if body is not None and verb - body.last <= _REACH else None
    return None


def body_behind(tokens: list[Token], verb: int, stop: int) -> NounPhrase | None:
    """The body of 'рассказали «Курьеру» в пресс-службе завода'."""
    if not _is_plural(tokens[verb]):
        return None
    for at in range(verb + 1, min(stop, verb + _REACH)):
        if tokens[at].low in _IN and (body := _body(tokens, at + 1, stop)) is not None:
            return body
    return None


def _is_plural(token: Token) -> bool:
    return is_finite(token) and token.low.endswith(_PLURAL)


def _body(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    head = at
    while head < min(stop, at + _ADJECTIVES) and not _is_body(tokens[head]):
        if not tokens[head].low.endswith(_ADJECTIVE_ENDINGS):
            return None
        head += 1
    if head >= min(stop, at + _ADJECTIVES):
        return None
    last = head + 1
    while last < stop and last - head < _LONGEST and goes_on(tokens, last):
        last += 1
    return NounPhrase(at, last, Named.COMMON, tokens[head].low, role_first=at, role_last=last)


def _is_body(token: Token) -> bool:
    return token.low in BODY_OF or (token.text.isupper() and token.low in NAMES)
