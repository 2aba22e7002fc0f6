"""Words are folded and reduced to stems alike for the index and for a query."""

import pytest

from claims.search import fold, stems


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Election", "election"),
        ("Ёлка", "елка"),
        ("п'ятниця п’ятниця пʼятниця", "пятниця пятниця пятниця"),
        ("America’s position, the USA's", "america position, the usa"),
        ("O'Brien", "obrien"),
        ("Łukaszenka café naïve", "łukaszenka cafe naive"),
        ("абхазіі абхазії", "абхазии абхазии"),
        ("ґанок эх ў", "ганок ех у"),
        ("ﬁnance ２０１０", "finance 2010"),
        ("Straße", "strasse"),
        ("новы́й", "новый"),
    ],
)
def test_what_printers_write_either_way_is_one(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    "forms",
    [
        "election elections election’s Elections",
        "recognise recognised recognising",
        "Абхазия Абхазии Абхазию Абхазией Абхазіі Абхазія Абхазію Абхазії Абхазією",
        "выборы выборов выборам",
        "новый нового новая новой новые новым",
        "российский российского российской российская российские",
        "український українського українська українській",
        "Лукашенко Лукашенкой Лукашэнка Лукашэнкі",
        "район района раион",
        "Россия России Россией",
    ],
)
def test_the_forms_of_a_word_share_a_stem(forms):
    assert len(set(stems(forms))) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("… — !?", []),
        ("a_b", ["a", "b"]),
        ("C.S.T.O. 2010/08", ["c", "s", "t", "o", "2010", "08"]),
        ("elder brother", ["elder", "brother"]),
        ("საქართველო", ["საქართველო"]),
        ("x" * 100, ["x" * 80]),
        ("\x00\ud83d🙂", []),
    ],
)
def test_a_text_is_its_words_in_order(text, found):
    assert stems(text) == found
