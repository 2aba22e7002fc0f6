"""Lists that stay fast with a million rows."""

from typing import TYPE_CHECKING, Any

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import SEARCH_VAR, ChangeList
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from claims.dates import PartialDate, iso

if TYPE_CHECKING:
    from .base import RecordedAdmin

MOST_COUNTED = 10_000
#: Digits of the largest number that both databases take for an id.
LONGEST_ID = 18
#: No filter of ours takes a longer value.
LONGEST_VALUE = 300
#: Look-ups that read every row or hang on a hostile pattern; the search box does it better.
REFUSED_LOOKUPS = {
    *("regex", "iregex", "contains", "icontains", "startswith", "istartswith", "endswith"),
    *("iendswith", "search", "date", "year", "iso_year", "quarter", "month", "week", "week_day"),
    *("iso_week_day", "day", "hour", "minute", "second", "time"),
}


class Counted(int):
    """A count that says '10,000+' instead of a number nobody waited for."""

    def __str__(self) -> str:
        return f"{MOST_COUNTED:,}+" if self > MOST_COUNTED else f"{int(self):,}"


class CappedPaginator(Paginator):
    """Counts as far as an editor ever pages."""

    @cached_property
    def count(self) -> int:
        rows = self.object_list
        if isinstance(rows, QuerySet):
            return Counted(rows.order_by().values("pk")[: MOST_COUNTED + 1].count())
        return len(rows)


class RecordList(ChangeList):
    """A list that reads in advance what its columns show."""

    model_admin: "RecordedAdmin"

    def get_filters(self, request: HttpRequest) -> Any:
        """A value that no column can hold is no filter: the list is shown without it."""
        for name, values in self.filter_params.items():
            for value in values if name != SEARCH_VAR else ():
                if "\x00" in str(value) or len(str(value)) > LONGEST_VALUE:
                    raise IncorrectLookupParameters
                if str(value).isdecimal() and len(str(value)) > LONGEST_ID:
                    raise IncorrectLookupParameters
        return super().get_filters(request)

    def apply_select_related(self, qs: QuerySet[Any]) -> QuerySet[Any]:
        """Read related records by their numbers, not in a join.

        Before a database has counted its tables a join tempts it to read and sort every row of a
        list, instead of walking an index to the end of one page.
        """
        names = self.list_select_related
        related = names if isinstance(names, list | tuple) else ()
        return qs.select_related(None).prefetch_related(*related)

    def get_results(self, request: HttpRequest) -> None:
        """Where the count found nothing, the rows are not looked for a second time."""
        super().get_results(request)
        if self.result_count == 0:
            self.result_list = self.queryset.none()

    def get_queryset(self, *args: Any, **kwargs: Any) -> QuerySet[Any]:
        return (
            super().get_queryset(*args, **kwargs).prefetch_related(*self.model_admin.list_prefetch)
        )


def reads_every_row(lookup: str) -> bool:
    """Whether a look-up from the query string would read all rows, or hang on a pattern."""
    _field, *parts = lookup.split("__")
    return not REFUSED_LOOKUPS.isdisjoint(parts)


def days(date: PartialDate) -> SafeString:
    """A partial date for a narrow column: a range breaks between its days, a day never."""
    parts = ((part,) for part in (iso(date) or "–").split("/"))
    return format_html_join(mark_safe("/<wbr>"), '<span class="day">{}</span>', parts)
