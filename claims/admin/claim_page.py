"""The page of one claim: the panel beside it, the way on, and what the next one starts with."""

from typing import Any

from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils.http import urlencode

from claims import services
from claims.choices import Stage
from claims.dates import iso
from claims.models import Citation, Claim

from .base import REFUSALS, RecordedAdmin, sentences
from .claim_alike import alike, cite_instead, link_with
from .claim_order import FILTERS, NEXT, PREVIOUS, WholeList, beside

#: Words that the next claim takes over, beside speaker, day, topics and source.
KEPT = ("date_printed", "said_to", "occasion", "language")


class ClaimPage(RecordedAdmin):
    """What the page of a claim has beyond its form."""

    class Media:
        css = {"all": ("claims/claim.css",)}
        js = ("claims/claim.js",)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        own = [
            path("alike/", view(alike), name="claims_claim_alike"),
            *(
                path(f"<int:pk>/{way}/", view(self.beside), {"way": way}, f"claims_claim_{way}")
                for way in (NEXT, PREVIOUS)
            ),
        ]
        return [*own, *super().get_urls()]

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        whole = getattr(request, "whole_list", False)
        return WholeList if whole else super().get_changelist(request, **kwargs)

    def beside(self, request: HttpRequest, pk: int, way: str) -> HttpResponse:
        """The claim below or above, in the list that the editor came from."""
        return beside(self, request, pk, way)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """Give the page its ways on. Its source may be cited for a claim on record instead."""
        if request.method == "POST" and "_cite" in request.POST and object_id is None:
            try:
                return cite_instead(request)
            except REFUSALS as error:
                request.refused = sentences(error)  # type: ignore[attr-defined]
        beyond = self._beyond(request, object_id)
        return super().changeform_view(
            request, object_id, form_url, {**beyond, **(extra_context or {})}
        )

    def _beyond(self, request: HttpRequest, object_id: str | None) -> dict[str, Any]:
        if object_id is None or not object_id.isdecimal():
            return {}
        filters = request.GET.get(FILTERS, "")
        query = f"?{urlencode({FILTERS: filters})}" if filters else ""
        return {
            f"{way}_claim": reverse(f"admin:claims_claim_{way}", args=[object_id]) + query
            for way in (NEXT, PREVIOUS)
        }

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        claim: Claim | None = kwargs.get("obj")
        if claim is not None and claim.stage in (Stage.DRAFT, Stage.IN_REVIEW):
            token = services.preview_token(claim)
            context["preview"] = reverse("preview", args=[token])
            context["preview_days"] = services.PREVIEW_DAYS
        return super().render_change_form(request, context, *args, **kwargs)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if "_link" in request.POST:
            link_with(request, form.instance)

    # The next one

    def response_add(self, request: HttpRequest, obj: Claim, *args: Any, **kwargs: Any) -> Any:
        return _going_on(super().response_add(request, obj, *args, **kwargs), request, obj)

    def response_change(self, request: HttpRequest, obj: Claim) -> Any:
        return _going_on(super().response_change(request, obj), request, obj)

    def get_formset_kwargs(
        self, request: HttpRequest, obj: Claim, inline: Any, prefix: str
    ) -> dict[str, Any]:
        """A new claim may come with its source in the address."""
        kwargs: dict[str, Any] = super().get_formset_kwargs(request, obj, inline, prefix)
        source = request.GET.get("source", "")
        # Not where it is saved: a row that is as it was at first is taken for an empty one.
        if request.method == "GET" and not obj.pk and inline.model is Citation and source:
            kwargs["initial"] = [{"source": source}]
        return kwargs


def _going_on(response: Any, request: HttpRequest, claim: Claim) -> Any:
    """Let 'Save and add another' begin with the same source, speaker and day."""
    if "_addanother" in request.POST and response.status_code == 302:
        response["Location"] = f"{reverse('admin:claims_claim_add')}?{urlencode(_kept(claim))}"
    return response


def _kept(claim: Claim) -> dict[str, str]:
    """The fields of the next claim as its page's address gives them; empty ones are left out."""
    cited = claim.citations.order_by("pk").first()
    kept = {
        **{name: getattr(claim, name) for name in KEPT},
        "speaker": claim.speaker_id,
        "on_behalf_of": claim.on_behalf_of_id,
        "said": iso(claim.said),
        "topics": ",".join(str(topic.pk) for topic in claim.topics.all()),
        "source": cited.source_id if cited else None,
    }
    return {name: str(value) for name, value in kept.items() if value}
