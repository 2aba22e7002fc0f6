"""How a day goes from statement to statement."""

import pytest

from claims.dates import iso
from claims.extraction.days import Calendar, Dating, Utterance, dated_in_course
from tests.extraction.days.dated import article_of

PUBLISHED = "2021-07-13"  # a Tuesday


def course(*told: tuple[str, str, str], published: str = PUBLISHED) -> list[str]:
    """The days of sentences (speaker, verb, sentence), each a paragraph of one article."""
    return [iso(dating.said) for dating in _datings(told, published)]


def _datings(told: tuple[tuple[str, str, str], ...], published: str) -> list[Dating]:
    article = article_of("\n\n".join(sentence for _who, _verb, sentence in told), published)
    utterances = []
    for number, (speaker, verb, sentence) in enumerate(told):
        if not verb:
            continue
        start = article.paragraphs[number].start
        marks = [start + at for at, sign in enumerate(sentence) if sign == '"']
        quoted = tuple((first, last + 1) for first, last in zip(*[iter(marks)] * 2, strict=True))
        cue = start + sentence.index(verb)
        utterances.append(
            Utterance(start, start + len(sentence), quoted, cue, number, number, speaker)
        )
    return dated_in_course(Calendar(article), utterances)


def test_a_speaker_goes_on_on_the_same_day() -> None:
    assert course(
        ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
        ("Ida Orlan", "said", '"Not a drop," Orlan said.'),
    ) == ["2021-07-12", "2021-07-12"]


def test_another_speaker_does_not_share_the_day() -> None:
    assert course(
        ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
        ("Per Vadim", "said", '"Not a drop," Vadim said.'),
    ) == ["2021-07-12", ""]


def test_after_a_recalled_statement_the_article_returns_to_its_news() -> None:
    assert course(
        ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
        ("Ida Orlan", "said", 'In 2019 she said it was "deep enough".'),
        ("Ida Orlan", "said", '"Not a drop," Orlan said.'),
    ) == ["2021-07-12", "2019", "2021-07-12"]


def test_a_recalled_day_is_not_handed_on() -> None:
    assert course(
        ("Ida Orlan", "said", 'In 2019 Orlan said it was "deep enough".'),
        ("Ida Orlan", "said", '"Not a drop," Orlan said.'),
    ) == ["2019", ""]


def test_a_look_back_by_some_days_is_not_handed_on_either() -> None:
    assert course(
        ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
        ("Ida Orlan", "said", 'She said on Friday that it was "deep enough".'),
        ("Ida Orlan", "said", '"Not a drop," Orlan said.'),
    ) == ["2021-07-12", "2021-07-09", "2021-07-12"]


@pytest.mark.parametrize(
    "sentence",
    [
        'Reached by phone, Orlan said it was "dry".',
        'Orlan told the Lundby Herald it was "dry".',
        'Orlan said in an interview it was "dry".',
        'Orlan previously said it was "dry".',
        'Orlan has repeatedly said it was "dry".',
        "Orlan, the digger, has denied that she dug.",
    ],
)
def test_another_occasion_is_another_day(sentence: str) -> None:
    verb = next(each for each in ("told", "said", "denied") if each in sentence)
    assert course(
        ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
        ("", "", "The well of Lundby is old."),
        ("Ida Orlan", verb, sentence),
    ) == ["2021-07-12", ""]


def test_the_lead_gives_the_day_of_those_it_names() -> None:
    assert course(
        ("", "", "Lundby dismissed its coach, Ida Orlan, on Sunday."),
        ("Ida Orlan", "said", '"I keep the scarf," Orlan said.'),
        ("Per Vadim", "said", '"A pity," Vadim said.'),
    ) == ["2021-07-11", ""]


def test_the_lead_gives_the_day_of_a_gathering_to_all_who_spoke() -> None:
    assert course(
        ("", "", "The council of Lundby voted on Monday night to close the well."),
        ("Ida Orlan", "said", '"I keep the bucket," Orlan said.'),
        ("Per Vadim", "said", '"A pity," Vadim said.'),
        ("Una Rask", "said", '"I was not there," Rask said by phone.'),
    ) == ["2021-07-12", "2021-07-12", ""]


def test_a_live_page_is_of_its_day() -> None:
    assert course(
        ("", "", "Welcome to our live coverage of the storm."),
        ("Ida Orlan", "said", '"Stay in," Orlan said.'),
    ) == ["2021-07-13"]


def test_an_answer_within_minutes_is_of_the_same_day() -> None:
    assert course(
        ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
        ("Per Vadim", "denied", "Per Vadim denied it within minutes."),
    ) == ["2021-07-12", "2021-07-12"]


def test_a_post_has_the_day_of_its_signature_and_keeps_it() -> None:
    text = "Come and see the well.\n\n— Ida Orlan (@idaorlan) July 3, 2021"
    article = article_of(f"{text}\n\nOrlan said no more.", PUBLISHED)
    post, after = article.paragraphs[0], article.paragraphs[2]
    datings = dated_in_course(
        Calendar(article),
        [
            Utterance(post.start, post.end, (), None, 0, 1, "Ida Orlan"),
            Utterance(after.start, after.end, (), None, 2, 2, "Ida Orlan"),
        ],
    )
    assert [iso(dating.said) for dating in datings] == ["2021-07-03", ""]


def test_the_next_sentence_can_tell_the_day() -> None:
    text = "Orlan said that the well was dry. She was speaking on Monday in Lundby."
    calendar = Calendar(article_of(text, PUBLISHED))
    assert iso(calendar.of(0, 33, (), text.index("said")).said) == "2021-07-12"


def test_the_statement_before_is_the_reason() -> None:
    datings = _datings(
        (
            ("Ida Orlan", "said", "Ida Orlan said on Monday that the well was dry."),
            ("Ida Orlan", "said", '"Not a drop," Orlan said.'),
        ),
        PUBLISHED,
    )
    assert [(dating.printed, dating.reason) for dating in datings] == [
        ("on Monday", "Monday on or before 2021-07-13"),
        ("on Monday", "same occasion as the statement before"),
    ]
