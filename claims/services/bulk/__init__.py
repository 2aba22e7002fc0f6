"""Many new records at once: the rules of single writes, applied in batches.

A hundred times as fast as `save_record`, and refuses the same rows.
"""

from .allowed import publishing_refusal
from .ids import Ids, Placeholders
from .inserting import insert_records
from .new_record import NewRecord

__all__ = ["Ids", "NewRecord", "Placeholders", "insert_records", "publishing_refusal"]
