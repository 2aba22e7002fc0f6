"""The front page and the page about the site."""

from django.db.models import Prefetch, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import linked_data
from claims.choices import INVERSE_LABEL, SAID, STATUS_MEANING, WRONGLY_ATTRIBUTED, Relation
from claims.filters import public_claims
from claims.models import Claim, ClaimCount, ClaimLink, Speaker, SpeakerName, Topic

from .cards import cards_in_order
from .paging import claims_in_order, total_label

LATEST = 8
DISPUTES = 4
MOST_QUOTED = 12
#: Links that set one statement against another.
AGAINST = (Relation.REBUTS, Relation.CONTRADICTS, Relation.DENIES, Relation.REVERSES)


def home(request: HttpRequest) -> HttpResponse:
    """What is new, what stands against what, who is quoted most, and the topics."""
    listing = public_claims({})
    latest = Claim.objects.published().said().order_by("-published_at", "-pk")
    cards = cards_in_order(list(latest.values_list("pk", flat=True)[:LATEST]))
    return render(
        request,
        "claims/home.html",
        {
            "linked_data": linked_data.of_home(linked_data.Listed([each.url for each in cards])),
            "total": total_label(listing),
            "latest": cards,
            "disputes": _disputes(),
            "speakers": _most_quoted(),
            "topics": Topic.objects.public().filter(parent=None).prefetch_related("names"),
        },
    )


def about(request: HttpRequest) -> HttpResponse:
    """What the site records, and what its words mean."""
    context = {
        "statuses": [(status, STATUS_MEANING[status]) for status in SAID],
        "wrong": [(status, STATUS_MEANING[status]) for status in WRONGLY_ATTRIBUTED],
        "relations": [(relation, INVERSE_LABEL[relation]) for relation in Relation],
        "linked_data": linked_data.of_text("AboutPage", reverse("about"), _("About")),
    }
    return render(request, "claims/about.html", context)


def _disputes() -> list[ClaimLink]:
    """The links last made that set statements against each other, with both ends.

    No statement is shown twice.
    """
    newest = ClaimLink.objects.public().said().filter(relation__in=AGAINST).order_by("-pk")
    links: list[ClaimLink] = []
    ends: set[int] = set()
    for link in newest[: DISPUTES * 5]:
        pair = {link.from_claim_id, link.to_claim_id}
        if len(links) < DISPUTES and not pair & ends:
            links.append(link)
            ends |= pair
    claims = {claim.pk: claim for claim in claims_in_order(sorted(ends))}
    links = [each for each in links if {each.from_claim_id, each.to_claim_id} <= claims.keys()]
    for link in links:
        link.from_claim, link.to_claim = claims[link.from_claim_id], claims[link.to_claim_id]
    return links


def _most_quoted() -> list[Speaker]:
    """Speakers with a page by how many statements of theirs are on record, as `on_record`."""
    counts = ClaimCount.objects.filter(speaker__isnull=False, status__in=SAID).values("speaker")
    most = counts.annotate(n=Sum("claims")).order_by("-n", "speaker")[: MOST_QUOTED * 2]
    on_record = {row["speaker"]: row["n"] for row in most}
    preferred = Prefetch("names", queryset=SpeakerName.objects.filter(preferred=True))
    known = Speaker.objects.with_page().filter(pk__in=on_record).prefetch_related(preferred)
    speakers = sorted(known, key=lambda speaker: (-on_record[speaker.pk], speaker.pk))
    for speaker in speakers:
        speaker.on_record = on_record[speaker.pk]  # type: ignore[attr-defined]
    return speakers[:MOST_QUOTED]
