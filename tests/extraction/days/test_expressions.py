"""What expressions of time mean, with the words as printed."""

from dataclasses import replace

import pytest

from claims.dates import iso
from claims.extraction.days import Calendar
from tests.extraction.days.dated import article_of, dating_of

PUBLISHED = "2021-07-13"  # a Tuesday

ENGLISH = [
    ("on Friday", "2021-07-09"),
    ("Friday", "2021-07-09"),
    ("on Tuesday", "2021-07-13"),
    ("last Tuesday", "2021-07-06"),
    ("on Monday evening", "2021-07-12"),
    ("late on Sunday", "2021-07-11"),
    ("early Wednesday", "2021-07-07"),
    ("yesterday", "2021-07-12"),
    ("the day before yesterday", "2021-07-11"),
    ("last night", "2021-07-12"),
    ("today", "2021-07-13"),
    ("tonight", "2021-07-13"),
    ("this morning", "2021-07-13"),
    ("earlier today", "2021-07-13"),
    ("earlier this week", "2021-07-12/2021-07-13"),
    ("last week", "2021-07-05/2021-07-11"),
    ("this month", "2021-07-01/2021-07-13"),
    ("earlier this month", "2021-07-01/2021-07-13"),
    ("last month", "2021-06"),
    ("last year", "2020"),
    ("earlier this year", "2021-01-01/2021-07-13"),
    ("in 2019", "2019"),
    ("back in 2019", "2019"),
    ("in March", "2021-03"),
    ("in September", "2020-09"),
    ("in March 2019", "2019-03"),
    ("in March, 2019", "2019-03"),
    ("in July 2021", "2021-07-01/2021-07-13"),
    ("in late June", "2021-06"),
    ("in mid-June", "2021-06"),
    ("in early March 2019", "2019-03"),
    ("on Tuesday last week", "2021-07-06"),
    ("at the weekend", "2021-07-10/2021-07-11"),
    ("over the weekend", "2021-07-10/2021-07-11"),
    ("on the morning of July 3", "2021-07-03"),
    ("on Friday of last week", "2021-07-09"),
    ("on Monday this week", "2021-07-12"),
    ("Wednesday in January", "2021-01"),
    ("in August last year", "2020-08"),
    ("in October of last year", "2020-10"),
    ("on July 3", "2021-07-03"),
    ("on September 3", "2020-09-03"),
    ("Sept. 3", "2020-09-03"),
    ("on September 3rd", "2020-09-03"),
    ("on September 3, 2020", "2020-09-03"),
    ("on 3 September 2020", "2020-09-03"),
    ("on the 3rd of May", "2021-05-03"),
    ("on Friday, July 9", "2021-07-09"),
    ("on Thursday, 3 September 2020", "2020-09-03"),
    ("on 13.08.2010", "2010-08-13"),
    ("on 2010-08-13", "2010-08-13"),
    ("on 13/08/2010", "2010-08-13"),
    ("on 8/13/2010", "2010-08-13"),
    ("on 5/8/2010", "2010-08-05"),
    ("two days ago", "2021-07-11"),
    ("a week ago", "2021-07-05/2021-07-11"),
    ("10 days ago", "2021-07-03"),
    ("three months ago", "2021-04"),
    ("four years ago", "2017"),
]
RUSSIAN = [
    ("в пятницу", "2021-07-09"),
    ("во вторник", "2021-07-13"),
    ("в прошлую пятницу", "2021-07-09"),
    ("в понедельник вечером", "2021-07-12"),
    ("вчера", "2021-07-12"),
    ("накануне", "2021-07-12"),
    ("сегодня", "2021-07-13"),
    ("на этой неделе", "2021-07-12/2021-07-13"),
    ("на прошлой неделе", "2021-07-05/2021-07-11"),
    ("в прошлом месяце", "2021-06"),
    ("в прошлом году", "2020"),
    ("в 2019 году", "2019"),
    ("ещё в 2016 году", "2016"),
    ("в марте", "2021-03"),
    ("в марте 2019 года", "2019-03"),
    ("в августе прошлого года", "2020-08"),
    ("3 сентября", "2020-09-03"),
    ("3 сентября 2020 года", "2020-09-03"),
    ("во вторник на прошлой неделе", "2021-07-06"),
    ("во вторник прошлой недели", "2021-07-06"),
    ("в этом году", "2021-01-01/2021-07-13"),
    ("в конце июня", "2021-06"),
    ("в минувшие выходные", "2021-07-10/2021-07-11"),
    ("2 июля прошлого года", "2020-07-02"),
    ("13.08.2010", "2010-08-13"),
    ("два дня назад", "2021-07-11"),
]
BELARUSIAN = [
    ("у пятніцу", "2021-07-09"),
    ("ў панядзелак", "2021-07-12"),
    ("учора", "2021-07-12"),
    ("сёння", "2021-07-13"),
    ("на гэтым тыдні", "2021-07-12/2021-07-13"),
    ("на мінулым тыдні", "2021-07-05/2021-07-11"),
    ("у мінулым месяцы", "2021-06"),
    ("летась", "2020"),
    ("летась у снежні", "2020-12"),
    ("у аўторак на мінулым тыдні", "2021-07-06"),
    ("сёлета", "2021-01-01/2021-07-13"),
    ("у канцы чэрвеня", "2021-06"),
    ("на мінулых выходных", "2021-07-10/2021-07-11"),
    ("у 1927 годзе", "1927"),
    ("3 верасня 2020 года", "2020-09-03"),
    ("10 ліпеня", "2021-07-10"),
    ("два дні таму", "2021-07-11"),
]
UKRAINIAN = [
    ("у п’ятницю", "2021-07-09"),
    ("у вівторок", "2021-07-13"),
    ("вчора", "2021-07-12"),
    ("сьогодні", "2021-07-13"),
    ("цього тижня", "2021-07-12/2021-07-13"),
    ("минулого тижня", "2021-07-05/2021-07-11"),
    ("минулого місяця", "2021-06"),
    ("торік", "2020"),
    ("торік у грудні", "2020-12"),
    ("у вівторок минулого тижня", "2021-07-06"),
    ("цього місяця", "2021-07-01/2021-07-13"),
    ("наприкінці червня", "2021-06"),
    ("минулих вихідних", "2021-07-10/2021-07-11"),
    ("у 2014 році", "2014"),
    ("2014 року", "2014"),
    ("28 лютого", "2021-02-28"),
    ("3 вересня 2020 року", "2020-09-03"),
    ("два дні тому", "2021-07-11"),
]
OTHERS = [
    ("de", "sagte", "am Freitag", "2021-07-09"),
    ("de", "sagte", "gestern", "2021-07-12"),
    ("de", "sagte", "am 3. September 2020", "2020-09-03"),
    ("de", "sagte", "am Dienstag vergangener Woche", "2021-07-06"),
    ("de", "sagte", "in diesem Monat", "2021-07-01/2021-07-13"),
    ("de", "sagte", "Ende Juni", "2021-06"),
    ("de", "sagte", "am Wochenende", "2021-07-10/2021-07-11"),
    ("de", "sagte", "im vergangenen Jahr", "2020"),
    ("de", "sagte", "vergangene Woche", "2021-07-05/2021-07-11"),
    ("fr", "déclaré", "vendredi", "2021-07-09"),
    ("fr", "déclaré", "le 3 septembre 2020", "2020-09-03"),
    ("fr", "déclaré", "mardi de la semaine dernière", "2021-07-06"),
    ("fr", "déclaré", "ce mois-ci", "2021-07-01/2021-07-13"),
    ("fr", "déclaré", "fin juin", "2021-06"),
    ("fr", "déclaré", "la semaine dernière", "2021-07-05/2021-07-11"),
    ("pl", "powiedział", "w piątek", "2021-07-09"),
    ("pl", "powiedział", "3 września 2020 roku", "2020-09-03"),
    ("pl", "powiedział", "we wtorek w ubiegłym tygodniu", "2021-07-06"),
    ("pl", "powiedział", "w tym miesiącu", "2021-07-01/2021-07-13"),
    ("pl", "powiedział", "pod koniec czerwca", "2021-06"),
    ("pl", "powiedział", "w ubiegłym tygodniu", "2021-07-05/2021-07-11"),
    ("es", "dijo", "el viernes", "2021-07-09"),
    ("es", "dijo", "el 3 de septiembre de 2020", "2020-09-03"),
    ("es", "dijo", "el martes de la semana pasada", "2021-07-06"),
    ("es", "dijo", "este mes", "2021-07-01/2021-07-13"),
    ("es", "dijo", "a finales de junio", "2021-06"),
    ("es", "dijo", "la semana pasada", "2021-07-05/2021-07-11"),
]
TABLE = [
    *[("en", "said", *row) for row in ENGLISH],
    *[("ru", "заявил", *row) for row in RUSSIAN],
    *[("be", "заявіў", *row) for row in BELARUSIAN],
    *[("uk", "заявив", *row) for row in UKRAINIAN],
    *OTHERS,
]


