"""What machines are told on each page, by kind: whole, true of the page, and no more than it."""

import pytest

from claims.choices import NameKind
from tests.factories import SourceFactory, SpeakerFactory, SpeakerNameFactory, published_claim
from tests.linked_data.reading import nodes_of, steps_of
from tests.views.reading import page_of

pytestmark = pytest.mark.django_db

PAGES = [
    ("/", {"WebSite", "WebPage"}),
    ("/about/", {"AboutPage", "BreadcrumbList"}),
    ("/claims/", {"CollectionPage", "BreadcrumbList"}),
    ("/claims/?q=bend", {"CollectionPage", "BreadcrumbList"}),
    ("/search/", {"SearchResultsPage", "BreadcrumbList"}),
    ("/search/?q=bend", {"SearchResultsPage", "BreadcrumbList"}),
    ("/speakers/", {"CollectionPage", "BreadcrumbList"}),
    ("/speakers/?q=Nobody", {"CollectionPage", "BreadcrumbList"}),
    ("/speakers/the-kremlin/", {"CollectionPage", "BreadcrumbList"}),
    ("/topics/abkhazia/", {"CollectionPage", "BreadcrumbList"}),
]


def test_a_description_of_ours_is_no_headline(client):
    claim = published_claim(source=SourceFactory(title="[Letter to the council]"))

    [source] = nodes_of(client.get(claim.get_absolute_url()))["Claim Quotation"]["appearance"]

    assert source["description"] == "Letter to the council"
    assert "headline" not in source


@pytest.mark.parametrize("prefix", ["", "/uk"])
@pytest.mark.parametrize(("address", "kinds"), PAGES)
def test_each_page_says_what_it_is_and_the_way_to_it(
    client, dispute, settings, address, kinds, prefix
):
    nodes = nodes_of(client.get(f"{prefix}{address}"))

    assert set(nodes) == kinds
    page = next(node for kind, node in nodes.items() if kind.endswith("Page"))
    assert page["url"] == f"{settings.SITE_URL}{prefix}{address.partition('?')[0]}"
    assert page["inLanguage"] == (prefix.strip("/") or "en")
    assert page["isPartOf"]["@id"] == f"{settings.SITE_URL}/#website"
    if way := nodes.get("BreadcrumbList"):
        places = [each["position"] for each in way["itemListElement"]]
        assert places == list(range(1, len(places) + 1))
        assert way["itemListElement"][-1]["item"] == page["url"]
        assert all(client.get(each["item"]).status_code == 200 for each in way["itemListElement"])


def test_the_front_page_tells_how_to_search(client, dispute, settings):
    nodes = nodes_of(client.get("/"))

    search = nodes["WebSite"]["potentialAction"]
    template = search["target"]["urlTemplate"]
    assert (search["@type"], search["query-input"]) == (
        "SearchAction",
        "required name=search_term_string",
    )
    found = client.get(template.replace("{search_term_string}", "bend"))
    assert f'href="{dispute.stance.get_absolute_url()}' in found.text
    assert nodes["WebSite"]["publisher"]["name"] == settings.SITE_NAME


def test_a_speaker_is_told_under_every_spelling_and_by_the_wikidata_item(client):
    speaker = SpeakerFactory(
        name="Alexander Lukashenko",
        wikidata="Q2866",
        spellings=["Аляксандр Лукашэнка", "Alyaksandr Lukashenka"],
    )
    claim = published_claim(speaker=speaker)

    page = nodes_of(client.get("/speakers/alexander-lukashenko/"))["CollectionPage"]

    person = page["about"]
    assert (person["@type"], person["name"]) == ("Person", "Alexander Lukashenko")
    assert set(person["alternateName"]) == {"Аляксандр Лукашэнка", "Alyaksandr Lukashenka"}
    assert person["sameAs"] == "https://www.wikidata.org/wiki/Q2866"
    assert page["mainEntity"]["numberOfItems"] == 1
    assert steps_of(page["mainEntity"])[0].endswith(claim.get_absolute_url())


def test_a_speaker_is_one_thing_in_all_languages(client):
    speaker = SpeakerFactory(name="Alexander Lukashenko")
    SpeakerNameFactory(
        speaker=speaker, spelling="Олександр Лукашенко", language="uk", preferred=True
    )
    published_claim(speaker=speaker)

    english, ukrainian = (
        nodes_of(client.get(f"{prefix}/speakers/alexander-lukashenko/"))["CollectionPage"]["about"]
        for prefix in ("", "/uk")
    )

    assert english["@id"] == ukrainian["@id"]
    assert (ukrainian["name"], ukrainian["alternateName"]) == (
        "Олександр Лукашенко",
        ["Alexander Lukashenko"],
    )


def test_an_institution_is_an_organization(client, dispute):
    page = nodes_of(client.get("/speakers/the-kremlin/"))["CollectionPage"]

    assert page["about"]["@type"] == "Organization"


