"""Records for tests, made as editors make them: through the services.

A partial date is given as it is written: `ClaimFactory(said="2010-08")`.
"""

from .claims import (
    CandidateFactory,
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    RatingFactory,
    ReplyFactory,
    ReviewFactory,
    ScaleFactory,
    TranslationFactory,
    UnrelatedClaimsFactory,
)
from .ledger import FormerClaimFactory, MergeFactory, UploadFactory, UploadRowFactory
from .record import RecordFactory
from .sources import LinkCheckFactory, OutletFactory, SnapshotFactory, SourceFactory
from .speakers import DistinctSpeakersFactory, PositionFactory, SpeakerFactory, SpeakerNameFactory
from .stages import claim_at, draft_claim, published_claim, withdrawn_claim
from .standing import StandingPageFactory
from .topics import TopicFactory, TopicNameFactory

__all__ = [
    "CandidateFactory",
    "CitationFactory",
    "ClaimFactory",
    "ClaimLinkFactory",
    "CorrectionFactory",
    "DistinctSpeakersFactory",
    "FormerClaimFactory",
    "LinkCheckFactory",
    "MergeFactory",
    "OutletFactory",
    "PositionFactory",
    "RatingFactory",
    "RecordFactory",
    "ReplyFactory",
    "ReviewFactory",
    "ScaleFactory",
    "SnapshotFactory",
    "SourceFactory",
    "SpeakerFactory",
    "SpeakerNameFactory",
    "StandingPageFactory",
    "TopicFactory",
    "TopicNameFactory",
    "TranslationFactory",
    "UnrelatedClaimsFactory",
    "UploadFactory",
    "UploadRowFactory",
    "claim_at",
    "draft_claim",
    "published_claim",
    "withdrawn_claim",
]
