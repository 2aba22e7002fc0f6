"""Two spellings of one address are one source."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import Source, url_key
from tests.factories import SourceFactory


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("", ""),
        ("https://civil.example/archives/509739", "civil.example/archives/509739"),
        ("http://civil.example/archives/509739", "civil.example/archives/509739"),
        ("https://www.civil.example/archives/509739/", "civil.example/archives/509739"),
        ("https://CIVIL.example/archives/509739#words", "civil.example/archives/509739"),
        ("https://civil.example", "civil.example"),
        ("https://civil.example:443/a", "civil.example/a"),
        ("https://civil.example:8443/a", "civil.example:8443/a"),
        ("https://civil.example/a?utm_source=x&id=2&fbclid=y", "civil.example/a?id=2"),
        ("https://civil.example/a?b=1&a=2", "civil.example/a?a=2&b=1"),
        ("https://civil.example/a?b=", "civil.example/a?b="),
        ("https://civil.example/A", "civil.example/A"),
    ],
)
def test_what_does_not_tell_two_pages_apart_does_not_count(url, key):
    assert url_key(url) == key


@pytest.mark.django_db
def test_a_second_source_with_the_same_page_is_refused():
    SourceFactory(url="https://www.civil.example/archives/509739/")
    again = Source(title="Once more", url="http://civil.example/archives/509739?utm_medium=x")

    with pytest.raises(ValidationError) as caught:
        again.full_clean()

    assert caught.value.messages == ["Another source has this URL."]


@pytest.mark.django_db
def test_sources_whose_address_is_not_known_stand_side_by_side():
    first, second = SourceFactory(url=""), SourceFactory(url="")

    assert [first.url_key, second.url_key] == ["", ""]


@pytest.mark.django_db
def test_the_key_follows_the_address():
    source = SourceFactory(url="https://civil.example/1")

    source.url = "https://civil.example/2"
    source.save()

    assert Source.objects.get().url_key == "civil.example/2"


@pytest.mark.django_db
@pytest.mark.parametrize("url", ["http://[::1", "http://civil.example:99999/"])
def test_an_address_that_cannot_be_read_is_refused_at_its_field(url):
    with pytest.raises(ValidationError) as caught:
        Source(title="Broken", url=url).full_clean()

    assert list(caught.value.message_dict) == ["url"]
