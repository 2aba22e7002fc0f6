"""An editor writes, publishes, withdraws and sends back claims."""

import pytest

from claims import services
from claims.choices import Stage
from claims.dates import iso
from claims.models import Citation, Claim, ClaimCount, Correction, Review, Translation
from tests.admin.desk import told
from tests.factories import (
    ClaimFactory,
    RatingFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
    withdrawn_claim,
)


@pytest.fixture
def typed(db):
    """What an editor types for a new claim, but for its source."""
    return {
        "text": "We will not recognise it.",
        "speaker": SpeakerFactory(name="Alexander Lukashenko").pk,
        "said": "2010-08",
        "topics": [TopicFactory(named={"en": "Abkhazia"}).pk],
    }


def test_a_new_claim_with_its_source_is_saved_and_published_in_one_go(desk, editor, typed):
    cited = desk.row(Claim, "citations", 0, page="add/", source=SourceFactory().pk)

    answer = desk.save(Claim, "_publish", page="add/", **typed, **cited, _why="Checked.")

    claim = Claim.objects.get()
    assert claim.stage == Stage.PUBLISHED
    assert iso(claim.said) == "2010-08"
    assert [str(topic) for topic in claim.topics.all()] == ["Abkhazia"]
    assert told(answer)[0] == "The claim is published now."
    assert answer.request["PATH_INFO"] == desk.url(claim)
    assert {row.history_user for row in claim.history.all()} == {editor}
    assert claim.history.first().history_change_reason == "Checked."
    total = ClaimCount.objects.get(speaker=None, topic=None, status=claim.status)
    assert total.claims == 1


def test_publishing_without_a_source_saves_a_draft_and_says_what_is_missing(desk, typed):
    answer = desk.save(Claim, "_publish", page="add/", **typed)

    assert Claim.objects.get().stage == Stage.DRAFT
    assert told(answer)[0] == "Saved; it stays draft. It needs a source: add a citation."


def test_a_status_that_needs_a_note_says_so_beside_the_form(desk, typed):
    answer = desk.save(Claim, page="add/", **typed, status="disputed")

    assert "This status needs a note that says what it rests on." in told(answer)
    assert not Claim.objects.exists()


def test_a_claim_is_made_on_behalf_of_institutions_only(desk):
    claim, person = ClaimFactory(), SpeakerFactory()

    answer = desk.save(claim, on_behalf_of=person.pk)

    assert answer.status_code == 200
    assert told(answer)
    claim.refresh_from_db()
    assert claim.on_behalf_of is None


def test_a_withdrawal_needs_a_ground(desk):
    claim = published_claim()

    refused = desk.save(claim, "_withdraw")
    claim.refresh_from_db()
    assert claim.stage == Stage.PUBLISHED
    assert "Say on which ground the claim is withdrawn." in told(refused)

    desk.save(claim, "_withdraw", _ground="privacy")
    claim.refresh_from_db()
    assert (claim.stage, claim.withdrawal_ground) == (Stage.WITHDRAWN, "privacy")


def test_sending_back_needs_a_reason(desk):
    claim = withdrawn_claim()

    assert "Say why the claim is sent back." in told(desk.save(claim, "_return"))[0]
    desk.save(claim, "_return", _why="The wording is to be checked.")

    claim.refresh_from_db()
    assert claim.stage == Stage.DRAFT


def test_the_last_source_of_a_published_claim_stays(desk):
    claim = published_claim()

    answer = desk.save(claim, **{"citations-0-DELETE": "on"})

    assert claim.citations.count() == 1
    sentence = "A published claim needs a source. Add another citation, or withdraw the claim."
    assert sentence in told(answer)


def test_the_last_source_may_be_exchanged_for_another(desk):
    claim, better = published_claim(), SourceFactory()
    row = desk.row(claim, "citations", 1, source=better.pk)

    desk.save(claim, **row, **{"citations-0-DELETE": "on"})

    assert [citation.source for citation in Citation.objects.all()] == [better]


