"""The rules that span tables, asked of many new records at once."""

from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from claims.choices import SAME_SPEAKER, ReviewAbout, ScaleKind, SpeakerKind
from claims.models import Citation, Claim, ClaimLink, Recorded, Review
from claims.services import rules
from claims.services.batches import batches
from claims.services.readiness import ABOUT_THE_DAY, latest_today, publication_problems

from .prepared import Prepared


def broken_rule(written: Prepared) -> str:
    """What one of the records, which stand in their tables already, does against the rules."""
    asked: tuple[tuple[type[Recorded], QuerySet[Any], str], ...] = (
        (Claim, _spoken_for_wrongly(), rules.behalf_problem(SpeakerKind.PERSON)),
        (Review, _on_wrong_scale(), rules.rating_problem("", ReviewAbout.ATTRIBUTION)),
        (ClaimLink, _between_speakers(), rules.same_speaker_problem(SAME_SPEAKER[0], same=False)),
    )
    for model, wrong, sentence in asked:
        for batch in batches(written.values(model, "id")):
            if found := wrong.filter(pk__in=batch).first():
                return f"“{found}”: {sentence}"
    return _unready(written)


def _unready(written: Prepared) -> str:
    """What readers would miss of a claim that is shown to them, or that was given a source."""
    published = Claim.objects.published()
    cited = Citation.objects.filter(claim=OuterRef("pk"))
    untold = Q(**dict.fromkeys(ABOUT_THE_DAY, ""), said_first=date.min, said_last=date.max)
    earlier = cited.filter(source__published_last__lt=OuterRef("said_first"))
    wrong = published.filter(
        ~Exists(cited) | untold | Q(said_first__gt=latest_today()) | Exists(earlier)
    )
    for batch in batches({*written.published(), *written.values(Citation, "claim_id")}):
        if found := wrong.filter(pk__in=batch).first():
            return f"“{found}”: {' '.join(publication_problems(found).values())}"
    return ""


def _spoken_for_wrongly() -> QuerySet[Any]:
    spoken_for = Claim.objects.exclude(on_behalf_of=None)
    return spoken_for.exclude(on_behalf_of__kind=SpeakerKind.INSTITUTION)


def _on_wrong_scale() -> QuerySet[Any]:
    attribution = Q(rating__scale__kind=ScaleKind.ATTRIBUTION)
    judged = Q(about=ReviewAbout.ATTRIBUTION)
    return Review.objects.filter(rating__isnull=False).filter(
        (attribution & ~judged) | (~attribution & judged)
    )


def _between_speakers() -> QuerySet[Any]:
    within = ClaimLink.objects.filter(relation__in=SAME_SPEAKER)
    return within.exclude(from_claim__speaker=F("to_claim__speaker"))
