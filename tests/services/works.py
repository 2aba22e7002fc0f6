"""Each service that writes, at work: what must be there, and what somebody then does."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.utils import timezone

from claims import services
from claims.models import Citation, Claim
from tests.factories import (
    CandidateFactory,
    ClaimFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    OutletFactory,
    ReplyFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    claim_at,
    draft_claim,
    published_claim,
    withdrawn_claim,
)
from tests.services.intake.desk import article, of_marsh, pieces, taken_in

WHY = "Because it was so."

#: A piece of work in two steps: what must be there, and what the editor then does.
Work = Callable[[Any], object]
WORKS: dict[str, Callable[[], Work]] = {}


def work(prepare: Callable[[], Work]) -> Callable[[], Work]:
    """Enter what walks a service, under the service's name."""
    WORKS[prepare.__name__] = prepare
    return prepare


def whole_claim(**fields: Any) -> Claim:
    """A draft with a part of every kind, links either way, and a proposal that became it."""
    claim = draft_claim(filed=[TopicFactory(named={"en": "Gas"})], **fields)
    TranslationFactory(claim=claim)
    ReviewFactory(claim=claim)
    ReplyFactory(claim=claim)
    CorrectionFactory(claim=claim)
    ClaimLinkFactory(from_claim=claim)
    ClaimLinkFactory(to_claim=claim)
    CandidateFactory(decision="accepted", decided_at=timezone.now(), claim=claim)
    return claim


@work
def accept_candidates():
    found = pieces(taken_in())
    speaker, topic = SpeakerFactory(name="O. Marsh"), TopicFactory()
    return lambda by: services.accept_candidates(
        found, speaker=speaker, by=by, topics=[topic], why=WHY
    )


@work
def bring_back():
    claim = whole_claim()
    pk = claim.pk
    services.delete_record(claim, by=None)
    gone = Claim.history.filter(id=pk).first()
    return lambda by: services.bring_back(gone, by=by, why=WHY)


@work
def cancel_publication():
    claim = claim_at("in_review")
    boss = an_approver()
    services.schedule_publication(claim, at=timezone.now() + timedelta(days=1), by=boss)
    return lambda by: services.cancel_publication(claim, by=by, why=WHY)


@work
def correct_claim():
    claim = published_claim()
    claim.text = "Other words."
    return lambda by: services.correct_claim(claim, note="Misheard.", by=by, why=WHY)


@work
def delete_record():
    claim = whole_claim()
    return lambda by: services.delete_record(claim, by=by, why=WHY)


@work
def link_claims():
    one, other = ClaimFactory(), ClaimFactory()
    return lambda by: services.link_claims(one, "answers", other, by=by, why=WHY)


@work
def merge_candidates():
    found, claim = pieces(taken_in()), draft_claim(speaker=SpeakerFactory(name="O. Marsh"))
    return lambda by: services.merge_candidates(found, claim, by=by, why=WHY)


def two_alike() -> list[Claim]:
    """Two published entries of one statement, each with parts and a link."""
    speaker = SpeakerFactory()
    both = [published_claim(speaker=speaker, filed=[TopicFactory()]) for _n in range(2)]
    for claim in both:
        TranslationFactory(claim=claim, language=f"x-{claim.pk}")
        ReviewFactory(claim=claim)
        ReplyFactory(claim=claim)
        ClaimLinkFactory(from_claim=claim, to_claim=published_claim())
    return [Claim.objects.get(pk=claim.pk) for claim in both]


@work
def merge_claims():
    kept, gone = two_alike()
    return lambda by: services.merge_claims(kept, gone, by=by, why=WHY)


@work
def merge_speakers():
    kept, gone = SpeakerFactory(), SpeakerFactory(spellings=["Ірына"])
    published_claim(speaker=gone)
    return lambda by: services.merge_speakers(kept, gone, by=by, why=WHY)


@work
def undo_merge():
    kept, gone = two_alike()
    merge = services.merge_claims(kept, gone, by=None, why=WHY)
    return lambda by: services.undo_merge(merge, by=by, why=WHY)


@work
def move_claims():
    claims, speaker = [published_claim(), published_claim()], SpeakerFactory()
    return lambda by: services.move_claims(
        claims, speaker, by=by, why=WHY, correction="Somebody else said it."
    )


