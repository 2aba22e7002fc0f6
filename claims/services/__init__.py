"""Every write that matters: atomic, validated, with history, and counts and search kept.

`by` is the user who does it (None: a program), `why` a sentence for the history.
"""

from .checking import CHECKS, Check, Finding
from .counting import count_again, wrong_counts
from .fetching import fetch_page
from .intake import (
    LARGEST_PAGE,
    Page,
    Proposed,
    Shelved,
    Suggestion,
    TakenIn,
    accept_candidates,
    joined,
    merge_candidates,
    new_speaker,
    page_at,
    propose,
    read_page,
    reject_candidate,
    reopen,
    shelve,
    suggested_speakers,
    take_in,
)
from .linking import link_claims
from .looking_up import Found, SpeakerMatch, find_speakers, speaker_at, speakers_called
from .publishing import (
    WITHDRAW_FROM,
    publication_problems,
    publish_claim,
    return_to_draft,
    submit_for_review,
    withdraw_claim,
)
from .recording import delete_record, save_record, set_topics
from .resembling import Resemblance, similar_claims
from .rules import cross_table_problems
from .upkeep import kept

__all__ = [
    "CHECKS",
    "LARGEST_PAGE",
    "WITHDRAW_FROM",
    "Check",
    "Finding",
    "Found",
    "Page",
    "Proposed",
    "Resemblance",
    "Shelved",
    "SpeakerMatch",
    "Suggestion",
    "TakenIn",
    "accept_candidates",
    "count_again",
    "cross_table_problems",
    "delete_record",
    "fetch_page",
    "find_speakers",
    "joined",
    "kept",
    "link_claims",
    "merge_candidates",
    "new_speaker",
    "page_at",
    "propose",
    "publication_problems",
    "publish_claim",
    "read_page",
    "reject_candidate",
    "reopen",
    "return_to_draft",
    "save_record",
    "set_topics",
    "shelve",
    "similar_claims",
    "speaker_at",
    "speakers_called",
    "submit_for_review",
    "suggested_speakers",
    "take_in",
    "withdraw_claim",
    "wrong_counts",
]
