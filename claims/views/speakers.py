"""Speakers: the list with look-up by any spelling, and the page of one."""

from dataclasses import replace
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Prefetch, QuerySet, Sum, prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from claims import linked_data, services
from claims.choices import SAID, WRONGLY_ATTRIBUTED, SpeakerKind, Status
from claims.dates import PartialDate
from claims.models import Claim, ClaimCount, Position, Prepared, Speaker, SpeakerName

from .cards import cards_in_order
from .claims import claim_list_context
from .languages import moved

PER_PAGE = 50
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WRONG_SHOWN = 5
#: Below this an editor may still want a suggestion; a reader would wonder.
LIKE_ENOUGH = 0.5


def speaker_list(request: HttpRequest) -> HttpResponse:
    """Speakers by their sort names, of one letter, or those a spelling finds."""
    query = request.GET.get("q", "").replace("\x00", " ").strip()[:200]
    letter = request.GET.get("letter", "").upper()
    context: dict[str, Any] = {"query": query, "letters": LETTERS, "letter": letter}
    if query:
        context["found"] = found_speakers(query)
    else:
        speakers = Speaker.objects.with_page().order_by("sort_name", "pk")
        if letter in LETTERS and letter:
            speakers = speakers.filter(sort_name__istartswith=letter)
        page = Paginator(speakers.prefetch_related(_preferred_names()), PER_PAGE).get_page(
            request.GET.get("page")
        )
        context |= {"page": page, "speakers": _counted(list(page.object_list))}
    context["is_narrowed"] = bool(query)
    context["linked_data"] = linked_data.of_speakers(_listed(context))
    return render(request, "claims/speaker_list.html", context)


def _listed(context: dict[str, Any]) -> linked_data.Listed | None:
    """The beginning of the whole list."""
    if context["query"] or context["letter"] or context["page"].number > 1:
        return None
    known = [each for each in context["speakers"] if each.kind != SpeakerKind.UNNAMED]
    return linked_data.Listed([each.get_absolute_url() for each in known])


def speaker(request: HttpRequest, slug: str) -> HttpResponse:
    """One speaker: names, positions, and every statement on record."""
    found = services.speaker_at(slug)
    if found is None:
        raise Http404
    if found.slug != slug:
        return moved(request, found)
    prefetch_related_objects([found], "names")
    params = request.GET.copy()
    params["speaker"] = found.slug
    counts = dict(_counts(found.pk))
    context = claim_list_context(params, address=found.get_absolute_url(), within="speaker")
    context |= {
        "speaker": found,
        "linked_data": linked_data.of_speaker(found, context["listed"]),
        "names": found.names.all(),
        "positions": _positions(found.pk),
        "on_record": sum(counts.get(status, 0) for status in SAID),
        "statuses": [(status, counts[status]) for status in Status if counts.get(status)],
        "wrong": cards_in_order(_wrongly_attributed(found.pk)),
        "span": _span(found),
    }
    return render(request, "claims/speaker_detail.html", context)


@Prepared
def _counts(speaker: int) -> QuerySet[Any, Any]:
    return ClaimCount.objects.filter(speaker=speaker).values_list("status", "claims")


@Prepared
def _positions(speaker: int) -> QuerySet[Position]:
    return Position.objects.filter(speaker=speaker)


def found_speakers(query: str) -> services.Found:
    """What a look-up finds among the speakers who have a page, with their counts."""
    found = services.find_speakers(query, most=30, among=Speaker.objects.with_page())
    similar = [match for match in found.similar if match.likeness >= LIKE_ENOUGH]
    speakers = [match.speaker for match in (*found.exact, *similar)]
    prefetch_related_objects(speakers, "names")
    written = _as_written(query, speakers)
    shown = services.Found(
        [_through(written, match) for match in found.exact],
        [_through(written, match) for match in similar],
    )
    _counted([match.speaker for match in (*shown.exact, *shown.similar)])
    return shown


def _preferred_names() -> Any:
    """The spellings that a page shows in place of the main name."""
    return Prefetch("names", queryset=SpeakerName.objects.filter(preferred=True))


def _as_written(query: str, speakers: list[Speaker]) -> dict[int, SpeakerName]:
    """The spelling of each speaker that holds the query letter by letter, where there is one."""
    spellings = [name for speaker in speakers for name in speaker.names.all()]
    spellings.sort(key=lambda name: (name.preferred, -name.pk))
    return {n.speaker_id: n for n in spellings if query.casefold() in n.spelling.casefold()}


def _through(
    written: dict[int, SpeakerName], match: services.SpeakerMatch
) -> services.SpeakerMatch:
    """The match through the spelling that the reader wrote, of several that fold alike."""
    return replace(match, spelling=written.get(match.speaker.pk, match.spelling))


def with_counts(found: list[tuple[Speaker, str]]) -> list[tuple[Speaker, str]]:
    """Speakers and spellings, each speaker with `on_record`."""
    _counted([speaker for speaker, _spelling in found])
    return found


def _counted(speakers: list[Speaker]) -> list[Speaker]:
    """The speakers, each with `on_record`: how many statements count as theirs."""
    rows = ClaimCount.objects.filter(speaker__in=speakers, status__in=SAID).values("speaker")
    on_record = {row["speaker"]: row["n"] for row in rows.annotate(n=Sum("claims"))}
    for each in speakers:
        each.on_record = on_record.get(each.pk, 0)  # type: ignore[attr-defined]
    return speakers


@Prepared
def _wrongly_attributed(speaker: int) -> QuerySet[Any, Any]:
    """The latest statements that are not the speaker's own, to be shown apart."""
    wrong = Claim.objects.published().filter(speaker=speaker, status__in=WRONGLY_ATTRIBUTED)
    return wrong.newest_first().values_list("pk", flat=True)[:WRONG_SHOWN]


def _span(speaker: Speaker) -> tuple[PartialDate, PartialDate] | None:
    """When the earliest and the latest dated statement was made, one's own or on one's behalf."""
    known: list[tuple[date, date]] = []
    is_spoken_for = speaker.kind == SpeakerKind.INSTITUTION
    for voice in ("speaker", "on_behalf_of") if is_spoken_for else ("speaker",):
        # One at a time: each has an index, and an OR over both would use neither.
        known += [day for end in _ENDS[voice] for day in end(speaker.pk)]
    return (PartialDate(*min(known)), PartialDate(*max(known))) if known else None


def _end(voice: str, *order: str) -> Prepared:
    """The days of a voice's first or last dated statement."""

    def build(speaker: int) -> QuerySet[Any, Any]:
        dated = Claim.objects.published().said().dated().filter(**{voice: speaker})
        return dated.order_by(*order).values_list("said_first", "said_last")[:1]

    return Prepared(build)


_ENDS = {
    voice: (_end(voice, "-said_first", "-pk"), _end(voice, "said_first", "pk"))
    for voice in ("speaker", "on_behalf_of")
}
