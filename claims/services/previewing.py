"""Links under which somebody without a login sees a claim before readers do."""

from django.core import signing

from claims.models import Claim

#: How long such a link answers, in days.
PREVIEW_DAYS = 7
_SALT = "claims.preview"


def preview_token(claim: Claim) -> str:
    """The end of an address that shows this claim for some days; nobody can make up another."""
    return signing.dumps(claim.pk, salt=_SALT)


def previewed_claim(token: str) -> int | None:
    """The id of the claim that a token stands for; None for a forged or an expired one."""
    try:
        claim_id: int = signing.loads(token, salt=_SALT, max_age=PREVIEW_DAYS * 24 * 60 * 60)
    except signing.BadSignature:
        return None
    return claim_id
