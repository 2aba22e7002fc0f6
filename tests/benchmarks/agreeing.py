"""Whether the numbers of lists agree: at each choice, on the page, in the file.

    DATA_DIR=… python -m tests.benchmarks.agreeing [200] [--seed WORD]

Filters are combined at random on the database of the settings, which is only read. Prints what does
not agree, and ends with status 1 if anything does not.
"""

import argparse
import os
import sys
from random import Random

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
import django

django.setup()
from django.test import Client  # noqa: E402 - needs the settings

from tests.filters.agreement import combinations, disagreements  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("count", type=int, nargs="?", default=200)
    parser.add_argument("--seed", default="agreement")
    options = parser.parse_args()
    random, client, wrong = Random(options.seed), Client(HTTP_HOST="127.0.0.1"), 0
    for number, chosen in enumerate(combinations(random, options.count), start=1):
        for each in disagreements(chosen, client, random):
            print(each, flush=True)
            wrong += 1
        if sys.stderr.isatty():
            print(f"\r{number} of {options.count}", end="", file=sys.stderr)
    print(f"{options.count} combinations, {wrong} disagreements")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
