"""One record saved or deleted: allowed, validated, in the history, counts and search kept."""

from collections.abc import Iterable
from typing import TypeVar

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import search
from claims.choices import NameKind
from claims.models import (
    Claim,
    Correction,
    Days,
    Recorded,
    Reply,
    Speaker,
    SpeakerName,
    Topic,
)

from .batches import batches
from .clock import reason_after_change, take_off, timed_claim_of
from .naming import keep_old_address, keep_words
from .needing_correction import refuse_uncorrected
from .permissions import Action, Subject, require, require_deletion
from .reach import claims_reached
from .rules import cross_table_problems, deletion_problem
from .signing import sign, signed
from .upkeep import Watch, kept

Record = TypeVar("Record", bound=Recorded)

#: What of a claim its steps change (submit, publish, withdraw …), and nothing else does.
STEPS = (
    *("stage", "published_at", "withdrawn_at", "withdrawal_ground", "publish_at"),
    *("created_by_id", "submitted_by_id", "approved_by_id"),
)


def save_record(
    record: Record, *, by: AbstractBaseUser | None, why: str = "", note: str = ""
) -> Record:
    """Save a record, new or changed, and return it.

    `note` tells readers of a claim what was changed, and why; it becomes a correction. A change to
    what they have seen is refused without one, unless the same `kept()` holds a correction of it.
    Raises PermissionDenied where somebody may not, and ValidationError, by field where it can; then
    it has changed nothing.
    """
    with kept(claims_reached(record)) as watch:
        stored = _held(record)
        _refuse_steps(record, stored)
        if stored is None:
            require(by, Action.ADD, record)
            if isinstance(record, Claim) and by is not None:
                record.created_by_id = by.pk
        else:
            for each in (stored, record):  # a citation leaves one claim for another
                require(by, Action.CHANGE, each)
        if note.strip():
            _tell_readers(record, note, by, why)
        return _store(record, stored, watch, by=by, why=why)


def store_record(record: Record, *, by: AbstractBaseUser | None, why: str = "") -> Record:
    """Save a record for a service that has asked whether it may, and return it.

    Raises ValidationError as `save_record` does.
    """
    with kept(claims_reached(record)) as watch:
        return _store(record, _held(record), watch, by=by, why=why)


def delete_record(record: Recorded, *, by: AbstractBaseUser | None, why: str = "") -> None:
    """Delete a record.

    Raises PermissionDenied where somebody may not, ValidationError where the record of what was
    published would break, and ProtectedError where others point at it.
    """
    with kept(claims_reached(record)):
        require_deletion(by, _locked(record) or record)
        if problem := deletion_problem(record):
            raise ValidationError(problem)
        if isinstance(record, Claim):
            search.remove({record.pk})
        _stop_clock_around(record, by)
        _let_go(record, by, why)
        with signed(by, why):
            record.delete()


def set_topics(
    claim: Claim, topics: Iterable[Topic], *, by: AbstractBaseUser | None, why: str = ""
) -> bool:
    """File a claim under exactly these topics. Returns whether that changed anything.

    Raises PermissionDenied where somebody may not change the claim.
    """
    wanted = {topic.pk for topic in topics}
    if wanted == set(claim.topics.values_list("pk", flat=True)):
        return False
    with kept({claim.pk}):
        require(by, Action.CHANGE, _locked(claim) or claim)
        sign(claim, by, why)
        claim.version += 1
        claim.topics.set(wanted)
        # The row itself has not changed, so its history gets no entry beside that of the topics.
        Claim.objects.filter(pk=claim.pk).update(version=F("version") + 1)
        if timed := Claim.objects.filter(pk=claim.pk, publish_at__isnull=False).first():
            _stop_clock_for(timed, claim, Topic, by)
    return True


def validate(record: models.Model) -> None:
    """Every rule for one record: its fields, its table's constraints, the rules across tables."""
    record.full_clean()
    problems = cross_table_problems(record)
    if problems:
        fields = {field.name for field in record._meta.get_fields()}
        fields |= {name for name, each in vars(type(record)).items() if isinstance(each, Days)}
        raise ValidationError(
            {name if name in fields else NON_FIELD_ERRORS: text for name, text in problems.items()}
        )


def _store(
    record: Record,
    stored: Recorded | None,
    watch: Watch,
    *,
    by: AbstractBaseUser | None,
    why: str,
) -> Record:
    """Validate and write. `stored` is the row that is changed, None for a new one."""
    if isinstance(record, Claim):
        why = reason_after_change(record, stored, why)
    validate(record)
    if stored is None:
        _write(record, by, why)
        watch.add_created(claims_reached(record))
        if isinstance(record, Correction):
            watch.corrected.add(record.claim_id)
    else:
        if isinstance(record, Claim) and isinstance(stored, Claim):
            refuse_uncorrected(record, stored, watch)
        # It may have been moved: from one claim, source or topic to another.
        watch.add(claims_reached(stored))
        record.version += 1
        _write(record, by, why)
    for each in (stored, record):
        _stop_clock_around(each, by)
    return record


