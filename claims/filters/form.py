"""The filters of every list of claims."""

from enum import StrEnum
from functools import cache
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import search
from claims.choices import SAID, WRONGLY_ATTRIBUTED, Form, Nature, Relation
from claims.models import Claim, Rating
from claims.search.tokens import Facet

from . import fields
from .fields import (
    ChoiceFilter,
    CodeFilter,
    MomentFilter,
    PeriodFilter,
    RecordFilter,
    WordsFilter,
)

#: Nobody reads on to here; a number beyond it is a mistake.
LAST_PAGE = 100_000


class Sort(StrEnum):
    """The orders of a list."""

    NEWEST = "-said"
    OLDEST = "said"
    PUBLISHED = "-published"
    RELEVANCE = "relevance"


STATUS_CHOICES = [
    ("said", gettext_lazy("said (reported, confirmed, unverified, disputed)")),
    *((status.value, status.label) for status in SAID),
    ("wrong", gettext_lazy("wrongly attributed (all)")),
    *((status.value, status.label) for status in WRONGLY_ATTRIBUTED),
    ("any", gettext_lazy("any status")),
]
SORT_CHOICES = [
    (Sort.NEWEST.value, gettext_lazy("latest first")),
    (Sort.OLDEST.value, gettext_lazy("earliest first")),
    (Sort.PUBLISHED.value, gettext_lazy("last published first")),
    (Sort.RELEVANCE.value, gettext_lazy("best match first")),
]


class ClaimFilter(django_filters.FilterSet):
    """The filters of every list of claims, read from one query string."""

    q = WordsFilter(label=gettext_lazy("Words or names"))
    speaker = RecordFilter(label=gettext_lazy("Speaker"), find=fields.find_speaker)
    other = RecordFilter(label=gettext_lazy("With"), find=fields.find_speaker)
    topic = RecordFilter(label=gettext_lazy("Topic"), find=fields.find_topic)
    status = ChoiceFilter(label=gettext_lazy("Status"), choices=STATUS_CHOICES, empty_label=None)
    relation = ChoiceFilter(
        label=gettext_lazy("Relation"), choices=Relation.choices, empty_label=gettext_lazy("any")
    )
    nature = ChoiceFilter(
        label=gettext_lazy("Nature"), choices=Nature.choices, empty_label=gettext_lazy("any")
    )
    form = ChoiceFilter(
        label=gettext_lazy("Form"), choices=Form.choices, empty_label=gettext_lazy("any")
    )
    rating = CodeFilter(label=gettext_lazy("Rating"))
    outlet = RecordFilter(label=gettext_lazy("Outlet"), find=fields.find_outlet)
    source = RecordFilter(label=gettext_lazy("Source"), find=fields.find_source)
    language = CodeFilter(label=gettext_lazy("Language"))
    said_after = PeriodFilter(label=gettext_lazy("Said from"))
    said_before = PeriodFilter(label=gettext_lazy("Said until"))
    updated_after = MomentFilter(label=gettext_lazy("Changed after"))
    sort = ChoiceFilter(label=gettext_lazy("Order"), choices=SORT_CHOICES, empty_label=None)

    class Meta:
        model = Claim
        fields: tuple[str, ...] = ()

    @classmethod
    @cache
    def form_class(cls) -> type[forms.Form]:
        """The form of the filters, made once: making it anew costs more than the list."""
        bound = cls({}, queryset=Claim.objects.none())
        fields = {name: each.field for name, each in bound.filters.items()}
        # 'with' is a word of Python's own, so the filter is declared under another name.
        fields["with"] = fields.pop("other")
        return type("ClaimFilterForm", (_CrossChecked,), fields)


class _CrossChecked(forms.Form):
    """Paging, and what can only be judged from several fields together."""

    page = forms.IntegerField(required=False, min_value=1, max_value=LAST_PAGE)
    after = fields.CursorField(required=False)

    def clean_rating(self) -> str:
        value: str = self.cleaned_data["rating"]
        if value and not Rating.objects.filter(value=value).exists():
            raise ValidationError(_("No scale has the rating “%s”.") % value[:60])
        return value

    def clean_language(self) -> str:
        code: str = self.cleaned_data["language"]
        spoken = search.Wanted(tokens=(search.any_of(Facet.LANGUAGE, [code]),))
        if code and not search.matching(Claim.objects.published(), spoken)[:1]:
            raise ValidationError(_("No claim is on record in the language “%s”.") % code[:60])
        return code

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        after, before = given.get("said_after"), given.get("said_before")
        if after and before and after.first > before.last:
            self.add_error("said_before", _("This is before the beginning of the period."))
        return given
