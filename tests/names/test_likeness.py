"""The likeness: one person is much alike, two are little alike."""

import pytest
from hypothesis import given

from claims.names import likeness, skeleton
from tests.names.texts import name_like
from tests.services.persons import PERSONS, SPELLINGS


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


@pytest.mark.parametrize(
    ("a", "b", "least"),
    [
        ("Bill Harding", "William Harding", 0.9),
        ("Sasha Petrov", "Александр Петров", 0.9),
        ("Pepe Moreno", "José Moreno", 0.9),
        ("Dr. Anna van den Berg", "Berg, Anna", 0.9),
        ("Anna Berg (politician)", "Anna Berg", 0.9),
        ("John Harding, Jr.", "John Harding", 0.9),
        ("Jean-Luc Moran", "Jeanluc Moran", 0.8),
        ("Carlos Moreno Vidal", "Carlos Moreno", 0.85),
        ("Mohammed Al Qadiri", "محمد القادري", 0.5),
        ("Robert Harding", "ロバート・ハーディング", 0.4),
        ("Robert Harding", "罗伯特·哈丁", 0.5),
        ("Giorgi Bakradze", "გიორგი ბაქრაძე", 0.8),
        ("KIM Woo Nam", "김우남", 0.8),
        ("KIM Woo Nam", "金宇南", 0.8),
        ("김우남", "金宇南", 0.99),
    ],
)
def test_one_person_in_another_form_or_script_is_alike(a, b, least):
    assert likeness(a, b) >= least


@pytest.mark.parametrize(
    ("a", "b", "most"),
    [
        ("John Harding, Jr.", "John Harding, Sr.", 0.5),
        ("John Harding II", "John Harding III", 0.5),
        ("Bill Harding", "Robert Harding", 0.5),
        ("William Harding", "William Murray", 0.3),
        ("Robert Harding", "رئيس الوزراء", 0.3),
        ("Robert Harding", "Роберт Мюррей", 0.4),
        ("王毅", "李明", 0.5),
    ],
)
def test_two_persons_in_another_form_or_script_are_not_alike(a, b, most):
    assert likeness(a, b) <= most


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
