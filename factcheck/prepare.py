"""What a start does before it serves: check, migrate, load seeds, ensure a login, collect files.

Run as `python -m factcheck.prepare`: one process, since each start of Django costs a second. Every
step is a management command that can be run by hand; a misconfiguration is told in one line.
"""

import os
import sys

import django
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import Error as DatabaseError
from django.db import connections


def one_line(error: Exception) -> str:
    """What went wrong, without line breaks."""
    return " ".join(str(error).split()) or type(error).__name__


def load_settings() -> None:
    """Refuse to start with settings or code that Django's own checks find wrong."""
    try:
        django.setup()
    except ValueError as error:  # a number or an address that cannot be read as one
        raise ImproperlyConfigured(str(error)) from error
    serious = [found for found in run_checks() if found.is_serious() and not found.is_silenced()]
    if serious:
        raise ImproperlyConfigured("; ".join(f"{found.id}: {found.msg}" for found in serious))


def prepare() -> None:
    """Bring settings, database, records and logins to where the site can be served."""
    load_settings()
    for connection in connections.all():
        # A pool asks an absent server for half a minute; without one, the reason comes at once.
        connection.settings_dict["OPTIONS"].pop("pool", None)
    print("Preparing the database …", flush=True)
    call_command("migrate", verbosity=0, interactive=False)
    call_command("load_seeds")
    call_command("ensure_editor")
    call_command("collectstatic", verbosity=0, interactive=False)


def main() -> int:
    """Prepare, and return the exit status."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    try:
        prepare()
    except ImproperlyConfigured as error:
        print(f"The settings are wrong: {one_line(error)}", file=sys.stderr)
    except DatabaseError as error:
        print(f"The database cannot be used: {one_line(error)}", file=sys.stderr)
    except CommandError as error:
        print(one_line(error), file=sys.stderr)
    except OSError as error:
        print(f"Cannot use {error.filename}: {error.strerror}", file=sys.stderr)
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
