"""Every redirect is judged as a new address."""

import pytest

from claims.fetching import Refusal
from tests.fetching.site import page, redirect


@pytest.mark.parametrize("status", ["301 x", "302 x", "303 x", "307 x", "308 x"])
def test_a_redirect_is_followed_and_remembered(site, fetched, status):
    site.answers["/old"] = redirect("/new?a=1", status)
    site.answers["/new?a=1"] = page(b"<html>moved</html>")

    found = fetched("/old")

    assert (found.body, found.url) == (b"<html>moved</html>", site.url("/new?a=1"))
    assert found.redirects == (site.url("/old"),)


def test_four_redirects_are_followed_and_a_fifth_is_not(site, fetched, refused):
    for step in range(1, 6):
        site.answers[f"/{step}"] = redirect(f"/{step - 1}")
    site.answers["/0"] = page()

    assert len(fetched("/4").redirects) == 4
    assert refused("/5") is Refusal.REDIRECTS


def test_a_circle_ends(site, refused):
    site.answers["/"] = redirect("/")

    assert refused("/") is Refusal.REDIRECTS


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://10.0.0.1/", Refusal.NOT_PUBLIC),
        ("http://169.254.169.254/latest/meta-data/", Refusal.NOT_PUBLIC),
        ("http://[::1]/", Refusal.NOT_PUBLIC),
        ("//192.168.0.1/", Refusal.NOT_PUBLIC),
        ("file:///etc/passwd", Refusal.SCHEME),
        ("http://user:secret@example.org/", Refusal.USER_INFO),
        ("http://example.org:6379/", Refusal.PORT),
        ("http:\\\\example.org", Refusal.CHARACTERS),
        ("http://[", Refusal.BAD_ADDRESS),
    ],
)
def test_a_redirect_to_what_must_not_be_fetched_is_refused(site, refused, location, reason):
    site.answers["/"] = redirect(location)

    assert refused("/") is reason


def test_the_host_is_looked_up_and_checked_again_at_each_redirect(site, refused):
    site.answers["/"] = redirect("/again")
    site.answers["/again"] = page()
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])

    reason = refused(site.url(host="rebinding.example"), resolver=lambda *_: next(answers))

    assert reason is Refusal.NOT_PUBLIC
    assert len(site.requests) == 1


def test_no_cookie_is_carried_along(site, fetched):
    site.answers["/"] = page(b"", "Location: /in", "Set-Cookie: a=b", status="302 Found")
    site.answers["/in"] = page()

    fetched("/")

    assert "cookie" not in site.headers()


def test_an_address_in_raw_utf8_is_understood(site, fetched):
    site.answers["/"] = redirect("/навіны")
    site.answers["/%D0%BD%D0%B0%D0%B2%D1%96%D0%BD%D1%8B"] = page()

    assert fetched("/").status == 200


def test_a_redirect_to_nowhere_is_no_page(site, refused):
    site.answers["/"] = page(b"", status="302 Found")

    assert refused("/") is Refusal.STATUS
