"""Claims on record that say the same, or nearly: what an editor must see before a second entry."""

from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from claims import search
from claims.models import Claim, Speaker

#: Below this likeness two statements only share words.
LIKE_ENOUGH = 0.6
#: So many of the newest claims with a pair of the words are compared; beyond, words say nothing.
MOST_COMPARED = 60
#: The longest words of a statement are its rarest: these are looked for, two at a time.
TELLING_WORDS = 6


@dataclass(frozen=True)
class Resemblance:
    """A claim on record, and how alike its words are (1.0: the same but for case and marks)."""

    claim: Claim
    likeness: float

    @property
    def percent(self) -> int:
        """The likeness as people say it."""
        return round(self.likeness * 100)


def similar_claims(
    text: str, *, speaker: Speaker | None = None, besides: int | None = None, most: int = 5
) -> list[Resemblance]:
    """Claims of any stage whose words are like these, likest first.

    Of the claims with two of the rarest words; a known speaker's newest ones are compared too,
    since two translations may share no word. `besides` is a claim that is not compared.
    """
    ids = set(_with_telling_words(text))
    if speaker:
        own = Claim.objects.filter(speaker=speaker).order_by("-said_first", "-pk")
        ids |= set(own.values_list("pk", flat=True)[:MOST_COMPARED])
    ids.discard(besides or 0)
    folded = search.fold(text)
    claims = Claim.objects.filter(pk__in=ids).select_related("speaker")
    found = [
        Resemblance(claim, likeness)
        for claim in claims.prefetch_related("translations", "citations")
        if (likeness := _likeness(folded, claim)) >= LIKE_ENOUGH
    ]
    return sorted(found, key=lambda each: (-each.likeness, each.claim.pk))[:most]


def _with_telling_words(text: str) -> list[int]:
    """Claims, newest first, with a pair of neighbours among the longest words."""
    words = dict.fromkeys(search.stems(text))
    telling = sorted(words, key=len, reverse=True)[:TELLING_WORDS]
    pairs = list(pairwise(telling)) or [(word, word) for word in telling]
    ids: list[int] = []
    for pair in pairs:
        wanted = search.Wanted(tuple(search.Group((word,)) for word in pair))
        found = search.newest_first(search.matching(Claim.objects.all(), wanted))
        ids += found.values_list("pk", flat=True)[:MOST_COMPARED]
    return ids


def _likeness(folded: str, claim: Claim) -> float:
    """The greatest likeness with any of a claim's wordings."""
    texts = {
        claim.text,
        *(each.text for each in claim.translations.all()),
        *(each.wording for each in claim.citations.all()),
    } - {""}
    return max(_alike(folded, search.fold(text)) for text in texts)


def _alike(one: str, other: str) -> float:
    """Of two folded texts: order of words counts little, and a fragment is like its whole."""
    whole = fuzz.token_sort_ratio(one, other)
    shorter, longer = sorted((one, other), key=len)
    part = fuzz.partial_ratio(shorter, longer) * 0.95 if len(shorter) >= 25 else 0.0
    return float(max(whole, part)) / 100
