"""Speakers by any spelling of their names."""

from dataclasses import dataclass, field

from django.db.models import QuerySet, Sum

from claims import names
from claims.models import ClaimCount, NameWord, Prepared, Speaker, SpeakerName

#: Candidates that share a word's skeleton are compared with the query; more say nothing.
MOST_COMPARED = 2000
#: Below this likeness a suggestion would be noise.
LIKE_ENOUGH = 0.8


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


def find_speakers(spelling: str, *, most: int = 10) -> Found:
    """Look a name up in every known spelling and script.

    `exact`: speakers one of whose spellings has the same folded key. `similar`: others, likest
    first, for people to choose from; never for a program, since likeness is not identity.
    """
    key = names.fold_name(spelling)
    if not key:
        return Found()
    exact: dict[int, SpeakerMatch] = {}
    for name in SpeakerName.objects.filter(key=key).select_related("speaker"):
        exact.setdefault(name.speaker_id, SpeakerMatch(name.speaker, name, 1.0))
    similar = [match for match in _alike(spelling, key) if match.speaker.pk not in exact]
    return Found(list(exact.values()), similar[:most])


def _alike(spelling: str, key: str) -> list[SpeakerMatch]:
    """Speakers who share a word, or the skeleton of a word, with the query; likest first."""
    words = names.name_words(spelling)
    bones = {names.skeleton(word) for word in words} - {""}
    by_word = NameWord.objects.filter(key__in=words).values_list("name_id", flat=True)
    by_bones = NameWord.objects.filter(skeleton__in=bones).values_list("name_id", flat=True)
    name_ids = set(by_word[:MOST_COMPARED]) | set(by_bones[:MOST_COMPARED])
    best: dict[int, SpeakerMatch] = {}
    for name in SpeakerName.objects.filter(pk__in=name_ids).select_related("speaker"):
        # One word of a query is a surname far more often than a whole name.
        surname = len(words) == 1 and key in name.key.split()
        likeness = 0.99 if surname else _likeness(spelling, words, name)
        held = best.get(name.speaker_id)
        if likeness >= LIKE_ENOUGH and (held is None or likeness > held.likeness):
            best[name.speaker_id] = SpeakerMatch(name.speaker, name, likeness)
    counts = _counts(best)
    return sorted(
        best.values(),
        key=lambda match: (-match.likeness, -counts.get(match.speaker.pk, 0), match.speaker.pk),
    )


def _likeness(spelling: str, words: tuple[str, ...], name: SpeakerName) -> float:
    if len(words) > 1:
        return names.likeness(spelling, name.spelling)
    return max((names.likeness(words[0], word) for word in name.key.split()), default=0.0)


def _counts(matches: dict[int, SpeakerMatch]) -> dict[int, int]:
    """How many published claims each has: of two like names the more quoted one is meant."""
    rows = ClaimCount.objects.filter(speaker__in=matches).values("speaker")
    return {row["speaker"]: row["n"] for row in rows.annotate(n=Sum("claims"))}
