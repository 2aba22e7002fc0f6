"""What became of a file."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.choices import ImportOutcome

from .outcome import PlannedRow, Problem

#: So many lines with errors, and with warnings, are told one by one.
MOST_TOLD = 1000


@dataclass
class Report:
    """How many rows came to what, what is wrong with which, and what is new beside the claims."""

    outcomes: Counter[ImportOutcome] = field(default_factory=Counter)
    errors: list[tuple[int, Problem]] = field(default_factory=list)
    warnings: list[tuple[int, Problem]] = field(default_factory=list)
    new_speakers: list[str] = field(default_factory=list)
    new_outlets: list[str] = field(default_factory=list)
    new_topics: list[str] = field(default_factory=list)
    new_sources: int = 0
    new_links: int = 0
    #: Rows with warnings.
    warned: int = 0
    #: How the file was read, where that was not plain, and columns that were not.
    notes: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether the file can be imported."""
        return not self.outcomes[ImportOutcome.ERROR]

    def add(self, rows: Iterable[PlannedRow]) -> None:
        """Count rows, and keep what is to be told of them."""
        for row in rows:
            self.outcomes[row.outcome] += 1
            self.warned += bool(row.warnings)
            room = MOST_TOLD - len(self.errors)
            self.errors += [(row.line, problem) for problem in row.errors[:room]]
            room = MOST_TOLD - len(self.warnings)
            self.warnings += [(row.line, problem) for problem in row.warnings[:room]]

    def spoil(self, line: int, problem: Problem, was: ImportOutcome) -> None:
        """A row that was counted turned out to be wrong."""
        if was != ImportOutcome.ERROR:
            self.outcomes[was] -= 1
            self.outcomes[ImportOutcome.ERROR] += 1
        if len(self.errors) < MOST_TOLD:
            self.errors.append((line, problem))
            self.errors.sort(key=lambda each: each[0])
