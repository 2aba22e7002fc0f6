"""How many rows several lists hold, asked in one go and never counted to the end."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet


def count_rows(lists: Sequence[QuerySet[Any]], *, most: int) -> list[int]:
    """The length of each list, `most` at most, in one question to the database."""
    counts: list[str] = []
    given: list[Any] = []
    for rows in lists:
        try:
            sql, parameters = rows.order_by().values("pk")[:most].query.sql_with_params()
        except EmptyResultSet:
            counts.append("0")
        else:
            counts.append(f"(SELECT COUNT(*) FROM ({sql}) AS counted)")
            given += parameters
    if not counts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(counts)}", given)
        return [int(count) for count in cursor.fetchone()]
