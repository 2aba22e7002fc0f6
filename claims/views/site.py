"""What every template may say about the site."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext

from .languages import canonical_query, in_every_language

#: The languages as OpenGraph writes them: with a country.
LOCALES = {"en": "en_GB", "be": "be_BY", "ru": "ru_RU", "uk": "uk_UA"}


def site(request: HttpRequest) -> dict[str, Any]:
    """The site's name, the page's addresses in this and in other languages, the data's licence.

    `canonical_url` is the address that search engines may list. `alternates` are the same pages in
    the other languages; there are none of a list that a reader narrowed.
    """
    query = canonical_query(request)
    links = in_every_language(request)
    current = next(link for link in links if link.is_current)
    return {
        "site_name": settings.SITE_NAME,
        "page_url": f"{settings.SITE_URL}{request.get_full_path()}",
        "canonical_url": f"{settings.SITE_URL}{current.path}{query or ''}",
        "alternates": []
        if query is None
        else [(link.code, f"{settings.SITE_URL}{link.path}{query}") for link in links],
        "languages": links,
        "og_locales": list(dict.fromkeys(LOCALES[each.code] for each in (current, *links))),
        "data_licence": gettext(settings.DATA_LICENCE),
    }
