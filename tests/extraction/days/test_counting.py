"""Days counted from the one of which the article spoke last: 'a day earlier', 'the next day'."""

import pytest

from claims.dates import iso
from claims.extraction.days import Calendar
from tests.extraction.days.dated import article_of

PUBLISHED = "2021-07-13"  # a Tuesday


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("A day earlier", "2021-07-04"),
        ("Two days earlier", "2021-07-03"),
        ("The previous day", "2021-07-04"),
        ("The same day", "2021-07-05"),
        ("That evening", "2021-07-05"),
        ("That same night", "2021-07-05"),
        ("The night before", "2021-07-04"),
        ("The next morning", "2021-07-06"),
        ("The next day", "2021-07-06"),
        ("Three days later", "2021-07-08"),
        ("Ten days later", ""),
    ],
)
def test_a_day_can_be_counted_from_the_one_of_which_the_article_spoke_last(
    words: str, days: str
) -> None:
    opening = "The bridge fell on July 5. "
    text = f"{opening}{words} Orlan said it was safe."
    calendar = Calendar(article_of(text, PUBLISHED))
    assert iso(calendar.of(len(opening), len(text), (), text.index("said")).said) == days


def test_the_reason_tells_from_which_day_was_counted_on() -> None:
    text = "The bridge fell on July 5. The next day Orlan said it was safe."
    calendar = Calendar(article_of(text, PUBLISHED))
    assert calendar.of(27, len(text), (), text.index("said")).reason == "1 day after 2021-07-05"


@pytest.mark.parametrize(
    ("language", "first", "second", "cue"),
    [
        ("ru", "5 июля мост упал.", "На следующий день Орлан заявила, что он цел.", "заявила"),
        ("be", "5 ліпеня мост упаў.", "На наступны дзень Арлан заявіла, што ён цэлы.", "заявіла"),
        ("uk", "5 липня міст упав.", "Наступного дня Орлан заявила, що він цілий.", "заявила"),
        ("de", "Am 5. Juli fiel die Brücke.", "Am nächsten Tag sagte Orlan: „Nein.“", "sagte"),
        (
            "fr",
            "Le 5 juillet, le pont tomba.",
            "Le lendemain Orlan a déclaré : « Non. »",
            "déclaré",
        ),
        ("pl", "5 lipca most runął.", "Następnego dnia powiedziała Orlan, że stoi.", "powiedziała"),
        ("es", "El 5 de julio cayó el puente.", "Al día siguiente dijo Orlan que no.", "dijo"),
    ],
)
def test_the_next_day_in_other_languages(language: str, first: str, second: str, cue: str) -> None:
    text = f"{first} {second}"
    dating = Calendar(article_of(text, PUBLISHED, language)).of(
        len(first) + 1, len(text), (), text.index(cue)
    )
    assert iso(dating.said) == "2021-07-06"


@pytest.mark.parametrize(
    ("language", "first", "second", "cue"),
    [
        ("ru", "5 июля мост упал.", "В тот же вечер Орлан заявила, что он цел.", "заявила"),
        ("be", "5 ліпеня мост упаў.", "Таго ж вечара Арлан заявіла, што ён цэлы.", "заявіла"),
        ("uk", "5 липня міст упав.", "Того ж вечора Орлан заявила, що він цілий.", "заявила"),
        ("de", "Am 5. Juli fiel die Brücke.", "Am selben Abend sagte Orlan: „Nein.“", "sagte"),
        (
            "fr",
            "Le 5 juillet, le pont tomba.",
            "Le soir même Orlan a déclaré : « Non. »",
            "déclaré",
        ),
        ("pl", "5 lipca most runął.", "Tego dnia powiedziała Orlan, że stoi.", "powiedziała"),
        ("es", "El 5 de julio cayó el puente.", "Esa misma noche dijo Orlan que no.", "dijo"),
    ],
)
def test_the_same_evening_in_other_languages(
    language: str, first: str, second: str, cue: str
) -> None:
    text = f"{first} {second}"
    dating = Calendar(article_of(text, PUBLISHED, language)).of(
        len(first) + 1, len(text), (), text.index(cue)
    )
    assert iso(dating.said) == "2021-07-05"


def test_a_day_counted_from_a_counted_day() -> None:
    text = (
        "The bridge fell on July 5. Two days earlier the road had sunk. "
        "The next morning Orlan said it was safe."
    )
    start = text.index("The next")
    dating = Calendar(article_of(text, PUBLISHED)).of(start, len(text), (), text.index("said"))
    assert iso(dating.said) == "2021-07-04"
