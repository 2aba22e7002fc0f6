"""A whole file: checked only, or imported, all of it or nothing."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from claims import services
from claims.choices import ImportOutcome
from claims.services import Ids, NewRecord, Placeholders, prepare_records, write_prepared

from .applying import apply_changes, sentence_of
from .change import PlannedChange
from .matching import Target, matched
from .options import Options
from .outcome import PlannedRow, Problem
from .planning import Planner, Read
from .reading import Sheet
from .registers import Registers
from .report import Report
from .spool import PlannedBatch, Spool

BATCH = 1000
#: Given each batch of rows once it is planned.
Sink = Callable[[Sequence[PlannedRow]], None]
#: Given what was imported.
Finish = Callable[[Report], None]
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
    return _Run(sheet, mapping, options, sink, late, write=False).checked()


def import_file(
    sheet: Sheet,
    mapping: Mapping[str, str],
    options: Options,
    sink: Sink = lambda rows: None,
    finish: Finish = lambda report: None,
) -> Report:
    """Import a file in one transaction. Raises ImportRefusedError, and then nothing has changed.

    `finish` is called within the transaction: what it writes is there if the claims are.
    """
    late: LateSink = lambda row, problem: None  # noqa: E731
    return _Run(sheet, mapping, options, sink, late, write=True).imported(finish)


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
    """One pass over a file: matched and planned, a batch at a time, without holding anybody up.

    If it is to be written, what was planned waits in a file: on SQLite nobody else can write while
    a transaction does, so that holds as little as it can.
    """

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
        self.sink, self.late = sink, late
        self.spool = Spool() if write else None
        self.every: list[tuple[int, ImportOutcome]] = []
        unread = [name for name in sheet.header if name not in mapping]
        notes = [*sheet.notes]
        if unread:
            notes.append(_("Columns that are not read: %s.") % ", ".join(unread))
        self.report = Report(notes=notes)

    def checked(self) -> Report:
        """What the file comes to."""
        with fewer_collections():
            self._go_through()
        return self.report

    def imported(self, finish: Finish) -> Report:
        """Write it, all or nothing."""
        with fewer_collections():
            self._go_through()
            self._refuse_errors()
            with services.kept():
                self._write()
                self._refuse_errors()
                finish(self.report)
                # What `kept` does when it is left, for all rows together.
                self.options.progress(_("Counting"), 0, 1)
        return self.report

    def _refuse_errors(self) -> None:
        if not self.report.is_good:
            raise ImportRefusedError(self.report)

    def _go_through(self) -> None:
        ids = Ids() if self.spool else Placeholders()
        self.options.progress(_("Matching"), 0, 1)
        targets = matched(self.sheet, self.mapping, ids)
        shared = Registers(targets, ids, self.options)
        planner = Planner(shared)
        total, done = len(targets.of_rows), 0
        rows = self._rows(targets.of_rows)
        while batch := list(islice(rows, BATCH)):
            planned = planner.plan(batch)
            made, changes = planner.taken()
            self.report.add(planned)
            self._put_aside(done, made, [change.plain() for change in changes])
            self.sink(planned)
            self.every += [(row.line, row.outcome) for row in planned]
            done += len(batch)
            self.options.progress(_("Rows"), done, total)
            # Claims on record and what was fetched with them point at one another.
            del planned, made, changes
            gc.collect(1)
        self._link(shared)
        self.report.new_speakers = shared.speakers.new
        self.report.new_outlets = shared.sources.new_outlets
        self.report.new_topics = shared.topics.new
        self.report.new_sources = shared.sources.new_sources

    def _rows(self, targets: Sequence[Target]) -> Iterator[Read]:
        for row, target in zip(self.sheet.rows(self.mapping), targets, strict=True):
            yield row.line, row.cells, row.problem, target

    def _put_aside(self, row: int, made: Sequence[NewRecord], changes: list[PlannedChange]) -> None:
        if self.spool and self.report.is_good:
            prepared = prepare_records(made, by=self.options.by)
            self.spool.put(PlannedBatch(row, prepared, changes))

    def _link(self, shared: Registers) -> None:
        """The links, once all claims are known."""
        made: list[NewRecord] = []
        spoiled: set[int] = set()
        for row, judged in shared.links.judged():
            if isinstance(judged, NewRecord):
                made.append(judged)
            else:
                self._spoil(row, judged, spoiled)
        self.report.new_links = len(made)
        self._put_aside(0, [*shared.taken(), *made], [])

    def _spoil(self, row: int, problem: Problem, spoiled: set[int]) -> None:
        """A row that was reported turned out to be wrong."""
        line, outcome = self.every[row]
        was = ImportOutcome.ERROR if row in spoiled else outcome
        spoiled.add(row)
        self.report.spoil(line, problem, was)
        self.late(row, problem)

    def _write(self) -> None:
        """Write what waits. A refusal stands at its row, and nothing more is written."""
        by, why = self.options.by, self.options.why
        row = 0
        try:
            for number, batch in enumerate(self.spool or ()):
                self.options.progress(_("Writing"), number, self.spool.count if self.spool else 0)
                row = batch.row
                write_prepared(batch.made, by=by, why=why)
                for change in apply_changes(batch.changes, self.options):
                    row = change.row
        except (ValidationError, PermissionDenied) as error:
            self._spoil(row, Problem("", sentence_of(error)), set())
