"""Slavic names in other cases, turned back to the nominative where that is safe."""

from typing import Final

from .tables.given_names import FEMALE, MALE

#: Endings of surnames that only a case can have, and the nominative's.
_SURNAME_ENDINGS: Final = (
    ("скому", "ский"), ("ского", "ский"), ("ским", "ский"), ("ському", "ський"), ("цкаму", "цкі"),
    ("ського", "ський"), ("цкому", "цкий"), ("цкого", "цкий"), ("скага", "скі"), ("скаму", "скі"),
    ("цкага", "цкі"), ("цького", "цький"), ("цькому", "цький"), ("цьким", "цький"),
    ("ським", "ський"), ("цким", "цкий"), ("скім", "скі"), ("цкім", "цкі"),
    ("енка", "енко"), ("енку", "енко"), ("енком", "енко"), ("енкі", "енка"),
    ("овым", "ов"), ("ёвой", "ёва"), ("ёвым", "ёв"), ("ёвай", "ёва"),
    ("евым", "ев"), ("иным", "ин"), ("ову", "ов"), ("еву", "ев"), ("ёву", "ёв"),
    ("ину", "ин"), ("ыну", "ын"), ("овой", "ова"), ("евой", "ева"), ("иной", "ина"),
    ("ской", "ская"), ("ською", "ська"), ("ської", "ська"), ("ській", "ська"), ("овай", "ова"),
    ("цкой", "цкая"), ("цької", "цька"), ("цькій", "цька"), ("цкай", "цкая"), ("ынай", "ына"),
    ("евай", "ева"), ("авай", "ава"), ("скай", "ская"), ("овою", "ова"), ("ової", "ова"),
    ("евої", "ева"), ("аву", "аў"), ("авым", "аў"),
)  # fmt: skip
#: The same where the phrase itself is in the genitive: 'по словам Пескова'.
_GENITIVE_ENDINGS: Final = (
    ("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын"), ("ава", "аў"),
    ("енка", "енко"), ("енки", "енко"), ("ного", "ный"), ("дного", "дный"), ("вця", "вець"),
    ("вца", "вец"), ("йця", "єць"), ("ця", "ець"), ("нца", "нец"), ("лца", "лец"), ("рца", "рец"),
)  # fmt: skip
_SOFT: Final = ("ая", "ея", "уя", "оя", "ія", "яя")
_HARD: Final = "бвгджзйклмнпрстфхцчшщґ"
_GIVEN_ENDINGS: Final = (
    ("ия", "ий"), ("ию", "ий"), ("ием", "ий"), ("ея", "ей"), ("ею", "ей"), ("еем", "ей"),
    ("ія", "ій"), ("ію", "ій"), ("а", ""), ("у", ""), ("ом", ""), ("я", "ь"), ("ю", "ь"),
    ("ем", "ь"), ("я", "й"), ("ю", "й"), ("ы", "а"), ("е", "а"), ("ой", "а"), ("и", "а"),
    ("и", "я"), ("е", "я"), ("ей", "я"), ("і", "а"), ("ою", "а"), ("ии", "ия"), ("ией", "ия"),
    ("ії", "ія"), ("лы", "ел"), ("ла", "ел"), ("лу", "ел"),
    ("ва", "ў"), ("ву", "ў"), ("вам", "ў"),
)  # fmt: skip
_DATIVE: Final = ("ову", "еву", "ёву", "ину", "ыну", "скому", "цкому", "ському", "скаму")


def is_cyrillic(word: str) -> bool:
    """Whether a word is written in Cyrillic letters."""
    return "Ѐ" <= word[:1] <= "ӿ"


def is_dative(surname: str) -> bool:
    """Whether a surname stands in the dative: somebody was told, and does not speak."""
    return is_cyrillic(surname) and surname.casefold().endswith(_DATIVE)


def nominative(words: list[str], *, genitive: bool = False) -> list[str]:
    """A name in the nominative; the same words where no rule is sure."""
    if not words or not is_cyrillic(words[0]):
        return words
    given = [_given(word, genitive=genitive) for word in words[:1] if words[1:]]
    given += [_patronymic(word) for word in words[1:-1]]
    changed = given[:1] != words[:-1][:1]
    if given and not changed and not genitive and is_given(given[0].casefold()):
        return words  # the given name is in the nominative: 'Марк Ланской'
    man = bool(given) and given[0].casefold() in MALE
    genitive = (genitive and (man or not given)) or (changed and man)
    surname = _surname(words[-1], genitive=genitive)
    if changed and not man and surname == words[-1] and surname[-2:-1] in _HARD:
        surname = surname[:-1] + "а" if surname[-1] in "ыи" else surname  # 'Ганны Скарыны'
    return [*given, surname]


def _patronymic(word: str) -> str:
    """'Ильиничны' and 'Ивановича' in the nominative."""
    for feminine in ("вн", "чн", "ўн"):
        for ending in ("ы", "и", "е", "і", "ой", "ою", "у", "ай", "ій"):
            if word.endswith(feminine + ending):
                return word[: -len(ending)] + "а"
    for masculine in ("вич", "віч", "йович"):
        for ending in ("а", "у", "ем", "ам", "ові"):
            if word.endswith(masculine + ending):
                return word[: -len(ending)]
    return word


def is_given(low: str) -> bool:
    """Whether a word, in small letters, is a given name in any case."""
    base = _given(low)
    return base in MALE or base in FEMALE


def _given(word: str, *, genitive: bool = False) -> str:
    low = word.casefold()
    if genitive and low[:-1] in MALE:  # 'Александра' is a woman's name in the nominative only
        return word[:-1]
    if low in MALE or low in FEMALE:
        return word
    for ending, base in _GIVEN_ENDINGS:
        if low.endswith(ending):
            found = low[: len(low) - len(ending)] + base
            if found in MALE or found in FEMALE:
                return word[0] + found[1:]
    return word


def _surname(word: str, *, genitive: bool) -> str:
    low = word.casefold()
    endings = _GENITIVE_ENDINGS + _SURNAME_ENDINGS if genitive else _SURNAME_ENDINGS
    for ending, base in endings:
        if low.endswith(ending) and len(word) > len(ending) + 1:
            return word[: len(word) - len(ending)] + base
    if genitive and low.endswith(_SOFT) and not low.endswith(("ская", "цкая", "ная")):
        return word[:-1] + "й"  # 'Гайдая'
    if genitive and len(low) > 3 and low[-2] in _HARD:
        if low[-1] == "а":
            return word[:-1]  # no surname in -а has such a genitive: 'Шевчука'
        if low[-1] == "я":
            return word[:-1] + "ь"
        if low[-1] in "ыи" and not low.endswith(("швили", "дзе", "швілі")):
            return word[:-1] + "а"
    return word
