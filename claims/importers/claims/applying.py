"""Changes of claims on record, through the same services as an editor's."""

from django.core.exceptions import ValidationError

from claims import services
from claims.models import Topic

from .comparing import Change
from .options import Options


def apply_change(change: Change, options: Options) -> None:
    """Make one change. New records that belong to it are there already. Raises ValidationError."""
    by, why = options.by, options.why
    claim = change.claim
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
    if change.publish_at:
        services.publish_claim(claim, by=by, at=claim.published_at or change.publish_at, why=why)


def sentence_of(error: ValidationError) -> str:
    """What a refusal says, in one line."""
    return " ".join(error.messages)
