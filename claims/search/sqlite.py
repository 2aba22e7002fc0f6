"""SQLite: an FTS5 table over the documents, whose row numbers run in the order of the lists.

The row number of a document is its place in time (day, then id), so the newest hits are the end of
the index: FTS5 walks it backwards and stops after a page, without sorting.
"""

from collections.abc import Collection, Sequence
from typing import cast

from django.db import DatabaseError, connection, transaction

from claims.models import ID_MASK, ClaimQuerySet, SearchDocument

from .documents import Document
from .query import Group, Wanted

TABLE = "claims_searchindex"
CREATE = f"""
CREATE VIRTUAL TABLE {TABLE} USING fts5(
    body, tokens,
    content='claims_searchdocument', content_rowid='place',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co'"
)
"""
DROP = f"DROP TABLE IF EXISTS {TABLE}"


def delete(claim_ids: Collection[int]) -> None:
    """An external-content table must be told the words it is to forget."""
    held = SearchDocument.objects.filter(pk__in=claim_ids)
    rows = list(held.values_list("place", "body", "tokens"))
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {TABLE}({TABLE}, rowid, body, tokens) VALUES('delete', %s, %s, %s)",
            rows,
        )
    held.delete()


def write(documents: Sequence[Document]) -> None:
    """Write the documents and their words, in ascending order: FTS5 flushes at each step back."""
    documents = sorted(documents, key=lambda document: document.place)
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO claims_searchdocument(claim_id, place, body, tokens)"
            " VALUES(%s, %s, %s, %s)",
            [(d.claim_id, d.place, d.body, d.tokens) for d in documents],
        )
        cursor.executemany(
            f"INSERT INTO {TABLE}(rowid, body, tokens) VALUES(%s, %s, %s)",
            [(d.place, d.body, d.tokens) for d in documents],
        )


def drop() -> None:
    """Empty the index. The 'delete-all' command of FTS5 is for contentless tables, so: anew."""
    with connection.cursor() as cursor:
        cursor.execute(DROP)
        cursor.execute("DELETE FROM claims_searchdocument")
        cursor.execute(CREATE)


def settle() -> None:
    """Merge the index into one piece and let the planner count the tables."""
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {TABLE}({TABLE}) VALUES('optimize')")
        cursor.execute("ANALYZE")


def matching(claims: ClaimQuerySet, wanted: Wanted) -> ClaimQuerySet:
    """Join the claims with the hits; the row number of a hit ends in the claim's id."""
    where = [f"claims_claim.id = ({TABLE}.rowid & {ID_MASK})", f"{TABLE} MATCH %s"]
    return cast(
        ClaimQuerySet, claims.extra(tables=[TABLE], where=where, params=[expression(wanted)])
    )


def hits(wanted: Wanted, most: int) -> list[int]:
    # As one text: to hand over ten thousand rows takes longer than to find them.
    rows = f"SELECT rowid & {ID_MASK} AS id FROM {TABLE} WHERE {TABLE} MATCH %s LIMIT %s"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT group_concat(id) FROM ({rows})", [expression(wanted), most])
        (ids,) = cursor.fetchone()
    return [int(each) for each in ids.split(",")] if ids else []


def below(claims: ClaimQuerySet, bound: int) -> ClaimQuerySet:
    return cast(ClaimQuerySet, claims.extra(where=[f"{TABLE}.rowid < {bound:d}"]))


def since(claims: ClaimQuerySet, bound: int) -> ClaimQuerySet:
    return cast(ClaimQuerySet, claims.extra(where=[f"{TABLE}.rowid >= {bound:d}"]))


def among(claims: ClaimQuerySet, places: Sequence[int]) -> ClaimQuerySet:
    if TABLE in claims.query.extra_tables:
        numbers = ", ".join(str(int(each)) for each in places) or "NULL"
        return cast(ClaimQuerySet, claims.extra(where=[f"{TABLE}.rowid IN ({numbers})"]))
    return claims.filter(pk__in=[each & ID_MASK for each in places])


def newest_first(claims: ClaimQuerySet) -> ClaimQuerySet:
    if TABLE not in claims.query.extra_tables:  # nothing was wanted: there are no hits to order
        return claims.newest_first()
    return cast(ClaimQuerySet, claims.extra(order_by=[f"-{TABLE}.rowid"]))


def oldest_first(claims: ClaimQuerySet) -> ClaimQuerySet:
    if TABLE not in claims.query.extra_tables:
        return claims.order_by("said_first", "pk")
    return cast(ClaimQuerySet, claims.extra(order_by=[f"{TABLE}.rowid"]))


def expression(wanted: Wanted) -> str:
    """The demand in the language of FTS5. Every word is quoted, so none can be an operator."""
    demands = [_group(group) for group in wanted.groups]
    demands += [_tokens(tokens) for tokens in wanted.tokens]
    demanded = " AND ".join(demands)
    return f"({demanded}) NOT {_tokens(wanted.without)}" if wanted.without else demanded


def _group(group: Group) -> str:
    words = f'{{body}} : "{" ".join(group.words)}"'
    return f"({words} OR {_tokens(group.tokens)})" if group.tokens else words


def _tokens(tokens: Sequence[str]) -> str:
    return "{tokens} : (" + " OR ".join(f'"{token}"' for token in tokens) + ")"


def words_beginning(letters: str) -> list[tuple[str, int]]:
    with connection.cursor() as cursor:
        # A view of the index, of this connection only; it takes no room.
        cursor.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.claims_words"
            f" USING fts5vocab(main, {TABLE}, col)"
        )
        cursor.execute(
            "SELECT term, doc FROM temp.claims_words"
            " WHERE col = 'body' AND term >= %s AND term < %s",
            [letters, letters + chr(0x10FFFF)],
        )
        return [(str(term), int(documents)) for term, documents in cursor.fetchall()]


def integrity_problems() -> list[str]:
    """Ask FTS5 to compare its index with the documents, word by word."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {TABLE}({TABLE}, rank) VALUES('integrity-check', 1)")
    except DatabaseError as error:
        return [f"The full-text index disagrees with its documents ({error})."]
    return []
