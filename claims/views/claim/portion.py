"""A long list on one page: so many at once, and the way to the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.http import QueryDict

Row = TypeVar("Row")


@dataclass(frozen=True)
class Portion(Generic[Row]):
    """A stretch of a list: its rows, where they stand, and the query strings to what is around."""

    rows: Sequence[Row]
    first: int
    total: int
    earlier: str
    later: str

    @property
    def last(self) -> int:
        """The place of the last row, counted from one."""
        return self.first + len(self.rows) - 1

    @property
    def is_whole(self) -> bool:
        """Whether these are all."""
        return len(self.rows) == self.total


def portion_of(rows: Sequence[Row], params: QueryDict, name: str, size: int) -> Portion[Row]:
    """The part of a list that the parameter `name` asks for: 1 is the first.

    A number that there is not gives the nearest that there is, anything else the first.
    """
    asked = params.get(name, "")
    number = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 10 else 1
    number = max(1, min(number, -(-len(rows) // size)))
    start = (number - 1) * size
    return Portion(
        rows=rows[start : start + size],
        first=start + 1,
        total=len(rows),
        earlier=_query(params, name, number - 1) if number > 1 else "",
        later=_query(params, name, number + 1) if start + size < len(rows) else "",
    )


def _query(params: QueryDict, name: str, number: int) -> str:
    """The query string with another part; the first needs none."""
    changed = params.copy()
    changed.pop(name, None)
    if number > 1:
        changed[name] = str(number)
    return f"?{changed.urlencode()}"
