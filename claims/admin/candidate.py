"""Statements that the extractor proposes. Deciding them is the desk's own page."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.choices import Decision
from claims.forms import PartialDateField
from claims.models import Candidate

from . import intake
from .base import RecordedAdmin
from .form import RecordedForm
from .lists import days
from .queues import Queued


class CandidateForm(RecordedForm):
    said = PartialDateField(label=_("said"))


@admin.register(Candidate)
class CandidateAdmin(Queued, RecordedAdmin):
    form = CandidateForm
    fieldsets = (
        (None, {"fields": ("text", "form", "source", "snapshot", "start", "end")}),
        (_("Who"), {"fields": ("speaker", "speaker_printed", "speaker_reason", "relayed_by")}),
        (_("When"), {"fields": ("said", "date_printed", "date_reason")}),
        (_("Decision"), {"fields": ("decision", "decided_at", "decided_by", "claim")}),
    )
    readonly_fields = (
        *("text", "form", "source", "snapshot", "start", "end", "speaker_printed", "date_printed"),
        *("decision", "decided_at", "decided_by", "claim"),
    )
    autocomplete_fields = ("speaker",)
    change_list_template = "admin/claims/intake/list.html"
    list_display = ("words", "speaker", "speaker_printed", "said", "form", "decision", "desk")
    list_select_related = ("speaker",)
    list_filter = ("decision", "form")
    search_fields = ("text", "speaker_printed")

    def get_urls(self) -> list[Any]:
        """The intake stands beside the list."""
        return [*intake.urls(), *super().get_urls()]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What was decided stays, or it would be proposed again."""
        decided = obj is not None and obj.decision != Decision.PENDING
        return not decided and super().has_delete_permission(request, obj)

    @admin.display(description=_("words"))
    def words(self, candidate: Candidate) -> str:
        return Truncator(candidate.text).chars(120)

    @admin.display(description=_("desk"))
    def desk(self, candidate: Candidate) -> str:
        """Where it is decided: beside its article."""
        page = reverse("admin:claims_intake_desk", args=[candidate.snapshot_id])
        return format_html('<a href="{}?at={}">{}</a>', page, candidate.pk, gettext("Decide"))

    @admin.display(description=_("said"))
    def said(self, candidate: Candidate) -> str:
        return days(candidate.said)
