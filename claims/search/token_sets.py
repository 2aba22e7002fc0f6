"""Which claims have which token, as bitmaps in memory: what is counted beside the filters.

Each process keeps what it has read. The stamps of the index say what to read again, so that an
answer is never older than the question; `set_upkeep` writes.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from threading import RLock
from typing import Any, TypeVar, cast

from django.db import connection
from django.db.models import QuerySet
from pyroaring import BitMap

from claims.models import IndexState, Prepared, TokenSet

from .tokens import Facet

#: To be raised when documents or sets are made otherwise: an index of another edition is made anew.
EDITION = 1
#: Facets of so many values that each is read when it is asked for,
ONE_BY_ONE = (Facet.VOICE, Facet.LINK)
#: facets by which nobody counts, so that no sets are kept,
LEFT_OUT = (Facet.SPEAKER, Facet.SOURCE, Facet.CITATIONS)
#: and all others, read in one go.
WHOLE = tuple(facet.value for facet in Facet if facet not in (*ONE_BY_ONE, *LEFT_OUT))

NOTHING = BitMap()
#: So many answers are kept until a set changes.
MOST_ANSWERS = 500
Answer = TypeVar("Answer")
#: A token, which run of ids, and those that have it.
Row = tuple[str, int, bytes]
#: A value of a facet: how many claims have it, which it is, and the claims.
Ranked = tuple[int, str, BitMap]


class TokenSets:
    """The sets as they were at one moment, or later. What it gives is not to be changed."""

    def __init__(self, rebuilt: int, stamp: int) -> None:
        self.rebuilt, self.stamp = rebuilt, stamp
        self._runs: dict[str, dict[int, BitMap]] = {}
        self._sets: dict[str, BitMap] = {}
        self._ranked: dict[str, list[Ranked]] = {}
        self._has_whole = False
        self._answers: dict[Hashable, Any] = {}
        self._lock = RLock()

    def any_of(self, tokens: Collection[str]) -> BitMap:
        """The claims that have one of these tokens."""
        with self._lock:
            self._read(tokens)
            sets = [self._sets.get(token, NOTHING) for token in tokens]
        return sets[0] if len(sets) == 1 else BitMap.union(*sets) if sets else NOTHING

    def values(self, facet: Facet) -> list[Ranked]:
        """The values of a facet, those of most claims first. Not for facets read one by one."""
        with self._lock:
            self._read([facet])
            if facet not in self._ranked:
                found = [
                    (len(claims), token[1:], claims)
                    for token, claims in self._sets.items()
                    if token[0] == facet and claims
                ]
                self._ranked[facet] = sorted(found, key=lambda each: (-each[0], each[1]))
            return self._ranked[facet]

    def once(self, question: Hashable, answer: Callable[[], Answer]) -> Answer:
        """What was counted before, as long as no set has changed since; not to be changed."""
        known = self._answers
        if (found := known.get(question)) is None:
            if len(known) >= MOST_ANSWERS:
                known.clear()
            found = known[question] = answer()
        return cast("Answer", found)

    def catch_up(self, stamp: int) -> None:
        """Read again what changed since."""
        with self._lock:
            if stamp > self.stamp:
                # Another one, since who counts by the old sets may still write into it.
                self._answers = {}
                self._put(row for row in _changed_since(self.stamp) if self._holds(row[0]))
                self.stamp = stamp

    def _holds(self, token: str) -> bool:
        return token in self._sets or (self._has_whole and token[0] in WHOLE)

    def _read(self, tokens: Iterable[str]) -> None:
        missing = [token for token in tokens if not self._holds(token)]
        if any(token[0] in WHOLE for token in missing):
            self._has_whole = True
            self._put(_of_facets(WHOLE))
        if single := [token for token in missing if token[0] in ONE_BY_ONE]:
            self._sets |= dict.fromkeys(single, NOTHING)
            self._put(_of_tokens(single))

    def _put(self, rows: Iterable[Row]) -> None:
        changed = set()
        for token, run, bits in rows:
            self._runs.setdefault(token, {})[run] = BitMap.deserialize(bytes(bits))
            changed.add(token)
        for token in changed:
            self._sets[token] = BitMap.union(*self._runs[token].values())
            self._ranked.pop(token[0], None)


class _Shared:
    """What this process holds."""

    sets: TokenSets | None = None
    lock = RLock()


def token_sets() -> TokenSets | None:
    """The sets as they are now; None where the index is of another edition, or being made.

    Within a transaction nothing is kept: what it sees may be taken back.
    """
    state: list[tuple[int, int, int]] = _state()
    if not state or state[0][0] != EDITION:
        return None
    _edition, rebuilt, stamp = state[0]
    if connection.in_atomic_block:
        return TokenSets(rebuilt, stamp)
    with _Shared.lock:
        if _Shared.sets is None or _Shared.sets.rebuilt != rebuilt:
            _Shared.sets = TokenSets(rebuilt, stamp)
        _Shared.sets.catch_up(stamp)
        return _Shared.sets


@Prepared
def _state() -> QuerySet[Any, Any]:
    return IndexState.objects.order_by("pk").values_list("edition", "rebuilt", "stamp")[:1]


@Prepared
def _of_facets(facets: Sequence[str]) -> QuerySet[Any, Any]:
    return TokenSet.objects.filter(facet__in=facets).order_by().values_list(*_ROW)


@Prepared
def _of_tokens(tokens: Sequence[str]) -> QuerySet[Any, Any]:
    return TokenSet.objects.filter(token__in=tokens).order_by().values_list(*_ROW)


def _changed_since(stamp: int) -> QuerySet[Any, Any]:
    return TokenSet.objects.filter(stamp__gt=stamp).order_by().values_list(*_ROW)


_ROW = ("token", "run", "bits")