@pytest.mark.parametrize(("language", "cue", "words", "days"), TABLE)
def test_an_expression_behind_the_verb_is_read_and_kept_as_printed(
    language: str, cue: str, words: str, days: str
) -> None:
    dating = dating_of(f"Orlan {cue} {words}.", cue, PUBLISHED, language)
    assert (iso(dating.said), dating.printed) == (days, words)


@pytest.mark.parametrize(
    ("words", "published", "days"),
    [
        ("on Friday", "2010-08", "2010-08"),
        ("yesterday", "2010-08", "2010-08"),
        ("on August 13", "2010-08", "2010-08-13"),
        ("on September 3", "2010-08", "2009-09-03"),
        ("on September 3", "2010", "2010-09-03"),
        ("on Friday", "2010", "2010"),
        ("last year", "2010", "2009"),
        ("on Friday", "", ""),
        ("on September 3", "", ""),
        ("last week", "", ""),
        ("last week", "2010-08-15", "2010-08-02/2010-08-08"),
        ("at the weekend", "2010-08-15", "2010-08-14/2010-08-15"),
        ("at the weekend", "2010-08-14", "2010-08-14"),
        ("last weekend", "2010-08-14", "2010-08-07/2010-08-08"),
        ("last weekend", "2010-08-16", "2010-08-14/2010-08-15"),
        ("over the weekend", "2010-08", "2010-08"),
        ("this month", "2010-08", "2010-08"),
        ("this year", "2010-08", "2010-01-01/2010-08-31"),
        ("on Tuesday last week", "2010-08", "2010-08"),
        ("on September 3, 2020", "", "2020-09-03"),
        ("in 2019", "", "2019"),
        ("on February 29", "2021-07-13", "2020-02-29"),
        ("on December 31", "2021-01-01", "2020-12-31"),
        ("on February 31, 2020", "2021-07-13", ""),
    ],
)
def test_a_day_is_no_more_exact_than_the_publication(words: str, published: str, days: str) -> None:
    assert iso(dating_of(f"Orlan said {words}.", "said", published).said) == days


