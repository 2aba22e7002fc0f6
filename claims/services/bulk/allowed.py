"""Who may write which new records, asked once for many."""

from django.contrib.auth.models import AbstractBaseUser

from claims.models import Claim
from claims.services.batches import batches
from claims.services.permissions import PARTS, Action, NotAllowedError, require
from claims.services.publishing import review_refusal

from .prepared import Prepared


def require_all(written: Prepared, by: AbstractBaseUser | None) -> None:
    """Raise PermissionDenied unless somebody may add all of these.

    As single writes ask: who adds a citation or translation may change the claim; one's own new
    claims one may.
    """
    if by is None:
        return
    for model in written.rows:
        require(by, Action.ADD, model)
    new = set(written.values(Claim, "id"))
    of_others = {pk for part in PARTS for pk in written.values(part, "claim_id")} - new
    for batch in batches(of_others):
        for claim in Claim.objects.filter(pk__in=batch):
            require(by, Action.CHANGE, claim)
    if written.published():
        require_publisher(by)


def require_publisher(by: AbstractBaseUser) -> None:
    """Raise PermissionDenied unless somebody may publish what they bring themselves."""
    require(by, Action.PUBLISH, Claim)
    if sentence := review_refusal(by, Claim(created_by_id=by.pk)):
        raise NotAllowedError(sentence)


def publishing_refusal(by: AbstractBaseUser | None) -> str:
    """Why somebody may not publish what they bring, in a sentence; empty where they may."""
    if by is None:
        return ""
    try:
        require_publisher(by)
    except NotAllowedError as error:
        return str(error)
    return ""
