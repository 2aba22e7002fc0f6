"""What a claim has on record and a row does not list: an import keeps it, and says so."""

from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _

from claims.choices import Stage
from claims.columns import INVERSE_RELATION
from claims.models import Citation, Claim, ClaimLink, Correction, Recorded, Review, Translation

from .outcome import PlannedRow, Problem
from .parts import COLUMN_OF, speaks_of
from .planned_links import Ends
from .row_parts import RowParts

#: Longest name of one that is kept.
SHOWN = 60


def note_kept_parts(
    row: PlannedRow, found: RowParts, claim: Claim, told: Mapping[type[Recorded], set[int]]
) -> None:
    """Note what belongs to the claim and stands in none of the row's lists. `told`: what does."""
    stored: dict[type[Recorded], Iterable[Recorded]] = {
        Translation: claim.translations.all(),
        Citation: claim.citations.all(),
        Review: claim.reviews.all(),
        Correction: claim.corrections.all(),
    }
    for model, records in stored.items():
        if speaks_of(found.cells, model, lists_any=bool(found.listed[model])):
            kept = [_name(each) for each in records if each.pk not in told.get(model, set())]
            _note(row, COLUMN_OF[model], kept)


def note_kept_links(row: PlannedRow, found: RowParts, claim: Claim, told: set[Ends]) -> None:
    """The same of links that readers see: others no file of ours lists."""
    if not found.cells.has("links") or claim.stage != Stage.PUBLISHED:
        return
    kept = []
    for links, turned in ((claim.links_out, False), (claim.links_in, True)):
        for link in links.all():
            ends = (link.from_claim_id, link.relation, link.to_claim_id)
            if ends not in told and link.other_stage == Stage.PUBLISHED:  # type: ignore[attr-defined]
                kept.append(_link_name(link, turned=turned))
    _note(row, "links", kept)


def _note(row: PlannedRow, column: str, kept: list[str]) -> None:
    if kept:
        sentence = _("On record, not in the file, and kept: %s. An import removes nothing.")
        row.warnings.append(Problem(column, sentence % "; ".join(kept)))


def _name(record: Recorded) -> str:
    if isinstance(record, Translation):
        return f"{record.language}, {record.by}"
    if isinstance(record, Citation):
        name = record.source.title
    elif isinstance(record, Correction):
        name = record.note
    else:
        name = str(record)
    return name if len(name) <= SHOWN else f"{name[: SHOWN - 1]}…"


def _link_name(link: ClaimLink, *, turned: bool) -> str:
    inverse = {relation.value: name for relation, name in INVERSE_RELATION.items()}
    relation = inverse[link.relation] if turned else link.relation
    return f"{relation} {link.other}"  # type: ignore[attr-defined]
