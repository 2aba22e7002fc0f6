"""From a query string to rows: each filter, bad values, order, counts."""

import pytest
from django.http import QueryDict

from claims import services
from claims.choices import Relation, Status
from claims.filters import public_claims
from claims.models import Claim
from tests.factories import (
    OutletFactory,
    PositionFactory,
    RatingFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
    withdrawn_claim,
)

pytestmark = pytest.mark.django_db


def rows(query: str = "") -> list[str]:
    """The words of the claims that a query string gives, in order."""
    listing = public_claims(QueryDict(query))
    return [claim.text for leg in listing.legs for claim in leg]


def errors(query: str) -> dict[str, list[str]]:
    """The messages that a query string gets, by field."""
    found = public_claims(QueryDict(query)).form.errors
    return {name: list(messages) for name, messages in found.items()}


def total(query: str = "") -> int:
    return public_claims(QueryDict(query)).total


@pytest.fixture
def dispute():
    """Two published claims of a dispute, one answering the other, and one apart from it."""
    minsk, kremlin = (
        SpeakerFactory(name="Alexander Lukashenko"),
        SpeakerFactory(institution=True, name="The Kremlin", slug="the-kremlin"),
    )
    aide = SpeakerFactory(name="Sergei Prikhodko", spellings=["Сергей Приходько"])
    georgia = TopicFactory(slug="georgia", named={"en": "Georgia"})
    abkhazia = TopicFactory(
        slug="abkhazia", parent=georgia, named={"en": "Abkhazia", "ru": "Абхазия"}
    )
    stance = published_claim(
        text="Nobody can bend me.", speaker=minsk, said="2010-08-13", filed=[abkhazia]
    )
    rebuttal = published_claim(
        text="Не ему говорить.",
        language="ru",
        speaker=aide,
        on_behalf_of=kremlin,
        said="2010-08-14",
        filed=[abkhazia],
        form="partial",
        nature="threat",
    )
    published_claim(text="The harvest is good.", speaker=minsk, said="2012")
    services.link_claims(rebuttal, Relation.REBUTS, stance, by=None)
    return stance, rebuttal


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["The harvest is good.", "Не ему говорить.", "Nobody can bend me."]),
        ("sort=said", ["Nobody can bend me.", "Не ему говорить.", "The harvest is good."]),
        ("q=bending", ["Nobody can bend me."]),
        ("q=Абхазии", ["Не ему говорить.", "Nobody can bend me."]),
        ("q=Приходько", ["Не ему говорить."]),
        ("q=prikhodko", ["Не ему говорить."]),
        ("speaker=alexander-lukashenko", ["The harvest is good.", "Nobody can bend me."]),
        ("speaker=Приходько+Сергей", []),
        ("speaker=Сергей+Приходько", ["Не ему говорить."]),
        ("speaker=the-kremlin", ["Не ему говорить."]),
        ("with=the-kremlin", ["Nobody can bend me."]),
        ("with=alexander-lukashenko", ["Не ему говорить."]),
        ("topic=georgia", ["Не ему говорить.", "Nobody can bend me."]),
        ("topic=абхазия", ["Не ему говорить.", "Nobody can bend me."]),
        ("relation=rebuts", ["Не ему говорить.", "Nobody can bend me."]),
        ("relation=denies", []),
        ("language=ru", ["Не ему говорить."]),
        ("form=partial", ["Не ему говорить."]),
        ("nature=threat", ["Не ему говорить."]),
        ("said_after=2011", ["The harvest is good."]),
        ("said_before=2010-08", ["Не ему говорить.", "Nobody can bend me."]),
        ("said_after=2010-08-14&said_before=2010-08-14", ["Не ему говорить."]),
        ("said_after=2012-06-01&said_before=2012-06-30", ["The harvest is good."]),
        ("q=harvest&speaker=alexander-lukashenko&said_before=2011", []),
        ("q=%22can+bend%22", ["Nobody can bend me."]),
        ("q=%22bend+can%22", []),
    ],
)
def test_each_filter_gives_its_claims(dispute, query, expected):
    if query == "speaker=Приходько+Сергей":
        assert list(errors(query)) == ["speaker"]
    assert rows(query) == expected


def test_outlet_source_and_rating_filter_by_what_belongs_to_the_claim():
    source = SourceFactory(outlet=OutletFactory(name="Civil Georgia", domain="civil.ge"))
    cited = published_claim(text="Cited there.", source=source)
    published_claim(text="Cited elsewhere.")
    rating = RatingFactory(value="one-outlet", scale__of_attribution=True)
    ReviewFactory(claim=cited, rating=rating, about="attribution")

    for query in (
        "outlet=civil-georgia",
        "outlet=civil.ge",
        f"source={source.reference}",
        "rating=one-outlet",
    ):
        assert (query, rows(query)) == (query, ["Cited there."])


def test_wrongly_attributed_statements_are_listed_apart():
    published_claim(text="Really said.")
    published_claim(text="Denied.", status=Status.DISPUTED, status_note="He denies it.")
    published_claim(text="Made up.", status=Status.FABRICATED, status_note="The video is cut.")

    assert sorted(rows()) == ["Denied.", "Really said."]
    assert rows("status=wrong") == ["Made up."]
    assert rows("status=fabricated") == ["Made up."]
    assert rows("status=disputed") == ["Denied."]
    assert sorted(rows("status=any")) == ["Denied.", "Made up.", "Really said."]


