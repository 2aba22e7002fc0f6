"""What a claim says of itself, and what none of its fields may hold."""

import re

import pytest
from django.core.exceptions import ValidationError

from claims.choices import INVERSE_LABEL, SYMMETRIC, Relation
from claims.models import (
    ID_BITS,
    MAX_TEXT,
    Claim,
    ClaimLink,
    Translation,
    is_unstorable,
    new_reference,
    place,
)
from tests.factories import ClaimFactory, ClaimLinkFactory


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("It is not a problem for Belarus", "it-is-not-a-problem-for-belarus"),
        ("Не Александру Григорьевичу", "ne-aleksandru-grigoryevichu"),
        ("…", "claim"),
        ("word " * 50, "word-" * 11 + "word"),
    ],
)
def test_the_end_of_the_address_is_made_of_the_first_words(text, slug):
    assert Claim(text=text).slug == slug


@pytest.mark.parametrize(("text", "shown"), [("a" * 60, "a" * 60), ("a" * 61, "a" * 60 + "…")])
def test_a_long_claim_is_called_by_its_beginning(text, shown):
    assert str(Claim(text=text)) == shown


def test_a_reference_is_ten_letters_that_are_not_mistaken_for_one_another():
    references = {new_reference() for _ in range(100)}

    assert len(references) == 100
    assert [each for each in references if not re.fullmatch("[0-9a-hj-km-np-tv-z]{10}", each)] == []


@pytest.mark.parametrize(
    ("text", "unstorable"),
    [("words", False), ("слова 🙂", False), ("a\x00b", True), ("a\ud800b", True), ("\udfff", True)],
)
def test_nul_and_half_a_surrogate_cannot_be_stored(text, unstorable):
    assert is_unstorable(text) == unstorable


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["text", "context", "desk_note", "said_to", "occasion"])
@pytest.mark.parametrize("character", ["\x00", "\ud83d"])
def test_every_text_of_a_claim_is_refused_at_its_field_with_such_a_character(field, character):
    claim = ClaimFactory()
    setattr(claim, field, f"before {character} after")

    with pytest.raises(ValidationError) as caught:
        claim.full_clean()

    assert list(caught.value.message_dict) == [field]


@pytest.mark.django_db
@pytest.mark.parametrize("model", [Claim, Translation])
def test_a_statement_is_not_a_speech(model):
    record = model(text="a" * (MAX_TEXT + 1))

    with pytest.raises(ValidationError) as caught:
        record.full_clean()

    assert [error.code for error in caught.value.error_dict["text"]] == ["max_length"]


@pytest.mark.parametrize(
    ("earlier", "later"), [((1, 9), (2, 1)), ((1, 1), (1, 2)), ((1, 2**ID_BITS - 1), (2, 0))]
)
def test_the_place_of_a_claim_in_time_is_its_day_then_its_id(earlier, later):
    assert place(*earlier) < place(*later)


@pytest.mark.parametrize("relation", Relation)
def test_only_symmetric_relations_read_alike_from_both_ends(relation):
    link = ClaimLink(relation=relation)

    alike = link.inverse_label == link.get_relation_display()

    assert link.inverse_label == INVERSE_LABEL[relation]
    assert alike == (relation in SYMMETRIC)


@pytest.mark.django_db
def test_a_symmetric_link_begins_at_the_lower_id():
    lower, higher = ClaimFactory(), ClaimFactory()

    link = ClaimLinkFactory(from_claim=higher, relation=Relation.JOINT_WITH, to_claim=lower)

    assert (link.from_claim, link.to_claim) == (lower, higher)


@pytest.mark.django_db
def test_other_links_keep_their_direction():
    lower, higher = ClaimFactory(), ClaimFactory()

    link = ClaimLinkFactory(from_claim=higher, relation=Relation.REPEATS, to_claim=lower)

    assert (link.from_claim, link.to_claim) == (higher, lower)
