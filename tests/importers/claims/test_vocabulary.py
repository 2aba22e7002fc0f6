"""Ratings and topics."""

import pytest

from claims.models import Claim
from tests.factories import RatingFactory, TopicFactory
from tests.importers.claims.files import QUOTE, counts, errors

pytestmark = pytest.mark.django_db


def test_a_rating_of_a_scale_on_record(folder):
    rating = RatingFactory(label="half so", scale__name="Is it so?")
    row = {
        **QUOTE,
        "rating": "half so",
        "review_publisher": "Checkers",
        "review_url": "https://checkers.example/1",
        "reviewed_on": "2021-06-01",
    }

    folder.run(row)
    again, _rows = folder.run(row)

    review = Claim.objects.get().reviews.get()
    assert (review.rating, review.ours, review.publisher) == (rating, False, "Checkers")
    assert counts(again) == (0, 0, 1, 0)


def test_a_rating_of_the_wrong_kind_of_scale(folder):
    RatingFactory(label="said", scale__of_attribution=True)

    report, _rows = folder.run({**QUOTE, "rating": "said"})

    assert [column for _line, column, _sentence in errors(report)] == ["rating"]


def test_topics_are_known_by_any_of_their_names(folder):
    known = TopicFactory(slug="harbour", named={"ru": "Гавань"})

    report, _rows = folder.run({**QUOTE, "topics": "гавань; Public Property"})

    topics = Claim.objects.get().topics.order_by("slug")
    assert [str(topic) for topic in topics] == ["harbour", "Public Property"]
    assert known in topics
    assert report.new_topics == ["Public Property"]
