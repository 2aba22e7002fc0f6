"""The links of one claim on its page: both directions in one panel, each read from here."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.db.models import Q, QuerySet
from django.forms import ModelForm
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import INVERSE_LABEL, SYMMETRIC, Relation
from claims.models import Claim, ClaimLink

from .autocomplete import RecordSelect
from .columns import Asked, Column
from .form import RecordedForm
from .inlines import Cards, RecordedFormSet

#: Before a relation that is read from the claim it points at: '<answers' is 'is answered by'.
INVERSE = "<"


def readings() -> list[tuple[str, str]]:
    """Every relation as read from either end, those of one relation side by side."""
    choices: list[tuple[str, str]] = []
    for relation in Relation:
        choices.append((relation.value, str(relation.label)))
        if relation not in SYMMETRIC:
            choices.append((INVERSE + relation.value, str(INVERSE_LABEL[relation])))
    return choices


class LinkForm(RecordedForm):
    """A link as the claim on whose page it stands reads it."""

    reading = forms.ChoiceField(
        label=gettext_lazy("Relation"),
        help_text=gettext_lazy(
            "Read from this claim: it answers, or is answered by, the other one. Contradicts, "
            "reverses, denies and misquotes accuse: they need a note and a source."
        ),
    )
    other = forms.ModelChoiceField(
        Claim.objects.all(),
        label=gettext_lazy("Other claim"),
        help_text=gettext_lazy("Found by its words, a name, a topic or its reference."),
    )

    def __init__(self, *args: Any, parent: Claim, **kwargs: Any) -> None:
        self.parent = parent
        super().__init__(*args, **kwargs)
        self.fields["reading"].choices = [("", "---------"), *readings()]  # type: ignore[attr-defined]
        widget = RecordSelect(ClaimLink._meta.get_field("to_claim"), admin.site)
        widget.choices = self.fields["other"].choices  # type: ignore[attr-defined]
        self.fields["other"].widget = widget
        if self.instance.pk:
            self._show(self.instance, widget)

    def _show(self, link: ClaimLink, widget: RecordSelect) -> None:
        other = link.to_claim if link.from_claim_id == self.parent.pk else link.from_claim
        for name in ("reading", "other"):
            self.initial[name] = self.held_by(link, name)
        widget.known = other
        self.fields["other"].help_text = format_html(
            '<a href="{}">{}</a> · {}',
            reverse("admin:claims_claim_change", args=[other.pk]),
            _("Open the other claim"),
            other.get_stage_display(),
        )

    def compared(self) -> dict[str, Column]:
        """Also what of a link is asked in the words of this claim."""
        asked = {name: Asked(name, self.fields[name]) for name in ("reading", "other")}
        return {**super().compared(), **asked}

    def held_by(self, row: Any, name: str) -> Any:
        """The relation as this claim reads it, and the claim at the other end."""
        is_out = row.from_claim_id == self.parent.pk
        if name == "reading":
            turned = not is_out and row.relation not in SYMMETRIC
            return (INVERSE if turned else "") + row.relation
        if name == "other":
            return row.to_claim_id if is_out else row.from_claim_id
        return super().held_by(row, name)

    def clean(self) -> dict[str, Any] | None:
        """Leave out the hidden key of the parent: which end it is follows from the reading."""
        super().clean()
        self.cleaned_data.pop("from_claim", None)
        return self.cleaned_data

    def _post_clean(self) -> None:
        self.set_ends(self.parent)
        super()._post_clean()

    def set_ends(self, parent: Claim) -> None:
        """Put both ends in their places, as far as the form says which they are."""
        reading, other = self.cleaned_data.get("reading"), self.cleaned_data.get("other")
        if not reading or other is None:
            return
        link = self.instance
        link.relation = reading.removeprefix(INVERSE)
        ends = (other, parent) if reading.startswith(INVERSE) else (parent, other)
        link.from_claim, link.to_claim = ends


class LinkFormSet(RecordedFormSet):
    """The links of one claim, whichever end it is. The model puts symmetric ones in order."""

    forms: list[LinkForm]  # type: ignore[assignment]

    def get_queryset(self) -> "QuerySet[ClaimLink]":
        """Both directions, with all that the labels of their ends and sources read."""
        if self.instance.pk and not hasattr(self, "_queryset"):
            either = Q(from_claim=self.instance.pk) | Q(to_claim=self.instance.pk)
            self.queryset = (
                ClaimLink.objects.filter(either)
                .select_related("from_claim__speaker", "to_claim__speaker", "source__outlet")
                .order_by("pk")
            )
        return super().get_queryset()

    @classmethod
    def get_default_prefix(cls) -> str:
        return "links"

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        return {**super().get_form_kwargs(index), "parent": self.instance}

    def add_fields(self, form: ModelForm, index: int | None) -> None:
        """Keep the parent's key on the page, as the admin expects, and out of the record."""
        super().add_fields(form, index)
        form.fields[self.fk.name] = forms.CharField(
            required=False, disabled=True, widget=forms.HiddenInput
        )

    def _construct_form(self, i: int, **kwargs: Any) -> RecordedForm:
        """Every other formset may take its parent for the foreign key; here it is either end."""
        ends = {link.pk: (link.from_claim, link.to_claim) for link in self.get_queryset()}
        form = super()._construct_form(i, **kwargs)
        if form.instance.pk in ends:
            form.instance.from_claim, form.instance.to_claim = ends[form.instance.pk]
        return form

    def save_new(self, form: Any, commit: bool = True) -> ClaimLink:
        """Put the ends in once more: a new claim has its number only now."""
        link: ClaimLink = super().save_new(form, commit=False)
        form.set_ends(self.instance)
        link.clean()
        return link


class LinkCards(Cards):
    """What a claim stands against."""

    model = ClaimLink
    form = LinkForm
    formset = LinkFormSet
    fk_name = "from_claim"
    fields = (("reading", "other"), "note", "source")
    autocomplete_fields = ("source",)
    verbose_name = gettext_lazy("link")
    verbose_name_plural = gettext_lazy("what it stands against")

    def formfield_for_dbfield(
        self, db_field: "models.Field[Any, Any]", request: Any, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "note" and field:
            field.widget.attrs["rows"] = 3
        return field
