"""Quotations in Russian, Belarusian and Ukrainian, and marks of other languages."""

import pytest

from .articles import quotations

CASES = {
    "Russian, the office before the name": (
        "«Мы ждём решения совета уже третий год», — сказал смотритель порта Иван Марченко. "
        "«Больше ждать нельзя», — добавил он.",
        [
            ("Мы ждём решения совета уже третий год", "direct", "Иван Марченко", "person"),
            ("Больше ждать нельзя", "direct", "Иван Марченко", "person"),
        ],
    ),
    "Russian, the source in the genitive": (
        "По словам Дмитрия Новикова, город «не видел такой зимы с начала века». "
        "Новиков отметил: «Мы справимся».",
        [
            ("не видел такой зимы с начала века", "partial", "Дмитрий Новиков", "person"),
            ("Мы справимся", "direct", "Дмитрий Новиков", "person"),
        ],
    ),
    "Russian, who was told is not who speaks": (
        "«Нам нечего скрывать», – сообщила пресс-секретарь мэра Ольга Петрова Сергею Панкову.",
        [("Нам нечего скрывать", "direct", "Ольга Петрова", "person")],
    ),
    "Russian, the name of a newspaper is no quotation": (
        "Газета «Вечерний порт» вышла в срок.",
        [],
    ),
    "Russian, a source without a name": (
        "Источник в порту сообщил, что «решение уже принято и менять его не будут».",
        [("решение уже принято и менять его не будут", "partial", "", "unnamed")],
    ),
    "Russian, speech behind a dash": (
        "— Мы ждём, — сказал Иван Новик. — Другого выхода нет.",
        [
            ("Мы ждём", "direct", "Иван Новик", "person"),
            ("Другого выхода нет.", "direct", "Иван Новик", "person"),
        ],
    ),
    "Russian, the speaker between dashes inside the marks": (
        "«Мы будем ждать, – пообещал Иван Новик. – Но не сегодня».",
        [
            ("Мы будем ждать", "direct", "Иван Новик", "person"),
            ("Но не сегодня", "direct", "Иван Новик", "person"),
        ],
    ),
    "Russian, a man's name in the genitive that is a woman's in the nominative": (
        "По словам Александра Громыко, «никакого решения пока нет и не будет». "
        "«Мы подождём», — сказал Громыко Пескову.",
        [
            ("никакого решения пока нет и не будет", "partial", "Александр Громыко", "person"),
            ("Мы подождём", "direct", "Александр Громыко", "person"),
        ],
    ),
    "Belarusian": (
        "«Мы нічога не хаваем ад людзей», — заявіла Вольга Марцінкевіч, кіраўніца порта. "
        "«Гэта праўда», — дадала яна.",
        [
            ("Мы нічога не хаваем ад людзей", "direct", "Вольга Марцінкевіч", "person"),
            ("Гэта праўда", "direct", "Вольга Марцінкевіч", "person"),
        ],
    ),
    "Ukrainian": (
        "«Ми чекаємо вже третій рік», — сказав начальник порту Іван Марченко. "
        "За словами Марченка, «порт працює без зупинки вже двадцять років».",
        [
            ("Ми чекаємо вже третій рік", "direct", "Іван Марченко", "person"),
            ("порт працює без зупинки вже двадцять років", "partial", "Іван Марченко", "person"),
        ],
    ),
    "German and French": (
        "„Wir warten seit drei Jahren auf den Hafen“, sagte Olga Marsch. "
        "« Nous attendons depuis trois ans », a déclaré Jean Martin.",
        [
            ("Wir warten seit drei Jahren auf den Hafen", "direct", "Olga Marsch", "person"),
            ("Nous attendons depuis trois ans", "direct", "Jean Martin", "person"),
        ],
    ),
}


@pytest.mark.parametrize(("paragraph", "expected"), CASES.values(), ids=CASES.keys())
def test_other_languages(paragraph, expected):
    assert quotations(paragraph) == expected
