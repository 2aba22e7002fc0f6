"""What holds for every text, however odd."""

from hypothesis import given
from hypothesis import strategies as st

from claims.dates import parse
from claims.extraction.days import Calendar
from tests.extraction.days.dated import article_of

_WORDS = """
said on Friday next last week , . that who yesterday September 3 2020 in ago two days by “ ” — the
Orlan told 31 February 2019-02-30 13.08.2010 Monday's earlier before заявил в пятницу что прошлом
году 9999 0 letter May month day vor am
"""
WORDS = st.sampled_from(_WORDS.split())
PUBLICATIONS = st.sampled_from(["2021-07-13", "2021-07", "2021", "", "1000-01-01", "9998-12-31"])
LANGUAGES = st.sampled_from(["en", "ru", "be", "uk", "de", "fr", "pl", "es", "", "zh"])


@given(
    words=st.lists(WORDS, min_size=1, max_size=25),
    published=PUBLICATIONS,
    language=LANGUAGES,
    cue=st.integers(0, 120) | st.none(),
    quoted=st.tuples(st.integers(0, 60), st.integers(0, 60)),
)
def test_what_is_printed_is_in_the_text_and_no_day_begins_after_the_publication(
    words: list[str],
    published: str,
    language: str,
    cue: int | None,
    quoted: tuple[int, int],
) -> None:
    text = " ".join(words)
    dating = Calendar(article_of(text, published, language)).of(0, len(text), [quoted], cue)
    if dating.printed:
        assert text[dating.at : dating.at + len(dating.printed)] == dating.printed
    publication = parse(published)
    if not dating.said.is_unknown and not publication.is_unknown:
        assert dating.said.first <= publication.last


@given(text=st.text(max_size=300), language=LANGUAGES)
def test_any_text_is_read(text: str, language: str) -> None:
    dating = Calendar(article_of(text, "2021-07-13", language)).of(0, len(text))
    assert dating.printed in text
