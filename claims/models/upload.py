"""Files that editors brought to be imported, and what each of their rows comes to."""

from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.choices import ImportOutcome, UploadState

from .base import new_reference


class UploadFolder(FileSystemStorage):
    """A folder in DATA_DIR, wherever that is now. Private: nothing serves it."""

    @property
    def base_location(self) -> str:
        return str(Path(settings.DATA_DIR) / "uploads")

    @property
    def location(self) -> str:
        return self.base_location


def upload_storage() -> FileSystemStorage:
    """Where uploads are kept."""
    return UploadFolder(base_url=None, file_permissions_mode=0o600)


def upload_path(upload: "Upload", name: str) -> str:
    """A name of our own: what the file was called is for people, not for the disk."""
    return f"{new_reference()}{Path(name).suffix.lower()[:10]}"


class Upload(models.Model):
    """One file, from its arrival to its import; kept for a while, so that a reload loses nothing.

    `mapping` says which column of the file (key) is which of ours; `report` what the last run
    found.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads"
    )
    name = models.CharField(_("file"), max_length=200)
    file = models.FileField(storage=upload_storage, upload_to=upload_path, max_length=200)
    size = models.PositiveBigIntegerField(default=0)
    mapping = models.JSONField(default=dict)
    correction = models.TextField(
        _("correction"),
        blank=True,
        help_text=_("For readers, where published claims change: what was changed, and why."),
    )
    state = models.CharField(
        _("state"), max_length=12, choices=UploadState, default=UploadState.WAITING
    )
    report = models.JSONField(default=dict)
    failure = models.TextField(blank=True)
    created_at = models.DateTimeField(_("brought"), auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=UploadState.values), name="upload_state_known"
            ),
        )

    def __str__(self) -> str:
        return self.name


class UploadRow(models.Model):
    """What one row of a file comes to: `number` is its place in the file, `line` where it begins.

    `version` is that of the claim when they were compared, and `changed_at` when the claim, or what
    belongs to it, had last changed then.
    """

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    line = models.PositiveIntegerField()
    outcome = models.CharField(max_length=12, choices=ImportOutcome)
    claim_id = models.BigIntegerField(null=True)
    version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(null=True)
    label = models.CharField(max_length=400, blank=True)
    errors = models.JSONField(default=list)
    warnings = models.JSONField(default=list)
    differences = models.JSONField(default=list)

    class Meta:
        ordering = ("upload", "number")
        indexes = (
            models.Index(fields=("upload", "outcome", "number"), name="uploadrow_by_outcome"),
        )
        constraints = (
            models.UniqueConstraint(fields=("upload", "number"), name="uploadrow_one_per_row"),
            models.CheckConstraint(
                condition=models.Q(outcome__in=ImportOutcome.values), name="uploadrow_outcome_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.upload_id}: {self.line}"
