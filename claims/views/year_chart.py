"""A list by years: bars, each a link to its years, drawn as SVG; and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

from django.http import QueryDict
from django.utils.formats import number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import ngettext

from claims.filters import Period

#: Units of the drawing, which the page stretches: the width of a year, of its bar, the height.
STEP, BAR, HEIGHT = 10, 8, 60
#: The least of a bar that can be seen, and the least number of places, lest one bar fill the page.
LEAST, PLACES = 1.5, 16


@dataclass(frozen=True)
class Bar:
    """Some years of a list."""

    first: int
    last: int
    claims: int
    href: str

    @property
    def years(self) -> str:
        """'2010', or '2010–2019' where a bar stands for a decade."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    @property
    def count(self) -> str:
        """How many statements there are, in figures."""
        return number_format(self.claims, use_l10n=True, force_grouping=True)


def year_bars(periods: Sequence[Period], params: QueryDict, within: str = "") -> list[Bar]:
    """A bar for each period of a list, with the query string of just its statements.

    `params` are those of the page, whose other filters stay; `within` is the one of its address.
    """
    query = params.copy()
    for name in ("page", "after", within):
        query.pop(name, None)
    bars = []
    for each in periods:
        query["said_after"], query["said_before"] = str(each.first), str(each.last)
        bars.append(Bar(each.first, each.last, each.claims, f"?{query.urlencode()}#list"))
    return bars


def year_chart(bars: Sequence[Bar]) -> SafeString:
    """The bars as an SVG, years without statements left empty; '' where there are none.

    It is for the eye: the links of the table beside it are for the keyboard and for screen readers.
    """
    if not bars:
        return mark_safe("")
    step = bars[0].last - bars[0].first + 1
    places = max((bars[-1].first - bars[0].first) // step + 1, PLACES)
    most = max(bar.claims for bar in bars)
    svg = Element(
        "svg",
        {
            "class": "chart",
            "viewBox": f"0 0 {places * STEP} {HEIGHT}",
            "preserveAspectRatio": "none",
            "aria-hidden": "true",
        },
    )
    for bar in bars:
        left = (bar.first - bars[0].first) // step * STEP
        height = max(bar.claims / most * HEIGHT, LEAST)
        link = SubElement(svg, "a", {"href": bar.href, "tabindex": "-1"})
        SubElement(link, "title").text = _spoken(bar)
        # The whole height can be pressed, not the bar alone.
        _rect(link, left, 0, STEP, HEIGHT).set("fill", "transparent")
        _rect(link, left + (STEP - BAR) / 2, HEIGHT - height, BAR, height)
    return mark_safe(tostring(svg, encoding="unicode"))


def _spoken(bar: Bar) -> str:
    text = ngettext("%(years)s: %(n)s statement", "%(years)s: %(n)s statements", bar.claims)
    return text % {"years": bar.years, "n": bar.count}


def _rect(parent: Element, x: float, y: float, width: float, height: float) -> Element:
    place = {"x": x, "y": y, "width": width, "height": height}
    return SubElement(parent, "rect", {name: f"{value:g}" for name, value in place.items()})
