"""New records into the tables, with their history; counts and search are kept as ever."""

from collections.abc import Iterable
from typing import cast

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models
from django.utils.translation import gettext as _

from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    NameWord,
    Recorded,
    Review,
    SpeakerName,
    Translation,
)
from claims.services.bulk_recording import write_history
from claims.services.naming import name_words
from claims.services.permissions import PARTS
from claims.services.recording import stop_clocks
from claims.services.tables import Table
from claims.services.upkeep import kept

from .allowed import require_all
from .new_record import NewRecord
from .prepared import ORDER, Prepared, attributes, prepare_records
from .together import broken_rule


def insert_records(
    records: Iterable[NewRecord], *, by: AbstractBaseUser | None, why: str = ""
) -> None:
    """Write new records of any kinds, all or none.

    Raises PermissionDenied where somebody may not, and ValidationError that names the first record
    that the rules refuse.
    """
    write_prepared(prepare_records(records, by=by), by=by, why=why)


def write_prepared(prepared: Prepared, *, by: AbstractBaseUser | None, why: str = "") -> None:
    """Write what was prepared, by the same person, all or none. Raises as `insert_records` does."""
    created = set(prepared.values(Claim, "id"))
    with kept() as watch:
        require_all(prepared, by)
        try:
            for model in ORDER:
                if model in prepared.rows:
                    _write(model, prepared, by, why)
        except IntegrityError as error:
            raise ValidationError(
                _("The database refuses a row, for another one is like it: %s") % error
            ) from error
        if sentence := broken_rule(prepared):
            raise ValidationError(sentence)
        watch.add_inserted(created, prepared.words)
        watch.corrected |= set(prepared.values(Correction, "claim_id"))
        watch.forget_words(_reworded(prepared) - created)
        watch.add(_claims_reached(prepared) - watch.inserted)
        _stop_clocks(prepared, created, by)


def _stop_clocks(prepared: Prepared, created: set[int], by: AbstractBaseUser | None) -> None:
    """Whoever approved a claim for a time has not seen what is added to it here."""
    changed = {pk for part in PARTS for pk in prepared.values(part, "claim_id")} - created
    stop_clocks(changed, by=by)


def _reworded(prepared: Prepared) -> set[int]:
    """Claims that get words here that their own row does not have."""
    return {pk for model in (Translation, Citation) for pk in prepared.values(model, "claim_id")}


def _claims_reached(prepared: Prepared) -> set[int]:
    parts = (Translation, Citation, Review, Correction)
    reached = {pk for model in parts for pk in prepared.values(model, "claim_id")}
    for end in ("from_claim_id", "to_claim_id"):
        reached |= set(prepared.values(ClaimLink, end))
    return reached


def _write(
    model: type[Recorded], prepared: Prepared, by: AbstractBaseUser | None, why: str
) -> None:
    names = attributes(model)
    columns = [str(model._meta.get_field(name).column) for name in names]  # type: ignore[union-attr]
    Table(model, *columns).write(prepared.rows[model])
    if model is Claim and prepared.topics:
        filed = cast(type[models.Model], Claim.topics.through)
        Table(filed, "claim_id", "topic_id").write(prepared.topics)
    write_history(model, prepared.values(model, "id"), by=by, why=why, made=True)
    if model is SpeakerName:
        spellings = SpeakerName.objects.filter(pk__in=prepared.values(model, "id"))
        words = [word for spelling in spellings for word in name_words(spelling)]
        NameWord.objects.bulk_create(words, batch_size=1000)
