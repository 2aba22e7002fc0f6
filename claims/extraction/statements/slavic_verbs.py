"""Slavic verbs of the third person, known by their endings."""

from typing import Final

from .slavic_cases import is_cyrillic
from .slavic_forms import BODY_OF, PAPER_OF
from .tables.lexicon import CUES, FUNCTION_WORDS, ROLE_HEADS
from .tables.word_set import word_set
from .tokens import Kind, Token

_PAST: Final = (
    "ал", "ел", "ил", "ул", "ыл", "ял", "ёл", "ала", "ела", "ила", "ула", "ыла", "яла",
    "іла", "іло", "їла", "ало", "ело", "ило", "уло", "яло", "али", "ели", "или", "ули",
    "яли", "ыли", "алі", "елі", "ілі", "ылі", "улі", "ялі", "іли", "шла", "кла", "гла", "шли",
    "аў", "еў", "іў", "ыў", "уў", "яў", "ёў", "оў", "ав", "ив", "ів", "ув", "яв", "їв",
    "лся", "лась", "лось", "лись", "лася", "лося", "лися", "ліся", "ўся", "вся",
)  # fmt: skip
_PRESENT: Final = (
    "ает", "яет", "ует", "еет", "шет", "жет", "чет", "ёт", "ит", "ают", "уют", "яют", "ют",
    "ят", "ется", "ится", "ются", "ятся", "ётся", "утся", "ає", "яє", "ує", "ює", "ить",
    "їть", "ають", "ують", "юють", "ять", "еться", "иться", "ється", "ються", "яться", "ае",
    "яе", "уе", "юе", "эе", "іць", "ыць", "аюць", "уюць", "яць", "аць", "ецца", "іцца",
    "юцца", "яцца",
)  # fmt: skip
#: Endings that hardly a noun has in any case: 'районів' ends as 'говорив' does.
_SURE: Final = (
    "ала", "ела", "ила", "ула", "ыла", "яла", "іла", "їла", "лся", "лась", "лось", "лись", "лася",
    "лося", "лися", "ліся", "ўся", "ает", "яет", "ует", "ають", "ують", "юють", "аюць", "уюць",
    "ется", "ится", "ются", "еться", "иться", "ється", "ються", "ецца", "іцца", "юцца",
)  # fmt: skip
#: Nouns that end so.
_NOUNS: Final = word_set(
    """
    зала зал портала финала квартала скандала филиала філіала правила могила села тела дела
    счет расчет учет зачет отчет сюжет бюджет отдел отдела канал канала журнал журнала генерал
    генерала дел школ сил школа сила недели торговли кредит канали пять десять девять материал
    материала вокзал вокзала аўтар склад квартал філіял філиал персонал устав склав розділ
    відділ відділу справ шпіталь капитал капітал арсенал город квартали память пам'ять камень
    """
)


def is_finite(token: Token) -> bool:
    """Whether a small word can be a verb with a subject: 'вздохнула', 'зазначає', 'мяркуе'."""
    low = token.low
    if token.kind is not Kind.WORD or token.capital or not is_cyrillic(low):
        return False
    if low in CUES:
        return True
    if low in FUNCTION_WORDS or low in ROLE_HEADS or low in BODY_OF or low in PAPER_OF:
        return False
    return len(low) > 3 and low not in _NOUNS and low.endswith(_PAST + _PRESENT)


def is_surely_finite(token: Token) -> bool:
    """Whether a word among nouns is their verb: 'Поліція району відкрила'."""
    return is_finite(token) and (token.low in CUES or token.low.endswith(_SURE))
