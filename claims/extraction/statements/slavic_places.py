"""Places of Slavic titles, which are no names: 'мэр Верхнеречья', 'Заволжского края'."""

from typing import Final

from .slavic_cases import is_cyrillic, is_given
from .slavic_forms import BODY_OF, ROLE_OF
from .slavic_verbs import is_finite
from .tables import lexicon as words
from .tables.slavic_institutions import PLACE_NOUNS, VILLAGES
from .tokens import Kind, Token

_SURE_ADJECTIVES: Final = ("ий", "ый", "ій", "ая", "яя", "ое", "ее", "ыя", "ия", "лы", "шні")
_ADJECTIVES: Final = (
    "ий", "ый", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "им", "ым", "ом", "ую",
    "ій", "а", "е", "ої", "ому", "ою", "ы", "і", "ае", "ага", "аму", "ай",
)  # fmt: skip


def is_place_adjective(tokens: list[Token], at: int) -> bool:
    """'Заволжского' before 'края', 'Портовая' before 'инспекция': no name."""
    if at + 1 >= len(tokens) or not tokens[at].capital or not is_cyrillic(tokens[at].text):
        return False
    following = tokens[at + 1]
    if following.kind is not Kind.WORD or following.capital:
        return False
    if following.low in PLACE_NOUNS or following.low in BODY_OF:
        return tokens[at].low.endswith(_ADJECTIVES)
    opens = at == 0 or tokens[at - 1].text in (".", "!", "?", "…")
    noun = following.low not in words.FUNCTION_WORDS and not is_finite(following)
    return opens and noun and tokens[at].low.endswith(_SURE_ADJECTIVES)  # 'Былы млынар'


def is_no_name(tokens: list[Token], at: int) -> bool:
    """Whether a single word with a capital is an office, or a place behind one."""
    return tokens[at].low in ROLE_OF or is_place_behind_office(tokens, at)


def is_place_behind_office(tokens: list[Token], at: int) -> bool:
    """'мэр Верхнеречья': a single word in the genitive right behind an office."""
    if at == 0 or not is_cyrillic(tokens[at].text):
        return False
    if tokens[at - 1].low in VILLAGES:
        return True  # 'вёскі Заброддзе'
    if tokens[at - 1].low not in words.ROLE_HEADS:
        return False
    return tokens[at].low.endswith(("а", "я", "ы", "и", "і", "ї")) and not is_given(tokens[at].low)


def behind_place(tokens: list[Token], start: int, last: int) -> int:
    """'мэр Верхнеречья Иван Новик': behind an office the name begins with the given name."""
    if last - start < 3 or start == 0 or not is_cyrillic(tokens[start].text):
        return start
    before = tokens[start - 1]
    if before.kind is not Kind.WORD or before.low in words.FUNCTION_WORDS or is_finite(before):
        return start
    if is_given(tokens[start].low):
        return start
    return next((at for at in range(start + 1, last - 1) if is_given(tokens[at].low)), start)
