"""Speakers by any spelling of their names."""

from collections.abc import Collection
from dataclasses import dataclass, field

from django.db.models import QuerySet, Sum

from claims import names
from claims.models import ClaimCount, NameWord, Prepared, Speaker, SpeakerName

from .resembling_names import resembling_names

#: Below this likeness a suggestion would be noise,
LIKE_ENOUGH = 0.2
#: and below this part of the best one's.
NEXT_TO_BEST = 0.5
#: So many suggestions are as good as all.
MOST_RANKED = 100
#: A few letters begin many names; of so many the most quoted are looked for.
MOST_BEGINNING = 2000


@dataclass(frozen=True)
class SpeakerMatch:
    """A speaker, through which spelling, and how alike (1.0: the same folded key)."""

    speaker: Speaker
    spelling: SpeakerName
    likeness: float


@dataclass(frozen=True)
class Found:
    """What a look-up found. `exact` is safe for a program to use only when it has one entry."""

    exact: list[SpeakerMatch] = field(default_factory=list)
    similar: list[SpeakerMatch] = field(default_factory=list)

    @property
    def only(self) -> Speaker | None:
        """The one speaker with this very name; None for none, and for homonyms."""
        return self.exact[0].speaker if len(self.exact) == 1 else None


def speaker_at(slug: str) -> Speaker | None:
    """The public speaker whose page has this address, or once had it."""
    found: list[Speaker] = _with_page(slug) or _with_former_page(slug)
    return found[0] if found else None


@Prepared
def _with_page(slug: str) -> QuerySet[Speaker]:
    return Speaker.objects.with_page().filter(slug=slug)


@Prepared
def _with_former_page(slug: str) -> QuerySet[Speaker]:
    return Speaker.objects.with_page().filter(former_slugs__slug=slug)


def speakers_called(spelling: str, *, among: QuerySet[Speaker] | None = None) -> list[SpeakerMatch]:
    """The speakers with this very name, as `find_speakers(…).exact` has them."""
    key = names.fold_name(spelling)
    return list(_of_one_name(spelling, key, among).values()) if key else []


def find_speakers(
    spelling: str, *, most: int = 10, among: QuerySet[Speaker] | None = None
) -> Found:
    """Look a name up in every known spelling and script, of all speakers or of those in `among`.

    `exact`: speakers one of whose spellings has the same folded key and no other accents (Simić is
    not Šimić, but Simic may be either). `similar`: others, likest first, for people
    to choose from; never for a program, since likeness is not identity.
    """
    key = names.fold_name(spelling)
    if not key:
        return Found()
    exact = speakers_called(spelling, among=among)
    known = {match.speaker.pk for match in exact}
    similar = [match for match in _alike(spelling, key, among) if match.speaker.pk not in known]
    return Found(exact, similar[:most])


def speakers_beginning(
    letters: str, *, most: int = 10, among: QuerySet[Speaker] | None = None
) -> list[SpeakerMatch]:
    """Speakers one of whose names has a word that begins so, the most quoted first.

    For somebody who is still typing: of several words all but the last must be whole.
    """
    *whole, begun = names.fold_name(letters).split() or [""]
    if not begun:
        return []
    # Keys are ASCII: the next letter ends the range, in every order that a database may have.
    after = begun[:-1] + chr(ord(begun[-1]) + 1)
    words = NameWord.objects.filter(key__gte=begun, key__lt=after)
    for word in whole:
        words = words.filter(name__words__key=word)
    if among is not None:
        words = words.filter(speaker__in=among)
    # Of several spellings the first that was entered.
    found = dict(words.order_by("-name_id").values_list("speaker_id", "name_id")[:MOST_BEGINNING])
    counts = _counts(found)
    best = sorted(found, key=lambda pk: (-counts.get(pk, 0), pk))[:most]
    through = SpeakerName.objects.select_related("speaker").in_bulk([found[pk] for pk in best])
    return [SpeakerMatch(through[found[pk]].speaker, through[found[pk]], 1.0) for pk in best]


def _of_one_name(
    spelling: str, key: str, among: QuerySet[Speaker] | None
) -> dict[int, SpeakerMatch]:
    """The speakers with this folded key, whose other accents do not say that another is meant."""
    known = SpeakerName.objects.filter(key=key).select_related("speaker")
    spelled: dict[int, list[SpeakerName]] = {}
    for name in known if among is None else known.filter(speaker__in=among):
        spelled.setdefault(name.speaker_id, []).append(name)
    chosen = {pk: _written_so(spelling, each) for pk, each in spelled.items()}
    return {pk: SpeakerMatch(name.speaker, name, 1.0) for pk, name in chosen.items() if name}


def _written_so(spelling: str, known: list[SpeakerName]) -> SpeakerName | None:
    """One of a speaker's spellings, unless they have other accents than the one looked up."""
    agreeing = [name for name in known if names.accents_agree(spelling, name.spelling)]
    accented = [name for name in agreeing if not name.spelling.isascii()]
    return agreeing[0] if len(agreeing) == len(known) or accented else None


def _alike(spelling: str, key: str, among: QuerySet[Speaker] | None) -> list[SpeakerMatch]:
    """Speakers with a name that may mean the same, likest first."""
    best: dict[int, tuple[float, int]] = {}
    for name, speaker, known, folded in resembling_names(spelling, among):
        likeness = _likeness(spelling, key, known, folded)
        if likeness >= LIKE_ENOUGH:
            best[speaker] = max(best.get(speaker, (0.0, 0)), (likeness, -name))
    least = NEXT_TO_BEST * max((likeness for likeness, _name in best.values()), default=0.0)
    best = {pk: match for pk, match in best.items() if match[0] >= least}
    counts = _counts(best)
    ranked = sorted(best, key=lambda pk: (-best[pk][0], -counts.get(pk, 0), pk))[:MOST_RANKED]
    through = SpeakerName.objects.select_related("speaker").in_bulk([-best[pk][1] for pk in ranked])
    return [
        SpeakerMatch(through[-best[pk][1]].speaker, through[-best[pk][1]], best[pk][0])
        for pk in ranked
    ]


def _likeness(spelling: str, key: str, known: str, folded: str) -> float:
    if " " in key:
        return names.likeness(spelling, known)
    # One word of a query is a surname far more often than a whole name.
    if key in folded.split():
        return 0.99
    words = folded.split() if key.isascii() else ()
    return max(names.likeness(spelling, each) for each in (known, *words))


def _counts(speakers: Collection[int]) -> dict[int, int]:
    """How many published claims each has: of two like names the more quoted one is meant."""
    rows = ClaimCount.objects.filter(speaker__in=speakers).values("speaker")
    return {row["speaker"]: row["n"] for row in rows.annotate(n=Sum("claims"))}
