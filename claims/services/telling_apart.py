"""Two speakers who look like one and are not."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models import DistinctSpeakers, Speaker

from .pairing import one_at_a_time
from .recording import delete_record, save_record


def tell_apart(
    one: Speaker, other: Speaker, *, by: AbstractBaseUser | None, why: str = ""
) -> DistinctSpeakers:
    """Say for good that these are two: the pair is not suggested again. Twice is as once."""
    if one.pk == other.pk:
        raise ValidationError(_("Choose two different speakers."))
    first, second = sorted((one, other), key=lambda speaker: speaker.pk)
    with one_at_a_time(first, second):
        held = DistinctSpeakers.objects.filter(first=first, second=second).first()
        if held:
            return held
        pair = DistinctSpeakers(first=first, second=second, why=why[:500])
        pair.by_id = by.pk if by else None
        return save_record(pair, by=by, why=why)


def forget_distinction(
    pair: DistinctSpeakers, *, by: AbstractBaseUser | None, why: str = ""
) -> None:
    """Take that back: the two may be suggested again."""
    delete_record(pair, by=by, why=why)
