"""The forms of an import: a file comes in, and its columns are told which is which."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.importers.claims import NEEDED, READ, likely_columns
from claims.importers.claims.reading.open_sheet import KINDS

#: By these a row means a claim that is on record.
IDENTIFYING = ("reference", "id")


class UploadForm(forms.Form):
    """A file."""

    file = forms.FileField(
        label=gettext_lazy("File"),
        widget=forms.FileInput(attrs={"accept": ",".join(KINDS)}),
        help_text=gettext_lazy("CSV, XLSX, JSON or JSON Lines; as our exports are, or any other."),
    )


class MappingForm(forms.Form):
    """For each column of the file, which of ours it is."""

    correction = forms.CharField(
        label=gettext_lazy("Correction"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text=gettext_lazy(
            "For readers, where published claims change: what was changed, and why. A column "
            "“correction” says it for each claim."
        ),
    )

    def __init__(
        self, header: Sequence[str], given: dict[str, str], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.header = header
        chosen = given or likely_columns(header)
        choices = [("", _("not imported")), *((name, name) for name in READ)]
        for place, name in enumerate(header):
            self.fields[f"column-{place}"] = forms.ChoiceField(
                label=name, choices=choices, required=False, initial=chosen.get(name, "")
            )

    @property
    def columns(self) -> list[forms.BoundField]:
        """The fields of the columns, in the order of the file."""
        return [self[f"column-{place}"] for place in range(len(self.header))]

    @property
    def mapping(self) -> dict[str, str]:
        """The file's names, each with ours."""
        found = ((name, self.cleaned_data[f"column-{n}"]) for n, name in enumerate(self.header))
        return {theirs: ours for theirs, ours in found if ours}

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        chosen = [data.get(f"column-{place}") for place in range(len(self.header))]
        for place, ours in enumerate(chosen):
            if ours and ours in chosen[:place]:
                sentence = _("Another column is “%s” already.") % ours
                self.add_error(f"column-{place}", sentence)
        if not set(chosen) & set(IDENTIFYING):
            missing = [name for name in NEEDED if name not in chosen]
            if missing:
                raise ValidationError(
                    _("Which column is it: %s?") % ", ".join(missing), code="missing"
                )
        return data
