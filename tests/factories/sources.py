"""Outlets, their pages, and what was kept and seen of them."""

import hashlib
from datetime import UTC, datetime

import factory
from factory.django import DjangoModelFactory

from claims import names
from claims.choices import LinkOutcome
from claims.models import LinkCheck, Outlet, Snapshot, Source

from .record import RecordFactory


class OutletFactory(RecordFactory):
    class Meta:
        model = Outlet

    name = factory.Sequence(lambda n: f"Daily {n}")
    slug = factory.LazyAttribute(lambda outlet: names.slug_words(outlet.name))


class SourceFactory(RecordFactory):
    class Meta:
        model = Source

    title = factory.Sequence(lambda n: f"Article {n}")
    outlet = factory.SubFactory(OutletFactory)
    published = "2010-08-14"


class SnapshotFactory(DjangoModelFactory):
    class Meta:
        model = Snapshot

    source = factory.SubFactory(SourceFactory)
    text = factory.Sequence(lambda n: f"The text of page {n}.")
    sha256 = factory.LazyAttribute(lambda page: hashlib.sha256(page.text.encode()).hexdigest())
    fetched_at = datetime(2010, 8, 14, 12, tzinfo=UTC)


class LinkCheckFactory(DjangoModelFactory):
    class Meta:
        model = LinkCheck

    source = factory.SubFactory(SourceFactory)
    checked_at = datetime(2010, 8, 15, 12, tzinfo=UTC)
    outcome = LinkOutcome.OK
