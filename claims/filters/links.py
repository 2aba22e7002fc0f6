"""The links of some claims; one with thousands of them costs no more than others."""

from collections.abc import Sequence
from typing import Any

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber

from claims.models import LINK_COLUMNS, ClaimLink, LinkRow, Prepared

#: Of each claim so many links are read, in either direction.
PER_CLAIM = 200


def links_of(claims: Sequence[int]) -> list[LinkRow]:
    """The public links of these claims, of each claim the first ones."""
    return [LinkRow(*row) for row in _first_links(claims)]


@Prepared
def _first_links(claims: Sequence[int]) -> QuerySet[Any, Any]:
    read = _first("from_claim", claims).union(_first("to_claim", claims), all=True)
    return ClaimLink.objects.public().filter(pk__in=read).values_list(*LINK_COLUMNS)


def _first(end: str, claims: Sequence[int]) -> QuerySet[Any, Any]:
    """The numbers of the first links that begin or end at each claim, from the index alone."""
    nth = Window(RowNumber(), partition_by=F(end), order_by="pk")
    links = ClaimLink.objects.filter(**{f"{end}__in": claims}).annotate(nth=nth)
    return links.filter(nth__lte=PER_CLAIM).order_by().values("pk")
