"""What the services keep beside the records so that reading stays fast: counts and search texts."""

from django.db import models
from django.db.models import Q

from claims.choices import Status

from .claim import Claim
from .speaker import Speaker
from .topic import Topic

#: A claim's place in time as one number: the ordinal of its first day, then its id in 40 bits.
ID_BITS = 40
ID_MASK = (1 << ID_BITS) - 1


def place(day_ordinal: int, claim_id: int) -> int:
    """The number by which the search index is ordered: later days, then later ids, are greater."""
    return day_ordinal << ID_BITS | claim_id


class ClaimCount(models.Model):
    """How many published claims there are: in all, by one speaker, or about one topic.

    A speaker's count includes what was said on the speaker's behalf, a topic's the topics below.
    Rows of neither are the totals. Written by the services; `check_data` counts again.
    """

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, null=True, related_name="counts")
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, null=True, related_name="counts")
    status = models.CharField(max_length=16, choices=Status)
    claims = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("status",),
                condition=Q(speaker__isnull=True, topic__isnull=True),
                name="claimcount_one_total_per_status",
            ),
            models.UniqueConstraint(
                fields=("speaker", "status"),
                condition=Q(speaker__isnull=False),
                name="claimcount_one_per_speaker_and_status",
            ),
            models.UniqueConstraint(
                fields=("topic", "status"),
                condition=Q(topic__isnull=False),
                name="claimcount_one_per_topic_and_status",
            ),
            models.CheckConstraint(
                condition=Q(speaker__isnull=True) | Q(topic__isnull=True),
                name="claimcount_of_one_subject",
            ),
        )

    def __str__(self) -> str:
        return f"{self.claims} {self.status}"


class SearchDocument(models.Model):
    """What the search index reads of one claim: folded, stemmed words, and tokens for the filters.

    The full-text index of the database is built over this table; `claims.search` writes both.
    """

    claim = models.OneToOneField(
        Claim, on_delete=models.CASCADE, primary_key=True, related_name="search_document"
    )
    place = models.BigIntegerField(unique=True)
    body = models.TextField()
    tokens = models.TextField()

    def __str__(self) -> str:
        return str(self.claim_id)


class TokenSet(models.Model):
    """The claims that have one token, of a run of 65,536 ids, as a compressed bitmap.

    From these the counts beside the filters come, whatever is combined. `claims.search` writes
    them with the documents; `facet` is the token's first letter, `stamp` says when a row changed.
    """

    token = models.CharField(max_length=100)
    facet = models.CharField(max_length=1, db_index=True)
    run = models.PositiveIntegerField()
    claims = models.PositiveIntegerField(default=0)
    stamp = models.BigIntegerField(db_index=True)
    bits = models.BinaryField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("token", "run"), name="tokenset_one_per_token_and_run"),
        )

    def __str__(self) -> str:
        return f"{self.token}: {self.claims}"


class IndexState(models.Model):
    """One row: of which edition the index is, and the stamps of its last rebuild and change."""

    edition = models.PositiveIntegerField(default=0)
    rebuilt = models.BigIntegerField(default=0)
    stamp = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.stamp)
