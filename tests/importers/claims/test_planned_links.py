"""Links between claims of a file and claims on record."""

import pytest

from claims.models import ClaimLink
from tests.importers.claims.files import QUOTE, counts, errors

pytestmark = pytest.mark.django_db


def test_a_link_may_point_at_a_row_further_down(folder):
    link = [{"relation": "answers", "claim": "b", "note": "He replies."}]

    report, _rows = folder.run({**QUOTE, "links": link}, {**QUOTE, "reference": "b"})

    found = ClaimLink.objects.get()
    assert (found.from_claim.reference, found.to_claim.reference) == ("crane", "b")
    assert (found.note, report.new_links) == ("He replies.", 1)
    assert found.history.count() == 1


def test_it_may_be_read_from_its_other_end_and_stand_at_both(folder):
    here = [{"relation": "is rebutted by", "claim": "b"}]
    there = [{"relation": "rebuts", "claim": "crane"}]

    folder.run({**QUOTE, "links": here}, {**QUOTE, "reference": "b", "links": there})

    found = ClaimLink.objects.get()
    assert (found.from_claim.reference, found.relation) == ("b", "rebuts")


def test_two_ends_that_say_different_things_are_an_error(folder):
    here = [{"relation": "answers", "claim": "b", "note": "One."}]
    there = [{"relation": "inverse of answers", "claim": "crane", "note": "Two."}]

    report, _rows = folder.run(
        {**QUOTE, "links": here}, {**QUOTE, "reference": "b", "links": there}
    )

    assert [(line, column) for line, column, _sentence in errors(report)] == [(3, "links")]


def test_a_link_to_nowhere_is_left_out_with_a_warning(folder):
    report, _rows = folder.run({**QUOTE, "links": [{"relation": "answers", "claim": "gone"}]})

    assert counts(report) == (1, 0, 0, 0)
    assert report.warnings[0][1].sentence == ("There is no claim “gone”: the link is left out.")


def test_of_answers_rebuts_and_supports_two_claims_have_one(folder):
    links = [{"relation": relation, "claim": "b"} for relation in ("answers", "rebuts")]

    report, _rows = folder.run({**QUOTE, "links": links}, {**QUOTE, "reference": "b"})

    assert [(line, column) for line, column, _sentence in errors(report)] == [(2, "links")]


def test_what_a_link_rests_on_comes_with_it(folder):
    source = {"title": "Minutes", "url": "https://a.example/minutes"}
    link = {"relation": "contradicts", "claim": "b", "note": "Both.", "source": source}

    folder.run({**QUOTE, "links": [link]}, {**QUOTE, "reference": "b"})

    assert ClaimLink.objects.get().source.title == "Minutes"
