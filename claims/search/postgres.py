"""PostgreSQL: a generated tsvector beside each document, with a GIN index.

The words are stemmed by us, so the configuration is 'simple'; weight B marks words, A tokens.
"""

from collections.abc import Collection, Sequence
from typing import cast

from django.db import connection

from claims.models import ID_MASK, ClaimQuerySet, SearchDocument

from .documents import Document
from .query import Group, Wanted

CREATE = """
ALTER TABLE claims_searchdocument ADD COLUMN vector tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', body), 'B') || setweight(to_tsvector('simple', tokens), 'A')
) STORED;
CREATE INDEX claims_searchdocument_vector ON claims_searchdocument USING gin (vector);
"""
#: So many documents have nearly all the words of a database.
WORDS_READ_FROM = 20_000
DROP = "ALTER TABLE claims_searchdocument DROP COLUMN IF EXISTS vector"


def delete(claim_ids: Collection[int]) -> None:
    """Delete the documents; the database forgets their words."""
    SearchDocument.objects.filter(pk__in=claim_ids).delete()


def write(documents: Sequence[Document]) -> None:
    """Write the documents; the database derives their vectors."""
    SearchDocument.objects.bulk_create(
        [
            SearchDocument(claim_id=d.claim_id, place=d.place, body=d.body, tokens=d.tokens)
            for d in documents
        ],
        batch_size=1000,
    )


def drop() -> None:
    """Empty the index."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM claims_searchdocument")


def settle() -> None:
    """Let the planner count the tables."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def matching(claims: ClaimQuerySet, wanted: Wanted) -> ClaimQuerySet:
    """Join the claims with the documents that match."""
    where = [
        "claims_claim.id = claims_searchdocument.claim_id",
        "claims_searchdocument.vector @@ %s::tsquery",
    ]
    return cast(
        ClaimQuerySet,
        claims.extra(tables=["claims_searchdocument"], where=where, params=[expression(wanted)]),
    )


def hits(wanted: Wanted, most: int) -> list[int]:
    where = ["claims_searchdocument.vector @@ %s::tsquery"]
    found = SearchDocument.objects.extra(where=where, params=[expression(wanted)])
    return list(found.order_by().values_list("pk", flat=True)[:most])


def below(claims: ClaimQuerySet, bound: int) -> ClaimQuerySet:
    return claims  # the planner begins where the conditions on the claims say


def since(claims: ClaimQuerySet, bound: int) -> ClaimQuerySet:
    return claims  # and ends there


def among(claims: ClaimQuerySet, places: Sequence[int]) -> ClaimQuerySet:
    return claims.filter(pk__in=[each & ID_MASK for each in places])


def newest_first(claims: ClaimQuerySet) -> ClaimQuerySet:
    return claims.order_by("-said_first", "-pk")


def oldest_first(claims: ClaimQuerySet) -> ClaimQuerySet:
    return claims.order_by("said_first", "pk")


def expression(wanted: Wanted) -> str:
    """The demand as a tsquery. Every word is quoted, so none can be an operator."""
    demands = [_group(group) for group in wanted.groups]
    demands += [_tokens(tokens) for tokens in wanted.tokens]
    demands += [f"!{_tokens(wanted.without)}"] if wanted.without else []
    return " & ".join(demands)


def _group(group: Group) -> str:
    words = " <-> ".join(f"'{word}':B" for word in group.words)
    return f"(({words}) | {_tokens(group.tokens)})" if group.tokens else f"({words})"


def _tokens(tokens: Sequence[str]) -> str:
    return "(" + " | ".join(f"'{token}':A" for token in tokens) + ")"


def words_beginning(letters: str) -> list[tuple[str, int]]:
    """Of the newest documents: PostgreSQL has no list of an index's words, and reads them all."""
    newest = (
        f"SELECT vector FROM claims_searchdocument ORDER BY place DESC LIMIT {WORDS_READ_FROM:d}"
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT word, ndoc FROM ts_stat(%s, 'b') WHERE starts_with(word, %s)", [newest, letters]
        )
        return [(str(word), int(documents)) for word, documents in cursor.fetchall()]


def integrity_problems() -> list[str]:
    """A generated column cannot disagree with what it is generated from."""
    return []
