"""One record saved or deleted: validated, in the history, counts and search kept."""

from collections.abc import Iterable
from typing import TypeVar

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.db.models import F
from django.utils.translation import gettext as _

from claims import search
from claims.choices import NameKind
from claims.models import Claim, Recorded, Speaker, SpeakerName, Topic

from .naming import keep_old_address, keep_words
from .reach import claims_reached
from .rules import cross_table_problems, deletion_problem
from .upkeep import kept

Record = TypeVar("Record", bound=Recorded)


def save_record(record: Record, *, by: AbstractBaseUser | None, why: str = "") -> Record:
    """Save a record, new or changed, and return it.

    Raises ValidationError, by field where it can, and then has changed nothing.
    """
    validate(record)
    with kept(claims_reached(record)) as watch:
        if record._state.adding:
            _write(record, by, why)
            watch.add_created(claims_reached(record))
        else:
            stored = type(record)._default_manager.select_for_update().get(pk=record.pk)
            _refuse_stale(record, stored)
            # It may have been moved: from one claim, source or topic to another.
            watch.add(claims_reached(stored))
            record.version += 1
            _write(record, by, why)
    return record


def delete_record(record: Recorded, *, by: AbstractBaseUser | None, why: str = "") -> None:
    """Delete a record.

    Raises ValidationError where the record of what was published would break, and ProtectedError
    where others point at it.
    """
    if problem := deletion_problem(record):
        raise ValidationError(problem)
    with kept(claims_reached(record)):
        if isinstance(record, Claim):
            search.remove({record.pk})
        _sign(record, by, why)
        record.delete()


def set_topics(
    claim: Claim, topics: Iterable[Topic], *, by: AbstractBaseUser | None, why: str = ""
) -> bool:
    """File a claim under exactly these topics. Returns whether that changed anything."""
    wanted = {topic.pk for topic in topics}
    if wanted == set(claim.topics.values_list("pk", flat=True)):
        return False
    with kept({claim.pk}):
        _sign(claim, by, why)
        claim.version += 1
        claim.topics.set(wanted)
        # The row itself has not changed, so its history gets no entry beside that of the topics.
        Claim.objects.filter(pk=claim.pk).update(version=F("version") + 1)
    return True


def validate(record: models.Model) -> None:
    """Every rule for one record: its fields, its table's constraints, the rules across tables."""
    record.full_clean()
    problems = cross_table_problems(record)
    if problems:
        fields = {field.name for field in record._meta.get_fields()}
        raise ValidationError(
            {name if name in fields else NON_FIELD_ERRORS: text for name, text in problems.items()}
        )


def _refuse_stale(record: Recorded, stored: Recorded) -> None:
    """An instance read before somebody else's change would undo that change."""
    if record.version != stored.version:
        raise ValidationError(
            _("Somebody else has changed this record in the meantime. Load it again."), code="stale"
        )


def _write(record: Recorded, by: AbstractBaseUser | None, why: str) -> None:
    """Save, with what belongs to it."""
    if isinstance(record, Speaker) and not record._state.adding:
        keep_old_address(record)
    _sign(record, by, why)
    record.save()
    if isinstance(record, SpeakerName):
        keep_words(record)
    if isinstance(record, Speaker) and not record.names.filter(spelling=record.name).exists():
        # The main name is one of the spellings, so that looking up names needs one table only.
        spelling = SpeakerName(
            speaker=record, spelling=record.name, language="en", kind=NameKind.OFFICIAL
        )
        save_record(spelling, by=by, why="The speaker’s main name.")


def _sign(record: models.Model, by: AbstractBaseUser | None, why: str) -> None:
    """Who and why, where django-simple-history looks for them."""
    record._history_user = by  # type: ignore[attr-defined]
    record._change_reason = why or None  # type: ignore[attr-defined]
