"""Words that a reader may have meant who wrote one that nobody said."""

from django.db.models import QuerySet
from rapidfuzz.distance import OSA

from claims.models import Citation, Claim, Prepared, Translation

from . import backend
from .marking import WRITTEN
from .query import Group, Wanted
from .words import stems

#: So many letters may differ in a short word, and in a long one.
SHORT, IN_SHORT, IN_LONG = 6, 1, 2
#: People mistake what follows more often than how a word begins.
SURE_LETTERS = 2
#: The claims in which a word is looked up as it is written.
READ = 5


def likely_word(written: str) -> str:
    """The word on record that is likest to one which is not; '' if none is like enough.

    Among words equally like, the one that is in most claims.
    """
    found = stems(written)
    if len(found) != 1 or len(found[0]) <= SURE_LETTERS:
        return ""
    wanted = found[0]
    most = IN_SHORT if len(wanted) < SHORT else IN_LONG
    near = [
        (distance, -claims, word)
        for word, claims in backend.words_beginning(wanted[:SURE_LETTERS])
        if (distance := OSA.distance(wanted, word, score_cutoff=most)) <= most
    ]
    return next(
        (as_written for _, _, word in sorted(near)[:READ] if (as_written := _written(word))), ""
    )


def _written(stem: str) -> str:
    """A published word with this stem, as a text has it."""
    wanted = Wanted((Group((stem,)),))
    claims = backend.newest_first(backend.matching(Claim.objects.published(), wanted))
    ids = list(claims.values_list("pk", flat=True)[:READ])
    for texts in (_texts(ids), _translations(ids), _wordings(ids)):
        for text in texts:
            for word in WRITTEN.findall(text):
                if stems(word) == [stem]:
                    return str(word)
    return ""


@Prepared
def _texts(claims: list[int]) -> QuerySet[Claim, str]:
    return Claim.objects.published().filter(pk__in=claims).order_by().values_list("text", flat=True)


@Prepared
def _translations(claims: list[int]) -> QuerySet[Translation, str]:
    rows = Translation.objects.filter(claim__in=claims).order_by()
    return rows.values_list("text", flat=True)


@Prepared
def _wordings(claims: list[int]) -> QuerySet[Citation, str]:
    return Citation.objects.filter(claim__in=claims).order_by().values_list("wording", flat=True)