def test_the_same_source_is_cited_once(desk):
    claim = draft_claim()
    row = desk.row(claim, "citations", 1, source=claim.citations.get().source_id)

    answer = desk.save(claim, text="Changed words.", **row)

    assert claim.citations.count() == 1
    assert told(answer)
    claim.refresh_from_db()
    assert claim.text != "Changed words."


def test_a_published_claim_is_not_deleted(desk):
    claim = published_claim()

    answer = desk.client.post(desk.url(claim, page="delete"), {"post": "yes"}, follow=True)

    assert Claim.objects.filter(pk=claim.pk).exists()
    assert told(answer)[0].startswith("A claim that was published is withdrawn, not deleted")


def test_deleting_many_deletes_none_when_one_may_not_go(desk):
    kept, draft = published_claim(text="It was shown to readers."), draft_claim()
    ticked = {"action": "delete_selected", "_selected_action": [kept.pk, draft.pk], "post": "yes"}

    answer = desk.client.post(desk.url(Claim), ticked, follow=True)

    assert Claim.objects.count() == 2
    assert told(answer)[0].startswith("Nothing was deleted. “It was shown to readers.”")


def test_a_draft_is_deleted_with_all_that_belongs_to_it(desk):
    draft = draft_claim()

    desk.client.post(desk.url(draft, page="delete"), {"post": "yes"}, follow=True)

    assert not Claim.objects.exists()
    assert not Citation.objects.exists()


def test_translations_reviews_and_corrections_are_written_on_the_same_page(desk, editor):
    claim = published_claim()

    answer = desk.save(
        claim,
        **desk.row(claim, "translations", 0, language="be", text="Мы не прызнаем."),
        **desk.row(claim, "reviews", 0, rating=RatingFactory().pk),
        **desk.row(claim, "corrections", 0, note="The day was wrong."),
    )

    assert answer.request["PATH_INFO"] == desk.url(Claim), told(answer)
    rows = [model.objects.get(claim=claim) for model in (Translation, Review, Correction)]
    assert [row.history.get().history_user for row in rows] == [editor] * 3


def test_a_verdict_on_the_wrong_scale_is_refused_beside_its_row(desk):
    claim = published_claim()
    rating = RatingFactory(scale__of_attribution=True)

    answer = desk.save(claim, **desk.row(claim, "reviews", 0, rating=rating.pk))

    assert not Review.objects.exists()
    assert "This rating’s scale measures something else than the review judges." in told(answer)


def test_whoever_is_slower_is_told_and_overwrites_nothing(desk, editor):
    claim = draft_claim()
    opened = desk.form(claim)
    claim.text = "What the faster editor wrote."
    services.save_record(claim, by=editor)

    answer = desk.client.post(desk.url(claim), {**opened, "text": "Too late.", "_save": "1"})

    claim.refresh_from_db()
    assert claim.text == "What the faster editor wrote."
    assert any("Somebody else changed this record" in sentence for sentence in told(answer))


def test_saving_without_a_change_leaves_no_trace(desk):
    claim = published_claim()
    before = claim.history.count()

    desk.save(claim)

    claim.refresh_from_db()
    assert claim.history.count() == before
    assert claim.citations.get().history.count() == 1


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("2010-13", "“2010-13” has no month 13. Write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("2020-08-30/2020-08-24", "ends before it begins"),
        ("Friday", "“Friday” is not a date."),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_what_to_write(desk, typed, sentence):
    claim = draft_claim()

    answer = desk.save(claim, said=typed)

    assert any(sentence in told_sentence for told_sentence in told(answer))
    assert desk.form(claim)["said"] == "2010-08-13"


def test_only_published_claims_lead_to_their_page(desk):
    assert b"View on site" in desk.open(published_claim()).content
    assert b"View on site" not in desk.open(draft_claim()).content