def test_of_whom_nobody_knows_no_spelling_is_told(client):
    unnamed = SpeakerFactory(name="a senior aide", slug="aide", unnamed=True, wikidata="Q1")
    SpeakerNameFactory(speaker=unnamed, spelling="Ivan Secret", kind=NameKind.AS_PRINTED)
    published_claim(speaker=unnamed)

    page = nodes_of(client.get("/speakers/aide/"))["CollectionPage"]

    assert page["about"] == {"@type": "Person", "name": "a senior aide"}
    assert "mainEntity" not in nodes_of(client.get("/speakers/"))["CollectionPage"]


def test_a_topic_is_told_in_its_languages_and_its_place(client, dispute):
    nodes = nodes_of(client.get("/ru/topics/abkhazia/"))

    assert nodes["CollectionPage"]["about"] == {
        "@type": "Thing",
        "name": "Абхазия",
        "alternateName": ["Abkhazia"],
    }
    assert steps_of(nodes["BreadcrumbList"])[-1] == "Абхазия"


def test_a_source_is_told_with_its_outlet_and_day(client, dispute):
    source = dispute.source
    about = nodes_of(client.get(source.get_absolute_url()))["CollectionPage"]["about"]

    assert about == {
        "@type": "Article",
        "headline": "A quarrel in August",
        "datePublished": "2010-08-14",
        "publisher": {"@type": "Organization", "name": source.outlet.name},
    }


def test_an_exchange_is_told_with_both_sides_and_its_statements(client, dispute):
    page = nodes_of(client.get("/versus/alexander-lukashenko/the-kremlin/"))["CollectionPage"]

    assert [each["@type"] for each in page["about"]] == ["Person", "Organization"]
    assert "Alyaksandr Lukashenka" in page["about"][0]["alternateName"]
    in_time = [dispute.stance, dispute.rebuttal]
    assert [each.partition("/claims/")[2] for each in steps_of(page["mainEntity"])] == [
        each.get_absolute_url().partition("/claims/")[2] for each in in_time
    ]


def test_a_thread_is_told_below_its_claim(client, dispute):
    nodes = nodes_of(client.get(f"{dispute.stance.get_absolute_url()}thread/"))

    assert nodes["CollectionPage"]["mainEntity"]["numberOfItems"] == 2
    assert steps_of(nodes["BreadcrumbList"])[1:] == [
        "Statements on record",
        "Alexander Lukashenko, 13 August 2010",
        "The thread of a statement",
    ]


@pytest.mark.parametrize(
    ("query", "is_listed"),
    [("", True), ("utm_source=x", True), ("q=bend", False), ("page=2", False), ("status=x", False)],
)
def test_search_engines_keep_whole_lists_and_follow_through_others(
    client, dispute, query, is_listed
):
    for address in ("/claims/", "/topics/abkhazia/", "/speakers/the-kremlin/"):
        response = client.get(f"{address}?{query}")

        assert ('<meta name="robots" content="noindex">' not in response.text) == is_listed
        assert ("mainEntity" in nodes_of(response)["CollectionPage"]) == is_listed


def test_a_long_name_ends_no_script(client):
    speaker = SpeakerFactory(name="</script><script>alert(1)</script>", slug="attack")
    published_claim(speaker=speaker)

    response = client.get("/speakers/attack/")

    assert nodes_of(response)["CollectionPage"]["name"] == speaker.name
    assert "<script>alert" not in response.text


def addresses_in(value) -> set[str]:
    """All addresses of pages of this site that linked data names."""
    if isinstance(value, dict):
        named = {value[key] for key in ("url", "item") if isinstance(value.get(key), str)}
        return named.union(*(addresses_in(each) for each in value.values()))
    return set().union(*map(addresses_in, value)) if isinstance(value, list) else set()


def test_every_page_that_is_named_answers(client, dispute, settings):
    pages = ["/", "/claims/", "/speakers/", dispute.source.get_absolute_url()]
    pages += [dispute.rebuttal.get_absolute_url(), "/versus/alexander-lukashenko/the-kremlin/"]

    named = addresses_in([list(nodes_of(client.get(f"/be{page}")).values()) for page in pages])

    ours = sorted(each for each in named if each.startswith(f"{settings.SITE_URL}/"))
    assert len(ours) > 8
    assert [each for each in ours if client.get(each).status_code != 200] == []


@pytest.mark.parametrize("address", ["/", "/claims/", "/speakers/the-kremlin/"])
def test_a_shared_link_shows_title_and_description_in_its_language(client, dispute, address):
    page = page_of(client.get(f"/uk{address}"))

    shared = {each["property"]: each["content"] for each in page.select("meta[property^='og:']")}
    assert shared["og:locale"] == "uk_UA"
    assert all(shared[f"og:{name}"] for name in ("title", "type", "url", "site_name"))
    assert shared["og:description"] == page.select_one("meta[name=description]")["content"]
    alternates = page.select("meta[property='og:locale:alternate']")
    assert [each["content"] for each in alternates] == ["en_GB", "be_BY", "ru_RU"]
    assert page.select("meta[property='og:image']") == []
