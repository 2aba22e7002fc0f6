"""Claims: the page on which most of the desk's work is done."""

from typing import Any, cast

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import search, services
from claims.choices import Stage, WithdrawalGround
from claims.dates import iso
from claims.forms import PartialDateField
from claims.models import Citation, Claim, ClaimQuerySet, Correction
from claims.search.tokens import Facet
from claims.services.publishing import PUBLISH_FROM, RETURN_FROM, WITHDRAW_FROM

from .base import RecordedAdmin, by, sentences, why
from .claim_filters import TopicFilter, YearFilter
from .claim_parts import CitationCards, CorrectionCards, ReviewCards, TranslationCards
from .form import RecordedForm
from .link import LinksIn, LinksOut
from .lists import LONGEST_ID, days

#: The buttons that save and then move the claim to another stage.
MOVES = ("_publish", "_withdraw", "_return")


class ClaimForm(RecordedForm):
    said = PartialDateField(label=gettext_lazy("said"))


@admin.register(Claim)
class ClaimAdmin(RecordedAdmin):
    form = ClaimForm
    fieldsets = (
        (None, {"fields": ("text", ("language", "form", "nature"))}),
        (gettext_lazy("Who"), {"fields": ("speaker", "on_behalf_of", "said_to")}),
        (gettext_lazy("When and where"), {"fields": (("said", "date_printed"), "occasion")}),
        (gettext_lazy("Did they say it?"), {"fields": ("status", "status_note")}),
        (gettext_lazy("What it is about"), {"fields": ("topics", "context")}),
        (gettext_lazy("For the desk"), {"fields": ("desk_note",)}),
        (
            gettext_lazy("Record"),
            {
                "classes": ("collapse",),
                "fields": ("reference", "stage", "published_at", "withdrawn_at"),
            },
        ),
    )
    inlines = (
        *(CitationCards, TranslationCards, LinksOut, LinksIn),
        *(ReviewCards, CorrectionCards),
    )
    autocomplete_fields = ("speaker", "on_behalf_of", "topics")
    ordering = ("-said_first", "-id")
    list_display = ("words", "speaker", "said", "status", "stage", "sources")
    list_select_related = ("speaker",)
    list_prefetch = (Prefetch("citations", Citation.objects.order_by().only("claim_id")),)
    list_filter = ("stage", "status", "nature", "form", YearFilter, TopicFilter)
    sortable_by = ("said",)
    search_fields = ("text",)
    search_help_text = gettext_lazy(
        "Words in any of its languages, a name in any spelling, a topic, or a reference."
    )
    label_related = ("speaker",)

    # Reading

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        fields = ["stage", "published_at", "withdrawn_at"]
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
        wanted = search.Wanted(asked.groups, filed)
        if not wanted:
            return queryset, False
        return search.newest_first(search.matching(cast(ClaimQuerySet, queryset), wanted)), False

    def label(self, record: Claim, request: HttpRequest | None) -> str:
        who = ", ".join(part for part in (str(record.speaker), iso(record.said)) if part)
        return f"{who}: “{Truncator(record.text).chars(90)}”"

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """Readers see published claims only."""
        shown = obj is not None and obj.stage == Stage.PUBLISHED
        return super().get_view_on_site_url(obj) if shown else None

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

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Tell the row of buttons which moves the stage allows."""
        claim = kwargs.get("obj")
        stage = claim.stage if claim else Stage.DRAFT
        context["stage_name"] = Stage(stage).label
        context["grounds"] = WithdrawalGround.choices
        if self.has_change_permission(request, claim):
            context["can_publish"] = stage in PUBLISH_FROM
            context["can_withdraw"] = stage in WITHDRAW_FROM
            context["can_return"] = stage in RETURN_FROM
        return super().render_change_form(request, context, *args, **kwargs)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        claim = form.instance
        topics = form.cleaned_data.get("topics", ())
        services.set_topics(claim, topics, by=by(request), why=why(request))
        super().save_related(request, form, formsets, change)
        if asked := [move for move in MOVES if move in request.POST]:
            self.move(request, claim, asked[0])

    def move(self, request: HttpRequest, claim: Claim, asked: str) -> None:
        """Change the stage. Where that fails all that was typed is saved, and the page says why."""
        stay_on_page(request)
        try:
            if asked == "_publish":
                services.publish_claim(claim, by=by(request), why=why(request))
            elif asked == "_withdraw":
                ground = request.POST.get("_ground", "")
                services.withdraw_claim(claim, ground=ground, by=by(request), why=why(request))
            else:
                services.return_to_draft(claim, by=by(request), why=why(request))
        except ValidationError as error:
            claim.refresh_from_db()
            now = _("Saved; it stays %(stage)s.") % {"stage": claim.get_stage_display()}
            self.message_user(request, " ".join([now, *sentences(error)]), messages.WARNING)
        else:
            now = _("The claim is %(stage)s now.") % {"stage": claim.get_stage_display()}
            self.message_user(request, now, messages.SUCCESS)


def stay_on_page(request: HttpRequest) -> None:
    """After a change of stage the same page shows what it came to."""
    pressed = request.POST.copy()
    pressed["_continue"] = "1"
    request.POST = pressed  # type: ignore[assignment]


@admin.register(Correction)
class CorrectionAdmin(RecordedAdmin):
    fields = ("claim", "made_at", "note")
    autocomplete_fields = ("claim",)
    list_display = ("note", "claim", "made_at")
    list_select_related = ("claim",)
    search_fields = ("note",)
