"""Replies of those who are quoted or judged: shown to readers beside the claim, or taken back."""

from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import Claim, Reply

from .permissions import Action, require
from .recording import store_record
from .upkeep import kept


def publish_reply(reply: Reply, *, by: AbstractBaseUser | None, why: str = "") -> Reply:
    """Show a reply beside its claim, under today's date.

    Raises PermissionDenied where somebody may not, and ValidationError where readers see it already
    or do not see the claim.
    """
    require(by, Action.PUBLISH, reply)
    if reply.published_at is not None:
        raise ValidationError(_("This reply is published already."))
    with kept({reply.claim_id}):
        if not Claim.objects.published().filter(pk=reply.claim_id).exists():
            raise ValidationError(_("Readers do not see this claim: publish it first."))
        return _date(reply, timezone.now(), by=by, why=why or "published")


def withdraw_reply(reply: Reply, *, by: AbstractBaseUser | None, why: str) -> Reply:
    """Take a published reply from readers: it is a draft again. Needs a reason."""
    require(by, Action.WITHDRAW, reply)
    if reply.published_at is None:
        raise ValidationError(_("Readers do not see this reply."))
    if not why.strip():
        raise ValidationError(_("Say why the reply is taken from readers."))
    return _date(reply, None, by=by, why=why)


def _date(reply: Reply, at: datetime | None, *, by: AbstractBaseUser | None, why: str) -> Reply:
    """Save the step; one that is refused leaves the reply as it was."""
    before, reply.published_at = reply.published_at, at
    try:
        return store_record(reply, by=by, why=why)
    except ValidationError:
        reply.published_at = before
        raise
