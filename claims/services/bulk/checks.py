"""What each column of a model takes, read off the model itself and asked without Django's forms.

The quick checks only tell good rows from others; what is wrong with a row is said by the same
validation that a single write goes through.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.validators import MaxLengthValidator
from django.db import connection, models
from django.db.models import Q

from claims.models import is_unstorable

from .conditions import Values, Verdict, columns_of, compiled

Problems = dict[str, str]
#: Makes of a field what tells whether its column takes a value.
Check = Callable[["models.Field[Any, Any]"], Callable[[Any], bool]]


class Checks:
    """The rules that one table's rows must keep, apart from uniqueness and other tables."""

    def __init__(self, model: type[models.Model]) -> None:
        self.model = model
        fields = [each for each in model._meta.concrete_fields if not each.primary_key]
        #: Most columns are of these kinds, and asked without a call for each.
        self._plain = {each.attname: _length(each) for each in fields if _is_plain(each)}
        self._closed = {
            each.attname: _known(each)
            for each in fields
            if isinstance(each, models.CharField) and each.choices
        }
        self._others = [
            (each.attname, _takes(each))
            for each in fields
            if each.attname not in self._plain and each.attname not in self._closed
        ]
        self._texts = [
            each.attname
            for each in fields
            if isinstance(each, (models.CharField, models.TextField))
        ]
        self._relations = [each.name for each in fields if each.is_relation]
        self._conditions: list[tuple[models.CheckConstraint, Q, Verdict]] = [
            (each, each.condition, compiled(each.condition, model))
            for each in model._meta.constraints
            if isinstance(each, models.CheckConstraint) and isinstance(each.condition, Q)
        ]
        #: A column's own check says the same as these, and says it faster.
        self._further = [
            holds
            for _constraint, condition, holds in self._conditions
            if not _follows_from_field(condition, model)
        ]

    def problems(self, values: Values) -> Problems:
        """What is wrong with a row, by field; empty when nothing is."""
        if self._is_good(values):
            return {}
        found = self._as_single_write(values)
        for constraint, condition, holds in self._conditions:
            if holds(values) is False:
                sentence = str(constraint.get_violation_error_message())
                field = columns_of(condition, self.model)[-1]
                if field not in found:
                    found[field] = sentence % {"name": constraint.name}
        return found

    def _is_good(self, values: Values) -> bool:
        for name, (shortest, longest) in self._plain.items():
            value = values[name]
            if value.__class__ is not str or not shortest <= len(value) <= longest:
                return False
        for name, known in self._closed.items():
            if values[name] not in known:
                return False
        for name, takes in self._others:
            if not takes(values[name]):
                return False
        if is_unstorable_together([values[name] for name in self._texts]):
            return False
        return all(holds(values) is not False for holds in self._further)

    def _as_single_write(self, values: Values) -> Problems:
        """What `full_clean` says, without its queries: what rows point at is known by then."""
        record = self.model(**values)
        try:
            record.full_clean(
                exclude=self._relations, validate_unique=False, validate_constraints=False
            )
        except ValidationError as error:
            return {
                "" if name == NON_FIELD_ERRORS else name: " ".join(messages)
                for name, messages in error.message_dict.items()
            }
        return self._missing_relations(values)

    def _missing_relations(self, values: Values) -> Problems:
        """`full_clean` is not asked about relations, so an empty one is named here."""
        fields = [self.model._meta.get_field(name) for name in self._relations]
        return {
            field.name: str(field.error_messages["null"])  # type: ignore[union-attr]
            for field in fields
            if not field.null and values[field.attname] is None  # type: ignore[union-attr]
        }


@cache
def checks_of(model: type[models.Model]) -> Checks:
    """The checks of a model, made once."""
    return Checks(model)


def is_unstorable_together(texts: list[str]) -> bool:
    """Whether one of the texts cannot be stored; of all together it is told at once."""
    together = "".join(texts)
    if together.isascii():
        return "\x00" in together
    try:
        together.encode()
    except UnicodeEncodeError:
        return True
    return "\x00" in together and is_unstorable(together)


def _follows_from_field(condition: Q, model: type[models.Model]) -> bool:
    """Whether a condition only says that a text is not empty, or one of its closed list."""
    children: list[Any] = condition.children
    if len(children) != 1 or isinstance(children[0], Q):
        return False
    (lookup, wanted), negated = children[0], condition.negated
    name, _, kind = lookup.partition("__")
    field: Any = model._meta.get_field(name)
    if negated:
        return kind in ("", "exact") and wanted == "" and not field.blank
    return kind == "in" and not field.blank and set(wanted) == set(_values(field))


def _takes(field: "models.Field[Any, Any]") -> Callable[[Any], bool]:
    """Whether a column takes a value."""
    if field.is_relation:
        return _relation(field.null)
    for kind, check in _KINDS.items():
        if isinstance(field, kind):
            return check(field)
    raise NotImplementedError(f"Columns like {field}.")


def _relation(may_be_empty: bool) -> Callable[[Any], bool]:
    return lambda value: may_be_empty if value is None else isinstance(value, int)


def _text(field: "models.Field[Any, Any]") -> Callable[[Any], bool]:
    """Texts of a form: an address, a short name."""
    shortest, longest = _length(field)
    further = _further(field)

    def takes(value: Any) -> bool:
        if value == "":
            return not shortest
        return isinstance(value, str) and len(value) <= longest and _passes(further, value)

    return takes


def _is_plain(field: "models.Field[Any, Any]") -> bool:
    """Whether any text that is not too long will do."""
    is_text = isinstance(field, (models.CharField, models.TextField))
    return is_text and not field.choices and not _further(field)


def _length(field: "models.Field[Any, Any]") -> tuple[int, int]:
    """How short and how long a text may be."""
    blank = field.blank or (not field.editable and "" in _values(field))
    lengths = [
        limit if not callable(limit := each.limit_value) else limit()
        for each in field.validators
        if isinstance(each, MaxLengthValidator)
    ]
    return (0 if blank else 1), min(lengths, default=10**9)


def _known(field: "models.Field[Any, Any]") -> frozenset[str]:
    return frozenset(_values(field)) | ({""} if field.blank else frozenset())


def _further(field: "models.Field[Any, Any]") -> list[Callable[[Any], Any]]:
    return [each for each in field.validators if not isinstance(each, MaxLengthValidator)]


def _values(field: "models.Field[Any, Any]") -> list[str]:
    choices: Any = field.flatchoices
    return [str(value) for value, _label in choices]


def _passes(validators: list[Callable[[Any], Any]], value: str) -> bool:
    try:
        for validate in validators:
            validate(value)
    except ValidationError:
        return False
    return True


def _of_type(*types: type) -> Check:
    def check(field: "models.Field[Any, Any]") -> Callable[[Any], bool]:
        may_be_empty = field.null
        return lambda value: may_be_empty if value is None else isinstance(value, types)

    return check


def _count(field: "models.Field[Any, Any]") -> Callable[[Any], bool]:
    _least, most = connection.ops.integer_field_range(field.get_internal_type())
    most = 2**63 - 1 if most is None else most
    return lambda value: (
        isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
    )


#: In this order: a time is a date too, as Django's fields go.
_KINDS: "Mapping[type[models.Field[Any, Any]], Check]" = {
    models.DateTimeField: _of_type(datetime),
    models.DateField: _of_type(date),
    models.BooleanField: _of_type(bool),
    models.IntegerField: _count,
    models.CharField: _text,
    models.TextField: _text,
}
