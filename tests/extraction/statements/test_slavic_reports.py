"""Reported speech and names in Slavic languages and German, and whole articles in them."""

import pytest

from claims.extraction.statements import extract_statements
from claims.extraction.statements.slavic_cases import nominative
from tests.extraction.gold import PAGES, gold
from tests.extraction.scoring import score

from .articles import article

REPORTS = {
    "a place between the office and the name": (
        "Губернатор Заволжского края Олег Мещеряков пообещал, что завод не закроют.",
        "Олег Мещеряков",
    ),
    "a town between the office and the name": (
        "Мэр Верхнеречья Рашид Юнусов заявил, что мост закроют.",
        "Рашид Юнусов",
    ),
    "somebody else's name in the genitive before the name": (
        "Попередниця Кушнірчука Галина Бурда обіцяла, що міст відкриють.",
        "Галина Бурда",
    ),
    "a year before the verb": (
        "Колишній голова селища Петро Білик ще 2014 року обіцяв перевезти танк до музею.",
        "Петро Білик",
    ),
    "a body of several words": (
        "Министерство промышленности края сообщило, что вопрос решится осенью.",
        "Министерство промышленности края",
    ),
    "a body in which they told": (
        "У аддзеле культуры згадалі, што будынак мае ахоўны статус.",
        "аддзел культуры",
    ),
    "a report in the dative": (
        "Согласно отчёту счётной палаты, линия обходилась городу в миллион в год.",
        "счётная палата",
    ),
    "by the way, between commas": (
        "Лидия Гамова пришла во вторник. Прокуратура, по её словам, обещала ответить до пятницы.",
        "Лидия Гамова",
    ),
    "as somebody told": (
        "Как пояснил директор лицея Мурат Алиев, тяжёлых случаев не было.",
        "Мурат Алиев",
    ),
    "German, the verb in two parts": (
        "Die Landrätin Elke Brammer hat der Klinikkette Meditas vorgeworfen, ihr Wort zu brechen.",
        "Elke Brammer",
    ),
    "German, zufolge": (
        "Einem Gutachten des Landes zufolge hätten Eltern bis zu 55 Minuten Fahrt.",
        "Gutachten des Landes",
    ),
}


@pytest.mark.parametrize(("paragraph", "speaker"), REPORTS.values(), ids=REPORTS.keys())
def test_reported_speech_of_other_languages(paragraph, speaker):
    found = [one for one in extract_statements(article(paragraph)) if one.form == "paraphrase"]

    assert [one.speaker for one in found] == [speaker]


NAMES = {
    "Янкі Слуцкага": "Янка Слуцкі",
    "Тамары Ильиничны Лосевой": "Тамара Ильинична Лосева",
    "Вацлава Смоліча": "Вацлаў Смоліч",
    "Степана Дзюби": "Степан Дзюба",
    "Остапа Кравця": "Остап Кравець",
    "Марк Ланской": "Марк Ланской",
    "Олегу Мещерякову": "Олег Мещеряков",
}


@pytest.mark.parametrize(("declined", "name"), NAMES.items())
def test_names_in_other_cases(declined, name):
    assert nominative(declined.split()) == name.split()


SLAVIC = [page for page in PAGES if page.stem[-3:] in ("_ru", "_be", "_uk", "_de")]


@pytest.mark.parametrize("page", SLAVIC, ids=lambda page: page.stem)
def test_an_article_is_read_as_its_editor_reads_it(page):
    figures = score([gold(page)])

    assert (figures.found, figures.speaker, figures.proposed) == (figures.expected,) * 3
