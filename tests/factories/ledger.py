"""What programs note of merges and uploads."""

from datetime import UTC, datetime
from typing import Any

import factory
from django.contrib.auth import get_user_model
from factory.django import DjangoModelFactory

from claims.choices import ImportOutcome, MergeKind
from claims.models import FormerClaim, Merge, Upload, UploadRow

from .claims import ClaimFactory


class MergeFactory(DjangoModelFactory):
    """The entry alone; what a merge does is made by the services."""

    class Meta:
        model = Merge

    kind = MergeKind.CLAIM
    kept_number = factory.Sequence(lambda n: n + 1)
    gone_number = factory.Sequence(lambda n: n + 1_000_000)
    kept_label, gone_label = "Iryna Example: “It is.”", "Iryna Example: “It was.”"
    gone_reference = factory.Sequence(lambda n: f"gone-{n}")
    made_at = datetime(2010, 9, 1, 12, tzinfo=UTC)
    why = "Entered twice."
    steps: list[Any] = []


class FormerClaimFactory(DjangoModelFactory):
    class Meta:
        model = FormerClaim

    number = factory.Sequence(lambda n: n + 1_000_000)
    reference = factory.Sequence(lambda n: f"gone-{n}")
    claim = factory.SubFactory(ClaimFactory)


class UploadFactory(DjangoModelFactory):
    class Meta:
        model = Upload

    owner = factory.LazyFunction(
        lambda: get_user_model().objects.get_or_create(username="uploader")[0]
    )
    name = "claims.csv"
    file = "claims.csv"


class UploadRowFactory(DjangoModelFactory):
    class Meta:
        model = UploadRow

    upload = factory.SubFactory(UploadFactory)
    number = 1
    line = 2
    outcome = ImportOutcome.NEW
