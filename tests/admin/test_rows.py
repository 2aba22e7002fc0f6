"""The rows on a record's page: read in one go, saved together or not at all."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Scale
from tests.admin.desk import told
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    PositionFactory,
    RatingFactory,
    ReviewFactory,
    SpeakerFactory,
)


def queries(desk, record):
    desk.open(record)
    with CaptureQueriesContext(connection) as asked:
        assert desk.open(record).status_code == 200
    return len(asked)


def give_claim_rows(claim):
    CitationFactory(claim=claim)
    ClaimLinkFactory(from_claim=claim)
    ClaimLinkFactory(to_claim=claim)
    ReviewFactory(claim=claim)


def give_speaker_rows(speaker):
    PositionFactory(speaker=speaker, institution=SpeakerFactory(institution=True))


@pytest.mark.parametrize(
    ("make", "give_rows"), [(ClaimFactory, give_claim_rows), (SpeakerFactory, give_speaker_rows)]
)
def test_a_page_asks_as_often_for_three_rows_as_for_one(desk, make, give_rows):
    record = make()
    give_rows(record)
    for_one = queries(desk, record)

    give_rows(record)
    give_rows(record)

    assert queries(desk, record) == for_one


def test_what_only_the_database_refuses_is_shown_with_all_that_was_typed(desk):
    first = RatingFactory(value="yes", order=1)
    RatingFactory(scale=first.scale, value="no", order=2)
    swapped = {"name": "Typed anew", "ratings-0-order": "2", "ratings-1-order": "1"}

    answer = desk.save(first.scale, **swapped)

    assert answer.status_code == 200
    assert told(answer) == ["Rating with this Scale and Order already exists."]
    assert b'value="Typed anew"' in answer.content
    assert Scale.objects.get().name == "Is it so?"


def test_every_cell_of_a_table_has_a_name(desk):
    speaker = SpeakerFactory()
    give_speaker_rows(speaker)

    page = desk.open(speaker).content.decode()

    for name in ("Spelling", "Language", "Title", "Institution", "Since", "Delete"):
        assert f'aria-label="{name}"' in page
