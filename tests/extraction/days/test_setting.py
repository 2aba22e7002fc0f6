"""The scene that the sentences and the paragraph before a quotation set."""

import pytest

from tests.extraction.days.test_running import WELL, days


@pytest.mark.parametrize(
    ("above", "words", "day"),
    [
        # Whom the paragraph above tells of speaks on its day.
        ("The mayor, Ida Orlan, spoke in parliament on Friday.", "Orlan said.", "2021-07-09"),
        ("Ida Orlan asked for calm in an address late on Friday.", "she said.", "2021-07-09"),
        ("Ida Orlan is brave. On Friday she told parliament so.", "Orlan said.", "2021-07-09"),
        ("Ida Orlan spoke on Friday. The hall was cold.", "Orlan said.", "2021-07-09"),
        ("Ida Orlan and Per Vadim met for a debate on Friday.", "Vadim said.", "2021-07-09"),
        # Who is blamed in it has not spoken yet.
        ("Ida Orlan accused Per Vadim of theft on Friday.", "Vadim said.", ""),
        # Where nobody speaks, there is no scene; and a time recalled ends with its sentence.
        ("Ida Orlan lost three cows on Friday.", "Orlan said.", ""),
        ("Ida Orlan met Per Vadim in 1984.", "Orlan said.", ""),
    ],
)
def test_the_paragraph_above_sets_the_scene(above: str, words: str, day: str) -> None:
    found = days(WELL, "It is deep.", "It is old.", above, f"“We shall dig again,” {words}")
    assert found == {"We": day}


@pytest.mark.parametrize(
    ("before", "words", "day"),
    [
        ("On Friday Ida Orlan was asked about it.", "Orlan said.", "2021-07-09"),
        ("Ida Orlan thanked the diggers on Friday.", "she said.", "2021-07-09"),
        (
            "When Ida Orlan opened the mill on May 12, 2019, Per Vadim thanked her.",
            "he said at the ceremony.",
            "2019-05-12",
        ),
        (
            "On Friday two hundred people came to the well. Among them was Ida Orlan.",
            "Orlan told the crowd.",
            "2021-07-09",
        ),
        ("On Friday two hundred people came to see Ida Orlan.", "Orlan said.", ""),
        ("On Friday Una Rask gave way. Ida Orlan said no.", "Orlan told reporters.", ""),
        ("The cause was found on Friday.", "Orlan told a briefing.", "2021-07-09"),
        ("Ida Orlan was glad. On Friday she spoke up.", "Orlan told reporters.", "2021-07-09"),
    ],
)
def test_the_sentences_before_set_the_scene(before: str, words: str, day: str) -> None:
    found = days(WELL, "It is deep.", "It is old.", f"{before} “We shall dig again,” {words}")
    assert found == {"We": day}


def test_a_pronoun_goes_on_in_the_scene_of_the_sentence_before() -> None:
    told = (
        "Ida Orlan was summoned to parliament on Friday. She said that she had known “no more "
        "than anybody else in this town.”"
    )
    assert days(WELL, "It is deep.", "It is old.", told) == {"no": "2021-07-09"}


@pytest.mark.parametrize(
    ("language", "lead", "told", "day"),
    [
        (
            "ru",
            "Колодец в Лундбю пересох впервые за четыреста лет.",
            (
                "В пятницу колодец осмотрел министр Пер Вадим. Потом он вышел к журналистам.",
                "«Копать будем осенью», — сказал Вадим.",
            ),
            "2021-07-09",
        ),
        (
            "uk",
            "Криниця в Лундбю пересохла вперше за чотириста років.",
            (
                "Справу відкрили в п'ятницю. Того ж дня про це повідомив прокурор Пер Вадим.",
                "«Копати будемо восени», — зазначив Вадим.",
            ),
            "2021-07-09",
        ),
        (
            "be",
            "Калодзеж у Лундбю перасох упершыню за чатырыста гадоў.",
            (
                "У пятніцу да калодзежа выйшла старшыня Іда Арлан. "
                "«Капаць будзем увосень», — сказала яна людзям.",
            ),
            "2021-07-09",
        ),
    ],
)
def test_scenes_in_other_languages(
    language: str, lead: str, told: tuple[str, ...], day: str
) -> None:
    found = days(lead, f"{lead} 1.", f"{lead} 2.", *told, language=language)
    assert list(found.values()) == [day]


def test_what_was_said_then_belongs_to_the_sentence_before() -> None:
    told = (
        "За тиждень до того, 6 липня, Іда Орлан зустрілася з мером. "
        "«Я копатиму сама до осені», — сказала їй тоді Уна Раск."
    )
    lead = "Криниця в Лундбю пересохла вперше за чотириста років."
    assert days(lead, lead, lead, told, language="uk") == {"Я": "2021-07-06"}


def test_a_meeting_to_come_is_not_the_one_of_a_year_ago() -> None:
    told = (
        "The board meets again on August 22. Ida Orlan said that she would bring “a spade and "
        "some sandwiches” to that meeting."
    )
    assert days(WELL, "It is deep.", "It is old.", told) == {"a": ""}
