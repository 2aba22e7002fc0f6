"""How long a file is kept."""

from datetime import timedelta

from django.contrib.auth.models import AbstractBaseUser
from django.core.files import File
from django.utils import timezone

from claims.models import Upload, UploadRow

from .working import is_at_work, lock_path, progress_path

#: An editor comes back to a file after a holiday, not after a year.
KEPT_FOR = timedelta(days=30)


def keep_upload(file: "File[bytes]", name: str, *, owner: AbstractBaseUser) -> Upload:
    """Keep a file that was brought; its columns are still to be confirmed."""
    forget_old()
    upload = Upload(owner_id=owner.pk, name=name[-200:], size=file.size)
    upload.file.save(name, file, save=False)
    upload.save()
    return upload


def forget_old() -> int:
    """Throw away what was brought long ago, and say how many that were."""
    old = Upload.objects.filter(created_at__lt=timezone.now() - KEPT_FOR)
    return sum(throw_away(upload) for upload in old)


def throw_away(upload: Upload) -> bool:
    """Delete an upload with its file and rows. One that is being worked on stays: False."""
    if is_at_work(upload):
        return False
    rows = UploadRow.objects.filter(upload=upload)
    rows._raw_delete(rows.db)
    progress = progress_path(upload)
    beside = (lock_path(upload), progress, progress.with_suffix(".part"))
    upload.file.delete(save=False)
    for path in beside:
        path.unlink(missing_ok=True)
    upload.delete()
    return True
