"""How dates, names, quotations and what is said about them are printed."""

import re
from collections.abc import Collection, Iterable
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.utils.formats import number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from markupsafe import Markup, escape

from claims import search
from claims.choices import STATUS_MEANING, Fidelity, Form, Relation, Status
from claims.dates import PartialDate, Precision, iso
from claims.markup import html_of
from claims.months import day_of, month_of, short_day_of, short_month_of

#: Quotation marks by the language of the words, not of the page. Others take the English ones.
MARKS = {
    **dict.fromkeys(("be", "ru", "uk", "fr", "it", "es"), "«»"),
    **dict.fromkeys(("de", "cs", "lt", "ka"), "„“"),
    **dict.fromkeys(("pl", "ro", "hu"), "„”"),
}

#: Three of them are what is left out.
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")

#: How the wording in a source stands to the words on record, as a sentence.
FIDELITY_MEANING = {
    Fidelity.EXACT: gettext_lazy("Prints the words as they stand on record."),
    Fidelity.TRANSLATED: gettext_lazy("Prints a translation."),
    Fidelity.SHORTENED: gettext_lazy("Prints the words shortened."),
    Fidelity.ALTERED: gettext_lazy("Prints different words."),
    Fidelity.MISTRANSLATED: gettext_lazy("Prints a wrong translation."),
}

#: The scripts by their ISO 15924 codes; 'Zyyy' is none in particular.
SCRIPT_NAMES = {
    "Latn": gettext_lazy("Latin script"),
    "Cyrl": gettext_lazy("Cyrillic script"),
    "Geor": gettext_lazy("Georgian script"),
    "Armn": gettext_lazy("Armenian script"),
    "Grek": gettext_lazy("Greek script"),
    "Arab": gettext_lazy("Arabic script"),
    "Hebr": gettext_lazy("Hebrew script"),
    "Hani": gettext_lazy("Chinese script"),
    "Zyyy": gettext_lazy("other writing"),
}

#: Relations by what they do, for the shape and the colour beside the word.
FAMILIES = {
    **dict.fromkeys((Relation.ANSWERS, Relation.CLARIFIES), "reply"),
    **dict.fromkeys((Relation.SUPPORTS, Relation.REPEATS, Relation.JOINT_WITH), "with"),
    **dict.fromkeys((Relation.QUOTES, Relation.BACKGROUND_TO), "beside"),
}


def day(when: date) -> str:
    """'13 August 2010'; of a moment, the day it is at the site."""
    return day_of(_local_day(when))


def iso_day(when: date) -> str:
    """The same day as machines read it: '2010-08-13'."""
    return _local_day(when).isoformat()


def partial_date(when: PartialDate) -> str:
    """'13 August 2010', 'August 2010', '2010', '24–30 August 2020' or 'date unknown'."""
    match when.precision:
        case Precision.UNKNOWN:
            return _("date unknown")
        case Precision.DAY:
            return day_of(when.first)
        case Precision.MONTH:
            return month_of(when.first)
        case Precision.YEAR:
            return str(when.first.year)
    if (when.first.year, when.first.month) == (when.last.year, when.last.month):
        return day_of(when.last, since=when.first.day)
    return f"{day_of(when.first)} – {day_of(when.last)}"


def declined_date(when: PartialDate) -> str:
    """The date after a word such as 'since': Slavic words ask for another case of a month."""
    if when.precision is Precision.MONTH:
        return month_of(when.first, declined=True)
    return partial_date(when)


def short_date(when: PartialDate) -> str:
    """The date under a heading that names its first year: '13 Aug', 'Aug', '2010', or nothing."""
    match when.precision:
        case Precision.UNKNOWN:
            return ""
        case Precision.DAY:
            return short_day_of(when.first)
        case Precision.MONTH:
            return short_month_of(when.first)
        case Precision.YEAR:
            return str(when.first.year)
    if (when.first.year, when.first.month) == (when.last.year, when.last.month):
        return short_day_of(when.last, since=when.first.day)
    last = short_day_of(when.last, with_year=when.first.year != when.last.year)
    return f"{short_day_of(when.first)} – {last}"


