"""The database itself refuses what must never be stored, whoever writes it and however."""

from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.db.models import CheckConstraint, UniqueConstraint
from django.db.models.expressions import Combinable

from claims.choices import Relation
from claims.models import Claim, ClaimLink
from tests.factories import ClaimLinkFactory, SpeakerFactory
from tests.models.breaches import CHECKS, TWINS

pytestmark = pytest.mark.django_db

Constraint = CheckConstraint | UniqueConstraint
CONSTRAINTS: dict[str, tuple[type[models.Model], Constraint]] = {
    constraint.name: (model, constraint)
    for model in apps.get_app_config("claims").get_models()
    for constraint in model._meta.constraints
}


def refusal(row: models.Model, change: dict[str, Any]) -> IntegrityError:
    """What the database answers to a change that passes by every rule written in Python."""
    rows = type(row)._default_manager.filter(pk=row.pk)
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        rows.update(**change)
    return caught.value


def named(error: IntegrityError) -> str:
    """The constraint as this database names it when it is broken."""
    if connection.vendor == "postgresql":
        return error.__cause__.diag.constraint_name
    return str(error)


def expected_name(name: str) -> str:
    """SQLite names what was checked, the index over an expression, and else the columns."""
    if connection.vendor == "postgresql":
        return name
    model, constraint = CONSTRAINTS[name]
    if isinstance(constraint, CheckConstraint):
        return f"CHECK constraint failed: {name}"
    if constraint.expressions:
        return f"UNIQUE constraint failed: index '{name}'"
    table = model._meta.db_table
    columns = [f"{table}.{model._meta.get_field(name).column}" for name in constraint.fields]
    return f"UNIQUE constraint failed: {', '.join(columns)}"


def test_every_constraint_is_proved_here():
    assert sorted([*CHECKS, *TWINS]) == sorted(CONSTRAINTS)


@pytest.mark.parametrize("name", CHECKS)
def test_the_database_refuses_a_row_that_breaks(name):
    row = CHECKS[name].row()
    change = {field: v() if callable(v) else v for field, v in CHECKS[name].change.items()}

    error = refusal(row, change)

    assert named(error) == expected_name(name)


@pytest.mark.parametrize("name", TWINS)
def test_the_database_refuses_a_second_row_that_breaks(name):
    make, copied, of_first, of_second = TWINS[name]
    first, second = make(**of_first), make(**of_second)

    error = refusal(second, {field: getattr(first, field) for field in copied})

    assert named(error) == expected_name(name)


PLAIN = [
    name
    for name, (_, change) in CHECKS.items()
    if not any(isinstance(value, Combinable) or callable(value) for value in change.values())
]


@pytest.mark.parametrize("name", PLAIN)
def test_validation_refuses_it_first_and_in_words(name):
    row = CHECKS[name].row()
    for field, value in CHECKS[name].change.items():
        setattr(row, field, value)

    with pytest.raises(ValidationError) as caught:
        row.full_clean()

    assert "" not in caught.value.messages


@pytest.mark.parametrize(
    ("first", "second"), [(Relation.REPEATS, Relation.REPEATS), (Relation.ANSWERS, Relation.REBUTS)]
)
def test_two_claims_are_not_linked_again_the_other_way_round(first, second):
    link = ClaimLinkFactory(relation=first)
    turned = ClaimLink(from_claim=link.to_claim, relation=second, to_claim=link.from_claim)

    with pytest.raises(IntegrityError), transaction.atomic():
        turned.save()

    assert list(ClaimLink.objects.all()) == [link]


UNIQUE_FIELDS = [
    (model, field)
    for model in apps.get_app_config("claims").get_models()
    for field in model._meta.local_concrete_fields
    if field.unique and not field.primary_key
]


@pytest.mark.parametrize(
    ("model", "field"), UNIQUE_FIELDS, ids=[f"{m.__name__}.{f.name}" for m, f in UNIQUE_FIELDS]
)
def test_no_two_rows_share_a_unique_field(model, field):
    with connection.cursor() as cursor:
        held = connection.introspection.get_constraints(cursor, model._meta.db_table).values()

    assert [each["unique"] for each in held if each["columns"] == [field.column]].count(True) == 1


def test_a_batch_that_holds_one_bad_row_is_refused_whole():
    speaker = SpeakerFactory()
    batch = [Claim(text="Said.", speaker=speaker), Claim(text="", speaker=speaker)]

    with pytest.raises(IntegrityError), transaction.atomic():
        Claim.objects.bulk_create(batch)

    assert Claim.objects.count() == 0
