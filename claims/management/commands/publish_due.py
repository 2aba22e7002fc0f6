"""manage.py publish_due"""

import logging
import time
from argparse import ArgumentParser, ArgumentTypeError
from contextlib import suppress
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from claims.services import publish_due_claims


class Command(BaseCommand):
    help = (
        "Publish the claims whose approved time has come. What can no longer be published goes off "
        "the clock, with the reason in its history. `make run` does this by itself."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--every", type=_positive, metavar="SECONDS", help="go on looking, until it is stopped"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["every"]:
            with suppress(KeyboardInterrupt):
                self.go_on(options["every"])
        elif failed := self.publish():
            raise CommandError(f"{failed} could not be published.")

    def publish(self) -> int:
        """Publish what is due, say so, and return how many could not be published."""
        failed = 0
        for due in publish_due_claims():
            self.stdout.write(f"claim {due.claim.pk}: {due.problem or 'published'}")
            failed += bool(due.problem)
        return failed

    def go_on(self, seconds: int) -> None:
        """A clock does not stop: not where the database is away, and not for a mistake of ours.

        It runs in a thread beside the server, where nobody would see it end.
        """
        while True:
            try:
                self.publish()
            except Exception:
                logging.getLogger(__name__).exception("Due claims are looked for again.")
            connection.close()
            time.sleep(seconds)


def _positive(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    raise ArgumentTypeError(f"{text!r} is not a number from 1 up.")
