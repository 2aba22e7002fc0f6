"""Which links between two claims the record takes."""

import pytest
from django.core.exceptions import ValidationError

from claims.choices import NEEDS_EVIDENCE, ONE_OF_A_PAIR, SAME_SPEAKER, SYMMETRIC, Relation
from claims.models import ClaimLink, Source
from claims.services import link_claims
from tests.factories import ClaimFactory, SourceFactory, SpeakerFactory, published_claim
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db


@pytest.fixture
def source() -> Source:
    return SourceFactory()


def refused(*link, **evidence) -> list[str]:
    """What is said against a link, which then is not made."""
    before = ClaimLink.objects.count()
    with pytest.raises(ValidationError) as caught:
        link_claims(*link, by=None, **evidence)
    assert ClaimLink.objects.count() == before
    return caught.value.messages


@pytest.mark.parametrize("relation", Relation)
def test_two_statements_of_one_speaker_take_every_link(relation, source):
    speaker = SpeakerFactory()
    one, other = published_claim(speaker=speaker), published_claim(speaker=speaker)

    link = link_claims(one, relation, other, by=None, note="He said so.", source=source)

    assert (link.from_claim, link.to_claim) == (one, other)
    assert disagreements() == []


@pytest.mark.parametrize("relation", SAME_SPEAKER)
def test_nobody_reverses_clarifies_or_takes_back_for_another(relation, source):
    messages = refused(ClaimFactory(), relation, ClaimFactory(), note="He said so.", source=source)

    assert messages == ["This relation holds between two statements of one speaker."]


@pytest.mark.parametrize("relation", sorted(set(Relation) - {*SAME_SPEAKER}))
def test_statements_of_two_speakers_take_all_other_links(relation, source):
    link = link_claims(ClaimFactory(), relation, ClaimFactory(), by=None, note="So.", source=source)

    assert list(ClaimLink.objects.all()) == [link]


@pytest.mark.parametrize("relation", [Relation.ANSWERS, Relation.REPEATS])
def test_a_claim_is_not_linked_with_itself(relation):
    claim = ClaimFactory()

    assert refused(claim, relation, claim) == ["A claim cannot be linked with itself."]


@pytest.mark.parametrize("relation", SYMMETRIC)
def test_a_link_that_reads_alike_both_ways_is_stored_one_way(relation, source):
    lower, higher = ClaimFactory(), ClaimFactory()

    link = link_claims(higher, relation, lower, by=None, note="So.", source=source)

    assert (link.from_claim, link.to_claim) == (lower, higher)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("relation", [Relation.REPEATS, Relation.JOINT_WITH])
def test_a_pair_has_each_relation_once_whichever_way_round(relation, turned):
    pair = [ClaimFactory(), ClaimFactory()]
    link_claims(pair[0], relation, pair[1], by=None)
    one, other = reversed(pair) if turned else pair

    assert refused(one, relation, other) == ["These two claims are linked in this way already."]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("first", "second"),
    [(a, b) for a in ONE_OF_A_PAIR for b in ONE_OF_A_PAIR if a != b],
)
def test_a_pair_has_one_answer_rebuttal_or_support(first, second, turned):
    pair = [ClaimFactory(), ClaimFactory()]
    link_claims(pair[0], first, pair[1], by=None)
    one, other = reversed(pair) if turned else pair

    assert refused(one, second, other) == [
        "Of “answers”, “rebuts” and “supports” two claims have one at most."
    ]


def test_a_pair_takes_several_links_of_other_kinds(source):
    one, other = ClaimFactory(), ClaimFactory()

    for relation in (Relation.ANSWERS, Relation.QUOTES, Relation.CONTRADICTS):
        link_claims(one, relation, other, by=None, note="So.", source=source)

    assert ClaimLink.objects.count() == 3


@pytest.mark.parametrize("relation", NEEDS_EVIDENCE)
@pytest.mark.parametrize(("note", "has_source"), [("", True), ("He said so.", False), ("", False)])
def test_an_accusing_link_says_why_and_where_it_is_printed(relation, note, has_source, source):
    speaker = SpeakerFactory()
    one, other = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)

    messages = refused(one, relation, other, note=note, source=source if has_source else None)

    assert messages == ["This relation needs a note and a source."]


@pytest.mark.parametrize("relation", ["", "mocks"])
def test_a_relation_nobody_defined_is_refused(relation):
    with pytest.raises(ValidationError) as caught:
        link_claims(ClaimFactory(), relation, ClaimFactory(), by=None)

    assert "relation" in caught.value.message_dict
