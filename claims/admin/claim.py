"""Claims: the page on which most of the desk's work is done."""

from typing import Any, cast

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import search, services
from claims.choices import Stage
from claims.dates import iso
from claims.forms import PartialDateField
from claims.models import Citation, Claim, ClaimQuerySet, Correction
from claims.search.tokens import Facet

from . import upload
from .base import RecordedAdmin, by, why
from .claim_filters import OwnFilter, SourceFilter, TopicFilter, YearFilter, days_of
from .claim_links import LinkCards
from .claim_page import ClaimPage
from .claim_parts import (
    CitationCards,
    CorrectionCards,
    ReplyCards,
    ReviewCards,
    TranslationCards,
)
from .correcting import CorrectionField, corrected_below, with_correction
from .form import RecordedForm
from .lists import LONGEST_ID, days
from .merging import CLAIMS, Merging
from .moving import Moving
from .queues import Queued, with_queue
from .together import Together

TIMES = ("publish_at", "published_at", "withdrawn_at")


class ClaimForm(RecordedForm):
    """A claim; once readers have seen it also what they are told of a change."""

    said = PartialDateField(
        label=gettext_lazy("said"),
        help_text=gettext_lazy(
            "The day it was said, not the day it was printed: 2010-08-13, 2010-08, 2010 or "
            "2020-08-24/2020-08-30. Empty: not known."
        ),
    )
    correction = CorrectionField()

    def check_record(self, exclude: set[str]) -> None:
        """Readers are told of a change, here or in a row for a correction further down."""
        super().check_record(exclude)
        names = services.changed_for_readers(self.instance)
        if names and not self.cleaned_data.get("correction") and not corrected_below(self.data):
            self.add_error("correction", services.needs_correction(names))


@admin.register(Claim)
class ClaimAdmin(Queued, Together, Merging, Moving, ClaimPage):
    mergeable = CLAIMS
    actions = ("delete_selected", "merge_selected")
    form = ClaimForm
    change_list_template = "admin/claims/claim/change_list.html"
    fieldsets = (
        (None, {"fields": ("text", ("language", "form", "nature"))}),
        (gettext_lazy("Who"), {"fields": ("speaker", ("on_behalf_of", "said_to"))}),
        (
            gettext_lazy("When and where"),
            {"classes": ("then-sources",), "fields": (("said", "date_printed", "occasion"),)},
        ),
        (gettext_lazy("Did they say it?"), {"fields": (("status", "status_note"),)}),
        (gettext_lazy("What it is about"), {"fields": ("topics", "context")}),
        (gettext_lazy("For the desk"), {"fields": ("desk_note",)}),
        (
            gettext_lazy("Record"),
            {
                "classes": ("collapse",),
                "fields": ("reference", "stage", "people", *TIMES),
            },
        ),
    )
    inlines = (
        *(CitationCards, TranslationCards, LinkCards),
        *(ReviewCards, ReplyCards, CorrectionCards),
    )
    autocomplete_fields = ("speaker", "on_behalf_of", "topics")
    ordering = ("-said_first", "-id")
    list_display = ("words", "speaker", "said", "status", "stage", "sources")
    list_select_related = ("speaker",)
    list_prefetch = (Prefetch("citations", Citation.objects.order_by().only("claim_id")),)
    list_filter = (
        *("stage", "status", "nature", "form"),
        *(OwnFilter, SourceFilter, YearFilter, TopicFilter),
    )
    sortable_by = ("said",)
    search_fields = ("text",)
    search_help_text = gettext_lazy(
        "Words in any of its languages, a name in any spelling, a topic, or a reference."
    )
    label_related = ("speaker",)

    # Reading

    def get_urls(self) -> list[Any]:
        """The import stands beside the list."""
        return [*upload.urls(), *super().get_urls()]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        fields = ["stage", "people", *TIMES]
        return [*fields, "reference"] if obj else fields

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """The full-text index over all stages; it also holds the topics, for their filter."""
        term = search_term.replace("\x00", " ").strip()
        named = (
            Claim.objects.filter(reference=term).values_list("pk", flat=True)[:1] if term else ()
        )
        if named:
            return queryset.filter(pk=named[0]), False
        asked = search.ask(term)
        if term and not asked.has_words:
            return queryset.none(), False
        topic = request.GET.get(TopicFilter.parameter_name, "")
        is_id = topic.isdecimal() and len(topic) <= LONGEST_ID
        filed = (search.any_of(Facet.TOPIC, [topic]),) if is_id else ()
        wanted = with_queue(request, Claim, search.Wanted(asked.groups, filed))
        if wanted is None:
            return queryset.none(), False
        if not wanted:
            return queryset, False
        matched = search.newest_first(search.matching(cast(ClaimQuerySet, queryset), wanted))
        if days := days_of(request.GET.get(YearFilter.parameter_name, "")):
            # The filter by year tells the table the same; here the index begins and ends.
            first, last = (day.toordinal() for day in days)
            matched = search.below(search.since(matched, first), last + 1, 0)
        return matched, False

    def label(self, record: Claim, request: HttpRequest | None) -> str:
        who = ", ".join(part for part in (str(record.speaker), iso(record.said)) if part)
        return f"{who}: “{Truncator(record.text).chars(90)}”"

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """Readers see published claims only."""
        shown = obj is not None and obj.stage == Stage.PUBLISHED
        return super().get_view_on_site_url(obj) if shown else None

    @admin.display(description=gettext_lazy("who"))
    def people(self, claim: Claim) -> str:
        """Who wrote, submitted and approved it, as far as people did."""
        steps = {
            _("written by %(who)s"): claim.created_by_id,
            _("submitted by %(who)s"): claim.submitted_by_id,
            _("approved by %(who)s"): claim.approved_by_id,
        }
        known = get_user_model()._default_manager.in_bulk({pk for pk in steps.values() if pk})
        told = [step % {"who": known[pk]} for step, pk in steps.items() if pk in known]
        return ", ".join(told) or "–"

    @admin.display(description=gettext_lazy("words"))
    def words(self, claim: Claim) -> str:
        return Truncator(claim.text).chars(140)

    @admin.display(description=gettext_lazy("said"), ordering="said_first")
    def said(self, claim: Claim) -> str:
        return days(claim.said)

    @admin.display(description=gettext_lazy("sources"))
    def sources(self, claim: Claim) -> int | str:
        return len(claim.citations.all()) or _("none")

    # Writing

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        """What readers are told stands beside what they are told of."""
        fieldsets = super().get_fieldsets(request, obj)
        return with_correction(fieldsets) if obj and obj.published_at else fieldsets

    def save_model(self, request: HttpRequest, obj: Claim, form: Any, change: bool) -> None:
        note = form.cleaned_data.get("correction", "")
        if change and not note and corrected_below(form.data):
            services.announce_correction(obj)
        if not change or form.has_changed():
            services.save_record(obj, by=by(request), why=why(request), note=note)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        topics = form.cleaned_data.get("topics", ())
        services.set_topics(form.instance, topics, by=by(request), why=why(request))
        super().save_related(request, form, formsets, change)


@admin.register(Correction)
class CorrectionAdmin(RecordedAdmin):
    fields = ("claim", "made_at", "note")
    autocomplete_fields = ("claim",)
    list_display = ("note", "claim", "made_at")
    list_select_related = ("claim",)
    search_fields = ("note",)
