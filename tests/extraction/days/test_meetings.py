"""Meetings to which an article comes back."""

import pytest

from tests.extraction.days.test_running import WELL, days

MET = "The two candidates disagreed at Friday's debate in the town hall of Lundby."


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Orlan told the debate.", "2021-07-09"),
        ("Orlan said at the debate.", "2021-07-09"),
        ("Orlan said at a debate.", ""),
        ("Orlan said of the debate.", ""),
        ("Orlan said.", ""),
    ],
)
def test_the_meeting_has_its_day_wherever_the_article_comes_back_to_it(
    words: str, day: str
) -> None:
    told = (WELL, "It is deep.", "It is old.", MET, "Nobody won.", f"“We shall dig again,” {words}")
    assert days(*told) == {"We": day}


@pytest.mark.parametrize(
    ("verb", "day"), [("retorted", "2021-07-09"), ("replied", "2021-07-09"), ("said", "")]
)
def test_an_answer_is_given_at_the_same_meeting(verb: str, day: str) -> None:
    assert days(
        *(WELL, "It is deep.", "It is old.", MET),
        "“We shall dig again,” Ida Orlan told the debate.",
        f"“With what, a spoon?” {verb} Per Vadim.",
    ) == {"We": "2021-07-09", "With": day}


def test_the_session_of_the_sentence_before_is_that_of_the_news() -> None:
    assert days(
        "Рада Лундбю у вівторок закрила криницю.",
        "На сесії було тісно. «Місту потрібен спокій», — заявив мер Пер Вадим.",
        "Криниця стара.",
        "Після сесії Іда Орлан вийшла до людей. «Копатиму сама», — сказала вона.",
        "«Хай копає», — каже Уна Раск.",
        published="2021-07-14",
        language="uk",
    ) == {"Місту": "2021-07-13", "Копатиму": "2021-07-13", "Хай": ""}
