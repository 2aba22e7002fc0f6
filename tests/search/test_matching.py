"""What a reader's query finds, whichever database answers."""

import pytest

from claims import search
from claims.choices import Stage, Status
from claims.models import Claim, Speaker
from claims.search.tokens import Facet
from tests.factories import (
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    claim_at,
    draft_claim,
    published_claim,
)
from tests.search.finding import found

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Народы Абхазии просят о признании", "Абхазия"),
        ("Народы Абхазии просят о признании", "АБХАЗИЮ"),
        ("Народы Абхазии просят о признании", "признание"),
        ("Народы Абхазіі просяць аб прызнанні", "Абхазія"),
        ("Народы Абхазіі просяць аб прызнанні", "Абхазия"),
        ("Народ Абхазії просить про визнання", "Абхазія"),
        ("Народ Абхазії просить про визнання", "Абхазіі"),
        ("П’ятниця була холодна", "п'ятниця"),
        ("Новая политика российской стороны", "новый российский"),
        ("The election was free", "elections"),
        ("The elections were free", "election"),
        ("America's position", "america"),
        ("It is not a problem to recognise Abkhazia", "recognised problems"),
        ("Встал и ушёл", "ушел"),
        ("We met in a café", "cafe"),
        ("საქართველო is Georgia", "საქართველო"),
        ("The 14 August 2010 transcript", "2010"),
    ],
)
def test_a_word_is_found_in_its_other_forms(text, query):
    claim = published_claim(text=text)
    published_claim(text="Something else altogether.")

    assert found(query) == [claim]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("elder brother", ["elder brother", "brother, elder"]),
        ('"elder brother"', ["elder brother"]),
        ("«elder brother»", ["elder brother"]),
        ("“elder brother”", ["elder brother"]),
        ('"brother elder"', ["brother, elder"]),
        ("elder sister", []),
        ('"elder brother" cooperate', []),
        ('cooperate "closer to"', ["closer"]),
        ("brother", ["elder brother", "brother, elder"]),
    ],
)
def test_all_words_must_be_there_and_quoted_ones_in_order(query, hits):
    texts = {
        "elder brother": "We need to stick to our elder brother.",
        "brother, elder": "He is a brother, elder than a son.",
        "closer": "We must move closer to them and cooperate.",
    }
    claims = {name: published_claim(text=text) for name, text in texts.items()}

    assert found(query) == sorted((claims[name] for name in hits), key=lambda c: -c.pk)


def test_words_are_looked_for_in_all_that_readers_see_of_a_claim():
    claim = published_claim(
        text="One.", context="Two.", occasion="Three.", said_to="Four.", wording="Five."
    )
    TranslationFactory(claim=claim, text="Шесть.")

    hits = [found(word) for word in ("one", "two", "three", "four", "five", "шесть")]

    assert hits == [[claim]] * 6


@pytest.mark.parametrize("field", ["desk_note", "status_note", "date_printed"])
def test_words_of_other_fields_are_not_found(field):
    published_claim(**{field: "Confidential."})

    assert found("confidential") == []


def test_the_text_around_a_citation_is_not_found():
    claim = published_claim(wording="Printed.")
    claim.citations.update(text_before="Confidential.")
    search.rebuild()

    assert (found("confidential"), found("printed")) == ([], [claim])


@pytest.fixture
def lukashenko() -> Speaker:
    return SpeakerFactory(
        name="Alexander Lukashenko", spellings=["Аляксандр Лукашэнка", "Łukaszenka", "Батька"]
    )


@pytest.mark.parametrize(
    "query",
    [
        "Alexander Lukashenko",
        "Lukashenko",
        "lukashenko, alexander",
        "Александр Лукашенко",
        "Лукашэнка",
        "ŁUKASZENKA",
        "Батька",
        '"Alexander Lukashenko"',
        "Alexander Lukashenko brother",
        "brother Łukaszenka",
    ],
)
def test_a_name_in_any_script_finds_what_its_bearer_said(lukashenko, query):
    claim = published_claim(speaker=lukashenko, text="We stick to our elder brother.")
    published_claim(text="We stick to our elder brother.")

    assert found(query) == [claim]


