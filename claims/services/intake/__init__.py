"""From an article to proposals, and from a proposal to a claim: what an editor decides."""

from .deciding import (
    accept_candidates,
    joined,
    merge_candidates,
    new_speaker,
    reject_candidate,
    reopen,
)
from .proposing import Proposed, propose
from .shelving import Shelved, shelve
from .suggesting import Suggestion, suggested_speakers
from .taking_in import LARGEST as LARGEST_PAGE
from .taking_in import Page, TakenIn, page_at, read_page, take_in

__all__ = [
    "LARGEST_PAGE",
    "Page",
    "Proposed",
    "Shelved",
    "Suggestion",
    "TakenIn",
    "accept_candidates",
    "joined",
    "merge_candidates",
    "new_speaker",
    "page_at",
    "propose",
    "read_page",
    "reject_candidate",
    "reopen",
    "shelve",
    "suggested_speakers",
    "take_in",
]
