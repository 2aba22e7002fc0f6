"""Work on a file goes on when its request has ended, and never twice at once.

A lock on a file says that somebody is at work: the system takes it away when the process dies,
so a page knows at once, and the work can be begun again. It is all or nothing, so that is safe.
"""

import fcntl
import logging
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from django.db import connections
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from claims.choices import UploadState
from claims.models import Upload

Work = Callable[[Upload], None]
#: Shorter files are done within the request.
SHORT = {".xlsx": 60_000}
SHORT_TEXT = 400_000
logger = logging.getLogger(__name__)


class AlreadyWorkingError(Exception):
    """Somebody is at work on this file."""


def lock_path(upload: Upload) -> Path:
    """The file whose lock says that somebody is at work."""
    return Path(upload.file.path + ".lock")


def progress_path(upload: Upload) -> Path:
    """The file that says how far the work is."""
    return Path(upload.file.path + ".progress")


def is_at_work(upload: Upload) -> bool:
    """Whether a living process works on the file."""
    try:
        os.close(_locked(upload))
    except AlreadyWorkingError:
        return True
    return False


def is_short(upload: Upload) -> bool:
    """Whether the work fits into a request."""
    return upload.size <= SHORT.get(Path(upload.file.path).suffix, SHORT_TEXT)


def begin(upload: Upload, state: UploadState, work: Work) -> None:
    """Do a piece of work: at once if the file is short, else beside the requests.

    Raises AlreadyWorkingError.
    """
    lock = _locked(upload)
    try:
        _note_begin(upload, state)
    except BaseException:
        os.close(lock)
        raise
    if is_short(upload):
        _do(upload, work, lock)
        return
    given = (upload, work, lock, get_language())
    Thread(target=_beside, args=given, name=f"upload-{upload.pk}", daemon=True).start()


def _note_begin(upload: Upload, state: UploadState) -> None:
    upload.refresh_from_db(fields=["state"])
    if upload.state == UploadState.IMPORTED:
        # Somebody pressed twice, and the first has ended in between.
        raise AlreadyWorkingError
    progress_path(upload).unlink(missing_ok=True)
    upload.state, upload.failure = state, ""
    upload.save(update_fields=["state", "failure"])


def _beside(upload: Upload, work: Work, lock: int, language: str | None) -> None:
    """In a thread, with a connection of its own and the language of whoever asked."""
    try:
        with override(language):
            _do(upload, work, lock)
    finally:
        connections.close_all()


def _do(upload: Upload, work: Work, lock: int) -> None:
    """Whatever happens, the row says how it ended, and the lock is given back."""
    try:
        work(upload)
    except Exception:
        # What is wrong with a file is in its report; this is an error of ours, of whatever kind.
        # The log says more, and the row that it has ended: else an editor would wait for ever.
        logger.exception("The work on upload %s (%s) failed.", upload.pk, upload.name)
        upload.state, upload.failure = (
            UploadState.FAILED,
            _("An unexpected error; it is in the log."),
        )
        upload.finished_at = timezone.now()
        upload.save(update_fields=["state", "failure", "finished_at"])
    finally:
        os.close(lock)


def _locked(upload: Upload) -> int:
    """Take the lock; it is given back when the descriptor is closed, or the process ends."""
    path = lock_path(upload)
    # A database may have come back from a copy, and its uploads not.
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise AlreadyWorkingError from error
    return descriptor
