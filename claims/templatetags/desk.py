"""What the desk's templates need beyond Django's own filters."""

from django import template

from claims.dates import PartialDate, iso

register = template.Library()


@register.filter
def written(when: PartialDate) -> str:
    """A partial date as it is typed: '2010-08'; empty where it is not known."""
    return iso(when)
