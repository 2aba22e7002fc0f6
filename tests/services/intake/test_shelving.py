"""One page is one source, with a snapshot for each state it was seen in."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from claims.models import Outlet, Snapshot, Source
from claims.services import shelve
from tests.factories import OutletFactory, SourceFactory
from tests.services.intake.desk import article

pytestmark = pytest.mark.django_db


def test_a_page_becomes_a_source_with_what_it_says_of_itself():
    page = article(url="https://www.harbour.example/crane?utm_source=x", byline="Ann Lee")

    kept = shelve(page, by=None)

    assert kept.is_new_source
    assert kept.is_new_snapshot
    source = Source.objects.get()
    assert (source.title, source.byline, source.language) == ("Crane stays", "Ann Lee", "en")
    assert source.published == page.published
    assert (source.outlet.name, source.outlet.domain) == ("Harbour Post", "harbour.example")
    assert kept.snapshot.text == page.text


def test_the_same_page_twice_is_one_source_and_one_snapshot():
    page = article(url="https://harbour.example/crane")
    first = shelve(page, by=None)

    again = shelve(page, by=None, url="http://www.harbour.example/crane/?utm_medium=mail")

    assert (again.source, again.snapshot) == (first.source, first.snapshot)
    assert not again.is_new_source
    assert not again.is_new_snapshot
    assert Source.objects.count() == Snapshot.objects.count() == 1


def test_a_page_that_changed_gets_a_second_snapshot_and_keeps_the_editors_title():
    page = article(url="https://harbour.example/crane")
    first = shelve(page, by=None)
    Source.objects.update(title="The crane stays, says the harbour")
    changed = article("The crane was sold after all.", url=page.url, title="Crane sold")

    again = shelve(changed, by=None)

    assert again.source == first.source
    assert again.snapshot != first.snapshot
    assert set(again.source.snapshots.values_list("text", flat=True)) == {page.text, changed.text}
    assert again.source.title == "The crane stays, says the harbour"


def test_a_text_without_an_address_is_known_by_its_words():
    first = shelve(article(), by=None)

    assert shelve(article(), by=None).source == first.source
    assert shelve(article("Another text."), by=None).source != first.source


def test_two_addresses_with_the_same_words_are_two_sources():
    one = shelve(article(url="https://harbour.example/crane"), by=None)
    other = shelve(article(url="https://reprint.example/crane", outlet="Reprint"), by=None)

    assert one.source != other.source


def test_an_outlet_is_found_by_its_domain_or_one_above_it_or_by_name():
    news = OutletFactory(name="News of the North", slug="news", domain="north.example")
    post = OutletFactory(name="Harbour Post", slug="post")

    by_domain = shelve(article(url="https://en.north.example/1", outlet="Something"), by=None)
    by_name = shelve(
        article("Words.", url="https://post.example/1", outlet="HARBOUR POST"), by=None
    )

    assert (by_domain.source.outlet, by_name.source.outlet) == (news, post)
    assert Outlet.objects.count() == 2


def test_a_page_without_a_title_is_described_in_square_brackets():
    kept = shelve(replace(article(), title=""), by=None)

    assert kept.source.title.startswith("[The harbour council met on Friday.")
    assert kept.source.title.endswith("…]")


def test_an_address_that_no_source_may_have_is_refused_and_nothing_is_kept():
    SourceFactory()

    with pytest.raises(ValidationError, match="valid URL"):
        shelve(article(url="javascript:alert(1)"), by=None)

    assert Source.objects.count() == 1
    assert not Snapshot.objects.exists()


def test_an_archived_copy_is_the_page_with_its_archive_link():
    copy = "https://web.archive.org/web/20210507120000/https://harbour.example/crane"

    first = shelve(article(url=copy), by=None, url=copy)
    again = shelve(article(), by=None, url="https://harbour.example/crane")

    assert (first.source.url, first.source.archive_url) == ("https://harbour.example/crane", copy)
    assert again.source == first.source


def test_an_archived_copy_of_a_page_on_record_gives_it_its_archive_link_and_no_other_later():
    kept = shelve(article(url="https://harbour.example/crane"), by=None)
    copies = [
        f"https://web.archive.org/web/{year}0507120000/https://harbour.example/crane"
        for year in (2021, 2022)
    ]

    for copy in copies:
        shelve(article(), by=None, url=copy)

    kept.source.refresh_from_db()
    assert kept.source.archive_url == copies[0]
    assert Source.objects.count() == 1
