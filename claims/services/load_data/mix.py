"""The mix of a realistic record: how often each value of the closed lists comes up."""

from collections.abc import Iterator
from random import Random
from typing import Final, NamedTuple

from claims.choices import Form, Nature, Stage, Status, TranslationBy, WithdrawalGround

from . import vocabulary
from .shares import Shares

STAGES: Final = Shares(
    {
        Stage.PUBLISHED.value: 97,
        Stage.DRAFT.value: 1.5,
        Stage.IN_REVIEW.value: 0.8,
        Stage.WITHDRAWN.value: 0.7,
    }
)
STATUSES: Final = Shares(
    {
        Status.REPORTED.value: 82,
        Status.CONFIRMED.value: 10,
        Status.UNVERIFIED.value: 3,
        Status.DISPUTED.value: 2.5,
        Status.MISQUOTED.value: 0.8,
        Status.MISATTRIBUTED.value: 0.7,
        Status.FABRICATED.value: 0.6,
        Status.RETRACTED.value: 0.4,
    }
)
FORMS: Final = Shares({Form.DIRECT.value: 60, Form.PARTIAL.value: 22, Form.PARAPHRASE.value: 18})
NATURES: Final = Shares(
    {
        Nature.ASSERTION.value: 60,
        Nature.POSITION.value: 20,
        Nature.PROMISE.value: 10,
        Nature.QUESTION.value: 6,
        Nature.THREAT.value: 4,
    }
)
PRECISIONS: Final = Shares({"day": 86, "month": 6, "year": 3, "range": 3, "unknown": 2})
#: Days from the statement to its first source.
DELAYS: Final = Shares({0: 60, 1: 25, 2: 10, 5: 5})
CITATIONS: Final = Shares({1: 83, 2: 14, 3: 3})
TOPICS: Final = Shares({0: 8, 1: 60, 2: 25, 3: 7})
SAID_TO: Final = Shares({"": 88, "to reporters": 6, "in an interview": 4, "to parliament": 2})
OCCASIONS: Final = Shares({"": 88, "News conference": 6, "Round table": 4, "Annual address": 2})
#: In the language of the first source, or else in one of these.
LANGUAGES: Final = Shares({"": 85, "en": 5, "ru": 7, "be": 3})
ON_BEHALF: Final = Shares({False: 95, True: 5})
REVIEWED: Final = Shares({False: 95, True: 5})
#: Who translated, if anybody did.
TRANSLATED: Final = Shares(
    {
        "": 85,
        TranslationBy.DESK.value: 9,
        TranslationBy.MACHINE.value: 3,
        TranslationBy.OUTLET.value: 3,
    }
)
GROUNDS: Final = Shares(dict.fromkeys(WithdrawalGround.values, 1.0))


class Drawn(NamedTuple):
    """What chance decided about one claim."""

    speaker_id: int
    stage: str
    status: str
    form: str
    nature: str
    precision: str
    delay: int
    citations: int
    topics: int
    said_to: str
    occasion: str
    language: str
    on_behalf: bool
    reviewed: bool
    translated_by: str
    words: int


def draw(random: Random, speakers: Shares[int], count: int) -> Iterator[Drawn]:
    """What chance decides about so many claims; drawn together because that is much faster."""
    columns = (
        speakers.draw(random, count),
        STAGES.draw(random, count),
        STATUSES.draw(random, count),
        FORMS.draw(random, count),
        NATURES.draw(random, count),
        PRECISIONS.draw(random, count),
        DELAYS.draw(random, count),
        CITATIONS.draw(random, count),
        TOPICS.draw(random, count),
        SAID_TO.draw(random, count),
        OCCASIONS.draw(random, count),
        LANGUAGES.draw(random, count),
        ON_BEHALF.draw(random, count),
        REVIEWED.draw(random, count),
        TRANSLATED.draw(random, count),
        vocabulary.lengths(random, count),
    )
    return map(Drawn._make, zip(*columns, strict=True))
