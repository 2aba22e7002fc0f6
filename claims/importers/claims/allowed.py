"""What whoever brings a file may not do, said at the row that would do it."""

from collections.abc import Iterable

from claims.models import Claim, ClaimLink, Outlet, Rating, Recorded, Scale, Source, Speaker, Topic
from claims.services import NewRecord
from claims.services.permissions import Action, may, refusal

from .options import Options
from .outcome import PlannedRow, Problem
from .parts import COLUMN_OF

_COLUMN: dict[type[Recorded], str] = {
    **COLUMN_OF,
    ClaimLink: "links",
    Speaker: "speaker",
    Outlet: "outlet",
    Source: "source_url",
    Topic: "topics",
    Scale: "rating_scale",
    Rating: "rating",
}


def note_not_addable(row: PlannedRow, made: Iterable[NewRecord], options: Options) -> None:
    """Note which kinds of new records somebody may not add."""
    if options.by is None:
        return
    for model in dict.fromkeys(record.model for record in made):
        if not may(options.by, Action.ADD, model):
            sentence = refusal(options.by, Action.ADD, model)
            row.errors.append(Problem(_COLUMN.get(model, ""), sentence))


def note_not_changeable(row: PlannedRow, claim: Claim, options: Options) -> None:
    """Note that somebody may not change this claim."""
    if not may(options.by, Action.CHANGE, claim):
        row.errors.append(Problem("", refusal(options.by, Action.CHANGE, claim)))
