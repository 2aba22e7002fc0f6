"""In which language a page answers, that its links keep it, and the ways to the others."""

import pytest
from django.urls import reverse

from claims import services
from factcheck.urls import FILES
from tests.factories import withdrawn_claim
from tests.views.reading import page_of

pytestmark = pytest.mark.django_db

RUSSIAN = {"accept-language": "ru-RU,ru;q=0.9,en;q=0.5"}
LANGUAGES = ["en", "be", "ru", "uk"]
CHOOSERS = {"Accept-Language", "Cookie"}


def language_of(response) -> str:
    return page_of(response).html["lang"]


def chosen_by(response) -> set[str]:
    """The headers of a request by which caches are told to tell languages apart."""
    return CHOOSERS & set(response.get("Vary", "").split(", "))


def prefix(language: str) -> str:
    return "" if language == "en" else f"/{language}"


def addresses(dispute) -> list[str]:
    """A page of each kind, in English."""
    records = (dispute.stance, dispute.kremlin, dispute.topic, dispute.source)
    pages = [record.get_absolute_url() for record in records]
    return ["/", "/about/", "/claims/", "/speakers/", *pages, _versus()]


def _versus() -> str:
    return reverse("versus", args=["alexander-lukashenko", "the-kremlin"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_answers_in_each_language_and_leads_to_that_language_only(
    client, dispute, language
):
    for address in addresses(dispute):
        response = client.get(prefix(language) + address)
        page = page_of(response)

        assert (response.status_code, page.html["lang"]) == (200, language)
        assert response["Content-Language"] == language
        assert chosen_by(response) == (CHOOSERS if language == "en" else set())
        for switcher in page.select(".languages"):
            switcher.decompose()
        inside = [each["href"] for each in page.select("a[href^='/']")]
        inside += [each["action"] for each in page.select("form[action]")]
        pages = [href for href in inside if "/claims." not in href]
        assert pages
        assert [href for href in pages if _language_in(href) != language] == []


def _language_in(href: str) -> str:
    first = href.split("/")[1]
    return first if first in LANGUAGES else "en"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["/claims/", "/speakers/the-kremlin/", "/topics/abkhazia/"])
def test_files_of_a_list_have_one_address_in_all_languages(client, dispute, language, page):
    found = page_of(client.get(f"{prefix(language)}{page}?said_after=2010"))

    link = found.select_one(".downloads a")["href"]
    assert link.startswith(page.rstrip("/").removesuffix("/claims") + "/claims.csv?said_after=2010")
    assert client.get(link).status_code == 200


@pytest.mark.parametrize(
    "address", ["/claims.csv", "/claims.csv?speaker=nobody", "/sitemap-claims-1.xml", "/robots.txt"]
)
def test_files_are_the_same_for_every_reader(client, dispute, settings, address):
    plain = client.get(address)
    asked = client.get(address, headers=RUSSIAN)

    assert (asked.status_code, asked.getvalue()) == (plain.status_code, plain.getvalue())
    assert not asked.has_header("Content-Language")
    assert chosen_by(asked) == set()
    # A sitemap names the Russian pages beside the English ones, under which they stand.
    assert f"<loc>{settings.SITE_URL}/ru/" not in asked.getvalue().decode()


def test_what_a_cache_holds_in_one_language_stands_in_no_other(client, dispute):
    tags = [client.get("/claims/", headers=each).get("ETag") for each in ({}, RUSSIAN)]
    files = [client.get("/claims.csv", headers=each).get("ETag") for each in ({}, RUSSIAN)]

    answer = client.get("/claims/", headers={**RUSSIAN, "if-none-match": tags[1]})

    assert tags[0] != tags[1]
    assert files[0] == files[1]
    assert (answer.status_code, chosen_by(answer)) == (304, CHOOSERS)
    assert client.get("/claims/", headers={"if-none-match": tags[1]}).status_code == 200


@pytest.mark.parametrize("pattern", FILES, ids=str)
def test_every_file_is_of_no_language(pattern):
    assert pattern.callback.is_of_no_language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("*", "en"),
        ("de-DE,de", "en"),
        ("ru-BY,be;q=0.5", "ru"),
        ("be-tarask,ru;q=0.5", "be"),
        ("fr;q=1,uk-UA;q=0.8,en;q=0.2", "uk"),
        ("en,ru;q=0.9", "en"),
        ("ru;q=x,,;;", "en"),
    ],
)
def test_without_a_prefix_the_browser_is_asked(client, header, language):
    response = client.get("/claims/", headers={"accept-language": header})

    assert language_of(response) == response["Content-Language"] == language
    assert chosen_by(response) == CHOOSERS


def test_a_prefix_is_worth_more_than_cookie_and_header(client):
    client.cookies["language"] = "en"

    assert language_of(client.get("/be/", headers=RUSSIAN)) == "be"


