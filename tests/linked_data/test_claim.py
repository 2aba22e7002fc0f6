"""What machines are told of a claim: whose words, where they are printed, what we found."""

from datetime import date

import pytest

from claims.choices import Form, ReviewAbout, SpeakerKind, Status
from tests.factories import (
    CitationFactory,
    CorrectionFactory,
    RatingFactory,
    ReviewFactory,
    ScaleFactory,
    SourceFactory,
    SpeakerFactory,
    published_claim,
)
from tests.linked_data.reading import nodes_of, steps_of

pytestmark = pytest.mark.django_db

WORDS = "It is impossible to bend me."


def told(client, claim):
    return nodes_of(client.get(claim.get_absolute_url()))


@pytest.fixture
def truth():
    scale = ScaleFactory(name="Truth")
    for order, value in enumerate(("accurate", "partly", "inaccurate", "not-verifiable"), start=1):
        RatingFactory(scale=scale, value=value, label=value.title(), order=order)
    return {rating.value: rating for rating in scale.ratings.all()}


def test_words_are_told_as_the_speakers_with_day_and_sources(client, dispute, settings):
    nodes = told(client, dispute.stance)

    words = nodes["Claim Quotation"]
    assert (words["text"], words["inLanguage"], words["datePublished"]) == (
        WORDS,
        "en",
        "2010-08-13",
    )
    assert words["author"]["name"] == "Alexander Lukashenko"
    assert set(words["author"]["alternateName"]) == {"Аляксандр Лукашэнка", "Alyaksandr Lukashenka"}
    assert words["spokenByCharacter"]["@id"] == words["author"]["@id"]
    assert [each["headline"] for each in words["appearance"]] == ["A quarrel in August"]
    assert nodes["WebPage"]["mainEntity"] == {"@id": words["@id"]}
    assert nodes["WebPage"]["url"] == settings.SITE_URL + dispute.stance.get_absolute_url()
    assert steps_of(nodes["BreadcrumbList"])[1:] == [
        "Speakers",
        "Alexander Lukashenko",
        f"“{WORDS}” – Alexander Lukashenko",
    ]


def test_what_was_said_on_behalf_names_the_institution(client, dispute):
    words = told(client, dispute.rebuttal)["Claim Quotation"]

    assert words["author"]["name"] == "Sergei Prikhodko"
    assert words["sourceOrganization"]["name"] == "The Kremlin"


@pytest.mark.parametrize("said", ["2010-08", "2010", "2010-08-12/2010-08-14", ""])
def test_a_day_is_told_only_where_it_is_known(client, said, truth):
    claim = published_claim(said=said)
    ReviewFactory(claim=claim, rating=truth["partly"])

    nodes = told(client, claim)

    assert "datePublished" not in nodes["Claim Quotation"]
    assert "datePublished" not in nodes["ClaimReview"]
    assert "datePublished" not in nodes["ClaimReview"]["itemReviewed"]


def test_reported_speech_is_no_quotation(client):
    nodes = told(client, published_claim(form=Form.PARAPHRASE))

    assert "Claim" in nodes
    assert "spokenByCharacter" not in nodes["Claim"]


@pytest.mark.parametrize(
    "status", [Status.MISQUOTED, Status.MISATTRIBUTED, Status.FABRICATED, Status.RETRACTED]
)
def test_words_that_are_not_the_speakers_are_told_as_nobodys(client, status):
    claim = published_claim(text="Never said.", status=status, status_note="See the transcript.")

    response = client.get(claim.get_absolute_url())

    nodes = nodes_of(response)
    assert set(nodes) == {"WebPage", "BreadcrumbList"}
    assert nodes["WebPage"]["name"] == f"Wrongly attributed to {claim.speaker.name}"
    assert "Never said." not in str(nodes)


