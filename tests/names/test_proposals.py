"""What is proposed to an editor: the form to sort by, the words of an address."""

import pytest
from hypothesis import given

from claims.names import MAX_SLUG_LENGTH, slug_words, sort_name
from tests.names.texts import any_text


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
