"""Whatever is typed, a search answers; what looks like an operator is a word or nothing."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims import search
from claims.models import Claim
from tests.factories import SpeakerFactory, TopicFactory, published_claim
from tests.search.finding import found

pytestmark = pytest.mark.django_db

TEXT = "It is not a problem to recognise Abkhazia"

WITHOUT_WORDS = [
    "",
    "   ",
    '"',
    '""',
    '"""',
    "*",
    "-",
    "--",
    "'",
    "''",
    "\\",
    "%",
    "_",
    "()",
    "&|!<->:*",
    "«»„“”",
    "…—–!?",
    "\x00",
    "\x00\x00\x00",
    "\ud83d",
    "\udc00\ud800",
    "🙂",
    "👩‍👩‍👧",
    "🙂" * 10_000,
    "\u0301\u0301",
    "\u200b\u202e",
]

WITH_WORDS = [
    "AND OR",
    "NOT",
    "NEAR(a b)",
    "NEAR(problem recognise, 3)",
    "problem AND",
    "problem OR *",
    "body:problem",
    "{body} : problem",
    "prob*",
    "^problem",
    "problem:B",
    "'problem' & !'recognise'",
    "problem <-> recognise",
    "problem\\",
    "problem'; DROP TABLE claims_claim; --",
    '"problem',
    'problem"',
    "%s %d %(name)s",
    "a" * 10_000,
    "problem " * 2_000,
    '"' + "problem " * 2_000 + '"',
    "ё" * 10_000,
    "pro\x00blem",
    "problem\ud83d",
    "½ ² Ⅷ ৩ ①",
    "中文 日本語 한국어 العربية עברית हिन्दी ไทย",
    "𐐷𞤀𝐀",
    "İstanbul ẞ ǅ",
]


@pytest.fixture(autouse=True)
def records() -> None:
    """Names and topics of one letter too, so that the queries meet all that is looked up."""
    published_claim(text=TEXT, speaker=SpeakerFactory(name="A B", spellings=["NOT"]))
    TopicFactory(named={"en": "OR", "ru": "—"})


@pytest.mark.parametrize("query", WITHOUT_WORDS)
def test_what_holds_no_word_asks_for_nothing_and_says_so(query):
    asked = search.ask(query)

    assert asked == search.Asked(has_words=False)
    assert found(query) == list(Claim.objects.all())


@pytest.mark.parametrize("query", WITH_WORDS, ids=lambda query: ascii(query[:20]))
def test_what_holds_words_is_answered(query):
    asked = search.ask(query)

    assert asked.has_words
    assert found(query) in ([], list(Claim.objects.all()))


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("problem*", 1),
        ("-problem", 1),
        ("(problem)", 1),
        ("problem & recognise", 1),
        ("problem! recognise?", 1),
        ('"problem', 1),
        ("problem\x00recognise", 1),
        ("🙂 problem", 1),
        ("\ud83d problem", 1),
        ("prob*", 0),
        ("problem OR nothing", 0),
        ("problem | nothing", 0),
        ("body:problem", 0),
    ],
)
def test_operators_are_words_or_nothing(query, hits):
    assert len(found(query)) == hits


@given(query=st.text(st.characters(codec=None), max_size=60))
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_text_at_all_stops_a_search(query):
    assert found(query) in ([], list(Claim.objects.all()))


def test_a_query_is_cut_after_a_dozen_demands():
    asked = search.ask(" ".join(f"word{n}" for n in range(100)))

    assert len(asked.groups) == 12
