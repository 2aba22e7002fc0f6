"""What readers need of a claim before it is shown to them, and as long as it is."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from django.utils.translation import gettext as _

from claims.choices import NEEDS_NO_NOTE, Stage
from claims.dates import PartialDate
from claims.models import Claim, Source

from .needing_correction import needs_correction, owed_to_readers

#: What is wrong: the field it stands at, and a sentence.
Problems = dict[str, str]

#: Fields that say something about a day which is not known.
ABOUT_THE_DAY = ("date_printed", "occasion", "context")


def publication_problems(claim: Claim) -> Problems:
    """What a claim still lacks before readers may see it: field and sentence."""
    found = ((field, problem(claim)) for field, problem in NEEDED)
    return {field: sentence for field, sentence in found if sentence}


def latest_today() -> date:
    """Today, where on Earth the day begins first."""
    return (datetime.now(UTC) + timedelta(hours=14)).date()


def first_reported(claim: Claim) -> date | None:
    """The last day on which the earliest of a claim's sources may have come out."""
    if claim._state.adding:
        return None
    sources = Source.objects.filter(citations__claim=claim.pk).order_by("published_last")
    return sources.values_list("published_last", flat=True).first()


def source_problem(*, cited: bool) -> str:
    """What is missing of a claim that has, or has not, a source."""
    return "" if cited else _("It needs a source: add a citation.")


def day_problem(said: PartialDate, *, told: bool, reported: date | None) -> str:
    """A day is known, or something about it is told; and neither to come, nor later than reported.

    `reported`: the last day on which the earliest source may have come out.
    """
    if said.is_unknown:
        if told:
            return ""
        return _(
            "The day is unknown: give it, or say what is known of it (the date as printed, the "
            "occasion or the context)."
        )
    if said.first > latest_today():
        return _("This day is still to come.")
    if reported is not None and said.first > reported:
        return _("Its earliest source came out by %(day)s, before this day.") % {"day": reported}
    return ""


def _source(claim: Claim) -> str:
    return source_problem(cited=not claim._state.adding and claim.citations.exists())


def _day(claim: Claim) -> str:
    told = any(getattr(claim, field).strip() for field in ABOUT_THE_DAY)
    return day_problem(claim.said, told=told, reported=first_reported(claim))


def _status_note(claim: Claim) -> str:
    if claim.status in NEEDS_NO_NOTE or claim.status_note.strip():
        return ""
    return _("This status needs a note that says what it rests on.")


def _correction(claim: Claim) -> str:
    """Readers saw it before it went back to the desk, where it was changed."""
    if claim.stage == Stage.PUBLISHED or not (names := owed_to_readers(claim)):
        return ""
    return needs_correction(names).messages[0]


#: Each field that publication looks at, in the order of the page, and what it asks.
NEEDED: tuple[tuple[str, Callable[[Claim], str]], ...] = (
    ("citations", _source),
    ("said", _day),
    ("status_note", _status_note),
    ("correction", _correction),
)
