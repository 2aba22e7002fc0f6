"""Fact-checks of ours, as ClaimReview. Those of others are theirs to publish."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claims.choices import ReviewAbout
from claims.models import Review

from .graph import Node, identity
from .site import publisher

#: Steps that say that nothing can be said have no place between the best and the worst.
APART = frozenset({"not-verifiable", "unverifiable", "unproven", "not-rated", "unrated", "satire"})


@dataclass(frozen=True)
class Judged:
    """A review with the values of the steps of its scale, in order from the best to the worst."""

    review: Review
    steps: Sequence[str] = ()


def review_node(judged: Judged, *, address: str, statement: str, said: str, claim: Node) -> Node:
    """A review of ours. `statement` are the words, `said` the sentence that somebody said them.

    https://developers.google.com/search/docs/appearance/structured-data/factcheck
    """
    review = judged.review
    is_of_words = review.about == ReviewAbout.STATEMENT
    return {
        "@type": "ClaimReview",
        "@id": identity("review", review.reference),
        "url": address,
        "name": review.title,
        "inLanguage": review.language,
        "claimReviewed": statement if is_of_words else said,
        "itemReviewed": claim,
        "author": publisher(),
        "datePublished": review.reviewed_on.isoformat() if review.reviewed_on else None,
        "reviewBody": review.summary,
        "reviewRating": _rating(judged),
    }


def _rating(judged: Judged) -> Node:
    """The verdict in words, and in numbers where its scale leads from worst (1) to best."""
    rating, textual = judged.review.rating, judged.review.textual_rating
    if rating is None:
        return {"@type": "Rating", "alternateName": textual}
    words: dict[str, Any] = {"@type": "Rating", "alternateName": rating.label}
    words["ratingExplanation"] = textual
    ranked = [value for value in judged.steps if value not in APART]
    if rating.value not in ranked or len(ranked) < 2:
        return words
    place = len(ranked) - ranked.index(rating.value)
    return words | {"ratingValue": place, "bestRating": len(ranked), "worstRating": 1}
