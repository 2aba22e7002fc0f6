"""What is to become of one row of a file."""

from dataclasses import dataclass, field

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

    `claim_id` is None for a new claim, and `version` is that of the record when it was compared.
    """

    line: int
    label: str = ""
    claim_id: int | None = None
    version: int = 0
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
