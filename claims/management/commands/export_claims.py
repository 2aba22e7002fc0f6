"""manage.py export_claims"""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.http import QueryDict

from claims.exporters import FORMATS, Head, export
from claims.filters import public_claims
from claims.management.reader import for_reader


class Command(BaseCommand):
    help = "Write published claims to a file or to standard output, as the site’s downloads do."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=sorted(FORMATS), default="csv")
        parser.add_argument("--output", type=Path, help="the file; standard output without it")
        parser.add_argument(
            "--filter", default="", metavar="QUERYSTRING", help="as in the address of a list: q=…"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        listing = public_claims(QueryDict(options["filter"].lstrip("?")))
        if not listing.is_valid:
            wrong = listing.errors.items()
            problems = [f"{name}: {' '.join(messages)}" for name, messages in wrong]
            raise CommandError("; ".join(problems), returncode=2)
        name, query = options["format"], options["filter"].lstrip("?")
        head = Head.of("statements", "/claims/", f"/claims.{name}", query)
        pieces = export(listing.legs, name, head=head)
        if options["output"] is None:
            for piece in pieces:
                with for_reader():
                    sys.stdout.buffer.write(piece.encode())
            return
        unfinished = options["output"].with_name(options["output"].name + ".part")
        try:
            with unfinished.open("w", encoding="utf-8", newline="") as file:
                file.writelines(pieces)
            # Only a whole file gets the name that was asked for.
            unfinished.replace(options["output"])
        except OSError as error:
            raise CommandError(f"The file cannot be written: {error}") from error
