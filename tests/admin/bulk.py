"""An editor who changes many claims at once, and what the pages say."""

from bs4 import BeautifulSoup

from claims.models import Claim

LIST = "/admin/claims/claim/"


class Bulk:
    """An editor who ticks claims, chooses an action, and confirms what is shown."""

    def __init__(self, client):
        self.client = client

    def tick(self, action, *claims, query=""):
        data = {"action": action, "_selected_action": [claim.pk for claim in claims]}
        return self.client.post(LIST + query, data)

    def press(self, answer, button, **typed):
        """Fill in the form of a page and press one of its buttons."""
        form = BeautifulSoup(answer.content, "lxml").select_one("form.bulk")
        data = {}
        for field in form.select("input[name], textarea[name], select[name]"):
            if field.get("type") == "submit":
                continue
            if field.name == "select":
                value = [each["value"] for each in field.select("option[selected]")]
            else:
                value = [field.text.strip() if field.name == "textarea" else field.get("value", "")]
            data.setdefault(field["name"], []).extend(value)
        data = {**data, **typed, button: "1"}
        return self.client.post(form["action"], data, follow=True)


def section(answer, at):
    """The rows of one part of the page, each as (words, what is said of it)."""
    lists = BeautifulSoup(answer.content, "lxml").select(f"ul.bulk-rows{at}")
    return [
        (row.blockquote.text, row.select_one(".bulk-change").get_text(" ", strip=True))
        for each in lists
        for row in each.select("li")
    ]


def changing(answer):
    return section(answer, ":not(.is-refused):not(.is-idle)")


def refused(answer):
    return section(answer, ".is-refused")


def stages():
    return dict(Claim.objects.values_list("text", "stage"))
