"""Ids for records that are not written yet, so that others can point at them."""

from collections import deque
from typing import Protocol

from django.db import models

from claims.services.tables import hold_ids

#: So many at a time are held at first, then twice as many, up to the most.
FEWEST, MOST = 64, 8192
#: No record will ever have an id from here on.
FIRST_PLACEHOLDER = 10**15


class GivesIds(Protocol):
    """Whatever gives each new record an id, ascending."""

    def take(self, model: type[models.Model]) -> int: ...

    def expect(self, model: type[models.Model], count: int) -> None: ...


class Ids:
    """Ids that no record has or ever had, held for whoever asks: nobody else will get them.

    They may be taken long before the records are written, and one that is not used is lost.
    """

    def __init__(self) -> None:
        self._held: dict[type[models.Model], deque[int]] = {}
        self._following: dict[type[models.Model], int] = {}

    def take(self, model: type[models.Model]) -> int:
        """The next id for a record of this kind."""
        held = self._held.get(model)
        if not held:
            count = self._following.get(model, FEWEST)
            self._following[model] = min(2 * count, MOST)
            self.expect(model, count)
            held = self._held[model]
        return held.popleft()

    def expect(self, model: type[models.Model], count: int) -> None:
        """Hold ids for so many records."""
        self._held.setdefault(model, deque()).extend(hold_ids(model, count))


class Placeholders:
    """Ids for records that will not be written: of a preview."""

    def __init__(self) -> None:
        self._following = FIRST_PLACEHOLDER

    def take(self, model: type[models.Model]) -> int:
        """A number that no record has."""
        self._following += 1
        return self._following

    def expect(self, model: type[models.Model], count: int) -> None:
        """There are always enough."""
