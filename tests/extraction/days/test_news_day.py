"""The day of the news: datelines, announcements, meetings, leads that come back."""

import pytest

from claims.dates import iso
from claims.extraction.days import Calendar, Utterance, dated_in_course
from claims.extraction.days.quotations import quotations_in
from tests.extraction.days.dated import article_of

PUBLISHED = "2021-07-13"  # a Tuesday


@pytest.mark.parametrize(
    ("sentence", "published", "day", "reason"),
    [
        ("Orlan said it was dry.", PUBLISHED, "2021-07-11", "dateline"),
        ("Orlan said on Saturday it was dry.", PUBLISHED, "2021-07-10", "on or before"),
        ("Orlan said yesterday it was dry.", PUBLISHED, "2021-07-10", "the day before"),
        ("Orlan said it was dry.", "", "", ""),
    ],
)
def test_words_count_from_the_dateline(
    sentence: str, published: str, day: str, reason: str
) -> None:
    text = f"LUNDBY, July 11 (Nordwire) - {sentence}"
    article = article_of(text, published, dateline="LUNDBY, July 11 (Nordwire)")
    dating = Calendar(article).of(0, len(text), (), text.index("said"))
    assert iso(dating.said) == day
    assert reason in dating.reason


def test_a_dateline_with_its_year_stands_without_a_publication() -> None:
    text = "LUNDBY, July 11, 2021 (Nordwire) - Orlan said on Friday it was dry."
    article = article_of(text, "", dateline="LUNDBY, July 11, 2021 (Nordwire)")
    assert iso(Calendar(article).of(0, len(text), (), text.index("said")).said) == "2021-07-09"


def _days(text: str, *told: tuple[int, str, str]) -> list[str]:
    """The days of statements: the number of the paragraph, the speaker, the office."""
    article = article_of(text, PUBLISHED)
    utterances = []
    for group, (number, speaker, role) in enumerate(told):
        here = article.paragraphs[number]
        quoted = tuple(quotations_in(text, here.start, here.end))
        cue = text.find("said", here.start, here.end)
        utterances.append(
            Utterance(
                here.start, here.end, quoted, cue if cue > 0 else None, number, group, speaker, role
            )
        )
    return [iso(dating.said) for dating in dated_in_course(Calendar(article), utterances)]


def test_words_that_the_paragraph_before_announces_have_its_day() -> None:
    text = (
        "The mayor of Lundby blamed the waterworks for the dry well.\n\n"
        "The waterworks hit back on Saturday, threatening to sue.\n\n"
        '"We keep every bill," said the director, Per Vadim.'
    )
    assert _days(text, (2, "Per Vadim", "")) == ["2021-07-10"]


def test_a_spokesman_has_the_day_of_the_one_he_speaks_for() -> None:
    text = (
        "The Palace said on Friday that the well would stay open.\n\n"
        'Palace spokesman Per Vadim said it was "a matter of taste".\n\n'
        'The gardener, Una Rask, said it was "a pity".'
    )
    assert _days(text, (1, "Per Vadim", "Palace spokesman"), (2, "Una Rask", "gardener")) == [
        "2021-07-09",
        "",
    ]


def test_who_speaks_at_a_meeting_speaks_on_its_day() -> None:
    text = (
        "Una Rask held talks in Lundby on Friday as the well ran dry.\n\n"
        '"It is dry," Per Vadim said after meeting with Rask.\n\n'
        '"It is not," Ida Orlan said.'
    )
    assert _days(text, (1, "Per Vadim", ""), (2, "Ida Orlan", "")) == ["2021-07-09", ""]


def test_a_lead_has_the_day_at_which_the_article_comes_back_to_it() -> None:
    text = (
        "Ida Orlan has accused the waterworks of neglect.\n\n"
        "The well of Lundby is old.\n\nIt is deep.\n\nIt is dry.\n\n"
        "Orlan said on Friday that she would dig."
    )
    assert _days(text, (0, "Ida Orlan", ""), (4, "Ida Orlan", "")) == ["2021-07-09", "2021-07-09"]


def test_the_lead_begins_behind_its_dateline() -> None:
    text = (
        "LUNDBY, Nordland — Ida Orlan of the Diggers on Friday gave up her well, and said so.\n\n"
        '"It is dry," Orlan said.'
    )
    article = article_of(text, PUBLISHED, dateline="LUNDBY, Nordland")
    news = Calendar(article).news
    assert news is not None
    assert iso(news.dating.said) == "2021-07-09"


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("The well was dug too deep, an inquiry heard on Friday.", "2021-07-09"),
        ("The well was warned of, Ida Orlan said on Friday.", "2021-07-09"),
        ('"Stay at home. Today is dry," Ida Orlan told us.', ""),
    ],
)
def test_the_day_at_the_end_of_a_lead_is_that_of_the_news(lead: str, day: str) -> None:
    news = Calendar(article_of(f"{lead}\n\nThe well is old.", PUBLISHED)).news
    assert (iso(news.dating.said) if news else "") == day


@pytest.mark.parametrize(
    ("lead", "speaker", "day"),
    [
        ("The Prutian ambassador left Lundby on Friday.", "Prutian Interior Ministry", ""),
        ("The Interior Ministry closed the well on Friday.", "Prutian Interior Ministry", "07-09"),
        ("The Supreme Court closed the well on Friday.", "court", "07-09"),
        ("Brian Orlan closed the well on Friday.", "Ida Orlan", "07-09"),
    ],
)
def test_the_lead_tells_of_a_speaker_by_name_not_by_country(
    lead: str, speaker: str, day: str
) -> None:
    text = f'{lead}\n\nIt is old.\n\n"It is dry," the spokesman said.'
    expected = f"2021-{day}" if day else ""
    assert _days(text, (2, speaker, "")) == [expected]


def test_a_gathering_is_over_where_another_day_is_told() -> None:
    text = (
        "The council of Lundby voted on Friday to close the well.\n\n"
        '"A pity," Per Vadim said.\n\n'
        "The mayor went home on Saturday.\n\n"
        '"A relief," Una Rask said.'
    )
    assert _days(text, (1, "Per Vadim", ""), (3, "Una Rask", "")) == ["2021-07-09", ""]


def test_the_day_of_a_text_does_not_end_the_gathering() -> None:
    text = (
        "The council of Lundby voted on Friday to close the well.\n\n"
        "A report, made public on Thursday, blames the pump.\n\n"
        '"A relief," Una Rask said.'
    )
    assert _days(text, (2, "Una Rask", "")) == ["2021-07-09"]


def test_who_says_it_may_stand_inside_the_marks() -> None:
    text = "«Ні, — сказав він у четвер. — Ніколи»."
    assert [text[first:last] for first, last in quotations_in(text, 0, len(text))] == [
        "«Ні, —",
        "— Ніколи»",
    ]
