"""Speakers of whom two may be one person: suggested until an editor merges or tells them apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from django.core.cache import cache
from django.db.models import Count
from django.utils.translation import gettext as _

from claims import names
from claims.choices import SpeakerKind
from claims.models import DistinctSpeakers, NameWord, Speaker, SpeakerName

from .batches import batches

#: A name or a rough key that so many speakers share tells none of them apart.
MOST_OF_ONE_NAME = 20
MOST_OF_ONE_KEY = 6
#: Of speakers with no name in common so many rare rough keys make a pair worth comparing,
SHARED_KEYS = 2
#: and so many pairs are compared, those that share most first.
MOST_COMPARED = 1500
#: From here on another romanisation is more probable than another person.
LIKE_ENOUGH = 0.88

#: Seconds for which the pairs are remembered at most.
REMEMBERED = 600

Pair = tuple[int, int]
#: How alike the two are, and the spellings that show it.
Shown = tuple[float, tuple[str, str]]


@dataclass(frozen=True)
class SimilarSpeakers:
    """Two speakers who may be one, through which spellings, and how alike (1.0: one name)."""

    first: Speaker
    second: Speaker
    spellings: tuple[str, str]
    likeness: float

    @property
    def reason(self) -> str:
        """Why they may be one, in a sentence."""
        one, other = self.spellings
        if self.likeness < 1.0:
            return _("“%(one)s” and “%(other)s” may be one name, %(percent)d %%.") % {
                "one": one,
                "other": other,
                "percent": round(self.likeness * 100),
            }
        if one == other:
            return _("Both are called “%(name)s”.") % {"name": one}
        return _("“%(one)s” and “%(other)s” are one name.") % {"one": one, "other": other}


def similar_speakers(*, most: int = 100) -> list[SimilarSpeakers]:
    """Pairs of speakers who may be one, the surest first; those told apart are left out."""
    found = _pairs(most)
    speakers = Speaker.objects.in_bulk({pk for pair in found for pk in pair})
    return [
        SimilarSpeakers(speakers[first], speakers[second], spellings, likeness)
        for (first, second), (likeness, spellings) in found.items()
        if first in speakers and second in speakers
    ]


def count_similar_speakers(most: int = 100) -> int:
    """How many such pairs there are, counted up to `most`."""
    return len(_pairs(most))


def _pairs(most: int) -> dict[Pair, Shown]:
    """The pairs with their likeness and the spellings that show it, the surest first.

    Remembered until a name changes or a pair is told apart: comparing costs a tenth of a second for
    every ten thousand speakers, and the desk's front page asks how many pairs there are.
    """
    key = f"similar-speakers-{most}-{_state_of_names()}"
    held: dict[Pair, Shown] | None = cache.get(key)
    if held is None:
        held = _compared(most)
        cache.set(key, held, REMEMBERED)
    return held


def _state_of_names() -> str:
    """What the history says changed last of all that the comparison reads."""
    entries = [
        model.history.order_by("-history_id").values_list("history_id", "history_date").first()
        for model in (Speaker, SpeakerName, DistinctSpeakers)
    ]
    return "/".join(f"{entry[0]}-{entry[1].timestamp()}" if entry else "" for entry in entries)


def _compared(most: int) -> dict[Pair, Shown]:
    apart = set(DistinctSpeakers.objects.values_list("first_id", "second_id"))
    found = {pair: (1.0, spelled) for pair, spelled in _of_one_name() if pair not in apart}
    if len(found) < most:
        compared = [pair for pair in _worth_comparing() if pair not in apart and pair not in found]
        alike = sorted(_alike(compared).items(), key=lambda each: (-each[1][0], each[0]))
        found |= dict(alike)
    return dict(list(found.items())[:most])


def _of_one_name() -> Iterator[tuple[Pair, tuple[str, str]]]:
    """Pairs with a spelling of one folded key each, unless their accents differ."""
    shared = SpeakerName.objects.exclude(key="").order_by("key").values_list("key")
    several = shared.annotate(speakers=Count("speaker", distinct=True))
    keys = several.filter(speakers__gte=2, speakers__lte=MOST_OF_ONE_NAME).values_list(
        "key", flat=True
    )
    named = SpeakerName.objects.filter(key__in=keys).order_by("key", "speaker_id", "id")
    of_key: dict[str, dict[tuple[int, str], str]] = defaultdict(dict)
    for key, speaker, kind, spelling in named.values_list(
        "key", "speaker_id", "speaker__kind", "spelling"
    ):
        of_key[key].setdefault((speaker, kind), spelling)
    seen: set[Pair] = set()
    for bearers in of_key.values():
        for ((one, kind), spelling), ((other, another), second) in combinations(bearers.items(), 2):
            pair = (one, other)
            if pair in seen or not _may_be_one(kind, another):
                continue
            if names.accents_agree(spelling, second):
                seen.add(pair)
                yield pair, (spelling, second)


def _worth_comparing() -> list[Pair]:
    """Pairs that share several rare rough keys, those that share most first."""
    keys = NameWord.objects.exclude(skeleton="").order_by().values_list("skeleton")
    rare = keys.annotate(speakers=Count("speaker", distinct=True)).filter(
        speakers__gte=2, speakers__lte=MOST_OF_ONE_KEY
    )
    rows = NameWord.objects.filter(skeleton__in=rare.values_list("skeleton", flat=True))
    bearers: dict[str, set[int]] = defaultdict(set)
    for skeleton, speaker in rows.order_by().values_list("skeleton", "speaker_id"):
        bearers[skeleton].add(speaker)
    shared = Counter(
        pair for speakers in bearers.values() for pair in combinations(sorted(speakers), 2)
    )
    likely = [(count, pair) for pair, count in shared.items() if count >= SHARED_KEYS]
    likely.sort(key=lambda each: (-each[0], each[1]))
    return [pair for _count, pair in likely[:MOST_COMPARED]]


def _alike(pairs: Iterable[Pair]) -> dict[Pair, Shown]:
    """Those of the pairs with spellings that are like enough."""
    pairs = list(pairs)
    spelled: dict[int, list[str]] = defaultdict(list)
    kinds: dict[int, str] = {}
    for batch in batches({speaker for pair in pairs for speaker in pair}):
        rows = SpeakerName.objects.filter(speaker__in=batch).order_by("id")
        for speaker, spelling, kind in rows.values_list("speaker_id", "spelling", "speaker__kind"):
            spelled[speaker].append(spelling)
            kinds[speaker] = kind
    found = {}
    for one, other in pairs:
        if SpeakerKind.UNNAMED in (kinds[one], kinds[other]):
            continue  # their names are descriptions, and descriptions are alike
        if not _may_be_one(kinds[one], kinds[other]):
            continue
        likeness, spellings = _likest(spelled[one], spelled[other])
        if likeness >= LIKE_ENOUGH:
            found[one, other] = (likeness, spellings)
    return found


def _likest(ours: list[str], theirs: list[str]) -> tuple[float, tuple[str, str]]:
    """The greatest likeness of two spellings; a sole surname tells too little."""
    rated = [
        (names.likeness(one, other), (one, other))
        for one in ours
        for other in theirs
        if " " in one and " " in other
    ]
    agreeing = (each for each in rated if each[0] < LIKE_ENOUGH or names.accents_agree(*each[1]))
    return max(agreeing, default=(0.0, ("", "")))


def _may_be_one(kind: str, other: str) -> bool:
    """A person is no institution."""
    return (kind == SpeakerKind.INSTITUTION) == (other == SpeakerKind.INSTITUTION)
