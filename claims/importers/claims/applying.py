"""Changes of claims on record, through the same services as an editor's."""

from django.core.exceptions import PermissionDenied, ValidationError

from claims import services
from claims.models import Correction, Topic
from claims.services import Ids

from .comparing import Change
from .options import Options


def apply_change(change: Change, ids: Ids, options: Options) -> None:
    """Make one change. Raises ValidationError and PermissionDenied."""
    by, why = options.by, options.why
    claim = change.claim
    if any(record.model is Correction for record in change.made):
        services.announce_correction(claim)
    for name, value in change.fields.items():
        setattr(claim, name, value)
    if change.fields:
        services.save_record(claim, by=by, why=why)
    if change.topics is not None:
        topics = Topic.objects.filter(pk__in=change.topics)
        services.set_topics(claim, topics, by=by, why=why)
    for record, values in change.parts:
        record.refresh_from_db()
        for name, value in values.items():
            setattr(record, name, value)
        services.save_record(record, by=by, why=why)
    services.insert_records(change.made, ids, by=by, why=why)
    if change.publish_at:
        # A new citation may have taken it off the clock.
        claim.refresh_from_db()
        services.publish_claim(claim, by=by, at=claim.published_at or change.publish_at, why=why)


def sentence_of(error: ValidationError | PermissionDenied) -> str:
    """What a refusal says, in one line."""
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
