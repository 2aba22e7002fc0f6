"""A source's wording with the places marked where it is not the words on record."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from claims.differences import stretches

#: Where less than this part of the words is shared, marks would hide them instead of showing more.
COMPARABLE = 0.4


class Kind(StrEnum):
    """Whose words they are."""

    SHARED = "shared"
    ONLY_HERE = "only here"
    NOT_HERE = "not here"


class Mark(NamedTuple):
    """Some words of one kind. Those of all marks but NOT_HERE are the wording, in its order."""

    kind: Kind
    text: str


def marked(wording: str, on_record: str) -> list[Mark]:
    """The wording of a source with what is only in it, and with what it leaves out, in place.

    One mark for the whole, ONLY_HERE, where the two share too little to be compared.
    """
    found = stretches(on_record, wording)
    shared = sum(len(each.one) for each in found if each.shared)
    if shared < COMPARABLE * min(len(wording), len(on_record)):
        return [Mark(Kind.ONLY_HERE, wording)]
    marks: list[Mark] = []
    for each in found:
        if each.shared:
            marks.append(Mark(Kind.SHARED, each.other))
            continue
        if each.one.strip() and marks and not marks[-1].text[-1:].isspace():
            marks.append(Mark(Kind.SHARED, " "))
        marks += _replaced(each.one, each.other)
    return marks


def _replaced(lost: str, own: str) -> Iterable[Mark]:
    """Words of the record and what stands in their place; spaces stay outside the marks."""
    if lost.strip():
        yield Mark(Kind.NOT_HERE, lost.strip())
        yield Mark(Kind.SHARED, " " if own.strip() else _end(lost))
    if own.strip():
        yield Mark(Kind.ONLY_HERE, own.strip())
        yield Mark(Kind.SHARED, _end(own))


def _end(words: str) -> str:
    return words[len(words.rstrip()) :]
