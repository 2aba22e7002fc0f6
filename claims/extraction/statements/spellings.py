"""One person under two spellings in one article: Marozau and Morozov, Mbaye-Laurent and Laurent."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, Generic, TypeVar

from claims.names import likeness, traces

_Bearer = TypeVar("_Bearer")

#: Surnames, and given names where both are known, that are at least so alike are one.
_LIKE_ENOUGH: Final = 0.8
#: A short surname is soon like another.
_SHORTEST: Final = 5
_MOST_ASKED: Final = 20


class Spellings(Generic[_Bearer]):
    """The bearers of names, found by what their surnames sound like."""

    def __init__(self) -> None:
        self._heard: dict[str, list[tuple[tuple[str, ...], _Bearer]]] = {}

    def enter(self, parts: Sequence[str], bearer: _Bearer) -> None:
        """Note a bearer of a name, given as its words."""
        for sound in traces(parts[-1]) if len(parts[-1]) >= _SHORTEST else ():
            self._heard.setdefault(sound, []).append((tuple(parts), bearer))

    def like(self, parts: Sequence[str]) -> _Bearer | None:
        """The one bearer of a name that is spelled a little otherwise; None for several."""
        if len(parts[-1]) < _SHORTEST:
            return None
        found = {id(bearer): bearer for known, bearer in self._near(parts) if _alike(parts, known)}
        return next(iter(found.values())) if len(found) == 1 else None

    def _near(self, parts: Sequence[str]) -> Iterable[tuple[tuple[str, ...], _Bearer]]:
        return [
            entry
            for sound in traces(parts[-1])
            for entry in self._heard.get(sound, [])[:_MOST_ASKED]
        ]


def unaccented(word: str) -> str:
    """A Latin word without its accents, as some printers leave them out; others as they are."""
    if word.isascii() or not "a" <= unicodedata.normalize("NFKD", word)[0].casefold() <= "z":
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    if likeness(one[-1], other[-1]) < _LIKE_ENOUGH:
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    return likeness(one[0], other[0]) >= _LIKE_ENOUGH
