"""The verdicts of reviews in a sentence, never mixed with whether it was said."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import Nature

#: More verdicts than so many are counted instead of named.
MOST_VERDICTS = 2


@dataclass(frozen=True)
class Verdict:
    """What a review says, and whose review it is."""

    label: str
    publisher: str


def attribution_sentence(verdicts: Sequence[Verdict]) -> str:
    """What reviews say of the question whether they said it; '' where none does."""
    if not verdicts:
        return ""
    return _("On whether they said it: %(verdicts)s.") % {"verdicts": _named(verdicts)}


def truth_sentence(verdicts: Sequence[Verdict], nature: str) -> str:
    """What reviews say of the question whether it is so, or that none does."""
    verdict = _named(verdicts) if verdicts else _("no verdict")
    match nature:
        case Nature.PROMISE:
            question = _("Whether it was kept is a separate question: %(verdict)s.")
        case Nature.THREAT:
            question = _("Whether it was carried out is a separate question: %(verdict)s.")
        case Nature.QUESTION | Nature.POSITION:
            question = _("Whether what it rests on is true is a separate question: %(verdict)s.")
        case _other:
            question = _("Whether it is true is a separate question: %(verdict)s.")
    return question % {"verdict": verdict}


def _named(verdicts: Sequence[Verdict]) -> str:
    """“False” (Harbour Facts)."""
    if len(verdicts) > MOST_VERDICTS:
        return ngettext("%(n)d review, below", "%(n)d reviews, below", len(verdicts)) % {
            "n": len(verdicts)
        }
    return "; ".join(
        _("“%(verdict)s” (%(publisher)s)")
        % {"verdict": each.label.rstrip("."), "publisher": each.publisher}
        for each in verdicts
    )
