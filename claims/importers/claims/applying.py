"""Changes of claims on record, through the same services as an editor's."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError

from claims import services
from claims.models import Claim, Correction, Topic
from claims.services.bulk.changing import change_plainly, is_plain

from .change import PlannedChange
from .options import Options
from .outcome import changed_meanwhile


def apply_changes(changes: Sequence[PlannedChange], options: Options) -> Iterator[PlannedChange]:
    """Make some changes, each yielded before it is made.

    Raises ValidationError and PermissionDenied; also where a claim has changed since it was
    compared.
    """
    claims = Claim.objects.in_bulk([change.claim_id for change in changes])
    plain: dict[int, dict[str, Any]] = {}
    for change in changes:
        yield change
        claim = claims.get(change.claim_id)
        if claim is None or claim.updated_at != change.seen_at:
            raise ValidationError(changed_meanwhile())
        if _is_plain(change, claim):
            plain[claim.pk] = change.fields
        else:
            _apply(change, claim, options)
    change_plainly(plain, by=options.by, why=options.why)


def _is_plain(change: PlannedChange, claim: Claim) -> bool:
    """Whether it can be made together with others, a hundred times as fast."""
    further = change.topics is not None or change.parts or change.made or change.publish_at
    return not further and is_plain(claim, change.fields)


def _apply(change: PlannedChange, claim: Claim, options: Options) -> None:
    by, why = options.by, options.why
    if any(record.model is Correction for record in change.made):
        services.announce_correction(claim)
    for name, value in change.fields.items():
        setattr(claim, name, value)
    if change.fields:
        services.save_record(claim, by=by, why=why)
    if change.topics is not None:
        topics = Topic.objects.filter(pk__in=change.topics)
        services.set_topics(claim, topics, by=by, why=why)
    for model, pk, values in change.parts:
        record = model._default_manager.get(pk=pk)
        for name, value in values.items():
            setattr(record, name, value)
        services.save_record(record, by=by, why=why)
    if change.made:
        services.insert_records(change.made, by=by, why=why)
    if change.publish_at:
        # A new citation may have taken it off the clock.
        claim.refresh_from_db()
        services.publish_claim(claim, by=by, at=claim.published_at or change.publish_at, why=why)


def sentence_of(error: ValidationError | PermissionDenied) -> str:
    """What a refusal says, in one line."""
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
