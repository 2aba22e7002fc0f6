"""Two speakers who look like one and are not."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models import DistinctSpeakers, Speaker

from .pairing import say_once
from .permissions import Action, require
from .recording import delete_record


def tell_apart(
    one: Speaker, other: Speaker, *, by: AbstractBaseUser | None, why: str = ""
) -> DistinctSpeakers:
    """Say for good that these are two: the pair is not suggested again. Twice is as once."""
    if one.pk == other.pk:
        raise ValidationError(_("Choose two different speakers."))
    require(by, Action.ADD, DistinctSpeakers)
    pair = DistinctSpeakers(first=one, second=other, why=why[:500])
    return say_once(pair, by=by, why=why)


def forget_distinction(
    pair: DistinctSpeakers, *, by: AbstractBaseUser | None, why: str = ""
) -> None:
    """Take that back: the two may be suggested again."""
    delete_record(pair, by=by, why=why)
