"""Two records of which something is said once, by whoever says it first."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from claims.models import Recorded


@contextmanager
def one_at_a_time(*records: Recorded) -> Iterator[None]:
    """Within it nobody else is who comes through here with one of these records of one kind.

    So that of two editors who say the same at one moment the second finds it said.
    """
    with transaction.atomic():
        rows = type(records[0])._default_manager.filter(pk__in=[each.pk for each in records])
        list(rows.select_for_update().order_by("pk").values_list("pk"))
        yield
