"""What is on record about a claim, as machines are told of it."""

from claims import linked_data
from claims.linked_data import Judged, Named, Printed
from claims.models import Review

from .citations import CitedSource
from .record import ClaimRecord, Voice


def told_of(record: ClaimRecord) -> linked_data.Node:
    """The linked data of the page of a claim; nothing is read for it."""
    return linked_data.of_claim(
        record.claim,
        _named(record.speaker),
        _named(record.institution) if record.institution else None,
        printed=[_printed(each) for each in record.citations],
        judged=[_judged(each, record) for each in record.reviews],
        corrections=record.corrections,
    )


def _named(voice: Voice) -> Named:
    return Named(voice.speaker, voice.name, voice.spellings)


def _printed(source: CitedSource) -> Printed:
    return Printed(
        kind=source.kind,
        title=source.title,
        language=source.source_language,
        url=source.link,
        outlet=source.outlet or "",
        published=source.published,
    )


def _judged(review: Review, record: ClaimRecord) -> Judged:
    steps = record.scales[review.rating.scale_id] if review.rating else []
    return Judged(review, [step.value for step in steps])
