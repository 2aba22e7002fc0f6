"""What the list of claims can do with several of them: change, link, compare, look for answers."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR
from django.http import HttpRequest
from django.urls import path

from claims.models import ClaimLink
from claims.services import Action, may

from . import bulk
from .base import by
from .bulk_changes import CHANGES
from .comparing import compare_view
from .linking import link_selected, link_view
from .suggesting import suggestions_view


class Together:
    """The actions of the list and the pages they lead to. Stands before `RecordedAdmin`."""

    def get_urls(self) -> list[Any]:
        view = admin.site.admin_view
        return [
            path("link/", view(link_view), name="claims_claim_link"),
            path("compare/", view(compare_view), name="claims_claim_compare"),
            path("suggestions/", view(suggestions_view), name="claims_claim_suggestions"),
            path("bulk/<slug:name>/", view(bulk.bulk_view), name="claims_claim_bulk"),
            *super().get_urls(),  # type: ignore[misc]
        ]

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Only what this editor may ask for, and nothing where a record is being chosen."""
        held: dict[str, Any] = super().get_actions(request)  # type: ignore[misc]
        if IS_POPUP_VAR in request.GET:
            return held
        offered = {
            name: each
            for name, each in bulk.actions().items()
            if bulk.may_ask(CHANGES[name], request)
        }
        if may(by(request), Action.ADD, ClaimLink):
            offered["link"] = (link_selected, "link", link_selected.short_description)  # type: ignore[attr-defined]
        return {**offered, **held}
