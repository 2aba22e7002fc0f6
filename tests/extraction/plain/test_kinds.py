"""What single lines are taken for."""

import pytest

from claims.extraction.plain.kinds import Kind, kind_of
from claims.extraction.plain.tail import is_end

TEXT = [
    "The senator said that her opponent had donated to three campaigns, one of them her own.",
    "New members pay $70,000 to sign up, Pat Example, the club's president, said on Friday.",
    "Gov. Ann Example (R), a former baker, said she expected “an aggressive appeal” of the ruling.",
    "In April, a Reuters/Example poll found that most people would rather not be asked at all.",
    "Bob Sample, who writes a newsletter on energy, said the price of coal would go on falling.",
    "He asked the network to donate the fee to a hospital, and the network asked him for a photo.",
    "Follow the river to its source, the ranger said, and you will find a very small spring there.",
    "“We need your help and your coal,” the keeper told the crowd that had come to the tower.",
    "Подписание договора перенесли на вторник, сообщил представитель компании Иван Примеров.",
    "— Никуда мы не поедем, — сказал он. — Здесь и останемся, пока не починят.",
]


@pytest.mark.parametrize("line", TEXT)
def test_sentences_of_an_article(line):
    assert kind_of(line) is Kind.PROSE


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "Sign up for our newsletter. “It is the only mail I open,” says Ida from Brenn.",
            "APPEAL",
        ),
        ("Support the Brenn Bugle from £2 a week. “I read it to my parrot,” says Ida.", "APPEAL"),
        ("Without you we could not print a line. Become a member today.", "APPEAL"),
        ("Поддержите нас: «Без вас мы были бы стенгазетой», — говорит редактор.", "APPEAL"),
        ("Soldiers of the guard at the gate of the fort on Sunday. Ann Example", "CAPTION"),
        ("Soldiers of the guard at the gate of the fort on Sunday. Ann Example / AFP", "CAPTION"),
        ("Bob Sample (left) and his goat in Upper Example on 3 May.", "CAPTION"),
        ("The fort. Photo: Ann Example", "CAPTION"),
        ("Ann Example via Getty Images", "CAPTION"),
        ("Форт в Верхнем Примерове. Фото: Анна Примерова", "CAPTION"),
        ("0:00 0:02:41 0:00", "DATE"),
        ("Read more: Cow stuck in phone box", "FURNITURE"),
        ("https://example.org/news/1", "FURNITURE"),
        ("Главная > Новости > Общество", "FURNITURE"),
        ("please wait", "MEDIA"),
        ("By Ann Example", "BYLINE"),
        ("3 May 2020, 10:15", "DATE"),
        ("Published 3 May 2020", "DATE"),
        ("— Ann Example (@ann) May 3, 2020", "SIGNATURE"),
        ("— «Пример» в Telegram, 3 мая, 15:20", "SIGNATURE"),
        ("'Older brother'", "SHORT"),
        ("The town that lost its bell", "SHORT"),
        ("Why?", "REMARK"),
    ],
)
def test_lines_around_it(line, kind):
    assert kind_of(line) is Kind[kind]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("(EX, Reuters)", True),
        ("AFP", True),
        ("Reuters, AP", True),
        ("With reporting by AFP and dpa", True),
        ("(Reporting by Ann Example; Editing by Bob Sample)", True),
        ("© 2014 The Example Gazette. All rights reserved.", True),
        ("Comments (214)", True),
        ("Каментары (1)", True),
        ("(He has since found it.)", False),
        ("Comments were what she feared most, Ann Example said.", False),
    ],
)
def test_lines_after_which_nothing_follows(line, expected):
    assert is_end(line) is expected
