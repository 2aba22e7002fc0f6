"""Many new records at once: the rules of single writes, applied in batches.

A hundred times as fast as `save_record`, and refuses the same rows.
"""

from .allowed import publishing_refusal
from .ids import Ids, Placeholders
from .inserting import insert_records, write_prepared
from .new_record import NewRecord
from .prepared import Prepared, prepare_records

__all__ = [
    "Ids",
    "NewRecord",
    "Placeholders",
    "Prepared",
    "insert_records",
    "prepare_records",
    "publishing_refusal",
    "write_prepared",
]