def iso_date(when: PartialDate) -> str:
    """The date as machines read it in a `time` element; '' where HTML has no form for it."""
    return "" if when.precision is Precision.RANGE else iso(when)


def year_heading(when: PartialDate) -> str:
    """The heading under which a date stands in a list: its first year."""
    return _("Date unknown") if when.is_unknown else str(when.first.year)


def in_years(records: Iterable[Any], dated: str = "said") -> list[tuple[str, list[Any]]]:
    """Records in runs of one year heading each, in their order; `dated` is the path to the date."""
    find = attrgetter(dated)
    runs = groupby(records, key=lambda record: year_heading(find(record)))
    return [(heading, list(run)) for heading, run in runs]


def quoted(claim: Any) -> str:
    """A claim's words in the quotation marks of their language; reported speech without any."""
    return claim.text if claim.form == Form.PARAPHRASE else in_marks(claim.text, claim.language)


def excerpt(claim: Any, length: int) -> str:
    """The beginning of a claim's words, at most so many characters, in their quotation marks."""
    text = shorten(claim.text, length)
    return text if claim.form == Form.PARAPHRASE else in_marks(text, claim.language)


def shorten(text: str, length: int) -> str:
    """At most so many characters of a text, cut between words."""
    if len(text) <= length:
        return text
    return f"{text[:length].rsplit(maxsplit=1)[0].rstrip(' ,;:–—…')} …"


def in_marks(text: str, language: str) -> str:
    """Words in the quotation marks of a language."""
    marks = MARKS.get(language.split("-", maxsplit=1)[0], "“”")
    return f"{marks[0]}{text}{marks[1]}"


def marked(text: str, words: Collection[str]) -> Markup:
    """A text in which the words of a query are marked; safe to be put on a page."""
    return Markup("").join(
        Markup("<mark>{}</mark>").format(piece) if is_found else escape(piece)
        for piece, is_found in search.pieces(text, words)
    )


def one_stop(text: str) -> str:
    """A text whose abbreviations end its sentences too: not '14 августа 2010 г..'."""
    return _TWO_STOPS.sub(".", text)


def status_meaning(status: str) -> str:
    """What a status means, in a sentence or two."""
    return str(STATUS_MEANING[Status(status)])


def fidelity_meaning(fidelity: str) -> str:
    """How the wording in a source stands to the words on record, as a sentence."""
    return str(FIDELITY_MEANING[Fidelity(fidelity)])


@lru_cache(maxsize=64)
def family(relation: str) -> str:
    """What a relation does: 'reply', 'with', 'beside', or 'against'."""
    return FAMILIES.get(Relation(relation), "against")


def in_readers_language(claim: Any) -> Any:
    """A translation of a foreign claim for this reader, or None. Reads what was prefetched."""
    language = (get_language() or "en").split("-")[0]
    if claim.language.split("-")[0] == language:
        return None
    return next((each for each in claim.translations.all() if each.language == language), None)


def figures(number: int) -> str:
    """A number in figures, in groups of three as the reader's language has them."""
    if number < 1000:  # most are, and Django takes its time
        return str(number)
    return number_format(number, use_l10n=True, force_grouping=True)


def script_name(code: str) -> str:
    """'Cyrillic' for 'Cyrl'; other scripts than the record has most of by their ISO 15924 code."""
    return str(SCRIPT_NAMES.get(code, code))


def record_lang() -> Markup:
    """The attribute of what the desk wrote on a page in another language than the record's own."""
    language = settings.LANGUAGE_CODE
    return Markup("") if get_language() == language else Markup(f' lang="{language}"')


def mid_sentence(name: str) -> str:
    """A name as it stands within an English sentence: 'the Kremlin', not 'The Kremlin'."""
    is_english = (get_language() or "en").startswith("en")
    return f"the {name[4:]}" if is_english and name.startswith("The ") else name


def _local_day(when: date) -> date:
    return localtime(when).date() if isinstance(when, datetime) else when


def from_markdown(markdown: str) -> SafeString:
    """What the desk wrote in Markdown, as HTML without anything that could do harm."""
    return mark_safe(html_of(markdown))
