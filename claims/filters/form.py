"""The filters of every list of claims."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import search
from claims.choices import SAID, WRONGLY_ATTRIBUTED, Form, Nature, Relation, Stage
from claims.models import Claim, Prepared, Rating, Topic
from claims.search import Facet

from . import fields
from .fields import (
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
    status = django_filters.ChoiceFilter(
        label=gettext_lazy("Status"), choices=STATUS_CHOICES, empty_label=None
    )
    relation = django_filters.ChoiceFilter(
        label=gettext_lazy("Relation"), choices=Relation.choices, empty_label=gettext_lazy("any")
    )
    nature = django_filters.ChoiceFilter(
        label=gettext_lazy("Nature"), choices=Nature.choices, empty_label=gettext_lazy("any")
    )
    form = django_filters.ChoiceFilter(
        label=gettext_lazy("Form"), choices=Form.choices, empty_label=gettext_lazy("any")
    )
    rating = CodeFilter(label=gettext_lazy("Rating"))
    outlet = RecordFilter(label=gettext_lazy("Outlet"), find=fields.find_outlet)
    source = RecordFilter(label=gettext_lazy("Source"), find=fields.find_source)
    language = CodeFilter(label=gettext_lazy("Language"))
    said_after = PeriodFilter(label=gettext_lazy("Said from"))
    said_before = PeriodFilter(label=gettext_lazy("Said until"))
    updated_after = MomentFilter(label=gettext_lazy("Changed after"))
    sort = django_filters.ChoiceFilter(
        label=gettext_lazy("Order"), choices=SORT_CHOICES, empty_label=None
    )

    class Meta:
        model = Claim
        fields: tuple[str, ...] = ()

    @classmethod
    @cache
    def form_class(cls) -> "type[ClaimForm]":
        """The form of the filters, made once: making it anew costs more than the list."""
        bound = cls({}, queryset=Claim.objects.none())
        fields = {name: each.field for name, each in bound.filters.items()}
        # 'with' is a word of Python's own, so the filter is declared under another name.
        fields["with"] = fields.pop("other")
        return type("ClaimFilterForm", (ClaimForm,), fields)


class ClaimForm(forms.Form):
    """Paging, and what can only be judged from several fields together."""

    page = forms.IntegerField(required=False, min_value=1, max_value=LAST_PAGE)
    after = fields.CursorField(required=False)

    #: What the index says of each token, where it can be asked.
    find_sets: Callable[[], search.TokenSets | None] = staticmethod(search.token_sets)

    def meet(
        self, find_sets: Callable[[], search.TokenSets | None], known: Mapping[str, Model]
    ) -> None:
        """Take what need not be asked again: the index, and public records that were found."""
        self.find_sets = find_sets
        for name, record in known.items():
            field = self.fields[name]
            if isinstance(field, fields.RecordField):
                field.known = record

    def clean_rating(self) -> list[int]:
        """The steps of this value, of every scale that has it."""
        value: str = self.cleaned_data["rating"]
        found: list[int] = _ratings(value) if value else []
        if value and not found:
            raise ValidationError(_("No scale has the rating “%s”.") % value[:60])
        return found

    def clean_topic(self) -> Topic | None:
        topic: Topic | None = self.cleaned_data["topic"]
        if topic and not self._is_used(search.any_of(Facet.TOPIC, [topic.pk])):
            raise fields.no_topic(self.data["topic"])
        return topic

    def clean_language(self) -> str:
        code: str = self.cleaned_data["language"]
        if code and not self._is_used(search.any_of(Facet.LANGUAGE, [code])):
            raise ValidationError(_("No claim is on record in the language “%s”.") % code[:60])
        return code

    def _is_used(self, tokens: tuple[str, ...]) -> bool:
        """Whether a published claim has one of these tokens."""
        published = search.any_of(Facet.STAGE, [Stage.PUBLISHED])
        if sets := self.find_sets():
            return sets.any_of(published).intersect(sets.any_of(tokens))
        wanted = search.Wanted(tokens=(tokens,))
        return search.matching(Claim.objects.published(), wanted).exists()

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        after, before = given.get("said_after"), given.get("said_before")
        if after and before and after.first > before.last:
            self.add_error("said_before", _("This is before the beginning of the period."))
        return given


@Prepared
def _ratings(value: str) -> QuerySet[Any, Any]:
    return Rating.objects.filter(value=value).order_by("pk").values_list("pk", flat=True)
