"""The state of everything that readers may be shown, as one mark."""

from uuid import uuid4

from django.db import models
from django.db.models import Q, QuerySet

from .prepared import Prepared


def new_mark() -> str:
    """A mark that no state has had before, also of a database that was put back to an older one."""
    return uuid4().hex


class Revision(models.Model):
    """One row, whose mark is another after each write that readers may see.

    What was made of the records under a mark is right as long as the mark stands. Written by the
    services, in the transaction of what they write.
    """

    ONLY = 1

    mark = models.CharField(max_length=32, default=new_mark)

    class Meta:
        constraints = (models.CheckConstraint(condition=Q(id=1), name="revision_one_row"),)

    def __str__(self) -> str:
        return self.mark

    @classmethod
    def current(cls) -> str:
        """The mark as it stands; empty before anything was written."""
        marks: list[str] = _marks(cls.ONLY)
        return marks[0] if marks else ""

    @classmethod
    def renew(cls) -> None:
        """Set another mark."""
        if not cls.objects.filter(pk=cls.ONLY).update(mark=new_mark()):
            cls.objects.create(pk=cls.ONLY)


@Prepared
def _marks(only: int) -> QuerySet[Revision, str]:
    return Revision.objects.filter(pk=only).values_list("mark", flat=True)
