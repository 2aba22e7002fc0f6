"""New records into the tables, with their history; counts and search are kept as ever."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any, cast

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Stage
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    NameWord,
    Outlet,
    Rating,
    Recorded,
    Review,
    Scale,
    Source,
    Speaker,
    SpeakerName,
    Topic,
    TopicName,
    Translation,
)
from claims.services.batches import batches
from claims.services.naming import name_words
from claims.services.permissions import PARTS
from claims.services.recording import stop_clock
from claims.services.tables import Row, Table
from claims.services.upkeep import kept

from .allowed import require_all
from .ids import Ids
from .new_record import NewRecord
from .together import broken_rule

#: What others point at is written first.
ORDER: tuple[type[Recorded], ...] = (
    *(Speaker, SpeakerName, Outlet, Topic, TopicName, Scale, Rating, Source, Claim),
    *(Translation, Citation, Review, Correction, ClaimLink),
)


def insert_records(
    records: Iterable[NewRecord], ids: Ids, *, by: AbstractBaseUser | None, why: str = ""
) -> None:
    """Write new records of any kinds, all or none.

    Raises PermissionDenied where somebody may not, and ValidationError that names the first record
    that the rules refuse. `ids` is what their ids were taken from.
    """
    of_kind: dict[type[Recorded], list[NewRecord]] = {model: [] for model in ORDER}
    for record in records:
        if record.problems:
            raise ValidationError(_refusal(record))
        of_kind[record.model].append(record)
    _name_authors(of_kind[Claim], by)
    created = {record.pk for record in of_kind[Claim]}
    with kept() as watch:
        require_all(of_kind, by)
        try:
            for model, rows in of_kind.items():
                if rows:
                    _write(model, rows, ids, by, why)
        except IntegrityError as error:
            raise ValidationError(
                _("The database refuses a row, for another one is like it: %s") % error
            ) from error
        if sentence := broken_rule(of_kind):
            raise ValidationError(sentence)
        watch.add_inserted(created)
        watch.corrected |= {record.values["claim_id"] for record in of_kind[Correction]}
        watch.add(_claims_reached(of_kind) - watch.inserted)
        _stop_clocks(of_kind, by)


def _refusal(record: NewRecord) -> str:
    field, sentence = next(iter(record.problems.items()))
    what = str(record.model._meta.verbose_name)
    return f"{what}, {field}: {sentence}" if field else f"{what}: {sentence}"


def _name_authors(claims: Iterable[NewRecord], by: AbstractBaseUser | None) -> None:
    """Who wrote a claim, and, of one that comes in published, who answers for that."""
    author = by.pk if by else None
    for claim in claims:
        claim.values["created_by_id"] = author
        if claim.values["stage"] == Stage.PUBLISHED:
            claim.values["approved_by_id"] = author


def _stop_clocks(
    of_kind: dict[type[Recorded], list[NewRecord]], by: AbstractBaseUser | None
) -> None:
    """Whoever approved a claim for a time has not seen what is added to it here."""
    changed = {record.values["claim_id"] for part in PARTS for record in of_kind[part]}
    for batch in batches(changed):
        for timed in Claim.objects.filter(pk__in=batch, publish_at__isnull=False):
            stop_clock(timed, by=by)


def _claims_reached(of_kind: dict[type[Recorded], list[NewRecord]]) -> set[int]:
    parts = (Translation, Citation, Review, Correction)
    reached = {record.values["claim_id"] for model in parts for record in of_kind[model]}
    for record in of_kind[ClaimLink]:
        reached |= {record.values["from_claim_id"], record.values["to_claim_id"]}
    return reached


def _write(
    model: type[Recorded],
    records: Sequence[NewRecord],
    ids: Ids,
    by: AbstractBaseUser | None,
    why: str,
) -> None:
    fields = [each.attname for each in model._meta.concrete_fields]
    rows = _rows(model, fields, records)
    Table(model, *_columns(model, fields)).write(rows)
    # Asking for it makes a class each time.
    history = model.history.model
    past = [ids.take(history) for _record in records]
    _write_history(history, fields, rows, past, by, why)
    if model is Claim:
        _write_topics(records, past, ids)
    if model is SpeakerName:
        names = [SpeakerName(**record.values) for record in records]
        words = [word for name in names for word in name_words(name)]
        NameWord.objects.bulk_create(words, batch_size=1000)


def _rows(model: type[Recorded], fields: Sequence[str], records: Sequence[NewRecord]) -> list[Row]:
    """The values of the records as the driver takes them: only days and times need preparing."""
    in_order = itemgetter(*fields)
    prepared = [
        (place, prepare)
        for place, each in enumerate(model._meta.concrete_fields)
        if (prepare := _adapter(each))
    ]
    rows = []
    for record in records:
        row = list(in_order(record.values))
        for place, prepare in prepared:
            row[place] = prepare(row[place])
        rows.append(tuple(row))
    return rows


def _write_history(
    history: type[models.Model],
    fields: Sequence[str],
    rows: Sequence[Row],
    past: Sequence[int],
    by: AbstractBaseUser | None,
    why: str,
) -> None:
    """What django-simple-history would write for each: that it was made, when, by whom and why."""
    signed = ("history_id", "history_date", "history_change_reason", "history_type")
    signature = (_time(timezone.now()), why or None, "+", by.pk if by else None)
    columns = _columns(history, [*fields, *signed, "history_user_id"])
    Table(history, *columns).write(
        [(*row, number, *signature) for row, number in zip(rows, past, strict=True)]
    )


def _write_topics(records: Sequence[NewRecord], past: Sequence[int], ids: Ids) -> None:
    """The topics of claims, now and in the history."""
    filed = cast(type[models.Model], Claim.topics.through)
    history = Claim.history.model.topics.model
    now, then = [], []
    for record, number in zip(records, past, strict=True):
        for topic_id in record.topics:
            through = ids.take(filed)
            now.append((through, record.pk, topic_id))
            then.append((through, record.pk, topic_id, number))
    if now:
        Table(filed, "id", "claim_id", "topic_id").write(now)
        Table(history, "id", "claim_id", "topic_id", "history_id").write(then)


def _columns(model: type[models.Model], attributes: Sequence[str]) -> list[str]:
    return [str(model._meta.get_field(name).column) for name in attributes]  # type: ignore[union-attr]


def _adapter(field: "models.Field[Any, Any]") -> Callable[[Any], Any] | None:
    """How the driver wants a value; None where it takes it as it is."""
    if isinstance(field, models.DateTimeField):
        return _time
    return _day if isinstance(field, models.DateField) else None


@lru_cache(maxsize=20_000)
def _day(value: date | None) -> Any:
    return value and connection.ops.adapt_datefield_value(value)


@lru_cache(maxsize=1000)
def _time(value: datetime | None) -> Any:
    return value and connection.ops.adapt_datetimefield_value(value)
