"""What a record says about the evidence, gathered for the sentences that say it to readers."""

from collections.abc import Iterable

from claims.choices import Fidelity, ReviewAbout, Status
from claims.models import Review

from .citations import CitedSource
from .evidence import Evidence, Original
from .independent import reports_in
from .record import ClaimRecord
from .verdicts import Verdict


def evidence_of(record: ClaimRecord, our_name: str) -> Evidence:
    """The evidence of a claim; `our_name` is the publisher of our own reviews."""
    claim = record.claim
    reports = reports_in(record.citations)
    return Evidence(
        status=claim.status,
        form=claim.form,
        nature=claim.nature,
        language=claim.language,
        said=claim.said,
        date_printed=claim.date_printed,
        independent=reports.independent,
        copies=reports.copies,
        primary=[each.kind for each in record.citations if each.primary],
        differing=sum(each.differs(claim.text, claim.language) for each in record.citations),
        relayed_by=_once(each.relayed_by for each in record.citations if each.relayed_by),
        printed_in=_once(each.printed_language(claim.language) for each in record.citations),
        original=_original(record),
        translations=[(each.by, each.language) for each in record.translations],
        attribution=_verdicts(record.reviews, ReviewAbout.ATTRIBUTION, our_name),
        truth=_verdicts(record.reviews, ReviewAbout.STATEMENT, our_name),
    )


def _original(record: ClaimRecord) -> Original:
    """Whether the words on record are in the language in which they were said.

    They are if we have them from the speaker, or if the speaker's name is official in it. They are
    not if the speaker has other languages, or if a source in the same language translates anew.
    """
    language = record.claim.language.split("-")[0]
    same = [each for each in record.citations if each.printed_language(language) == language]
    if record.claim.status == Status.CONFIRMED or any(map(_is_at_first_hand, same)):
        return Original.HERE
    if any(each.fidelity == Fidelity.TRANSLATED for each in same):
        return Original.MISSING
    if not record.speaker.languages:
        return Original.UNKNOWN
    return Original.HERE if language in record.speaker.languages else Original.MISSING


def _is_at_first_hand(source: CitedSource) -> bool:
    return source.primary and source.fidelity == Fidelity.EXACT


def _verdicts(reviews: Iterable[Review], about: ReviewAbout, our_name: str) -> list[Verdict]:
    return [
        Verdict(
            each.rating.label if each.rating else each.textual_rating,
            our_name if each.ours else each.publisher,
        )
        for each in reviews
        if each.about == about
    ]


def _once(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
