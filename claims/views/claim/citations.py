"""The sources of a claim: what each prints, and where its words are not those on record."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.urls import reverse

from claims.choices import Fidelity, OutletKind
from claims.dates import PartialDate
from claims.models import Citation, Prepared

from .marking import Mark, marked


class CitedSource(NamedTuple):
    """One source reporting a claim, with the wording there."""

    pk: int
    primary: bool
    wording: str
    wording_language: str
    speaker_printed: str
    locator: str
    relayed_by: str
    fidelity: str
    source_id: int
    title: str
    kind: str
    agency: str
    link: str
    archive: str
    first: date
    last: date
    source_language: str
    outlet_id: int | None
    outlet: str | None
    outlet_kind: str | None
    ownership: str | None
    #: The source that it copies, and the one that is copied there.
    copied_id: int | None
    copied_outlet_id: int | None
    copied_outlet: str | None
    further_id: int | None
    further_outlet_id: int | None
    further_outlet: str | None

    @property
    def url(self) -> str:
        """The source's page."""
        return reverse("source", args=[self.source_id])

    @property
    def published(self) -> PartialDate:
        """When it came out."""
        return PartialDate(self.first, self.last)

    @property
    def title_is_ours(self) -> bool:
        """Whether the source has no title of its own."""
        return self.title.startswith("[")

    @property
    def about_outlet(self) -> str:
        """What kind of publisher it is, and whose: 'broadcaster, state-owned'."""
        kind = str(OutletKind(self.outlet_kind).label) if self.outlet_kind else ""
        return ", ".join(each for each in (kind, self.ownership) if each)

    def printed_language(self, claim_language: str) -> str:
        """The language in which it gives the words."""
        if self.wording_language:
            return self.wording_language
        translated = self.fidelity in (Fidelity.TRANSLATED, Fidelity.MISTRANSLATED)
        return (translated and self.source_language) or claim_language

    def differs(self, text: str, language: str) -> bool:
        """Whether it prints other words than those, in their own language."""
        printed = self.wording and self.printed_language(language) == language
        return bool(printed) and self.wording.split() != text.split()

    def marked(self, text: str) -> list[Mark]:
        """Its wording, marked where it is not that text."""
        return marked(self.wording, text)


def cited_sources(claim: int) -> list[CitedSource]:
    """The sources of a claim, primary ones first."""
    return [CitedSource._make(row) for row in _cited(claim)]


def spellings_printed(citations: Sequence[CitedSource]) -> list[str]:
    """The names that the sources give the speaker, the most usual first."""
    printed = [each.speaker_printed for each in citations if each.speaker_printed]
    return sorted(dict.fromkeys(printed), key=lambda each: -printed.count(each))


@Prepared
def _cited(claim: int) -> QuerySet[Any, tuple[Any, ...]]:
    of_citation = (
        *("pk", "primary", "wording", "language", "speaker_printed", "locator"),
        *("relayed_by", "fidelity", "source_id"),
    )
    of_source = (
        *("title", "kind", "agency_credit", "url", "archive_url"),
        *("published_first", "published_last", "language", "outlet_id"),
        *("outlet__name", "outlet__kind", "outlet__ownership"),
    )
    copied = "republished_from"
    of_copied = [
        f"{path}{each}"
        for path in (f"{copied}_", f"{copied}__{copied}_")
        for each in ("id", "_outlet_id", "_outlet__name")
    ]
    cited = Citation.objects.filter(claim=claim).order_by("-primary", "pk")
    return cited.values_list(
        *of_citation, *(f"source__{each}" for each in (*of_source, *of_copied))
    )
