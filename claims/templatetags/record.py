"""How dates and quotations are printed."""

from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from claims.choices import STATUS_MEANING, Form, Status
from claims.dates import PartialDate, Precision, iso

register = template.Library()

#: Quotation marks by the language of the words, not of the page. Others take the English ones.
MARKS = {
    **dict.fromkeys(("be", "ru", "uk", "fr", "it", "es"), "«»"),
    **dict.fromkeys(("de", "cs", "lt", "ka"), "„“"),
    **dict.fromkeys(("pl", "ro", "hu"), "„”"),
}


@register.filter
def partial_date(when: PartialDate) -> str:
    """'13 August 2010', 'August 2010', '2010', '24–30 August 2020' or 'date unknown'."""
    match when.precision:
        case Precision.UNKNOWN:
            return _("date unknown")
        case Precision.DAY:
            return date_format(when.first, "j F Y")
        case Precision.MONTH:
            return date_format(when.first, "F Y")
        case Precision.YEAR:
            return str(when.first.year)
    if (when.first.year, when.first.month) == (when.last.year, when.last.month):
        return f"{when.first.day}–{date_format(when.last, 'j F Y')}"
    return f"{date_format(when.first, 'j F Y')} – {date_format(when.last, 'j F Y')}"


@register.filter
def short_date(when: PartialDate) -> str:
    """The date under a heading that names the year: '13 Aug', 'Aug', or nothing."""
    match when.precision:
        case Precision.DAY:
            return date_format(when.first, "j M")
        case Precision.MONTH:
            return date_format(when.first, "M")
        case Precision.RANGE:
            return f"{date_format(when.first, 'j M')} – {date_format(when.last, 'j M')}"
    return ""


@register.filter
def iso_date(when: PartialDate) -> str:
    """The date as machines read it in a `time` element; '' where HTML has no form for it."""
    return "" if when.precision is Precision.RANGE else iso(when)


@register.filter
def year_heading(claim: Any) -> str:
    """The heading under which a claim stands in a list by date."""
    return _("Date unknown") if claim.said.is_unknown else str(claim.said.first.year)


@register.filter
def quoted(claim: Any) -> str:
    """A claim's words in the quotation marks of their language; reported speech without any."""
    return claim.text if claim.form == Form.PARAPHRASE else in_marks(claim.text, claim.language)


@register.filter
def in_marks(text: str, language: str) -> str:
    """Words in the quotation marks of a language."""
    marks = MARKS.get(language.split("-", maxsplit=1)[0], "“”")
    return f"{marks[0]}{text}{marks[1]}"


@register.filter
def status_meaning(status: str) -> str:
    """What a status means, in a sentence or two."""
    return str(STATUS_MEANING[Status(status)])
