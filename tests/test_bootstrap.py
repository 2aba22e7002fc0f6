"""What somebody who starts the site from a fresh checkout would miss if it broke."""

import ast
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from factcheck import bootstrap
from factcheck.bootstrap import Checkout, Problem

SCRIPT = Path(bootstrap.__file__)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout without an environment, in a place with a space and an accent in its name."""
    root = tmp_path / "fact chéck"
    root.mkdir()
    (root / "requirements.txt").write_text("django==5.2\n")
    (root / "requirements-dev.txt").write_text("ruff==1\n")
    return Checkout(root)


@pytest.fixture
def built(checkout: Checkout) -> Checkout:
    """The same with a finished environment."""
    checkout.python.parent.mkdir(parents=True)
    checkout.python.symlink_to(sys.executable)
    checkout.sentinel("requirements.txt").touch()
    return checkout


@pytest.fixture(autouse=True)
def signal_handlers() -> Iterator[None]:
    """The script takes over what stops a program; the tests' own handlers come back afterwards."""
    handlers = {number: signal.getsignal(number) for number in bootstrap.STOPPING}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was built and installed, in order; nothing really is."""
    done: list[str] = []
    monkeypatch.setattr(bootstrap, "create_venv", lambda checkout: done.append("venv"))
    monkeypatch.setattr(bootstrap, "install", lambda checkout, pins: done.append(pins))
    return done


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.socket() as listener:
        listener.bind((bootstrap.HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.mark.parametrize("version", [(3, 6), (3, 9, 2), (3, 10, 13)])
def test_an_old_python_is_told_which_one_is_needed(version: tuple[int, ...]) -> None:
    problem = bootstrap.python_problem(version)

    assert "Python 3.11 or newer" in problem
    assert f"this is Python {version[0]}.{version[1]}" in problem


def test_a_python_that_is_new_enough_is_taken() -> None:
    assert [bootstrap.python_problem(version) for version in [(3, 11, 0), (3, 14), (4, 0)]] == [
        ""
    ] * 3


def test_an_old_python_can_parse_the_script_and_meets_the_version_check_first() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 6))

    kinds = [type(node).__name__ for node in tree.body]

    assert kinds.index("If") < kinds.index("ClassDef")
    assert kinds[: kinds.index("If")].count("FunctionDef") == 1


def test_a_first_start_builds_and_installs(checkout: Checkout, steps: list[str]) -> None:
    bootstrap.ensure_environment(checkout)

    assert steps == ["venv", "requirements.txt"]


def test_a_second_start_installs_nothing(built: Checkout, steps: list[str]) -> None:
    bootstrap.ensure_environment(built)

    assert steps == []


def test_an_interrupted_environment_is_built_anew(built: Checkout, steps: list[str]) -> None:
    built.sentinel("requirements.txt").unlink()

    bootstrap.ensure_environment(built)

    assert steps == ["venv", "requirements.txt"]


def test_changed_requirements_are_installed(built: Checkout, steps: list[str]) -> None:
    (built.root / "requirements.txt").write_text("django==5.2.1\n")

    bootstrap.ensure_environment(built)

    assert steps == ["venv", "requirements.txt"]


def test_a_moved_checkout_gets_a_new_environment(built: Checkout, steps: list[str]) -> None:
    moved = Checkout(built.root.rename(built.root.with_name("elsewhere")))

    bootstrap.ensure_environment(moved)

    assert steps == ["venv", "requirements.txt"]


def test_an_environment_whose_python_is_gone_is_built_anew(
    built: Checkout, steps: list[str]
) -> None:
    built.python.unlink()
    built.python.symlink_to(built.root / "removed")

    bootstrap.ensure_environment(built)

    assert steps == ["venv", "requirements.txt"]


def test_the_tools_are_added_to_a_finished_environment(built: Checkout, steps: list[str]) -> None:
    bootstrap.ensure_environment(built, dev=True)

    assert steps == ["requirements-dev.txt"]


def test_a_failed_installation_leaves_the_environment_unfinished(
    built: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    built.var.mkdir()
    built.sentinel("requirements.txt").unlink()

    def offline(checkout: Checkout, command: list[str], log: IO[bytes], **extra: str) -> int:
        log.write(b"WARNING: Retrying after connection broken by 'NewConnectionError'")
        return 1

    monkeypatch.setattr(bootstrap, "run_step", offline)

    with pytest.raises(Problem, match=r"^Could not install requirements.txt: no package index"):
        bootstrap.install(built, "requirements.txt")

    assert not built.has("requirements.txt")


def test_an_installation_ends_with_its_sentinel_and_without_scraps(
    built: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    built.var.mkdir()
    older = built.sentinel("requirements.txt")
    (built.root / "requirements.txt").write_text("django==5.2.1\n")
    monkeypatch.setattr(bootstrap, "run_step", lambda *arguments, **extra: 0)

    bootstrap.install(built, "requirements.txt")

    assert built.has("requirements.txt")
    assert not older.exists()
    assert list(built.var.iterdir()) == [built.log]


@pytest.mark.parametrize(
    ("log", "reason"),
    [
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("ERROR: No matching distribution found for x", "the package index lacks a pinned package"),
        ("ERROR: one\nERROR: two\nhint", "two"),
        ("", "pip stopped"),
    ],
)
def test_a_failure_of_pip_is_told_in_a_few_words(log: str, reason: str) -> None:
    assert bootstrap.pip_failure(log) == reason


def test_a_python_without_venv_names_the_package_to_install(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)

    with pytest.raises(Problem, match="apt install python3-venv"):
        bootstrap.create_venv(checkout)

    assert not checkout.venv.exists()


def test_a_taken_port_is_told_with_one_that_is_free(taken_port: int) -> None:
    with pytest.raises(
        Problem, match=rf"^Port {taken_port} is taken.* PORT=(\d+) make run$"
    ) as told:
        bootstrap.check_port(taken_port)

    free = int(str(told.value).partition("PORT=")[2].partition(" ")[0])
    assert bootstrap.port_error(free) == 0


def test_a_taken_port_is_told_before_anything_is_built(
    checkout: Checkout,
    taken_port: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PORT", str(taken_port))

    assert bootstrap.main(["run"], checkout.root) == 1

    assert capsys.readouterr().err.startswith(f"Port {taken_port} is taken")
    assert not checkout.var.exists()


def test_a_free_port_is_accepted() -> None:
    with socket.socket() as once:
        once.bind((bootstrap.HOST, 0))
        port = once.getsockname()[1]

    bootstrap.check_port(port)


@pytest.mark.parametrize("value", ["0", "65536", "-1", "80a", "８０", " "])
def test_a_port_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(Problem, match="PORT is a number from 1 to 65535"):
        bootstrap.wanted_port(value)


def test_a_place_that_cannot_be_written_to_is_named(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout.var.write_text("a file where a directory should be")

    assert bootstrap.main(["setup"], checkout.root) == 1

    assert capsys.readouterr().err == f"Cannot write to {checkout.var}: File exists.\n"


def test_a_second_start_waits_for_the_first_and_says_so(checkout: Checkout) -> None:
    code = (
        "import sys; from pathlib import Path; from factcheck import bootstrap\n"
        "with bootstrap.only_one(bootstrap.Checkout(Path(sys.argv[1]))): print('mine', flush=True)"
    )
    command = [sys.executable, "-u", "-c", code, str(checkout.root)]

    with bootstrap.only_one(checkout):
        second = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, cwd=SCRIPT.parent.parent
        )
        assert second.stdout
        first_line = second.stdout.readline()

    assert first_line.startswith("Another start is preparing this checkout; waiting")
    assert second.communicate(timeout=30)[0] == "mine\n"


def test_a_killed_start_keeps_others_waiting_until_its_installation_has_ended(
    checkout: Checkout,
) -> None:
    with bootstrap.only_one(checkout):
        inherited = checkout.lock
        assert inherited is not None
        child = subprocess.Popen(["sleep", "60"], pass_fds=[inherited])

    with (checkout.var / "setup.lock").open("a") as later:
        with pytest.raises(BlockingIOError):
            bootstrap.fcntl.flock(later, bootstrap.fcntl.LOCK_EX | bootstrap.fcntl.LOCK_NB)
        child.kill()
        child.wait()
        bootstrap.fcntl.flock(later, bootstrap.fcntl.LOCK_EX | bootstrap.fcntl.LOCK_NB)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_start_that_is_stopped_stops_its_programs_without_a_traceback(
    checkout: Checkout, number: signal.Signals
) -> None:
    code = (
        "import sys; from pathlib import Path; from factcheck import bootstrap\n"
        "sleep = ['sh', '-c', 'echo $$; exec sleep 60']\n"
        "bootstrap.COMMANDS['run'] = lambda checkout, rest: bootstrap.run_step(checkout, sleep)\n"
        "sys.exit(bootstrap.main(['run'], Path(sys.argv[1])))"
    )
    start = subprocess.Popen(
        [sys.executable, "-c", code, str(checkout.root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(SCRIPT.parent.parent)},
        # A shell's background job ignores Ctrl-C, and so would whatever it starts, these tests too.
        preexec_fn=partial(signal.signal, number, signal.SIG_DFL),  # noqa: PLW1509 - no threads
    )
    assert start.stdout
    program = int(start.stdout.readline())

    start.send_signal(number)

    assert start.communicate(timeout=30)[1] == "\nStopped.\n"
    assert start.returncode == 130
    assert ends(program)


def ends(program: int) -> bool:
    """Whether the process is gone within five seconds."""
    for _ in range(50):
        try:
            os.kill(program, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def test_programs_do_not_inherit_what_would_mislead_them() -> None:
    given = {"PYTHONPATH": "/x", "PIP_TARGET": "/y", "DJANGO_SETTINGS_MODULE": "other", "PORT": "1"}

    assert bootstrap.child_environment(given) == {
        "DJANGO_SETTINGS_MODULE": "factcheck.settings",
        "PIP_USER": "0",
        "PORT": "1",
        "PYTHONUTF8": "1",
    }


@pytest.mark.parametrize("arguments", [[], ["serve"]])
def test_an_unknown_command_prints_the_usage(
    arguments: list[str], checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(arguments, checkout.root) == 2

    assert "setup [--dev]" in capsys.readouterr().err
