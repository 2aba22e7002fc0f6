"""What was said about an entry since: replies to it, and corrections of it; one query for both."""

from typing import Any

from django.db.models import DateField, QuerySet, Value

from claims.models import Correction, Prepared, Reply


def said_since(claim: int) -> tuple[list[Reply], list[Correction]]:
    """The published replies as they came, and the corrections, the latest first."""
    rows = _rows(claim)
    replies = [
        Reply(pk=pk, published_at=at, text=text, author=author, language=language, received_on=day)
        for at, pk, text, author, language, day in rows
        if author
    ]
    notes = [
        Correction(pk=pk, made_at=at, note=text) for at, pk, text, author, *_ in rows if not author
    ]
    return (
        sorted(replies, key=lambda reply: (reply.received_on, reply.pk)),
        sorted(notes, key=lambda note: (note.made_at, note.pk), reverse=True),
    )


@Prepared
def _rows(claim: int) -> QuerySet[Any, tuple[Any, ...]]:
    replies = Reply.objects.published().filter(claim=claim).order_by()
    told = replies.values_list("published_at", "pk", "text", "author", "language", "received_on")
    corrections = Correction.objects.filter(claim=claim).order_by()
    unsigned = corrections.annotate(
        by=Value(""), written_in=Value(""), day=Value(None, output_field=DateField())
    )
    noted = unsigned.values_list("made_at", "pk", "note", "by", "written_in", "day")
    return told.union(noted, all=True)
