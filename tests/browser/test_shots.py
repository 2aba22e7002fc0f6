"""The pictures of the README, made from the running site: `make shots`."""

import pytest
from django.conf import settings

from claims.models import Claim

pytestmark = pytest.mark.shots

IMAGES = settings.BASE_DIR / "docs" / "images"


def test_the_pictures_of_the_readme(browser, site, admin_user):
    stance = Claim.objects.get(reference="lukashenko-2010-08-13-plucking-things")
    IMAGES.mkdir(parents=True, exist_ok=True)
    wide = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")

    wide.goto(f"{site}/versus/alexander-lukashenko/the-kremlin/")
    reply = wide.locator(".is-left + .is-right .side").first
    reply.evaluate("each => each.scrollIntoView({block: 'center'})")
    wide.screenshot(path=IMAGES / "versus.png")
    wide.goto(site + stance.get_absolute_url())
    wide.screenshot(path=IMAGES / "claim.png")
    wide.goto(f"{site}/admin/")
    wide.fill("[name=username]", admin_user.username)
    wide.fill("[name=password]", "password")
    wide.click("[type=submit]")
    wide.goto(f"{site}/admin/claims/claim/{stance.pk}/change/")
    wide.screenshot(path=IMAGES / "admin.png")
    narrow = browser.new_page(viewport={"width": 390, "height": 844})
    narrow.goto(f"{site}/speakers/alexander-lukashenko/")
    narrow.screenshot(path=IMAGES / "speaker-phone.png")

    names = sorted(image.name for image in IMAGES.glob("*.png") if "desk-" not in image.name)
    assert names == ["admin.png", "claim.png", "speaker-phone.png", "versus.png"]
