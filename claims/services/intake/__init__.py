"""From an article to proposals, and from a proposal to a claim: what an editor decides."""

from .deciding import accept_candidates, merge_candidate, new_speaker, reject_candidate, reopen
from .proposing import Proposed, propose
from .shelving import Shelved, shelve
from .suggesting import Suggestion, suggested_speakers

__all__ = [
    "Proposed",
    "Shelved",
    "Suggestion",
    "accept_candidates",
    "merge_candidate",
    "new_speaker",
    "propose",
    "reject_candidate",
    "reopen",
    "shelve",
    "suggested_speakers",
]
