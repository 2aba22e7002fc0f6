"""What the database knows of the sizes of its tables, by which it chooses its ways."""

from django.db import connection


def refresh_statistics() -> None:
    """Let the database count its tables. Without it, it plans as if they were empty."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
