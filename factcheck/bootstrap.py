"""From a bare checkout to a running site: `python3 factcheck/bootstrap.py run`.

    setup [--dev]     the virtual environment in .venv (with the tools for working on the code)
    run               the environment, the database, an editor's login, and the site itself
    test [ARGUMENT…]  the environment, and every test; arguments go to pytest

Standard library only, and no syntax that an old Python cannot parse: whoever has one should read a
sentence, not a SyntaxError. Whatever is written lies inside the checkout, pip's cache apart.
"""

import errno
import fcntl
import hashlib
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO

NEEDED_PYTHON = (3, 11)


def python_problem(version: tuple) -> str:
    """What is wrong with this Python, in a sentence; empty when nothing is."""
    if tuple(version[:2]) >= NEEDED_PYTHON:
        return ""
    return (
        "This needs Python {}.{} or newer, and this is Python {}.{}. "
        "Name another one: make run PYTHON=python3.11".format(*NEEDED_PYTHON, *version[:2])
    )


# Before anything else is defined: an old Python would stumble over the annotations below.
if __name__ == "__main__" and python_problem(sys.version_info):
    sys.exit(python_problem(sys.version_info))

HOST = "127.0.0.1"
STOPPING = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
RUN_PINS = "requirements.txt"
DEV_PINS = "requirements-dev.txt"
# Of another Python, or pip settings that would install somewhere else than into .venv.
FOREIGN_VARIABLES = {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
# What pip's log says, and what that means to a person; the first match wins.
PIP_FAILURES = (
    ("No space left on device", "the disk is full"),
    ("DO NOT MATCH THE HASHES", "a package is not the one that was pinned, and was refused"),
    ("connection broken by", "no package index answers; look at the network, or pip's settings"),
    ("No matching distribution", "the package index lacks a pinned package"),
)


class Problem(Exception):  # noqa: N818 - it is told to a person, not caught as an error
    """Something that only the person at the keyboard can mend, in one sentence."""


class Checkout:
    """Where things lie in a working copy, and the open file that keeps a second start waiting."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.python = self.venv / "bin" / "python"
        self.var = root / "var"
        self.log = self.var / "setup.log"
        self.lock: int | None = None

    def sentinel(self, pins: str) -> Path:
        """The file whose presence says that `pins` are installed, whole.

        Written last, and named by all that an environment depends on: the pins, the Python, and the
        place, since an environment does not survive being moved.
        """
        digest = hashlib.sha256((self.root / pins).read_bytes())
        digest.update(f"{sys.version_info[:2]} {os.fsencode(self.root)!r}".encode())
        return self.venv / f".{pins}-{digest.hexdigest()[:16]}"

    def has(self, pins: str) -> bool:
        """Whether the environment holds `pins`: its Python must still exist, too."""
        return self.python.exists() and self.sentinel(pins).exists()


def child_environment(base: Mapping[str, str]) -> dict[str, str]:
    """The environment of every program we start: the caller's, without what would mislead it."""
    ours = {"DJANGO_SETTINGS_MODULE": "factcheck.settings", "PIP_USER": "0", "PYTHONUTF8": "1"}
    return {name: base[name] for name in base if name not in FOREIGN_VARIABLES} | ours


def run_step(
    checkout: Checkout, command: Sequence[str], output: IO[bytes] | None = None, **extra: str
) -> int:
    """Run a program to its end and return its exit status.

    It is a process group of its own, so that Ctrl-C reaches us alone and no traceback of its is
    shown; and it shares the lock, so that it still counts as a start should we be killed.
    """
    # Held back while the program is being started: it could not be stopped yet.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
    child = subprocess.Popen(
        command,
        cwd=checkout.root,
        env=child_environment(os.environ) | extra,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        pass_fds=[] if checkout.lock is None else [checkout.lock],
        process_group=0,
        preexec_fn=partial(signal.pthread_sigmask, signal.SIG_SETMASK, mask),  # noqa: PLW1509 - no threads
    )
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        return child.wait()
    except BaseException:
        os.killpg(child.pid, signal.SIGTERM)
        child.wait()
        raise


def pip_failure(log: str) -> str:
    """Why pip failed, in a few words: the known reason, else pip's own last error."""
    for needle, meaning in PIP_FAILURES:
        if needle in log:
            return meaning
    errors = [line for line in log.splitlines() if line.startswith("ERROR:")]
    return errors[-1].removeprefix("ERROR:").strip() if errors else "pip stopped"


def create_venv(checkout: Checkout) -> None:
    """An empty environment, in place of whatever an interrupted start left."""
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        # Debian parts them from Python, and would leave half an environment.
        raise Problem("This Python lacks its venv module. On Debian: apt install python3-venv")
    command = [sys.executable, "-m", "venv", "--clear", str(checkout.venv)]
    with checkout.log.open("wb") as log:
        status = run_step(checkout, command, log)
    if status:
        reason = checkout.log.read_text(errors="replace").strip().rpartition("\n")[2]
        raise Problem(f"Could not create {checkout.venv}: {reason}")


def install(checkout: Checkout, pins: str) -> None:
    """Install pinned packages, by hash, and note at the very end that it is done."""
    print(f"Installing {pins} (half a minute the first time; log: var/{checkout.log.name}) …")
    scratch = checkout.var / "tmp"
    scratch.mkdir(exist_ok=True)
    command = [str(checkout.python), "-m", "pip", "install", "--require-hashes"]
    command += ["--no-input", "--disable-pip-version-check", "-r", pins]
    with checkout.log.open("wb") as log:
        # TMPDIR: what pip leaves when it is killed lies here, too.
        status = run_step(checkout, command, log, TMPDIR=str(scratch))
    shutil.rmtree(scratch, ignore_errors=True)
    if status:
        reason = pip_failure(checkout.log.read_text(errors="replace"))
        raise Problem(f"Could not install {pins}: {reason}. Log: var/{checkout.log.name}")
    for stale in checkout.venv.glob(f".{pins}-*"):
        stale.unlink()
    checkout.sentinel(pins).touch()


def ensure_environment(checkout: Checkout, *, dev: bool = False) -> None:
    """The environment holds exactly what is pinned; nothing is done when it already does."""
    if not checkout.has(RUN_PINS):
        # Rebuilt rather than mended: a package that is no longer pinned must go, too.
        create_venv(checkout)
        install(checkout, RUN_PINS)
    if dev and not checkout.has(DEV_PINS):
        install(checkout, DEV_PINS)


@contextmanager
def only_one(checkout: Checkout) -> Iterator[None]:
    """One start at a time in a checkout; a second one waits, and says so."""
    checkout.var.mkdir(exist_ok=True)
    with (checkout.var / "setup.lock").open("a") as lock_file:
        try:
            fcntl.flock(lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another start is preparing this checkout; waiting for it to finish …")
            fcntl.flock(lock_file, fcntl.LOCK_EX)
        checkout.lock = lock_file.fileno()
        yield
        checkout.lock = None


def wanted_port(value: str) -> int:
    """The port that PORT names."""
    if value.isascii() and value.isdecimal() and 0 < int(value) < 65536:
        return int(value)
    raise Problem(f"PORT is a number from 1 to 65535, not '{value}': PORT=8001 make run")


def port_error(port: int) -> int:
    """Why nobody could listen on the port: an errno, 0 when it is free."""
    with socket.socket() as probe:
        # As the server does: a port whose last connections are still closing is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
            probe.listen(1)
        except OSError as error:
            return error.errno or errno.EIO
    return 0


def check_port(port: int) -> None:
    """Refuse a port that cannot be served on, and name one that can."""
    failure = port_error(port)
    if not failure:
        return
    free = next((other for other in range(8001, 8100) if not port_error(other)), 8100)
    trouble = "is taken" if failure == errno.EADDRINUSE else f"fails: {os.strerror(failure)}"
    raise Problem(f"Port {port} {trouble}. To use another: PORT={free} make run")


def become(checkout: Checkout, arguments: Sequence[str], **extra: str) -> None:
    """Turn into a program of the environment, which then gets Ctrl-C and gives the exit status."""
    os.chdir(checkout.root)
    environment = child_environment(os.environ) | extra
    os.execve(checkout.python, [str(checkout.python), *arguments], environment)


def run(checkout: Checkout, arguments: Sequence[str]) -> None:
    """Prepare everything and serve the site."""
    if arguments:
        raise Problem(f"run takes no arguments: {' '.join(arguments)}")
    port = wanted_port(os.environ.get("PORT") or "8000")
    check_port(port)
    command = [str(checkout.python), "-m", "factcheck.prepare"]
    with only_one(checkout):
        ensure_environment(checkout)
        status = run_step(checkout, command, PORT=str(port))
    if status:
        sys.exit(status)
    check_port(port)
    print(f"Serving on http://{HOST}:{port}/ (Ctrl-C stops it)")
    become(checkout, ["-m", "gunicorn", "--config", "factcheck/gunicorn.conf.py"], PORT=str(port))


def test(checkout: Checkout, arguments: Sequence[str]) -> None:
    """Prepare the environment and run the tests."""
    with only_one(checkout):
        ensure_environment(checkout)
    scratch = checkout.var / "tests"
    scratch.mkdir(exist_ok=True)
    become(checkout, ["-m", "pytest", "-n", "2", *arguments], PYTEST_DEBUG_TEMPROOT=str(scratch))


def setup(checkout: Checkout, arguments: Sequence[str]) -> None:
    """Prepare the environment, and do no more."""
    if list(arguments) not in ([], ["--dev"]):
        raise Problem(f"setup takes --dev or nothing, not: {' '.join(arguments)}")
    with only_one(checkout):
        ensure_environment(checkout, dev=bool(arguments))


COMMANDS = {"run": run, "test": test, "setup": setup}


def stop(*_: object) -> None:
    """Being terminated, or losing the terminal, ends a start just as Ctrl-C does."""
    raise KeyboardInterrupt


def main(arguments: Sequence[str], root: Path) -> int:
    """Carry out one command and return the exit status."""
    if not arguments or arguments[0] not in COMMANDS:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    for number in STOPPING:
        if signal.getsignal(number) != signal.SIG_IGN:  # as nohup has it
            signal.signal(number, stop)
    try:
        COMMANDS[arguments[0]](Checkout(root), arguments[1:])
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"Cannot write to {error.filename or root}: {error.strerror or error}.", file=sys.stderr
        )
        return 1
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        # A terminal that knows no accents still gets the sentence.
        # By the line even into a pipe, so that our lines and our programs' keep their order.
        stream.reconfigure(errors="backslashreplace", line_buffering=True)  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parent.parent))
