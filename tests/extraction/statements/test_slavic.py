"""Quotations in Russian, Belarusian and Ukrainian, and marks of other languages."""

import pytest

from claims.extraction.statements import extract_statements
from claims.extraction.statements.slavic_cases import nominative
from tests.extraction.gold import PAGES, gold
from tests.extraction.scoring import score

from .articles import article, quotations

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
    "a dash and a name behind the words are enough, whatever the verb": (
        "«Я этих подписей не видела, — огрызнулась главный архитектор города Леся Довганюк. "
        "— И не увижу». «Когда же?» — не унимался репортёр. «Никогда…» – зевнула она.",
        [
            ("Я этих подписей не видела", "direct", "Леся Довганюк", "person"),
            ("И не увижу", "direct", "Леся Довганюк", "person"),
            ("Никогда…", "direct", "Леся Довганюк", "person"),
        ],
    ),
    "a dash inside the speech parts nothing": (
        "«Порт, — и это знают все, — стоит на песке», — сказал Иван Новик.",
        [("Порт, — и это знают все, — стоит на песке", "direct", "Иван Новик", "person")],
    ),
    "the subject behind its verb, the listeners and the day between": (
        "«Мост открыт», — сообщил в среду журналистам глава района Степан Бурмакин.",
        [("Мост открыт", "direct", "Степан Бурмакин", "person")],
    ),
    "a paper speaks for those whose it is": (
        "В сообщении Портовой инспекции говорится, что «судно задержано до полной выплаты всех "
        "долгов». Як випливає зі звіту аудиторської служби, підприємство «не замінило жодного "
        "метра водогону в селі».",
        [
            (
                "судно задержано до полной выплаты всех долгов",
                "partial",
                "Портовая инспекция",
                "institution",
            ),
            (
                "не замінило жодного метра водогону в селі",
                "partial",
                "аудиторська служба",
                "institution",
            ),
        ],
    ),
    "a letter is of who was said to have written it": (
        "Капитан Игорь Стрешнев написал письмо. «Нас двенадцать человек, — говорится в письме. "
        "— Мы ждём».",
        [
            ("Нас двенадцать человек", "direct", "Игорь Стрешнев", "person"),
            ("Мы ждём", "direct", "Игорь Стрешнев", "person"),
        ],
    ),
    "a body in which it was said": (
        "«Колодец закроют», — пояснили в мэрии. В обществе пчеловодов «Медонос» ответили: "
        "«Мы готовы забрать ульи».",
        [
            ("Колодец закроют", "direct", "мэрия", "institution"),
            (
                "Мы готовы забрать ульи",
                "direct",
                "общество пчеловодов «Медонос»",
                "institution",
            ),
        ],
    ),
    "a firm in marks keeps neither its spokesman's name nor his gender": (
        "Представитель «Сибкедра» Марк Ланской сказал: «Рубка идёт строго по плану».",
        [("Рубка идёт строго по плану", "direct", "Марк Ланской", "person")],
    ),
    "who is told is no quotation": (
        "Иван Новик рассказал «Курьеру», что паром «тонул дважды за одно лето и один раз зимой».",
        [
            (
                "тонул дважды за одно лето и один раз зимой",
                "partial",
                "Иван Новик",
                "person",
            )
        ],
    ),
    "an office in the genitive is the person who was introduced with it": (
        "Директор лицея Инна Кротова закрыла столовую. По словам директора лицея, повара "
        "«ушли в отпуск все сразу и без предупреждения».",
        [
            (
                "ушли в отпуск все сразу и без предупреждения",
                "partial",
                "Инна Кротова",
                "person",
            )
        ],
    ),
    "an official without more is who spoke last": (
        "Намесніца старшыні Тэрэза Гайдук паведаміла, што дах адрамантуюць. "
        "«Мы чакалі вясны», — адзначыла чыноўніца.",
        [("Мы чакалі вясны", "direct", "Тэрэза Гайдук", "person")],
    ),
    "some who stay unnamed": (
        "Двоє працівників на умовах анонімності розповіли, що бетон возили вночі. «Нам казали: "
        "„Лийте, весна все сховає“», — згадує один із них. Сотрудник порта на условиях "
        "анонимности добавил: «План переписали в декабре».",
        [
            ("Нам казали: „Лийте, весна все сховає“", "direct", "", "unnamed"),
            ("План переписали в декабре", "direct", "", "unnamed"),
        ],
    ),
    "a pronoun behind the words is the subject of its sentence": (
        "Спорил с ней Аркадий Маслов. Лидия Гамова поблагодарила буфетчицу порта Нину Рощину: "
        "«Если бы не она, мы бы голодали», — сказала она.",
        [("Если бы не она, мы бы голодали", "direct", "Лидия Гамова", "person")],
    ),
    "a dialogue goes on without a name; a question is nobody's claim": (
        "— Топлива мы не продавали, — возразил Игорь Стрешнев.\n\n— А если приедет полиция?\n\n"
        "— Угостим рисом.",
        [
            ("Топлива мы не продавали", "direct", "Игорь Стрешнев", "person"),
            ("Угостим рисом.", "direct", "Игорь Стрешнев", "person"),
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
    assert quotations(*paragraph.split("\n\n")) == expected


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