@pytest.mark.parametrize(
    "words",
    [
        "next Friday",
        "tomorrow",
        "next week",
        "by Friday",
        "until Friday",
        "since 2008",
        "on September 20, 2021",
    ],
)
def test_what_is_to_come_or_a_limit_dates_nothing(words: str) -> None:
    assert iso(dating_of(f"Orlan said {words}.", "said", PUBLISHED).said) == ""


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("on Friday", "Friday on or before 2021-07-13"),
        ("yesterday", "the day before 2021-07-13"),
        ("last month", "1 month before 2021-07-13"),
        ("on September 3, 2020", "printed in full"),
        ("on September 3", "the latest on or before 2021-07-13"),
        ("earlier this week", "the week up to 2021-07-13"),
        ("on Tuesday last week", "Tuesday of the week before that of 2021-07-13"),
    ],
)
def test_the_reason_tells_an_editor_how_the_day_was_found(words: str, reason: str) -> None:
    assert dating_of(f"Orlan said {words}.", "said", PUBLISHED).reason == reason


def test_figures_are_read_as_the_country_of_the_page_writes_them() -> None:
    sentence = "Orlan said on 5/8/2010 that it was dry."
    british = article_of(sentence, PUBLISHED)
    american = replace(british, month_first=True)

    days = [
        iso(Calendar(each).of(0, len(sentence), (), sentence.index("said")).said)
        for each in (british, american)
    ]

    assert days == ["2010-08-05", "2010-05-08"]


def test_last_week_counts_from_the_publication_not_from_a_dateline() -> None:
    text = "LUNDBY, July 11 (Nordwire) - Last week Orlan said it was dry."
    article = article_of(text, "2021-07-12", dateline="LUNDBY, July 11 (Nordwire)")
    calendar = Calendar(article)
    assert iso(calendar.of(29, len(text), (), text.index("said")).said) == "2021-07-05/2021-07-11"
