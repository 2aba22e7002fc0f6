"""Load data keeps every rule that records of editors keep."""

import io
from statistics import mean

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from claims import search, services
from claims.choices import Stage
from claims.management.progress import ProgressBar
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Outlet,
    Review,
    Source,
    Speaker,
    SpeakerName,
    Topic,
    TopicName,
    Translation,
)
from claims.services.checking import CHECKS
from claims.services.load_data import RealClaimsError, generate_claims
from claims.services.recording import validate
from tests.factories import ClaimFactory, published_claim

MODELS = (
    *(Claim, Citation, Translation, Review, ClaimLink),
    *(Source, Outlet, Speaker, SpeakerName, Topic, TopicName),
)

pytestmark = pytest.mark.django_db


def contents():
    """What a run made, without ids, which differ where the database counts on."""
    return [
        sorted(Claim.objects.values_list(*columns), key=repr)
        for columns in (
            ("reference", "text", "status", "stage", "said_first", "said_last", "published_at"),
            ("reference", "speaker__name", "on_behalf_of__name", "updated_at", "form", "nature"),
            ("reference", "citations__source__reference", "citations__wording"),
            ("reference", "links_out__relation", "links_out__to_claim__reference"),
            ("reference", "translations__text", "reviews__rating__value", "topics__slug"),
        )
    ]


def test_its_records_keep_the_rules_that_a_single_write_keeps():
    generate_claims(300)

    connection.check_constraints()
    for model in MODELS:
        assert model.objects.exists(), model
        for record in model.objects.order_by("-pk")[:40]:
            validate(record)


def test_the_rules_across_tables_hold_and_counts_and_search_are_up_to_date():
    generate_claims(300)

    assert [finding for check in CHECKS for finding in check.find()] == []
    assert list(services.wrong_counts()) == []
    assert list(search.stale()) == []


def test_its_references_are_readable_and_it_has_no_history():
    generate_claims(300)

    references = Claim.objects.order_by("pk").values_list("reference", flat=True)
    assert list(references) == [f"load-{number}" for number in range(1, 301)]
    assert {model.history.count() for model in MODELS} == {0}


def test_it_says_that_it_is_invented():
    generate_claims(20)

    assert not Outlet.objects.exclude(name__startswith="Load test").exists()
    assert not Source.objects.exclude(title__startswith="Load test").exists()
    assert not Speaker.objects.exclude(summary__startswith="Load test").exists()


def test_the_mix_is_that_of_a_real_record():
    generate_claims(3000, speakers=40)

    published = Claim.objects.filter(stage=Stage.PUBLISHED).count()
    words = [len(text.split()) for text in Claim.objects.values_list("text", flat=True)]
    assert published / 3000 == pytest.approx(0.97, abs=0.01)
    assert Speaker.objects.count() == 40
    assert Citation.objects.count() / 3000 == pytest.approx(1.2, abs=0.05)
    assert Translation.objects.count() / 3000 == pytest.approx(0.15, abs=0.03)
    assert ClaimLink.objects.count() / 3000 == pytest.approx(0.05, abs=0.02)
    assert Review.objects.count() / 3000 == pytest.approx(0.05, abs=0.02)
    assert (min(words), max(words)) == (8, 40)
    assert 15 < mean(words) < 25
    assert set(Claim.objects.values_list("language", flat=True)) == {"en", "ru", "be"}


def test_the_same_seed_gives_the_same_records():
    with transaction.atomic():
        generate_claims(100, seed=5)
        first = contents()
        transaction.set_rollback(True)
    with transaction.atomic():
        generate_claims(100, seed=6)
        other = contents()
        transaction.set_rollback(True)
    generate_claims(100, seed=5)

    assert contents() == first
    assert other != first


def test_a_further_run_adds_more():
    generate_claims(100)
    generate_claims(50)

    references = Claim.objects.order_by("pk").values_list("reference", flat=True)
    assert list(references) == [f"load-{number}" for number in range(1, 151)]
    assert Claim.objects.values("text").distinct().count() == 150
    assert Outlet.objects.count() == 200
    assert [finding for check in CHECKS for finding in check.find()] == []


def test_ids_go_on_after_it():
    generate_claims(20)
    claim = ClaimFactory()

    assert claim.pk > Claim.objects.get(reference="load-20").pk


def test_it_refuses_a_database_whose_readers_see_real_claims():
    published_claim(reference="load-shedding-2019")

    with pytest.raises(RealClaimsError):
        generate_claims(20)
    with pytest.raises(CommandError, match="--beside-real-claims") as refusal:
        call_command("generate_claims", "20")
    assert refusal.value.returncode == 2
    assert Claim.objects.count() == 1


def test_it_adds_beside_real_claims_when_told_to(capsys):
    published_claim(reference="real")

    call_command("generate_claims", "20", "--beside-real-claims", "--speakers", "25")

    assert Claim.objects.count() == 21
    assert capsys.readouterr().out.startswith("Added 20 invented claims by 25 speakers")
    assert list(services.wrong_counts()) == []


def test_drafts_of_editors_do_not_stand_in_its_way():
    ClaimFactory(stage=Stage.DRAFT)

    call_command("generate_claims", "20", stdout=io.StringIO())

    assert Claim.objects.count() == 21


@pytest.mark.parametrize("count", ["0", "-1", "many", "1.5"])
def test_it_refuses_a_number_that_is_none(count):
    with pytest.raises(CommandError, match="is not a number from 1 up"):
        call_command("generate_claims", "--", count)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_the_bar_is_drawn_on_a_terminal_only():
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        with ProgressBar(stream) as bar:
            bar("Claims", 50, 100)
            bar("Claims", 51, 100)
            bar("Claims", 100, 100)
            bar("Indexing", 0, 0)

    assert file.getvalue() == ""
    assert terminal.getvalue() == (
        "\rClaims       [###############...............]  50%  50 of 100"
        "\rClaims       [##############################] 100%  100 of 100\n"
        "\rIndexing     [##############################] 100%  0 of 0\n"
    )
