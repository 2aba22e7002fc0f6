"""The standing pages: ours until the desk writes its own, and what is printed from the record."""

import pytest

from claims.choices import INVERSE_LABEL, STATUS_MEANING, Relation, SpeakerKind, Standing
from claims.services import delete_record, save_record
from tests.factories import RatingFactory, ScaleFactory, StandingPageFactory
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db

UNWRITTEN = "This text comes with the software; the desk has not written its own."
EVERY_PAGE = pytest.mark.parametrize("slug", Standing.values)


@EVERY_PAGE
def test_each_page_says_so_as_long_as_the_desk_has_not_written_it(client, slug):
    page = page_of(client.get(f"/about/{slug}/"))

    assert len(page.select("h1")) == 1
    assert UNWRITTEN in texts(page, ".lead .note")


@EVERY_PAGE
def test_the_desks_own_text_takes_the_place_of_ours_and_is_dated(client, slug):
    of_record = texts(page_of(client.get(f"/about/{slug}/")), "main > section h2")
    text = {"title": "In our words", "body": "# First\n\n*We* say."}
    page = StandingPageFactory(slug=slug, language="en", **text)

    shown = page_of(client.get(f"/about/{slug}/"))

    assert texts(shown, "h1") == ["In our words"]
    assert texts(shown, ".lead .prose h2") == ["First"]
    assert texts(shown, ".lead .prose em") == ["We"]
    assert texts(shown, ".lead .note")[0].startswith("Last changed ")
    assert texts(shown, "main > section h2") == of_record
    delete_record(page, by=None)
    assert UNWRITTEN in client.get(f"/about/{slug}/").content.decode()


@pytest.mark.parametrize(
    ("written", "language", "title"),
    [
        (["en", "be"], "be", "title be"),
        (["en", "be"], "uk", "title en"),
        (["en", "be"], "en", "title en"),
        (["be"], "en", "Funding"),
    ],
)
def test_a_reader_gets_the_own_language_else_english_else_ours(client, written, language, title):
    for each in written:
        StandingPageFactory(language=each, title=f"title {each}")

    prefix = "" if language == "en" else f"/{language}"
    page = page_of(client.get(f"{prefix}/about/funding/"))

    assert texts(page, "h1") == [title]


def test_a_text_in_another_language_than_the_page_says_in_which(client):
    StandingPageFactory(language="en")

    page = page_of(client.get("/be/about/funding/"))

    assert [each["lang"] for each in page.select(".lead [lang]")] == ["en", "en"]


def test_nothing_that_the_desk_types_runs_in_a_readers_browser(client):
    body = "<script>alert(1)</script> [x](javascript:alert(1)) ![x](https://tracker.example/x.png)"
    StandingPageFactory(language="en", title="<b>Who</b>", body=body)

    page = page_of(client.get("/about/funding/"))

    assert page.select(".lead :is(script, img, b), a[href^=javascript]") == []
    assert texts(page, "h1") == ["<b>Who</b>"]


def test_the_method_says_what_each_status_relation_scale_and_kind_of_speaker_means(client):
    scale = ScaleFactory(name="Harbour scale")
    RatingFactory(scale=scale, label="Holds water", colour="calm", order=1)
    RatingFactory(scale=scale, label="Leaks", colour="strong", order=2)

    page = page_of(client.get("/about/method/"))

    assert set(texts(page, ".status")) == {str(each) for each in STATUS_MEANING.values()}
    assert texts(page, ".relation") == [str(each.label) for each in Relation]
    told = texts(page, "[aria-labelledby=against] li")
    for relation, line in zip(Relation, told, strict=True):
        assert f"from the other end: {INVERSE_LABEL[relation]}" in line
    assert "Harbour scale" in texts(page, "h3")
    steps = page.select(".rating")
    assert [(step.text, step["class"][1]) for step in steps] == [
        ("Holds water", "rating-calm"),
        ("Leaks", "rating-strong"),
    ]
    assert texts(page, "[aria-labelledby=speakers] dt") == [str(k.label) for k in SpeakerKind]


@pytest.mark.parametrize(
    ("relation", "rules"),
    [
        (Relation.REVERSES, ("Only between two", "Never without a note")),
        (Relation.CONTRADICTS, ("Reads the same both ways", "Never without a note")),
        (Relation.REBUTS, ("one of these at most: answers, rebuts, supports",)),
        (Relation.QUOTES, ()),
    ],
)
def test_the_method_tells_the_rules_that_the_services_keep(client, relation, rules):
    page = page_of(client.get("/about/method/"))

    line = texts(page, "[aria-labelledby=against] li")[list(Relation).index(relation)]
    kept = ("Only between two", "Never without a note", "Reads the same both", "at most")
    assert all(rule in line for rule in rules)
    assert sum(rule in line for rule in kept) == len(rules)


def test_a_desk_without_scales_says_so(client):
    page = page_of(client.get("/about/method/"))

    assert any("It has none" in text for text in texts(page, "[aria-labelledby=true] p"))


@pytest.mark.parametrize(
    ("address", "text", "link"),
    [
        ("", "This installation has not given an address for complaints.", None),
        ("desk@example.org", "desk@example.org", "mailto:desk@example.org"),
        ("12 Harbour Street", "12 Harbour Street", None),
    ],
)
def test_complaints_go_where_the_settings_say(client, settings, address, text, link):
    settings.CONTACT_ADDRESS = address

    [paragraph] = page_of(client.get("/about/complaints/")).select("[aria-labelledby=write] p")

    assert paragraph.get_text(strip=True) == text
    assert (paragraph.a["href"] if paragraph.a else None) == link


def test_funding_does_not_pretend(client):
    page = client.get("/about/funding/").content.decode()

    assert "This installation has not yet said who pays for it." in page


def test_every_page_leads_to_the_standing_pages(client):
    page = page_of(client.get("/"))

    links = [link["href"] for link in page.select("footer .inline a")]
    assert links == [f"/about/{slug}/" for slug in Standing.values]
    listed = client.get("/sitemap-pages-1.xml").content.decode()
    assert [slug for slug in Standing if f"/about/{slug}/</loc>" not in listed] == []


@EVERY_PAGE
def test_each_page_asks_little_of_the_database(client, slug, django_assert_max_num_queries):
    save_record(StandingPageFactory.build(slug=slug, language="en"), by=None)
    RatingFactory()

    with django_assert_max_num_queries(4):
        client.get(f"/about/{slug}/")
