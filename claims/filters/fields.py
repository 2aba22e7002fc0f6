"""Fields of a query string: each cleans a value to what the list needs, or says what is wrong."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from claims import search, services
from claims.dates import PartialDate
from claims.forms import PartialDateField
from claims.models import Outlet, Prepared, Source, Speaker, Topic

#: Longer values are cut in messages.
SHOWN = 60


class WordsField(forms.CharField):
    """What a reader typed into the search box: whatever it is, it is searched for."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").replace("\x00", " ")


class RecordField(forms.CharField):
    """A record by its short name or its name, cleaned to the record. It must be public."""

    #: What is cleaned to whatever the value, since the page's own address says it.
    known: models.Model | None = None

    def __init__(self, *, find: Callable[[str], models.Model | None], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.find = find

    def clean(self, value: Any) -> models.Model | None:
        text = super().clean(value)
        return self.known or (self.find(text) if text else None)


class PeriodField(PartialDateField):
    """YYYY, YYYY-MM or YYYY-MM-DD, cleaned to a `PartialDate`; None where nothing is written."""

    def clean(self, value: Any) -> PartialDate | None:
        found = super().clean(value)
        if found.is_unknown:
            return None
        if "/" in value:
            raise ValidationError(_("Write one date, not two."), code="date")
        return found


class MomentField(forms.CharField):
    """A day, or a time with its offset from UTC; cleaned to an aware datetime or None."""

    def clean(self, value: Any) -> datetime | None:
        text = super().clean(value).strip().replace(" ", "+")
        if not text:
            return None
        try:
            found = datetime.fromisoformat(text)
            return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
        except (ValueError, OverflowError):
            raise ValidationError(
                _("Write a day or a time: 2026-11-22 or 2026-11-22T09:00:00Z."), code="moment"
            ) from None


class CursorField(forms.CharField):
    """Where the last page ended: the first day and the number of its last claim."""

    def clean(self, value: Any) -> tuple[date, int] | None:
        text = super().clean(value)
        if not text:
            return None
        day, _dot, number = text.partition(".")
        try:
            return date.fromisoformat(day), int(number)
        except ValueError:
            raise ValidationError(
                _("This is no place in the list. Go back to its first page."), code="cursor"
            ) from None


def find_speaker(text: str) -> Speaker:
    """A public speaker by address, former address, or any spelling that only one speaker has."""
    if found := services.speaker_at(text):
        return found
    named = services.speakers_called(text, among=Speaker.objects.with_page())
    if len(named) > 1:
        raise ValidationError(_("More than one speaker is called “%s”.") % text[:SHOWN])
    if not named:
        raise ValidationError(_("No speaker on record is called “%s”.") % text[:SHOWN])
    return named[0].speaker


def find_topic(text: str) -> Topic:
    """A topic by address, or a public one by its name in any language."""
    at: list[Topic] = _topics(text)
    if at:
        return at[0]
    named = search.topics_named(text)
    if found := Topic.objects.public().filter(pk__in=named).first() if named else None:
        return found
    raise no_topic(text)


def no_topic(text: str) -> ValidationError:
    """What is said of a topic that readers cannot know of."""
    return ValidationError(_("No topic on record is called “%s”.") % text[:SHOWN])


@Prepared
def _topics(slug: str) -> models.QuerySet[Topic]:
    return Topic.objects.filter(slug=slug)


def find_outlet(text: str) -> Outlet:
    """A public outlet by short name, name or domain."""
    named = models.Q(name__iexact=text) | models.Q(domain__iexact=text)
    found: list[Outlet] = _outlets(text) or list(Outlet.objects.public().filter(named)[:1])
    if found:
        return found[0]
    raise ValidationError(_("No outlet on record is called “%s”.") % text[:SHOWN])


@Prepared
def _outlets(slug: str) -> models.QuerySet[Outlet]:
    return Outlet.objects.public().filter(slug=slug)


def find_source(text: str) -> Source:
    """A public source by its reference."""
    if found := Source.objects.public().filter(reference=text).first():
        return found
    raise ValidationError(_("No source on record has the reference “%s”.") % text[:SHOWN])


class WordsFilter(django_filters.Filter):
    """Claims that hold words, or belong to the names among them."""

    field_class = WordsField


class RecordFilter(django_filters.Filter):
    """Claims that belong to one record."""

    field_class = RecordField


class PeriodFilter(django_filters.Filter):
    """Claims whose date overlaps a period."""

    field_class = PeriodField


class MomentFilter(django_filters.Filter):
    """Claims changed after a moment."""

    field_class = MomentField


class CodeFilter(django_filters.Filter):
    """Claims with a short code, such as a language's."""

    field_class = forms.SlugField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=SHOWN, **kwargs)
