"""The database's full-text index behind one interface: FTS5 on SQLite, tsvector on PostgreSQL."""

from collections.abc import Collection, Sequence
from typing import Protocol

from django.db import connection

from claims.models import ClaimQuerySet, place

from . import postgres, sqlite
from .documents import Document
from .query import Wanted


class Backend(Protocol):
    """What a database must be able to do for us."""

    def delete(self, claim_ids: Collection[int]) -> None: ...
    def write(self, documents: Sequence[Document]) -> None: ...
    def drop(self) -> None: ...
    def settle(self) -> None: ...
    def matching(self, claims: ClaimQuerySet, wanted: Wanted) -> ClaimQuerySet: ...
    def hits(self, wanted: Wanted, most: int) -> list[int]: ...
    def below(self, claims: ClaimQuerySet, bound: int) -> ClaimQuerySet: ...
    def since(self, claims: ClaimQuerySet, bound: int) -> ClaimQuerySet: ...
    def among(self, claims: ClaimQuerySet, places: Sequence[int]) -> ClaimQuerySet: ...
    def newest_first(self, claims: ClaimQuerySet) -> ClaimQuerySet: ...
    def oldest_first(self, claims: ClaimQuerySet) -> ClaimQuerySet: ...
    def words_beginning(self, letters: str) -> list[tuple[str, int]]: ...
    def integrity_problems(self) -> list[str]: ...


def _backend() -> Backend:
    return postgres if connection.vendor == "postgresql" else sqlite


def delete(claim_ids: Collection[int]) -> None:
    """Take the claims' documents out of the index."""
    _backend().delete(claim_ids)


def write(documents: Sequence[Document]) -> None:
    """Put documents into the index that it does not hold."""
    _backend().write(documents)


def drop() -> None:
    """Empty the index."""
    _backend().drop()


def settle() -> None:
    """Tidy up after many writes, so that reading is fast."""
    _backend().settle()


def matching(claims: ClaimQuerySet, wanted: Wanted) -> ClaimQuerySet:
    """Those of the claims that have everything wanted. An empty demand leaves them all."""
    return _backend().matching(claims, wanted) if wanted else claims


def hits(wanted: Wanted, most: int) -> list[int]:
    """The ids of `most` claims, hidden ones too, whose documents have everything wanted."""
    return _backend().hits(wanted, most)


def below(claims: ClaimQuerySet, day_ordinal: int, claim_id: int) -> ClaimQuerySet:
    """Begin reading what `matching` gave below a place in time. Replaces no condition on them."""
    return _backend().below(claims, place(day_ordinal, claim_id))


def since(claims: ClaimQuerySet, day_ordinal: int) -> ClaimQuerySet:
    """Read what `matching` gave from a first day on only. Replaces no condition on them."""
    return _backend().since(claims, place(day_ordinal, 0))


def among(claims: ClaimQuerySet, places: Sequence[int]) -> ClaimQuerySet:
    """Those of a list, or of what `matching` gave, that are at some places in time."""
    return _backend().among(claims, places)


def newest_first(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Order what `matching` gave by (first day, id), latest first, in the order of the index."""
    return _backend().newest_first(claims)


def oldest_first(claims: ClaimQuerySet) -> ClaimQuerySet:
    """The same the other way round."""
    return _backend().oldest_first(claims)


def words_beginning(letters: str) -> list[tuple[str, int]]:
    """The stems in the index that begin so, each with in how many documents it is."""
    return _backend().words_beginning(letters)


def integrity_problems() -> list[str]:
    """What the database itself finds wrong with its index, in sentences."""
    return _backend().integrity_problems()
