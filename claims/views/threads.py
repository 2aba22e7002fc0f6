"""The thread of a claim: all that is linked with it, directly or not, in time and as a drawing."""

from collections import Counter
from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from claims import linked_data, services
from claims.choices import Stage
from claims.drawing import Statement, draw_thread
from claims.models import Claim
from claims.printing import partial_date, short_date, year_heading

from .cards import Card, cards_in_order
from .languages import moved
from .turns import drawn_links, in_time, legend, turns_of
from .walking import DEPTH, MOST, Walk, walk

#: So many speakers have a lane of their own; what others said stands in one more.
MOST_LANES = 4
OTHERS = 0


def thread(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """The thread from one claim on, earliest first."""
    start = Claim.objects.answering().filter(pk=pk).first()
    former = None if start else services.claim_at_number(pk)
    found = start or former
    if found is None:
        raise Http404
    if found.stage == Stage.WITHDRAWN:
        # By its number: there stand the day and the ground, and its words are in no address.
        return redirect("claim", found.pk)
    if former or slug != found.slug:
        return moved(request, "thread", found.pk, found.slug)
    walked = walk(found.pk)
    return render(request, "claims/claim_thread.html", _context(found.pk, walked, request.path))


def _context(start: int, walked: Walk, path: str) -> dict[str, object]:
    """What the page of a thread shows."""
    shown = in_time(cards_in_order(list(walked.distance)))
    turns = turns_of(shown, (), walked.links)
    for turn in turns:
        turn.is_start = turn.claim.pk == start
        # A thread may hang together by its background, so its list says that openly.
        turn.stands, turn.background = [*turn.stands, *turn.background], []
    first = next(turn.claim for turn in turns if turn.is_start)
    title = f"{first.speaker}, {partial_date(first.said)}"
    listed = linked_data.Listed([card.url for card in shown], len(shown))
    return {
        "start": first,
        "linked_data": linked_data.of_thread(path, (title, first.url), listed),
        "turns": turns,
        "drawing": _drawing(shown, walked, start) if len(turns) > 1 else "",
        "legend": legend(walked.links),
        "links": len(walked.links),
        "left_out": walked.left_out,
        "depth": DEPTH,
        "most": MOST,
    }


def _drawing(shown: Sequence[Card], walked: Walk, start: int) -> str:
    """The drawing of a thread; its statements come in the order of time."""
    lanes = _lanes(shown, start)
    names = {_voice(card): _voice_name(card) for card in shown}
    place = {voice: at for at, voice in enumerate(lanes)}
    statements = [
        Statement(
            lane=place.get(_voice(card), len(lanes) - 1),
            year=year_heading(card.said),
            day=short_date(card.said),
            name=card.speaker,
            words=card.words,
            language=card.language,
            url=card.url,
            title=f"{card.speaker}, {partial_date(card.said)}: {card.words}",
            warning="" if card.is_said else _("Wrongly attributed"),
            is_start=card.pk == start,
        )
        for card in shown
    ]
    headings = [names.get(voice, _("Others")) for voice in lanes]
    label = _("The thread as a drawing; the list below says the same in words")
    return draw_thread(statements, drawn_links(shown, walked.links), headings, label)


def _lanes(shown: Sequence[Card], start: int) -> list[int]:
    """The voices that have a lane, from the left: that of the start, then those heard most."""
    heard = Counter(_voice(card) for card in shown)
    own = next(_voice(card) for card in shown if card.pk == start)
    order = sorted(heard, key=lambda voice: (voice != own, -heard[voice]))
    if len(order) <= MOST_LANES + 1:
        return order
    return [*order[:MOST_LANES], OTHERS]


def _voice(card: Card) -> int:
    """Whose lane a statement stands in: an institution's, or its speaker's."""
    return card.institution_id or card.speaker_id


def _voice_name(card: Card) -> str:
    """The heading of that lane."""
    name = card.institution or card.speaker
    return name[:1].upper() + name[1:]
