"""Pages that editors write."""

import factory

from claims.choices import Standing
from claims.models import StandingPage

from .record import RecordFactory


class StandingPageFactory(RecordFactory):
    class Meta:
        model = StandingPage

    slug = Standing.FUNDING
    language = factory.Iterator(["en", "be", "ru", "uk"])
    title = "Who pays"
    body = "Readers do."
