"""Statements that may answer one another, for an editor to link or to dismiss for good."""

from collections.abc import Sequence

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims import search
from claims.models import Claim, ClaimLink, UnrelatedClaims
from claims.services.disputes import in_disputed_topics, unlinked
from claims.services.pairing import say_once
from claims.services.permissions import Action, require

from .finding import NEAR, LinkSuggestion, suggestions_for

__all__ = [
    "NEAR",
    "LinkSuggestion",
    "dismiss_link",
    "suggested_links",
    "suggestions_for_each",
    "unlinked_claims",
]


def suggested_links(claim: Claim, most: int = 5) -> list[LinkSuggestion]:
    """What may answer this claim or be answered by it, likest first."""
    return suggestions_for([claim.pk], most).get(claim.pk, [])


def unlinked_claims(start: int, most: int) -> list[int]:
    """The ids of the newest claims of disputed topics that nothing is linked with, from `start`."""
    wanted = in_disputed_topics()
    if wanted is None:
        return []
    found = search.newest_first(search.matching(unlinked(Claim.objects.all()), wanted))
    return list(found.values_list("pk", flat=True)[start : start + most])


def suggestions_for_each(claims: Sequence[int], most: int = 3) -> list[LinkSuggestion]:
    """For each of these claims what may answer it, in their order, every pair once."""
    found = suggestions_for(claims, most)
    pairs: dict[frozenset[int], LinkSuggestion] = {}
    for pk in claims:
        for each in found.get(pk, ()):
            pairs.setdefault(frozenset((each.claim.pk, each.other.pk)), each)
    return list(pairs.values())


def dismiss_link(
    one: Claim, other: Claim, *, by: AbstractBaseUser | None, why: str = ""
) -> UnrelatedClaims:
    """Remember for good that two claims do not answer one another. Twice is as good as once.

    Raises PermissionDenied for whoever may not link claims.
    """
    require(by, Action.ADD, ClaimLink)
    if one.pk == other.pk:
        raise ValidationError(_("Choose two claims."))
    pair = UnrelatedClaims(first=one, second=other)
    return say_once(pair, by=by, why=why or "They do not answer one another.")
