"""How to cite a claim: as text, and for BibTeX. The address is the number, which never changes."""

import re
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from claims.dates import PartialDate, Precision
from claims.printing import day, one_stop, partial_date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: What TeX would take for a command.
TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{mark: f"\\{mark}" for mark in "{}#$%&_"},
}
_MARKS = re.compile("[" + re.escape("".join(TEX)) + "]")


@dataclass(frozen=True)
class Citable:
    """What a citation names. `title` comes in its quotation marks, if it is a quotation."""

    author: str
    title: str
    said: PartialDate
    #: Where it is printed first, as the page names it; '' where no source is on record.
    printed_in: str
    site: str
    reference: str
    version: int
    changed: date
    address: str
    accessed: date
    #: Words that are not the author's are cited without them.
    is_said: bool = True


def as_text(claim: Citable) -> str:
    """One paragraph in the order of the usual styles: author, title, date, container, address."""
    if claim.is_said:
        head = f"{_stopped(claim.author)} {_stopped(claim.title)}"
    else:
        head = _("Wrongly attributed to %(name)s.") % {"name": claim.author.rstrip(".")}
    dated = _("Date unknown") if claim.said.is_unknown else partial_date(claim.said)
    parts = [head, f"{dated}."]
    if claim.printed_in:
        parts.append(_("Printed in %(source)s.") % {"source": claim.printed_in.rstrip(".")})
    parts.append(
        _("%(site)s, %(reference)s, version %(version)d of %(changed)s.")
        % {
            "site": claim.site,
            "reference": claim.reference,
            "version": claim.version,
            "changed": day(claim.changed),
        }
    )
    parts.append(
        _("%(address)s (accessed %(day)s).")
        % {"address": claim.address, "day": day(claim.accessed)}
    )
    return one_stop(" ".join(parts))


def as_bibtex(claim: Citable) -> str:
    """An entry that BibTeX and biblatex read, in UTF-8; dates as far as they are known."""
    fields: dict[str, str] = {}
    if claim.is_said:
        # The inner braces keep a name whole, whatever its order.
        fields["author"] = f"{{{_tex(claim.author)}}}"
        fields["title"] = f"{{{_tex(claim.title)}}}"
    else:
        title = _("Wrongly attributed to %(name)s") % {"name": claim.author}
        fields["title"] = f"{{{_tex(title)}}}"
    fields |= _dated(claim.said)
    fields["howpublished"] = _tex(claim.site)
    fields["note"] = _tex(f"{claim.reference}, version {claim.version}")
    fields["url"] = claim.address
    fields["urldate"] = claim.accessed.isoformat()
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{claim.reference},", *lines, "}"])


def _dated(when: PartialDate) -> dict[str, str]:
    if when.is_unknown or when.first.year != when.last.year:
        return {}
    fields = {"year": str(when.first.year)}
    if when.precision in (Precision.DAY, Precision.MONTH):
        fields["month"] = MONTHS[when.first.month - 1]
    if when.precision is Precision.DAY:
        fields["day"] = str(when.first.day)
    return fields


def _stopped(text: str) -> str:
    """A text with a full stop, unless a mark ends it already."""
    return text if text.rstrip("”»“").endswith((".", "!", "?", "…")) else f"{text}."


def _tex(text: str) -> str:
    return _MARKS.sub(lambda mark: TEX[mark[0]], " ".join(text.split()))
