"""What an editor says when an earlier version is brought back."""

from django import forms
from django.utils.translation import gettext_lazy as _

MOST_LETTERS = 500


class RevertForm(forms.Form):
    """The reason, the note for readers where one is due, and the version that was looked at."""

    why = forms.CharField(
        label=_("Reason, for the history"),
        max_length=MOST_LETTERS,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )
    note = forms.CharField(
        label=_("Correction for readers"),
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        help_text=_("Readers have seen this claim: say for them what is changed, and why."),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def without_note(self) -> "RevertForm":
        """Where readers need not be told."""
        del self.fields["note"]
        return self
