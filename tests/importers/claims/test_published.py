"""Published claims: what a file may publish, and what readers are told."""

import pytest

from claims.choices import Status
from claims.models import Claim
from tests.factories import (
    draft_claim,
    published_claim,
    withdrawn_claim,
)
from tests.importers.claims.files import QUOTE, counts, errors
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db


def test_what_a_file_says_was_published_is_published_then(folder):
    folder.run({**QUOTE, "published_at": "2021-05-09T10:00:00Z"})

    claim = Claim.objects.published().get()
    assert claim.published_at.isoformat() == "2021-05-09T10:00:00+00:00"
    assert disagreements() == []


def test_but_not_without_a_source(folder):
    row = {"reference": "a", "text": "Words.", "speaker": "Olga Marsh"}

    report, _rows = folder.run({**row, "published_at": "2021-05-09T10:00:00Z"})

    assert errors(report) == [(2, "citations", "A published claim needs a source.")]


def test_nor_by_somebody_who_may_not_publish(folder):
    report, _rows = folder.run({**QUOTE, "published_at": "2021-05-09T10:00:00Z"}, may_publish=False)

    assert Claim.objects.get().stage == "draft"
    assert [each.column for _line, each in report.warnings] == ["published_at"]


def test_a_draft_here_is_published_by_a_file(folder):
    draft_claim(reference="crane")

    folder.run({"reference": "crane", "published_at": "2021-05-09T10:00:00Z"})

    assert Claim.objects.published().count() == 1
    assert disagreements() == []


def test_what_was_withdrawn_here_stays_withdrawn(folder):
    claim = withdrawn_claim(reference="crane")

    report, _rows = folder.run({"reference": "crane", "published_at": "2021-05-09T10:00:00Z"})

    claim.refresh_from_db()
    assert (counts(report), claim.stage) == ((0, 0, 1, 0), "withdrawn")
    assert [each.column for _line, each in report.warnings] == ["published_at"]


@pytest.mark.parametrize(
    "twist", [{"text": "New words."}, {"said_on": "2011"}, {"status": Status.CONFIRMED.value}]
)
def test_a_change_that_readers_must_know_of_needs_a_note(folder, twist):
    claim = published_claim(reference="crane")

    refused, _rows = folder.run({"reference": "crane", **twist})
    of_row, _rows = folder.run({"reference": "crane", **twist, "correction": "It was wrong."})

    assert [column for _line, column, _sentence in errors(refused)] == ["correction"]
    assert counts(of_row) == (0, 1, 0, 0)
    assert claim.corrections.get().note == "It was wrong."


def test_the_note_may_be_one_for_the_whole_file(folder):
    claim = published_claim(reference="crane")

    folder.run({"reference": "crane", "text": "New."}, correction="All days were wrong.")

    assert claim.corrections.get().note == "All days were wrong."


def test_other_changes_need_none(folder):
    published_claim(reference="crane")

    report, _rows = folder.run({"reference": "crane", "context": "More."})

    assert counts(report) == (0, 1, 0, 0)
