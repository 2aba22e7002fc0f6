"""The rules that span tables, asked of many new records at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from claims.choices import SAME_SPEAKER, ReviewAbout, ScaleKind, SpeakerKind
from claims.models import Citation, Claim, ClaimLink, Recorded, Review
from claims.services import rules

from .new_record import NewRecord


def broken_rule(written: Mapping[type[Recorded], Sequence[NewRecord]]) -> str:
    """What one of the records, which stand in their tables already, does against the rules."""
    for model, wrong, sentence in (
        (Claim, _spoken_for_wrongly(), rules.behalf_problem(SpeakerKind.PERSON)),
        (Claim, _without_source(), rules.source_problem(cited=False)),
        (Review, _on_wrong_scale(), rules.rating_problem("", ReviewAbout.ATTRIBUTION)),
        (ClaimLink, _between_speakers(), rules.same_speaker_problem(SAME_SPEAKER[0], same=False)),
    ):
        ids = [record.pk for record in written[model]]
        if ids and (found := wrong.filter(pk__in=ids).first()):
            return f"“{found}”: {sentence}"
    return ""


def _spoken_for_wrongly() -> QuerySet[Any]:
    spoken_for = Claim.objects.exclude(on_behalf_of=None)
    return spoken_for.exclude(on_behalf_of__kind=SpeakerKind.INSTITUTION)


def _without_source() -> QuerySet[Any]:
    return Claim.objects.published().exclude(Exists(Citation.objects.filter(claim=OuterRef("pk"))))


def _on_wrong_scale() -> QuerySet[Any]:
    attribution = Q(rating__scale__kind=ScaleKind.ATTRIBUTION)
    judged = Q(about=ReviewAbout.ATTRIBUTION)
    return Review.objects.filter(rating__isnull=False).filter(
        (attribution & ~judged) | (~attribution & judged)
    )


def _between_speakers() -> QuerySet[Any]:
    within = ClaimLink.objects.filter(relation__in=SAME_SPEAKER)
    return within.exclude(from_claim__speaker=F("to_claim__speaker"))
