"""Claims that have come as far as a test needs."""

from typing import Any

from claims import services
from claims.choices import Stage
from claims.models import Claim, Source

from .claims import CitationFactory, ClaimFactory
from .sources import SourceFactory


def draft_claim(*, source: Source | None = None, wording: str = "", **claim: Any) -> Claim:
    """A draft that lacks nothing: one source reports it, and an unknown day is told of."""
    if claim.get("said") == "":
        claim.setdefault("date_printed", "recently")
    draft = ClaimFactory(**claim)
    CitationFactory(claim=draft, source=source or _source_of(claim), wording=wording)
    return draft


def _source_of(claim: dict[str, Any]) -> Source:
    """A source that came out on the day that a test gives its claim."""
    return SourceFactory(published=claim["said"]) if claim.get("said") else SourceFactory()


def published_claim(**claim: Any) -> Claim:
    """A claim that readers may see; takes what `draft_claim` takes."""
    return services.publish_claim(draft_claim(**claim), by=None)


def withdrawn_claim(**claim: Any) -> Claim:
    """A claim that readers could see once."""
    return services.withdraw_claim(published_claim(**claim), ground="error", by=None)


def claim_at(stage: Stage, **claim: Any) -> Claim:
    """A claim that has come this far, with one source."""
    if stage == Stage.PUBLISHED:
        return published_claim(**claim)
    if stage == Stage.WITHDRAWN:
        return withdrawn_claim(**claim)
    draft = draft_claim(**claim)
    return services.submit_for_review(draft, by=None) if stage == Stage.IN_REVIEW else draft
