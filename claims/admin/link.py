"""Links between claims, editable from either end."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from claims.choices import INVERSE_LABEL, Relation
from claims.models import Claim, ClaimLink

from .base import RecordedAdmin
from .form import RecordedForm
from .inlines import Cards, RecordedFormSet


class LinkFormSet(RecordedFormSet):
    """Links of one claim. The model puts the lower id of a symmetric one first."""

    def save_new(self, form: forms.ModelForm, commit: bool = True) -> ClaimLink:
        """Put both ends as they were typed: Django resets only the end shown here."""
        link = super().save_new(form, commit=False)
        other = "to_claim" if self.fk.name == "from_claim" else "from_claim"
        setattr(link, other, form.cleaned_data[other])
        return link

    def check_row(self, form: RecordedForm) -> None:
        """With both ends on record the constraints on the pair can be asked as well."""
        super().check_row(form)
        if self.instance.pk and not form.errors:
            try:
                form.instance.validate_constraints()
            except ValidationError as error:
                form.add_problems(error.message_dict)


class InverseForm(RecordedForm):
    """The relation as read from the claim it points at."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "relation" in self.fields:
            labels = [(relation.value, INVERSE_LABEL[relation]) for relation in Relation]
            self.fields["relation"].choices = [("", "---------"), *labels]  # type: ignore[attr-defined]


class LinkCards(Cards):
    model = ClaimLink
    formset = LinkFormSet

    def formfield_for_dbfield(
        self, db_field: "models.Field[Any, Any]", request: Any, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "note" and field:
            field.widget.attrs["rows"] = 3
        return field


class LinksOut(LinkCards):
    fk_name = "from_claim"
    fields = ("relation", "to_claim", "note", "source")
    autocomplete_fields = ("to_claim", "source")
    verbose_name = _("link from this claim")
    verbose_name_plural = _("links from this claim")


class LinksIn(LinkCards):
    form = InverseForm
    fk_name = "to_claim"
    fields = ("relation", "from_claim", "note", "source")
    autocomplete_fields = ("from_claim", "source")
    verbose_name = _("link to this claim")
    verbose_name_plural = _("links to this claim")


@admin.register(ClaimLink)
class ClaimLinkAdmin(RecordedAdmin):
    fields = ("from_claim", "relation", "to_claim", "note", "source")
    autocomplete_fields = ("from_claim", "to_claim", "source")
    list_display = ("this_claim", "relation", "that_claim", "note_begins")
    list_select_related = ("from_claim__speaker", "to_claim__speaker")
    list_filter = ("relation",)
    search_fields = ("note",)

    @admin.display(description=_("this claim"))
    def this_claim(self, link: ClaimLink) -> str:
        return named(link.from_claim)

    @admin.display(description=_("that claim"))
    def that_claim(self, link: ClaimLink) -> str:
        return named(link.to_claim)

    @admin.display(description=_("note"))
    def note_begins(self, link: ClaimLink) -> str:
        return Truncator(link.note).chars(80)


def named(claim: Claim) -> str:
    """A claim in a line: who, and how the words begin."""
    return f"{claim.speaker}: “{Truncator(claim.text).chars(70)}”"
