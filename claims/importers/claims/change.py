"""What is to be done to one claim on record."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from claims.models import Claim, Recorded
from claims.services import NewRecord


@dataclass(frozen=True)
class PlannedChange:
    """A change as plain values, to be made later: to the claim as it was at `seen_at`, or not at
    all. `row` is the place in the file of the row that asks for it."""

    row: int
    claim_id: int
    seen_at: datetime
    fields: dict[str, Any]
    topics: list[int] | None
    publish_at: datetime | None
    parts: list[tuple[type[Recorded], int, dict[str, Any]]]
    made: list[NewRecord]


@dataclass
class Change:
    """The same while it is found, beside the claim. `seen_at`: when it had last changed then."""

    claim: Claim
    row: int
    fields: dict[str, Any] = field(default_factory=dict)
    topics: list[int] | None = None
    publish_at: datetime | None = None
    parts: list[tuple[Recorded, dict[str, Any]]] = field(default_factory=list)
    made: list[NewRecord] = field(default_factory=list)

    def plain(self) -> PlannedChange:
        """What is to be remembered of it."""
        return PlannedChange(
            row=self.row,
            claim_id=self.claim.pk,
            seen_at=self.claim.updated_at,
            fields=self.fields,
            topics=self.topics,
            publish_at=self.publish_at,
            parts=[(type(record), record.pk, values) for record, values in self.parts],
            made=self.made,
        )
