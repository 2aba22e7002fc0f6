"""Claims and speakers that are one: merged, and parted again where that was a mistake."""

from .claim_plan import plan_claim_merge
from .following import claim_at_number, claims_by_reference
from .merging import merge_claims, merge_speakers
from .moving import move_claims
from .obstacles import undo_problems
from .speaker_plan import plan_speaker_merge
from .steps import Act, Difference, MergePlan, Step, from_json
from .undoing import undo_merge

__all__ = [
    "Act",
    "Difference",
    "MergePlan",
    "Step",
    "claim_at_number",
    "claims_by_reference",
    "from_json",
    "merge_claims",
    "merge_speakers",
    "move_claims",
    "plan_claim_merge",
    "plan_speaker_merge",
    "undo_merge",
    "undo_problems",
]
