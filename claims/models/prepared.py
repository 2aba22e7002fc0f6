"""Queries whose SQL is made once.

Django needs several times as long to turn a queryset into SQL as a database with the right index
needs to answer it. What every page asks is therefore written as a queryset and prepared.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain, count
from threading import local
from typing import Any

from django.db import connections
from django.db.models import QuerySet, prefetch_related_objects

#: Values that no record has stand for those of a call while the SQL is made.
NUMBER, WORD = 1 << 62, "value {} of a prepared query"

Value = int | str | Sequence[int] | Sequence[str]


class Prepared:
    """A queryset as a function of numbers, words, and lists of either.

    `build` is given the values and returns a queryset of the default database: of whole records,
    or of `values_list`. It may use each value only as the right side of `exact` and `in`, for it is
    called once in each thread for each combination of lengths, with values of no meaning
    (ValueError, if one of them is lost or changed on the way, as by `contains` and its kin).
    Among an empty list there is nothing: the answer is then empty.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Any]]) -> None:
        self._build = build
        self._made = _Made()

    def __call__(self, *values: Value) -> list[Any]:
        """The rows: records, tuples, or plain values where `values_list` is flat."""
        lists = [_filled(value) for value in values]
        if not all(lists):
            return []
        shape = tuple(len(each) for each in lists)
        made = self._made.by_shape
        if shape not in made or not made[shape].is_current():
            marks = _marks(lists)
            arguments = [
                each[0] if isinstance(value, (int, str)) else each
                for value, each in zip(values, marks, strict=True)
            ]
            places = {mark: place for place, mark in enumerate(chain.from_iterable(marks))}
            made[shape] = _Statement(self._build(*arguments), places)
        return made[shape].rows(list(chain.from_iterable(lists)))


class _Made(local):
    """What was made in one thread, which has a connection, and thus compilers, of its own."""

    def __init__(self) -> None:
        self.by_shape: dict[tuple[int, ...], _Statement] = {}


class _Statement:
    """A queryset with its SQL, in whose parameters the values of each call are put."""

    def __init__(self, queryset: QuerySet[Any, Any], places: Mapping[int | str, int]) -> None:
        self._queryset = queryset
        self._prefetched: tuple[Any, ...] = queryset._prefetch_related_lookups  # type: ignore[attr-defined]
        self._compiler = queryset.query.get_compiler("default")
        sql, given = self._compiler.as_sql()
        self._parameters = list(given)
        self._places = [
            (at, places[each])
            for at, each in enumerate(given)
            if isinstance(each, (int, str)) and each in places
        ]
        if {place for _at, place in self._places} != set(places.values()):
            raise ValueError(f"A value of this prepared query does not reach the database: {sql}")
        # From here on the queryset's own machinery reads rows with the SQL that stands.
        self._compiler.as_sql = lambda *_, **__: (sql, tuple(self._parameters))
        queryset.query.get_compiler = lambda *_, **__: self._compiler  # type: ignore[method-assign]

    def is_current(self) -> bool:
        """Whether this thread still has the connection for which the SQL was made."""
        return self._compiler.connection is connections["default"]

    def rows(self, values: Sequence[int | str]) -> list[Any]:
        for at, place in self._places:
            self._parameters[at] = values[place]
        # Not the queryset itself, which would keep its first answer.
        rows: list[Any] = [*self._queryset._iterable_class(self._queryset)]  # type: ignore[misc]
        if rows and self._prefetched:
            prefetch_related_objects(rows, *self._prefetched)
        return rows


def _filled(value: Value) -> Sequence[int | str]:
    """A value as a list; a list is filled up with its last value to one of few lengths."""
    if isinstance(value, (int, str)):
        return (value,)
    wanted = 1 << (len(value) - 1).bit_length() if value else 0
    return [*value, *[value[-1]] * (wanted - len(value))] if value else ()


def _marks(lists: Sequence[Sequence[int | str]]) -> list[list[int | str]]:
    """A value of no meaning in the place of each."""
    places = count()
    return [[_mark(one, next(places)) for one in each] for each in lists]


def _mark(value: int | str, place: int) -> int | str:
    return WORD.format(place) if isinstance(value, str) else NUMBER + place
