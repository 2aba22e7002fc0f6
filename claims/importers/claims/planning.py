"""From rows to what is to be done: read-only, a batch of rows at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from claims.choices import SpeakerKind, Stage
from claims.models import Citation, Claim, Correction, Review, Translation
from claims.services import NewRecord
from claims.services.rules import behalf_problem

from . import parts
from .allowed import note_not_addable
from .cells import Cells
from .change import Change
from .claim_fields import claim_fields
from .comparing import compare, stored_claims
from .matching import Target
from .outcome import PlannedRow, Problem
from .planned_links import link_source
from .readiness import note_unready, published_at
from .registers import Registers
from .row_parts import RowParts, note_problems
from .speakers import Called

#: A row as the file has it, by the names of our columns, and the claim that it means.
Read = tuple[int, Mapping[str, Any], str, Target]
LABEL = 160


@dataclass
class Planner:
    """Plans rows in the order of the file. What it makes and changes is taken batch by batch."""

    shared: Registers
    made: list[NewRecord] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._row = 0

    def plan(self, batch: Sequence[Read]) -> list[PlannedRow]:
        """What is to become of these rows."""
        planned = [PlannedRow(line) for line, *_rest in batch]
        read: list[RowParts | None] = []
        for row, (_line, cells, problem, target) in zip(planned, batch, strict=True):
            if problem:
                row.errors.append(Problem("", problem))
            if target.problem:
                row.errors.append(target.problem)
            each = Cells(cells, row.errors)
            row.label = each.text("text")[:LABEL]
            whole = not row.errors
            read.append(
                RowParts(self._row, each, parts.citation_cells(each), each.records("links"))
                if whole
                else None
            )
            self._row += 1
        rows = [each for each in read if each]
        every_link = [link for each in rows for link in each.link_cells]
        self.shared.links.look_up(every_link)
        facts = [link.record("source") for link in every_link]
        self.shared.sources.look_up(
            [*(c for each in rows for c in each.citation_cells), *(f for f in facts if f)]
        )
        stored = stored_claims([target.pk for *_, target in batch if not target.is_new])
        for row, found, (*_rest, target) in zip(planned, read, batch, strict=True):
            if found is not None:
                self._plan_row(row, found, target, stored.get(target.pk))
        return planned

    def taken(self) -> tuple[list[NewRecord], list[Change]]:
        """What was planned since this was asked last."""
        made, changes = [*self.shared.taken(), *self.made], self.changes
        self.made, self.changes = [], []
        return made, changes

    def _plan_row(
        self, row: PlannedRow, found: RowParts, target: Target, claim: Claim | None
    ) -> None:
        if claim is None and not target.is_new:
            row.errors.append(Problem("", _("Somebody deleted this claim meanwhile.")))
            return
        with self.shared.made_by_row() as made:
            self._read(row, found, target, claim)
        note_not_addable(row, made, self.shared.options)
        if claim is not None:
            row.claim_id, row.version = claim.pk, claim.version
            row.changed_at = claim.updated_at
            self._plan_change(row, found, target, claim)
        else:
            self._plan_new(row, found, target)

    def _read(self, row: PlannedRow, found: RowParts, target: Target, claim: Claim | None) -> None:
        cells = found.cells
        found.fields = claim_fields(cells)
        self._read_speaker(row, found, claim)
        if cells.has("on_behalf_of"):
            self._read_behalf(row, found, claim)
        if cells.has("topics"):
            found.topics = list(
                dict.fromkeys(self.shared.topics.find(word) for word in cells.words("topics"))
            )
        current = [each.source for each in claim.citations.all()] if claim else []
        found.listed = {
            Translation: parts.translations(cells),
            Citation: parts.citations(found.citation_cells, self.shared.sources, current),
            Review: parts.reviews(cells, target.reference, self.shared.ratings),
            Correction: parts.corrections(cells),
        }

    def _read_speaker(self, row: PlannedRow, found: RowParts, claim: Claim | None) -> None:
        cells = found.cells
        name = cells.word("speaker")
        if claim is not None and (not name or name == claim.speaker.name):
            found.speaker_name = claim.speaker.name
            return
        called = Called(
            name,
            cells.number("speaker_id"),
            cells.choice("speaker_kind", SpeakerKind, ""),
            cells.word("speaker_wikidata"),
        )
        answer = self.shared.speakers.find(called, claim.speaker_id if claim else None)
        if answer.error:
            cells.wrong("speaker", answer.error)
        if answer.warning:
            row.warnings.append(Problem("speaker", answer.warning))
        found.fields["speaker_id"], found.speaker_name = answer.pk, answer.name

    def _read_behalf(self, row: PlannedRow, found: RowParts, claim: Claim | None) -> None:
        name = found.cells.word("on_behalf_of")
        if not name:
            found.fields["on_behalf_of_id"] = None
            return
        if claim is not None and claim.on_behalf_of and claim.on_behalf_of.name == name:
            return
        called = Called(name, kind=SpeakerKind.INSTITUTION.value)
        answer = self.shared.speakers.find(called, claim.on_behalf_of_id if claim else None)
        wrong = answer.error or behalf_problem(answer.kind)
        if wrong:
            found.cells.wrong("on_behalf_of", wrong)
        found.fields["on_behalf_of_id"] = answer.pk

    def _plan_new(self, row: PlannedRow, found: RowParts, target: Target) -> None:
        shown_at = published_at(found.cells)
        if shown_at and (refusal := self.shared.publishing_refusal):
            shown_at = None
            sentence = _("It comes in as a draft. %s") % refusal
            row.warnings.append(Problem("published_at", sentence))
        values = {"id": target.pk, "reference": target.reference, **found.fields}
        values.setdefault("text", "")
        values.setdefault("speaker_id", None)
        if shown_at:
            values |= {"stage": Stage.PUBLISHED.value, "published_at": shown_at}
            note_unready(found.cells, values, [each.reported for each in found.listed[Citation]])
        claim = NewRecord(Claim, values, topics=found.topics or ())
        note_problems(row, claim)
        row.label = f"{found.speaker_name}: {row.label}"
        self.shared.links.speakers[target.pk] = values["speaker_id"] or 0
        made = [claim]
        for model, every in found.listed.items():
            for part in every:
                record = NewRecord(
                    model, {"id": self.shared.ids.take(model), "claim_id": target.pk, **part.values}
                )
                note_problems(row, record)
                made.append(record)
        self._wish_links(row, found, target)
        note_not_addable(row, made, self.shared.options)
        if not row.errors:
            self.made += made

    def _wish_links(self, row: PlannedRow, found: RowParts, target: Target) -> None:
        for each in found.link_cells:
            ends, warning = self.shared.links.read(each, target.pk)
            if warning:
                row.warnings.append(Problem("links", warning))
            if ends:
                source = link_source(each, self.shared.sources)
                self.shared.links.wish(ends, each, found.row, source)

    def _plan_change(self, row: PlannedRow, found: RowParts, target: Target, claim: Claim) -> None:
        row.label = f"{found.speaker_name}: {row.label or claim.text[:LABEL]}"
        self.shared.links.speakers[claim.pk] = found.fields.get("speaker_id") or claim.speaker_id
        change = compare(row, found, target, claim, self.shared)
        for record in change.made:
            note_problems(row, record)
        note_not_addable(row, change.made, self.shared.options)
        if not row.errors and row.differences:
            self.changes.append(change)
