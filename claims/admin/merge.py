"""The merges that were made, each of which can be undone; and the pairs that are told apart."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import services
from claims.choices import MergeKind
from claims.models import Claim, DistinctSpeakers, FormerClaim, Merge, Speaker
from claims.services.merging import from_json

from .base import ReadOnly, RecordedAdmin, Tucked, by, sentences, why
from .lists import CappedPaginator


@admin.register(Merge)
class MergeAdmin(ReadOnly, admin.ModelAdmin):
    fields = (
        *("kind", "kept_page", "gone_history", "gone_reference", "made_at", "by", "why"),
        *("what", "undone_at", "undone_by", "undone_why"),
    )
    list_display = ("gone_label", "kept_label", "kind", "made_at", "by", "why")
    list_select_related = ("by",)
    list_filter = ("kind",)
    search_fields = ("gone_label", "kept_label", "gone_reference")
    ordering = ("-id",)
    sortable_by = ()
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    paginator = CappedPaginator
    actions = None

    class Media:
        css = {"all": ("claims/admin.css", "claims/merging.css")}

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.undo_view)
        return [path("<int:pk>/undo/", view, name="claims_merge_undo"), *super().get_urls()]

    def has_undo_permission(self, request: HttpRequest, merge: Merge) -> bool:
        """Who may merge such records may part them."""
        model: type[Claim] | type[Speaker] = Claim if merge.kind == MergeKind.CLAIM else Speaker
        return services.may(by(request), services.Action.MERGE, model)

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """The way to undo a merge is offered to those who may."""

        @admin.display(description=gettext_lazy("state"))
        def state(merge: Merge) -> str:
            if merge.is_undone:
                return _("undone")
            if not self.has_undo_permission(request, merge):
                return "–"
            page = reverse("admin:claims_merge_undo", args=[merge.pk])
            return format_html('<a href="{}">{}</a>', page, _("Undo"))

        return [*super().get_list_display(request), state]

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Tell the row of buttons above the page."""
        merge = kwargs["obj"]
        context["can_undo"] = not merge.is_undone and self.has_undo_permission(request, merge)
        return super().render_change_form(request, context, *args, **kwargs)

    def undo_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What undoing would bring back, or what is in the way; then, confirmed, undo it."""
        merge = get_object_or_404(Merge.objects.select_related("by"), pk=pk)
        if not self.has_undo_permission(request, merge):
            raise PermissionDenied
        if request.method == "POST":
            try:
                stays = services.undo_merge(merge, by=by(request), why=why(request))
            except ValidationError as error:
                messages.error(request, " ".join(sentences(error)))
            else:
                self.message_user(request, _("They are two again."), messages.SUCCESS)
                for sentence in stays:
                    self.message_user(request, sentence, messages.WARNING)
                return redirect(f"admin:claims_{merge.kind}_change", merge.gone_number)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": _("Undo a merge"),
            "merge": merge,
            "told": told(merge),
            "problems": services.undo_problems(merge),
            "why": why(request),
        }
        return TemplateResponse(request, "admin/claims/merging/undo.html", context)

    @admin.display(description=gettext_lazy("kept"))
    def kept_page(self, merge: Merge) -> str:
        page = reverse(f"admin:claims_{merge.kind}_change", args=[merge.kept_number])
        return format_html('<a href="{}">{}</a>', page, merge.kept_label)

    @admin.display(description=gettext_lazy("merged into it"))
    def gone_history(self, merge: Merge) -> str:
        page = reverse(f"admin:claims_{merge.kind}_history", args=[merge.gone_number])
        return format_html('{} (<a href="{}">{}</a>)', merge.gone_label, page, _("its history"))

    @admin.display(description=gettext_lazy("what it did"))
    def what(self, merge: Merge) -> str:
        lines = format_html_join("", "<li>{}</li>", ((line,) for line in told(merge)))
        return format_html("<ul>{}</ul>", lines)


def told(merge: Merge) -> list[str]:
    """What a merge did, a line a step."""
    return [step.what for step in from_json(merge.steps) if step.what]


@admin.register(FormerClaim)
class FormerClaimAdmin(ReadOnly, Tucked, admin.ModelAdmin):
    list_display = ("reference", "number", "claim")
    list_select_related = ("claim",)
    ordering = ("-id",)
    show_full_result_count = False


@admin.register(DistinctSpeakers)
class DistinctSpeakersAdmin(RecordedAdmin):
    """Deleting a pair takes the decision back."""

    fields = ("first", "second", "why", "by")
    list_display = ("first", "second", "why", "by", "created_at")
    list_select_related = ("first", "second", "by")
    search_fields = ("why", "first__name", "second__name")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A pair is told apart on the page of those that may be one."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
