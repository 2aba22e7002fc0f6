"""Steps carried out: each row with its version and its history."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.db import models

from claims import search
from claims.models import Claim, NameWord, Recorded, SpeakerName
from claims.services.bulk_recording import change_rows, write_history
from claims.services.naming import keep_words
from claims.services.signing import Signature

from .steps import BOOKKEEPING, TOPICS, Act, Row, Step, columns_of


def carry_out(steps: Iterable[Step], signed: Signature) -> list[Step]:
    """Do all steps in order, and return them with the ids of what they made."""
    return [_DO[step.act](step, signed) for step in steps]


def _move(step: Step, signed: Signature) -> Step:
    set_columns(step.table, step.pks, step.after, signed)
    return step


def _drop(step: Step, signed: Signature) -> Step:
    delete(step.table._default_manager.get(pk=step.pks[0]), signed)
    return step


def _make(step: Step, signed: Signature) -> Step:
    record = step.table(**columns_of(step.table, step.after))
    insert(record, signed)
    return replace(step, pks=(record.pk,))


_DO = {Act.MOVE: _move, Act.DROP: _drop, Act.MAKE: _make}


def set_columns(model: type[models.Model], pks: Iterable[int], row: Row, signed: Signature) -> None:
    """Give rows these columns; a claim these topics; a spelling's words follow their speaker."""
    pks = list(pks)
    if TOPICS in row:
        for claim in Claim.objects.filter(pk__in=pks):
            _set_topics(claim, row[TOPICS])
    change_rows(model, pks, columns_of(model, row), by=signed.by, why=signed.why)
    if model is SpeakerName and "speaker_id" in row:
        NameWord.objects.filter(name__in=pks).update(speaker=row["speaker_id"])


def delete(record: models.Model, signed: Signature) -> None:
    """Delete a row. Who calls it knows that nothing is lost."""
    if isinstance(record, Claim):
        search.remove({record.pk})
    signed.on(record)
    record.delete()


def insert(record: models.Model, signed: Signature) -> None:
    """A new row."""
    signed.on(record)
    record.save(force_insert=True)
    if isinstance(record, SpeakerName):
        keep_words(record)


def insert_again(model: type[models.Model], row: Row, signed: Signature) -> Any:
    """A deleted row, under its old id and as it was."""
    record = model(**columns_of(model, row))
    held = {name: getattr(record, name) for name in BOOKKEEPING if name in row}
    if "version" in held:
        # Forms that were opened before are out of date all the same.
        held["version"] += 1
    # Past the history's own signals, which would note it before its topics are there.
    model._default_manager.bulk_create([record])
    model._default_manager.filter(pk=record.pk).update(**held)
    record.refresh_from_db()
    if isinstance(record, Claim):
        _set_topics(record, row[TOPICS])
    if isinstance(record, SpeakerName):
        keep_words(record)
    if isinstance(record, Recorded):
        write_history(type(record), [record.pk], by=signed.by, why=signed.why, made=True)
    return record


def _set_topics(claim: Claim, topics: Iterable[int]) -> None:
    """The rows alone: the entry of the history that follows holds them."""
    filed = Claim.topics.through.objects
    held = set(filed.filter(claim=claim).values_list("topic_id", flat=True))
    wanted = set(topics)
    filed.filter(claim=claim, topic__in=held - wanted).delete()
    filed.bulk_create(
        [Claim.topics.through(claim_id=claim.pk, topic_id=topic) for topic in wanted - held]
    )
