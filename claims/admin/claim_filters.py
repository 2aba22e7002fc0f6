"""Filters of the list of claims that cost the same however many there are."""

import re
from datetime import date
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from claims.dates import FIRST_YEAR, LAST_YEAR
from claims.models import Citation, Claim, Source, Topic

from .lists import LONGEST_ID

UNKNOWN_YEAR = "unknown"
#: More topics than this are for the search box.
MOST_TOPICS = 100


class OwnFilter(admin.SimpleListFilter):
    """What the person at the desk wrote."""

    title = _("author")
    parameter_name = "mine"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("1", _("written by me"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(created_by=request.user.pk) if self.value() == "1" else queryset


class SourceFilter(admin.SimpleListFilter):
    """What one source reports: from the source's page or the intake, not from a list of sources."""

    title = _("source")
    parameter_name = "source"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        chosen = self.value() or ""
        is_id = chosen.isdecimal() and len(chosen) <= LONGEST_ID
        source = Source.objects.filter(pk=chosen).first() if is_id else None
        return [(chosen, Truncator(str(source or _("none"))).chars(60))] if chosen else []

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        if not chosen:
            return queryset
        is_id = chosen.isdecimal() and len(chosen) <= LONGEST_ID
        if not is_id:
            return queryset.none()
        return queryset.filter(pk__in=Citation.objects.filter(source=int(chosen)).values("claim"))


class YearFilter(admin.SimpleListFilter):
    """Decades, and the years of the one that is chosen, by the first day that a date may mean."""

    title = _("year said")
    parameter_name = "year"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """From the first to the last year on record: two look-ups in the index of the list."""
        dated = Claim.objects.filter(said_first__gt=date.min).values_list("said_first", flat=True)
        first, last = dated.order_by("said_first").first(), dated.order_by("-said_first").first()
        choices: list[tuple[str, Any]] = []
        for decade in range(last.year // 10, first.year // 10 - 1, -1) if first and last else ():
            choices.append((f"{decade}0s", f"{decade}0s"))
            if (self.value() or "").startswith(str(decade)):
                choices += [
                    (str(year), f"· {year}") for year in range(decade * 10, decade * 10 + 10)
                ]
        return [*choices, (UNKNOWN_YEAR, _("not known"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        if not chosen:
            return queryset
        if chosen == UNKNOWN_YEAR:
            return queryset.filter(said_first=date.min)
        days = days_of(chosen)
        if days is None:
            return queryset.none()
        return queryset.filter(said_first__gte=days[0], said_first__lte=days[1])


def days_of(chosen: str) -> tuple[date, date] | None:
    """First and last day of a year or decade as the filter writes them; None for all else."""
    found = re.fullmatch(r"([0-9]{3})(?:([0-9])|0s)", chosen)
    if not found or not FIRST_YEAR <= int(found[1]) * 10 <= LAST_YEAR:
        return None
    first = int(found[1]) * 10 + int(found[2] or 0)
    return date(first, 1, 1), date(first if found[2] else first + 9, 12, 31)


class TopicFilter(admin.SimpleListFilter):
    """One topic and all below it; `ClaimAdmin.get_search_results` asks the index for it."""

    title = _("topic")
    parameter_name = "topic"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        topics = Topic.objects.prefetch_related("names")[:MOST_TOPICS]
        return sorted(((str(t.pk), t.local_name) for t in topics), key=lambda choice: choice[1])

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset
