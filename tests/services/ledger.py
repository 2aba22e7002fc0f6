"""What is kept beside the records, as the tests look at it."""

from django.db.models import Sum

from claims import search, services
from claims.models import ClaimCount


def counted(**of: object) -> int:
    """The stored count of one speaker or topic; of neither, the total."""
    rows = ClaimCount.objects.filter(speaker=of.get("speaker"), topic=of.get("topic"))
    return rows.aggregate(claims=Sum("claims"))["claims"] or 0


def disagreements() -> list[object]:
    """Where counts or search differ from the records; nothing, if the services did their work."""
    return [
        *services.wrong_counts(),
        *search.stale(),
        *search.wrong_sets(),
        *search.integrity_problems(),
    ]
