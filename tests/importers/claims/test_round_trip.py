"""What the export writes comes back: into the same database unchanged, into an empty one whole."""

import json

import pytest
from django.conf import settings

from claims import services
from claims.choices import Relation
from claims.importers.seeds import load_seeds
from claims.models import Claim, Source, Speaker
from tests.exporters.test_formats import full_claim  # noqa: F401 - a fixture
from tests.factories import (
    CitationFactory,
    RatingFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TranslationFactory,
    published_claim,
)
from tests.importers.claims.files import counts
from tests.importers.claims.workbooks import workbook
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db

#: What belongs to the database and not to the record; offices are the speaker's own.
LOCAL = {"id", "url", "version", "updated_at", "speaker_id", "source_id", "position"}
FORMATS = pytest.mark.parametrize("format_name", ["csv", "json"])


@pytest.fixture
def rich(full_claim):  # noqa: F811
    """Claims with all that can be lost on the way."""
    source = SourceFactory(
        url="https://example.org/rich?a=1",
        agency_credit="MT",
        byline="A. Writer",
        language="de",
        archive_url="https://archive.example/1",
        kind="transcript",
        outlet__ownership="state-owned",
        outlet__kind="broadcaster",
        published="2010-09",
    )
    other = published_claim(text="=1+1", speaker=full_claim.speaker, said="2010-08-20/2010-08-26")
    CitationFactory(claim=other, source=source, primary=True, wording="'=1", locator="p. 3")
    TranslationFactory(claim=full_claim, language="de", text="Das Wort", by="outlet", credit="dpa")
    TranslationFactory(claim=full_claim, language="de", text="Dies Wort", by="machine")
    ReviewFactory(
        claim=other,
        ours=False,
        publisher="Checkers",
        publisher_site="checkers.example",
        url="https://checkers.example/1",
        rating=RatingFactory(label="half so", colour="notice"),
        summary="Half of it.\nThe rest not.",
    )
    services.link_claims(
        full_claim, Relation.REVERSES, other, by=None, note="He turned.", source=source
    )
    namesake = SpeakerFactory(name=full_claim.speaker.name, slug="prikhodko-the-other")
    published_claim(text="  Spaces stay  ", speaker=namesake, said="")
    return full_claim


def without_local(rows):
    return [{name: value for name, value in row.items() if name not in LOCAL} for row in rows]


@FORMATS
def test_into_the_same_database_it_comes_back_unchanged(rich, folder, format_name):
    content = folder.export(format_name)
    before = list(Claim.objects.order_by("pk").values())

    report, planned = folder.run(content=content, name=f"claims.{format_name}")

    assert counts(report) == (0, 0, len(planned), 0)
    assert report.warnings == []
    assert list(Claim.objects.order_by("pk").values()) == before


@FORMATS
def test_into_an_empty_database_it_loses_nothing(rich, folder, format_name, wiped):
    content, public = folder.export(format_name), json.loads(folder.export("json"))
    wiped()

    report, _planned = folder.run(content=content, name=f"claims.{format_name}")

    assert counts(report) == (len(public), 0, 0, 0)
    assert without_local(json.loads(folder.export("json"))) == without_local(public)
    assert disagreements() == []
    again, _planned = folder.run(content=content, name=f"claims.{format_name}")
    assert counts(again) == (0, 0, len(public), 0)
    assert again.warnings == []


def test_the_seed_records_survive_a_round_trip(folder, wiped):
    load_seeds(settings.BASE_DIR / "seeds")
    content, public = folder.export(), json.loads(folder.export("json"))
    wiped()

    report, _planned = folder.run(content=content)

    assert counts(report) == (len(public), 0, 0, 0)
    assert without_local(json.loads(folder.export("json"))) == without_local(public)
    assert [check.name for check in services.CHECKS if list(check.find())] == []


def test_lines_of_json_and_a_workbook_say_the_same(rich, folder, wiped):
    public = json.loads(folder.export("json"))
    lines = "\n".join(json.dumps(row) for row in public)
    names = list(public[0])
    table = [names, *([_cell(row[name]) for name in names] for row in public)]
    wiped()

    report, _planned = folder.run(content=lines, name="claims.jsonl")
    assert counts(report) == (len(public), 0, 0, 0)
    (folder.path / "claims.xlsx").write_bytes(workbook(table))
    again, _planned = folder.run_file(folder.path / "claims.xlsx")
    assert counts(again) == (0, 0, len(public), 0)
    assert again.warnings == []

    wiped()
    report, _planned = folder.run_file(folder.path / "claims.xlsx")

    assert counts(report) == (len(public), 0, 0, 0)
    assert without_local(json.loads(folder.export("json"))) == without_local(public)


def _cell(value):
    return json.dumps(value) if isinstance(value, list) else value


def test_what_was_made_is_found_by_its_parts(rich, folder, wiped):
    content = folder.export()
    wiped()

    folder.run(content=content)

    assert Speaker.objects.filter(name=rich.speaker.name).count() == 2
    source = Source.objects.get(url="https://example.org/rich?a=1")
    assert (source.kind, source.byline, source.language) == ("transcript", "A. Writer", "de")
    assert (source.outlet.kind, source.outlet.ownership) == ("broadcaster", "state-owned")
