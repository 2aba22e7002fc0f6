"""Whom a proposal may mean, for an editor to choose from."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from claims import search
from claims.models import Candidate, Position, Speaker
from claims.services.looking_up import find_speakers

MOST = 5


@dataclass(frozen=True)
class Suggestion:
    """A speaker on record whom the words may mean, and why."""

    speaker: Speaker
    why: str
    #: 1.0 for the very name or an office held, else how like the names are.
    likeness: float = 1.0
    #: Whether the article prints a name of this speaker's, letter for letter.
    is_exact: bool = False


def suggested_speakers(candidate: Candidate) -> list[Suggestion]:
    """Speakers with this name or one like it, or who held the office that the article names."""
    found: dict[int, Suggestion] = {}
    if candidate.speaker_name:
        matches = find_speakers(candidate.speaker_name, most=MOST)
        for match in (*matches.exact, *matches.similar):
            why = _("known as “%(spelling)s”") % {"spelling": match.spelling.spelling}
            is_exact = match in matches.exact
            suggestion = Suggestion(match.speaker, why, match.likeness, is_exact)
            found.setdefault(match.speaker.pk, suggestion)
    elif candidate.speaker_printed:
        for position in _held(candidate):
            why = _("held the office “%(title)s” then") % {"title": position.title}
            found.setdefault(position.speaker_id, Suggestion(position.speaker, why))
    return list(found.values())[:MOST]


def _held(candidate: Candidate) -> list[Position]:
    """The offices held on the day whose title, or institution, has the words of the role."""
    wanted = {*search.stems(candidate.role or candidate.speaker_printed)} - _SMALL
    when = candidate.said if not candidate.said.is_unknown else candidate.source.published
    held = Position.objects.held(when).select_related("speaker", "institution")
    scored = [
        (len(wanted & {*search.stems(f"{each.title} {each.institution or ''}")}), each)
        for each in held
    ]
    # One common word, such as 'minister', says nothing.
    best = [(score, each) for score, each in scored if score >= min(2, len(wanted)) > 0]
    return [each for _score, each in sorted(best, key=lambda pair: (-pair[0], pair[1].pk))]


#: Words that every office has.
_SMALL = {*search.stems("the a an of for and to in its his her senior former then")}
