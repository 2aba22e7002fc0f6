"""Statements that may answer one another are found around a few, and dismissed for good."""

import pytest
from django.core.exceptions import ValidationError

from claims import services
from claims.choices import Relation
from claims.models import UnrelatedClaims
from tests.factories import (
    ClaimFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    published_claim,
    withdrawn_claim,
)


@pytest.fixture
def topic(db):
    return TopicFactory(named={"en": "The harbour crane"})


@pytest.fixture
def marsh(db):
    return SpeakerFactory(name="Olga Marsh", spellings=["Ольга Марш"])


@pytest.fixture
def said(topic, marsh):
    return ClaimFactory(
        text="The harbour crane stays.", speaker=marsh, said="2021-05-07", filed=[topic]
    )


def about(topic, text, *, said="2021-05-09", **claim):
    return ClaimFactory(text=text, said=said, filed=[topic], **claim)


def others(claim):
    return [each.other for each in services.suggested_links(claim)]


def test_who_names_the_speaker_may_answer(said, topic):
    answer = about(topic, "Marsh has never asked us.")

    assert others(said) == [answer]
    assert others(answer) == [said]
    assert services.suggested_links(said)[0].ground.named


def test_a_name_counts_in_any_spelling_and_ending(topic):
    lukashenko = SpeakerFactory(name="Alexander Lukashenko", spellings=["Александр Лукашенко"])
    said = about(topic, "It is mine.", speaker=lukashenko)

    answer = about(topic, "Мы не верим Лукашенку.", language="ru")

    assert others(said) == [answer]


def test_who_shares_two_telling_words_may_answer(said, topic):
    answer = about(topic, "Nobody needs a crane in a harbour of yachts.")
    about(topic, "Every harbour would be glad.")

    assert others(said) == [answer]
    assert set(services.suggested_links(said)[0].ground.shared) == {"harbour", "crane"}


def test_words_are_looked_for_in_translations_too(said, topic):
    answer = about(topic, "Кран никому не нужен.", language="ru")
    TranslationFactory(claim=answer, language="en", text="Nobody needs the harbour crane.")

    assert others(said) == [answer]


def test_words_of_grammar_tell_nothing(said, topic):
    said.text = "There should be something after those things."
    services.save_record(said, by=None)
    about(topic, "Because there should never be something without things.")

    assert others(said) == []


@pytest.mark.parametrize(
    "different",
    [
        {"said": "2021-05-22"},
        {"said": "2021-04-20"},
        {"said": ""},
    ],
    ids=["too late", "too early", "nobody knows when"],
)
def test_what_is_far_away_in_time_is_no_answer(said, topic, different):
    about(topic, "Marsh is wrong about the harbour crane.", **different)

    assert others(said) == []


def test_what_is_said_by_the_same_speaker_or_about_something_else_is_no_answer(said, topic, marsh):
    about(topic, "The harbour crane stays, I said.", speaker=marsh)
    about(TopicFactory(), "Marsh is wrong about the harbour crane.")
    withdrawn_claim(text="Marsh is wrong.", said="2021-05-08", filed=[topic])

    assert others(said) == []


def test_what_is_linked_or_dismissed_is_not_suggested_again(said, topic):
    linked, dismissed = about(topic, "Marsh is wrong."), about(topic, "Marsh is right.")
    services.link_claims(linked, Relation.ANSWERS, said, by=None)
    services.dismiss_link(dismissed, said, by=None)
    services.dismiss_link(said, dismissed, by=None)

    assert others(said) == []
    assert others(dismissed) == []
    assert UnrelatedClaims.objects.count() == 1


def test_a_claim_is_not_unrelated_to_itself(said):
    with pytest.raises(ValidationError):
        services.dismiss_link(said, said, by=None)


def test_the_likest_come_first_and_each_pair_once(said, topic):
    named = about(topic, "Marsh and her harbour crane!", said="2021-05-08")
    words = about(topic, "A crane in a harbour.")

    assert others(said) == [named, words]
    pairs = services.suggestions_for_each([said.pk, named.pk, words.pk])
    assert len({frozenset((each.claim, each.other)) for each in pairs}) == len(pairs) == 3


def test_a_claim_without_topics_has_none(db):
    assert services.suggested_links(ClaimFactory()) == []


def test_it_begins_with_the_newest_unlinked_claims_of_disputed_topics(topic):
    one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
    services.link_claims(one, Relation.REBUTS, other, by=None)
    early = published_claim(filed=[topic], said="2009-08-14")
    late = published_claim(filed=[topic], said="2010-07")
    published_claim(said="2010-08")

    assert services.unlinked_claims(0, 5) == [late.pk, early.pk]
    assert services.unlinked_claims(1, 5) == [early.pk]


def test_many_are_found_in_as_few_questions_as_one(topic, marsh, django_assert_num_queries):
    claims = [about(topic, f"The harbour crane stays, {n}.", speaker=marsh) for n in range(12)]
    about(topic, "Marsh is wrong.")
    with django_assert_num_queries(7):
        assert len(services.suggestions_for_each([claims[0].pk])) == 1
    with django_assert_num_queries(7):
        assert len(services.suggestions_for_each([claim.pk for claim in claims])) == 12
