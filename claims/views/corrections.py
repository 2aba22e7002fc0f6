"""The corrections log: every public note about a changed entry, newest first, as page and feed."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from claims.choices import Standing
from claims.models import Correction
from claims.printing import partial_date

from .cards import Card, cards_in_order
from .standing import standing

PER_PAGE = 30
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
#: What XML cannot hold.
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True)
class Noted:
    """A correction with the claim that it is about, as the page of a list shows it."""

    correction: Correction
    claim: Card


def corrections(request: HttpRequest) -> HttpResponse:
    """One page of the log; the next begins after a cursor."""
    after = request.GET.get("after", "")
    notes = list(_notes_after(after)[: PER_PAGE + 1])
    older = f"?after={_cursor(notes[PER_PAGE - 1])}" if len(notes) > PER_PAGE else ""
    context = {
        **standing(Standing.CORRECTIONS),
        "notes": _with_claims(notes[:PER_PAGE]),
        "older": older,
        "is_first": not after,
        "is_narrowed": bool(after),
    }
    return render(request, "claims/corrections.html", context)


def feed(request: HttpRequest) -> HttpResponse:
    """The newest corrections as an Atom feed."""
    page = settings.SITE_URL + reverse("corrections")
    atom = Atom1Feed(
        title=f"{settings.SITE_NAME}: {_('Corrections')}",
        link=page,
        description="",
        feed_url=settings.SITE_URL + request.path,
        language=settings.LANGUAGE_CODE,
        author_name=settings.SITE_NAME,
    )
    for noted in _with_claims(list(_notes_after("")[:PER_PAGE])):
        claim, note = noted.claim, noted.correction
        atom.add_item(
            title=CONTROLS.sub("", f"{claim.speaker}, {partial_date(claim.said)}"),
            link=settings.SITE_URL + claim.url,
            description=CONTROLS.sub("", note.note),
            unique_id=f"{page}#{note.pk}",
            updateddate=note.made_at,
            pubdate=note.made_at,
        )
    return HttpResponse(atom.writeString("utf-8"), content_type=Atom1Feed.content_type)


def _notes_after(cursor: str) -> "QuerySet[Correction]":
    """Public corrections from a cursor on; from the newest where it is ''. Else raises Http404."""
    public = Correction.objects.public().order_by("-made_at", "-pk")
    if not cursor:
        return public
    made_at, pk = _read(cursor)
    return public.filter(made_at__lte=made_at).exclude(Q(made_at=made_at, pk__gte=pk))


def _cursor(note: Correction) -> str:
    """The place of a correction in the log: its moment in microseconds, and its number."""
    return f"{(note.made_at - EPOCH) // timedelta(microseconds=1)}.{note.pk}"


def _read(cursor: str) -> tuple[datetime, int]:
    if not re.fullmatch(r"-?[0-9]{1,18}\.[0-9]{1,18}", cursor):
        raise Http404
    moment, _dot, pk = cursor.partition(".")
    try:
        return EPOCH + timedelta(microseconds=int(moment)), int(pk)
    except OverflowError:
        raise Http404 from None


def _with_claims(notes: list[Correction]) -> list[Noted]:
    claims = {claim.pk: claim for claim in cards_in_order([note.claim_id for note in notes])}
    return [Noted(note, claims[note.claim_id]) for note in notes if note.claim_id in claims]
