"""Eight editors save one claim in the same moment: one wins, and nobody's text is lost."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from bs4 import BeautifulSoup, SoupStrainer
from django.contrib.auth import get_user_model
from django.db import connection, connections
from django.test import Client
from django.test.signals import template_rendered

from claims.models import Claim
from tests.admin.desk import Desk, fields
from tests.factories import draft_claim
from tests.services.ledger import disagreements

EDITORS, ROUNDS = 8, 10


@pytest.fixture
def one_database(transactional_db, tmp_path: Path) -> Iterator[None]:
    """A database that threads can write to at once: SQLite's test database in memory cannot."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    place = tmp_path / "desk.sqlite3"
    with sqlite3.connect(place) as target:
        connection.connection.backup(target)
    target.close()
    before, in_memory = connections.settings, connections["default"]
    connections.settings = {**before, "default": {**before["default"], "NAME": str(place)}}
    connections["default"] = connections.create_connection("default")
    yield
    connections["default"].close()
    connections.settings, connections["default"] = before, in_memory


@pytest.fixture
def nothing_kept(monkeypatch) -> None:
    """Django's clients do not copy what each template was given.

    They listen to one another's templates too, so that eight at once copied all of it eightfold.
    """
    monkeypatch.setattr(template_rendered, "connect", lambda *_args, **_more: None)


def editor(number: int) -> Client:
    user = get_user_model().objects.create_superuser(f"editor{number}", password="editor")
    client = Client()
    client.force_login(user)
    return client


def words_on(answer) -> str:
    """The words as the form of a page holds them; of such long pages nothing else is parsed."""
    only = SoupStrainer("textarea", id="id_text")
    return BeautifulSoup(answer.content, "lxml", parse_only=only).text.strip()


def test_of_eight_editors_one_wins_each_round_and_nobodys_text_is_lost(one_database, nothing_kept):
    claim = draft_claim(text="Before all rounds.")
    clients = [editor(number) for number in range(EDITORS)]
    address = Desk(clients[0]).url(claim)

    for number in range(ROUNDS):
        opened = fields(clients[0].get(address))  # as all of them see it
        typed = [f"Round {number}, editor {each}." for each in range(EDITORS)]
        gate = Barrier(EDITORS)

        def save(each: int, opened=opened, typed=typed, gate=gate):
            gate.wait()
            try:
                sent = {**opened, "text": typed[each], "_save": "1"}
                return clients[each].post(address, sent)
            finally:
                connections.close_all()

        with ThreadPoolExecutor(EDITORS) as pool:
            answers = list(pool.map(save, range(EDITORS)))

        stored = Claim.objects.get(pk=claim.pk)
        won = [each for each in range(EDITORS) if answers[each].status_code == 302]
        assert len(won) == 1
        assert (stored.text, stored.version) == (typed[won[0]], number + 2)
        for each in set(range(EDITORS)) - set(won):
            assert words_on(answers[each]) == typed[each]
            assert stored.text.split()[-1] in answers[each].content.decode()

    assert claim.history.count() == ROUNDS + 1
    assert disagreements() == []
