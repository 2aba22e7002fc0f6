"""A list by years: bars, each a link to its years, drawn as SVG; and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import ngettext

from claims.filters import Period
from claims.printing import figures

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
        return figures(self.claims)


def year_bars(periods: Sequence[Period], params: QueryDict, within: str = "") -> list[Bar]:
    """A bar for each period of a list, with the query string of just its statements.

    `params` are those of the page, whose other filters stay; `within` is the one of its address.
    """
    query = params.copy()
    for name in ("page", "after", "said_after", "said_before", within):
        query.pop(name, None)
    rest = f"&{query.urlencode()}" if query else ""
    return [
        Bar(
            each.first,
            each.last,
            each.claims,
            f"?said_after={each.first}&said_before={each.last}{rest}#list",
        )
        for each in periods
    ]


def year_chart(bars: Sequence[Bar]) -> SafeString:
    """The bars as an SVG, years without statements left empty; '' where there are none.

    It is for the eye: the links of the table beside it are for the keyboard and for screen readers.
    """
    if not bars:
        return mark_safe("")
    step = bars[0].last - bars[0].first + 1
    places = max((bars[-1].first - bars[0].first) // step + 1, PLACES)
    most = max(bar.claims for bar in bars)
    drawn = [_drawn(bar, (bar.first - bars[0].first) // step * STEP, most) for bar in bars]
    return format_html(
        '<svg class="chart" viewBox="0 0 {} {}" preserveAspectRatio="none" aria-hidden="true">'
        "{}</svg>",
        places * STEP,
        HEIGHT,
        mark_safe("".join(drawn)),
    )


def _drawn(bar: Bar, left: int, most: int) -> str:
    """One bar as a link; the whole height can be pressed, not the bar alone."""
    height = max(bar.claims / most * HEIGHT, LEAST)
    top, inset = HEIGHT - height, (STEP - BAR) // 2
    return (
        f'<a href="{escape(bar.href)}" tabindex="-1"><title>{escape(_spoken(bar))}</title>'
        f'<path d="M{left} 0h{STEP}v{HEIGHT}h-{STEP}z"/>'
        f'<rect x="{left + inset}" y="{top:.4g}" width="{BAR}" height="{height:.4g}"/></a>'
    )


def _spoken(bar: Bar) -> str:
    text = ngettext("%(years)s: %(n)s statement", "%(years)s: %(n)s statements", bar.claims)
    return text % {"years": bar.years, "n": bar.count}
