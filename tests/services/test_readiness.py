"""What a claim lacks before readers may see it, said field by field."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from claims import dates
from claims.choices import Status
from claims.models import Claim, Source
from claims.services import CHECKS, publication_problems, publish_claim, save_record
from claims.services.readiness import latest_today
from tests.factories import CitationFactory, ClaimFactory, SourceFactory, draft_claim
from tests.people import an_editor

pytestmark = pytest.mark.django_db


def cited(said: str, *published: str, **claim: str) -> Claim:
    """A draft said on a day, with sources that came out on others."""
    draft = ClaimFactory(said=said, **claim)
    for each in published:
        CitationFactory(claim=draft, source=SourceFactory(published=each))
    return draft


def test_a_whole_claim_lacks_nothing():
    assert publication_problems(draft_claim()) == {}


def test_each_field_has_its_own_sentence():
    claim = ClaimFactory(said="")
    claim.status = Status.DISPUTED

    with pytest.raises(ValidationError) as caught:
        publish_claim(claim, by=an_editor())

    assert caught.value.message_dict == {
        "citations": ["It needs a source: add a citation."],
        "said": [
            "The day is unknown: give it, or say what is known of it (the date as printed, the "
            "occasion or the context)."
        ],
        "status_note": ["This status needs a note that says what it rests on."],
    }


@pytest.mark.parametrize("field", ["date_printed", "occasion", "context"])
def test_an_unknown_day_is_allowed_where_the_record_tells_of_it(field):
    assert publication_problems(cited("", "2010", **{field: "In those years."})) == {}
    assert list(publication_problems(cited("", "2010", **{field: "  "}))) == ["said"]


@pytest.mark.parametrize(
    ("said", "published", "is_fine"),
    [
        ("2010-08-13", ["2010-08-13"], True),
        ("2010-08-14", ["2010-08-13"], False),
        ("2010-08-14", ["2010-08-20", "2010-08-13"], False),
        ("2010-08-14", ["2010-08"], True),
        ("2010-08-14", ["2010-08-13/2010-08-15"], True),
        ("2010-09-01", ["2010-08"], False),
        ("2010-08", ["2010-08-03"], True),
        ("2010", ["2009"], False),
        ("2010-08-14", [""], True),
        ("2010-08-14", ["", "2010-08-13"], False),
    ],
)
def test_a_statement_is_not_made_after_its_earliest_source_came_out(said, published, is_fine):
    assert list(publication_problems(cited(said, *published))) == ([] if is_fine else ["said"])


def test_a_statement_is_not_made_on_a_day_to_come():
    today, tomorrow = latest_today(), latest_today() + timedelta(days=1)

    assert publication_problems(cited(today.isoformat(), "")) == {}
    assert publication_problems(cited(str(today.year), "")) == {}
    assert publication_problems(cited(tomorrow.isoformat(), "")) == {
        "said": "This day is still to come."
    }


@pytest.fixture
def shown():
    """A claim that readers see, said on the day before its source came out."""
    return publish_claim(cited("2010-08-13", "2010-08-14"), by=None)


def test_a_published_claim_keeps_a_day_that_can_be(shown):
    shown.said = dates.parse("2010-08-15")

    with pytest.raises(ValidationError) as caught:
        save_record(shown, by=None)

    assert list(caught.value.message_dict) == ["said"]


def test_no_source_older_than_its_day_is_cited_for_a_published_claim(shown):
    with pytest.raises(ValidationError) as caught:
        CitationFactory(claim=shown, source=SourceFactory(published="2010-08-12"))

    assert list(caught.value.message_dict) == ["source"]


def test_a_source_is_not_dated_before_what_it_reports(shown):
    source = Source.objects.get()
    source.published = dates.parse("2010-08-12")

    with pytest.raises(ValidationError) as caught:
        save_record(source, by=None)

    assert list(caught.value.message_dict) == ["published"]


@pytest.mark.parametrize(
    "days",
    [
        {"said_first": dates.UNKNOWN.first, "said_last": dates.UNKNOWN.last},
        {
            "said_first": dates.parse("2010-08-15").first,
            "said_last": dates.parse("2010-08-15").last,
        },
        {"said_first": dates.parse("2190").first, "said_last": dates.parse("2190").last},
    ],
)
def test_check_data_finds_a_published_claim_whose_day_cannot_be(shown, days):
    assert found() == set()

    Claim.objects.update(**days)

    assert found() == {f"claim {shown.pk}"}


def found() -> set[str]:
    [check] = [each for each in CHECKS if each.name == "published claims have a day that can be"]
    return {finding.where for finding in check.find()}
