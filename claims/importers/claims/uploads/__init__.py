"""Files that editors brought: kept, checked, imported; long ones beside the requests."""

from .keeping import forget_old, keep_upload, throw_away
from .progress import Done, progress_of
from .work import check_upload, import_upload, open_upload
from .working import AlreadyWorkingError, begin, is_at_work

__all__ = [
    "AlreadyWorkingError",
    "Done",
    "begin",
    "check_upload",
    "forget_old",
    "import_upload",
    "is_at_work",
    "keep_upload",
    "open_upload",
    "progress_of",
    "throw_away",
]
