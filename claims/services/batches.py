"""Long lists of ids in parts: a database takes only so many parameters in one statement."""

from collections.abc import Iterable, Iterator

#: Well below the 32,766 of SQLite and the 65,535 of PostgreSQL.
AT_ONCE = 5000


def batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids in order, in lists of which each fits into one statement."""
    ordered = sorted(set(ids))
    for start in range(0, len(ordered), AT_ONCE):
        yield ordered[start : start + AT_ONCE]
