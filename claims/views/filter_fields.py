"""The filters above a list as its template prints them: plain values, with a count at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.forms import Form
from django.utils.translation import gettext as _

from claims import search
from claims.filters import ClaimList, Option, Sort, facets
from claims.language_names import language_name
from claims.printing import figures

#: Filters always in sight; the others open on demand.
MAIN = ("q", "speaker", "topic", "with", "said_after", "said_before", "status")
MORE = ("relation", "nature", "form", "outlet", "language", "rating", "updated_after", "sort")
#: What these ask for without a choice; all others, for anything.
NEVER_EMPTY = {"status": "said", "sort": Sort.NEWEST.value}


class Choice(NamedTuple):
    """One line of a select."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True)
class Field:
    """One filter: its name in a query string, what it is set to, and what is wrong with that."""

    name: str
    label: str
    value: str
    errors: list[str]
    #: Empty where the reader writes instead of choosing.
    choices: list[Choice]

    @property
    def is_dated(self) -> bool:
        """Whether a date is written, which needs a hint."""
        return self.name in ("said_after", "said_before")


def filter_fields(listing: ClaimList, params: Mapping[str, str]) -> dict[str, Field]:
    """Every filter by its name."""
    options = facets(listing)
    names = (*MAIN, *MORE, "source")
    return {name: _field(listing, name, params.get(name, ""), options) for name in names}


def written_field(form: Form, name: str) -> Field:
    """One filter that a reader writes, of any form that has it."""
    errors = [str(each) for each in form.errors.get(name, ())]
    return Field(name, str(form.fields[name].label), form.data.get(name) or "", errors, [])


def _field(
    listing: ClaimList, name: str, value: str, options: Mapping[str, Sequence[Option]]
) -> Field:
    field = listing.form.fields[name]
    known = dict(getattr(field, "choices", ()))
    chosen = _chosen(listing, name, value)
    choices: list[Choice] = []
    if name in options:
        choices = [
            Choice(each.value, _label(each, name, known), each.value == chosen)
            for each in options[name]
            if each.claims != 0 or each.value == chosen
        ]
    elif known:
        choices = [Choice(key, str(label), key == chosen) for key, label in known.items() if key]
    if (known or name in options) and name not in NEVER_EMPTY:
        choices.insert(0, Choice("", _("any"), not chosen))
    return Field(name, str(field.label), value, listing.errors.get(name, []), choices)


def _chosen(listing: ClaimList, name: str, value: str) -> str:
    """The value as the options have it: a record by its short name, a language by its token."""
    if not listing.is_valid or not value:
        return value or NEVER_EMPTY.get(name, "")
    if name == "language":
        return search.token(search.Facet.LANGUAGE, value)[1:]
    return getattr(listing.form.cleaned_data[name], "slug", value)


def _label(option: Option, name: str, known: Mapping[str, object]) -> str:
    """What a reader reads: the name, and how many statements this choice would leave."""
    label = option.name or str(known.get(option.value, option.value))
    if name == "language":
        label = language_name(option.value)
    if option.claims is None:
        return label
    return f"{label} ({figures(option.claims)})"
