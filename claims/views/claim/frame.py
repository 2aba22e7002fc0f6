"""A claim in a frame on another site: how large it is, and the element that shows it."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from claims.models import Claim
from claims.printing import shorten

#: Longer words are cut; a link leads to the whole.
MOST_LETTERS = 600
WIDTH, LEAST_WIDTH = 600, 240
LEAST_HEIGHT = 140
#: What a line of words takes in pixels: its height, each letter's width, and the space at its ends.
LINE, LETTER, MARGINS = 31, 10.2, 44
#: What stands below the words: who and when, the status, the source, the site; narrow, it wraps.
REST, REST_NARROW, NARROW = 170, 220, 420


@dataclass(frozen=True)
class Frame:
    """A frame in pixels, and as HTML to paste."""

    width: int
    height: int
    html: str


def frame_of(claim: Claim, widest: int | None = None, highest: int | None = None) -> Frame:
    """The frame of a claim; what is higher than it may be scrolls."""
    width = min(WIDTH, widest) if widest else WIDTH
    height = _height(len(shorten(claim.text, MOST_LETTERS)), width)
    height = min(height, highest) if highest else height
    source = f"{settings.SITE_URL}{reverse('embed', args=[claim.pk])}"
    title = _("A statement on record at %(site)s") % {"site": settings.SITE_NAME}
    # Plain text to paste, not markup of our own page.
    html = (
        f'<iframe src="{escape(source)}" title="{escape(title)}" width="{width}" height="{height}"'
        ' loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"'
        ' style="border:0;max-width:100%"></iframe>'
    )
    return Frame(width, height, html)


def _height(letters: int, width: int) -> int:
    a_line = max(1, int((max(width, LEAST_WIDTH) - MARGINS) / LETTER))
    rest = REST_NARROW if width < NARROW else REST
    return max(LEAST_HEIGHT, -(-letters // a_line) * LINE + rest)
