"""What belongs to a claim: sources, translations, reviews, replies, corrections."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from claims.choices import Stage
from claims.models import Citation, Correction, Reply, Review, Translation
from claims.services import Action, may

from .base import RecordedAdmin, Tucked, by
from .inlines import Cards, RecordedFormSet


class CitationFormSet(RecordedFormSet):
    """A published claim keeps a source; one may be exchanged for another in one go."""

    deletes_first = False

    def clean(self) -> None:
        if self.instance.stage == Stage.PUBLISHED and not self.staying():
            raise ValidationError(
                _("A published claim needs a source. Add another citation, or withdraw the claim.")
            )
        super().clean()

    def leaving(self) -> list[Any]:
        """Judged together above, not each against what the database still holds."""
        return []


class Lower(Cards):
    """Text fields that leave room for what else is on the page."""

    def formfield_for_dbfield(
        self, db_field: "models.Field[Any, Any]", request: Any, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(db_field, models.TextField) and field:
            field.widget.attrs["rows"] = 3
        return field


class WrittenWithClaim(Lower):
    """Rows of whoever may change the claim. `obj` is the claim, None where it is still to be."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        is_open = obj is None or may(by(request), Action.CHANGE, obj)
        return is_open and super().has_add_permission(request, obj)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        theirs = obj is not None and self.has_add_permission(request, obj)
        return theirs or super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        theirs = obj is not None and self.has_add_permission(request, obj)
        return theirs or super().has_delete_permission(request, obj)


class CitationCards(WrittenWithClaim):
    model = Citation
    formset = CitationFormSet
    autocomplete_fields = ("source",)
    extra_on_add = 1
    fields = (
        *("source", "wording", ("speaker_printed", "language", "fidelity", "primary")),
        ("relayed_by", "locator", "text_before", "text_after"),
    )


class TranslationCards(WrittenWithClaim):
    model = Translation
    fields = (("language", "by", "credit"), "text")


class ReviewCards(Lower):
    model = Review
    autocomplete_fields = ("rating",)
    show_change_link = True
    fields = (
        *(("about", "ours", "rating", "textual_rating"), "summary"),
        *(("publisher", "publisher_site", "title"), ("url", "reviewed_on", "language")),
    )


class ReplyCards(Lower):
    """Written here too; published, and taken back, on the page of the reply."""

    model = Reply
    show_change_link = True
    fields = (("author", "language", "received_on", "published_at"), "text")
    readonly_fields = ("published_at",)


class CorrectionCards(Lower):
    model = Correction
    fields = ("made_at", "note")

    def formfield_for_dbfield(
        self, db_field: "models.Field[Any, Any]", request: Any, **kwargs: Any
    ) -> Any:
        if db_field.name == "made_at":
            kwargs["initial"] = timezone.now
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(Citation)
class CitationAdmin(Tucked, RecordedAdmin):
    autocomplete_fields = ("claim", "source")
    list_display = ("words", "claim", "source", "fidelity", "primary")
    list_select_related = ("claim", "source")
    list_filter = ("fidelity", "primary")
    search_fields = ("wording", "speaker_printed")

    @admin.display(description=_("wording"))
    def words(self, citation: Citation) -> str:
        return Truncator(citation.wording).chars(100) or "–"


@admin.register(Translation)
class TranslationAdmin(Tucked, RecordedAdmin):
    autocomplete_fields = ("claim",)
    list_display = ("words", "language", "by", "claim")
    list_select_related = ("claim",)
    list_filter = ("by",)
    search_fields = ("text",)

    @admin.display(description=_("words"))
    def words(self, translation: Translation) -> str:
        return Truncator(translation.text).chars(100)
