"""Claims as lists show them: a few plain values each, read without building the records.

A list costs the template engine more than the database; what Python can say is said here.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from claims.choices import WRONGLY_ATTRIBUTED, Form, Relation, SpeakerKind, Status
from claims.dates import PartialDate
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Prepared,
    SpeakerName,
    Translation,
    claim_address,
)
from claims.printing import in_marks, mid_sentence, shorten, status_meaning

#: Longer words are cut; the claim's own page has them whole.
LENGTH = 420
BRIEF = 200


@dataclass(frozen=True)
class Card:
    """One published claim in a list."""

    pk: int
    text: str
    language: str
    form: str
    status: str
    said: PartialDate
    speaker_id: int
    speaker: str
    speaker_url: str
    institution_id: int | None
    institution: str
    #: The address of whoever stands for it in an exchange: the institution, else the speaker; ''
    #: for a private person.
    voice: str
    translation: str
    printed_by: str
    repeats: int

    @cached_property
    def url(self) -> str:
        """The claim's page."""
        return claim_address(self.pk, self.text)

    @property
    def is_said(self) -> bool:
        """Whether the statement counts as the speaker's own."""
        return self.status not in WRONGLY_ATTRIBUTED

    @property
    def is_quotation(self) -> bool:
        """Whether the words may be marked up as a quotation."""
        return self.is_said and self.form != Form.PARAPHRASE

    @cached_property
    def words(self) -> str:
        """The words in brief; a quotation in the quotation marks of its language."""
        words = shorten(self.text, LENGTH)
        return in_marks(words, self.language) if self.is_quotation else words

    @property
    def brief(self) -> str:
        """The same in fewer words, for where two statements stand side by side."""
        words = shorten(self.text, BRIEF)
        return in_marks(words, self.language) if self.is_quotation else words

    @property
    def note(self) -> str:
        """What kind of words these are, where that must be said, who prints them, how often."""
        notes = [self.printed_by]
        if self.is_said and self.form != Form.DIRECT:
            kind = _("reported speech") if self.form == Form.PARAPHRASE else _("fragment")
            notes.insert(0, kind)
        if self.repeats:
            again = ngettext("said again %(n)d time", "said again %(n)d times", self.repeats)
            notes.append(again % {"n": self.repeats})
        return " · ".join(notes)

    @property
    def warning(self) -> str:
        """What the status means, where it is not the usual one."""
        return "" if self.status == Status.REPORTED else status_meaning(self.status)


def cards_in_order(ids: Sequence[int]) -> list[Card]:
    """The cards of these claims, as far as they are published, in the order of the ids."""
    if not ids:
        return []
    language = (get_language() or "en").split("-")[0]
    found = {row[0]: _Row(*row) for row in _rows(ids)}
    voices = {row.speaker_id for row in found.values()}
    voices |= {row.institution_id for row in found.values() if row.institution_id}
    named = dict(_preferred_names(list(voices), language))
    # Looking an address up takes as long as half a card, and few speakers say much.
    pages = {slug: reverse("speaker", args=[slug]) for slug in {row.slug for row in found.values()}}
    printed, translated = _printed_by(list(found)), _translations(found.values(), language)
    return [
        _card(found[pk], named, pages, translated.get(pk, ""), printed.get(pk, ""))
        for pk in ids
        if pk in found
    ]


class _Row(NamedTuple):
    """What one claim and its speaker say."""

    pk: int
    text: str
    language: str
    form: str
    status: str
    first: date
    last: date
    speaker_id: int
    speaker: str
    slug: str
    kind: str
    institution_id: int | None
    institution: str | None
    institution_slug: str | None
    repeats: int


@Prepared
def _rows(ids: Sequence[int]) -> QuerySet[Any, Any]:
    claims = Claim.objects.published().filter(pk__in=ids).order_by()
    of_claim = ("pk", "text", "language", "form", "status", "said_first", "said_last")
    of_speaker = ("speaker_id", "speaker__name", "speaker__slug", "speaker__kind")
    of_institution = ("on_behalf_of_id", "on_behalf_of__name", "on_behalf_of__slug")
    repeating = ClaimLink.objects.public().filter(
        to_claim=OuterRef("pk"), relation=Relation.REPEATS
    )
    counted = repeating.order_by().values("to_claim").annotate(n=Count("pk")).values("n")
    claims = claims.annotate(repeats=Coalesce(Subquery(counted), 0))
    return claims.values_list(*of_claim, *of_speaker, *of_institution, "repeats")


@Prepared
def _preferred_names(speakers: Sequence[int], language: str) -> QuerySet[Any, Any]:
    """The names preferred in the reader's language, where there are any."""
    names = SpeakerName.objects.filter(speaker__in=speakers, language=language, preferred=True)
    return names.order_by().values_list("speaker_id", "spelling")


@Prepared
def _sources(claims: Sequence[int]) -> QuerySet[Any, Any]:
    """Where the claims are printed, the first source first."""
    cited = Citation.objects.filter(claim__in=claims).order_by("-primary", "id")
    return cited.values_list("claim_id", "source__outlet__name", "source__title")


@Prepared
def _translated(claims: Sequence[int], language: str) -> QuerySet[Any, Any]:
    translations = Translation.objects.filter(claim__in=claims, language=language)
    return translations.order_by("-id").values_list("claim_id", "text")


def _card(
    row: _Row, named: dict[int, str], pages: dict[str, str], translation: str, printed_by: str
) -> Card:
    institution = ""
    if row.institution_id:
        institution = mid_sentence(named.get(row.institution_id, row.institution or ""))
    has_page = row.kind != SpeakerKind.PRIVATE
    return Card(
        pk=row.pk,
        text=row.text,
        language=row.language,
        form=row.form,
        status=row.status,
        said=PartialDate(row.first, row.last),
        speaker_id=row.speaker_id,
        speaker=named.get(row.speaker_id, row.speaker),
        speaker_url=pages[row.slug] if has_page else "",
        institution_id=row.institution_id,
        institution=institution,
        voice=row.institution_slug or (row.slug if has_page else ""),
        translation=translation,
        printed_by=printed_by or _("no source on record"),
        repeats=row.repeats,
    )


def _printed_by(claims: Sequence[int]) -> dict[int, str]:
    """Who prints each claim: the first outlet, and how many sources more."""
    sources: dict[int, list[str]] = defaultdict(list)
    for claim_id, outlet, title in _sources(claims):
        sources[claim_id].append(outlet or title)
    return {claim_id: _first_and_more(names) for claim_id, names in sources.items()}


def _first_and_more(names: Sequence[str]) -> str:
    more = len(names) - 1
    if not more:
        return names[0]
    text = ngettext("%(name)s and %(n)d more source", "%(name)s and %(n)d more sources", more)
    return text % {"name": names[0], "n": more}


def _translations(rows: Iterable[_Row], language: str) -> dict[int, str]:
    """Translations of foreign words into the reader's language, in its quotation marks."""
    foreign = [
        row.pk
        for row in rows
        if row.language.split("-")[0] != language and row.form != Form.PARAPHRASE
    ]
    return {
        claim_id: in_marks(shorten(text, LENGTH), language)
        for claim_id, text in _translated(foreign, language)
    }
