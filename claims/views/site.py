"""What every template may say about the site."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, str]:
    """The site's name, the page's address with and without its query, and the data's licence."""
    return {
        "site_name": settings.SITE_NAME,
        "page_url": f"{settings.SITE_URL}{request.get_full_path()}",
        "canonical_url": f"{settings.SITE_URL}{request.path}",
        "data_licence": settings.DATA_LICENCE,
    }