@pytest.mark.parametrize("kind", [SpeakerKind.PRIVATE, SpeakerKind.UNNAMED])
def test_of_whom_nobody_knows_only_the_name_is_told(client, kind):
    speaker = SpeakerFactory(
        name="Ivan Neighbour", kind=kind, wikidata="Q1", spellings=["Иван Сосед"]
    )

    nodes = told(client, published_claim(speaker=speaker))

    assert nodes["Claim Quotation"]["author"] == {"@type": "Person", "name": "Ivan Neighbour"}
    assert "Иван Сосед" not in str(nodes)
    assert steps_of(nodes["BreadcrumbList"])[1] == "Statements on record"


@pytest.mark.parametrize(("value", "number"), [("accurate", 3), ("partly", 2), ("inaccurate", 1)])
def test_our_review_has_what_search_engines_require(
    client, dispute, truth, settings, value, number
):
    ReviewFactory(claim=dispute.stance, rating=truth[value], reviewed_on=date(2026, 11, 22))

    review = told(client, dispute.stance)["ClaimReview"]

    assert review["url"] == settings.SITE_URL + dispute.stance.get_absolute_url()
    assert review["claimReviewed"] == f"“{WORDS}”"
    assert review["author"]["name"] == settings.SITE_NAME
    assert review["datePublished"] == "2026-11-22"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": number,
        "bestRating": 3,
        "worstRating": 1,
        "alternateName": value.title(),
    }
    reviewed = review["itemReviewed"]
    assert (reviewed["@type"], reviewed["author"]["name"]) == ("Claim", "Alexander Lukashenko")
    assert reviewed["datePublished"] == "2010-08-13"
    assert [each["headline"] for each in reviewed["appearance"]] == ["A quarrel in August"]


def test_that_nothing_can_be_said_is_not_the_worst_verdict(client, dispute, truth):
    ReviewFactory(claim=dispute.stance, rating=truth["not-verifiable"])

    rating = told(client, dispute.stance)["ClaimReview"]["reviewRating"]

    assert rating == {"@type": "Rating", "alternateName": "Not-Verifiable"}


def test_a_verdict_in_words_alone_is_told_in_words(client, dispute):
    ReviewFactory(claim=dispute.stance, rating=None, textual_rating="Half of it")

    rating = told(client, dispute.stance)["ClaimReview"]["reviewRating"]

    assert rating == {"@type": "Rating", "alternateName": "Half of it"}


def test_a_review_of_the_attribution_judges_who_prints_it(client):
    source = SourceFactory(outlet__name="Harbour Post")
    speaker = SpeakerFactory(name="Iryna Adam")
    note = {"status": Status.FABRICATED, "status_note": "The letter is forged."}
    claim = published_claim(text="Never said.", speaker=speaker, source=source, **note)
    rating = RatingFactory(scale__of_attribution=True, label="Invented")
    ReviewFactory(claim=claim, rating=rating, about=ReviewAbout.ATTRIBUTION)

    review = told(client, claim)["ClaimReview"]

    assert review["claimReviewed"] == "Iryna Adam: “Never said.”"
    assert review["itemReviewed"]["author"] == {"@type": "Organization", "name": "Harbour Post"}
    assert review["reviewRating"]["alternateName"] == "Invented"


def test_the_reviews_of_others_are_theirs_to_publish(client, dispute, truth):
    ReviewFactory(
        claim=dispute.stance,
        rating=truth["partly"],
        ours=False,
        publisher="Harbour Facts",
        url="https://example.org/review",
    )

    assert "ClaimReview" not in told(client, dispute.stance)


def test_corrections_are_told_with_the_page(client, dispute):
    CorrectionFactory(claim=dispute.stance, note="The day was wrong.")

    [correction] = told(client, dispute.stance)["WebPage"]["correction"]

    assert (correction["@type"], correction["text"]) == ("CorrectionComment", "The day was wrong.")
    assert correction["datePublished"].startswith("2010-09-01T12:00:00")


def test_no_words_end_the_script(client):
    attack = "He said: </script><script>alert(1)</script><!-- & so on\u2028"
    claim = published_claim(text=attack, date_printed="</script>")
    CitationFactory(claim=claim, source=SourceFactory(title="</script><img>"))

    response = client.get(claim.get_absolute_url())

    assert nodes_of(response)["Claim Quotation"]["text"] == attack
    assert "<script>alert" not in response.text
    assert "<img>" not in response.text
