"""Over https the server must prove that it is the host that was asked for."""

import shutil
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims.fetching import FetchPolicy, FetchRefused, Refusal, fetch
from claims.fetching.addresses import Address
from tests.fetching.site import HTML, Site, redirect, running

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="needs the openssl program to make a certificate"
)

NAME = "news.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for news.example that vouches for itself, and its key."""
    directory = tmp_path_factory.mktemp("tls")
    paths = (directory / "certificate.pem", directory / "key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "2", "-subj", f"/CN={NAME}"]
    command += ["-addext", f"subjectAltName=DNS:{NAME}"]
    command += ["-out", str(paths[0]), "-keyout", str(paths[1])]
    subprocess.run(command, check=True, capture_output=True)
    return paths


@pytest.fixture
def names_asked_for() -> list[str | None]:
    return []


@pytest.fixture
def secure(certificate, names_asked_for) -> Iterator[Site]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)

    def remember(connection: ssl.SSLObject, name: str | None, context: ssl.SSLContext) -> None:
        names_asked_for.append(name)

    context.sni_callback = remember
    with running(context) as site:
        yield site


def everywhere(address: Address) -> bool:
    return True


@pytest.fixture
def get(secure, certificate):
    """Fetch from the secure site under any name, trusting its certificate or only the system's."""

    def fetch_it(host: str = NAME, scheme: str = "https", trusting: bool = True, **changes):
        trust = {
            "certificates": lambda: ssl.create_default_context(cafile=str(certificate[0])),
        }
        policy = FetchPolicy(
            "Test/1",
            ports=frozenset({secure.port}),
            may_connect=everywhere,
            resolver=lambda host, port: ["127.0.0.1"],
            **(trust if trusting else {}),
            **changes,
        )
        return fetch(secure.url("/", host=host, scheme=scheme), policy=policy)

    return fetch_it


def test_the_name_is_asked_for_although_the_address_is_connected_to(secure, get, names_asked_for):
    assert get().body == HTML
    assert names_asked_for == [NAME]
    assert secure.headers()["host"] == f"{NAME}:{secure.port}"


def test_a_certificate_for_another_name_is_refused(secure, get):
    with pytest.raises(FetchRefused) as caught:
        get(host="other.example")

    assert (caught.value.reason, secure.requests) == (Refusal.CERTIFICATE, [])


def test_a_certificate_that_nobody_vouches_for_is_refused(secure, get):
    with pytest.raises(FetchRefused) as caught:
        get(trusting=False)

    assert (caught.value.reason, secure.requests) == (Refusal.CERTIFICATE, [])


def test_no_way_leads_from_https_to_http(secure, get):
    secure.answers["/"] = redirect(f"http://{NAME}:{secure.port}/")

    with pytest.raises(FetchRefused) as caught:
        get()

    assert caught.value.reason is Refusal.DOWNGRADE


def test_a_server_without_tls_is_refused(site):
    policy = FetchPolicy(
        "Test/1", ports=frozenset({site.port}), may_connect=everywhere, read_seconds=0.3
    )

    with pytest.raises(FetchRefused) as caught:
        fetch(site.url("/", scheme="https"), policy=policy)

    assert caught.value.reason is Refusal.TLS


def test_the_deadline_holds_in_the_middle_of_tls(secure, get):
    def drip(connection) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            time.sleep(0.05)
            connection.sendall(b"x")

    secure.answers["/"] = drip
    begun = time.monotonic()

    with pytest.raises(FetchRefused) as caught:
        get(total_seconds=0.5)

    assert caught.value.reason is Refusal.TOO_SLOW
    assert time.monotonic() - begun < 1.5
