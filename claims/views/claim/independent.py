"""How many outlets report a claim independently of one another.

A reprint is no second source, nor is a second outlet that prints the same agency's report, nor a
second article of the same outlet. Archived copies are not counted at all: they are no sources.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.extraction.wording.agencies import agencies_in, agency_named

from .citations import CitedSource


@dataclass(frozen=True)
class Reports:
    """Sources by what they add: outlets with a report of their own, and all other sources."""

    independent: int = 0
    copies: int = 0


def reports_in(citations: Sequence[CitedSource]) -> Reports:
    """The reports that sources print, primary sources apart: a recording is no report."""
    found = [(each, *_origins(each)) for each in citations if not each.primary]
    # An outlet's own reporting first; of agencies' reports first those that credit fewest, so that
    # one with many credits adds nothing to theirs.
    found.sort(key=lambda each: (bool(each[2]), len(each[1])))
    outlets: set[str] = set()
    origins: set[str] = set()
    for source, made_by, _is_agency in found:
        outlet = f"outlet {source.outlet_id}" if source.outlet_id else f"source {source.source_id}"
        if outlet not in outlets and not made_by & origins:
            outlets.add(outlet)
            origins |= made_by
    return Reports(len(outlets), len(found) - len(outlets))


def _origins(source: CitedSource) -> tuple[set[str], bool]:
    """Whose report a source prints, and whether that is agencies'.

    The agencies it credits, else the outlet or the source that it copies, else its own.
    """
    if agencies := agencies_in(source.agency):
        return set(agencies), True
    source_id, outlet_id, outlet = _first_of_chain(source)
    if agency := agency_named(outlet or ""):
        return {agency}, True
    return {f"outlet {outlet_id}" if outlet_id else f"source {source_id}"}, False


def _first_of_chain(source: CitedSource) -> tuple[int, int | None, str | None]:
    """The source whose report it is, as far as copies are followed, and its outlet."""
    if source.further_id is not None:
        return source.further_id, source.further_outlet_id, source.further_outlet
    if source.copied_id is not None:
        return source.copied_id, source.copied_outlet_id, source.copied_outlet
    return source.source_id, source.outlet_id, source.outlet
