"""Speakers: the list with look-up by any spelling, and the page of one."""

from dataclasses import replace
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Prefetch, Sum, prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from claims import linked_data, services
from claims.choices import SAID, SpeakerKind
from claims.models import ClaimCount, Speaker, SpeakerName

from .languages import moved
from .speaker_page import speaker_page

PER_PAGE = 50
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
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
    return render(request, "claims/speaker_detail.html", speaker_page(found, request.GET))


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
