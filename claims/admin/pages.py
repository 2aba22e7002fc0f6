"""What the desk's own pages about several claims share: which claims, and the page around them."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode

from claims.models import Claim

from .lists import LONGEST_ID


def numbers(values: Iterable[str]) -> list[int]:
    """The ids among the values of an address or a form, each once."""
    return list(
        dict.fromkeys(int(each) for each in values if each.isdecimal() and len(each) <= LONGEST_ID)
    )


def claims_of(ids: list[int], *prefetched: Any) -> list[Claim]:
    """These claims in this order. 404 where one of them is not there."""
    rows = Claim.objects.filter(pk__in=ids).select_related("speaker", "on_behalf_of")
    found = {claim.pk: claim for claim in rows.prefetch_related(*prefetched)}
    if not ids or len(found) != len(ids):
        raise Http404
    return [found[pk] for pk in ids]


def address(page: str, /, *args: Any, **query: Any) -> str:
    """The address of one of the pages about claims."""
    path = reverse(f"admin:claims_claim_{page}", args=args)
    return f"{path}?{urlencode(query, doseq=True)}" if query else path


def desk_page(request: HttpRequest, name: str, **context: Any) -> HttpResponse:
    """A page in the frame of the admin, below the list of claims."""
    context |= {**admin.site.each_context(request), "opts": Claim._meta}
    return TemplateResponse(request, f"admin/claims/claim/{name}.html", context)
