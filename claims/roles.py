"""The three groups of the desk and what each may do, in Django's own permissions.

What a contributor may do to drafts of their own follows from `add_claim`: see
`services/permissions.py`. A site may add to its groups; nothing here takes that away.
"""

from collections.abc import Iterable
from typing import Any, Final

CONTRIBUTOR: Final = "Contributor"
EDITOR: Final = "Editor"
ADMINISTRATOR: Final = "Administrator"

#: What goes with a claim or is needed for one, and is added by whoever writes drafts.
WRITTEN: Final = (
    *("claim", "citation", "translation", "source", "outlet", "speaker", "speakername"),
    *("topic", "topicname"),
)
#: What else an editor writes.
EDITED: Final = (*WRITTEN, "position", "claimlink", "review", "correction")
#: What an editor writes beside the claims.
BESIDE: Final = ("reply", "standingpage")
#: How verdicts are measured.
MEASURES: Final = ("scale", "rating")
#: What programs keep, for the desk to look at.
KEPT: Final = (
    *("candidate", "snapshot", "linkcheck", "formerslug"),
    *("merge", "formerclaim", "distinctspeakers"),
)


def _may(verbs: Iterable[str], nouns: Iterable[str], app: str = "claims") -> tuple[str, ...]:
    return tuple(f"{app}.{verb}_{noun}" for noun in nouns for verb in verbs)


_LOOKING: Final = _may(["view"], (*EDITED, *BESIDE, *MEASURES, *KEPT))
_CONTRIBUTING: Final = (*_LOOKING, *_may(["add"], WRITTEN), "claims.submit_claim")
_EDITING: Final = (
    *_CONTRIBUTING,
    *_may(["add", "change", "delete"], (*EDITED, *BESIDE)),
    *_may(["change", "delete"], ["candidate"]),
    *_may(["publish", "withdraw", "return", "merge"], ["claim"]),
    *_may(["publish", "withdraw"], ["reply"]),
    *_may(["add", "delete"], ["distinctspeakers"]),
    "claims.merge_speaker",
)
_ADMINISTERING: Final = (
    *_EDITING,
    *_may(["add", "change", "delete"], MEASURES),
    *_may(["view", "add", "change", "delete"], ["user", "group"], app="auth"),
)
#: Each group with its permissions.
ROLES: Final[dict[str, tuple[str, ...]]] = {
    CONTRIBUTOR: _CONTRIBUTING,
    EDITOR: _EDITING,
    ADMINISTRATOR: _ADMINISTERING,
}


def give_permissions(group_model: Any, permission_model: Any, using: str = "default") -> None:
    """See that the groups exist and hold at least these permissions.

    Takes the models as a migration has them. A permission that does not exist yet is left for the
    migration that brings it.
    """
    permissions = permission_model.objects.using(using)
    held = {
        f"{each.content_type.app_label}.{each.codename}": each
        for each in permissions.select_related("content_type")
    }
    for name, wanted in ROLES.items():
        group, _made = group_model.objects.using(using).get_or_create(name=name)
        group.permissions.add(*(held[each] for each in wanted if each in held))
