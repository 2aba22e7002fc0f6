"""Where the words of a merged claim go, so that nothing that was printed is lost."""

from collections.abc import Collection, Iterable
from enum import Enum, auto

from claims import search
from claims.models import MAX_TEXT, Citation, Claim, Translation

#: Between two pieces that one source prints of one utterance.
LEFT_OUT = " […] "


class Place(Enum):
    """Where the words of the merged claim stand afterwards."""

    KNOWN = auto()
    TRANSLATION = auto()
    WORDING = auto()
    DESK_NOTE = auto()


def place_of(kept: Claim, gone: Claim) -> Place:
    """Decide it, the first that applies.

    They stand in the kept claim already; they are in another language; a source prints them and has
    no wording of its own; all sources are in another language, so they are a translation; else they
    are the desk's own version, and go to its note.
    """
    citations = list(gone.citations.all())
    if same(gone.text) in _printed(kept, citations):
        return Place.KNOWN
    if gone.language != kept.language:
        return Place.TRANSLATION
    if any(not citation.wording for citation in citations):
        return Place.WORDING
    if citations and all(each.language not in ("", gone.language) for each in citations):
        return Place.TRANSLATION
    return Place.DESK_NOTE


def same(text: str) -> str:
    """What two printings of the same words have in common."""
    return " ".join(search.fold(text).split())


def joined_wording(kept: str, gone: str) -> str:
    """Two wordings of one source as one: the longer where it holds the other, else both."""
    if not kept or same(kept) in same(gone):
        return gone
    if same(gone) in same(kept):
        return kept
    return f"{kept}{LEFT_OUT}{gone}"


def too_long(text: str) -> bool:
    """Whether a text would no longer be a statement."""
    return len(text) > MAX_TEXT


def free_credit(
    taken: Collection[tuple[str, str, str]], language: str, by: str, credit: str, reference: str
) -> str:
    """The credit of a translation that none of the others has: with the reference, where needed."""
    limit = Translation._meta.get_field("credit").max_length or 200
    wanted, number = credit[:limit], 1
    while (language, by, wanted) in taken:
        end = reference if number == 1 else f"{reference} {number}"
        wanted = f"{credit[: limit - len(end) - 3]} ({end})" if credit else end
        number += 1
    return wanted


def _printed(kept: Claim, moving: Iterable[Citation]) -> set[str]:
    """Every wording that the kept claim will have without the merged one's own words."""
    texts = [kept.text, *(each.text for each in kept.translations.all())]
    texts += [each.wording for each in (*kept.citations.all(), *moving)]
    return {same(text) for text in texts if text}
