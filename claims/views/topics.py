"""Topics: the tree of all, and the page of one."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Sum, prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import linked_data
from claims.choices import SAID
from claims.filters import public_claims
from claims.models import ClaimCount, Topic

from .claims import claim_list_context
from .freshness import while_it_stands


@dataclass
class Branch:
    """A topic in the tree: its statements, those below it included, and the topics below."""

    name: str
    address: str
    claims: int
    below: list["Branch"] = field(default_factory=list)


def topic_list(request: HttpRequest) -> HttpResponse:
    """All topics, each below the one that it is part of."""
    branches = while_it_stands(request, "tree of topics", _tree)
    told = linked_data.of_text("CollectionPage", reverse("topics"), _("Topics"))
    context = {"branches": branches, "linked_data": told}
    return render(request, "claims/topic_list.html", context)


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """A topic with its place in the tree and every statement filed under it or below it."""
    public = list(Topic.objects.public())  # hundreds; each question apart would take as long
    found = next((each for each in public if each.slug == slug), None)
    if found is None:
        raise Http404
    above = next((each for each in public if each.pk == found.parent_id), None)
    below = [each for each in public if each.parent_id == found.pk]
    prefetch_related_objects([found, *([above] if above else []), *below], "names")
    params = request.GET.copy()
    params["topic"] = found.slug
    listing = public_claims(params, {"topic": found})
    context = claim_list_context(listing, params, found.get_absolute_url(), "topic")
    context |= {"topic": found, "above": above, "below": below}
    context["linked_data"] = linked_data.of_topic(found, above, context["listed"])
    return render(request, "claims/topic_detail.html", context)


def _tree() -> list[Branch]:
    """The topics that readers may see as branches, by their names in the reader's language."""
    topics = list(Topic.objects.public().prefetch_related("names"))  # hundreds
    rows = ClaimCount.objects.filter(topic__isnull=False, status__in=SAID).values("topic")
    counts = {row["topic"]: row["n"] for row in rows.annotate(n=Sum("claims"))}
    branches = {
        each.pk: Branch(each.local_name, each.get_absolute_url(), counts.get(each.pk, 0))
        for each in topics
    }
    children: dict[int | None, list[Branch]] = defaultdict(list)
    for each in sorted(topics, key=lambda topic: branches[topic.pk].name.casefold()):
        children[each.parent_id].append(branches[each.pk])
    for pk, branch in branches.items():
        branch.below = children[pk]
    return children[None]
