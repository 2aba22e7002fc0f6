"""A whole file: checked only, or imported, all of it or nothing."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from itertools import islice
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from claims import services
from claims.choices import ImportOutcome
from claims.services import Ids, NewRecord, Placeholders, insert_records

from .applying import apply_change, sentence_of
from .comparing import Change
from .matching import Target, matched
from .options import Options
from .outcome import PlannedRow, Problem
from .planning import Planner, Read
from .reading import Sheet
from .registers import Registers
from .report import Report

BATCH = 1000
#: Given each batch of rows once it is planned.
Sink = Callable[[Sequence[PlannedRow]], None]
#: Given a row's place in the file, from 0, and what turned out to be wrong with it at the end.
LateSink = Callable[[int, Problem], None]


class ImportRefusedError(Exception):
    """The file has errors, and nothing of it was imported; `report` says which."""

    def __init__(self, report: Report) -> None:
        super().__init__(_("Nothing was imported."))
        self.report = report


def check_file(
    sheet: Sheet,
    mapping: Mapping[str, str],
    options: Options,
    sink: Sink = lambda rows: None,
    late: LateSink = lambda row, problem: None,
) -> Report:
    """What an import would do, row by row. Writes nothing."""
    return _Run(sheet, mapping, options, sink, late, write=False).done()


def import_file(
    sheet: Sheet, mapping: Mapping[str, str], options: Options, sink: Sink = lambda rows: None
) -> Report:
    """Import a file in one transaction. Raises ImportRefusedError, and then nothing has changed."""
    return _Run(sheet, mapping, options, sink, lambda row, problem: None, write=True).done()


@contextmanager
def fewer_collections() -> Iterator[None]:
    """Within it Python looks for dead circles of objects seldom: a plan is large and has none."""
    usual = gc.get_threshold()
    gc.set_threshold(50_000, 10, 10)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


class _Run:
    """One pass over a file: matched, planned and, if it is to be, written, a batch at a time."""

    def __init__(
        self,
        sheet: Sheet,
        mapping: Mapping[str, str],
        options: Options,
        sink: Sink,
        late: LateSink,
        *,
        write: bool,
    ) -> None:
        self.sheet, self.mapping, self.options = sheet, mapping, options
        self.sink, self.late, self.write = sink, late, write
        unread = [name for name in sheet.header if name not in mapping]
        notes = [*sheet.notes]
        if unread:
            notes.append(_("Columns that are not read: %s.") % ", ".join(unread))
        self.report = Report(notes=notes)

    def done(self) -> Report:
        with fewer_collections(), services.kept() if self.write else nullcontext():
            self._go_through()
            if self.write and not self.report.is_good:
                raise ImportRefusedError(self.report)
            if self.write:
                # What `kept` does when it is left, for all rows together.
                self.options.progress(_("Counting"), 0, 1)
        return self.report

    def _go_through(self) -> None:
        ids = Ids() if self.write else Placeholders()
        self.options.progress(_("Matching"), 0, 1)
        targets = matched(self.sheet, self.mapping, ids)
        shared = Registers(targets, ids, self.options)
        planner = Planner(shared)
        total, done = len(targets.of_rows), 0
        every: list[tuple[int, ImportOutcome]] = []
        rows = self._rows(targets.of_rows)
        while batch := list(islice(rows, BATCH)):
            planned = planner.plan(batch)
            made, changes = planner.taken()
            if self.write and self.report.is_good and not any(row.errors for row in planned):
                self._apply(made, changes, planned, ids)
            self.report.add(planned)
            self.sink(planned)
            every += [(row.line, row.outcome) for row in planned]
            done += len(batch)
            self.options.progress(_("Rows"), done, total)
            # Claims on record and what was fetched with them point at one another.
            del planned, made, changes
            gc.collect(1)
        self._link(shared, every, ids)
        self.report.new_speakers = shared.speakers.new
        self.report.new_outlets = shared.sources.new_outlets
        self.report.new_topics = shared.topics.new
        self.report.new_sources = shared.sources.new_sources

    def _rows(self, targets: Sequence[Target]) -> Iterator[Read]:
        for row, target in zip(self.sheet.rows(self.mapping), targets, strict=True):
            yield row.line, row.cells, row.problem, target

    def _apply(
        self,
        made: Sequence[NewRecord],
        changes: Sequence[Change],
        planned: Sequence[PlannedRow],
        ids: Any,
    ) -> None:
        """Write one batch. A refusal stands at its row, and nothing more is written."""
        by, why = self.options.by, self.options.why
        try:
            insert_records(made, ids, by=by, why=why)
        except (ValidationError, PermissionDenied) as error:
            planned[0].errors.append(Problem("", sentence_of(error)))
            return
        of_claim = {row.claim_id: row for row in planned}
        for change in changes:
            try:
                apply_change(change, ids, self.options)
            except (ValidationError, PermissionDenied) as error:
                of_claim[change.claim.pk].errors.append(Problem("", sentence_of(error)))
                return

    def _link(
        self, shared: Registers, every: Sequence[tuple[int, ImportOutcome]], ids: Any
    ) -> None:
        """The links, once all claims are known."""
        made: list[NewRecord] = []
        spoiled: set[int] = set()
        for row, judged in shared.links.judged():
            line, outcome = every[row]
            if isinstance(judged, NewRecord):
                made.append(judged)
                continue
            was = ImportOutcome.ERROR if row in spoiled else outcome
            spoiled.add(row)
            self.report.spoil(line, judged, was)
            self.late(row, judged)
        self.report.new_links = len(made)
        if self.write and self.report.is_good:
            insert_records([*shared.taken(), *made], ids, by=self.options.by, why=self.options.why)
