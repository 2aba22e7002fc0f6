"""Plain fields of many claims changed, each claim to values of its own: as single saves would."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import timezone

from claims.choices import Stage
from claims.models import Claim
from claims.services.batches import batches
from claims.services.bulk_recording import write_history
from claims.services.permissions import Action, require
from claims.services.readiness import ABOUT_THE_DAY
from claims.services.upkeep import kept

from .new_record import NewRecord

#: No rule that spans tables asks for these, and no reader must be told of them.
PLAIN = frozenset(
    ("language", "form", "nature", "status_note", "said_to", "date_printed", "occasion", "context")
)


def is_plain(claim: Claim, fields: Collection[str]) -> bool:
    """Whether these fields of this claim can be changed here.

    Not while it waits for its time, and not where a reader needs them to know of the day.
    """
    if claim.publish_at is not None or not PLAIN.issuperset(fields):
        return False
    shown_without_day = claim.stage == Stage.PUBLISHED and claim.said_first == date.min
    return not (shown_without_day and set(fields) & set(ABOUT_THE_DAY))


def change_plainly(
    changes: Mapping[int, Mapping[str, str]], *, by: AbstractBaseUser | None, why: str = ""
) -> None:
    """Change claims, by their ids, all or none; for each `is_plain` holds.

    Raises PermissionDenied where somebody may not, and ValidationError that names the first claim
    that the rules of its table refuse.
    """
    with kept(changes.keys()):
        for batch in batches(changes):
            claims = Claim.objects.in_bulk(batch)
            for pk, claim in claims.items():
                require(by, Action.CHANGE, claim)
                _refuse_broken(claim, changes[pk])
            _write({pk: changes[pk] for pk in claims})
            write_history(Claim, claims, by=by, why=why)


def _refuse_broken(claim: Claim, changed: Mapping[str, str]) -> None:
    whole = {each.attname: getattr(claim, each.attname) for each in claim._meta.concrete_fields}
    for field, sentence in NewRecord(Claim, {**whole, **changed}).problems.items():
        raise ValidationError(f"“{claim}”, {field}: {sentence}")


def _write(changes: Mapping[int, Mapping[str, Any]]) -> None:
    """A statement for each set of fields, run for all claims that change just these."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    alike: dict[tuple[str, ...], list[list[Any]]] = {}
    for pk, values in changes.items():
        names = tuple(sorted(values))
        alike.setdefault(names, []).append([*(values[name] for name in names), now, pk])
    quote = connection.ops.quote_name
    with connection.cursor() as cursor:
        for names, rows in alike.items():
            settings = ", ".join(f"{quote(name)} = %s" for name in names)
            cursor.executemany(
                f"UPDATE {quote(Claim._meta.db_table)} SET {settings}, "
                f"version = version + 1, updated_at = %s WHERE id = %s",
                rows,
            )
