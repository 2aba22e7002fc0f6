"""Before a statement is entered a second time the desk sees the first."""

import pytest

from claims.services import similar_claims
from tests.factories import CitationFactory, ClaimFactory, SpeakerFactory, TranslationFactory

pytestmark = pytest.mark.django_db

WORDS = "We will not sell the crane, it has stood in the harbour since 1911."


def test_the_same_words_are_found_whoever_said_them_and_the_likest_first():
    near = ClaimFactory(text="We will never sell the crane; it stood in the harbour since 1911.")
    same = ClaimFactory(text=WORDS)
    ClaimFactory(text="The harbour is closed on Sundays, as it was in the winter of 1911.")

    found = similar_claims(WORDS)

    assert [each.claim for each in found] == [same, near]
    assert found[0].likeness == 1.0 > found[1].likeness


def test_a_fragment_is_like_the_whole():
    whole = ClaimFactory(text=WORDS)

    assert [each.claim for each in similar_claims("it has stood in the harbour since 1911")] == [
        whole
    ]


def test_translations_and_wordings_count_too():
    translated = ClaimFactory(text="Мы не продадим кран, он стоит здесь с 1911 года.")
    TranslationFactory(claim=translated, language="en", text=WORDS)
    cited = ClaimFactory(text="The crane stays.")
    CitationFactory(claim=cited, wording=WORDS)

    assert {each.claim for each in similar_claims(WORDS)} == {translated, cited}


def test_a_speakers_own_claims_are_compared_without_a_rare_word_in_common():
    speaker = SpeakerFactory()
    own = ClaimFactory(speaker=speaker, text="No, we do not go.")
    ClaimFactory(text="No, we do not go.")

    assert own in {each.claim for each in similar_claims("No, we did not go.", speaker=speaker)}


def test_the_claim_itself_is_left_out_and_nothing_is_like_nothing():
    claim = ClaimFactory(text=WORDS)

    assert similar_claims(WORDS, besides=claim.pk) == []
    assert similar_claims("") == []
