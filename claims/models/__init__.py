"""The nouns of the record. Import them from here."""

from .base import Days, Recorded, is_unstorable, new_reference
from .candidate import Candidate
from .citation import Citation
from .claim import MAX_TEXT, Claim, ClaimQuerySet
from .claim_address import claim_address
from .correction import Correction
from .ledger import (
    ID_BITS,
    ID_MASK,
    ClaimCount,
    IndexState,
    SearchDocument,
    TokenSet,
    place,
)
from .link import LINK_COLUMNS, ClaimLink, ClaimLinkQuerySet, LinkRow
from .merge import DistinctSpeakers, FormerClaim, Merge
from .prepared import Prepared
from .reply import Reply
from .review import Rating, Review, Scale
from .revision import Revision
from .source import LinkCheck, Outlet, Snapshot, Source, url_key
from .speaker import FormerSlug, NameWord, Position, Speaker, SpeakerName
from .standing_page import StandingPage
from .topic import Topic, TopicName, parents, with_ancestors, with_descendants
from .translation import Translation
from .unrelated import UnrelatedClaims
from .upload import Upload, UploadRow

__all__ = [
    "ID_BITS",
    "ID_MASK",
    "LINK_COLUMNS",
    "MAX_TEXT",
    "Candidate",
    "Citation",
    "Claim",
    "ClaimCount",
    "ClaimLink",
    "ClaimLinkQuerySet",
    "ClaimQuerySet",
    "Correction",
    "Days",
    "DistinctSpeakers",
    "FormerClaim",
    "FormerSlug",
    "IndexState",
    "LinkCheck",
    "LinkRow",
    "Merge",
    "NameWord",
    "Outlet",
    "Position",
    "Prepared",
    "Rating",
    "Recorded",
    "Reply",
    "Review",
    "Revision",
    "Scale",
    "SearchDocument",
    "Snapshot",
    "Source",
    "Speaker",
    "SpeakerName",
    "StandingPage",
    "TokenSet",
    "Topic",
    "TopicName",
    "Translation",
    "UnrelatedClaims",
    "Upload",
    "UploadRow",
    "claim_address",
    "is_unstorable",
    "new_reference",
    "parents",
    "place",
    "url_key",
    "with_ancestors",
    "with_descendants",
]
