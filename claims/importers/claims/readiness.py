"""What a row that is to be shown to readers lacks, in the words of the services."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from claims.dates import PartialDate
from claims.services.readiness import ABOUT_THE_DAY, day_problem, source_problem

from .cells import Cells


def published_at(cells: Cells) -> datetime | None:
    """Since when readers have seen a claim, as the file says; a time to come is noted as wrong."""
    when = cells.moment("published_at")
    if when and when > timezone.now():
        cells.wrong("published_at", _("This time is still to come."))
        return None
    return when


def note_unready(cells: Cells, values: Mapping[str, Any], reported: Collection[date]) -> None:
    """Note what readers would miss of a claim with these values.

    `reported`: of each of its sources the last day on which it may have come out.
    """
    if wrong := source_problem(cited=bool(reported)):
        cells.wrong("citations", wrong)
    said = PartialDate(values.get("said_first", date.min), values.get("said_last", date.max))
    told = any(values.get(name, "").strip() for name in ABOUT_THE_DAY)
    if wrong := day_problem(said, told=told, reported=min(reported, default=None)):
        cells.wrong("said_on", wrong)
