"""The state of the evidence in plain words: what is known of a claim, and what is not.

Sentences follow from data alone, so that no page says more than the record has. Each is translated
whole; what is counted up to three is written out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from claims.choices import Form, SourceKind, Status, TranslationBy
from claims.dates import PartialDate, Precision
from claims.language_names import language_name
from claims.printing import one_stop, partial_date, status_meaning

from .verdicts import Verdict, attribution_sentence, truth_sentence

#: So many outlets print the words; or, without words of the speaker's own, report it.
WRITTEN_OUT = (
    ("", ""),
    (gettext_lazy("One outlet prints these words"), gettext_lazy("One outlet reports it")),
    (gettext_lazy("Two outlets print these words"), gettext_lazy("Two outlets report it")),
    (gettext_lazy("Three outlets print these words"), gettext_lazy("Three outlets report it")),
)


class Original(StrEnum):
    """Whether the words on record are in the language in which they were said."""

    HERE = "here"
    MISSING = "missing"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Evidence:
    """What the sentences are made of."""

    status: str
    form: str
    nature: str
    language: str
    said: PartialDate
    date_printed: str = ""
    #: Outlets with reports independent of one another, and sources that add none.
    independent: int = 0
    copies: int = 0
    #: The kinds of the primary sources.
    primary: Sequence[str] = ()
    #: Sources that print other words in the language on record.
    differing: int = 0
    relayed_by: Sequence[str] = ()
    #: The languages in which sources print it.
    printed_in: Sequence[str] = ()
    original: Original = Original.UNKNOWN
    #: By whom it is translated here, and into which language.
    translations: Sequence[tuple[str, str]] = ()
    attribution: Sequence[Verdict] = ()
    truth: Sequence[Verdict] = ()

    @property
    def is_reported_speech(self) -> bool:
        """Whether there are no words of the speaker's own."""
        return self.form == Form.PARAPHRASE


def in_plain_words(known: Evidence) -> list[str]:
    """The sentences, the one about the status first."""
    sentences = [
        status_sentence(known.status),
        _sources(known),
        _copies(known.copies),
        _relayed(known.relayed_by),
        _differing(known.differing),
        _languages(known),
        _translations(known.translations),
        _date(known),
        attribution_sentence(known.attribution),
        truth_sentence(known.truth, known.nature),
    ]
    return [one_stop(each) for each in sentences if each]


def status_sentence(status: str) -> str:
    """What the status says. What was looked at, and what was not, the other sentences say."""
    if status == Status.REPORTED:
        return _("Reported, not confirmed by us.")
    if status == Status.CONFIRMED:
        return _("Confirmed by us as said.")
    return status_meaning(status)


def _sources(known: Evidence) -> str:
    """Who prints it, and what was seen or heard of the words themselves."""
    printed = _outlets(known.independent, known.is_reported_speech)
    seen = _recording(known)
    if printed:
        return _("%(printed)s; %(seen)s.") % {"printed": printed, "seen": seen}
    if known.primary:
        return _("No outlet’s report is on record; %(seen)s.") % {"seen": seen}
    return _("No source is on record.")


def _outlets(number: int, is_reported_speech: bool) -> str:
    if number < len(WRITTEN_OUT):
        prints, reports = WRITTEN_OUT[number]
        return str(reports if is_reported_speech else prints)
    if is_reported_speech:
        many = ngettext("%(n)d outlet reports it", "%(n)d outlets report it", number)
    else:
        many = ngettext(
            "%(n)d outlet prints these words", "%(n)d outlets print these words", number
        )
    return many % {"n": number}


def _recording(known: Evidence) -> str:
    checked = known.status == Status.CONFIRMED
    if SourceKind.BROADCAST in known.primary:
        if checked:
            return _("we have checked them against a recording")
        return _("a recording is on record, against which we have not checked them")
    if SourceKind.TRANSCRIPT in known.primary:
        if checked:
            return _("we have checked them against a transcript")
        return _("a transcript is on record, against which we have not checked them")
    if known.primary:
        if checked:
            return _("we have checked them against the speaker’s own publication")
        return _("the speaker’s own publication is on record; we have not checked them against it")
    if checked:
        return _(
            "we have checked them against a recording, a transcript or the speaker’s own "
            "publication, which is not among the sources here"
        )
    return _("we have seen no recording")


def _copies(number: int) -> str:
    if number == 0:
        return ""
    if number == 1:
        return _(
            "One more source adds nothing of its own: a reprint, the same agency’s report, or the "
            "same outlet again."
        )
    return ngettext(
        "%(n)d more source adds nothing of its own: reprints, the same agency’s reports, or the "
        "same outlet again.",
        "%(n)d more sources add nothing of their own: reprints, the same agency’s reports, or the "
        "same outlet again.",
        number,
    ) % {"n": number}


def _relayed(names: Sequence[str]) -> str:
    return _("Relayed by %(names)s.") % {"names": "; ".join(names)} if names else ""


def _differing(number: int) -> str:
    if number == 0:
        return ""
    if number == 1:
        return _("In one source the words differ, as marked below.")
    return ngettext(
        "In %(n)d source the words differ, as marked below.",
        "In %(n)d sources the words differ, as marked below.",
        number,
    ) % {"n": number}


def _languages(known: Evidence) -> str:
    """In which languages the words are printed, and whether these are the speaker's."""
    language = language_name(known.language)
    others = ", ".join(language_name(each) for each in known.printed_in if each != known.language)
    names = {"language": language, "others": others}
    if known.is_reported_speech:
        return _("Reported in %(language)s; the speaker’s own words are not on record.") % names
    if known.language not in known.printed_in:
        if others:
            return _("On record in %(language)s; printed in %(others)s.") % names
        return _("On record in %(language)s.") % names
    if known.original == Original.MISSING:
        return _("Printed in %(language)s; the original is not on record.") % names
    if known.original == Original.HERE:
        if others:
            return _("Printed in %(language)s; translated in print into %(others)s.") % names
        return _("Printed in %(language)s.") % names
    return _("Printed in %(language)s; whether they were said in it is not on record.") % names


def _translations(translations: Sequence[tuple[str, str]]) -> str:
    made = {
        TranslationBy.OUTLET: gettext_lazy("into %(languages)s by an outlet"),
        TranslationBy.DESK: gettext_lazy("into %(languages)s by our desk"),
        TranslationBy.MACHINE: gettext_lazy("into %(languages)s by a machine"),
    }
    parts = []
    for by, part in made.items():
        languages = dict.fromkeys(language_name(each) for who, each in translations if who == by)
        parts += [str(part) % {"languages": ", ".join(languages)}] if languages else []
    return _("Translated %(parts)s.") % {"parts": "; ".join(parts)} if parts else ""


def _date(known: Evidence) -> str:
    if known.said.is_unknown:
        if known.date_printed:
            return _("The date is not known; printed is “%(printed)s”.") % {
                "printed": known.date_printed
            }
        return _("The date is not known.")
    date = partial_date(known.said)
    if known.date_printed:
        date = _("%(date)s (“%(printed)s”)") % {"date": date, "printed": known.date_printed}
    match known.said.precision:
        case Precision.DAY:
            return _("Dated %(date)s.") % {"date": date}
        case Precision.YEAR:
            return _("Dated %(date)s; month and day are not known.") % {"date": date}
    return _("Dated %(date)s; the exact day is not known.") % {"date": date}
