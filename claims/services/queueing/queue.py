"""What a queue is: records that wait for an editor, and the sentence that says what for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import QuerySet

from claims import search
from claims.services.permissions import Action, may

#: What can stand for a sentence that is translated when it is shown.
Words = Any
Rows = QuerySet[Any]
#: Leaves of some rows those that wait, for this user.
Narrowing = Callable[[Rows, AbstractBaseUser], Rows]
#: In which order they are shown, for this user.
Ordering = Callable[[AbstractBaseUser], list[Any]]


@dataclass(frozen=True)
class Queue:
    """Records that wait for something to be done.

    `name` stands in addresses. Whoever may do one of `needs` may do what is to be done. `wanted`,
    where given, is what the search index is asked beside `narrow`.
    """

    name: str
    title: Words
    #: What to do about one of them, in a sentence.
    todo: Words
    #: What it means that there are none.
    calm: Words
    model: type[models.Model]
    needs: tuple[tuple[Action, type[models.Model]], ...]
    narrow: Narrowing
    wanted: Callable[[], search.Wanted | None] | None = field(default=None)
    #: How many there are, up to a number; None where `narrow` and `wanted` say it.
    count: Callable[[int], int] | None = field(default=None)
    #: None: as the list of these records always is.
    ordering: Ordering | None = field(default=None)

    def is_for(self, user: AbstractBaseUser) -> bool:
        """Whether this user may do what is to be done."""
        return any(may(user, action, kind) for action, kind in self.needs)

    def rows(self, user: AbstractBaseUser) -> Rows:
        """All that waits."""
        rows = self.narrow(self.model._default_manager.all(), user)
        if self.wanted is None:
            return rows
        wanted = self.wanted()
        return search.matching(rows, wanted) if wanted else rows.none()  # type: ignore[arg-type]
