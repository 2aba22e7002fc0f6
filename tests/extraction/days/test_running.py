"""The day that the story around a statement gives it, and where it gives none."""

import pytest

from claims.dates import iso, parse
from claims.extraction.article import ParsedArticle
from claims.extraction.page import parse_page
from claims.extraction.statements import extract_statements

PUBLISHED = "2021-07-13"  # a Tuesday


def days(*paragraphs: str, published: str = PUBLISHED, language: str = "en") -> dict[str, str]:
    """The day of each quotation of an article, by its first word."""
    article = _article("".join(f"<p>{each}</p>" for each in paragraphs), published, language)
    return {
        statement.text.split()[0].strip(",.!?"): iso(statement.said)
        for statement in extract_statements(article)
        if statement.form != "paraphrase"
    }


def _article(body: str, published: str, language: str) -> ParsedArticle:
    meta = f'<meta property="article:published_time" content="{published}">'
    page = f'<!doctype html><html lang="{language}"><head>{meta}</head><body><article><h1>News'
    article = parse_page(f"{page}</h1>{body}</article></body></html>".encode(), "text/html")
    assert article.published == parse(published)
    return article


WELL = "The well of Lundby is four hundred years old and has never run dry before this summer."


def test_whom_the_lead_does_not_name_the_next_paragraph_does() -> None:
    assert days(
        "The owner of the last bakery in Lundby said on Friday that its oven had been sold.",
        "“Nobody asked me,” said Ida Orlan, who founded the shop in 2003. “It was a good oven.”",
        WELL,
        "“Somebody should have asked,” said Per Vadim, a customer.",
    ) == {"Nobody": "2021-07-09", "It": "2021-07-09", "Somebody": ""}


def test_an_organisation_in_the_lead_is_not_the_person_quoted_below() -> None:
    assert days(
        "Three hundred flights were cancelled over a strike, the airline said on Friday.",
        "“Nobody asked me,” said Ida Orlan, who founded a rival in 2003.",
    ) == {"Nobody": ""}


def test_the_sentence_before_sets_the_scene_of_a_quotation() -> None:
    assert days(
        WELL,
        "At a hearing on Friday the digger, Ida Orlan, gave way. “Take the spade,” she said.",
        "Last Monday Per Vadim met Una Rask in the square. “Count again,” he told her.",
        "Ulla Berg was asked on Sunday if she would come. “With what?” she said.",
    ) == {"Take": "2021-07-09", "Count": "2021-07-12", "With": "2021-07-11"}


def test_a_day_on_which_nobody_speaks_sets_no_scene() -> None:
    assert days(
        WELL,
        *("The well is deep.", "It is cold.", "It is dark."),
        "Three cows of Ida Orlan drowned in the flood on Friday. “I miss them,” she said.",
    ) == {"I": ""}


def test_an_occasion_of_the_paragraph_before_dates_what_is_said_after_it() -> None:
    assert days(
        WELL,
        "The play had its premiere on Saturday. The mayor sat in the second row.",
        "“Splendid,” said Ida Orlan, the mayor, after the performance.",
        "“Too long,” said Per Vadim, the postman.",
    ) == {"Splendid": "2021-07-10", "Too": ""}


@pytest.mark.parametrize(
    ("language", "lead", "above", "words", "day"),
    [
        ("en", WELL, "On Friday Ida Orlan wrote on her page:", "Come and dig.", "2021-07-09"),
        (
            "ru",
            "Колодец в Лундбю пересох впервые за четыреста лет, и копать его некому.",
            "В пятницу Ида Орлан написала на своей странице:",
            "Приходите копать.",
            "2021-07-09",
        ),
        (
            "uk",
            "Криниця в Лундбю пересохла вперше за чотириста років, і копати її нікому.",
            "Учора ввечері Іда Орлан написала на своїй сторінці:",
            "Приходьте копати.",
            "2021-07-12",
        ),
        (
            "be",
            "Калодзеж у Лундбю перасох упершыню за чатырыста гадоў, і капаць яго няма каму.",
            "Учора на сваёй старонцы напісала Іда Арлан:",
            "Прыходзьце капаць.",
            "2021-07-12",
        ),
    ],
)
def test_words_set_apart_have_the_day_of_the_line_above(
    language: str, lead: str, above: str, words: str, day: str
) -> None:
    body = f"<p>{lead}</p><p>{above}</p><blockquote><p>{words}</p></blockquote><p>{lead} So.</p>"
    [found] = extract_statements(_article(body, PUBLISHED, language))
    assert (found.text, iso(found.said)) == (words, day)


