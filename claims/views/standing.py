"""The standing pages: complaints and replies, printing and endorsing, funding."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims import linked_data
from claims.choices import Standing
from claims.contact import contact_link
from claims.models import StandingPage

#: The heading of each page as long as the desk has not written it, and what machines call it.
OURS = {
    Standing.METHOD: (_("Method"), "AboutPage"),
    Standing.CORRECTIONS: (_("Corrections"), "CollectionPage"),
    Standing.COMPLAINTS: (_("Complaints and right of reply"), "ContactPage"),
    Standing.ENDORSEMENT: (_("Printing is not endorsing"), "AboutPage"),
    Standing.FUNDING: (_("Funding"), "AboutPage"),
}


def standing(slug: Standing) -> dict[str, Any]:
    """What each of the pages shows: the desk's own text, where there is one, and the heading."""
    desks = StandingPage.objects.for_reader(slug)
    ours, kind = OURS[slug]
    heading = desks.title if desks else str(ours)
    told = linked_data.of_text(kind, reverse(slug), heading, (gettext("About"), reverse("about")))
    return {"desks": desks, "heading": heading, "linked_data": told}


def complaints(request: HttpRequest) -> HttpResponse:
    """How to complain and to reply, and where to write."""
    contact = settings.CONTACT_ADDRESS
    context = {
        **standing(Standing.COMPLAINTS),
        "contact": contact,
        "contact_link": contact_link(contact),
    }
    return render(request, "claims/complaints.html", context)


def endorsement(request: HttpRequest) -> HttpResponse:
    """That printing is not endorsing."""
    return render(request, "claims/endorsement.html", standing(Standing.ENDORSEMENT))


def funding(request: HttpRequest) -> HttpResponse:
    """Who pays."""
    return render(request, "claims/funding.html", standing(Standing.FUNDING))
