"""Two claims side by side, with the words in which they differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from rapidfuzz import fuzz

from claims import search, services
from claims.differences import Piece, differences
from claims.models import Citation, Claim, ClaimLink

from .base import by
from .pages import address, claims_of, desk_page, numbers

#: With less in common two texts are not two wordings, and marks on all words would say nothing.
LEAST_SHARED = 0.3


@dataclass(frozen=True)
class Wording:
    """One text in which a claim is on record, with where it comes from."""

    label: str
    language: str
    text: str


@dataclass(frozen=True)
class Marked:
    """A wording beside the other claim's likest one, what only it says being marked."""

    wording: Wording
    beside: Wording
    pieces: list[Piece]


def compare_view(request: HttpRequest) -> HttpResponse:
    """The two claims whose numbers the address gives; a press of the button dismisses the pair."""
    if not request.user.has_perm("claims.view_claim"):
        raise PermissionDenied
    ids = numbers([request.GET.get("a", ""), request.GET.get("b", "")])
    if len(ids) != 2:
        raise Http404
    citations = Prefetch("citations", Citation.objects.select_related("source__outlet"))
    one, other = claims_of(ids, citations, "translations", "topics__names")
    if request.method == "POST":
        dismiss(request, one, other)
        return redirect(address("compare", a=one.pk, b=other.pk))
    return desk_page(
        request,
        "compare",
        title=_("Compare two claims"),
        claims=(one, other),
        texts=_marks(one.text, other.text),
        wordings=(_marked(one, other), _marked(other, one)),
        links=_links(one, other),
        can_merge=services.may(by(request), services.Action.MERGE, Claim),
        link_url=address("link", id=[one.pk, other.pk]),
        swap_url=address("compare", a=other.pk, b=one.pk),
    )


def dismiss(request: HttpRequest, one: Claim, other: Claim) -> None:
    """These two do not answer one another: they are not suggested again."""
    services.dismiss_link(one, other, by=by(request))
    messages.success(request, _("Noted: these two are not suggested again."))


def _marks(one: str, other: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts with their differences, or unmarked where they have next to nothing in common."""
    pieces, others = differences(one, other)
    shared = sum(len(piece.text) for piece in pieces if not piece.own)
    if shared < LEAST_SHARED * max(len(one), len(other)):
        return [Piece(one, False)], [Piece(other, False)]
    return pieces, others


def _marked(claim: Claim, other: Claim) -> list[Marked]:
    """What sources print and translators wrote, each beside the likest text of the other claim."""
    texts = [Wording(_("the words on record"), other.language, other.text), *_wordings(other)]
    found = []
    for wording in _wordings(claim):
        beside = _likest(wording, texts)
        found.append(Marked(wording, beside, _marks(wording.text, beside.text)[0]))
    return found


def _wordings(claim: Claim) -> list[Wording]:
    printed = [
        Wording(str(each.source), each.language or claim.language, each.wording)
        for each in claim.citations.all()
        if each.wording
    ]
    translated = [
        Wording(_("translation"), each.language, each.text) for each in claim.translations.all()
    ]
    return printed + translated


def _likest(wording: Wording, texts: Sequence[Wording]) -> Wording:
    folded = search.fold(wording.text)
    return max(texts, key=lambda each: fuzz.token_sort_ratio(folded, search.fold(each.text)))


def _links(one: Claim, other: Claim) -> list[Any]:
    """The links between the two."""
    ends = Q(from_claim=one, to_claim=other) | Q(from_claim=other, to_claim=one)
    return list(ClaimLink.objects.filter(ends).order_by("pk"))
