"""Whatever a service changes stands in the history, with who and why: every service is walked."""

from inspect import isfunction
from typing import Any

import pytest
from django.apps import apps

from claims import services
from claims.importers.seeds import load_seeds
from claims.models import Claim, Correction, Recorded
from tests.factories import CandidateFactory, SpeakerFactory
from tests.importers import small_seeds
from tests.services.works import WHY, whole_claim
from tests.services.works_of_replies import WORKS

pytestmark = pytest.mark.django_db

KINDS = [
    model for model in apps.get_app_config("claims").get_models() if issubclass(model, Recorded)
]
#: They change no record; what they write, if anything, is derived from records or only announced.
WRITE_NO_RECORD = {
    *("announce_correction", "changed_for_readers", "changed_since", "claim_at_number"),
    *("claims_by_reference", "columns_put_back", "count_again", "count_similar_speakers"),
    *("cross_table_problems", "fetch_page", "find_speakers", "joined", "kept", "may"),
    *("needs_correction", "page_at", "plan_claim_merge", "plan_speaker_merge", "preview_token"),
    *(
        "prepare_records",
        "previewed_claim",
        "publication_problems",
        "put_back",
        "read_page",
        "refusal",
        "require",
    ),
    *(
        "revert_problem",
        "similar_claims",
        "similar_speakers",
        "speaker_at",
        "speakers_beginning",
        "speakers_called",
    ),
    *("suggested_links", "suggested_speakers", "suggestions_for_each", "topic_ids_at"),
    *("undo_problems", "unlinked_claims", "wrong_counts"),
}


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
        *("Claim", "Citation", "Translation", "Review", "Reply", "Correction", "ClaimLink"),
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
