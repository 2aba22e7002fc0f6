"""Posts of social networks that a page has embedded."""

from typing import Final

from lxml.html import HtmlElement

from claims.extraction.wording.word_table import table

#: The classes that the networks' own embedding code gives a post.
_CLASSES: Final = table(
    "twitter-tweet twitter-video instagram-media tiktok-embed fb-post bluesky-embed "
    "mastodon-embed telegram-post text-post-media reddit-embed-bq threads-post"
)


def is_post(element: HtmlElement) -> bool:
    """Whether an element is a post as the networks embed it."""
    if element.tag not in ("blockquote", "div"):
        return False
    return not _CLASSES.isdisjoint((element.get("class") or "").split())


def posts_of(root: HtmlElement) -> list[HtmlElement]:
    """Every post on a page."""
    return [element for element in root.iter("blockquote", "div") if is_post(element)]
