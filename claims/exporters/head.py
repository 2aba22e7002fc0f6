"""What a file is of: what stands at the head of those that have one."""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True)
class Head:
    """The title of a list, the address of its page, and that of the file itself."""

    title: str
    page: str
    address: str

    @classmethod
    def of(cls, title: str, page: str, file: str, query: str = "") -> "Head":
        """The head of the file of a page, both given as paths, under a query string."""
        query = f"?{query}" if query else ""
        return cls(
            f"{settings.SITE_NAME}: {title}" if title else settings.SITE_NAME,
            f"{settings.SITE_URL}{page}{query}",
            f"{settings.SITE_URL}{file}{query}",
        )