def test_what_is_not_published_is_in_no_list_and_in_no_count(dispute):
    stance, _rebuttal = dispute
    draft_claim(text="Nobody can bend this draft.", speaker=stance.speaker)
    withdrawn_claim(text="Nobody can bend what is withdrawn.", speaker=stance.speaker)

    for query in ("q=bend", "speaker=alexander-lukashenko&q=bend", "q=bend&sort=relevance"):
        assert rows(query) == ["Nobody can bend me."]
        assert total(query) == 1
    assert total() == 3
    assert total("speaker=alexander-lukashenko") == 2


def test_a_speaker_of_drafts_only_is_unknown_to_the_filter():
    draft_claim(speaker=SpeakerFactory(name="Not Yet Public"))

    assert rows("speaker=not-yet-public") == []
    assert errors("speaker=not-yet-public") == {
        "speaker": ["No speaker on record is called “not-yet-public”."]
    }


def test_homonyms_are_not_chosen_between():
    for slug in ("john-smith", "john-smith-2"):
        published_claim(speaker=SpeakerFactory(name="John Smith", slug=slug))

    assert errors("speaker=John+Smith") == {
        "speaker": ["More than one speaker is called “John Smith”."]
    }
    assert len(rows("speaker=john-smith")) == 1


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("status=true", "status"),
        ("relation=hates", "relation"),
        ("nature=x", "nature"),
        ("form=x", "form"),
        ("rating=x", "rating"),
        ("language=xx", "language"),
        ("topic=nowhere", "topic"),
        ("outlet=nobody", "outlet"),
        ("source=nothing", "source"),
        ("with=nobody", "with"),
        ("said_after=2010-13", "said_after"),
        ("said_before=13.08.2010", "said_before"),
        ("said_after=2010/2011", "said_after"),
        ("said_after=2012&said_before=2010", "said_before"),
        ("updated_after=yesterday", "updated_after"),
        ("updated_after=0001-01-01T00:00:00%2B23:59", "updated_after"),
        ("updated_after=9999-12-31T23:59:59-23:59", "updated_after"),
        ("language=" + "a" * 3000, "language"),
        ("rating=" + "a" * 3000, "rating"),
        ("sort=random", "sort"),
        ("page=0", "page"),
        ("page=two", "page"),
        ("after=x", "after"),
    ],
)
def test_a_value_that_cannot_be_taken_gives_a_message_and_no_rows(dispute, query, field):
    assert list(errors(query)) == [field]
    assert rows(query) == []
    assert total(query) == 0


def test_unknown_dates_match_no_period_and_come_last_either_way():
    published_claim(text="Unknown.", said="")
    published_claim(text="2009.", said="2009")
    published_claim(text="2011.", said="2011")

    assert rows() == ["2011.", "2009.", "Unknown."]
    assert rows("sort=said") == ["2009.", "2011.", "Unknown."]
    assert rows("said_after=1900") == ["2011.", "2009."]
    assert rows("said_before=2100") == ["2011.", "2009."]


def test_changes_since_a_moment_are_found(dispute):
    stance, _rebuttal = dispute
    Claim.objects.update(updated_at="2020-01-01T00:00:00Z")
    stance.refresh_from_db()
    services.save_record(stance, by=None, why="A comma.")

    # What is linked with it shows it, and so has changed too.
    assert rows("updated_after=2020-01-01T00:00:00Z") == ["Не ему говорить.", "Nobody can bend me."]


def test_counts_beyond_the_limit_are_not_counted_out(dispute, monkeypatch):
    monkeypatch.setattr("claims.filters.hits.COUNT_UP_TO", 1)
    monkeypatch.setattr("claims.filters.listing.COUNT_UP_TO", 1)
    counted, unfiltered = public_claims(QueryDict("q=abkhazia")), public_claims(QueryDict(""))

    assert (counted.total, counted.total_is_exact, counted.exact_total()) == (2, False, 2)
    assert (unfiltered.total, unfiltered.total_is_exact) == (3, True)


def test_a_relation_with_a_speaker_is_that_of_the_same_link():
    minsk, aide, other = (SpeakerFactory(slug=slug) for slug in ("minsk", "aide", "other"))
    stance, second = published_claim(text="Both.", speaker=minsk), published_claim(text="One.")
    answer, rebuttal = published_claim(speaker=aide), published_claim(speaker=other)
    services.link_claims(answer, Relation.ANSWERS, stance, by=None)
    services.link_claims(rebuttal, Relation.REBUTS, stance, by=None)
    services.link_claims(answer, Relation.REBUTS, second, by=None)

    assert rows("with=aide&speaker=minsk") == ["Both."]
    assert rows("relation=rebuts&speaker=minsk") == ["Both."]
    assert rows("relation=rebuts&with=aide") == ["One."]
    assert rows("relation=answers&with=aide") == ["Both."]
    assert total("relation=rebuts&with=aide") == 1


def test_best_matches_come_first_by_relevance():
    long = "Elections are held in spring, and nobody knows yet who will stand, or why it matters."
    published_claim(text=long, said="2020-02-02")
    published_claim(text="Elections, elections.", said="2019-01-01")

    assert rows("q=election") == [long, "Elections, elections."]
    assert rows("q=election&sort=relevance") == ["Elections, elections.", long]


@pytest.mark.parametrize(
    "query", ['"', "AND OR", "*", "NEAR(a b)", "-", "😀", "x" * 10_000, "a\x00b", "\ud800", "'; --"]
)
def test_strange_queries_are_searched_for_like_any_other(dispute, query):
    params = QueryDict(mutable=True)
    params["q"] = query

    listing = public_claims(params)

    assert listing.is_valid
    assert [claim for leg in listing.legs for claim in leg] == []


def test_positions_and_names_of_others_do_not_leak_into_results(dispute):
    PositionFactory(speaker=SpeakerFactory(name="Bend Over"))

    assert rows("q=bend") == ["Nobody can bend me."]
