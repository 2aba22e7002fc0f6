"""Where a row was printed: known pages and outlets are found, others are new."""

import pytest

from claims.models import Claim
from tests.factories import CitationFactory, OutletFactory, SourceFactory, draft_claim
from tests.importers.claims.files import QUOTE, counts, errors

pytestmark = pytest.mark.django_db


def test_one_page_is_one_source_however_its_address_is_written(folder):
    known = SourceFactory(url="http://www.harbour-news.example/crane/?utm_source=x")

    report, _rows = folder.run(QUOTE)

    assert (report.new_sources, Claim.objects.get().citations.get().source) == (0, known)


def test_an_outlet_is_known_by_its_name_whatever_its_case(folder):
    known = OutletFactory(name="HARBOUR NEWS")

    folder.run(QUOTE)

    assert Claim.objects.get().citations.get().source.outlet == known


def test_without_a_name_the_outlet_is_that_of_the_address(folder):
    known = OutletFactory(domain="harbour-news.example")

    folder.run({**QUOTE, "outlet": ""})

    assert Claim.objects.get().citations.get().source.outlet == known


def test_a_list_of_citations_is_read_whole(folder):
    report, _rows = folder.run(
        {
            "reference": "crane",
            "text": "We will not sell.",
            "speaker": "Olga Marsh",
            "citations": [
                {"title": "First", "url": "https://a.example/1", "wording": "No sale."},
                {"title": "Letter", "kind": "letter", "primary": True, "fidelity": "altered"},
            ],
        }
    )

    found = Claim.objects.get().citations.order_by("pk")
    assert counts(report) == (1, 0, 0, 0)
    assert list(found.values_list("source__title", "wording", "primary", "fidelity")) == [
        ("First", "No sale.", False, "exact"),
        ("Letter", "", True, "altered"),
    ]


def test_a_list_and_the_columns_beside_it_must_agree(folder):
    citations = [{"title": "Crane stays", "url": "https://a.example/1"}]

    report, _rows = folder.run({**QUOTE, "citations": citations})

    assert [column for _line, column, _sentence in errors(report)] == ["source_url"]


def test_a_citation_that_a_file_lacks_stays(folder):
    claim = draft_claim(reference="crane")
    CitationFactory(claim=claim)

    folder.run({**QUOTE, "text": claim.text, "speaker": claim.speaker.name})

    assert claim.citations.count() == 3


def test_a_mere_title_means_the_source_that_the_claim_has(folder):
    claim = draft_claim(reference="crane", source=SourceFactory(title="Minutes", url=""))

    report, _rows = folder.run({"reference": "crane", "source_title": "Minutes"})

    assert counts(report) == (0, 0, 1, 0)
    assert claim.citations.count() == 1


def test_more_sources_than_a_condition_of_sqlite_takes(folder):
    url = "https://a.example/{}"
    cited = [
        [{"title": "A", "url": url.format(2 * n + each)} for each in (0, 1)] for n in range(600)
    ]
    rows = [
        {"reference": f"r{n}", "text": "We stay.", "speaker": "Olga Marsh", "citations": citations}
        for n, citations in enumerate(cited)
    ]
    folder.run(*rows)

    report, _rows = folder.run(*rows)

    assert counts(report) == (0, 0, 600, 0)
