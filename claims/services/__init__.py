"""Every write that matters: allowed, atomic, validated, with history, counts and search kept.

`by` is the user who does it (None: a program, which may all), `why` a sentence for the history.
"""

from .bulk import (
    Ids,
    NewRecord,
    Placeholders,
    Prepared,
    insert_records,
    prepare_records,
    write_prepared,
)
from .checking import CHECKS, Check, Finding
from .correcting import announce_correction, correct_claim
from .counting import count_again, wrong_counts
from .due import Due, publish_due_claims
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
from .link_suggestions import (
    LinkSuggestion,
    dismiss_link,
    suggested_links,
    suggestions_for_each,
    unlinked_claims,
)
from .linking import link_claims
from .looking_up import (
    Found,
    SpeakerMatch,
    find_speakers,
    speaker_at,
    speakers_beginning,
    speakers_called,
)
from .merging import (
    MergePlan,
    claim_at_number,
    claims_by_reference,
    merge_claims,
    merge_speakers,
    move_claims,
    plan_claim_merge,
    plan_speaker_merge,
    undo_merge,
    undo_problems,
)
from .needing_correction import changed_for_readers, needs_correction
from .permissions import Action, NotAllowedError, may, refusal, require
from .previewing import PREVIEW_DAYS, preview_token, previewed_claim
from .publishing import (
    WITHDRAW_FROM,
    publish_claim,
    return_to_draft,
    submit_for_review,
    withdraw_claim,
)
from .readiness import publication_problems
from .recording import delete_record, save_record, set_topics, store_record
from .replying import publish_reply, withdraw_reply
from .resembling import Resemblance, similar_claims
from .reverting import (
    BroughtBack,
    bring_back,
    columns_put_back,
    put_back,
    revert_problem,
    revert_record,
    topic_ids_at,
)
from .rules import cross_table_problems
from .similar_speakers import SimilarSpeakers, count_similar_speakers, similar_speakers
from .telling_apart import forget_distinction, tell_apart
from .timing import cancel_publication, schedule_publication
from .upkeep import kept
from .versions import ChangedSince, changed_since

__all__ = [
    "CHECKS",
    "LARGEST_PAGE",
    "PREVIEW_DAYS",
    "WITHDRAW_FROM",
    "Action",
    "BroughtBack",
    "ChangedSince",
    "Check",
    "Due",
    "Finding",
    "Found",
    "Ids",
    "LinkSuggestion",
    "MergePlan",
    "NewRecord",
    "NotAllowedError",
    "Page",
    "Placeholders",
    "Prepared",
    "Proposed",
    "Resemblance",
    "Shelved",
    "SimilarSpeakers",
    "SpeakerMatch",
    "Suggestion",
    "TakenIn",
    "accept_candidates",
    "announce_correction",
    "bring_back",
    "cancel_publication",
    "changed_for_readers",
    "changed_since",
    "claim_at_number",
    "claims_by_reference",
    "columns_put_back",
    "correct_claim",
    "count_again",
    "count_similar_speakers",
    "cross_table_problems",
    "delete_record",
    "dismiss_link",
    "fetch_page",
    "find_speakers",
    "forget_distinction",
    "insert_records",
    "joined",
    "kept",
    "link_claims",
    "may",
    "merge_candidates",
    "merge_claims",
    "merge_speakers",
    "move_claims",
    "needs_correction",
    "new_speaker",
    "page_at",
    "plan_claim_merge",
    "plan_speaker_merge",
    "prepare_records",
    "preview_token",
    "previewed_claim",
    "propose",
    "publication_problems",
    "publish_claim",
    "publish_due_claims",
    "publish_reply",
    "put_back",
    "read_page",
    "refusal",
    "reject_candidate",
    "reopen",
    "require",
    "return_to_draft",
    "revert_problem",
    "revert_record",
    "save_record",
    "schedule_publication",
    "set_topics",
    "shelve",
    "similar_claims",
    "similar_speakers",
    "speaker_at",
    "speakers_beginning",
    "speakers_called",
    "store_record",
    "submit_for_review",
    "suggested_links",
    "suggested_speakers",
    "suggestions_for_each",
    "take_in",
    "tell_apart",
    "topic_ids_at",
    "undo_merge",
    "undo_problems",
    "unlinked_claims",
    "withdraw_claim",
    "withdraw_reply",
    "write_prepared",
    "wrong_counts",
]