def _locked(record: Record) -> Record | None:
    """The row as it stands, held until the end; None for a new one."""
    if record._state.adding:
        return None
    return type(record)._default_manager.select_for_update().filter(pk=record.pk).first()


def _held(record: Record) -> Record | None:
    """The row that a record is to replace. One read before somebody's change would undo that."""
    stored = _locked(record)
    if not record._state.adding and (stored is None or record.version != stored.version):
        raise ValidationError(
            _("Somebody else has changed this record in the meantime. Load it again."), code="stale"
        )
    return stored


def _refuse_steps(record: models.Model, stored: models.Model | None) -> None:
    """The stage of a claim, and whether readers see a reply, is not written but stepped to."""
    if isinstance(record, Reply) and record.published_at != getattr(stored, "published_at", None):
        raise ValidationError(_("A reply is published and withdrawn, not dated by hand."))
    if not isinstance(record, Claim):
        return
    before = stored or Claim(created_by_id=record.created_by_id)
    if any(getattr(record, name) != getattr(before, name) for name in STEPS):
        raise ValidationError(
            _("The stage changes by submitting, publishing, withdrawing or sending back.")
        )


def stop_clock(timed: Claim, *, by: AbstractBaseUser | None, why: str = "") -> Claim:
    """Take an approved claim off the clock, and say so in its history.

    Nothing else changes, so nothing is validated: what is wrong with it stays to be mended. Raises
    ValidationError where somebody else has changed it meanwhile.
    """
    with kept({timed.pk}):
        _held(timed)
        said = take_off(timed, why)
        timed.version += 1
        _write(timed, by, said)
    return timed


def stop_clocks(claim_ids: Iterable[int], *, by: AbstractBaseUser | None, why: str = "") -> None:
    """The same for those among these claims that are on the clock."""
    for batch in batches(claim_ids):
        for timed in Claim.objects.filter(pk__in=batch, publish_at__isnull=False):
            stop_clock(timed, by=by, why=why)


def _stop_clock_around(part: models.Model | None, by: AbstractBaseUser | None) -> None:
    """A citation or translation has changed, or goes: the claim must be approved anew."""
    if part is not None and (timed := timed_claim_of(part)):
        _stop_clock_for(timed, part._state.fields_cache.get("claim"), part, by)


def _stop_clock_for(
    timed: Claim, held: Claim | None, changed: Subject, by: AbstractBaseUser | None
) -> None:
    """`held` is the claim as the caller has it; it goes on being the latest if it was."""
    is_latest = held is not None and held.version == timed.version
    stop_clock(timed, by=by, why=f"The {changed._meta.model_name} changed.")
    if held is not None and is_latest:
        held.version, held.publish_at, held.approved_by = timed.version, None, None


def _tell_readers(record: models.Model, note: str, by: AbstractBaseUser | None, why: str) -> None:
    """Note for readers what is about to change."""
    if not isinstance(record, Claim):
        raise ValidationError(_("Only claims have correction notes."))
    store_record(
        Correction(claim=record, made_at=timezone.now(), note=note.strip()), by=by, why=why
    )


def _let_go(record: models.Model, by: AbstractBaseUser | None, why: str) -> None:
    """Before a record goes: what points at it and stays no longer does, and its history says so."""
    for relation in record._meta.related_objects:
        model = relation.related_model
        if relation.on_delete is models.SET_NULL and issubclass(model, Recorded):
            for pointing in model._default_manager.filter(**{relation.field.name: record.pk}):
                setattr(pointing, relation.field.name, None)
                pointing.version += 1
                sign(pointing, by, why)
                pointing.save()


def _write(record: Recorded, by: AbstractBaseUser | None, why: str) -> None:
    """Save, with what belongs to it."""
    if isinstance(record, Speaker) and not record._state.adding:
        keep_old_address(record)
    sign(record, by, why)
    record.save()
    if isinstance(record, SpeakerName):
        keep_words(record)
    if isinstance(record, Speaker) and not record.names.filter(spelling=record.name).exists():
        # The main name is one of the spellings, so that looking up names needs one table only.
        spelling = SpeakerName(
            speaker=record, spelling=record.name, language="en", kind=NameKind.OFFICIAL
        )
        store_record(spelling, by=by, why="The speaker’s main name.")