def test_who_has_left_the_gathering_does_not_speak_at_it() -> None:
    assert days(
        "Councillors have voted to close the pool after a stormy meeting.",
        "The decision, taken on Friday night, ends a long quarrel.",
        "“Nobody wanted this,” said Ida Orlan before the vote.",
        "Outside the hall sixty people stood in the rain. “I learned it here,” said Per Vadim.",
    ) == {"Nobody": "2021-07-09", "I": ""}


def test_an_answer_to_the_news_of_the_day_is_of_that_day() -> None:
    told = (
        "Ida Orlan on Tuesday ordered the well of Lundby to be closed.",
        WELL,
        "The leader of the diggers, Per Vadim, condemned Orlan for what he called “a dry deed, "
        "done without a word to us.”",
    )
    assert days(*told) == {"a": "2021-07-13"}
    assert days(*told, published="2021-07-14") == {"a": ""}


def test_what_is_said_in_the_present_is_of_no_day() -> None:
    assert days(
        "Ida Orlan closed the well of Lundby on Friday.",
        "“It was dry,” Orlan said.",
        WELL,
        "“I dream of water,” she says.",
    ) == {"It": "2021-07-09", "I": ""}


def test_what_came_before_the_news_of_the_lead_is_not_of_its_day() -> None:
    lead = (
        "Diggers marched through Lundby after Ida Orlan told them to “dig with their teeth until "
        "they drink.”"
    )
    later = "“I was joking among friends,” Orlan wrote on her page on Monday."
    remark = "Orlan made the remark on a call-in show on July 5."
    assert days(lead, WELL, later) == {"dig": "", "I": "2021-07-12"}
    assert days(lead, f"{WELL} {remark}", later) == {"dig": "2021-07-05", "I": "2021-07-12"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Orlan told local television that it was “a lake in its day.”",
        "Orlan had promised “a lake for every child in the town.”",
        "Years later, Orlan told a class that it was “a lake in its day.”",
        "Ten days later, Orlan said it was “a lake in its day.”",
    ],
)
def test_a_statement_with_a_time_of_its_own_does_not_share(sentence: str) -> None:
    found = days("Ida Orlan said on Friday that the well was dry.", WELL, sentence)
    assert list(found.values()) == [""]


def test_a_document_does_not_speak_at_the_hearing() -> None:
    assert days(
        "A digger testified on Friday before the council of Lundby that the well was dry.",
        "The report said the well was “as full as it ever was in its time.”",
    ) == {"as": ""}


def test_one_document_goes_on_under_another_word() -> None:
    assert days(
        WELL,
        "An indictment unsealed July 5 says that Ida Orlan hid a spade. The document says "
        "that she “dug alone and for reasons of her own.”",
    ) == {"dug": "2021-07-05"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Orlan told the weekly Prutnik that it was “a lake in its day.”",
        "Orlan once joked that it was “a lake in its day.”",
        "Orlan was fond of saying that it was “a lake in its day.”",
    ],
)
def test_what_is_told_elsewhere_or_often_does_not_share(sentence: str) -> None:
    found = days("Ida Orlan said on Friday that the well was dry.", WELL, sentence)
    assert list(found.values()) == [""]


