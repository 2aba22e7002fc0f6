"""A row beside the claim on record: what it would change, field by field, and nothing else.

An import adds and changes. It removes topics, which are given as a whole, but no citation, link,
review, translation or correction: a file that lacks one may only be an extract. What is kept so is
said (`keeping`).
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Prefetch
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Stage
from claims.dates import PartialDate, iso
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    Recorded,
    Review,
    Translation,
)
from claims.services import NewRecord
from claims.services.needing_correction import CORRECTED, owed_to_readers
from claims.services.permissions import Action, may, refusal
from claims.services.publishing import review_refusal
from claims.services.readiness import ABOUT_THE_DAY

from .allowed import note_not_changeable
from .change import Change
from .keeping import note_kept_links, note_kept_parts
from .matching import Target
from .outcome import Difference, PlannedRow, Problem, changed_meanwhile
from .parts import COLUMN_OF, Part
from .planned_links import Ends, link_source
from .readiness import note_unready, published_at
from .registers import Registers
from .row_parts import RowParts, column_of, note_changed

#: Longest text of a difference that a report keeps.
SHOWN = 600


def stored_claims(ids: Collection[int]) -> dict[int, Claim]:
    """The claims with all that a row may say of them, in a few queries."""
    if not ids:
        return {}
    claims = Claim.objects.filter(pk__in=ids).select_related("speaker", "on_behalf_of")
    whole = claims.prefetch_related(
        "topics",
        "translations",
        # Joined: apart, Django writes a condition for each, and SQLite takes a thousand of them.
        Prefetch("citations", Citation.objects.select_related("source")),
        "reviews",
        "corrections",
        _links("links_out", "to_claim"),
        _links("links_in", "from_claim"),
    )
    return {claim.pk: claim for claim in whole}


def _links(name: str, other: str) -> Prefetch:
    """The links of one end, each with what tells the claim at its other."""
    named = {"other": F(f"{other}__reference"), "other_stage": F(f"{other}__stage")}
    return Prefetch(name, ClaimLink.objects.annotate(**named))


def compare(
    row: PlannedRow, found: RowParts, target: Target, claim: Claim, shared: Registers
) -> Change:
    """Note the differences in the row, and return what they come to."""
    change = Change(claim, found.row)
    _compare_fields(row, found, change)
    _compare_topics(row, found, change)
    told = {
        model: _compare_parts(row, model, every, change, shared)
        for model, every in found.listed.items()
    }
    note_kept_parts(row, found, claim, told)
    note_kept_links(row, found, claim, _compare_links(row, found, change, shared))
    _compare_stage(row, found, change, shared)
    if row.differences:
        _refuse_stale(row, found, claim, shared)
        _refuse_another(row, target, change)
        _demand_correction(row, found, change, shared)
        note_changed(row, claim, change.fields)
        note_not_changeable(row, claim, shared.options)
        if claim.stage == Stage.PUBLISHED or change.publish_at:
            _note_unready(found, change)
    return change


def _compare_fields(row: PlannedRow, found: RowParts, change: Change) -> None:
    claim = change.claim
    change.fields = {
        name: value for name, value in found.fields.items() if getattr(claim, name) != value
    }
    for name in change.fields:
        if name == "said_last" and "said_first" in change.fields:
            continue
        column = column_of(name)
        old, new = _shown(claim, name, change.fields, found)
        row.differences.append(Difference(column, old[:SHOWN], new[:SHOWN]))


def _shown(claim: Claim, name: str, fields: dict[str, Any], found: RowParts) -> tuple[str, str]:
    if name == "speaker_id":
        return claim.speaker.name, found.speaker_name
    if name == "on_behalf_of_id":
        old = claim.on_behalf_of.name if claim.on_behalf_of else ""
        return old, found.cells.word("on_behalf_of")
    if name in ("said_first", "said_last"):
        days = (fields.get(each, getattr(claim, each)) for each in ("said_first", "said_last"))
        return iso(claim.said), iso(PartialDate(*days))
    return str(getattr(claim, name)), str(fields[name])


def _compare_topics(row: PlannedRow, found: RowParts, change: Change) -> None:
    now = {topic.pk: topic.slug for topic in change.claim.topics.all()}
    if found.topics is not None and set(found.topics) != now.keys():
        change.topics = found.topics
        words = ", ".join(found.cells.words("topics"))
        row.differences.append(Difference("topics", ", ".join(sorted(now.values())), words))


def _compare_parts(
    row: PlannedRow, model: type[Recorded], every: list[Part], change: Change, shared: Registers
) -> set[int]:
    """Note what is new and what differs; the answer is which of the records are told."""
    told: set[int] = set()
    column = COLUMN_OF[model]
    stored = _stored(model, change.claim) if every else {}
    for part in every:
        record = stored.get(part.key) or stored.get(part.key[:2] if model is Translation else None)
        if record is None:
            values = {"id": shared.ids.take(model), "claim_id": change.claim.pk, **part.values}
            change.made.append(NewRecord(model, values))
            row.differences.append(Difference(column, "", f"+ {part.name}"[:SHOWN]))
            continue
        told.add(record.pk)
        if model is Correction:
            continue
        changed = {
            name: value for name, value in part.values.items() if getattr(record, name) != value
        }
        if changed:
            note_changed(row, record, changed)
            change.parts.append((record, changed))
        for name, value in changed.items():
            old, new = f"{part.name}: {getattr(record, name)}", f"{part.name}: {value}"
            row.differences.append(Difference(column, old[:SHOWN], new[:SHOWN]))
    return told


def _stored(model: type[Recorded], claim: Claim) -> dict[Any, Recorded]:
    """What the claim has, by what tells one from another."""
    if model is Translation:
        found: dict[Any, Recorded] = {}
        for each in sorted(claim.translations.all(), key=lambda each: each.pk):
            found.setdefault((each.language, each.by, each.credit), each)
            # A file without the list does not know whose translation it is.
            found.setdefault((each.language, each.by), each)
        return found
    if model is Citation:
        return {each.source_id: each for each in claim.citations.all()}
    if model is Review:
        return {each.reference: each for each in claim.reviews.all()}
    return {(_second(each.made_at), each.note): each for each in claim.corrections.all()}


def _second(when: datetime) -> datetime:
    return when - timedelta(microseconds=when.microsecond)


def _compare_links(
    row: PlannedRow, found: RowParts, change: Change, shared: Registers
) -> set[Ends]:
    """The same of links."""
    told: set[Ends] = set()
    claim = change.claim
    links: Iterable[ClaimLink] = (*claim.links_out.all(), *claim.links_in.all())
    stored = {(each.from_claim_id, each.relation, each.to_claim_id): each for each in links}
    for each in found.link_cells:
        ends, warning = shared.links.read(each, claim.pk)
        if warning:
            row.warnings.append(Problem("links", warning))
        if not ends:
            continue
        told.add(ends)
        source = link_source(each, shared.sources)
        link = stored.get(ends)
        name = f"{each.word('relation')} {each.word('claim')}"
        if link is None:
            shared.links.wish(ends, each, found.row, source)
            row.differences.append(Difference("links", "", f"+ {name}"))
            continue
        wanted = {"note": each.text("note"), "source_id": source.pk if source else None}
        given = {"note": "note", "source_id": "source"}
        changed = {
            attribute: value
            for attribute, value in wanted.items()
            if each.has(given[attribute]) and getattr(link, attribute) != value
        }
        if changed:
            note_changed(row, link, changed)
            change.parts.append((link, changed))
            old, new = f"{name}: {link.note}", f"{name}: {wanted['note']}"
            row.differences.append(Difference("links", old[:SHOWN], new[:SHOWN]))
    return told


def _compare_stage(row: PlannedRow, found: RowParts, change: Change, shared: Registers) -> None:
    """A file may publish what is a draft here. It never takes anything from readers."""
    claim = change.claim
    if claim.stage == Stage.PUBLISHED or (shown_at := published_at(found.cells)) is None:
        return
    if claim.stage == Stage.WITHDRAWN:
        row.warnings.append(Problem("published_at", _("It was withdrawn here and stays so.")))
        return
    by = shared.options.by
    allowed = may(by, Action.PUBLISH, claim)
    refused = review_refusal(by, claim) if allowed else refusal(by, Action.PUBLISH, claim)
    if refused:
        row.warnings.append(Problem("published_at", _("It stays as it is. %s") % refused))
        return
    change.publish_at = shown_at
    row.differences.append(Difference("published_at", "", f"{shown_at:%Y-%m-%d %H:%M}"))


def _note_unready(found: RowParts, change: Change) -> None:
    claim = change.claim
    names = ("said_first", "said_last", *ABOUT_THE_DAY)
    values = {name: change.fields.get(name, getattr(claim, name)) for name in names}
    reported = [each.source.published_last for each in claim.citations.all()]
    reported += [each.reported for each in found.listed[Citation]]
    note_unready(found.cells, values, reported)


def _refuse_stale(row: PlannedRow, found: RowParts, claim: Claim, shared: Registers) -> None:
    """What the file was made of, or what a preview showed, must still stand."""
    version = found.cells.number("version")
    if version is not None and version < claim.version:
        sentence = _(
            "The record has changed since the file was made: version %(file)d in the file, "
            "%(record)d on record. Export it again."
        )
        found.cells.wrong("version", sentence % {"file": version, "record": claim.version})
    seen = shared.options.seen
    if seen is not None and seen.get(claim.pk) != claim.updated_at:
        found.cells.wrong("version", changed_meanwhile() if claim.pk in seen else _came_meanwhile())


def _came_meanwhile() -> str:
    return _("This claim came on record after the preview. Check the file again.")


def _refuse_another(row: PlannedRow, target: Target, change: Change) -> None:
    """A number alone may be that of somebody else's list."""
    if target.by_id and {"text", "speaker_id"} <= change.fields.keys():
        sentence = _(
            "Claim %d has other words and another speaker. If the column is not our number of the "
            "claim, leave it out."
        )
        row.errors.append(Problem("id", sentence % target.pk))


def _demand_correction(row: PlannedRow, found: RowParts, change: Change, shared: Registers) -> None:
    """Readers are told what was changed in a published claim, and why."""
    claim = change.claim
    if not _owed_to_readers(change):
        return
    if any(record.model is Correction for record in change.made):
        return
    note = found.cells.word("correction") or shared.options.correction.strip()
    if not note:
        sentence = _("A published claim changes: say what and why in a column “correction”.")
        found.cells.wrong("correction", sentence)
        return
    values = {"claim_id": claim.pk, "made_at": timezone.now(), "note": note}
    change.made.append(NewRecord(Correction, {"id": shared.ids.take(Correction), **values}))
    row.differences.append(Difference("correction", "", note[:SHOWN]))


def _owed_to_readers(change: Change) -> bool:
    """Whether readers have seen otherwise what they will see."""
    claim = change.claim
    if claim.stage != Stage.PUBLISHED and not change.publish_at:
        return False
    columns = {name for _field, names, _label in CORRECTED for name in names}
    if claim.published_at is not None and columns & change.fields.keys():
        return True
    return claim.stage != Stage.PUBLISHED and bool(owed_to_readers(claim))
