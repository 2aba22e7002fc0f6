"""The two forms of the intake: an article comes in, and a proposal is decided."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import services
from claims.choices import Nature, SpeakerKind
from claims.dates import PartialDate
from claims.forms import PartialDateField
from claims.models import Claim, Speaker, Topic
from claims.services import LARGEST_PAGE, Page

from .autocomplete import RecordSelect, RecordSelectMultiple
from .proposals import Proposal

NEW, OTHER = "new", "other"
#: From here on a suggestion may well be the one, and a new speaker is not chosen beforehand.
LIKE_ENOUGH = 0.5


class ArticleForm(forms.Form):
    """One article: by its address, as a file, or pasted."""

    url = forms.URLField(
        label=gettext_lazy("Address of the page"),
        required=False,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"class": "vURLField", "autofocus": True}),
        help_text=gettext_lazy(
            "The page is fetched now. Beside a pasted text or a file it is not fetched, and says "
            "only where they come from."
        ),
    )
    pasted = forms.CharField(
        label=gettext_lazy("Text or HTML"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"class": "vLargeTextField", "rows": 10}),
        help_text=gettext_lazy(
            "Paragraphs parted by blank lines, the headline first; or the page’s HTML."
        ),
    )
    file = forms.FileField(label=gettext_lazy("File"), required=False)
    published = PartialDateField(
        label=gettext_lazy("published"),
        help_text=gettext_lazy("Only where the page does not say it: 2010-08-16, 2010-08 or 2010."),
    )
    outlet = forms.CharField(
        label=gettext_lazy("Outlet"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text=gettext_lazy("Only where the page does not say it."),
    )

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if given.get("pasted") and given.get("file"):
            self.add_error("file", _("Give a text or a file, not both."))
        if not any(given.get(name) for name in ("url", "pasted", "file")) and not self.errors:
            self.add_error("url", _("Give an address, a text or a file."))
        if given.get("file") and given["file"].size > LARGEST_PAGE:
            self.add_error("file", _("This file is too large for an article."))
        return given

    def page(self) -> Page:
        """The page that was given; fetched where there is nothing but an address.

        Raises FetchRefused.
        """
        given = self.cleaned_data
        if given["file"]:
            return Page(given["file"].read(), url=given["url"])
        if given["pasted"].strip():
            return Page(given["pasted"].encode("utf-8", "replace"), url=given["url"])
        return services.page_at(given["url"])

    @property
    def published_on(self) -> PartialDate | None:
        """The date given by hand; None where the page is to say it."""
        found: PartialDate = self.cleaned_data["published"]
        return None if found.is_unknown else found


class ProposalForm(forms.Form):
    """What becomes of one proposal, filled in as it was proposed."""

    text = forms.CharField(
        label=gettext_lazy("Words"),
        widget=forms.Textarea(attrs={"class": "vLargeTextField", "rows": 4}),
    )
    who = forms.ChoiceField(label=gettext_lazy("Speaker"), widget=forms.RadioSelect)
    other = forms.ModelChoiceField(
        Speaker.objects.all(), label=gettext_lazy("Another speaker"), required=False
    )
    name = forms.CharField(
        label=gettext_lazy("Name of the new speaker"), required=False, max_length=200
    )
    kind = forms.ChoiceField(label=gettext_lazy("Kind of speaker"), choices=SpeakerKind.choices)
    said = PartialDateField(label=gettext_lazy("said"))
    on_behalf_of = forms.ModelChoiceField(
        Speaker.objects.filter(kind=SpeakerKind.INSTITUTION),
        label=gettext_lazy("On behalf of"),
        required=False,
    )
    topics = forms.ModelMultipleChoiceField(
        Topic.objects.all(), label=gettext_lazy("Topics"), required=False
    )
    nature = forms.ChoiceField(label=gettext_lazy("Nature"), choices=Nature.choices)

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        first = proposal.first
        self.role = first.role
        self.suggestions = services.suggested_speakers(first)
        super().__init__(
            data,
            initial={
                "text": proposal.text,
                "who": self._likely(proposal),
                "name": first.speaker_name or first.speaker_printed,
                "kind": first.speaker_kind,
                "said": first.said,
                "nature": Nature.ASSERTION,
            },
        )
        self.fields["who"].choices = self._choices()  # type: ignore[attr-defined]
        for name, column in (("other", "speaker"), ("on_behalf_of", "on_behalf_of")):
            self.fields[name].widget = RecordSelect(Claim._meta.get_field(column), admin.site)
            self.fields[name].widget.choices = self.fields[name].choices  # type: ignore[attr-defined]
        topics = RecordSelectMultiple(Claim._meta.get_field("topics"), admin.site)
        topics.choices = self.fields["topics"].choices  # type: ignore[attr-defined]
        self.fields["topics"].widget = topics

    def _likely(self, proposal: Proposal) -> str:
        """The known speaker, or who has had that very name since; never one of a like name."""
        if proposal.first.speaker_id:
            return str(proposal.first.speaker_id)
        exact = [each for each in self.suggestions if each.is_exact]
        if len(exact) == 1:
            return str(exact[0].speaker.pk)
        is_near = any(each.likeness >= LIKE_ENOUGH for each in self.suggestions)
        return "" if is_near else NEW

    def _choices(self) -> list[tuple[str, str]]:
        known = [
            (str(each.speaker.pk), f"{each.speaker.name} ({each.why})") for each in self.suggestions
        ]
        return [*known, (NEW, _("a new speaker")), (OTHER, _("another speaker on record"))]

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if given.get("who") == OTHER and not given.get("other"):
            self.add_error("other", _("Choose who spoke."))
        if given.get("who") == NEW and not (given.get("name") or "").strip():
            self.add_error("name", _("A new speaker needs a name."))
        return given

    def speaker(self, *, by: Any) -> Speaker:
        """The speaker chosen; made now where it is a new one. Raises ValidationError."""
        given = self.cleaned_data
        if given["who"] == NEW:
            return services.new_speaker(
                given["name"], given["kind"], summary=capfirst(self.role), by=by
            )
        if given["who"] == OTHER:
            return given["other"]
        chosen = [each.speaker for each in self.suggestions if str(each.speaker.pk) == given["who"]]
        if not chosen:
            raise ValidationError(_("This speaker is no longer on record. Load the page again."))
        return chosen[0]
