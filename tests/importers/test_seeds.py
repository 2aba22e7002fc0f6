"""Seed files: loaded whole, repeatable, respectful of editors, refused by line when broken."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from claims import services
from claims.choices import ScaleKind, Stage
from claims.dates import iso
from claims.importers.located import BrokenFileError
from claims.importers.seeds import load_seeds
from claims.importers.upsert import Outcome
from claims.models import Claim, ClaimLink, Outlet, Review, Speaker, SpeakerName, Topic
from tests.importers import small_seeds

pytestmark = pytest.mark.django_db
SEEDS = settings.BASE_DIR / "seeds"


@pytest.fixture
def folder(tmp_path) -> Path:
    """A small folder of seed files that a test may change."""
    return small_seeds.write(tmp_path / "seeds", small_seeds.records())


def change(folder: Path, name: str, edit) -> None:
    """Let `edit` change the records of one file."""
    files = small_seeds.records()
    edit(files[name])
    small_seeds.write(folder, files)


def test_the_record_of_the_dispute_is_whole():
    load_seeds(SEEDS)

    assert Claim.objects.published().count() >= 42
    assert Speaker.objects.public().count() >= 14
    assert ClaimLink.objects.exclude(note="").count() >= 18
    assert set(Review.objects.values_list("about", flat=True)) == {"attribution"}
    assert not Review.objects.exclude(rating__scale__kind=ScaleKind.ATTRIBUTION).exists()
    languages = [set(t.names.values_list("language", flat=True)) for t in Topic.objects.all()]
    assert all(each == {"en", "be", "ru", "uk"} for each in languages)
    assert [finding for check in services.CHECKS for finding in check.find()] == []


def test_loading_twice_changes_nothing(folder):
    load_seeds(folder)
    versions = list(Claim.objects.order_by("pk").values_list("reference", "version", "text"))

    report = load_seeds(folder)

    outcomes = {outcome for counts in report.counts.values() for outcome in counts}
    assert outcomes == {Outcome.UNCHANGED}
    assert versions == list(
        Claim.objects.order_by("pk").values_list("reference", "version", "text")
    )


def test_a_changed_record_is_updated(folder):
    load_seeds(folder)
    change(folder, "claims", lambda records: records[0].update(occasion="At a dairy farm"))

    report = load_seeds(folder)

    assert Claim.objects.get(reference="adam-good").occasion == "At a dairy farm"
    assert report.counts["claims"][Outcome.UPDATED] == 1


def test_readers_are_told_when_a_file_changes_what_they_have_seen(folder):
    load_seeds(folder)
    claim = Claim.objects.get(reference="adam-good")
    change(
        folder,
        "claims",
        lambda records: records[0].update(said="2010-07", status="confirmed", occasion="A fair"),
    )

    load_seeds(folder)

    told = claim.corrections.get()
    assert told.note == (
        "Brought in line with the collection that this site is loaded from. "
        f"Changed: date (it was: {iso(claim.said)}); status (it was: reported)."
    )
    load_seeds(folder)
    assert claim.corrections.count() == 1


def test_what_a_person_edited_is_left_alone_and_named(folder, admin_user):
    load_seeds(folder)
    claim = Claim.objects.order_by("pk").first()
    claim.occasion = "As the editor knows better"
    services.save_record(claim, by=admin_user)

    report = load_seeds(folder)

    claim.refresh_from_db()
    assert claim.occasion == "As the editor knows better"
    assert report.left_alone == [f"claims: {claim.reference}"]


def test_what_a_person_deleted_stays_deleted(folder, admin_user):
    load_seeds(folder)
    link = ClaimLink.objects.order_by("pk").first()
    services.delete_record(link, by=admin_user)

    report = load_seeds(folder)

    assert not ClaimLink.objects.filter(
        from_claim=link.from_claim_id, relation=link.relation, to_claim=link.to_claim_id
    ).exists()
    assert len(report.left_alone) == 1


@pytest.mark.parametrize(
    ("name", "edit", "reason"),
    [
        ("claims", lambda r: r[1].update(speaker="nobody"), "“speaker”: there is no speaker"),
        ("claims", lambda r: r[1].update(said="2010-13"), "has no month 13"),
        ("claims", lambda r: r[1].update(status="disputed"), "needs a note"),
        ("claims", lambda r: r[1].update(status="true"), "“status”"),
        ("claims", lambda r: r[1].update(citations=[]), "It needs a source"),
        ("claims", lambda r: r[1].update(colour="red"), "There is no field “colour” here"),
        ("claims", lambda r: r[1].pop("nature"), "The field “nature” is missing"),
        ("claims", lambda r: r[1].update(text=5), "“text”: It must be text"),
        ("claims", lambda r: r[1].update(topics=["nowhere"]), "there is no topic “nowhere”"),
        ("claims", lambda r: r.append(dict(r[0])), "stands in line"),
        ("claims", lambda r: r[1].update(published_at="today"), "It must be a time"),
        ("links", lambda r: r[0].update(to=r[0]["from"]), "cannot be linked with itself"),
        ("links", lambda r: r[0].update(relation="hates"), "“relation”"),
        ("reviews", lambda r: r[0].update(rating="very"), "No rating “very”"),
        ("topics", lambda r: r[1].update(parent="harvest"), "leads round in a circle"),
        ("sources", lambda r: r[0].update(url="not a url"), "“url”"),
        ("speakers", lambda r: r[0].update(names={}), "“names” must be a list"),
    ],
)
def test_a_broken_record_is_refused_with_its_line_and_nothing_is_loaded(folder, name, edit, reason):
    change(folder, name, edit)

    with pytest.raises(BrokenFileError) as refused:
        load_seeds(folder)

    assert reason in refused.value.reason
    assert refused.value.file == f"{name}.json"
    assert Speaker.objects.count() == Claim.objects.count() == Topic.objects.count() == 0


def test_the_line_is_that_of_the_field(folder):
    change(folder, "claims", lambda records: records[1].update(said="never"))
    lines = (folder / "claims.json").read_text(encoding="utf-8").splitlines()

    with pytest.raises(BrokenFileError) as refused:
        load_seeds(folder)

    assert lines[refused.value.line - 1].strip() == '"said": "never",'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[{", "This is not JSON"),
        (b'{"slug": "a"}', "must hold a list of records"),
        (b"[1]", "Entry 1 of the list is not a record"),
        (b'[{"slug": "\xff"}]', "not UTF-8"),
        (b"[" * 100_000, "nested too deep"),
    ],
)
def test_a_file_that_is_no_list_of_records_is_refused(folder, content, reason):
    (folder / "topics.json").write_bytes(content)

    with pytest.raises(BrokenFileError, match=reason):
        load_seeds(folder)


def test_a_missing_file_is_named(folder):
    (folder / "outlets.json").unlink()

    with pytest.raises(CommandError, match=r"outlets.json, line 1: The file is missing"):
        call_command("load_seeds", str(folder))


def test_a_draft_of_the_seeds_is_not_published(folder):
    change(folder, "claims", lambda records: records[0].update(stage="draft", published_at=""))
    load_seeds(folder)

    assert Claim.objects.filter(stage=Stage.DRAFT).count() == 1


@pytest.mark.parametrize(
    ("model", "key", "field", "value"),
    [
        (Speaker, {"slug": "iryna-adam"}, "slug", "iryna-adam-minister"),
        (Outlet, {"slug": "daily"}, "slug", "the-daily"),
        (Topic, {"slug": "harvest"}, "slug", "harvests"),
        (ClaimLink, {"relation": "contradicts"}, "relation", "rebuts"),
        (SpeakerName, {"spelling": "Pavel Bor", "language": "en"}, "language", "de"),
    ],
)
def test_what_a_person_renamed_is_still_the_same_record(
    folder, admin_user, model, key, field, value
):
    load_seeds(folder)
    record = model.objects.get(**key)
    setattr(record, field, value)
    services.save_record(record, by=admin_user)
    before = model.objects.count()

    report = load_seeds(folder)

    record.refresh_from_db()
    assert getattr(record, field) == value
    assert model.objects.count() == before
    assert len(report.left_alone) == 1
    assert Topic.objects.public().count() == 2


def test_a_claim_that_was_merged_stays_merged(folder):
    load_seeds(folder)
    first, second = Claim.objects.order_by("pk")
    Claim.objects.filter(pk=second.pk).update(speaker=first.speaker)
    second.refresh_from_db()
    services.merge_claims(first, second, by=None, why="One statement.")
    text = Claim.objects.get().text

    report = load_seeds(folder)

    assert Claim.objects.get().text == text
    assert f"claims: {second.reference}" in report.left_alone


def test_a_speaker_who_was_merged_stays_merged(folder):
    load_seeds(folder)
    first, second = Speaker.objects.filter(kind="person").order_by("pk")[:2]
    services.merge_speakers(first, second, by=None, why="One person.")

    report = load_seeds(folder)

    assert not Speaker.objects.filter(slug=second.slug).exists()
    assert f"speakers: {second.slug}" in report.left_alone
