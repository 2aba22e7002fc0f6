"""manage.py import_article"""

import json
from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims import dates
from claims.importers.articles import (
    ArticleError,
    Given,
    Imported,
    import_article,
    inputs,
    statements_of,
)
from claims.management.progress import ProgressBar
from claims.management.reader import for_reader


class Command(BaseCommand):
    help = "Take articles in and propose their statements to the desk. May be repeated."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("inputs", nargs="+", metavar="PATH|DIR|URL|-")
        parser.add_argument("--dry-run", action="store_true", help="keep nothing, only print")
        parser.add_argument("--format", choices=("text", "jsonl"), default="text")
        parser.add_argument("--published", type=_partial_date, metavar="YYYY[-MM[-DD]]")
        parser.add_argument("--outlet", default="", metavar="NAME")

    def handle(self, *args: Any, **options: Any) -> None:
        take = statements_of if options["dry_run"] else _imported
        given = Given(options["published"], options["outlet"])
        names, failed = list(inputs(options["inputs"])), 0
        with ProgressBar(self.stderr) as bar:
            for done, name in enumerate(names):
                bar("Articles", done, len(names))
                try:
                    for each in take(name, given):
                        as_json = options["format"] == "jsonl"
                        line = json.dumps(each.record, ensure_ascii=False) if as_json else each.line
                        with for_reader():
                            self.stdout.write(line)
                except ArticleError as error:
                    failed += 1
                    self.stderr.write(str(error))
        if failed:
            raise CommandError(f"{failed} of {len(names)} could not be taken in.")


def _imported(name: str, given: Given) -> list[Imported]:
    return [import_article(name, given)]


def _partial_date(text: str) -> dates.PartialDate:
    """A date as the command line has it."""
    try:
        return dates.parse(text)
    except dates.DateError as error:
        raise ArgumentTypeError(str(error)) from error
