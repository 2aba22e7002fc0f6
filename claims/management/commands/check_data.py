"""manage.py check_data"""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.services import CHECKS


class Command(BaseCommand):
    help = (
        "Look for data that breaks a rule spanning tables, and for counts, keys and search entries "
        "that are out of date. Exit status 1 if anything is wrong in the end."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--fix", action="store_true", help="make again what can be derived from the records"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        wrong = 0
        for check in CHECKS:
            findings = list(check.find())
            for finding in findings:
                self.stdout.write(f"{finding.where}: {finding.what}")
            if findings and check.mend and options["fix"]:
                check.mend()
                left = list(check.find())
                self.stdout.write(f"mended: {check.name} ({len(findings) - len(left)})")
                findings = left
            wrong += len(findings)
        if wrong:
            raise CommandError(f"{wrong} findings. What --fix does not mend, an editor must.")
        self.stdout.write(f"All {len(CHECKS)} rules hold.")
