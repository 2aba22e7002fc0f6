"""Reviews and the scales they are given on."""

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.models import Rating, Review, Scale

from .base import RecordedAdmin, Tucked
from .inlines import Rows


class RatingRows(Rows):
    model = Rating
    fields = ("order", "label", "value", "colour")
    extra_on_add = 3


@admin.register(Scale)
class ScaleAdmin(RecordedAdmin):
    fields = ("name", "slug", "kind")
    inlines = (RatingRows,)
    ordering = ("slug",)
    list_display = ("name", "kind", "steps")
    list_prefetch = ("ratings",)
    search_fields = ("name", "slug")

    @admin.display(description=_("steps"))
    def steps(self, scale: Scale) -> str:
        return " · ".join(rating.label for rating in scale.ratings.all())


@admin.register(Rating)
class RatingAdmin(Tucked, RecordedAdmin):
    ordering = ("scale__slug", "order")
    list_display = ("label", "scale", "order", "colour")
    list_select_related = ("scale",)
    list_filter = ("scale",)
    search_fields = ("label", "value", "scale__name")
    autocomplete_fields = ("scale",)
    label_related = ("scale",)

    def label(self, record: Rating, request: HttpRequest | None) -> str:
        return f"{record.scale}: {record.label}"


@admin.register(Review)
class ReviewAdmin(RecordedAdmin):
    fieldsets = (
        (None, {"fields": ("claim", "about", "rating", "textual_rating", "summary")}),
        (_("Who reviewed"), {"fields": ("ours", "publisher", "publisher_site", "url", "title")}),
        (_("Record"), {"fields": ("reviewed_on", "language", "reference")}),
    )
    autocomplete_fields = ("claim", "rating")
    list_display = ("claim", "about", "rating", "publisher", "reviewed_on", "ours")
    list_select_related = ("claim", "rating")
    list_filter = ("about", "ours")
    search_fields = ("title", "publisher", "reference", "summary")

    def get_readonly_fields(self, request: HttpRequest, obj: Review | None = None) -> list[str]:
        return ["reference"] if obj else []
