"""Claims as lists show them: a few plain values each, read without building the records.

A list costs the template engine more than the database; what Python can say is said here.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from claims.choices import WRONGLY_ATTRIBUTED, Form, SpeakerKind, Status
from claims.dates import PartialDate
from claims.models import Citation, Claim, SpeakerName, Translation, claim_address
from claims.templatetags.record import in_marks, mid_sentence, shorten, status_meaning

#: Longer words are cut; the claim's own page has them whole.
LENGTH = 420


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
    institution: str
    translation: str
    printed_by: str

    @property
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

    @property
    def words(self) -> str:
        """The words in brief; a quotation in the quotation marks of its language."""
        words = shorten(self.text, LENGTH)
        return in_marks(words, self.language) if self.is_quotation else words

    @property
    def note(self) -> str:
        """What kind of words these are, where that must be said, and who prints them."""
        kinds = {Form.PARAPHRASE: _("reported speech"), Form.PARTIAL: _("fragment")}
        kind = kinds.get(Form(self.form)) if self.is_said else None
        return f"{kind} · {self.printed_by}" if kind else self.printed_by

    @property
    def warning(self) -> str:
        """What the status means, where it is not the usual one."""
        return "" if self.status == Status.REPORTED else status_meaning(self.status)


def cards_in_order(ids: Sequence[int]) -> list[Card]:
    """The cards of these claims, as far as they are published, in the order of the ids."""
    if not ids:
        return []
    language = (get_language() or "en").split("-")[0]
    rows = Claim.objects.published().filter(pk__in=ids).order_by().values(*_COLUMNS)
    found = {row["pk"]: row for row in rows}
    voices = {row["speaker_id"] for row in found.values()}
    voices |= {row["on_behalf_of_id"] for row in found.values() if row["on_behalf_of_id"]}
    named = _names(voices, language)
    printed, translated = _printed_by(found), _translations(found, language)
    return [
        _card(found[pk], named, translated.get(pk, ""), printed.get(pk, ""))
        for pk in ids
        if pk in found
    ]


_COLUMNS = (
    "pk",
    "text",
    "language",
    "form",
    "status",
    "said_first",
    "said_last",
    "speaker_id",
    "speaker__name",
    "speaker__slug",
    "speaker__kind",
    "on_behalf_of_id",
    "on_behalf_of__name",
)


def _card(row: dict[str, Any], named: dict[int, str], translation: str, printed_by: str) -> Card:
    has_page = row["speaker__kind"] != SpeakerKind.PRIVATE
    institution = row["on_behalf_of_id"]
    return Card(
        pk=row["pk"],
        text=row["text"],
        language=row["language"],
        form=row["form"],
        status=row["status"],
        said=PartialDate(row["said_first"], row["said_last"]),
        speaker_id=row["speaker_id"],
        speaker=named.get(row["speaker_id"], row["speaker__name"]),
        speaker_url=reverse("speaker", args=[row["speaker__slug"]]) if has_page else "",
        institution=mid_sentence(named.get(institution, row["on_behalf_of__name"]))
        if institution
        else "",
        translation=translation,
        printed_by=printed_by or _("no source on record"),
    )


def _names(speakers: Collection[int], language: str) -> dict[int, str]:
    """The names preferred in the reader's language, where there are any."""
    names = SpeakerName.objects.filter(speaker__in=speakers, language=language, preferred=True)
    return dict(names.order_by().values_list("speaker_id", "spelling"))


def _printed_by(claims: Collection[int]) -> dict[int, str]:
    """Who prints each claim: the first outlet, and how many sources more."""
    sources: dict[int, list[str]] = defaultdict(list)
    rows = Citation.objects.filter(claim__in=claims).order_by("-primary", "id")
    for claim_id, outlet, title in rows.values_list(
        "claim_id", "source__outlet__name", "source__title"
    ):
        sources[claim_id].append(outlet or title)
    return {claim_id: _first_and_more(names) for claim_id, names in sources.items()}


def _first_and_more(names: Sequence[str]) -> str:
    more = len(names) - 1
    if not more:
        return names[0]
    text = ngettext("%(name)s and %(n)d more source", "%(name)s and %(n)d more sources", more)
    return text % {"name": names[0], "n": more}


def _translations(claims: dict[int, dict[str, Any]], language: str) -> dict[int, str]:
    """Translations of foreign words into the reader's language, in its quotation marks."""
    foreign = [
        pk
        for pk, row in claims.items()
        if row["language"].split("-")[0] != language and row["form"] != Form.PARAPHRASE
    ]
    rows = Translation.objects.filter(claim__in=foreign, language=language).order_by("-id")
    return {
        claim_id: in_marks(shorten(text, LENGTH), language)
        for claim_id, text in rows.values_list("claim_id", "text")
    }
