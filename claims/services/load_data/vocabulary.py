"""Words of load data, and texts drawn from them with the uneven frequencies of a real language."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate, product
from random import Random

#: Mandelbrot's correction of Zipf's law: with it the commonest words of the two larger languages
#: are in 8 to 10 % of the claims, the last listed ones in 1 to 2 %, most others in 0.1 % or less.
RANK_SHIFT = 14
#: How many words a language has: those listed below, then invented ones.
SIZE = 12_000
SHORTEST, LONGEST, COMMONEST_LENGTH = 8, 40, 14

ENGLISH = """
border agreement government people country election economy minister parliament security market
price energy water bridge harbour railway school hospital budget tax wage pension reform court law
constitution treaty neighbour region village city farmer worker factory export import customs
currency bank loan debt investment tariff sanction dialogue negotiation summit delegation embassy
visa passport citizen language church museum library university teacher doctor nurse soldier army
police prison journalist newspaper television radio internet satellite forest river lake mountain
winter harvest wheat potato milk sugar timber steel cement fertiliser pipeline refinery reactor
tunnel airport ferry lorry tractor vaccine drought flood earthquake festival stadium athlete medal
orchestra painter monument anniversary veteran referendum ballot coalition opposition committee
ombudsman census archive signature promise mistake apology rumour compromise guarantee
sovereignty neutrality integration partnership corridor ceasefire observer mediator envoy
"""
RUSSIAN = """
граница соглашение правительство народ страна выборы экономика министр парламент безопасность рынок
цена энергия вода мост гавань дорога школа больница бюджет налог зарплата пенсия реформа суд закон
конституция договор сосед регион деревня город фермер рабочий завод экспорт импорт таможня валюта
банк кредит долг инвестиция тариф санкция диалог переговоры саммит делегация посольство виза
паспорт гражданин язык церковь музей библиотека университет учитель врач солдат армия полиция
тюрьма журналист газета телевидение радио интернет спутник лес река озеро гора зима урожай пшеница
картофель молоко сахар древесина сталь цемент удобрение трубопровод реактор тоннель аэропорт паром
трактор вакцина засуха наводнение землетрясение фестиваль стадион спортсмен медаль оркестр художник
памятник годовщина ветеран референдум бюллетень коалиция оппозиция комитет перепись архив подпись
обещание ошибка извинение слух компромисс гарантия суверенитет нейтралитет интеграция партнёрство
коридор перемирие наблюдатель посредник посланник
"""
BELARUSIAN = """
мяжа пагадненне ўрад народ краіна выбары эканоміка міністр парламент бяспека рынак цана энергія вада
мост гавань дарога школа бальніца бюджэт падатак зарплата пенсія рэформа суд закон канстытуцыя
дагавор сусед рэгіён вёска горад фермер рабочы завод экспарт імпарт мытня валюта банк крэдыт доўг
інвестыцыя тарыф санкцыя дыялог перамовы саміт дэлегацыя пасольства віза пашпарт грамадзянін мова
царква музей бібліятэка ўніверсітэт настаўнік доктар салдат войска міліцыя турма журналіст газета
тэлебачанне радыё інтэрнэт спадарожнік лес рака возера гара зіма ўраджай пшаніца бульба малако цукар
драўніна сталь цэмент угнаенне трубаправод рэактар тунэль аэрапорт паром трактар вакцына засуха
паводка землятрус фестываль стадыён спартсмен медаль аркестр мастак помнік гадавіна ветэран
рэферэндум бюлетэнь кааліцыя апазіцыя камітэт перапіс архіў подпіс абяцанне памылка прабачэнне чутка
кампраміс гарантыя суверэнітэт нейтралітэт інтэграцыя партнёрства калідор перамір'е назіральнік
"""
#: From these, words are invented: beginnings, middles and ends in every combination, shuffled.
SYLLABLES = {
    "en": (
        "ba dre flo gri hu ke la mo ni pra que sta tu vi wo ze",
        "lan mer tos vin dar kel",
        "ia or",
    ),
    "ru": (
        "ба дре фло гри ху ке ла мо ни пра су ста ту ви во зе",
        "лан мер тос вин дар кел",
        "ия ок",
    ),
    "be": (
        "ба дрэ фло гры ху ке ла мо ні пра су ста ту ві во зя",
        "лян мер тас він дар кел",
        "ія ак",
    ),
}
LISTED = {"en": ENGLISH, "ru": RUSSIAN, "be": BELARUSIAN}


class Vocabulary:
    """The words of one language, commonest first."""

    def __init__(self, language: str) -> None:
        self.words = _words(language)
        self._weights = list(
            accumulate(1 / (rank + RANK_SHIFT) for rank in range(1, len(self.words) + 1))
        )
        self._total = self._weights[-1]

    def draw(self, random: Random, length: int) -> str:
        """That many words, parted by spaces."""
        words, weights, total, number = self.words, self._weights, self._total, random.random
        return " ".join([words[bisect(weights, number() * total)] for _ in range(length)])


def lengths(random: Random, count: int) -> Sequence[int]:
    """How many words each of so many texts has."""
    return [int(random.triangular(SHORTEST, LONGEST + 1, COMMONEST_LENGTH)) for _ in range(count)]


def sentence(words: str) -> str:
    """The words as a whole sentence."""
    return f"{words[0].upper()}{words[1:]}."


def _words(language: str) -> list[str]:
    """The same list every time: the listed words, then the invented ones."""
    listed = LISTED[language].split()
    begin, middle, end = (part.split() for part in SYLLABLES[language])
    shapes = (
        (begin, begin, begin),
        (begin, begin, middle),
        (begin, begin, middle, end),
        (begin, begin, begin, middle[:1]),
    )
    invented = ["".join(parts) for shape in shapes for parts in product(*shape)]
    Random("invented words").shuffle(invented)
    return list(dict.fromkeys(listed + invented))[:SIZE]
