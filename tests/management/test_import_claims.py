"""The command: what it prints, and how it ends."""

import pytest
from django.core.management import CommandError, call_command

from claims.models import Claim
from tests.importers.claims.files import QUOTE, as_csv

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path):
    def make(*rows, name="claims.csv"):
        path = tmp_path / name
        path.write_text(as_csv(*rows), encoding="utf-8", newline="")
        return str(path)

    return make


def test_it_says_what_became_of_the_rows(file, capsys):
    path = file(QUOTE)

    call_command("import_claims", path)
    first = capsys.readouterr().out
    call_command("import_claims", path)

    assert first.splitlines() == [
        "claims: 1 created, 0 updated, 0 unchanged, 0 errors",
        "new speakers (1): Olga Marsh",
        "new outlets (1): Harbour News",
        "new sources: 1",
    ]
    assert capsys.readouterr().out.splitlines() == [
        "claims: 0 created, 0 updated, 1 unchanged, 0 errors"
    ]
    assert Claim.objects.get().history.get().history_change_reason == "Imported from claims.csv."


def test_a_dry_run_changes_nothing(file, capsys):
    call_command("import_claims", file(QUOTE), "--dry-run")

    assert capsys.readouterr().out.startswith("claims: 1 created")
    assert Claim.objects.count() == 0


@pytest.mark.parametrize("further", [(), ("--dry-run",)])
def test_errors_are_told_by_line_and_end_with_status_1(file, capsys, further):
    path = file(QUOTE, {**QUOTE, "reference": "b", "said_on": "soon"})

    with pytest.raises(CommandError) as caught:
        call_command("import_claims", path, *further)

    assert caught.value.returncode == 1
    assert (
        capsys.readouterr()
        .out.splitlines()[-1]
        .startswith("error, line 3, said_on: “soon” is not a date.")
    )
    assert Claim.objects.count() == 0


def test_columns_are_mapped(tmp_path, capsys):
    path = tmp_path / "a.csv"
    path.write_text("quote,claimant\nWe stay.,Olga Marsh\n", encoding="utf-8")

    call_command("import_claims", str(path), "--map", "text=quote", "speaker=claimant")

    assert Claim.objects.get().speaker.name == "Olga Marsh"


@pytest.mark.parametrize(
    ("content", "further", "sentence"),
    [
        (b"%PDF", (), "This file is a PDF."),
        (b'text\n"open', (), "line 2: This is not CSV"),
        (b"text\na\n", ("--map", "text=quote"), "The file has no column “quote”."),
    ],
)
def test_what_cannot_be_read_ends_with_status_2(tmp_path, content, further, sentence):
    path = tmp_path / "a.csv"
    path.write_bytes(content)

    with pytest.raises(CommandError, match=sentence) as caught:
        call_command("import_claims", str(path), *further)

    assert caught.value.returncode == 2


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(CommandError, match="The file cannot be read"):
        call_command("import_claims", str(tmp_path / "a.csv"))
