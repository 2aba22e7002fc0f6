"""What the desk writes in Markdown comes out as plain HTML that can do nothing."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from claims.markup import TAGS, html_of


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Two lines\nof one.\n\nAnother.", "<p>Two lines\nof one.</p>\n<p>Another.</p>\n"),
        ("# Money", "<h2>Money</h2>\n"),
        ("###### Small", "<h4>Small</h4>\n"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        ("*so* **so**", "<p><em>so</em> <strong>so</strong></p>\n"),
        (
            "[accounts](https://example.org)",
            '<p><a href="https://example.org" rel="noopener">accounts</a></p>\n',
        ),
        (
            "[log](/about/corrections/)",
            '<p><a href="/about/corrections/" rel="noopener">log</a></p>\n',
        ),
        ("", ""),
    ],
)
def test_the_small_markup(typed, shown):
    assert html_of(typed) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        '<a href="javascript:alert(1)">x</a>',
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&#58;alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://tracker.example/pixel.png)",
        "<img src=x onerror=alert(1)>",
        "<style>p { display: none }</style>",
        '[x](https://example.org "\\" onmouseover=alert(1)")',
    ],
)
def test_what_could_do_harm_is_text_at_most(typed):
    page = BeautifulSoup(html_of(typed), "lxml")

    assert {each.name for each in page.select("body *")} <= {"p", "a"}
    for link in page.select("a"):
        assert set(link.attrs) <= {"href", "rel", "title"}
        assert link["href"].startswith("https://")


@given(st.text(alphabet=st.sampled_from("<>a/!-\"'=[]()#*`&;:\n scriptmgoner"), max_size=80))
def test_whatever_is_typed_no_other_tag_comes_out(typed):
    page = BeautifulSoup(html_of(typed), "html.parser")

    assert {each.name for each in page.find_all(True)} <= TAGS
