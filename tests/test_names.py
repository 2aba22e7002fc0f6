"""What the name keys promise: one person's spellings meet, two persons' never match by key."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import name_tables
from claims.names import (
    MAX_LENGTH,
    MAX_SLUG_LENGTH,
    fold_name,
    guess_language,
    likeness,
    name_words,
    script_of,
    skeleton,
    slug_words,
    sort_name,
)

PERSONS = {
    "Lukashenko": [
        "Alexander Lukashenko",
        "Aleksandr Lukashenko",
        "Alyaksandr Lukashenka",
        "Аляксандр Лукашэнка",
        "Александр Лукашенко",
        "Aljaksandr Lukaschenka",
        "Łukaszenka",
    ],
    "Tsikhanouskaya": [
        "Svyatlana Tsikhanouskaya",
        "Svetlana Tikhanovskaya",
        "Sviatlana Tsikhanouskaya",
        "Святлана Ціханоўская",
        "Светлана Тихановская",
    ],
    "Kolesnikova": ["Maria Kolesnikova", "Maryia Kalesnikava", "Марыя Калеснікава"],
    "Kovalkova": ["Volha Kovalkova", "Olga Kovalkova", "Вольга Кавалькова"],
    "Prikhodko": ["Sergei Prikhodko", "Sergey Prikhodko", "Сергей Приходько"],
    "Putin": ["Vladimir Putin", "Владимир Путин", "Uladzimir Putsin"],
    "Peskov": ["Dmitry Peskov", "Dmitri Peskov", "Дмитрий Песков"],
}
SPELLINGS = [(person, spelling) for person, all_of in PERSONS.items() for spelling in all_of]

any_text = st.text(st.characters(), max_size=60)
name_like = st.text("aeiouyjxkstzhcvwfgAЯяьъыийїієґўёщш'’-, .ʼ", max_size=40)


# The exact key


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
        ("", ""),
        (" , ", ""),
        ("«…» — !", ""),
        ("🙂 © ™ €", ""),
        ("\0\ud800\t", ""),
    ],
)
def test_the_exact_key_is_plain_ascii_in_natural_order(spelling, key):
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


@given(st.text(st.characters(), max_size=80))
def test_no_text_makes_any_name_function_raise(text):
    key = fold_name(text)

    assert set(key) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
    assert name_words(text) == tuple(key.split())
    assert bool(skeleton(text)) == bool(key)
    assert 0.0 <= likeness(text, "Alexander Lukashenko") <= 1.0
    assert len(script_of(text)) == 4
    assert guess_language(text) in ("", "be", "ru", "uk")
    assert isinstance(sort_name(text), str)
    assert len(slug_words(text)) <= MAX_SLUG_LENGTH


# The rough key


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


# Likeness


@pytest.mark.parametrize(("person", "spelling"), SPELLINGS)
def test_every_spelling_falls_to_its_own_person_and_to_no_other(person, spelling):
    best = {
        other: max(likeness(spelling, known) for known in all_of if known != spelling)
        for other, all_of in PERSONS.items()
    }

    assert [other for other, score in best.items() if score >= 0.8] == [person]
    assert [other for other, score in best.items() if score >= 0.4] == [person]


@pytest.mark.parametrize(("person", "spelling"), SPELLINGS)
def test_the_skeleton_of_a_surname_finds_its_own_person_and_no_other(person, spelling):
    surname = skeleton(spelling.split()[-1])

    found = {other for other, known in SPELLINGS if surname in skeleton(known).split()}

    assert found == {person}


def test_no_two_persons_of_the_table_share_an_exact_key():
    shared = [
        (one, another)
        for (person, one), (other, another) in combinations(SPELLINGS, 2)
        if person != other and fold_name(one) == fold_name(another)
    ]

    assert shared == []


@pytest.mark.parametrize(
    ("a", "b", "least"),
    [
        ("Alexander Lukashenko", "Александр Лукашенко", 1.0),
        ("Александр Григорьевич Лукашенко", "Alyaksandr Lukashenka", 0.9),
        ("Лукашенко Александр Григорьевич", "Alexander Lukashenko", 0.95),
        ("Lukashenko Alexander", "Alexander Lukashenko", 0.95),
        ("Бжания Аслан", "Aslan Bzhania", 0.95),
        ("Nikolai Lukashenko", "Mikalai Lukashenka", 0.9),
        ("Владимир Макей", "Uladzimir Makiej", 0.9),
        ("A. Lukashenko", "Александр Лукашенко", 0.85),
        ("A. G. Lukashenko", "Александр Григорьевич Лукашенко", 0.8),
        ("U. Putsin", "Vladimir Putin", 0.8),
        ("Ю. Тимошенко", "Yulia Tymoshenko", 0.8),
        ("Peskov", "Dmitry Peskov", 0.8),
        ("Alexander Lukahsenko", "Alexander Lukashenko", 0.8),
        ("Petrenko", "Petrenka", 0.9),
    ],
)
def test_one_person_spelled_differently_is_much_alike(a, b, least):
    assert likeness(a, b) >= least


@pytest.mark.parametrize(
    ("a", "b", "most"),
    [
        ("Alexander Lukashenko", "Viktor Lukashenko", 0.5),
        ("Alexander Lukashenko", "Alexei Lukashenko", 0.5),
        ("V. Lukashenko", "Alexander Lukashenko", 0.5),
        ("Александр Иванович Лукашенко", "Александр Григорьевич Лукашенко", 0.7),
        ("A. I. Lukashenko", "Александр Григорьевич Лукашенко", 0.7),
        ("Maria Kolesnikov", "Maria Kolesnikova", 0.7),
        ("Ivan Ivanov", "Maria Ivanova", 0.4),
        ("Alexander Ivanov", "Alexandra Ivanova", 0.4),
        ("Sergei Tikhanovsky", "Svetlana Tikhanovskaya", 0.4),
        ("Dmitry Peskov", "Dmitry Medvedev", 0.2),
        ("Vladimir Putin", "Vladimir Plotnikov", 0.2),
        ("Alexander Lukashenko", "Vladimir Putin", 0.1),
        ("Alexander", "Alexander Lukashenko", 0.2),
        ("Alexander Grigoryevich", "Alexander Lukashenko", 0.1),
        ("John Smith", "Jon Smyth", 0.7),
        ("", "Alexander Lukashenko", 0.0),
        ("", "", 0.0),
    ],
)
def test_different_persons_are_little_alike(a, b, most):
    assert likeness(a, b) <= most


@given(name_like, name_like)
def test_likeness_is_symmetric_and_lies_between_nothing_and_one(a, b):
    assert likeness(a, b) == likeness(b, a)
    assert 0.0 <= likeness(a, b) <= 1.0


# Scripts and languages


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Łukaszenka", "Latn"),
        ("Лукашэнка", "Cyrl"),
        ("Лукашэнка (A.)", "Cyrl"),
        ("Лукаш Lukash", "Zyyy"),
        ("ბჟანია", "Geor"),
        ("Փաշինյան", "Armn"),
        ("Τσίπρας", "Grek"),
        ("习近平", "Hani"),
        ("安倍しんぞう", "Jpan"),
        ("2010", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_the_script_is_that_of_nearly_all_letters(text, script):
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Святлана Ціханоўская", "be"),
        ("Марыя Калеснікава", "be"),
        ("Володимир Зеленський", "uk"),
        ("Сергій Щербина", "uk"),
        ("Її слова", "uk"),
        ("ґрунт", "uk"),
        ("Быстрицкий", "ru"),
        ("Это было сказано в Минске", "ru"),
        ("объявил", ""),
        ("объём", "ru"),
        ("Щукин", ""),
        ("Александр Лукашенко", ""),
        ("Марыя", ""),
        ("Нұрсұлтан", ""),
        ("Лъчезар", ""),
        ("Lukashenko", ""),
        ("", ""),
    ],
)
def test_a_language_is_named_only_when_its_letters_prove_it(text, language):
    assert guess_language(text) == language


# Proposals


@pytest.mark.parametrize(
    ("name", "proposal"),
    [
        ("Alexander Lukashenko", "Lukashenko, Alexander"),
        ("Александр Григорьевич Лукашенко", "Лукашенко, Александр Григорьевич"),
        ("Лукашенко Александр Григорьевич", "Лукашенко, Александр Григорьевич"),
        ("Roman Arkadyevich Abramovich", "Abramovich, Roman Arkadyevich"),
        ("Ursula von der Leyen", "Leyen, Ursula von der"),
        ("Charles de Gaulle", "Gaulle, Charles de"),
        ("Jean de La Fontaine", "La Fontaine, Jean de"),
        ("Dick Van Dyke", "Van Dyke, Dick"),
        ("Martin Luther King Jr.", "King, Martin Luther, Jr."),
        ("Martin Luther King, Jr.", "King, Martin Luther, Jr."),
        ("Lukashenko,  Alexander", "Lukashenko, Alexander"),
        ("Ron Paul", "Paul, Ron"),
        ("Madonna", "Madonna"),
        ("  ", ""),
    ],
)
def test_the_proposed_sort_name_begins_with_the_surname(name, proposal):
    assert sort_name(name) == proposal


@given(any_text)
def test_a_sort_name_is_its_own_sort_name(name):
    assert sort_name(sort_name(name)) == sort_name(name)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Alexander Lukashenko", "alexander-lukashenko"),
        ("Аляксандр Лукашэнка", "alyaksandr-lukashenka"),
        ("Вольга Кавалькова", "volha-kavalkova"),
        ("Сергей Приходько", "sergey-prikhodko"),
        ("Conor O'Brien", "conor-obrien"),
        ("a senior aide, Kremlin", "kremlin-a-senior-aide"),
        ("!?", ""),
        ("word " * 40, "-".join(["word"] * 16)),
        ("w" * 100, "w" * MAX_SLUG_LENGTH),
    ],
)
def test_slug_words_keep_the_spelling_that_was_written(name, slug):
    assert slug_words(name) == slug
