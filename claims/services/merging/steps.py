"""A merge as a list of steps: the same list is reviewed before, carried out, and undone after."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django.apps import apps
from django.db import models

from claims.models import Claim, Recorded

#: A row, or some of its columns, by the names of the columns; what JSON can hold.
Row = dict[str, Any]
#: Beside the columns of a claim's row: the ids of its topics.
TOPICS = "topics"
#: What each change changes, and what a row that is made again does not have from before.
BOOKKEEPING = ("version", "created_at", "updated_at")


class Act(StrEnum):
    """What a step does to its rows."""

    MOVE = "move"
    DROP = "drop"
    MAKE = "make"


@dataclass(frozen=True)
class Step:
    """One act upon rows of one table.

    MOVE gives the rows the columns of `after`, which had been as in `before`; DROP deletes one row,
    whole in `before`; MAKE makes one, with the columns of `after`, and knows its id once that is
    done. `because` are the ids of the rows that stay where one was dropped.
    """

    act: Act
    model: str
    pks: tuple[int, ...] = ()
    before: Row = field(default_factory=dict)
    after: Row = field(default_factory=dict)
    what: str = ""
    because: tuple[int, ...] = ()

    @property
    def table(self) -> type[models.Model]:
        """The model whose rows the step touches."""
        return apps.get_model("claims", self.model)

    @property
    def touched(self) -> set[tuple[str, int]]:
        """The rows that this step changed or relied upon."""
        return {(self.model, pk) for pk in (*self.pks, *self.because)}

    @property
    def count(self) -> int:
        """How many rows it is about."""
        return len(self.pks) or 1


@dataclass(frozen=True)
class Difference:
    """A field in which the two differ: what stays, and what is not taken over."""

    label: str
    kept: str
    gone: str


@dataclass(frozen=True)
class MergePlan:
    """What a merge would do, what it would not take over, and why it may not be done."""

    kept: Recorded
    gone: Recorded
    steps: list[Step]
    differences: list[Difference]
    notes: list[str]
    problems: list[str]

    def of(self, act: Act) -> list[Step]:
        """The steps of one kind that concern rows, in order."""
        return [step for step in self.steps if step.act is act and step.what]

    @property
    def moves(self) -> list[Step]:
        """What moves or changes."""
        return self.of(Act.MOVE)

    @property
    def drops(self) -> list[Step]:
        """What stands there twice and is dropped."""
        return self.of(Act.DROP)

    @property
    def makes(self) -> list[Step]:
        """What is added."""
        return self.of(Act.MAKE)


def name_of(model: type[models.Model]) -> str:
    """The model as steps name it."""
    return str(model._meta.model_name)


def row_of(record: models.Model, *columns: str) -> Row:
    """A record's columns, all or those named, as JSON holds them; of a whole claim its topics."""
    row = {
        column.attname: plain(getattr(record, column.attname))
        for column in record._meta.concrete_fields
        if not columns or column.attname in columns
    }
    if isinstance(record, Claim) and not columns:
        row[TOPICS] = sorted(topic.pk for topic in record.topics.all())
    return row


def columns_of(model: type[models.Model], row: Row) -> Row:
    """The columns of a row as the model takes them; topics are none."""
    columns = [column for column in model._meta.concrete_fields if column.attname in row]
    held = [(column, row[column.attname]) for column in columns]
    return {
        column.attname: None if value is None else column.to_python(value) for column, value in held
    }


def plain(value: Any) -> Any:
    """A value as JSON holds it, exact to the microsecond."""
    return value.isoformat() if isinstance(value, date | datetime) else value


def _plain(values: Mapping[str, Any]) -> Row:
    return {name: plain(value) for name, value in values.items()}


def label_of(model: type[models.Model], name: str) -> str:
    """What people call a field."""
    return str(getattr(model._meta.get_field(name), "verbose_name", name))


def move(
    rows: Iterable[models.Model | int],
    model: type[models.Model],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    what: str,
) -> list[Step]:
    """A step that moves these records, or those of these ids; none where there are none."""
    pks = tuple(row if isinstance(row, int) else row.pk for row in rows)
    if not pks:
        return []
    return [Step(Act.MOVE, name_of(model), pks, _plain(before), _plain(after), what)]


def change(record: models.Model, after: Mapping[str, Any], what: str) -> list[Step]:
    """A step that changes some columns of a record; none where they are as wanted."""
    row = row_of(record)
    wanted = {name: value for name, value in _plain(after).items() if row[name] != value}
    if not wanted:
        return []
    before = {name: row[name] for name in wanted}
    return [Step(Act.MOVE, name_of(type(record)), (record.pk,), before, wanted, what)]


def drop(record: models.Model, what: str, because: Sequence[models.Model] = ()) -> Step:
    """A step that deletes a record, which `because` of others is not needed."""
    others = tuple(other.pk for other in because)
    return Step(Act.DROP, name_of(type(record)), (record.pk,), row_of(record), {}, what, others)


def make(model: type[models.Model], values: Mapping[str, Any], what: str) -> Step:
    """A step that makes a record of these columns."""
    return Step(Act.MAKE, name_of(model), after={k: plain(v) for k, v in values.items()}, what=what)


def as_json(steps: Iterable[Step]) -> list[dict[str, Any]]:
    """The steps as a merge remembers them."""
    return [asdict(step) for step in steps]


def from_json(held: Iterable[Mapping[str, Any]]) -> list[Step]:
    """The steps that a merge remembers."""
    return [
        Step(
            **{
                **each,
                "act": Act(each["act"]),
                "pks": tuple(each["pks"]),
                "because": tuple(each["because"]),
            }
        )
        for each in held
    ]
