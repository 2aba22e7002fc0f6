"""What belongs to a claim: its translations, citations, reviews and corrections, as a row has them.

A list says all; the columns of the first one are for files without the list. Where both stand they
must agree, for nobody could tell which of them was meant.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from claims.choices import Fidelity, ReviewAbout, TranslationBy
from claims.models import Citation, Correction, Recorded, Review, Source, Translation
from claims.services.rules import rating_problem

from .cells import Cells
from .matching import derived_reference
from .sources import SCALARS, Sources, found_again
from .vocabulary import Ratings

OF_CITATION = ("speaker_printed", "locator", "relayed_by", "fidelity")
_CITATION = {**SCALARS, **{name: name for name in OF_CITATION}}
_TRANSLATION = {
    "text": "translation",
    "language": "translation_language",
    "by": "translation_by",
}
_REVIEW = {
    "rating_label": "rating",
    "rating_scale_name": "rating_scale",
    "about": "rating_about",
    "publisher": "review_publisher",
    "url": "review_url",
    "reviewed_on": "reviewed_on",
}
_CITATION_TEXTS = ("wording", "language", "speaker_printed", "locator", "relayed_by")
_REVIEW_TEXTS = ("publisher", "publisher_site", "url", "title", "textual_rating", "summary")


#: The column in which the records of each kind stand.
COLUMN_OF: Mapping[type[Recorded], str] = {
    Translation: "translations",
    Citation: "citations",
    Review: "reviews",
    Correction: "corrections",
}


#: The columns that, filled, make the first one where there is no list.
_TELLING: Mapping[type[Recorded], tuple[str, ...]] = {
    Translation: ("translation",),
    Citation: ("source_title", "source_url", "source_reference"),
    Review: ("rating", "review_url"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One record of a claim: what tells it from its like, its values, and a name for reports.

    `reported`: of a citation, the last day on which its source may have come out.
    """

    key: Any
    values: dict[str, Any]
    name: str
    reported: date = date.max


def speaks_of(cells: Cells, model: type[Recorded], *, lists_any: bool) -> bool:
    """Whether a row tells all records of a kind: by the list, or by empty columns of the first."""
    if cells.has(COLUMN_OF[model]):
        return True
    scalars = _TELLING.get(model, ())
    return not lists_any and any(cells.has(name) for name in scalars)


def citation_cells(cells: Cells) -> list[Cells]:
    """The citations of a row, not yet read: their sources are looked up together first."""
    return _listed(cells, "citations", _CITATION, ("source", "title", "url"))


def citations(listed: list[Cells], sources: Sources, current: Iterable[Source]) -> list[Part]:
    """The citations, each with its source.

    `current` are the claim's sources on record: one of them is meant by a mere title.
    """
    titled = {source.title: source for source in current}
    parts: list[Part] = []
    for each in listed:
        known = None if each.word("source") or each.word("url") else titled.get(each.word("title"))
        source = found_again(known) if known else sources.find(each)
        if source is None:
            continue
        values: dict[str, Any] = {
            name: each.text(name) for name in _CITATION_TEXTS if each.has(name)
        }
        values["source_id"] = source.pk
        if each.word("fidelity"):
            values["fidelity"] = each.choice("fidelity", Fidelity, Fidelity.EXACT.value)
        if each.has("primary"):
            values["primary"] = each.flag("primary")
        if any(part.key == source.pk for part in parts):
            each.wrong("source", _("“%s” stands in the list twice.") % source.title[:60])
        parts.append(Part(source.pk, values, source.title, source.published_last))
    return parts


def translations(cells: Cells) -> list[Part]:
    """The translations. Without the list nothing is known of whose it is."""
    parts: list[Part] = []
    for each in _listed(cells, "translations", _TRANSLATION, ("text",)):
        by = each.choice("by", TranslationBy, TranslationBy.DESK.value)
        values = {"text": each.text("text"), "language": each.word("language"), "by": by}
        key: tuple[Any, ...] = (values["language"], by)
        if each.has("credit"):
            values["credit"] = each.text("credit")
            key = (*key, values["credit"])
        parts.append(Part(key, values, f"{values['language']}, {by}"))
    return parts


def reviews(cells: Cells, reference: str, ratings: Ratings) -> list[Part]:
    """The reviews. One without a reference gets one by its publisher, address and rating."""
    parts: list[Part] = []
    for each in _listed(cells, "reviews", _REVIEW, ("rating_label", "url")):
        about = each.choice("about", ReviewAbout, ReviewAbout.STATEMENT.value)
        label = each.word("rating_label")
        step = ratings.find(each, about) if label else None
        values: dict[str, Any] = {name: each.text(name) for name in _REVIEW_TEXTS if each.has(name)}
        publisher = values.get("publisher", "")
        values["ours"] = each.flag("ours") if each.has("ours") else _is_ours(publisher)
        if values["ours"] and publisher == settings.SITE_NAME:
            values["publisher"] = ""
        values["about"] = about
        values["rating_id"] = step.pk if step else None
        if each.has("reviewed_on"):
            values["reviewed_on"] = each.day("reviewed_on")
        if each.word("language"):
            values["language"] = each.word("language")
        if step and (wrong := rating_problem(step.scale_kind, about)):
            each.wrong("rating", wrong)
        own = each.word("reference") or derived_reference(
            "\x1f".join((reference, publisher, values.get("url", ""), label, about))
        )
        parts.append(Part(own, {**values, "reference": own}, label or own))
    return parts


def _is_ours(publisher: str) -> bool:
    return publisher in ("", settings.SITE_NAME)


def corrections(cells: Cells) -> list[Part]:
    """The public notes, known by their time, to the second, and their words."""
    parts: list[Part] = []
    for each in cells.records("corrections"):
        made_at, note = each.moment("made_at"), each.text("note")
        if made_at is None:
            each.wrong("made_at", _("When was it made?"))
            continue
        second = made_at - timedelta(microseconds=made_at.microsecond)
        parts.append(Part((second, note), {"made_at": made_at, "note": note}, note[:60]))
    return parts


def _listed(
    cells: Cells, column: str, scalars: Mapping[str, str], telling: tuple[str, ...]
) -> list[Cells]:
    """The records of a list, or the one that the columns beside it describe."""
    listed = cells.records(column)
    alone = cells.filled(scalars)
    if not listed:
        there = any(name in alone for name in telling)
        return [Cells(alone, cells.problems, within=scalars[telling[0]])] if there else []
    first = listed[0]
    for name, said in alone.items():
        if first.text(name) != said and not _agrees(column, listed, name, said):
            cells.wrong(
                scalars[name],
                _("It says something else than the column “%s”: change both, or leave one out.")
                % column,
            )
    return listed


def _agrees(column: str, listed: list[Cells], name: str, said: str) -> bool:
    """Whether the column beside the list says what its first record says; of reviews, any."""
    if column == "reviews":
        site = settings.SITE_NAME if name == "publisher" else ""
        return any(each.text(name) in (said, "" if said == site else said) for each in listed)
    return not listed[0].has(name) or listed[0].text(name) == said
