"""Files for the tests of the import, written and imported in a line."""

import csv
import io
import json

from django.http import QueryDict

from claims.choices import ImportOutcome
from claims.exporters import export
from claims.filters import public_claims
from claims.importers.claims import (
    ImportRefusedError,
    Options,
    check_file,
    columns_by_name,
    import_file,
    open_sheet,
)

QUOTE = {
    "reference": "crane",
    "text": "We will not sell the crane.",
    "speaker": "Olga Marsh",
    "said_on": "2021-05-07",
    "source_url": "https://harbour-news.example/crane",
    "source_title": "Crane stays",
    "outlet": "Harbour News",
}


def as_csv(*rows):
    """Rows as the text of a CSV file; a row lacks what it does not name."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, names, restval="")
    writer.writeheader()
    writer.writerows(
        {n: json.dumps(v) if isinstance(v, list) else v for n, v in row.items()} for row in rows
    )
    return buffer.getvalue()


class Folder:
    """Where files are written and imported from."""

    def __init__(self, path):
        self.path = path

    def file(self, content, name="claims.csv"):
        path = self.path / name
        path.write_text(content, encoding="utf-8", newline="")
        return path

    def run(self, *rows, content=None, name="claims.csv", write=True, asked=None, **options):
        """Import (or only check) rows; returns the report and the planned rows."""
        path = self.file(as_csv(*rows) if content is None else content, name)
        return self.run_file(path, write=write, asked=asked, **options)

    def run_file(self, path, *, write=True, asked=None, **options):
        sheet = open_sheet(path)
        mapping = columns_by_name(sheet.header, asked or {})
        planned = []
        work = import_file if write else check_file
        try:
            report = work(sheet, mapping, Options(**options), planned.extend)
        except ImportRefusedError as error:
            report = error.report
        return report, planned

    def check(self, *rows, **options):
        return self.run(*rows, write=False, **options)

    def export(self, format_name="csv"):
        return "".join(export(public_claims(QueryDict("")).legs, format_name))


def counts(report):
    """new, changed, unchanged, errors"""
    return tuple(report.outcomes[each] for each in ImportOutcome)


def errors(report):
    return [(line, each.column, each.sentence) for line, each in report.errors]
