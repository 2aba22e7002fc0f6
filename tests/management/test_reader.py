"""A command whose reader leaves ends quietly: `import_article … | head -1`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claims.management.reader import LEFT

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of an empty site of its own."""
    folder = tmp_path_factory.mktemp("site")
    site = {**os.environ, "DATA_DIR": str(folder), "DATABASE_URL": f"sqlite:///{folder}/site.db"}
    migrate = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
    subprocess.run(migrate, cwd=ROOT, env=site, check=True)
    return site


def first_line(*command: str, site: dict[str, str]) -> tuple[bytes, bytes, int]:
    """The first line that a command writes, what it complains of, and its exit status."""
    with subprocess.Popen(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=site,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        process.stdout.close()
        complaints = process.stderr.read()
    return line, complaints, process.returncode


def test_an_import_stops_with_its_reader(site: dict[str, str], tmp_path: Path) -> None:
    said = "".join(
        f"\n\n“We counted {number} geese on the pond,” said the warden, Ida Orlan."
        for number in range(900)
    )
    article = tmp_path / "geese.txt"
    article.write_text(f"Geese counted{said}\n", encoding="utf-8")

    line, complaints, status = first_line(
        "import_article", str(article), "--dry-run", "--format", "jsonl", site=site
    )

    assert line.startswith(b"{")
    assert complaints == b""
    assert status == LEFT == 141


def test_an_export_that_is_read_to_its_end_succeeds(site: dict[str, str]) -> None:
    export = [sys.executable, "manage.py", "export_claims"]

    process = subprocess.run(export, cwd=ROOT, env=site, capture_output=True, check=True)

    assert process.stderr == b""
    assert process.stdout.count(b"\n") == 1
