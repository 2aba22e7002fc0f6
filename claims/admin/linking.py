"""Several claims ticked in the list are linked in one go: all others with one of them."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from claims import services
from claims.choices import NEEDS_EVIDENCE
from claims.dates import iso
from claims.models import Claim, ClaimLink, Source

from .autocomplete import RecordSelect
from .base import by, sentences
from .claim_links import INVERSE, readings
from .pages import address, claims_of, desk_page, numbers

#: More at once than this are no dispute but a topic.
MOST_LINKED = 20


class LinkAsForm(forms.Form):
    """'The others RELATION this one': one claim, a relation read either way, and its evidence."""

    hub = forms.ChoiceField(widget=forms.RadioSelect)
    reading = forms.ChoiceField(label=gettext_lazy("Relation"))
    note = forms.CharField(
        label=gettext_lazy("Note"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        help_text=gettext_lazy(
            "What the link rests on. Needed, with a source, for contradicts, reverses, denies and "
            "misquotes."
        ),
    )
    source = forms.ModelChoiceField(
        Source.objects.all(), label=gettext_lazy("Source"), required=False
    )

    def __init__(self, claims: Sequence[Claim], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.claims = claims
        hub = self.fields["hub"]
        hub.choices = [(str(claim.pk), line(claim)) for claim in claims]  # type: ignore[attr-defined]
        hub.label = _("This statement") if len(claims) == 2 else _("This one of the statements")
        hub.initial = str(min(claims, key=lambda each: (each.said_first, each.pk)).pk)
        self.fields["reading"].choices = [("", "---------"), *said_of_others(len(claims) - 1)]  # type: ignore[attr-defined]
        self.fields["reading"].widget.attrs["autofocus"] = True
        widget = RecordSelect(ClaimLink._meta.get_field("source"), admin.site)
        widget.choices = self.fields["source"].choices  # type: ignore[attr-defined]
        self.fields["source"].widget = widget

    def clean(self) -> dict[str, Any]:
        """Evidence is asked for where it is missing, before the rules of the pair are."""
        given = self.cleaned_data
        if given.get("reading", "").removeprefix(INVERSE) in NEEDS_EVIDENCE:
            for field in ("note", "source"):
                if not given.get(field) and field not in self.errors:
                    self.add_error(field, _("This relation needs a note and a source."))
        return given

    def link(self, request: HttpRequest) -> list[ClaimLink]:
        """Link all or none: what the rules refuse stands beside the relation, each pair named.

        Raises ValidationError where one was refused.
        """
        given, made, refused = self.cleaned_data, [], []
        hub = next(claim for claim in self.claims if str(claim.pk) == given["hub"])
        relation = given["reading"].removeprefix(INVERSE)
        with services.kept():
            for other in self.claims:
                if other == hub:
                    continue
                ends = (hub, other) if given["reading"].startswith(INVERSE) else (other, hub)
                evidence = {"note": given["note"], "source": given["source"]}
                try:
                    made.append(
                        services.link_claims(ends[0], relation, ends[1], by=by(request), **evidence)
                    )
                except ValidationError as error:
                    told = " ".join(sentences(error))
                    alone = len(self.claims) == 2
                    refused.append(told if alone else f"{line(other)}: {told}")
            if refused:
                raise ValidationError(refused)
        return made


def said_of_others(others: int) -> list[tuple[str, str]]:
    """Every relation as read from the others, both ways round."""
    subject = ngettext("The other", "Each of the others", others)
    return [(value, f"{subject} {label} …") for value, label in readings()]


def line(claim: Claim) -> str:
    """A claim in a line: who, when, and how the words begin."""
    who = ", ".join(part for part in (str(claim.speaker), iso(claim.said)) if part)
    return f"{who}: “{Truncator(claim.text).chars(100)}”"


def link_view(request: HttpRequest) -> HttpResponse:
    """Link the claims whose numbers the address gives."""
    services.require(by(request), services.Action.ADD, ClaimLink)
    ids = numbers(request.GET.getlist("id"))
    if not 2 <= len(ids) <= MOST_LINKED:
        return _too_few_or_many(request)
    claims = claims_of(ids)
    form = LinkAsForm(claims, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = form.link(request)
        except ValidationError as error:
            form.add_error("reading", error)
        else:
            told = ngettext("%(n)d link was made.", "%(n)d links were made.", len(made))
            messages.success(request, told % {"n": len(made)})
            return redirect(
                address("compare", a=ids[0], b=ids[1]) if len(ids) == 2 else address("changelist")
            )
    return desk_page(
        request, "link", title=_("Link as …"), form=form, claims=claims, pair=len(claims) == 2
    )


@admin.action(description=gettext_lazy("Link selected claims as …"))
def link_selected(
    model_admin: Any, request: HttpRequest, queryset: QuerySet[Claim]
) -> HttpResponse:
    """From the ticks of the list to the page that asks for the relation."""
    ids = list(
        queryset.order_by("said_first", "pk").values_list("pk", flat=True)[: MOST_LINKED + 1]
    )
    if not 2 <= len(ids) <= MOST_LINKED:
        return _too_few_or_many(request)
    return redirect(address("link", id=ids))


def _too_few_or_many(request: HttpRequest) -> HttpResponse:
    told = _("Tick at least two claims, and at most %(most)d, to link them.")
    messages.error(request, told % {"most": MOST_LINKED})
    return redirect(address("changelist"))
