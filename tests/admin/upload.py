"""An editor who imports a file: the pages one after another."""

from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile

START = "/admin/claims/claim/import/"


def bring(client, content, name="claims.csv"):
    """Upload a file; the answer is the page of its columns."""
    content = content.encode() if isinstance(content, str) else content
    return client.post(START, {"file": SimpleUploadedFile(name, content)}, follow=True)


def page(answer):
    return BeautifulSoup(answer.content, "lxml")


def confirm(client, answer, **typed):
    """Press 'Check every row', with the columns as the page presets them."""
    form = page(answer).select_one("form#columns")
    chosen = {
        select["name"]: (select.select_one("option[selected]") or {"value": ""})["value"]
        for select in form.select("select")
    }
    return client.post(answer.request["PATH_INFO"], {**chosen, **typed}, follow=True)


def press(client, answer, button):
    return client.post(answer.request["PATH_INFO"], {button: "1"}, follow=True)


def outcomes(answer):
    return [each.get_text(strip=True) for each in page(answer).select(".upload-outcome")]
