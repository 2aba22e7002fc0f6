"""The exact key: spellings of one person meet, two persons never do."""

from itertools import combinations

import pytest
from hypothesis import given

from claims.names import MAX_LENGTH, fold_name
from tests.names.texts import any_text, name_like
from tests.services.persons import SPELLINGS


@pytest.mark.parametrize(
    ("spelling", "key"),
    [
        ("Alexander Lukashenko", "aleksandr lukashenko"),
        ("Аляксандр Лукашэнка", "aliaksandr lukashenka"),
        ("Святлана Ціханоўская", "sviatlana tsikhanouskaia"),
        ("Lukashenko, Alexander", "aleksandr lukashenko"),
        ("  LUKASHENKO ,Alexander ", "aleksandr lukashenko"),
        ("King, Martin Luther, Jr.", "martin luther king jr"),
        ("Martin Luther King, Jr.", "martin luther king jr"),
        ("A.G. Lukashenko", "a g lukashenko"),
        ("Conor O’Brien", "conor obrien"),
        ("Jean-Luc Mélenchon", "jean luc melenchon"),
        ("Ｐｕｔｉｎ", "putin"),
        ("Лукаше\u0301нко", "lukashenko"),
        ("Put\u00adin\u200b", "putin"),
        ("Сергій Жадан", "serhi zhadan"),
        ("Володимир Зеленський", "volodymyr zelenski"),
        ("ბჟანია", "bzhania"),
        ("习近平", "习近平"),
        ("محمد بن سلمان", "محمد بن سلمان"),
        ("拜登 (Biden)", "拜登 biden"),
        ("", ""),
        (" , ", ""),
        ("«…» — !", ""),
        ("🙂 © ™ €", ""),
        ("\0\ud800\t", ""),
    ],
)
def test_the_exact_key_is_in_small_letters_and_natural_order(spelling, key):
    assert fold_name(spelling) == key


@pytest.mark.parametrize(
    "spellings",
    [
        "Sergei Prikhodko|Sergey Prikhodko|Sergej Prikhod'ko|Сергей Приходько|Prikhodko, Sergei",
        "Dmitry Peskov|Dmitri Peskov|Dmitriy Peskov|Dmitrij Peskov|Дмитрий Песков",
        "Alexander Lukashenko|Aleksandr Lukashenko|Александр Лукашенко",
        "Alyaksandr Lukashenka|Aliaksandr Lukashenka|Aljaksandr Lukashenka|Аляксандр Лукашэнка",
        "Svyatlana Tsikhanouskaya|Sviatlana Tsikhanouskaia|Святлана Ціханоўская",
        "Maryia Kalesnikava|Maria Kalesnikava|Марыя Калеснікава",
        "Volha Kavalkova|Вольга Кавалькова",
        "Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskyi|Володимир Зеленський",
        "Yelena Yeltsina|Elena Eltsina|Елена Ельцина",
        "Yuri Andreyev|Yury Andreev|Iurii Andreev|Юрий Андреев",
        "Vasily Vasilyev|Vasili Vasiliev|Василий Васильев",
        "Alexei Zaytsev|Aleksey Zaitsev|Алексей Зайцев",
        "Tatyana Shcherbakova|Tatiana Scherbakova|Tatjana Shcherbakova|Татьяна Щербакова",
        "Pyotr Fedorov|Pyotr Fedorov",
        "Петр Федоров|Пётр Фёдоров",
        "Nikol Pashinyan|Nikol Pashinian",
        "Vučić|Vucic",
    ],
)
def test_spelling_systems_of_one_name_share_an_exact_key(spellings):
    assert len({fold_name(spelling) for spelling in spellings.split("|")}) == 1


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("Alexander Ivanov", "Alexandra Ivanova"),
        ("Alexander Lukashenko", "Alexandra Lukashenko"),
        ("Александр Иванов", "Александра Иванов"),
        ("Ivan Ivanov", "Ivan Ivanova"),
        ("Евгений Кузнецов", "Евгения Кузнецов"),
        ("Валерий Белый", "Валерия Белая"),
        ("Alexander Petrenko", "Alexander Petrenka"),
        ("Alexander Lukashenko", "Viktor Lukashenko"),
        ("Alexander Lukashenko", "Alexei Lukashenko"),
        ("John Smith", "Jon Smyth"),
        ("David Marx", "David Marks"),
        ("Peter Meyer", "Peter Meier"),
        ("Hans Mayer", "Hans Maier"),
        ("Karl Baer", "Karl Bayer"),
        ("Brian Cox", "Bryan Cox"),
        ("Ian Brown", "Jan Brown"),
        ("Ian Brown", "Yan Brown"),
        ("Kay Smith", "Kai Smith"),
        ("Terry Jones", "Terri Jones"),
        ("Tony Smith", "Toni Smith"),
        ("Primo Levi", "Primo Levy"),
        ("Hayley Smith", "Hailey Smith"),
        ("Julia Roberts", "Yulia Roberts"),
        ("Imran Khan", "Imran Han"),
        ("Ieva Kalnins", "Eva Kalnins"),
        ("王毅", "王义"),
        ("王毅", "Wang Yi"),
        ("سعيد حارث", "صعيد هارس"),
        ("Mia Sato", "Miya Sato"),
        ("Иван Быков", "Иван Биков"),
        ("Анна Мышкина", "Анна Мишкина"),
        ("Anna Maria Ivanova", "Anna Ivanova"),
        ("Александр Иванович Петров", "Александр Петрович Иванов"),
    ],
)
def test_two_persons_never_share_an_exact_key(one, another):
    assert fold_name(one) != fold_name(another)


@given(any_text | name_like)
def test_folding_a_key_again_changes_nothing(spelling):
    key = fold_name(spelling)

    assert fold_name(key) == key


@pytest.mark.parametrize("unit", ["ya", "x", "ax", "iya", "dya", "aybov", "ﷺ", "яй", "a ", "ье"])
@pytest.mark.parametrize("lead", ["", "b", "ab", "a "])
def test_a_key_that_had_to_be_cut_is_still_stable(unit, lead):
    key = fold_name(lead + unit * 10_000)

    assert (len(key) <= MAX_LENGTH, fold_name(key)) == (True, key)


def test_no_two_persons_of_the_table_share_an_exact_key():
    shared = [
        (one, another)
        for (person, one), (other, another) in combinations(SPELLINGS, 2)
        if person != other and fold_name(one) == fold_name(another)
    ]

    assert shared == []
