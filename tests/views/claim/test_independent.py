"""A reprint, an agency's report or an outlet's second article is no second source."""

import pytest

from claims.views.claim.citations import cited_sources
from claims.views.claim.independent import Reports, reports_in
from tests.factories import CitationFactory, ClaimFactory, OutletFactory, SourceFactory

pytestmark = pytest.mark.django_db


def reports(*sources, **citation):
    claim = ClaimFactory()
    for source in sources:
        CitationFactory(claim=claim, source=source, **citation)
    return reports_in(cited_sources(claim.pk))


def test_two_outlets_are_two_and_an_archived_copy_is_none():
    copied = SourceFactory(archive_url="https://archive.example.org/1")

    assert reports(copied) == Reports(1, 0)
    assert reports(copied, SourceFactory()) == Reports(2, 0)


def test_a_reprint_is_no_second_source_however_far_it_was_copied():
    original = SourceFactory()
    reprint = SourceFactory(republished_from=original)
    further = SourceFactory(republished_from=reprint)

    assert reports(original, reprint, further) == Reports(1, 2)
    assert reports(reprint, further) == Reports(1, 1)


@pytest.mark.parametrize(
    ("credits", "expected"),
    [
        (["Reuters", "Thomson Reuters"], Reports(1, 1)),
        (["Itar-Tass", "ТАСС", "AFP"], Reports(2, 1)),
        (["MT, Reuters", "Reuters"], Reports(1, 1)),
        (["AFP, TASS", "TASS", "AFP"], Reports(2, 1)),
        (["Reuters", ""], Reports(2, 0)),
    ],
)
def test_an_agencys_report_counts_once_whoever_prints_it(credits, expected):
    assert reports(*(SourceFactory(agency_credit=each) for each in credits)) == expected


def test_an_agency_and_who_prints_its_report_are_one():
    agency = SourceFactory(outlet=OutletFactory(name="Interfax"))

    assert reports(agency, SourceFactory(agency_credit="Interfax")) == Reports(1, 1)


def test_two_articles_of_an_outlet_are_one_outlet():
    outlet = OutletFactory()
    own, agencys = SourceFactory(outlet=outlet), SourceFactory(outlet=outlet, agency_credit="AFP")

    assert reports(own, agencys) == Reports(1, 1)
    assert reports(own, agencys, SourceFactory(agency_credit="AFP")) == Reports(2, 1)


def test_sources_without_an_outlet_stand_for_themselves():
    assert reports(*(SourceFactory(outlet=None) for _ in range(2))) == Reports(2, 0)


def test_a_recording_is_no_report():
    assert reports(SourceFactory(kind="broadcast"), primary=True) == Reports(0, 0)
