"""What is done with an upload: a check that keeps what every row comes to, and the import."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import ImportOutcome, UploadState
from claims.importers.claims.applying import sentence_of
from claims.importers.claims.options import Options
from claims.importers.claims.outcome import PlannedRow, Problem
from claims.importers.claims.reading import Sheet, UnreadableFileError, open_sheet
from claims.importers.claims.report import Report
from claims.importers.claims.running import ImportRefusedError, check_file, import_file
from claims.models import Upload, UploadRow
from claims.services.tables import Table

from .progress import note_progress

COLUMNS = (
    *("upload_id", "number", "line", "outcome", "claim_id", "version", "changed_at", "label"),
    *("errors", "warnings", "differences"),
)
#: So many names of new speakers, outlets and topics stand on the page.
MOST_NAMED = 500


def open_upload(upload: Upload) -> Sheet:
    """The file as a sheet. Raises UnreadableFileError."""
    return open_sheet(Path(upload.file.path), upload.name)


def check_upload(upload: Upload, *, by: AbstractBaseUser) -> None:
    """Say of every row what it comes to, and keep that."""
    rows = UploadRow.objects.filter(upload=upload)
    rows._raw_delete(rows.db)
    keeper = _Keeper(upload)
    try:
        sheet = open_upload(upload)
        report = check_file(sheet, upload.mapping, _options(upload, by), keeper.keep, keeper.spoil)
    except UnreadableFileError as error:
        _fail(upload, _sentence(error))
        return
    _finish(upload, UploadState.CHECKED, report)


def import_upload(upload: Upload, *, by: AbstractBaseUser) -> None:
    """Import all of the file, or nothing and say why. What was compared must still stand."""
    compared = UploadRow.objects.filter(upload=upload, claim_id__isnull=False)
    seen = dict(compared.order_by().values_list("claim_id", "changed_at"))
    options = _options(upload, by, seen=seen, why=_("Imported from %s.") % upload.name)
    finish = partial(_finish, upload, UploadState.IMPORTED)
    try:
        import_file(open_upload(upload), upload.mapping, options, finish=finish)
    except UnreadableFileError as error:
        _fail(upload, _sentence(error))
    except ImportRefusedError as error:
        _finish(upload, UploadState.FAILED, error.report)
        _fail(upload, str(error))
    except (ValidationError, PermissionDenied) as error:
        _fail(upload, sentence_of(error))
    except DatabaseError as error:
        _fail(upload, _("The database refuses it: %s") % error)


def _options(upload: Upload, by: AbstractBaseUser, **further: Any) -> Options:
    return Options(
        by=by,
        correction=upload.correction,
        progress=partial(note_progress, upload),
        **further,
    )


class _Keeper:
    """Keeps planned rows, a batch at a time, each in a transaction of its own."""

    def __init__(self, upload: Upload) -> None:
        self.upload, self.number = upload, 0

    def keep(self, rows: Sequence[PlannedRow]) -> None:
        with transaction.atomic():
            Table(UploadRow, *COLUMNS).write(
                [self._row(number, row) for number, row in enumerate(rows, self.number)]
            )
        self.number += len(rows)

    def spoil(self, number: int, problem: Problem) -> None:
        """A row that was kept turned out to be wrong."""
        row = UploadRow.objects.get(upload=self.upload, number=number)
        row.outcome = ImportOutcome.ERROR
        row.errors = [*row.errors, asdict(problem)]
        row.save(update_fields=["outcome", "errors"])

    def _row(self, number: int, row: PlannedRow) -> tuple[Any, ...]:
        lists = (row.errors, row.warnings, row.differences)
        return (
            *(self.upload.pk, number, row.line, row.outcome.value, row.claim_id, row.version),
            row.changed_at and connection.ops.adapt_datetimefield_value(row.changed_at),
            row.label[:400].replace("\x00", ""),
            *(_json([asdict(each) for each in every]) for every in lists),
        )


def _json(value: list[Any]) -> str:
    return json.dumps(value) if value else "[]"


def _finish(upload: Upload, state: UploadState, report: Report) -> None:
    upload.report = {
        "warned": report.warned,
        "outcomes": {each.value: report.outcomes[each] for each in ImportOutcome},
        "errors": [[line, asdict(problem)] for line, problem in report.errors[:MOST_NAMED]],
        "notes": report.notes,
        "new_speakers": report.new_speakers[:MOST_NAMED],
        "new_outlets": report.new_outlets[:MOST_NAMED],
        "new_topics": report.new_topics[:MOST_NAMED],
        "new_sources": report.new_sources,
        "new_links": report.new_links,
    }
    upload.state, upload.finished_at = state, timezone.now()
    upload.save(update_fields=["report", "state", "finished_at"])


def _fail(upload: Upload, sentence: str) -> None:
    upload.state, upload.failure = UploadState.FAILED, sentence
    upload.finished_at = timezone.now()
    upload.save(update_fields=["state", "failure", "finished_at"])


def _sentence(error: UnreadableFileError) -> str:
    if not error.line:
        return error.reason
    return _("Line %(line)d: %(reason)s") % {"line": error.line, "reason": error.reason}
