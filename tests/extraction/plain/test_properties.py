"""What holds for any plain text."""

from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.article import Block
from claims.extraction.plain import parse_plain

LINES = st.sampled_from(
    [
        "",
        "Bridge closed after storm",
        "By Ann Example",
        "3 May 2020",
        "Support us",
        "Related",
        "(AFP)",
        "Comments (2)",
        "— Ann Example (@ann) 3 May 2020",
        "Soldiers at the bridge on Sunday. Ann Example",
        "“It will stand,” said the engineer, Bob Sample, who had built it with his own hands.",
        "Жители заявили, что мост простоит ещё сто лет, если по нему никто не будет ходить.",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(LINES).map("\n".join), st.lists(LINES).map("\n\n".join))


@given(TEXTS)
def test_paragraphs_are_slices_of_the_text_parted_by_blank_lines(text):
    article = parse_plain(text)

    assert "\n\n".join(map(article.of, article.paragraphs)) == article.text


@given(TEXTS)
def test_the_last_paragraph_is_no_heading(text):
    article = parse_plain(text)

    assert [each.block for each in article.paragraphs[-1:] if each.block is Block.HEADING] == []


@given(TEXTS)
def test_a_date_of_publication_comes_with_the_place_where_it_stands(text):
    article = parse_plain(text)

    assert bool(article.published_reason) is not article.published.is_unknown


def test_a_post_is_set_apart_with_its_signature():
    article = parse_plain(
        "Mayor answers by post\n\n"
        "The mayor of Upper Example answered her critics on Sunday without a single comma.\n\n"
        "I read your letters and I like the stamps\nSend more\n"
        "— Ann Example (@ann) 3 May 2020\n\n"
        "Her critics said that they had used the cheap stamps, and that they would again."
    )

    assert [(each.block, article.of(each)) for each in article.paragraphs[1:-1]] == [
        (Block.POST, "I read your letters and I like the stamps"),
        (Block.POST, "Send more"),
        (Block.POST, "— Ann Example (@ann) 3 May 2020"),
    ]
