"""The database of the tests as the migrations leave it, kept from one run to the next.

Migrating takes longer than most tests. What came of it is kept beside other temporary files, under
a name that says which migrations made it; only SQLite's is, whose whole database is one file.
"""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.db import connection

#: What a migrated database follows from, beside Django.
MADE_OF = (
    *("claims/migrations/*.py", "claims/roles.py", "claims/search/sqlite.py"),
    *("requirements.txt", "tests/prepared_database.py"),
)


def kept_at() -> Path:
    """The file for a database made by these migrations."""
    read = sha256(f"{django.VERSION} {sqlite3.sqlite_version}".encode())
    for pattern in MADE_OF:
        for path in sorted(settings.BASE_DIR.glob(pattern)):
            read.update(path.read_bytes())
    owner = os.getuid() if hasattr(os, "getuid") else "user"
    folder = Path(tempfile.gettempdir()) / f"factcheck-tests-{owner}"
    return folder / f"{read.hexdigest()[:24]}.sqlite3"


def begin_with_it() -> Callable[[], None]:
    """Let Django's test database begin as it was kept. Returns what ends the loan."""
    creation: Any = connection.creation
    create, lent = creation._create_test_db, []

    def create_filled(*args: Any, **options: Any) -> str:
        name: str = create(*args, **options)
        if creation.is_in_memory_db(name) and kept_at().exists():
            # Held open, since a database in memory is gone with its last connection.
            lent.append(sqlite3.connect(name, uri=True, check_same_thread=False))
            with closing(sqlite3.connect(kept_at())) as kept:
                kept.backup(lent[0])
        return name

    creation._create_test_db = create_filled

    def give_back() -> None:
        creation._create_test_db = create
        for each in lent:
            each.close()

    return give_back


def keep_it() -> None:
    """Keep the database as it is now, unless it is kept already."""
    target = kept_at()
    if target.exists():
        return
    target.parent.mkdir(mode=0o700, exist_ok=True)
    if hasattr(os, "getuid") and target.parent.stat().st_uid != os.getuid():
        return  # somebody else's folder under our name
    unfinished = target.with_suffix(f".{os.getpid()}")
    connection.ensure_connection()
    with closing(sqlite3.connect(unfinished)) as kept:
        connection.connection.backup(kept)
    unfinished.replace(target)
