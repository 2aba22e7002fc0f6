"""Ids for records that are not written yet, so that others can point at them."""

from collections import deque
from typing import Protocol

from django.db import connection, models

from claims.services.tables import reserve_ids

#: So many at a time are asked of a sequence.
BLOCK = 500
#: No record will ever have an id from here on.
FIRST_PLACEHOLDER = 10**15


class GivesIds(Protocol):
    """Whatever gives each new record an id, ascending."""

    def take(self, model: type[models.Model]) -> int: ...


class Ids:
    """Ids that no record has or ever had.

    To be used within one transaction: SQLite's are only safe while nobody else can write.
    """

    def __init__(self) -> None:
        self._following: dict[type[models.Model], int] = {}
        self._reserved: dict[type[models.Model], deque[int]] = {}

    def take(self, model: type[models.Model]) -> int:
        """The next id for a record of this kind."""
        if connection.vendor == "postgresql":
            reserved = self._reserved.setdefault(model, deque())
            if not reserved:
                reserved.extend(_from_sequence(model, BLOCK))
            return reserved.popleft()
        following = self._following.get(model) or reserve_ids(model, 1)
        self._following[model] = following + 1
        return following


class Placeholders:
    """Ids for records that will not be written: of a preview."""

    def __init__(self) -> None:
        self._following = FIRST_PLACEHOLDER

    def take(self, model: type[models.Model]) -> int:
        """A number that no record has."""
        self._following += 1
        return self._following


def _from_sequence(model: type[models.Model], count: int) -> list[int]:
    """The next numbers of a sequence, each its own: others may draw from it meanwhile."""
    table, key = model._meta.db_table, str(model._meta.pk.column)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
            [table, key, count],
        )
        return sorted(int(row[0]) for row in cursor.fetchall())
