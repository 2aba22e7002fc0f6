"""The names of writers, in the lines that pages print them in."""

import re
from typing import Final

from .agencies import agency_named
from .months import CHANGED, MONTHS, PUBLISHED
from .word_table import table

_BY: Final = re.compile(
    r"^(?:posted by|written by|reported by|interview by|words by|story by|text by|by|von|par|por|"
    r"door|av|af|autor(?:in|ka)?|author|auteur|autore|автор|авторы|аўтар|автори|текст|text|texto|"
    r"texte|opracowanie|опубликовал|апублікаваў)\b[\s:,]*",
    re.I,
)
_BETWEEN: Final = re.compile(
    r"\s*(?:[,;/|•·&]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bі\b|\bи\b|\boch\b|\bog\b|\ben\b)\s+"
)
#: Signs of an address.
_NO_NAMES: Final = ("http", "@", "{", "www.", ".com", ".de", ".org", ".net", ".ru", ".by")
_PARTICLES: Final = table(
    "de da di du del della van von der den la le al bin ibn dos y e zu zur ten"
)
#: Words of desks and of buttons.
_NO_PERSON: Final = table(
    "editor editors redaktion redaction redakcja redaktsiya редакция рэдакцыя редакція staff "
    "newsroom desk team news newswires wires wire correspondent reporter writer online webmaster "
    "updated published minutes read ago photo image comments share editorial redacción rédaction "
    "redazione agencies agenturen агентства"
)
_NOBODY: Final = table("admin administrator administrateur user guest unknown anonymous none null")
_EDGES: Final = " .|•·,;:-–—()"


def without_by(line: str) -> str:
    """A byline without its 'By', and without what follows the names."""
    kept: list[str] = []
    for word in line.split():
        plain = word.lower().strip("(|,.")
        if kept and (plain.startswith((*PUBLISHED, *CHANGED)) or plain in MONTHS or plain == "on"):
            break
        if kept and word[0].isdigit() and len(plain) > 1:
            break
        kept.append(word)
    return _BY.sub("", " ".join(kept).strip(_EDGES)).strip(_EDGES)


def people_in(line: str, no_people: set[str]) -> str:
    """The people in a byline, as printed where it holds nothing else; '' where there are none."""
    words = without_by(line)
    if any(sign in words.lower() for sign in _NO_NAMES):
        return ""
    parts = [_BY.sub("", part.strip(_EDGES)) for part in _BETWEEN.split(words)]
    people = [p for p in parts if is_person(p) and bare(p) not in no_people]
    return words if len(people) == len(parts) else ", ".join(people)


def desk_in(line: str, no_people: set[str]) -> str:
    """A byline that names no person, 'Staff of the Post', unless it is an outlet or an agency."""
    words = without_by(line)
    if any(sign in words.lower() for sign in _NO_NAMES) or bare(words) in no_people:
        return ""
    if agency_named(words) or len(words) > 60 or words.isdecimal() or words.lower() in _NOBODY:
        return ""
    return words if len(words.split()) <= 5 else ""


def is_person(name: str) -> bool:
    """Whether this can be a person's name, or what one calls oneself."""
    words = name.split()
    if not words or len(words) > 5 or len(name) > 60 or agency_named(name):
        return False
    if any(character.isdigit() for character in name) and (len(words) > 1 or name.isdecimal()):
        return False
    folded = {word.casefold() for word in words}
    return _NO_PERSON.isdisjoint(folded) and _NOBODY.isdisjoint(folded)


def is_full_name(line: str) -> bool:
    """Whether a line, or the first part of one, is two capitalised words or more."""
    words = _BETWEEN.split(without_by(line))[0].strip(_EDGES).split()
    capital = [word for word in words if word[0].isupper()]
    return 2 <= len(capital) <= 5 and all(word in capital or word in _PARTICLES for word in words)


def is_byline(line: str) -> bool:
    """Whether a line begins as bylines do: 'By Ann Example'."""
    found = _BY.match(line)
    rest = line[found.end() :] if found else ""
    return bool(rest) and rest[:1].isupper() and len(rest.split()) <= 12


def bare(name: str) -> str:
    """Letters and digits only, small."""
    return "".join(filter(str.isalnum, name.casefold()))
