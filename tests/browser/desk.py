"""What an editor does in a browser."""

from django.contrib.auth import get_user_model
from django.test import Client

from claims import dates, services

LIST = "/admin/claims/claim/"


def sign_in(page, site):
    """Sign in by the form, as the editor."""
    page.goto(f"{site}/admin/login/")
    page.fill("#id_username", "editor")
    page.fill("#id_password", "editor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")


def signed_in(context, site, person):
    """Be somebody from the next page on, without the form."""
    client = Client()
    client.force_login(person)
    value = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": value, "url": site}])


def press(page, button):
    with page.expect_navigation():
        page.click(button)


def tick(page, site, action, query=""):
    """Tick the first two rows of the list of claims and ask for an action."""
    page.goto(f"{site}{LIST}{query}")
    for box in page.query_selector_all(".action-select")[:2]:
        box.check()
    page.select_option("[name=action]", action)
    press(page, ".actions button[type=submit]")


def meet_another_editor(page, address, claim, *, typed, theirs):
    """Open a claim and type, let somebody else be faster, and press save."""
    page.goto(address)
    page.fill("#id_text", typed)
    page.fill("#id_correction", "We had misheard a word.")
    claim.refresh_from_db()
    claim.text, claim.said = theirs, dates.parse("2010-08-13")
    anna, _made = get_user_model().objects.get_or_create(username="anna", is_superuser=True)
    services.correct_claim(claim, note="We had misread a word.", by=anna, why="The transcript.")
    press(page, "[name=_continue]")
