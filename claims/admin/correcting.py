"""What readers are told when a claim that they have seen is changed."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib.admin.utils import flatten
from django.utils.translation import gettext_lazy as _

from claims.models import Correction

#: The rows for corrections on a claim's page, as their formset calls them.
ROWS = "corrections"
#: After which fields the note stands.
AFTER = "status"


class CorrectionField(forms.CharField):
    """The note for readers, needed when words, speaker, date or status change."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Correction for readers"),
            required=False,
            widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
            help_text=_(
                "Readers have seen this claim. When its words, speaker, date or status change, "
                "say for them what was changed, and why."
            ),
            **kwargs,
        )


def with_correction(fieldsets: list[Any]) -> list[Any]:
    """The fieldsets of a claim with the note for readers after the status."""
    return [
        (name, {**options, "fields": [*options["fields"], "correction"]})
        if AFTER in flatten(options["fields"])
        else (name, options)
        for name, options in fieldsets
    ]


def corrected_below(data: Mapping[str, Any]) -> bool:
    """Whether a new correction was typed in the rows of the page."""
    total = str(data.get(f"{ROWS}-TOTAL_FORMS", ""))
    most = min(int(total), forms.formsets.DEFAULT_MAX_NUM) if total.isdecimal() else 0
    return any(_is_new_note(data, f"{ROWS}-{row}") for row in range(most))


def _is_new_note(data: Mapping[str, Any], row: str) -> bool:
    typed = data.get(f"{row}-{Correction._meta.get_field('note').name}", "").strip()
    return bool(typed) and not data.get(f"{row}-id") and not data.get(f"{row}-DELETE")
