"""One row, read: what it is compared with the record by, or made a claim of."""

from dataclasses import dataclass, field
from typing import Any

from claims.models import Claim, Recorded
from claims.services import NewRecord

from .cells import Cells
from .outcome import PlannedRow, Problem
from .parts import COLUMN_OF, Part

#: Fields of a claim, by the columns in which files have them.
_COLUMN = {
    "speaker_id": "speaker",
    "on_behalf_of_id": "on_behalf_of",
    "said_first": "said_on",
    "said_last": "said_on",
}


@dataclass
class RowParts:
    """What a row says: `row` is its place in the file; topics are None where it does not speak of
    them."""

    row: int
    cells: Cells
    citation_cells: list[Cells]
    link_cells: list[Cells]
    fields: dict[str, Any] = field(default_factory=dict)
    speaker_name: str = ""
    topics: list[int] | None = None
    listed: dict[type[Recorded], list[Part]] = field(default_factory=dict)


def column_of(name: str) -> str:
    """The column in which files have a field of a claim."""
    return _COLUMN.get(name, name)


def note_problems(row: PlannedRow, record: NewRecord) -> None:
    """Note what the rules of a record's own table say, at the column that it came from."""
    for name, sentence in record.problems.items():
        if record.model is Claim:
            column, said = column_of(name), sentence
        else:
            column, said = COLUMN_OF.get(record.model, "links"), f"{name}: {sentence}"
        # Why there is no speaker has been told already, better than “cannot be null”.
        if not any(each.column == column for each in row.errors):
            row.errors.append(Problem(column, said))


def note_changed(row: PlannedRow, record: Recorded, changed: dict[str, Any]) -> None:
    """The same of a record that is there, with some of its fields changed."""
    whole = {each.attname: getattr(record, each.attname) for each in record._meta.concrete_fields}
    note_problems(row, NewRecord(type(record), whole | changed))