def test_told_to_a_paper_is_another_occasion_in_russian() -> None:
    assert days(
        "Ида Орлан в пятницу сообщила, что колодец в Лундбю пересох.",
        "«Воды нет и не будет», — сказала Орлан.",
        "«Копать мы умеем сами», — рассказала Орлан газете.",
        language="ru",
    ) == {"Воды": "2021-07-09", "Копать": ""}


def test_a_minister_on_air_makes_no_live_page() -> None:
    assert days(
        "Колодець у Лундбю пересох уперше за чотириста років.",
        "Іда Орлан вийшла в прямий ефір.",
        "«Води немає і не буде», — сказала Орлан.",
        language="uk",
    ) == {"Води": ""}


def test_what_is_said_announcing_the_news_is_of_its_day() -> None:
    assert days(
        "The well of Lundby was closed on Friday because of a crack.",
        WELL,
        "“Better dry than drowned,” said Ida Orlan, announcing the decision.",
        "“Rather wet,” said Per Vadim, the postman.",
    ) == {"Better": "2021-07-09", "Rather": ""}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("said Ida Orlan, its keeper, at a packed public meeting in Prut.", "2021-07-09"),
        ("Ida Orlan, its keeper, told reporters.", "2021-07-09"),
        ("said Ida Orlan, its keeper.", ""),
    ],
)
def test_the_news_is_told_to_those_who_listen_behind_the_lead(words: str, day: str) -> None:
    lead = "The well of Lundby will be closed for two years, its owners confirmed on Friday."
    assert days(lead, f"“We have no choice,” {words}", WELL) == {"We": day}


def test_an_answer_within_the_hour_may_be_told_of_first() -> None:
    assert days(
        "Ida Orlan said on Friday that the well was dry.",
        "Per Vadim came within the hour. In a short letter he called it “as full as it ever was.”",
    ) == {"as": "2021-07-09"}


def test_a_press_conference_is_where_the_news_is_told() -> None:
    assert days(
        "The ferry to Lundby will lose a third of its sailings, its operator said on Friday.",
        "“We have no choice,” Ida Orlan, its director, told a news conference in Prut.",
        "“They have,” said Per Vadim, who runs the only grocery of the island.",
    ) == {"We": "2021-07-09", "They": ""}


def test_a_text_of_the_sentence_before_speaks() -> None:
    told = "On Sunday the embassy issued a statement. “Set them free at once,” it said."
    assert days(WELL, told) == {"Set": "2021-07-11"}


def test_a_day_earlier_counts_from_a_day_not_from_a_month_recalled() -> None:
    assert days(
        "Ida Orlan said on Monday that the well was dry.",
        "Orlan said in June that it was “as full as it had ever been.”",
        "The previous day Per Vadim had told his men to “keep the spades where they can see them.”",
    ) == {"as": "2021-06", "keep": "2021-07-11"}


def test_a_line_above_that_only_mentions_a_year_dates_nothing() -> None:
    body = (
        f"<p>{WELL}</p><p>Ida Orlan then listed what a digger needs to win in 2020:</p>"
        f"<blockquote><p>A spade and some patience.</p></blockquote><p>{WELL} So.</p>"
    )
    [found] = extract_statements(_article(body, PUBLISHED, "en"))
    assert iso(found.said) == ""


def test_a_session_named_below_the_lead_dates_only_what_was_said_at_it() -> None:
    assert days(
        "A judge in Lundby on Monday forbade a pensioner to keep bees in the town.",
        "The case was brought by Una Rask. “I drink my tea behind glass,” she told the session.",
        "“We wish to punish nobody in this town,” said Per Vadim of the town hall.",
    ) == {"I": "2021-07-12", "We": ""}


def test_the_pieces_of_one_utterance_are_all_in_the_present() -> None:
    assert days(
        "Ida Orlan bought the mill of Lundby on Monday.",
        "It is old.",
        "It is wet.",
        "“I bought the noise, not the walls,” Orlan says. “The walls we shall mend.”",
    ) == {"I": "", "The": ""}
