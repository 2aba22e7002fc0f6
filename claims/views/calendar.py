"""Claims by the time at which they were said: the years, and the months of one."""

from calendar import monthrange
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import linked_data
from claims.filters import COUNT_UP_TO, periods, public_claims
from claims.months import month_of
from claims.services.counting_rows import count_rows

from .freshness import while_it_stands
from .paging import counted_label
from .year_chart import Bar, year_chart

#: More years than a calendar of quotations has: each year has a place of its own.
EVERY_YEAR = 10_000


def years(request: HttpRequest) -> HttpResponse:
    """The years in which something on record was said, each with how much."""
    bars = while_it_stands(request, "years", _years)
    context = {
        "bars": bars,
        "chart": year_chart(bars),
        "linked_data": linked_data.of_text("CollectionPage", reverse("calendar"), _("Calendar")),
    }
    return render(request, "claims/calendar.html", context)


def year(request: HttpRequest, number: int) -> HttpResponse:
    """The months of a year, each with how many statements its list has."""
    known = [bar.first for bar in while_it_stands(request, "years", _years)]
    if number not in known:
        raise Http404
    at = known.index(number)
    name, path = str(number), reverse("calendar-year", args=[number])
    above = (_("Calendar"), reverse("calendar"))
    context = {
        "year": number,
        "before": known[at - 1] if at else None,
        "after": known[at + 1] if at + 1 < len(known) else None,
        "months": while_it_stands(request, f"months of {number}", lambda: _months(number)),
        "linked_data": linked_data.of_text("CollectionPage", path, name, above),
    }
    return render(request, "claims/calendar_year.html", context)


def _years() -> list[Bar]:
    return [
        Bar(each.first, each.last, each.claims, reverse("calendar-year", args=[each.first]))
        for each in periods(public_claims({}), most=EVERY_YEAR)
    ]


def _months(year: int) -> list[tuple[str, str, str]]:
    """Each month: its name, the query string of its list, and how many that has, as a label."""
    asked = [f"{year:04}-{month:02}" for month in range(1, 13)]
    lists = [public_claims({"said_after": each, "said_before": each}).claims for each in asked]
    counts = count_rows(lists, most=COUNT_UP_TO + 1)
    return [
        (
            month_of(date(year, number, monthrange(year, number)[1])),
            f"?said_after={month}&said_before={month}",
            counted_label(count),
        )
        for number, (month, count) in enumerate(zip(asked, counts, strict=True), start=1)
    ]
