"""What was published last of a list, in whatever order the list is."""

from collections.abc import Sequence

from claims.models import Claim, ClaimQuerySet

#: Of so many that were published last, most lists have some: that spares sorting a whole one.
LOOKED_AT = 2000


def newest(legs: Sequence[ClaimQuerySet], most: int, *, using: str) -> ClaimQuerySet:
    """At most so many claims of a list, the last published first."""
    ids = [pk for leg in legs for pk in _newest_ids(leg.using(using), most)]
    return _by_publication(Claim.objects.published().filter(pk__in=ids))[:most]


def _newest_ids(leg: ClaimQuerySet, most: int) -> list[int]:
    lately = _by_publication(Claim.objects.using(leg.db).published())[:LOOKED_AT]
    among = leg.filter(pk__in=list(lately.values_list("pk", flat=True)))
    found = list(_by_publication(among).values_list("pk", flat=True)[:most])
    if len(found) == most:
        return found
    return list(_by_publication(leg).values_list("pk", flat=True)[:most])


def _by_publication(claims: ClaimQuerySet) -> ClaimQuerySet:
    return claims.order_by("-published_at", "-pk")
