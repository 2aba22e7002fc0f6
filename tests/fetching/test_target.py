"""Which addresses are asked for at all, before anything is looked up."""

import pytest

from claims.fetching import FetchRefused, Refusal
from claims.fetching.target import target_of

WEB = {80, 443}


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", Refusal.BAD_ADDRESS),
        ("example.org/page", Refusal.BAD_ADDRESS),
        ("//example.org/page", Refusal.BAD_ADDRESS),
        ("http://", Refusal.BAD_ADDRESS),
        ("http:///page", Refusal.BAD_ADDRESS),
        ("http://exa mple.org/", Refusal.BAD_ADDRESS),
        ("http://example.org:x/", Refusal.BAD_ADDRESS),
        ("http://[::1", Refusal.BAD_ADDRESS),
        ("http://example..org／@evil.example/", Refusal.BAD_ADDRESS),
        ("http://example.org/" + "a" * 3000, Refusal.BAD_ADDRESS),
        ("file:///etc/passwd", Refusal.SCHEME),
        ("ftp://example.org/", Refusal.SCHEME),
        ("gopher://example.org/", Refusal.SCHEME),
        ("javascript:alert(1)", Refusal.SCHEME),
        ("data:text/html,x", Refusal.SCHEME),
        ("http://user@example.org/", Refusal.USER_INFO),
        ("http://user:secret@example.org/", Refusal.USER_INFO),
        ("http://example.org@127.0.0.1/", Refusal.USER_INFO),
        ("http://@example.org/", Refusal.USER_INFO),
        ("http://example.org\\@127.0.0.1/", Refusal.CHARACTERS),
        ("http:\\\\example.org/", Refusal.CHARACTERS),
        ("http://example.org/\r\nX: y", Refusal.CHARACTERS),
        ("http://exam\tple.org/", Refusal.CHARACTERS),
        ("http://example.org/\x00", Refusal.CHARACTERS),
        ("http://example.org/\x85", Refusal.CHARACTERS),
        ("http://example.org:22/", Refusal.PORT),
        ("http://example.org:8080/", Refusal.PORT),
        ("https://example.org:0/", Refusal.PORT),
    ],
)
def test_what_is_no_ordinary_web_address_is_refused(url, reason):
    with pytest.raises(FetchRefused) as caught:
        target_of(url, ports=WEB)

    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://Example.ORG", "https://example.org/"),
        ("HTTP://example.org:80/a?b=c#part", "http://example.org/a?b=c"),
        ("http://example.org:443/", "http://example.org:443/"),
        (" https://example.org/page\n", "https://example.org/page"),
        ("https://example.org./", "https://example.org/"),
        ("https://навіны.бел/артыкул?id=1", "https://xn--80ae5ac4e2c.xn--90ais/%D0%B0"),
        (
            "http://example.org/two words/%D0%B0?q=ё",
            "http://example.org/two%20words/%D0%B0?q=%D1%91",
        ),
        ("http://[2A00:1450::1]/", "http://[2a00:1450::1]/"),
    ],
)
def test_an_address_is_asked_for_in_the_letters_of_the_wire(url, asked):
    target = target_of(url, ports=WEB)

    assert target.url.isascii()
    assert target.url.startswith(asked)


def test_the_sentence_names_what_is_wrong():
    with pytest.raises(FetchRefused) as caught:
        target_of("http://example.org:22/", ports=WEB)

    assert str(caught.value) == "Port 22 is not one of the ports that web pages are served on."


@pytest.mark.parametrize("reason", list(Refusal))
def test_every_refusal_is_a_sentence(reason):
    names = ("url", "port", "host", "seconds", "most", "status", "media_type", "encoding")

    sentence = str(FetchRefused(reason, **dict.fromkeys(names, "7")))

    assert sentence[0].isupper() or sentence.startswith(("“", "7"))
    assert sentence.endswith(".")
