"""The names of many records of several kinds, for the price of one query."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from django.db.models import F, IntegerField, OuterRef, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Cast, Coalesce, Concat, Left
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from claims.models import Claim, Outlet, Rating, Scale, Source, Speaker, Topic, TopicName

LONGEST = 90


def _topic_name() -> Any:
    """The name in the editor's language, else in English, else the address."""
    named = TopicName.objects.filter(topic=OuterRef("pk")).order_by()
    here = (get_language() or "en").split("-", maxsplit=1)[0]
    in_language = [
        Subquery(named.filter(language=each).values("name")[:1]) for each in (here, "en")
    ]
    return Coalesce(*in_language, F("slug"))


#: What each kind of record is called. Others are called by their number.
CALLED: Mapping[type[models.Model], Any] = {
    Speaker: lambda: F("name"),
    Outlet: lambda: F("name"),
    Scale: lambda: F("name"),
    Source: lambda: Left("title", LONGEST),
    Claim: lambda: Concat("speaker__name", Value(": “"), Left("text", LONGEST), Value("”")),
    Rating: lambda: Concat("scale__name", Value(": "), "label"),
    Topic: _topic_name,
    get_user_model(): lambda: F(get_user_model().USERNAME_FIELD),
}


class Names:
    """Names asked for one after another, then fetched together."""

    def __init__(self) -> None:
        self.wanted: dict[type[models.Model], set[int]] = defaultdict(set)
        self.found: dict[tuple[type[models.Model], int], str] = {}

    def want(self, model: type[models.Model], pks: Iterable[Any]) -> None:
        """These records will be named."""
        self.wanted[model] |= {pk for pk in pks if pk is not None}

    def fetch(self) -> None:
        """Fetch what was asked for and is not known yet."""
        kinds = [model for model in CALLED if self._missing(model)]
        queries = [self._query(at, model) for at, model in enumerate(kinds)]
        if queries:
            for at, pk, name in queries[0].union(*queries[1:], all=True):
                self.found[kinds[at], pk] = name

    def of(self, model: type[models.Model], pk: Any) -> str:
        """What a record is called; one that is gone has its number left."""
        if (model, pk) in self.found:
            return self.found[model, pk]
        if model in CALLED:
            return _("no. %(number)s, deleted") % {"number": pk}
        return _("no. %(number)s") % {"number": pk}

    def _missing(self, model: type[models.Model]) -> set[int]:
        return {pk for pk in self.wanted.get(model, ()) if (model, pk) not in self.found}

    def _query(self, at: int, model: type[models.Model]) -> QuerySet[Any, Any]:
        rows = model._default_manager.order_by().filter(pk__in=self._missing(model))
        of_kind = Value(at, output_field=IntegerField())
        called = Cast(CALLED[model](), TextField())
        return rows.annotate(of_kind=of_kind, called=called).values_list("of_kind", "pk", "called")
