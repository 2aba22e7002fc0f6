"""How a file is to be imported."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser

#: Called with a step of the work, how much of it is done, and how much there is to do.
Progress = Callable[[str, int, int], None]


def silent(step: str, done: int, total: int) -> None:
    """Nobody is watching."""


@dataclass(frozen=True)
class Options:
    """`correction` is the public note for changes of published claims that have none of their own.

    `seen`: of each claim that was compared in a preview, when it had last changed then; it must be
    the same still, and a claim that was not there must not have come. None: nobody saw a preview.
    """

    by: AbstractBaseUser | None = None
    why: str = ""
    correction: str = ""
    seen: Mapping[int, datetime] | None = None
    progress: Progress = silent
