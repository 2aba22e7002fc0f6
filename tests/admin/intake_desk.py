"""An editor at the page of an article’s proposals."""

from bs4 import BeautifulSoup

from claims.models import Candidate
from tests.services.intake.desk import pieces

START = "/admin/claims/candidate/intake/"
PAGE = """<html lang="en"><head><title>Crane stays</title>
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2021-05-10T09:00:00Z"></head><body><article>
<h1>Crane stays</h1>
<p>The harbour council met in the old customs house to talk about the crane and its future.</p>
<p>“We will not sell the crane while I am harbour master,” said Olga Marsh.</p>
<p>The council meets again in June, when the winter's bills for the harbour have been counted.</p>
</article></body></html>"""


def address(snapshot) -> str:
    return f"{START}{snapshot.pk}/"


def read(answer) -> BeautifulSoup:
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "lxml")


def decide(client, snapshot, button: str, candidate: Candidate | None = None, **typed):
    """What the buttons of the desk send, filled in as the page fills it in."""
    first = candidate or pieces(snapshot)[0]
    form = read(client.get(f"{address(snapshot)}?at={first.pk}")).select_one(".intake-proposal")
    sent = {"text": form.select_one("textarea").get_text().strip()} if form.textarea else {}
    for field in form.select("input[type=text], input[type=radio][checked]"):
        sent[field["name"]] = field.get("value", "")
    for select in form.select("select:not([multiple])"):
        chosen = select.select_one("option[selected]")
        sent[select["name"]] = chosen["value"] if chosen else ""
    data = {**sent, button: "", **typed}
    return client.post(f"{address(snapshot)}?at={first.pk}", data, follow=True)
