"""A list as a file: the rows that the page shows, in its order, streamed."""

from collections.abc import Iterator, Sequence
from time import monotonic

from django.conf import settings
from django.db import connections, transaction
from django.utils.translation import gettext as _

from claims.columns import COLUMNS, Cell, Column, rows
from claims.models import ClaimQuerySet

from .head import Head
from .newest import newest
from .registry import FORMATS


class ExportTookTooLongError(Exception):
    """The export ran into its longest duration. What was sent is not the whole list."""


class UnknownColumnsError(ValueError):
    """Some of the columns asked for do not exist; `messages` has a sentence for each."""

    def __init__(self, names: Sequence[str]) -> None:
        self.messages = [_("There is no column “%s”.") % name[:60] for name in names]
        super().__init__(" ".join(self.messages))


def chosen_columns(names: str) -> tuple[Column, ...]:
    """The columns of a comma-separated list of names, in its order; all of them for an empty one.

    Raises UnknownColumnsError.
    """
    known = {column.name: column for column in COLUMNS}
    asked = [name.strip() for name in names.split(",") if name.strip()]
    if unknown := [name for name in asked if name not in known]:
        raise UnknownColumnsError(unknown)
    return tuple(known[name] for name in asked) or COLUMNS


def export(
    legs: Sequence[ClaimQuerySet],
    format_name: str,
    columns: Sequence[Column] = COLUMNS,
    head: Head | None = None,
) -> Iterator[str]:
    """The file of a list, piece by piece; of a feed, what was published last in the list.

    Everything is read in one read-only transaction on a connection of its own: the file shows one
    moment of the database, and no writer waits for it. Raises ExportTookTooLongError.
    """
    using, form = settings.EXPORT_DATABASE, FORMATS[format_name]
    head = head or Head.of("", "/claims/", f"/claims.{format_name}")
    try:
        with transaction.atomic(using=using):
            if form.most is not None:
                legs, columns = (newest(legs, form.most, using=using),), form.columns
            yield from form.write(columns, _cells(legs, columns, using), head)
    finally:
        if using != "default":
            connections[using].close()


def _cells(
    legs: Sequence[ClaimQuerySet], columns: Sequence[Column], using: str
) -> Iterator[Sequence[Cell]]:
    deadline = monotonic() + settings.EXPORT_SECONDS
    readers = [column.read for column in columns]
    for row in rows(legs, using=using):
        if monotonic() > deadline:
            raise ExportTookTooLongError(settings.EXPORT_SECONDS)
        yield [read(row) for read in readers]
