"""Published claims: what a file may publish, and what readers are told."""

import pytest
from django.contrib.auth.models import Group

from claims.choices import Status
from claims.models import Claim
from claims.roles import CONTRIBUTOR
from tests.factories import draft_claim, published_claim, withdrawn_claim
from tests.importers.claims.files import QUOTE, counts, errors
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db


@pytest.fixture
def contributor(django_user_model):
    user = django_user_model.objects.create_user("contributor", is_staff=True)
    user.groups.add(Group.objects.get(name=CONTRIBUTOR))
    return user


def test_what_a_file_says_was_published_is_published_then(folder):
    folder.run({**QUOTE, "published_at": "2021-05-09T10:00:00Z"})

    claim = Claim.objects.published().get()
    assert claim.published_at.isoformat() == "2021-05-09T10:00:00+00:00"
    assert disagreements() == []


def test_but_not_without_a_source(folder):
    row = {"reference": "a", "text": "Words.", "speaker": "Olga Marsh", "said_on": "2021"}

    report, _rows = folder.run({**row, "published_at": "2021-05-09T10:00:00Z"})

    assert errors(report) == [(2, "citations", "It needs a source: add a citation.")]


@pytest.mark.parametrize(
    ("moment", "sentence"),
    [
        ("2999-01-01", "This time is still to come."),
        ("9999-12-31T23:00:00-14:00", "“9999-12-31T23:00:00-14:00” is not a time. "),
    ],
)
def test_nor_at_a_time_to_come_whether_the_claim_is_new_or_a_draft(folder, moment, sentence):
    draft_claim(reference="draft", text=QUOTE["text"])
    told = {**QUOTE, "published_at": moment}

    report, _rows = folder.run(told, {**told, "reference": "draft", "text": "Other."})

    found = [(line, column) for line, column, said in errors(report) if said.startswith(sentence)]
    assert found == [(2, "published_at"), (3, "published_at")]


def test_nor_before_it_was_said_or_without_anything_known_of_the_day(folder):
    shown = {**QUOTE, "published_at": "2021-05-09T10:00:00Z"}
    rows = [
        {**shown, "reference": "a", "source_published_on": "2021-05-01"},
        {**shown, "reference": "b", "source_url": "https://a.example/b", "said_on": "2999"},
        {**shown, "reference": "c", "source_url": "https://a.example/c", "said_on": ""},
        {**shown, "reference": "d", "said_on": "", "occasion": "Council meeting"},
    ]

    report, _rows = folder.run(*rows)

    assert [(line, column) for line, column, _sentence in errors(report)] == [
        (2, "said_on"),
        (3, "said_on"),
        (4, "said_on"),
    ]


def test_nor_by_somebody_who_may_not_publish(folder, contributor):
    row = {**QUOTE, "published_at": "2021-05-09T10:00:00Z"}

    report, _rows = folder.run(row, by=contributor)

    claim = Claim.objects.get()
    assert (claim.stage, claim.created_by) == ("draft", contributor)
    assert [each.column for _line, each in report.warnings] == ["published_at"]


def test_nor_alone_where_the_site_demands_another_reviewer(folder, django_user_model, settings):
    settings.REVIEW_BY_ANOTHER = True
    chief = django_user_model.objects.create_superuser("chief")

    report, _rows = folder.run({**QUOTE, "published_at": "2021-05-09T10:00:00Z"}, by=chief)

    assert Claim.objects.get().stage == "draft"
    assert [each.column for _line, each in report.warnings] == ["published_at"]


def test_a_contributor_changes_and_adds_to_their_own_drafts_only(folder, contributor):
    draft_claim(reference="other")
    folder.run(QUOTE, by=contributor)
    own = {"reference": "crane", "occasion": "Council"}
    citations = [{"title": "Another", "url": "https://a.example/2"}]

    changed, _rows = folder.run(own, by=contributor)
    cited, _rows = folder.run({"reference": "crane", "citations": citations}, by=contributor)
    refused, _rows = folder.run({"reference": "other", "citations": citations}, by=contributor)

    assert (counts(changed), counts(cited)) == ((0, 1, 0, 0), (0, 1, 0, 0))
    assert errors(refused) == [(2, "", "Of claims, you may change your own drafts only.")]


def test_what_a_contributor_may_not_add_is_said_at_its_row(folder, contributor):
    link = [{"relation": "answers", "claim": "b"}]
    correction = [{"made_at": "2021-05-09", "note": "The day was wrong."}]

    report, _rows = folder.run(
        {**QUOTE, "corrections": correction},
        {**QUOTE, "reference": "b"},
        {**QUOTE, "reference": "c", "links": link},
        by=contributor,
    )

    assert errors(report) == [
        (2, "corrections", "You may not add this correction."),
        (4, "links", "You may not add this link."),
    ]
    assert Claim.objects.count() == 0


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
    "twist", [{"text": "New words."}, {"said_on": "2009"}, {"status": Status.CONFIRMED.value}]
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