def test_a_name_finds_what_was_said_on_behalf_of_an_institution_too():
    kremlin = SpeakerFactory(institution=True, name="Kremlin")
    relayed = published_claim(on_behalf_of=kremlin)
    published_claim()

    assert found("kremlin") == [relayed]


def test_a_name_finds_the_claims_that_mention_it_too(lukashenko):
    own = published_claim(speaker=lukashenko, said="2010-08-13")
    about = published_claim(text="It is not for Alexander Lukashenko to say.", said="2010-08-14")

    assert found("Alexander Lukashenko") == [about, own]


def test_the_spellings_through_which_a_name_was_found_are_told(lukashenko):
    asked = search.ask("Лукашэнка recognition")

    assert [name.spelling for name in asked.spellings] == ["Аляксандр Лукашэнка"]


def test_of_two_persons_with_one_name_both_are_found():
    one = published_claim(speaker=SpeakerFactory(name="Ivan Petrov"), said="2010")
    other = published_claim(speaker=SpeakerFactory(name="Ivan Petrov", slug="poet"), said="2009")

    assert found("Ivan Petrov") == [one, other]


@pytest.mark.parametrize(
    "query",
    ["South Ossetia", '"south ossetia"', "Южная Осетия", "Южной Осетии", "Паўднёвая Асеція"],
)
def test_a_topics_name_in_any_language_finds_its_claims(query):
    topic = TopicFactory(
        named={"en": "South Ossetia", "ru": "Южная Осетия", "be": "Паўднёвая Асеція"}
    )
    claim = published_claim(filed=[topic], text="We shall recognise it.")
    published_claim()

    assert found(query) == [claim]


def test_a_topics_name_finds_the_claims_of_topics_below():
    caucasus = TopicFactory(named={"en": "Caucasus"})
    claim = published_claim(filed=[TopicFactory(parent=caucasus)])

    assert found("caucasus") == [claim]


def test_a_topic_and_a_word_must_both_fit():
    topic = TopicFactory(named={"ru": "Южная Осетия"})
    claim = published_claim(filed=[topic], text="We shall recognise it.")
    published_claim(filed=[topic], text="We shall not.")

    assert found("recognise Южная Осетия") == [claim]


@pytest.mark.parametrize("stage", sorted(set(Stage) - {Stage.PUBLISHED}))
def test_what_is_not_published_is_found_at_the_desk_alone(stage):
    claim = claim_at(stage, text="A word about recognition.")

    assert (found("recognition"), found("recognition", Claim.objects.all())) == ([], [claim])


def test_hits_come_latest_first_and_earliest_first_with_the_unknown_day_at_the_far_end():
    days = ("2010-08-13", "", "2010-08-14", "2010", "2010-08-13")
    friday, unknown, saturday, year, friday_too = (
        published_claim(text="Recognition.", said=day) for day in days
    )
    hits = search.matching(
        Claim.objects.published(), search.Wanted(groups=search.ask("recognition").groups)
    )

    assert list(search.newest_first(hits)) == [saturday, friday_too, friday, year, unknown]
    assert list(search.oldest_first(hits)) == [unknown, year, friday, friday_too, saturday]


def test_filters_ask_for_one_of_the_values_of_each_facet():
    reported = published_claim()
    disputed = published_claim(status=Status.DISPUTED, status_note="He denies it.")
    draft_claim()
    wanted = search.Wanted(
        tokens=(
            search.any_of(Facet.STATUS, [Status.REPORTED, Status.DISPUTED]),
            search.any_of(Facet.SPEAKER, [disputed.speaker_id, reported.speaker_id + 10_000]),
        )
    )

    assert list(search.matching(Claim.objects.published(), wanted)) == [disputed]


def test_nothing_wanted_leaves_all_claims():
    early, late = published_claim(said="2008"), published_claim(said="2010")

    everything = search.matching(Claim.objects.published(), search.Wanted())

    assert list(search.newest_first(everything)) == [late, early]
    assert list(search.oldest_first(everything)) == [early, late]
