"""The case forms that a Slavic noun or surname can have: more than it has, never fewer by much."""

from collections.abc import Iterable
from typing import Final

from .tables.slavic_institutions import BODIES, PAPERS
from .tables.slavic_roles import ROLES

#: Endings of the nominative, and what stands in their place in the other cases.
_DECLENSIONS: Final = (
    (("ский", "цкий", "зкий"), 2, "ого ому им ом"),
    (("ський", "цький", "зький"), 2, "ого ому им ім"),
    (("скі", "цкі"), 1, "ага аму ім"),
    (("ый", "ой", "ий", "ій"), 2, "ого ому ым им ом ім ього ьому его ему ем"),
    (("ы",), 1, "ага аму ым"),
    (("ская", "цкая", "зкая", "ная"), 2, "ой ую ою ай"),
    (("ська", "цька"), 1, "ої ій у ою"),
    (("ова", "ева", "ёва", "ина", "ына", "ава", "їна", "іна"), 1, "ой у ою ай ої ій ы и і ей е"),
    (("ие", "ье"), 1, "я ю ем и"),
    (("ия", "ія", "ыя"), 1, "и ю ей е і яй ї єю"),
    (("ення", "ання"), 1, "я ю ям і"),
    (("енне", "анне"), 1, "я ю ем і"),
    (("ец", "ець"), -1, "ца цу цом цем ца це ця цю цеві ці ы"),
    (("ок", "ёк"), -1, "ка ку ком ке ки кі кові"),
    (("ство",), 1, "а у ом е і"),
    (("ства",), 1, "у ам е"),
    (("о",), 1, "а у ом ові е і"),
    (("а",), 1, "ы и е у ой ай ою ей і"),
    (("я",), 1, "и ю ей е і ёй ею"),
    (("ь",), 1, "я ю ем ём е и і єм еві ью"),
    (("й",), 1, "я ю ем е і єм"),
    (("ў",), 1, "ва ву вым ве"),
    (("",), 0, "а у ом ем ым им е і и ы ові еві ам"),
)  # fmt: skip


def oblique(noun: str) -> frozenset[str]:
    """The forms of a noun in small letters, the nominative left out."""
    for endings, dropped, others in _DECLENSIONS:
        ending = next((each for each in endings if noun.endswith(each)), None)
        if ending is None:
            continue
        stem = noun[: -len(ending)] if dropped < 0 else noun[: len(noun) - dropped]
        return frozenset(stem + each for each in others.split()) - {noun}
    return frozenset()


def _by_form(nouns: Iterable[str]) -> dict[str, str]:
    return {form: noun for noun in sorted(nouns) for form in (*oblique(noun), noun)}


#: The nominative of every form of a body, and of what is written.
BODY_OF: Final = _by_form(BODIES)
PAPER_OF: Final = _by_form(PAPERS)
#: The nominative of every form of an office.
ROLE_OF: Final = _by_form(ROLES)
