"""What only a browser can tell: nothing sticks out, nothing is refused, everyone can use it."""

import pytest

from claims.choices import Standing
from claims.models import Claim, Outlet, Source

axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="needs requirements-dev.txt"
)

pytestmark = pytest.mark.browser

WIDTHS = (390, 768, 1440)


def addresses() -> list[str]:
    """One page of every kind, and lists in every state."""
    stance = Claim.objects.get(reference="lukashenko-2010-08-13-plucking-things")
    return [
        "/",
        "/about/",
        *(f"/about/{page}/" for page in Standing.values),
        "/speakers/",
        "/speakers/?q=Лукашенко",
        "/speakers/alexander-lukashenko/",
        "/speakers/the-kremlin/",
        "/claims/?q=abkhazia",
        "/claims/?q=nothing+of+the+kind",
        "/claims/?said_after=2010-13&status=true",
        stance.get_absolute_url(),
        f"/embed/claims/{stance.pk}/",
        f"{stance.get_absolute_url()}thread/",
        "/search/?q=Лукашэнка",
        "/search/?q=abhkazia",
        "/topics/",
        "/topics/abkhazia/",
        "/outlets/",
        Outlet.objects.public().order_by("pk").first().get_absolute_url(),
        "/calendar/",
        "/calendar/2010/",
        "/sources/",
        Source.objects.public().order_by("pk").first().get_absolute_url(),
        "/versus/alexander-lukashenko/the-kremlin/",
        *("/be/", "/ru/speakers/alexander-lukashenko/", f"/uk{stance.get_absolute_url()}"),
        "/nowhere/",
    ]


def troubles_of(page, site: str, width: int) -> list[tuple]:
    """What is wrong with the pages at the width of this one."""
    troubles: list[tuple] = []
    # A page that is not there is meant to answer 404, and Chromium notes that.
    page.on("console", lambda m: "404" in m.text or troubles.append((page.url, m.text)))
    page.on("request", lambda r: r.url.startswith(site) or troubles.append((page.url, r.url)))
    for address in addresses():
        page.goto(site + address)
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            troubles.append((address, f"sticks out at {width} px"))
        found = axe.Axe().run(page).response["violations"]
        troubles += [(address, width, each["id"]) for each in found]
    return troubles


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_fits_is_accessible_and_asks_nothing_of_others(browser, site, scheme):
    troubles = []
    for width in WIDTHS:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        troubles += troubles_of(context.new_page(), site, width)
        context.close()

    assert troubles == []


def test_the_search_box_answers_while_it_is_filled_in(browser, site):
    page = browser.new_page()
    page.goto(site)

    page.get_by_role("searchbox").press_sequentially("Лукаш")
    page.locator(".at-once a").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/speakers/alexander-lukashenko/")
    page.close()


def test_a_reader_finds_a_dispute_with_the_keyboard_alone(browser, site):
    page = browser.new_page()
    page.goto(site)

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.get_by_role("searchbox").focus()
    page.keyboard.type("Приходько")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Не Александру Григорьевичу").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/claims/*/ne-*/")

    assert "Sergei Prikhodko for the Kremlin" in page.get_by_role("heading", level=1).inner_text()
    assert page.get_by_role("heading", name="rebuts").is_visible()
    page.close()
