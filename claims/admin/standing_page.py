"""The standing pages: method, corrections, complaints, endorsement, funding."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from claims.models import StandingPage

from .base import RecordedAdmin


@admin.register(StandingPage)
class StandingPageAdmin(RecordedAdmin):
    """Deleting the desk's version brings the default back."""

    fields = (("slug", "language"), "title", "body")
    ordering = ("slug", "language")
    list_display = ("title", "slug", "language", "updated_at")
    list_filter = ("slug", "language")
    search_fields = ("title", "body")

    def formfield_for_dbfield(
        self, db_field: "models.Field[Any, Any]", request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "body" and field:
            field.widget.attrs["rows"] = 20
        return field
