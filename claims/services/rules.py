"""Rules that span tables, which no constraint of one table can hold.

The services refuse what breaks them; `check_data` looks for what breaks them all the same.
"""

from collections.abc import Callable

from django.core.exceptions import NON_FIELD_ERRORS
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _

from claims.choices import SAME_SPEAKER, ReviewAbout, ScaleKind, SpeakerKind, Stage
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    FormerClaim,
    FormerSlug,
    Position,
    Reply,
    Review,
    Scale,
    Source,
    Speaker,
    SpeakerName,
)

from .readiness import Problems, latest_today, publication_problems


def behalf_problem(kind: str) -> str:
    """What is wrong with speaking for a speaker of this kind, in a sentence; empty for nothing."""
    if kind == SpeakerKind.INSTITUTION:
        return ""
    return _("Statements are made on behalf of institutions only.")


def rating_problem(scale_kind: str, about: str) -> str:
    """What is wrong with a rating on a scale of this kind in a review that judges this."""
    if (scale_kind == ScaleKind.ATTRIBUTION) == (about == ReviewAbout.ATTRIBUTION):
        return ""
    return _("This rating’s scale measures something else than the review judges.")


def same_speaker_problem(relation: str, *, same: bool) -> str:
    """What is wrong with a relation between claims of one speaker, or of two."""
    if same or relation not in SAME_SPEAKER:
        return ""
    return _("This relation holds between two statements of one speaker.")


def claim_problems(claim: Claim) -> Problems:
    """A claim speaks for institutions only, and once published it keeps what readers need."""
    problems: Problems = {}
    if claim.on_behalf_of and (wrong := behalf_problem(claim.on_behalf_of.kind)):
        problems["on_behalf_of"] = wrong
    if claim.stage == Stage.PUBLISHED:
        problems |= publication_problems(claim)
    former = Q(reference=claim.reference) | Q(number=claim.pk)
    if claim._state.adding and FormerClaim.objects.filter(former).exists():
        problems["reference"] = _("This reference leads to a claim into which another was merged.")
    if claim.pk and _has_links_of_another_speaker(claim):
        problems["speaker"] = _(
            "A link of this claim (reverses, clarifies, takes back) holds within one speaker’s "
            "record. Remove the link first."
        )
    return problems


def _has_links_of_another_speaker(claim: Claim) -> bool:
    within = ClaimLink.objects.filter(relation__in=SAME_SPEAKER)
    return (
        within.filter(from_claim=claim.pk).exclude(to_claim__speaker=claim.speaker_id).exists()
        or within.filter(to_claim=claim.pk).exclude(from_claim__speaker=claim.speaker_id).exists()
    )


def citation_problems(citation: Citation) -> Problems:
    """A published claim keeps a source when a citation moves, and none older than its day."""
    held = Citation.objects.filter(pk=citation.pk).exclude(claim=citation.claim_id)
    left = held.select_related("claim").first()
    if left and deletion_problem(left):
        return {"claim": _("The claim it leaves is published and would have no source.")}
    claim = citation.claim
    if claim.stage == Stage.PUBLISHED and citation.source.published_last < claim.said_first:
        return {"source": _("This source came out before the day on which it was said.")}
    return {}


def source_problems(source: Source) -> Problems:
    """A source came out no earlier than what it reports was said."""
    if source._state.adding:
        return {}
    later = Claim.objects.published().filter(said_first__gt=source.published_last)
    if later.filter(citations__source=source.pk).exists():
        return {"published": _("It is cited for a published claim that was said after this day.")}
    return {}


def link_problems(link: ClaimLink) -> Problems:
    """Who reverses, clarifies or takes back a statement is the one who made it."""
    same = link.from_claim.speaker_id == link.to_claim.speaker_id
    wrong = same_speaker_problem(link.relation, same=same)
    return {"relation": wrong} if wrong else {}


def review_problems(review: Review) -> Problems:
    """A verdict on the attribution needs a scale of attribution, one on the statement another."""
    if review.rating is None:
        return {}
    wrong = rating_problem(review.rating.scale.kind, review.about)
    return {"rating": wrong} if wrong else {}


#: What readers have seen of a reply.
REPLIED = ("claim_id", "author", "text", "language", "received_on")


def reply_problems(reply: Reply) -> Problems:
    """A reply is dated by what has happened, and does not change while readers see it."""
    if reply.received_on > latest_today():
        return {"received_on": _("This day is still to come.")}
    seen = Reply.objects.published().filter(pk=reply.pk).first()
    if seen and any(getattr(seen, name) != getattr(reply, name) for name in REPLIED):
        sentence = _("Readers see this reply. Take it from them first, then change it.")
        return {NON_FIELD_ERRORS: sentence}
    return {}


def position_problems(position: Position) -> Problems:
    """An office is held at an institution."""
    institution = position.institution
    if institution and institution.kind != SpeakerKind.INSTITUTION:
        return {"institution": _("This speaker is not an institution.")}
    return {}


def speaker_problems(speaker: Speaker) -> Problems:
    """A former address is never given to another speaker; who is spoken for is an institution."""
    problems: Problems = {}
    former = FormerSlug.objects.filter(slug=speaker.slug).exclude(speaker=speaker.pk)
    if former.exists():
        problems["slug"] = _("This address once belonged to another speaker and still leads there.")
    if speaker.pk and speaker.kind != SpeakerKind.INSTITUTION:
        claims = Claim.objects.filter(on_behalf_of=speaker.pk)
        if claims.exists() or Position.objects.filter(institution=speaker.pk).exists():
            problems["kind"] = _("Claims or positions name this speaker as an institution.")
    return problems


def scale_problems(scale: Scale) -> Problems:
    """A scale under which reviews stand goes on measuring what they judge."""
    if scale._state.adding:
        return {}
    attribution = scale.kind == ScaleKind.ATTRIBUTION
    judged = ReviewAbout.STATEMENT if attribution else ReviewAbout.ATTRIBUTION
    if Review.objects.filter(rating__scale=scale.pk, about=judged).exists():
        return {"kind": _("Reviews with ratings of this scale judge something else.")}
    return {}


_RULES: dict[type[models.Model], Callable[..., Problems]] = {
    Claim: claim_problems,
    Citation: citation_problems,
    ClaimLink: link_problems,
    Reply: reply_problems,
    Review: review_problems,
    Position: position_problems,
    Source: source_problems,
    Scale: scale_problems,
    Speaker: speaker_problems,
}


def cross_table_problems(record: models.Model) -> Problems:
    """What is wrong with a record in the light of other tables; empty when all is well."""
    rule = _RULES.get(type(record))
    return rule(record) if rule else {}


def deletion_problem(record: models.Model) -> str:
    """Why a record may not be deleted, in a sentence; empty where it may."""
    if isinstance(record, Claim) and record.former_claims.exists():
        return _("Another claim was merged into this one, and its address leads here.")
    if isinstance(record, Claim) and record.published_at is not None:
        return _(
            "A claim that was published is withdrawn, not deleted: its address keeps answering."
        )
    if (
        isinstance(record, Citation)
        and record.claim.stage == Stage.PUBLISHED
        and not record.claim.citations.exclude(pk=record.pk).exists()
    ):
        return _("A published claim needs a source; this is its last one.")
    if isinstance(record, Reply) and record.published_at is not None:
        return _("Readers see this reply. Take it from them first, then delete it.")
    if isinstance(record, Speaker) and record.former_slugs.exists():
        return _("A former address leads to this speaker and must go on answering.")
    if isinstance(record, SpeakerName) and record.spelling == record.speaker.name:
        return _("This is the speaker’s main name. Change the main name first.")
    return ""
