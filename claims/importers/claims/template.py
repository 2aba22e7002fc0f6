"""A file to begin with: the columns that most lists of statements have, and an invented row."""

import csv
import io
from collections.abc import Callable, Mapping

from .template_workbook import workbook_of

#: Our columns, each with what it may hold.
TEMPLATE = {
    "reference": "harbour-2021-crane",
    "text": "We will not sell the crane.",
    "language": "en",
    "form": "direct",
    "nature": "promise",
    "speaker": "Olga Marsh",
    "speaker_kind": "person",
    "on_behalf_of": "Harbour Council",
    "said_on": "2021-05-07",
    "date_printed": "on Friday",
    "said_to": "reporters",
    "occasion": "Council meeting",
    "context": "The council had asked what the old crane costs.",
    "topics": "harbour; public-property",
    "status": "reported",
    "status_note": "",
    "translation": "Мы не продадим кран.",
    "translation_language": "ru",
    "translation_by": "desk",
    "source_title": "Crane stays",
    "outlet": "Harbour News",
    "outlet_kind": "newspaper",
    "source_url": "https://harbour-news.example/crane-stays",
    "source_published_on": "2021-05-08",
    "speaker_printed": "Ms Marsh",
    "locator": "paragraph 2",
    "fidelity": "exact",
    "published_at": "",
}


def template_csv() -> bytes:
    """The template as CSV. Excel reads UTF-8 only where the mark of it stands first."""
    text = io.StringIO()
    csv.writer(text).writerows([TEMPLATE, TEMPLATE.values()])
    return text.getvalue().encode("utf-8-sig")


def template_workbook() -> bytes:
    """The template as a workbook."""
    return workbook_of([list(TEMPLATE), list(TEMPLATE.values())])


#: The ends of the names, each with the media type and what makes the file.
TEMPLATE_FILES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "csv": ("text/csv; charset=utf-8", template_csv),
    "xlsx": (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        template_workbook,
    ),
}
