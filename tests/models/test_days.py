"""Partial dates: two columns of the database, read and written as one date."""

from datetime import date

import pytest

from claims import dates
from claims.models import Claim, Position
from tests.factories import ClaimFactory, PositionFactory, SourceFactory, SpeakerFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("written", "first", "last", "precision"),
    [
        ("2010-08-13", date(2010, 8, 13), date(2010, 8, 13), dates.Precision.DAY),
        ("2010-08", date(2010, 8, 1), date(2010, 8, 31), dates.Precision.MONTH),
        ("2010", date(2010, 1, 1), date(2010, 12, 31), dates.Precision.YEAR),
        ("2010-08-02/2010-08-08", date(2010, 8, 2), date(2010, 8, 8), dates.Precision.RANGE),
        ("", date.min, date.max, dates.Precision.UNKNOWN),
    ],
)
def test_a_date_is_stored_as_its_first_and_last_day(written, first, last, precision):
    claim = ClaimFactory(said=written)

    stored = Claim.objects.get(pk=claim.pk)

    assert (stored.said_first, stored.said_last) == (first, last)
    assert (dates.iso(stored.said), stored.said.precision) == (written, precision)


def test_nothing_said_about_the_day_means_that_it_is_unknown():
    assert Claim().said == dates.UNKNOWN


def test_setting_the_date_sets_both_columns():
    claim = Claim()

    claim.said = dates.year(2010)

    assert (claim.said_first, claim.said_last) == (date(2010, 1, 1), date(2010, 12, 31))


def test_claims_are_ordered_by_first_day_then_id_and_the_unknown_day_comes_last():
    unknown = ClaimFactory(said="")
    year = ClaimFactory(said="2010")
    new_year = ClaimFactory(said="2010-01-01")
    month = ClaimFactory(said="2010-08")
    friday = ClaimFactory(said="2010-08-13")
    earlier = ClaimFactory(said="2009-12-31")

    ordered = list(Claim.objects.newest_first())

    assert ordered == [friday, month, new_year, year, earlier, unknown]


def test_sources_are_ordered_latest_first():
    early, late, unknown = (SourceFactory(published=day) for day in ("2008", "2010-08", ""))

    assert list(type(late).objects.all()) == [late, early, unknown]


@pytest.mark.parametrize(
    ("when", "titles"),
    [
        ("1993", []),
        ("1994", ["President", "Deputy"]),
        ("1994-07-19", ["Deputy"]),
        ("1994-07-20", ["President", "Deputy"]),
        ("1995-01-01", ["President"]),
        ("2010-08-13", ["President"]),
        ("", []),
    ],
)
def test_offices_are_held_from_their_first_to_their_last_day(when, titles):
    speaker = SpeakerFactory()
    PositionFactory(speaker=speaker, title="President", since="1994-07-20")
    PositionFactory(speaker=speaker, title="Deputy", since="1994-01", until="1994")

    held = speaker.positions.held(dates.parse(when))

    assert [position.title for position in held] == titles


def test_an_office_of_which_no_date_is_known_is_held_on_every_day():
    position = PositionFactory()

    assert list(Position.objects.held(dates.parse("2010"))) == [position]
