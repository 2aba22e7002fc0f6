"""What is to become of one row of a file."""

from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _

from claims.choices import ImportOutcome


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row, or odd about it: the column ('' for all of it), and a sentence."""

    column: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What a row would change: the column, what is on record, and what the file says."""

    column: str
    old: str
    new: str


@dataclass(slots=True)
class PlannedRow:
    """One row: the line it begins on, the claim it means, and what it comes to.

    `claim_id` is None for a new claim; `version` and `changed_at` are those of the record when it
    was compared.
    """

    line: int
    label: str = ""
    claim_id: int | None = None
    version: int = 0
    changed_at: datetime | None = None
    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    @property
    def outcome(self) -> ImportOutcome:
        """New, changed, unchanged, or an error."""
        if self.errors:
            return ImportOutcome.ERROR
        if self.claim_id is None:
            return ImportOutcome.NEW
        return ImportOutcome.CHANGED if self.differences else ImportOutcome.UNCHANGED


def changed_meanwhile() -> str:
    """What is said where a claim is not any more what a row was compared with."""
    return _(
        "Somebody changed the claim, or what belongs to it, after it was compared with the file. "
        "Check the file again."
    )
