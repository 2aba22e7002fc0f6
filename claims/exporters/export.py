"""A list as a file: the rows that the page shows, in its order, streamed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from django.conf import settings
from django.db import connections, transaction
from django.utils.translation import gettext as _

from claims.filters import ClaimList, public_claims

from .columns import COLUMNS, Cell, Column
from .registry import FORMATS, Format
from .rows import rows


class ExportTookTooLongError(Exception):
    """The export ran into its longest duration. What was sent is not the whole list."""


@dataclass(frozen=True)
class Export:
    """A list, the columns asked for, and the format; or, by field, why there can be no file."""

    listing: ClaimList
    columns: tuple[Column, ...]
    format: Format
    errors: Mapping[str, Sequence[str]]

    def pieces(self) -> Iterator[str]:
        """The file, piece by piece.

        Everything is read in one read-only transaction on a connection of its own: the file shows
        one moment of the database, and no writer waits for it.
        """
        using = settings.EXPORT_DATABASE
        try:
            with transaction.atomic(using=using):
                yield from self.format.write(self.columns, self._cells(using))
        finally:
            if using != "default":
                connections[using].close()

    def _cells(self, using: str) -> Iterator[Sequence[Cell]]:
        deadline = monotonic() + settings.EXPORT_SECONDS
        readers = [column.read for column in self.columns]
        for row in rows(self.listing.legs, using=using):
            if monotonic() > deadline:
                raise ExportTookTooLongError(settings.EXPORT_SECONDS)
            yield [read(row) for read in readers]


def export_claims(params: Mapping[str, Any], format_name: str) -> Export:
    """The export that a query string asks for. Never fails: what is wrong is in `errors`."""
    listing = public_claims(params)
    known = {column.name: column for column in COLUMNS}
    asked = [name.strip() for name in params.get("columns", "").split(",") if name.strip()]
    errors = {name: list(messages) for name, messages in listing.form.errors.items()}
    unknown = [name for name in asked if name not in known]
    if unknown:
        errors["columns"] = [_("There is no column “%s”.") % name[:60] for name in unknown]
    columns = tuple(known[name] for name in asked if name in known) or COLUMNS
    return Export(listing, columns, FORMATS[format_name], errors)


def count_of(export: Export) -> int:
    """The exact number of rows that the file will have."""
    return export.listing.exact_total()
