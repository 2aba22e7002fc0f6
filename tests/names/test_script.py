"""Which script a text is in, and which language where its letters prove it."""

import pytest

from claims.names import guess_language, script_of


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