@work
def tell_apart():
    one, other = SpeakerFactory(), SpeakerFactory()
    return lambda by: services.tell_apart(one, other, by=by, why=WHY)


@work
def dismiss_link():
    one, other = ClaimFactory(), ClaimFactory()
    return lambda by: services.dismiss_link(one, other, by=by, why=WHY)


@work
def insert_records():
    rows = _new_records()
    return lambda by: services.insert_records(rows, by=by, why=WHY)


@work
def write_prepared():
    rows = _new_records()
    return lambda by: services.write_prepared(services.prepare_records(rows, by=by), by=by, why=WHY)


def _new_records():
    ids = services.Ids()
    claim = {"id": ids.take(Claim), "text": "We stay.", "speaker_id": SpeakerFactory().pk}
    cited = {"id": ids.take(Citation), "claim_id": claim["id"], "source_id": SourceFactory().pk}
    filed = [TopicFactory().pk]
    return [services.NewRecord(Claim, claim, filed), services.NewRecord(Citation, cited)]


@work
def forget_distinction():
    pair = services.tell_apart(SpeakerFactory(), SpeakerFactory(), by=None, why=WHY)
    return lambda by: services.forget_distinction(pair, by=by, why=WHY)


@work
def new_speaker():
    return lambda by: services.new_speaker("Olga Marsh", "person", by=by, why=WHY)


@work
def propose():
    page = article()
    kept = services.shelve(page, by=None)
    return lambda by: services.propose(kept.snapshot, of_marsh(page), by=by)


@work
def publish_claim():
    claim = claim_at("in_review")
    return lambda by: services.publish_claim(claim, by=by, why=WHY)


@work
def publish_due_claims():
    claim = claim_at("in_review")

    def when_its_time_comes(by):
        services.schedule_publication(claim, at=timezone.now() + timedelta(days=1), by=by)
        with pytest.MonkeyPatch.context() as clock:
            later = timezone.now() + timedelta(days=2)
            clock.setattr(timezone, "now", lambda: later)
            list(services.publish_due_claims())

    return when_its_time_comes


@work
def reject_candidate():
    candidate = CandidateFactory()
    return lambda by: services.reject_candidate(candidate, by=by, why=WHY)


@work
def reopen():
    candidate = services.reject_candidate(CandidateFactory(), by=None)
    return lambda by: services.reopen(candidate, by=by, why=WHY)


@work
def return_to_draft():
    claim = withdrawn_claim()
    return lambda by: services.return_to_draft(claim, by=by, why=WHY)


@work
def revert_record():
    claim = draft_claim(filed=[TopicFactory()])
    then = claim.history.first()
    claim.text = "Other words."
    services.save_record(claim, by=None)
    services.set_topics(claim, [], by=None)
    return lambda by: services.revert_record(claim, then, by=by, why=WHY)


@work
def save_record():
    speaker = SpeakerFactory()
    speaker.name, speaker.slug = "Another Name", "another-name"  # and with it a spelling
    return lambda by: services.save_record(speaker, by=by, why=WHY)


@work
def schedule_publication():
    claim = claim_at("in_review")
    at = timezone.now() + timedelta(days=1)
    return lambda by: services.schedule_publication(claim, at=at, by=by, why=WHY)


@work
def set_topics():
    claim = draft_claim(filed=[TopicFactory()])
    wanted = [TopicFactory(), TopicFactory()]
    return lambda by: services.set_topics(claim, wanted, by=by, why=WHY)


@work
def shelve():
    return lambda by: services.shelve(article(url="https://harbour.example/crane"), by=by)


@work
def store_record():
    outlet = OutletFactory()
    outlet.ownership = "state-owned"
    return lambda by: services.store_record(outlet, by=by, why=WHY)


@work
def submit_for_review():
    claim = draft_claim()
    return lambda by: services.submit_for_review(claim, by=by, why=WHY)


@work
def take_in():
    page = services.Page(b"", url="https://harbour.example/crane")
    read = article("“We stay,” said harbour master Olga Marsh on Friday.", url=page.url)
    return lambda by: services.take_in(read, page, by=by)


@work
def withdraw_claim():
    claim = published_claim()
    ClaimLinkFactory(from_claim=claim, to_claim=published_claim())
    return lambda by: services.withdraw_claim(claim, ground="legal", by=by, why=WHY)


def an_approver():
    return apps.get_model(settings.AUTH_USER_MODEL).objects.create_superuser("approver")
