"""Whatever a service changes stands in the history, with who and why: every service is walked."""

from collections.abc import Callable
from datetime import timedelta
from inspect import isfunction
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.utils import timezone

from claims import services
from claims.extraction.article import ParsedArticle
from claims.importers.seeds import load_seeds
from claims.models import Claim, Correction, Recorded
from tests.factories import (
    CandidateFactory,
    ClaimFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    OutletFactory,
    ReviewFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    claim_at,
    draft_claim,
    published_claim,
    withdrawn_claim,
)
from tests.importers import small_seeds
from tests.services.intake.desk import article, of_marsh, pieces, taken_in

pytestmark = pytest.mark.django_db

WHY = "Because it was so."
KINDS = [
    model for model in apps.get_app_config("claims").get_models() if issubclass(model, Recorded)
]
#: They change no record; what they write, if anything, is derived from records or only announced.
WRITE_NO_RECORD = {
    *("announce_correction", "changed_for_readers", "changed_since", "columns_put_back"),
    *("count_again", "cross_table_problems", "fetch_page", "find_speakers", "joined", "kept"),
    *(
        "may",
        "needs_correction",
        "page_at",
        "preview_token",
        "previewed_claim",
        "publication_problems",
        "put_back",
        "read_page",
    ),
    *("read_seen_versions", "refusal", "require", "revert_problem", "seen_versions"),
    *("similar_claims", "speaker_at", "speakers_called", "suggested_speakers", "topic_ids_at"),
    "wrong_counts",
}

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
    read: ParsedArticle = article(
        "“We will not sell the crane,” said harbour master Olga Marsh on Friday.", url=page.url
    )
    return lambda by: services.take_in(read, page, by=by)


@work
def withdraw_claim():
    claim = published_claim()
    ClaimLinkFactory(from_claim=claim, to_claim=published_claim())
    return lambda by: services.withdraw_claim(claim, ground="legal", by=by, why=WHY)


def an_approver():
    return apps.get_model(settings.AUTH_USER_MODEL).objects.create_superuser("approver")


def records() -> dict[tuple[type, int], dict[str, Any]]:
    """All records of all kinds as they are, but for the times that the database keeps."""
    found = {}
    for model in KINDS:
        names = [f.attname for f in model._meta.concrete_fields if f.name != "updated_at"]
        for row in model._default_manager.values(*names):
            found[model, row["id"]] = row
    for claim, topic in Claim.topics.through.objects.order_by("topic").values_list(
        "claim", "topic"
    ):
        found[Claim, claim].setdefault("topics", []).append(topic)
    return found


def last_entries() -> dict[type, int]:
    return {
        model: model.history.order_by("-history_id").values_list("history_id", flat=True).first()
        or 0
        for model in KINDS
    }


def untold(before, entries, by) -> list[tuple]:
    """What was changed and is not in the history as it is now, signed and with a reason."""
    after, troubles = records(), []
    changed = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    assert changed
    for model, pk in changed:
        new = model.history.filter(id=pk, history_id__gt=entries[model]).order_by("history_id")
        last = new.last()
        if last is None:
            troubles.append((model.__name__, pk, "no entry"))
            continue
        troubles += [
            (
                model.__name__,
                pk,
                entry.history_type,
                entry.history_user,
                entry.history_change_reason,
            )
            for entry in new
            if entry.history_user != by or not entry.history_change_reason
        ]
        now = dict(after.get((model, pk), {}))
        topics = now.pop("topics", [])
        wrong = {name: value for name, value in now.items() if getattr(last, name) != value}
        if wrong or ((model, pk) in after) == (last.history_type == "-"):
            troubles.append((model.__name__, pk, "another state", wrong))
        if model is Claim and (model, pk) in after:
            told = sorted(last.topics.values_list("topic", flat=True))
            troubles += [] if told == topics else [("topics", pk, told, topics)]
    return troubles


def test_every_service_is_walked_or_writes_no_record():
    public = {name for name in services.__all__ if isfunction(getattr(services, name))}

    assert public | {"kept"} == set(WORKS) | WRITE_NO_RECORD
    assert not set(WORKS) & WRITE_NO_RECORD


@pytest.mark.parametrize("name", sorted(WORKS))
def test_what_a_service_changes_is_in_the_history_with_who_and_why(name, admin_user):
    do = WORKS[name]()
    before, entries = records(), last_entries()

    do(admin_user)

    assert untold(before, entries, admin_user) == []


def test_what_a_file_changes_is_in_the_history_as_a_programs(tmp_path):
    files = small_seeds.records()
    folder = small_seeds.write(tmp_path / "seeds", files)
    nothing, none = records(), last_entries()
    load_seeds(folder)
    assert untold(nothing, none, None) == []

    files["claims"][0].update(said="2010-07", topics=[], status="confirmed")
    before, entries = records(), last_entries()
    load_seeds(small_seeds.write(folder, files))

    assert untold(before, entries, None) == []
    assert Correction.objects.count() == 1


def test_what_is_deleted_together_has_one_time_by_which_it_is_found_again(admin_user):
    claim = whole_claim()
    pk = claim.pk

    services.delete_record(claim, by=admin_user, why=WHY)

    at = Claim.history.filter(id=pk).first().history_date
    gone = [model for model in KINDS if model.history.filter(history_date=at, history_type="-")]
    assert {model.__name__ for model in gone} == {
        *("Claim", "Citation", "Translation", "Review", "Correction", "ClaimLink"),
    }


def test_what_pointed_at_a_record_that_goes_says_so_in_its_history(admin_user):
    speaker = SpeakerFactory()
    candidate = CandidateFactory(speaker=speaker)

    services.delete_record(speaker, by=admin_user, why=WHY)

    entry = candidate.history.first()
    assert (entry.speaker_id, entry.history_user, entry.history_change_reason) == (
        None,
        admin_user,
        WHY,
    )
