"""Sitemaps: every page that search engines may list stands in one file, and nothing else does."""

import pytest
from django.conf import settings
from django.urls import NoReverseMatch, reverse
from lxml import etree

from claims import services
from claims.models import Claim
from claims.sitemaps import sections
from factcheck.urls import PAGES
from tests.factories import SourceFactory, SpeakerFactory, published_claim
from tests.views.conftest import SECRET, dispute  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def at(client, address):
    response = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "application/xml")
    return etree.fromstring(response.content)


def files(client) -> list[str]:
    return [loc.text for loc in at(client, "/sitemap.xml").iter(f"{SITEMAP}loc")]


def listed(client, part="") -> list[str]:
    """The addresses in all files, without the site."""
    return [
        loc.text.removeprefix(settings.SITE_URL)
        for file in files(client)
        for loc in at(client, file).iter(f"{SITEMAP}loc")
        if part in file
    ]


def test_every_public_page_is_listed_once_and_answers(client, dispute):  # noqa: F811
    published_claim(speaker=SpeakerFactory(name="Ivan Neighbour", private=True), text="I saw it.")
    published_claim(speaker=SpeakerFactory(name="an aide", slug="aide", unnamed=True), text="No.")

    addresses = listed(client)

    assert len(addresses) == len(set(addresses))
    assert [each for each in addresses if client.get(each).status_code != 200] == []
    claims = Claim.objects.published().exclude(speaker__kind="private")
    assert {each for each in addresses if each.startswith("/claims/")} == {
        "/claims/",
        *(claim.get_absolute_url() for claim in claims),
    }
    assert set(addresses) >= {
        "/speakers/alexander-lukashenko/",
        "/speakers/sergei-prikhodko/",
        "/speakers/the-kremlin/",
        "/topics/abkhazia/",
        dispute.source.get_absolute_url(),
    }
    assert not {each for each in addresses if SECRET in each or "neighbour" in each}
    assert "/speakers/aide/" not in addresses


def test_no_listed_page_keeps_search_engines_away(client, dispute):  # noqa: F811
    published_claim(speaker=SpeakerFactory(name="an aide", slug="aide", unnamed=True), text="No.")

    kept_away = [each for each in listed(client) if 'content="noindex' in client.get(each).text]

    assert kept_away == []


def test_every_standing_page_is_listed(client, dispute):  # noqa: F811
    addresses = listed(client, "-pages-")

    missing = []
    for each in PAGES:
        try:
            address = reverse(each.name)
        except NoReverseMatch:
            continue  # a page of a record
        page = client.get(address).text
        if "<title>" in page and 'content="noindex' not in page and address not in addresses:
            missing.append(address)
    assert missing == []


def test_many_records_are_split_by_their_numbers(client, monkeypatch):
    monkeypatch.setattr(sections, "SPAN", 2)
    claims = [published_claim(text=f"Number {number}.") for number in range(5)]

    expected: dict[str, set[str]] = {}
    for claim in claims:
        file = f"{settings.SITE_URL}/sitemap-claims-{(claim.pk - 1) // 2 + 1}.xml"
        expected.setdefault(file, set()).add(claim.get_absolute_url())
    found = {file: at(client, file) for file in files(client) if "-claims-" in file}

    for file, addresses in expected.items():
        locs = {loc.text for loc in found[file].iter(f"{SITEMAP}loc")}
        assert locs == {f"{settings.SITE_URL}{each}" for each in addresses}
    assert sum(len(list(each)) for each in found.values()) == len(claims)


def test_a_change_is_told_in_the_file_and_in_the_index(client, admin_user):
    claim = published_claim(text="The pier stays open.")
    claim.context = "At the harbour."
    services.save_record(claim, by=admin_user, note="The place is added.")
    claim.refresh_from_db()
    changed = f"{claim.updated_at:%Y-%m-%dT%H:%M:%SZ}"

    [of_file] = [
        each.findtext(f"{SITEMAP}lastmod")
        for each in at(client, "/sitemap.xml")
        if "-claims-" in each.findtext(f"{SITEMAP}loc")
    ][-1:]
    number = sections.file_of(claim.pk)
    [of_claim] = at(client, f"/sitemap-claims-{number}.xml").iter(f"{SITEMAP}lastmod")

    assert (of_file, of_claim.text) == (changed, changed)


def test_each_page_is_told_in_its_languages(client, dispute):  # noqa: F811
    path = dispute.stance.get_absolute_url()
    file = at(client, f"/sitemap-claims-{sections.file_of(dispute.stance.pk)}.xml")

    [url] = [each for each in file if each.findtext(f"{SITEMAP}loc").endswith(path)]
    languages = {link.get("hreflang"): link.get("href") for link in url.iter(f"{XHTML}link")}
    site = settings.SITE_URL
    assert languages == {
        "en": f"{site}{path}",
        **{each: f"{site}/{each}{path}" for each in ("be", "ru", "uk")},
    }
    assert [client.get(each).status_code for each in languages.values()] == [200] * 4


@pytest.mark.parametrize(
    "address",
    ["/sitemap-nothing-1.xml", "/sitemap-claims-0.xml", "/sitemap-claims-99999999999999999999.xml"],
)
def test_there_are_no_other_files(client, address):
    published_claim()

    assert client.get(address).status_code == 404


def test_a_site_without_records_has_sitemaps(client):
    assert listed(client, "-claims-") == []
    assert "/" in listed(client)


def test_a_file_takes_as_many_queries_for_three_records_as_for_one(
    client, django_assert_max_num_queries
):
    for _each in range(3):
        claim = published_claim(source=SourceFactory())

    for name in ("claims", "speakers", "sources"):
        number = sections.file_of(claim.pk) if name == "claims" else 1
        with django_assert_max_num_queries(3):
            client.get(f"/sitemap-{name}-{number}.xml")


def test_robots_are_led_to_the_sitemap_and_away_from_the_desk(client):
    lines = client.get("/robots.txt").text.splitlines()

    assert f"Sitemap: {settings.SITE_URL}/sitemap.xml" in lines
    assert {"User-agent: *", "Disallow: /admin/", "Disallow: /preview/"} <= set(lines)
    assert [each for each in lines if "claims." in each] == [
        "Disallow: /*claims.csv",
        "Disallow: /*claims.json",
    ]
