"""A search as the lists make it."""

from claims import search
from claims.models import Claim, ClaimQuerySet


def found(text: str, claims: ClaimQuerySet | None = None) -> list[Claim]:
    """What a query finds among the published claims, or among others, latest first."""
    asked = search.ask(text)
    wanted = search.Wanted(groups=asked.groups)
    among = Claim.objects.published() if claims is None else claims
    return list(search.newest_first(search.matching(among, wanted)))
