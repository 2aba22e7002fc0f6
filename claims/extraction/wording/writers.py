"""The names of people in a byline."""

import re
from collections.abc import Iterator, Set
from typing import Final

from .agencies import agency_named
from .months import CHANGED, PUBLISHED
from .word_table import table

BY: Final = re.compile(
    r"^(?:written by|reported by|story by|by|von|par|por|di|da|door|av|af|autor(?:in|ka)?|author|"
    r"auteur|autore|автор|авторы|аўтар|автори|текст|text|texto|texte|opracowanie)\b\s*:?\s*",
    re.I,
)
BETWEEN: Final = re.compile(
    r"\s*(?:[,;/|•·&]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bі\b|\bи\b|\boch\b|\bog\b|\ben\b)\s+"
)
#: Signs of an address.
_NO_NAMES: Final = ("http", "@", "{", "www.", ".com", ".de", ".org", ".net", ".ru", ".by")
_PARTICLES: Final = table(
    "de da di du del della van von der den la le al bin ibn dos y e zu zur ten"
)
_NO_NAME: Final = table(
    "admin administrator editor editors redaktion redaction redakcja redaktsiya редакция рэдакцыя "
    "редакція staff newsroom desk team news correspondent reporter online webmaster user guest "
    "updated published minutes read ago photo image comments share editorial redacción rédaction "
    "redazione"
)


def is_byline(line: str) -> bool:
    """Whether a line begins as bylines do: 'By Ann Example'."""
    found = BY.match(line)
    rest = line[found.end() :] if found else ""
    return bool(rest) and rest[:1].isupper() and len(rest.split()) <= 12


def before_date(words: str) -> str:
    """A byline up to a word that brings the date: 'By Ann Example Posted: 1 May'."""
    kept: list[str] = []
    for word in words.split():
        if kept and word.lower().strip("(|").startswith((*PUBLISHED, *CHANGED)):
            break
        kept.append(word)
    return " ".join(kept)


def people_in(words: str, not_people: Set[str]) -> Iterator[str]:
    """The names of people in a byline, but for those whose bare letters are `not_people`."""
    words = BY.sub("", before_date(words).strip(" |•·,;:-–—"))
    if any(sign in words.lower() for sign in _NO_NAMES):
        return
    for part in BETWEEN.split(words):
        name = BY.sub("", part.strip(" .|•·,;:-–—()"))
        if _is_person(name) and bare(name) not in not_people:
            yield name


def is_full_name(part: str) -> bool:
    """Whether some words look like a person's first and last name."""
    words = part.strip(" .|•·,;:-–—()").split()
    capital = [word for word in words if word[0].isupper()]
    return len(capital) >= 2 and all(word in capital or word in _PARTICLES for word in words)


def bare(name: str) -> str:
    """The letters and digits of a name, small, to compare it by."""
    return "".join(filter(str.isalnum, name.casefold()))


def _is_person(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 5 or len(name) > 60 or agency_named(name):
        return False
    if any(character.isdigit() for character in name) and (len(words) > 1 or name.isdecimal()):
        return False
    return _NO_NAME.isdisjoint(word.casefold() for word in words)
