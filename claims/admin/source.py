"""Outlets, sources, and what programs saw of them."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.dates import iso
from claims.forms import PartialDateField
from claims.models import LinkCheck, Outlet, Snapshot, Source, url_key

from .base import ReadOnly, RecordedAdmin
from .form import RecordedForm
from .lists import CappedPaginator, days
from .queues import Queued


@admin.register(Outlet)
class OutletAdmin(RecordedAdmin):
    fields = ("name", "slug", "domain", "kind", "country", "ownership")
    ordering = ("name", "id")
    list_display = ("name", "kind", "domain", "country", "ownership")
    list_filter = ("kind",)
    sortable_by = ("name",)
    search_fields = ("name", "domain")
    prepopulated_fields = {"slug": ("name",)}

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> dict[str, Any]:
        return {} if obj else dict(self.prepopulated_fields)


class SourceForm(RecordedForm):
    published = PartialDateField(label=gettext_lazy("published"))


@admin.register(Source)
class SourceAdmin(Queued, RecordedAdmin):
    form = SourceForm
    fieldsets = (
        (None, {"fields": ("title", "url", "outlet", "published", "language", "kind")}),
        (gettext_lazy("Who wrote it"), {"fields": ("byline", "agency_credit", "republished_from")}),
        (gettext_lazy("Record"), {"fields": ("archive_url", "reference", "claims_reported")}),
    )
    autocomplete_fields = ("outlet", "republished_from")
    ordering = ("-published_first", "-id")
    list_display = ("title", "outlet", "published", "kind", "language", "archived")
    list_select_related = ("outlet",)
    list_filter = ("kind",)
    sortable_by = ("published",)
    search_fields = ("title", "reference")
    search_help_text = gettext_lazy("Words of the title, a URL, or a reference.")
    label_related = ("outlet",)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("reference", "claims_reported") if obj else ("claims_reported",)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """A URL finds its source however it is written; else words of title or reference."""
        term = search_term.replace("\x00", "").strip()
        if "/" in term and " " not in term:
            try:
                key = url_key(term if "//" in term else f"//{term}")
            except ValueError:
                return queryset.none(), False
            begins = Q(url_key__gte=key + "/", url_key__lt=key + "0")  # "0" follows "/"
            return queryset.filter(Q(url_key=key) | begins), False
        return super().get_search_results(request, queryset, search_term)

    def label(self, record: Source, request: HttpRequest | None) -> str:
        title = Truncator(record.title).chars(90)
        parts = [str(record.outlet or ""), iso(record.published)]
        return " — ".join([title, ", ".join(part for part in parts if part)]).strip("— ")

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """A source has a page once a published claim cites it."""
        shown = obj and Source.objects.public().filter(pk=obj.pk).exists()
        return super().get_view_on_site_url(obj) if shown else None

    @admin.display(description=gettext_lazy("published"), ordering="published_first")
    def published(self, source: Source) -> str:
        return days(source.published)

    @admin.display(description=gettext_lazy("archived"), boolean=True)
    def archived(self, source: Source) -> bool:
        return bool(source.archive_url)

    @admin.display(description=gettext_lazy("claims reported"))
    def claims_reported(self, source: Source) -> str:
        if not source.pk:
            return "–"
        url = reverse("admin:claims_claim_changelist")
        return format_html('<a href="{}?source={}">{}</a>', url, source.pk, _("Show its claims"))


class SeenByPrograms(ReadOnly, admin.ModelAdmin):
    """What was fetched and checked: never changed by hand."""

    ordering = ("-id",)
    sortable_by = ()
    list_per_page = 50
    list_select_related = ("source",)
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    paginator = CappedPaginator
    actions = None

    class Media:
        css = {"all": ("claims/admin.css",)}


@admin.register(Snapshot)
class SnapshotAdmin(SeenByPrograms):
    fields = ("source", "url", "fetched_at", "sha256", "text")
    list_display = ("source", "fetched_at", "sha256")


@admin.register(LinkCheck)
class LinkCheckAdmin(SeenByPrograms):
    list_display = ("source", "checked_at", "outcome", "http_status")
    list_filter = ("outcome",)
