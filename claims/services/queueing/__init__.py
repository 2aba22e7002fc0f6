"""What waits for an editor: queues, declared once for the front page and for the lists."""

from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser

from claims.services.counting_rows import count_rows

from .of_claims import LEFT
from .queue import Queue
from .table import BY_NAME, QUEUES

__all__ = ["BY_NAME", "LEFT", "QUEUES", "Queue", "Waiting", "queues_for", "waiting_for"]


@dataclass(frozen=True)
class Waiting:
    """A queue, and how many records wait in it."""

    queue: Queue
    count: int


def queues_for(user: AbstractBaseUser) -> list[Queue]:
    """The queues about which this user may do something."""
    return [queue for queue in QUEUES if queue.is_for(user)]


def waiting_for(user: AbstractBaseUser, *, most: int) -> list[Waiting]:
    """These queues with their counts; `most` is as far as anybody counts."""
    queues = queues_for(user)
    listed = [queue for queue in queues if queue.count is None]
    counts = count_rows([queue.rows(user) for queue in listed], most=most)
    known = dict(zip((queue.name for queue in listed), counts, strict=True))
    return [
        Waiting(queue, queue.count(most) if queue.count else known[queue.name]) for queue in queues
    ]