@pytest.mark.parametrize("address", ["/be-tarask/", "/RU/", "/ru/ru/", "/de/", "/ru/claims.csv"])
def test_there_are_no_other_prefixes(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("method", ["get", "head"])
def test_whose_browser_prefers_russian_comes_back_to_english(client, method):
    switch = page_of(client.get("/ru/claims/?q=a+b&said_after=2010", headers=RUSSIAN))
    way = switch.select_one(".languages a[lang=en]")["href"]

    response = getattr(client, method)(way, headers=RUSSIAN)

    assert (way, response.status_code) == ("/en/claims/?q=a+b&said_after=2010", 302)
    assert response["Location"] == "/claims/?q=a+b&said_after=2010"
    assert response.cookies["language"]["samesite"] == "Lax"
    assert language_of(client.get("/claims/", headers=RUSSIAN)) == "en"


@pytest.mark.parametrize(
    ("rest", "target"),
    [
        ("", "/"),
        ("/evil.example/", "/%2Fevil.example/"),
        ("%5Cevil.example/", "/%5Cevil.example/"),
        ("%09/evil.example", "/%09/evil.example"),
        ("https://evil.example/", "/https://evil.example/"),
        ("claims/%3Fq=1/", "/claims/%3Fq%3D1/"),
    ],
)
def test_the_way_back_leads_nowhere_else(client, rest, target):
    assert client.get(f"/en/{rest}")["Location"] == target


def test_a_choice_is_not_posted(client):
    assert client.post("/en/").status_code == 405


@pytest.mark.parametrize("address", ["/ru/claims/?q=x&status=any", "/ru/no-such-page/?q=x"])
def test_the_languages_are_offered_in_their_own_names(client, address):
    links = page_of(client.get(address)).select(".languages a")

    path = address.removeprefix("/ru")
    assert [(link["lang"], link["hreflang"], link["href"], link.text) for link in links] == [
        ("en", "en", f"/en{path}", "English"),
        ("be", "be", f"/be{path}", "Беларуская"),
        ("ru", "ru", f"/ru{path}", "Русский"),
        ("uk", "uk", f"/uk{path}", "Українська"),
    ]
    assert [link["lang"] for link in links if link.get("aria-current")] == ["ru"]


def test_a_withdrawn_entry_offers_languages_without_its_words(client):
    claim = withdrawn_claim(text="Quixotic words.")

    response = client.get(f"/ru{claim.get_absolute_url()}")

    assert response.status_code == 410
    ways = [link["href"] for link in page_of(response).select(".languages a")]
    assert ways == [f"{each}/claims/{claim.pk}/" for each in ("/en", "/be", "/ru", "/uk")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", ["", "?page=2&after=2010-08-13.1"])
def test_search_engines_are_told_of_each_language(client, settings, language, query):
    site = settings.SITE_URL
    page = page_of(client.get(f"{prefix(language)}/claims/{query}"))

    canonical = page.select_one("link[rel=canonical]")["href"].replace("%2D", "-")
    others = {
        link["hreflang"]: link["href"] for link in page.select("link[rel=alternate][hreflang]")
    }
    assert canonical == f"{site}{prefix(language)}/claims/{query}"
    assert others == {
        **{each: f"{site}{prefix(each)}/claims/{query}" for each in LANGUAGES},
        "x-default": f"{site}/claims/{query}",
    }


def test_a_narrowed_list_is_no_page_of_its_own_to_search_engines(client, settings):
    page = page_of(client.get("/ru/claims/?q=bend&page=2"))

    assert page.select_one("link[rel=canonical]")["href"] == f"{settings.SITE_URL}/ru/claims/"
    assert page.select("link[hreflang]") == []


def test_a_page_that_the_header_made_russian_is_canonical_under_its_prefix(client, settings):
    page = page_of(client.get("/about/", headers=RUSSIAN))

    assert page.select_one("link[rel=canonical]")["href"] == f"{settings.SITE_URL}/ru/about/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_redirects_keep_language_and_query(client, dispute, language):
    stance, former = dispute.stance, "the-old-address"
    dispute.lukashenko.slug = former
    services.save_record(dispute.lukashenko, by=None)
    dispute.lukashenko.slug = "alexander-lukashenko"
    services.save_record(dispute.lukashenko, by=None)
    pairs = [
        (f"/claims/{stance.pk}/wrong/", stance.get_absolute_url()),
        (f"/speakers/{former}/", "/speakers/alexander-lukashenko/"),
        (f"/versus/the-kremlin/{former}/", _versus()),
    ]

    for address, target in pairs:
        response = client.get(f"{prefix(language)}{address}?sort=said&q=%D1%8F")

        assert response.status_code == 301
        assert response["Location"] == f"{prefix(language)}{target}?sort=said&q=%D1%8F"


def test_the_desk_speaks_the_editors_language(client, admin_client):
    response = admin_client.get("/ru/admin/?x=1")

    assert (response.status_code, response["Location"]) == (302, "/admin/?x=1")
    assert language_of(admin_client.get("/admin/")) == "ru"
    assert language_of(client.get("/admin/login/", headers=RUSSIAN)) == "ru"
