"""What only load data may do to a database: hurry."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def hurried() -> Iterator[None]:
    """Within it SQLite does not wait for the disk, and keeps more in memory; this connection only.

    A power cut meanwhile may cost the database file, so it is for load data alone. Does nothing
    on PostgreSQL or inside a transaction.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    hurry = {"synchronous": 0, "cache_size": -800_000, "wal_autocheckpoint": 50_000}
    with connection.cursor() as cursor:
        before = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in hurry}
        _set(hurry)
        try:
            yield
        finally:
            _set(before)
            # Whatever was not waited for reaches the disk here.
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _set(pragmas: dict[str, int]) -> None:
    with connection.cursor() as cursor:
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name} = {value}")
