"""Who did something and why, where django-simple-history looks for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.dispatch import receiver
from django.utils import timezone
from simple_history.signals import pre_create_historical_record


@dataclass(frozen=True)
class Signature:
    """Who does it, and why; where it is to be one moment at which all of it happens, also when."""

    by: AbstractBaseUser | None
    why: str
    at: datetime | None = None

    def on(self, record: models.Model) -> None:
        """Sign a record that is about to be written."""
        sign(record, self.by, self.why)


_signature: ContextVar[Signature | None] = ContextVar("signature", default=None)


def sign(record: models.Model, by: AbstractBaseUser | None, why: str) -> None:
    """Sign what is done to one record next."""
    record._history_user = by  # type: ignore[attr-defined]
    record._change_reason = why or None  # type: ignore[attr-defined]


@contextmanager
def signed(by: AbstractBaseUser | None, why: str) -> Iterator[None]:
    """Sign all that happens within, also to records that the database takes along.

    They get one and the same time, by which what was deleted together is found again.
    """
    reset = _signature.set(Signature(by, why, timezone.now()))
    try:
        yield
    finally:
        _signature.reset(reset)


@receiver(pre_create_historical_record, dispatch_uid="claims.signing")
def _put_signature(history_instance: Any, **_more: Any) -> None:
    if signature := _signature.get():
        history_instance.history_user = signature.by
        history_instance.history_change_reason = signature.why or None
        history_instance.history_date = signature.at or history_instance.history_date
