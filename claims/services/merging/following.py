"""Where the numbers and references of merged claims lead."""

from collections.abc import Iterable

from django.db.models import BigIntegerField, QuerySet

from claims.models import Claim, FormerClaim, Prepared

#: References looked up in one statement.
AT_ONCE = 5000


def claim_at_number(number: int) -> Claim | None:
    """The claim whose page readers may open, into which the one of this number was merged."""
    if number > BigIntegerField.MAX_BIGINT:  # no record can have it, and no driver takes it
        return None
    found: list[Claim] = _merged(number)
    return found[0] if found else None


@Prepared
def _merged(number: int) -> QuerySet[Claim]:
    return Claim.objects.answering().filter(former_claims__number=number)


def claims_by_reference(references: Iterable[str]) -> dict[str, int]:
    """The ids of the claims that have these references, or had them until they were merged."""
    wanted = sorted(set(references))
    found: dict[str, int] = {}
    for start in range(0, len(wanted), AT_ONCE):
        batch = wanted[start : start + AT_ONCE]
        former = FormerClaim.objects.filter(reference__in=batch)
        found |= dict(former.values_list("reference", "claim_id"))
        found |= dict(Claim.objects.filter(reference__in=batch).values_list("reference", "pk"))
    return found
