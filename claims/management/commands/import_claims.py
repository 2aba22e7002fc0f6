"""manage.py import_claims"""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.importers.claims import (
    ImportRefusedError,
    MappingError,
    Options,
    UnreadableFileError,
    check_file,
    columns_by_name,
    import_file,
    open_sheet,
)
from claims.importers.claims.printing import lines
from claims.management.progress import ProgressBar


class Command(BaseCommand):
    help = "Import claims from CSV, XLSX, JSON or JSON Lines: all of a file or nothing. Repeatable."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="change nothing, only say what")
        parser.add_argument(
            "--map",
            type=_pair,
            nargs="+",
            action="extend",
            default=[],
            metavar="COLUMN=COLUMN",
            help="our column = the file’s; nothing after = : not in the file",
        )
        parser.add_argument(
            "--correction", default="", help="the public note where published claims change"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        run = check_file if options["dry_run"] else import_file
        try:
            sheet = open_sheet(options["file"])
            mapping = columns_by_name(sheet.header, dict(options["map"]))
            with ProgressBar(self.stderr) as bar:
                why = f"Imported from {options['file'].name}."
                given = Options(why=why, correction=options["correction"], progress=bar)
                report = run(sheet, mapping, given)
        except UnreadableFileError as error:
            at = f", line {error.line}" if error.line else ""
            raise CommandError(f"{options['file']}{at}: {error}", returncode=2) from error
        except MappingError as error:
            raise CommandError(str(error), returncode=2) from error
        except ImportRefusedError as error:
            self.stdout.write("\n".join(lines(error.report)))
            raise CommandError(str(error)) from error
        self.stdout.write("\n".join(lines(report)))
        if not report.is_good:
            raise CommandError("The file has errors.")


def _pair(text: str) -> tuple[str, str]:
    ours, mark, theirs = text.partition("=")
    if not mark:
        raise ArgumentTypeError(f"“{text}”: write it as COLUMN=COLUMN.")
    return ours.strip(), theirs.strip()
