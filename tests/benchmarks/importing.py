"""How fast files come in, beside the fastest that the database can do with the same rows.

    python -m tests.benchmarks.importing 10000 100000

Each size is generated, exported as CSV, and imported into an empty database of its own; then the
same claims and search documents are written by `executemany` and one full-text insert (plain), and
once more with their sources, citations, translations and topics (parts): neither checks anything,
and neither writes history or counts.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[2]
CHILD = "tests.benchmarks.importing"


def main(sizes: list[int]) -> None:
    """Measure each size in processes of its own, so that memory is each one's."""
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="import-bench-") as folder:
            base = Path(folder)
            for name in ("full", "empty"):
                _manage(base / name, "migrate", "-v", "0")
            _manage(base / "full", "generate_claims", str(size))
            file = base / "claims.csv"
            _manage(base / "full", "export_claims", "--output", str(file))
            for step in ("check", "import", "again", "plain", "parts"):
                _child(base / "empty", step, str(file), str(base / "full" / "factcheck.sqlite3"))


def _manage(data: Path, *command: str) -> None:
    data.mkdir(exist_ok=True)
    environment = {**os.environ, "DATA_DIR": str(data)}
    subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _child(data: Path, *command: str) -> None:
    environment = {**os.environ, "DATA_DIR": str(data)}
    subprocess.run([sys.executable, "-m", CHILD, *command], cwd=ROOT, env=environment, check=True)


def measure(step: str, file: Path, full: Path) -> None:
    """One step, timed."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
    import django  # noqa: PLC0415 - the settings are chosen by the parent process

    django.setup()
    from tests.benchmarks import import_steps  # noqa: PLC0415 - needs the models

    began, worked = perf_counter(), process_time()
    rows = getattr(import_steps, f"{step}_rows")(file, full)
    preparing = import_steps.PREPARING.get(step, (0, 0))
    took = perf_counter() - began - preparing[0]
    busy = process_time() - worked - preparing[1]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{step:7} {rows:>8,} rows  {took:7.1f} s  {rows / took:>8,.0f} rows/s"
        f"  {busy:7.1f} s of CPU  {rows / busy:>8,.0f} rows/s  {memory} MB"
    )
    for since, worked in import_steps.WRITING:
        held, busy = perf_counter() - since, process_time() - worked
        print(f"        held up other writers for {held:.1f} s, {busy:.1f} s of CPU")


if __name__ == "__main__":
    if sys.argv[1:2] and not sys.argv[1].isdecimal():
        measure(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main([int(each) for each in sys.argv[1:]] or [10_000])
