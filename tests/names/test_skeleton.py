"""The rough key: spellings of one name meet in whatever alphabet."""

import pytest
from hypothesis import given

from claims import name_tables
from claims.names import fold_name, skeleton
from tests.names.texts import name_like


@pytest.mark.parametrize(
    "spellings",
    [
        "Lukashenko Lukashenka Лукашенко Лукашэнка Lukaschenka Łukaszenka Loukachenko Łukašenka",
        "Tsikhanouskaya Tikhanovskaya Ціханоўская Тихановская Tichanowskaja Cichanouskaja",
        "Kolesnikova Kalesnikava Калеснікава Колесникова Kolesnikowa",
        "Kovalkova Kavalkova Кавалькова Ковалькова",
        "Prikhodko Приходько Prichodko Prykhodko",
        "Hrodna Grodno Гродна Гродно",
        "Putin Putsin Poutine Путин Пуцін Путін",
        "Uladzimir Vladimir Volodymyr Włodzimierz Владимир Уладзімір Володимир",
        "Volha Olga Olha Вольга Ольга",
        "Siarhei Sergei Serhii Сяргей Сергій Siergiej",
        "Alyaksandr Alexander Oleksandr Aliaksandr Аляксандр Олександр",
        "Mikalai Nikolai Mykola Николай Мікалай Микола",
        "Dzmitry Dmitry Dmytro Дзмітрый Дмитро",
        "Sviatlana Svetlana Svitlana Swetlana",
        "Yushchenko Juschtschenko Iouchtchenko Juszczenko Ющенко",
        "Zelensky Selenskyj Zełenski Зеленський Зеленский",
        "Khodorkovsky Chodorkowski Ходорковский",
        "Medvedev Medwedew Miedwiediew Мядзведзеў Медведев",
    ],
)
def test_transliterations_of_one_name_share_a_skeleton(spellings):
    assert len({skeleton(spelling) for spelling in spellings.split()}) == 1


def test_the_order_of_words_makes_no_difference_to_a_skeleton():
    assert skeleton("Lukashenko Alexander") == skeleton("Alexander Lukashenko")


@given(name_like)
def test_equal_keys_have_equal_skeletons(spelling):
    assert skeleton(fold_name(spelling)) == skeleton(spelling)


def test_each_form_of_a_given_name_is_a_word_of_an_exact_key():
    forms = list(name_tables.GIVEN_NAMES)

    assert [fold_name(form) for form in forms] == forms


def test_no_form_of_a_given_name_stands_in_two_lines():
    lines = set(name_tables.GIVEN_NAMES.values())

    assert sum(len(line) for line in lines) == len(name_tables.GIVEN_NAMES)
