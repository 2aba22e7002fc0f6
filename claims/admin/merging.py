"""Merging two records: choose the other one, review what becomes of everything, confirm."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import services
from claims.choices import MergeKind
from claims.models import Claim, ClaimLink, Merge, Recorded, Speaker

from .autocomplete import RecordSelect
from .base import by, sentences
from .lists import LONGEST_ID

#: So many likely ones are offered beside the box in which any can be looked up.
MOST_OFFERED = 8


@dataclass(frozen=True)
class Likely:
    """A record that may be the same as the one to be merged, and why."""

    record: Recorded
    because: str


@dataclass(frozen=True)
class Mergeable:
    """How records of one kind are merged."""

    kind: MergeKind
    plan: Callable[..., services.MergePlan]
    merge: Callable[..., Merge]
    likely: Callable[[Any], Iterable[Likely]]
    #: A relation to such a record: its chooser looks them up as editors are used to.
    relation: "models.ForeignKey[Any, Any]"
    #: Of two, the one that is kept unless the editor says otherwise comes first.
    order: Callable[[Any], Any]


def likely_speakers(speaker: Speaker) -> Iterable[Likely]:
    """Speakers with this name or a similar one."""
    found = services.find_speakers(speaker.name, most=MOST_OFFERED)
    for match in (*found.exact, *found.similar):
        if match.speaker.pk != speaker.pk:
            through = _("“%(spelling)s”, %(percent)d %% alike") % {
                "spelling": match.spelling.spelling,
                "percent": round(match.likeness * 100),
            }
            yield Likely(match.speaker, through)


def likely_claims(claim: Claim) -> Iterable[Likely]:
    """Claims of the same speaker whose words are like these."""
    found = services.similar_claims(
        claim.text, speaker=claim.speaker, besides=claim.pk, most=MOST_OFFERED
    )
    for each in found:
        if each.claim.speaker_id == claim.speaker_id:
            yield Likely(each.claim, _("%(percent)d %% alike") % {"percent": each.percent})


def claim_order(claim: Claim) -> tuple[bool, int]:
    """What readers have seen stays, else what was entered first."""
    return (claim.published_at is None, claim.pk)


SPEAKERS = Mergeable(
    MergeKind.SPEAKER,
    services.plan_speaker_merge,
    services.merge_speakers,
    likely_speakers,
    Claim._meta.get_field("speaker"),
    lambda speaker: speaker.pk,
)
CLAIMS = Mergeable(
    MergeKind.CLAIM,
    services.plan_claim_merge,
    services.merge_claims,
    likely_claims,
    ClaimLink._meta.get_field("to_claim"),
    claim_order,
)


class Merging:
    """Pages, a button and an action by which records of one kind are merged."""

    mergeable: Mergeable
    # What Django's and our own base classes bring along.
    model: type[Recorded]
    opts: Any
    admin_site: admin.AdminSite
    label: Callable[..., str]
    labelled: Callable[..., QuerySet[Any]]
    message_user: Callable[..., None]

    def get_urls(self) -> list[URLPattern]:
        """The pages of merging, below those of the record."""
        view, name = self.admin_site.admin_view, f"claims_{self.opts.model_name}"
        own = [
            path("<int:pk>/merge/", view(self.choose_view), name=f"{name}_merge"),
            path("<int:pk>/merge/<int:other>/", view(self.review_view), name=f"{name}_merge_with"),
        ]
        return [*own, *super().get_urls()]  # type: ignore[misc]

    def has_merge_permission(self, request: HttpRequest) -> bool:
        """Whether the editor may make two of such records one."""
        return services.may(by(request), services.Action.MERGE, self.model)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Tell the row of buttons above the form."""
        context["can_merge"] = self.has_merge_permission(request)
        return super().render_change_form(request, context, *args, **kwargs)  # type: ignore[misc]

    def choose_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose the other one, by any of its names or words."""
        self._admit(request)
        record = get_object_or_404(self.labelled(self.model._default_manager.all()), pk=pk)
        form = ChoiceForm(self, request.GET if "other" in request.GET else None)
        if form.is_valid():
            other = form.cleaned_data["other"]
            return redirect(f"admin:claims_{self.opts.model_name}_merge_with", pk, other.pk)
        likely = [
            (each.record, self.label(each.record, request), each.because)
            for each in self.mergeable.likely(record)
        ]
        title = _("Merge “%(record)s” with …") % {"record": record}
        return self._page(request, "choose", title, record=record, form=form, likely=likely)

    def review_view(self, request: HttpRequest, pk: int, other: int) -> HttpResponse:
        """What would become of everything; nothing is done before it is confirmed."""
        self._admit(request)
        records = self.labelled(self.model._default_manager.all())
        kept, gone = get_object_or_404(records, pk=pk), get_object_or_404(records, pk=other)
        if request.method == "POST":
            try:
                return self._merge(request, kept, gone)
            except ValidationError as error:
                messages.error(request, " ".join(sentences(error)))
        plan = self.mergeable.plan(kept, gone)
        context = {
            "plan": plan,
            "kept_label": self.label(kept, request),
            "gone_label": self.label(gone, request),
            "why": request.POST.get("why", ""),
        }
        return self._page(request, "review", _("Make two records one"), **context)

    def _merge(self, request: HttpRequest, kept: Any, gone: Any) -> HttpResponse:
        """Do it, if both are as the editor saw them. Raises ValidationError."""
        for record, name in ((kept, "seen_kept"), (gone, "seen_gone")):
            seen = request.POST.get(name, "")
            record.version = int(seen) if seen.isdecimal() and len(seen) <= LONGEST_ID else 0
        why = request.POST.get("why", "").replace("\x00", "").strip()[:500]
        merge = self.mergeable.merge(kept, gone, by=by(request), why=why)
        said = _("“%(gone)s” was merged into this one.") % {"gone": merge.gone_label}
        undo = reverse("admin:claims_merge_undo", args=[merge.pk])
        self.message_user(request, format_html('{} <a href="{}">{}</a>', said, undo, _("Undo")))
        return redirect(f"admin:claims_{self.opts.model_name}_change", kept.pk)

    @admin.action(permissions=["merge"], description=gettext_lazy("Merge the two selected"))
    def merge_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> Any:
        """Go on to the review of two ticked records."""
        ticked = list(queryset[:3])
        if len(ticked) != 2:
            return self.message_user(request, _("Tick exactly two."), messages.ERROR)
        first, second = sorted(ticked, key=self.mergeable.order)
        return redirect(f"admin:claims_{self.opts.model_name}_merge_with", first.pk, second.pk)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponseBase:
        """The history of a record, with the way to those that were merged into it."""
        if object_id.isdecimal() and len(object_id) <= LONGEST_ID:
            kind, number = self.mergeable.kind, int(object_id)
            merges = Merge.objects.standing().select_related("by")
            extra_context = {
                "merged": list(merges.into(kind, number)),
                "merged_into": Merge.objects.of(kind, number),
                **(extra_context or {}),
            }
        return super().history_view(request, object_id, extra_context)  # type: ignore[misc]

    def _get_obj_does_not_exist_redirect(
        self, request: HttpRequest, opts: Any, object_id: str
    ) -> HttpResponseRedirect:
        """The page of a merged record is that of the one it was merged into."""
        number = int(object_id) if object_id.isdecimal() and len(object_id) <= LONGEST_ID else 0
        merge = Merge.objects.of(self.mergeable.kind, number)
        if merge is None:
            return super()._get_obj_does_not_exist_redirect(request, opts, object_id)  # type: ignore[misc]
        said = _("“%(gone)s” was merged into this one.") % {"gone": merge.gone_label}
        self.message_user(request, said, messages.WARNING)
        page = reverse(f"admin:claims_{opts.model_name}_change", args=[merge.kept_number])
        return HttpResponseRedirect(page)

    def _admit(self, request: HttpRequest) -> None:
        if not self.has_merge_permission(request):
            raise PermissionDenied

    def _page(self, request: HttpRequest, name: str, title: str, **context: Any) -> HttpResponse:
        context |= {**self.admin_site.each_context(request), "opts": self.opts, "title": title}
        return TemplateResponse(request, f"admin/claims/merging/{name}.html", context)


class ChoiceForm(forms.Form):
    """The other record."""

    def __init__(self, merging: Merging, data: Any = None) -> None:
        super().__init__(data)
        self.fields["other"] = forms.ModelChoiceField(
            merging.model._default_manager.all(),
            label=_("The other one"),
            widget=RecordSelect(merging.mergeable.relation, merging.admin_site),
        )
