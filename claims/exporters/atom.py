"""Atom (RFC 4287): what is new in a list, for those who follow it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from claims.choices import STATUS_MEANING, WRONGLY_ATTRIBUTED, Form, Status
from claims.columns import Cell, Column

from .head import Head

#: What an entry is made of.
ENTRY_COLUMNS = (
    *("id", "url", "text", "language", "form", "status", "status_note", "speaker"),
    *("on_behalf_of", "said_on", "topics", "citations", "published_at", "updated_at"),
)
#: Longer words are cut in titles.
TITLE_LENGTH = 140
#: What XML cannot hold.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: When a feed was last changed that has nothing in it.
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

#: Words in their language.
QUOTATION = '<blockquote lang="{0}" xml:lang="{0}"><p>{1}</p></blockquote>'
REPORT = '<p lang="{0}" xml:lang="{0}">{1}</p>'

Entry = dict[str, Any]


class _Feed(Atom1Feed):
    """Django's, with the sources of each entry beside its page."""

    def latest_post_date(self) -> datetime:
        return max((item["updateddate"] for item in self.items), default=EPOCH)

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for address in item["via"]:
            handler.addQuickElement("link", "", {"rel": "via", "href": address})


def write_atom(
    columns: Sequence[Column], rows: Iterable[Sequence[Cell]], head: Head
) -> Iterator[str]:
    """One feed. An entry is known by its claim's number, under which its page is found for good."""
    names = [column.name for column in columns]
    feed = _Feed(
        title=_writable(head.title),
        link=head.page,
        feed_url=head.address,
        description="",
        language="en",
        author_name=settings.SITE_NAME,
        author_link=f"{settings.SITE_URL}/",
        feed_copyright=settings.DATA_LICENCE,
    )
    for row in rows:
        _add(feed, dict(zip(names, row, strict=True)))
    yield feed.writeString("utf-8")


def _add(feed: Atom1Feed, entry: Entry) -> None:
    feed.add_item(
        title=_writable(_title(entry)),
        link=entry["url"],
        description=_writable(_content(entry)),
        unique_id=f"{settings.SITE_URL}/claims/{entry['id']}/",
        pubdate=datetime.fromisoformat(entry["published_at"]),
        updateddate=datetime.fromisoformat(entry["updated_at"]),
        categories=entry["topics"],
        via=[each["url"] for each in entry["citations"] if each["url"]],
    )


def _title(entry: Entry) -> str:
    """Who says what; of words that are not the speaker's, that they are not, and no more."""
    speaker = entry["speaker"]
    if entry["status"] in WRONGLY_ATTRIBUTED:
        return f"Wrongly attributed to {speaker}"
    if entry["on_behalf_of"]:
        speaker = f"{speaker} for {entry['on_behalf_of']}"
    words = entry["text"]
    if len(words) > TITLE_LENGTH:
        words = f"{words[:TITLE_LENGTH].rsplit(maxsplit=1)[0]} …"
    return f"{speaker}: {words if entry['form'] == Form.PARAPHRASE else f'“{words}”'}"


def _content(entry: Entry) -> SafeString:
    """The words in their language, what their status means, and where they are printed."""
    is_quotation = entry["form"] != Form.PARAPHRASE and entry["status"] not in WRONGLY_ATTRIBUTED
    words = QUOTATION if is_quotation else REPORT
    meaning = " ".join((str(STATUS_MEANING[Status(entry["status"])]), entry["status_note"]))
    said = f"Dated {entry['said_on']}." if entry["said_on"] else "The day is not known."
    return format_html(
        "{}<p>{} {}</p>{}",
        format_html(words, entry["language"], entry["text"]),
        said,
        meaning.strip(),
        _sources(entry["citations"]),
    )


def _sources(citations: Iterable[dict[str, Any]]) -> SafeString:
    printed = [
        (" · ".join(filter(None, (each["outlet"], each["title"], each["published_on"]))),)
        for each in citations
    ]
    listed = format_html_join("", "<li>{}</li>", printed)
    return format_html("<ul>{}</ul>", listed) if printed else SafeString()


def _writable(text: str) -> str:
    return UNWRITABLE.sub("", text)
