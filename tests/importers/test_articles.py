"""Articles from files, folders and standard input: each by itself, errors in one line."""

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command

from claims import dates
from claims.models import Candidate, Claim, Source
from tests.admin.intake_desk import PAGE

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "deep").mkdir()
    other = PAGE.replace("Crane stays", "Crane goes").replace("will not sell", "shall sell")
    (tmp_path / "deep" / "b.htm").write_text(other, encoding="utf-8")
    (tmp_path / "notes.md").write_text("No article.")
    return tmp_path


def run(*arguments: str, **options) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("import_article", *arguments, stdout=out, stderr=err, **options)
    except CommandError as error:
        err.write(f"{error}\n")
    return out.getvalue(), err.getvalue()


def test_a_folder_is_taken_in_with_all_below_it_and_once_only(folder):
    out, err = run(str(folder))
    again, _ = run(str(folder))

    assert err == ""
    assert [line.split(": ")[1] for line in out.splitlines()] == ["“Crane stays”", "“Crane goes”"]
    assert "(on record already): 0 proposed, 1 waiting before" in again
    assert Source.objects.count() == Candidate.objects.count() == 2


def test_what_the_command_line_says_overrules_the_page(folder):
    run(str(folder / "a.html"), "--published", "2021-05", "--outlet", "Quay News")

    source = Source.objects.get()
    assert (source.published, source.outlet.name) == (dates.parse("2021-05"), "Quay News")


def test_a_dry_run_keeps_nothing_and_prints_a_record_a_line(folder):
    page = str(folder / "a.html")

    out, _err = run(page, "--dry-run", "--format", "jsonl")

    [record] = [json.loads(line) for line in out.splitlines()]
    assert list(record) == [
        *("input", "text", "form", "speaker", "speaker_as_printed"),
        *("said_on", "said_first", "said_last", "start", "end", "source"),
    ]
    assert (record["input"], record["form"]) == (page, "direct")
    assert record["text"] == "We will not sell the crane while I am harbour master,"
    assert record["speaker"] == "Olga Marsh"
    assert record["source"] == {
        "title": "Crane stays",
        "outlet": "Harbour Post",
        "url": "",
        "published_on": "2021-05-10",
    }
    assert not Source.objects.exists()


def test_standard_input(folder, monkeypatch):
    stdin = SimpleNamespace(buffer=io.BytesIO(PAGE.encode()))
    monkeypatch.setattr("sys.stdin", stdin)

    run("-")

    assert Candidate.objects.get().text.startswith("We will not sell")


def test_what_is_broken_is_named_in_one_line_and_the_others_are_taken_in(folder):
    (folder / "empty.html").write_bytes(b" \n ")
    (folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (folder / "huge.html").write_bytes(b"<p>" + b"word " * 10_000_000)
    (folder / "listing.html").write_text("<html><body><nav>Home</nav></body></html>")

    out, err = run(str(folder), str(folder / "gone.html"))

    lines = err.strip().splitlines()
    assert [Path(line.split(": ")[0]).name for line in lines[:-1]] == [
        *("empty.html", "huge.html", "listing.html", "picture.html", "gone.html"),
    ]
    assert "larger than 20 MB" in lines[1]
    assert "No such file" in lines[4]
    assert lines[-1] == "5 of 7 could not be taken in."
    assert len(out.splitlines()) == Source.objects.count() == 2
    assert not Claim.objects.exists()


def test_a_page_in_another_encoding_is_read(folder):
    cyrillic = PAGE.replace("</head>", '<meta charset="windows-1251"></head>').replace(
        "We will not sell the crane while I am harbour master,", "Мы не продадим этот старый кран,"
    )
    page = folder / "cp1251.html"
    page.write_bytes(cyrillic.encode("cp1251"))

    run(str(page))

    assert "Мы не продадим этот старый кран" in Source.objects.get().snapshots.get().text


def test_an_address_that_may_not_be_fetched_is_refused_in_a_line():
    _out, err = run("http://127.0.0.1:8000/")

    assert err.startswith("http://127.0.0.1:8000/: ")


def test_a_date_that_is_none_is_refused_before_anything_is_read(folder):
    with pytest.raises(CommandError, match="is not a date"):
        call_command("import_article", str(folder), "--published", "soon")
    assert not Source.objects.exists()
