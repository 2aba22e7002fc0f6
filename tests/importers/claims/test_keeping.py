"""What a row no longer lists is kept, and the preview says so."""

import pytest

from claims import services
from claims.choices import Relation
from claims.models import Claim
from tests.factories import (
    CitationFactory,
    ReviewFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)
from tests.importers.claims.files import QUOTE, counts

pytestmark = pytest.mark.django_db


def notes(report):
    return {each.column: each.sentence for _line, each in report.warnings}


@pytest.fixture
def claim():
    claim = published_claim(reference="crane", text=QUOTE["text"], filed=[TopicFactory()])
    CitationFactory(claim=claim, source__title="Crane sold")
    TranslationFactory(claim=claim, language="ru", by="desk")
    ReviewFactory(claim=claim, reference="review-1")
    other = published_claim(reference="other")
    services.link_claims(claim, Relation.ANSWERS, other, by=None)
    services.link_claims(claim, Relation.ANSWERS, draft_claim(), by=None)
    return claim


@pytest.mark.parametrize(
    ("column", "kept"),
    [
        ("citations", "Crane sold"),
        ("translations", "ru, desk"),
        ("reviews", ""),
        ("links", "kept: answers other."),
    ],
)
def test_an_emptied_list_removes_nothing_and_is_told(folder, claim, column, kept):
    report, _rows = folder.run({"reference": "crane", column: ""})

    assert counts(report) == (0, 0, 1, 0)
    assert list(notes(report)) == [column]
    assert kept in notes(report)[column]
    assert notes(report)[column].endswith("An import removes nothing.")
    assert (report.warned, claim.citations.count(), claim.links_out.count()) == (1, 2, 2)


def test_a_shorter_list_names_what_it_lacks(folder, claim):
    first = claim.citations.order_by("pk")[0]

    report, _rows = folder.run(
        {"reference": "crane", "citations": [{"source": first.source.reference}]}
    )

    assert "kept: Crane sold." in notes(report)["citations"]


def test_a_link_is_told_from_its_other_end_too(folder, claim):
    report, _rows = folder.run({"reference": "other", "links": ""})

    assert "kept: inverse of answers crane." in notes(report)["links"]


def test_emptied_columns_of_the_first_one_are_told(folder, claim):
    report, _rows = folder.run({"reference": "crane", "translation": "", "source_title": ""})

    assert set(notes(report)) == {"translations", "citations"}


def test_a_file_that_does_not_speak_of_them_says_nothing(folder, claim):
    first = claim.citations.order_by("pk")[0].source.reference

    report, _rows = folder.run(
        {"reference": "crane", "source_reference": first, "occasion": "Council meeting"}
    )

    assert notes(report) == {}


def test_topics_are_given_as_a_whole_and_go(folder, claim):
    report, rows = folder.run({"reference": "crane", "topics": ""})

    assert [each.column for each in rows[0].differences] == ["topics"]
    assert Claim.objects.get(pk=claim.pk).topics.count() == 0
    assert notes(report) == {}
