"""Every write that matters: atomic, validated, with history, and counts and search kept.

`by` is the user who does it (None: a program), `why` a sentence for the history.
"""

from .checking import CHECKS, Check, Finding
from .counting import count_again, wrong_counts
from .linking import link_claims
from .looking_up import Found, SpeakerMatch, find_speakers, speaker_at
from .publishing import (
    WITHDRAW_FROM,
    publication_problems,
    publish_claim,
    return_to_draft,
    submit_for_review,
    withdraw_claim,
)
from .recording import delete_record, save_record, set_topics
from .rules import cross_table_problems
from .upkeep import kept

__all__ = [
    "CHECKS",
    "WITHDRAW_FROM",
    "Check",
    "Finding",
    "Found",
    "SpeakerMatch",
    "count_again",
    "cross_table_problems",
    "delete_record",
    "find_speakers",
    "kept",
    "link_claims",
    "publication_problems",
    "publish_claim",
    "return_to_draft",
    "save_record",
    "set_topics",
    "speaker_at",
    "submit_for_review",
    "withdraw_claim",
    "wrong_counts",
]
