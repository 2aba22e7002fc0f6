"""Outlets: the list of all, and the page of one with the claims that it prints."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import linked_data
from claims.choices import OutletKind
from claims.filters import claims_by_outlet, public_claims
from claims.models import Outlet

from .claims import claim_list_context
from .freshness import while_it_stands


class Row(NamedTuple):
    """An outlet in the list; `claims` is None where nobody can count them just now."""

    name: str
    address: str
    kind: str
    country: str
    ownership: str
    claims: int | None


def outlet_list(request: HttpRequest) -> HttpResponse:
    """Every outlet that prints a published claim, by name."""
    context = {
        "outlets": while_it_stands(request, "outlets", _rows),
        "linked_data": linked_data.of_text("CollectionPage", reverse("outlets"), _("Outlets")),
    }
    return render(request, "claims/outlet_list.html", context)


def outlet(request: HttpRequest, slug: str) -> HttpResponse:
    """An outlet: what it is, and every published claim that it prints."""
    found = get_object_or_404(Outlet.objects.public(), slug=slug)
    params = request.GET.copy()
    params["outlet"] = found.slug
    listing = public_claims(params)
    address = found.get_absolute_url()
    context = claim_list_context(listing, params, address, within="outlet")
    above = (_("Outlets"), reverse("outlets"))
    context |= {
        "outlet": found,
        "linked_data": linked_data.of_text("CollectionPage", address, found.name, above),
    }
    return render(request, "claims/outlet_detail.html", context)


def _rows() -> list[Row]:
    counts = claims_by_outlet(public_claims({}))
    kinds = {kind.value: str(kind.label) for kind in OutletKind}
    return [
        Row(
            each.name,
            each.get_absolute_url(),
            kinds.get(each.kind, ""),
            each.country,
            each.ownership,
            None if counts is None else counts.get(each.pk, 0),
        )
        for each in Outlet.objects.public().order_by("name", "pk")
    ]
