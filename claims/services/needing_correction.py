"""What readers must be told: a change to what they have seen of a claim needs a public note."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import Stage
from claims.models import Claim, Correction

from .upkeep import Watch

#: Field on the page, the columns behind it, and its name in a sentence.
CORRECTED = (
    ("text", ("text",), gettext_lazy("words")),
    ("speaker", ("speaker_id",), gettext_lazy("speaker")),
    ("on_behalf_of", ("on_behalf_of_id",), gettext_lazy("on behalf of")),
    ("said", ("said_first", "said_last"), gettext_lazy("date")),
    ("status", ("status",), gettext_lazy("status")),
)
LABELS = {field: label for field, _columns, label in CORRECTED}


def changed_for_readers(claim: Claim) -> list[str]:
    """The fields of a claim, as it is about to be saved, that readers have seen otherwise.

    Empty while no note is due: for a claim that readers have not seen or will not see, and where
    the words, who said them, when and the status stay as they are.
    """
    if claim._state.adding:
        return []
    stored = Claim.objects.filter(pk=claim.pk).first()
    return _changed(claim, stored) if stored else []


def owed_to_readers(claim: Claim) -> list[str]:
    """The fields of a claim at the desk that readers last saw otherwise, when it was published."""
    seen = None if claim._state.adding else _last_published(claim)
    return _unlike(claim, seen) if seen else []


def refuse_uncorrected(claim: Claim, stored: Claim, watch: Watch) -> None:
    """Refuse a change that readers would not be told of. `stored` is the row, locked.

    The ValidationError has the code 'needs_correction'; its params name the `fields`, in words,
    and the `names` of the fields.
    """
    if claim.pk in watch.corrected | watch.corrections_due:
        return
    if names := _changed(claim, stored):
        raise needs_correction(names)


def needs_correction(names: list[str]) -> ValidationError:
    """The refusal that says of which fields readers must be told."""
    return ValidationError(
        _("Readers have seen this claim. Say for them what was changed, and why: %(fields)s."),
        code="needs_correction",
        params={"fields": ", ".join(str(LABELS[name]) for name in names), "names": names},
    )


def _changed(claim: Claim, stored: Claim) -> list[str]:
    if claim.stage != Stage.PUBLISHED:
        return []
    seen = stored if stored.stage == Stage.PUBLISHED else _last_published(stored)
    return _unlike(claim, seen) if seen else []


def _unlike(claim: Claim, seen: Claim) -> list[str]:
    return [
        field
        for field, columns, _label in CORRECTED
        if any(getattr(claim, name) != getattr(seen, name) for name in columns)
    ]


def _last_published(stored: Claim) -> Claim | None:
    """How readers last saw a claim that was taken back to the desk, unless they were told since."""
    if stored.published_at is None:
        return None
    entries = Claim.history.filter(id=stored.pk).order_by("history_id")
    seen = entries.filter(stage=Stage.PUBLISHED).last()
    gone = entries.filter(history_id__gt=seen.pk).first() if seen else None
    if gone is None:
        return None
    told = Correction.objects.filter(claim=stored.pk, created_at__gte=gone.history_date)
    return None if told.exists() else seen
