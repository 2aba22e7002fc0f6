"""New records as rows that only wait to be written: checked, and plain enough for a file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import connection, models

from claims import search
from claims.choices import Stage
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
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
from claims.services.tables import Row

from .new_record import NewRecord

#: What others point at is written first.
ORDER: tuple[type[Recorded], ...] = (
    *(Speaker, SpeakerName, Outlet, Topic, TopicName, Scale, Rating, Source, Claim),
    *(Translation, Citation, Review, Correction, ClaimLink),
)


@dataclass
class Prepared:
    """Rows by kind, in the order of the columns; claims' topics; and their words for the index."""

    rows: dict[type[Recorded], list[Row]] = field(default_factory=dict)
    topics: list[tuple[int, int]] = field(default_factory=list)
    words: dict[int, str] = field(default_factory=dict)

    def values(self, model: type[Recorded], name: str) -> list[Any]:
        """One column of all rows of a kind."""
        place = attributes(model).index(name)
        return [row[place] for row in self.rows.get(model, ())]

    def published(self) -> list[int]:
        """The claims among them that readers will see."""
        stages = zip(self.values(Claim, "id"), self.values(Claim, "stage"), strict=True)
        return [pk for pk, stage in stages if stage == Stage.PUBLISHED]


def prepare_records(records: Iterable[NewRecord], *, by: AbstractBaseUser | None) -> Prepared:
    """Check new records and make rows of them. Writes nothing, and asks the database nothing.

    Raises ValidationError that names the first record that the rules of its table refuse.
    """
    of_kind: dict[type[Recorded], list[NewRecord]] = {model: [] for model in ORDER}
    for record in records:
        if record.problems:
            raise ValidationError(_refusal(record))
        of_kind[record.model].append(record)
    _name_authors(of_kind[Claim], by)
    return Prepared(
        {model: _rows(model, every) for model, every in of_kind.items() if every},
        [(claim.pk, topic_id) for claim in of_kind[Claim] for topic_id in claim.topics],
        _words(of_kind),
    )


@cache
def attributes(model: type[Recorded]) -> list[str]:
    """The names of a row's values, in their order."""
    return [each.attname for each in model._meta.concrete_fields]


def _refusal(record: NewRecord) -> str:
    field_name, sentence = next(iter(record.problems.items()))
    what = str(record.model._meta.verbose_name)
    return f"{what}, {field_name}: {sentence}" if field_name else f"{what}: {sentence}"


def _name_authors(claims: Iterable[NewRecord], by: AbstractBaseUser | None) -> None:
    """Who wrote a claim, and, of one that comes in published, who answers for that."""
    author = by.pk if by else None
    for claim in claims:
        claim.values["created_by_id"] = author
        if claim.values["stage"] == Stage.PUBLISHED:
            claim.values["approved_by_id"] = author


def _words(of_kind: dict[type[Recorded], list[NewRecord]]) -> dict[int, str]:
    """What the index will find the claims by; to reduce it to stems takes time."""
    texts: dict[int, list[str]] = {
        claim.pk: [claim.values[name] for name in search.WORDS] for claim in of_kind[Claim]
    }
    for model, name in search.WORDS_BESIDE:
        for part in sorted(of_kind[model], key=lambda part: part.pk):
            if (claim_id := part.values["claim_id"]) in texts:
                texts[claim_id].append(part.values[name])
    return {pk: search.words_of(every) for pk, every in texts.items()}


def _rows(model: type[Recorded], records: Sequence[NewRecord]) -> list[Row]:
    """The values of the records as the driver takes them: only days and times need preparing."""
    in_order = itemgetter(*attributes(model))
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
