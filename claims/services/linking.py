"""Links between claims."""

from django.contrib.auth.models import AbstractBaseUser

from claims.models import Claim, ClaimLink, Source

from .recording import save_record


def link_claims(
    from_claim: Claim,
    relation: str,
    to_claim: Claim,
    *,
    by: AbstractBaseUser | None,
    note: str = "",
    source: Source | None = None,
    why: str = "",
) -> ClaimLink:
    """Link two claims: 'from RELATION to'. Raises ValidationError for a link the rules refuse."""
    link = ClaimLink(
        from_claim=from_claim, relation=relation, to_claim=to_claim, note=note, source=source
    )
    return save_record(link, by=by, why=why)
