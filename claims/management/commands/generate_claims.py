"""Fill the database with load-test data."""

from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.management.progress import ProgressBar
from claims.services.load_data import RealClaimsError, generate_claims


class Command(BaseCommand):
    help = "Add N invented claims for load tests, without history. A further run adds more."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("count", metavar="N", type=_positive, help="how many claims")
        parser.add_argument("--speakers", type=_positive, help="how many (N/200, at least 20)")
        parser.add_argument("--seed", type=int, default=7, help="the same seed, the same records")
        parser.add_argument(
            "--beside-real-claims", action="store_true", help="add them all the same"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = {name: options[name] for name in ("speakers", "seed", "beside_real_claims")}
        try:
            with ProgressBar(self.stderr) as bar:
                loaded = generate_claims(options["count"], progress=bar, **wanted)
        except RealClaimsError as error:
            raise CommandError(str(error), returncode=2) from None
        self.stdout.write(f"Added {loaded}.")


def _positive(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    raise ArgumentTypeError(f"{text!r} is not a number from 1 up.")
