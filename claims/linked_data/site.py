"""The site itself, its pages, and the way that leads to each."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language

from .graph import Node, absolute


def publisher() -> Node:
    """Who publishes this site."""
    return {
        "@type": "Organization",
        "@id": f"{settings.SITE_URL}/#publisher",
        "name": settings.SITE_NAME,
        "url": f"{settings.SITE_URL}/",
    }


def website() -> Node:
    """The site, with how it is searched."""
    target = f"{absolute(reverse('search'))}?q={{search_term_string}}"
    return {
        **_website_in_brief(),
        "inLanguage": [code for code, _name in settings.LANGUAGES],
        "publisher": publisher(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": target},
            "query-input": "required name=search_term_string",
        },
    }


def page(kind: str, path: str, name: str, **facts: Any) -> Node:
    """One page of the site, of a kind such as AboutPage."""
    address = absolute(path)
    return {
        "@type": kind,
        "@id": address,
        "url": address,
        "name": name,
        "inLanguage": get_language(),
        "isPartOf": _website_in_brief(),
        **facts,
    }


def trail(*steps: tuple[str, str]) -> Node:
    """The way from the front page: names and paths; the last is the page itself."""
    crumbs = [(settings.SITE_NAME, reverse("home")), *steps]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": absolute(path)}
            for place, (name, path) in enumerate(crumbs, start=1)
        ],
    }


def _website_in_brief() -> Node:
    return {
        "@type": "WebSite",
        "@id": f"{settings.SITE_URL}/#website",
        "name": settings.SITE_NAME,
        "url": f"{settings.SITE_URL}/",
    }
