"""An earlier version of a record comes back, by today's rules; and so does a deleted record."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import Candidate, Claim, Days, Recorded, SpeakerName, Topic

from .permissions import Action, require
from .recording import save_record, set_topics, store_record
from .upkeep import kept

#: The name of a record for other people's files; it never changes.
NEVER_CHANGES = ("reference",)
#: What is not put back as it was, and why.
NOT_REVERTED: dict[type[models.Model], Any] = {
    Candidate: gettext_lazy("What was decided is taken back where it was decided: at the article."),
}
DELETED = "-"


def revert_problem(model: type[models.Model]) -> str:
    """Why no earlier version of this kind of record can come back; empty where it can."""
    return str(NOT_REVERTED.get(model, ""))


def columns_put_back(model: type[models.Model]) -> list[str]:
    """The columns that an earlier version gives back: what editors write, not the stage."""
    pairs = [each for parent in model.__mro__ for each in vars(parent).values()]
    days = {name for each in pairs if isinstance(each, Days) for name in (each.first, each.last)}
    return [
        field.attname
        for field in model._meta.concrete_fields
        if not field.primary_key
        and field.name not in NEVER_CHANGES
        and (field.editable or field.name in days)
    ]


def put_back(record: Recorded, entry: Any) -> Recorded:
    """Give a record the values of an entry of its history, without saving it."""
    for name in columns_put_back(type(record)):
        setattr(record, name, getattr(entry, name))
    return record


def revert_record(
    record: Recorded, entry: Any, *, by: AbstractBaseUser | None, why: str, note: str = ""
) -> Recorded:
    """Save a record as it was at an entry of its history. Needs a reason.

    Raises ValidationError where today's rules refuse it, and then has changed nothing; also for a
    published claim without a `note` that tells readers.
    """
    _refuse(type(record), why)
    with kept():
        _refuse_missing(put_back(record, entry))
        save_record(record, by=by, why=why, note=note)
        if isinstance(record, Claim):
            set_topics(record, _topics_at(entry), by=by, why=why)
    return record


@dataclass(frozen=True)
class BroughtBack:
    """A record that was deleted and is there again; `missing` tells, a sentence each, what is not.

    That is what belonged to it and points at something that has been deleted since.
    """

    record: Recorded
    missing: list[str]


def bring_back(entry: Any, *, by: AbstractBaseUser | None, why: str) -> BroughtBack:
    """Make a deleted record again, with its number, its reference, and what was deleted with it.

    `entry` is the last of its history. Raises ValidationError where that cannot be, and then has
    changed nothing.
    """
    model = type(entry.instance)
    _refuse(model, why)
    if entry.history_type != DELETED or model._default_manager.filter(pk=entry.id).exists():
        raise ValidationError(_("This record is not deleted."))
    missing: list[str] = []
    with kept():
        return BroughtBack(_made_again(model, entry, by, why, missing), missing)


def _made_again(
    model: Any, entry: Any, by: AbstractBaseUser | None, why: str, missing: list[str]
) -> Any:
    record = put_back(model(pk=entry.id), entry)
    _refuse_missing(record)
    # Whoever has it open from before its deletion is told, as of any change.
    record.version = entry.version + 1
    for name in NEVER_CHANGES:
        if hasattr(entry, name):
            setattr(record, name, getattr(entry, name))
    require(by, Action.ADD, record)
    if isinstance(record, Claim):
        # Whoever brings it back has not written it, and may review it.
        authors = get_user_model()._default_manager.filter(pk=entry.created_by_id)
        record.created_by = authors.first()
    store_record(record, by=by, why=why)
    if isinstance(record, Claim):
        wanted = topic_ids_at(entry)
        topics = Topic.objects.filter(pk__in=wanted)
        set_topics(record, topics, by=by, why=why)
        if len(topics) < len(wanted):
            missing.append(_("A topic that it had has been deleted."))
    for part_model, key in _parts(model):
        gone = part_model.history.filter(
            **{key: entry.id}, history_type=DELETED, history_date=entry.history_date
        )
        for part in gone.order_by("history_id"):
            if _is_there(part_model, part):
                continue
            if lost := _missing(put_back(part_model(), part)):
                missing.append(_without(part_model, lost))
            else:
                _made_again(part_model, part, by, why, missing)
    return record


def _without(part_model: type[models.Model], lost: str) -> str:
    """The sentence about a part that does not come back."""
    kind = capfirst(str(part_model._meta.verbose_name))
    return _("Not brought back: %(kind)s. %(why)s") % {"kind": kind, "why": lost}


def _refuse_missing(record: models.Model) -> None:
    """What an earlier version points at may have been deleted since."""
    if lost := _missing(record):
        raise ValidationError(lost)


def _missing(record: models.Model) -> str:
    """What a record points at and is deleted, in a sentence; empty where all of it is there."""
    for field in record._meta.concrete_fields:
        target, pk = field.related_model, getattr(record, field.attname)
        if target is None or pk is None or isinstance(target, str):
            continue
        if not target._default_manager.filter(pk=pk).exists():
            return _("%(field)s: the record no. %(number)s, at which it pointed, is deleted.") % {
                "field": capfirst(str(field.verbose_name)),
                "number": pk,
            }
    return ""


def _is_there(model: type[models.Model], entry: Any) -> bool:
    """The main name of a speaker is listed by itself."""
    same = {"pk": entry.id}
    if model is SpeakerName:
        same = {"speaker": entry.speaker_id, "spelling": entry.spelling, "language": entry.language}
    return model._default_manager.filter(**same).exists()


def _parts(model: type[models.Model]) -> list[tuple[Any, str]]:
    """The kinds of record that are deleted with one of this kind, and their key to it."""
    return [
        (relation.related_model, relation.field.name)
        for relation in model._meta.related_objects
        if relation.on_delete is models.CASCADE
        and issubclass(relation.related_model, Recorded)
        and not revert_problem(relation.related_model)
    ]


def topic_ids_at(entry: Any) -> list[int]:
    """The topics that a claim had. A deleted one had lost them when its last entry was written."""
    if entry.history_type == DELETED:
        earlier = type(entry)._default_manager.filter(id=entry.id, history_id__lt=entry.history_id)
        entry = earlier.order_by("-history_id").first() or entry
    return sorted(entry.topics.values_list("topic", flat=True))


def _topics_at(entry: Any) -> list[Topic]:
    """The topics that a claim had. Raises ValidationError where one of them is gone."""
    wanted = topic_ids_at(entry)
    topics = list(Topic.objects.filter(pk__in=wanted))
    if len(topics) < len(wanted):
        raise ValidationError(_("A topic of this version has been deleted."))
    return topics


def _refuse(model: type[models.Model], why: str) -> None:
    if problem := revert_problem(model):
        raise ValidationError(problem)
    if not why.strip():
        raise ValidationError(_("Say why the earlier version is brought back."))
