"""The server publishes what is due by itself, and leaves nothing behind when it ends."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parent.parent
#: A claim that an editor has approved for two seconds from now.
APPROVE = """
from datetime import timedelta
from django.utils import timezone
from claims import dates, services
from claims.models import Citation, Claim, Source
from tests.people import an_editor

editor = an_editor()
speaker = services.new_speaker("Olga Marsh", "person", by=editor)
source = services.save_record(Source(title="A page"), by=editor)
claim = Claim(text="The bridge opens at noon.", speaker=speaker, context="A bridge.")
services.save_record(claim, by=editor)
services.save_record(Citation(claim=claim, source=source), by=editor)
services.schedule_publication(claim, at=timezone.now() + timedelta(seconds=2), by=editor)
"""


@pytest.fixture
def environment(tmp_path):
    """An installation of its own, with a port nobody uses."""
    with socket.socket() as once:
        once.bind(("127.0.0.1", 0))
        port = once.getsockname()[1]
    ours = {"DATA_DIR": str(tmp_path), "PORT": str(port), "WEB_CONCURRENCY": "1"}
    inherited = {name: os.environ[name] for name in os.environ if name != "DATABASE_URL"}
    return {**inherited, **ours, "DJANGO_SETTINGS_MODULE": "factcheck.settings"}


def read(address):
    try:
        with urlopen(address, timeout=10) as answer:
            return answer.read().decode()
    except URLError:
        return ""


def wait_for(look, seconds):
    deadline = time.monotonic() + seconds
    while not look() and time.monotonic() < deadline:
        time.sleep(0.2)
    return look()


def test_a_claim_approved_for_a_time_appears_while_the_server_runs(environment):
    def manage(*arguments):
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)

    manage("migrate", "-v0")
    command = [sys.executable, "-m", "gunicorn", "--config", "factcheck/gunicorn.conf.py"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    claims = f"http://127.0.0.1:{environment['PORT']}/claims/"
    try:
        assert wait_for(lambda: read(claims), 60)
        manage("shell", "-v0", "-c", APPROVE)
        assert wait_for(lambda: "The bridge opens at noon." in read(claims), 60)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)
    with pytest.raises(ProcessLookupError):  # its whole group is gone
        os.killpg(server.pid, 0)
