"""A connection to an address that was checked, and to no other."""

import queue
import socket
import ssl
import threading

from .addresses import Address, checked
from .deadline import Deadline
from .policy import FetchPolicy
from .refusal import FetchRefused, Refusal
from .target import Target

Answer = list[str] | OSError | UnicodeError


def connect(target: Target, policy: FetchPolicy, deadline: Deadline) -> socket.socket:
    """Look the host up once, check every address it has, and connect to the first that answers.

    The socket goes to the very address that was checked: were the name looked up again by whoever
    connects, the second answer could be another one. Over TLS the certificate must be the host's.
    """
    addresses = checked(target.host, _look_up(target, policy, deadline), policy.may_connect)
    for address in addresses:
        try:
            connection = _connect_to(address, target.port, policy, deadline)
        except OSError:
            continue
        return _secured(connection, target, policy, deadline) if target.is_secure else connection
    deadline.check()
    raise FetchRefused(Refusal.UNREACHABLE, host=target.host)


def _look_up(target: Target, policy: FetchPolicy, deadline: Deadline) -> list[str]:
    """The host's addresses. A look-up cannot be called off, so it runs beside us and is left."""
    answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(policy.resolver(target.host, target.port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.within(policy.total_seconds))
    except queue.Empty:
        raise deadline.too_slow() from None
    if isinstance(answer, Exception):
        raise FetchRefused(Refusal.UNKNOWN_HOST, host=target.host)
    return answer


def _connect_to(
    address: Address, port: int, policy: FetchPolicy, deadline: Deadline
) -> socket.socket:
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        deadline.watch(connection)
        connection.settimeout(deadline.within(policy.connect_seconds))
        connection.connect((str(address), port))
        connection.settimeout(deadline.within(policy.read_seconds))
    except BaseException:
        connection.close()
        raise
    return connection


def _secured(
    plain: socket.socket, target: Target, policy: FetchPolicy, deadline: Deadline
) -> socket.socket:
    """The connection under TLS, its certificate checked against the name that was asked for."""
    connection = plain
    try:
        # The handshake waits until the deadline watches the new socket.
        connection = policy.certificates().wrap_socket(
            plain, server_hostname=target.host, do_handshake_on_connect=False
        )
        deadline.watch(connection)
        connection.do_handshake()
    except (OSError, ValueError, FetchRefused) as error:
        connection.close()
        deadline.check()
        unproven = isinstance(error, ssl.SSLCertVerificationError)
        raise FetchRefused(
            Refusal.CERTIFICATE if unproven else Refusal.TLS, host=target.host
        ) from None
    return connection
