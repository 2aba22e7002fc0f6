"""What every template may say about the site."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, str]:
    """The site's name and the full address of the page asked for."""
    return {
        "site_name": settings.SITE_NAME,
        "page_url": f"{settings.SITE_URL}{request.get_full_path()}",
    }
