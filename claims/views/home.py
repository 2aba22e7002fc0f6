"""The front page and the page about the site."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django.db.models import F, Prefetch, QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from claims import linked_data
from claims.choices import SAID, Relation
from claims.filters import public_claims
from claims.models import (
    Claim,
    ClaimCount,
    ClaimLink,
    ClaimQuerySet,
    Prepared,
    Speaker,
    SpeakerName,
    Topic,
)

from .cards import Card, cards_in_order
from .freshness import while_it_stands
from .paging import total_label

LATEST = 8
DISPUTES = 4
MOST_QUOTED = 12
ON_THIS_DAY = 4
#: How far back a day is looked for: as long as a speaker may have spoken.
YEARS_BACK = 80
#: Links that set one statement against another.
AGAINST = (Relation.REBUTS, Relation.CONTRADICTS, Relation.DENIES, Relation.REVERSES)


@dataclass(frozen=True)
class Dispute:
    """Two statements, the first of which is set against the second."""

    this: Card
    relation: Relation
    other: Card


def home(request: HttpRequest) -> HttpResponse:
    """What is new, what stands against what, what was said on this day, who is quoted most."""
    latest, disputes, today = _latest(), _disputes(), _on_this_day(localdate())
    ends = [pk for first, _relation, other in disputes for pk in (first, other)]
    # All cards at once, since each question takes as long for one as for all.
    cards = {card.pk: card for card in cards_in_order([*latest, *today, *ends])}
    shown = [cards[pk] for pk in latest if pk in cards]
    context = {
        "linked_data": linked_data.of_home(linked_data.Listed([each.url for each in shown])),
        "feed": reverse("download", kwargs={"format_name": "atom"}),
        "total": total_label(public_claims({})),
        "latest": shown,
        "on_this_day": [cards[pk] for pk in today if pk in cards],
        "disputes": [
            Dispute(cards[first], Relation(relation), cards[other])
            for first, relation, other in disputes
            if first in cards and other in cards
        ],
        "speakers": while_it_stands(request, "most quoted", _most_quoted),
        "topics": while_it_stands(request, "main topics", _main_topics),
    }
    return render(request, "claims/home.html", context)


def about(request: HttpRequest) -> HttpResponse:
    """What the site records, and which questions it keeps apart."""
    context = {"linked_data": linked_data.of_text("AboutPage", reverse("about"), _("About"))}
    return render(request, "claims/about.html", context)


def _latest() -> list[int]:
    """The claims published last."""
    published: ClaimQuerySet = Claim.objects.published().said()
    latest = published.order_by("-published_at", "-pk")
    return list(latest.values_list("pk", flat=True)[:LATEST])


def _disputes() -> list[tuple[int, str, int]]:
    """The links last made that set statements against each other: from, relation, to.

    No statement is in two of them.
    """
    shown: list[tuple[int, str, int]] = []
    ends: set[int] = set()
    for first, relation, other in _newest_links(list(AGAINST)):
        if len(shown) < DISPUTES and not {first, other} & ends:
            shown.append((first, relation, other))
            ends |= {first, other}
    return shown


@Prepared
def _newest_links(relations: Sequence[str]) -> QuerySet[Any, Any]:
    links = ClaimLink.objects.public().said().filter(relation__in=relations).order_by("-pk")
    return links.values_list("from_claim_id", "relation", "to_claim_id")[: DISPUTES * 5]


def _on_this_day(today: date) -> list[int]:
    """Statements made on this day of an earlier year, one a year, the latest first.

    Asked by days, since by month and day a database would read all that was ever said.
    """
    earlier = [_year_before(today, years) for years in range(1, YEARS_BACK)]
    days = [day for day in earlier if day]
    said = Claim.objects.published().said().filter(said_first__in=days, said_last=F("said_first"))
    found: dict[int, int] = {}
    for pk, day in said.newest_first().values_list("pk", "said_first")[: ON_THIS_DAY * 20]:
        found.setdefault(day.year, pk)
    return list(found.values())[:ON_THIS_DAY]


def _year_before(day: date, years: int) -> date | None:
    """The same day of an earlier year; None for 29 February of most."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return None


class Entry(NamedTuple):
    """A record in a short list: its name, its page, and how many statements are on record."""

    name: str
    address: str
    on_record: int


def _most_quoted() -> list[Entry]:
    """The speakers with a page who have most statements on record."""
    counts = ClaimCount.objects.filter(speaker__isnull=False, status__in=SAID).values("speaker")
    most = counts.annotate(n=Sum("claims")).order_by("-n", "speaker")[: MOST_QUOTED * 2]
    on_record = {row["speaker"]: row["n"] for row in most}
    preferred = Prefetch("names", queryset=SpeakerName.objects.filter(preferred=True))
    known = Speaker.objects.with_page().filter(pk__in=on_record).prefetch_related(preferred)
    speakers = sorted(known, key=lambda speaker: (-on_record[speaker.pk], speaker.pk))
    return [
        Entry(speaker.local_name, speaker.get_absolute_url(), on_record[speaker.pk])
        for speaker in speakers[:MOST_QUOTED]
    ]


def _main_topics() -> list[Entry]:
    """The topics that are part of no other and have a published claim, themselves or below."""
    counted = Topic.objects.filter(parent=None).annotate(on_record=Sum("counts__claims"))
    shown = counted.filter(on_record__gt=0).prefetch_related("names")
    return [Entry(each.local_name, each.get_absolute_url(), each.on_record) for each in shown]
