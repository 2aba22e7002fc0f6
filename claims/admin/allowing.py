"""Who may open, change and delete what: the admin asks the services, record by record."""

from typing import Any

from django.http import HttpRequest

from claims.services import Action, may


class Allowed:
    """A kind of record whose pages let in whom the services let write."""

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        if obj is None:
            return super().has_change_permission(request, obj)  # type: ignore[misc]
        return may(request.user, Action.CHANGE, obj)  # type: ignore[arg-type]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        if obj is None:
            return super().has_delete_permission(request, obj)  # type: ignore[misc]
        return may(request.user, Action.DELETE, obj)  # type: ignore[arg-type]
