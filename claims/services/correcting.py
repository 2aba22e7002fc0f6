"""Published claims changed before the readers' eyes: the change and the note about it are one."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models import Claim

from .recording import save_record
from .upkeep import kept


def correct_claim(claim: Claim, *, note: str, by: AbstractBaseUser | None, why: str = "") -> Claim:
    """Save a changed claim together with the note that tells readers what was changed, and why."""
    if not note.strip():
        raise ValidationError(_("Say for readers what was changed, and why."))
    return save_record(claim, by=by, why=why, note=note)


def announce_correction(claim: Claim) -> None:
    """The same `kept()` will yet bring the correction note of this claim; at its end it must."""
    with kept() as watch:
        watch.corrections_due.add(claim.pk)
