"""manage.py load_seeds"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.importers.located import BrokenFileError
from claims.importers.seeds import load_seeds


class Command(BaseCommand):
    help = (
        "Load the seed records: all of them or, if a file is broken, none. May be repeated: a "
        "record that a person has edited or deleted is left alone and named."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=settings.BASE_DIR / "seeds",
            help="default: seeds/",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            report = load_seeds(options["folder"])
        except BrokenFileError as error:
            raise CommandError(f"{error} Nothing was loaded.") from error
        self.stdout.write("\n".join(report.lines()))
