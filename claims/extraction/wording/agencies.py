"""News agencies, by the spellings under which pages credit them."""

import re
from typing import Final

_SPELLINGS: Final = (
    ("Reuters", "reuters|thomson reuters|рейтер|рэйтар|рейтерс"),
    ("AP", "ap|associated press|the associated press|ассошиэйтед пресс"),
    ("AFP", "afp|agence france-presse|agence france presse|афп"),
    ("dpa", "dpa|deutsche presse-agentur"),
    ("APA", "apa|austria presse agentur"),
    ("SDA", "sda|keystone-sda|ats"),
    ("PA", "pa media|press association"),
    ("UPI", "upi|united press international"),
    ("Interfax", "interfax|интерфакс|інтэрфакс"),
    ("Interfax-Ukraine", "interfax-ukraine|интерфакс-украина|інтерфакс-україна"),
    ("TASS", "tass|itar-tass|тасс|итар-тасс|тас"),
    ("RIA Novosti", "ria novosti|ria-novosti|риа новости|рыа новости|ріа новості"),
    ("BelTA", "belta|белта|бэлта"),
    ("BelaPAN", "belapan|белапан"),
    ("Ukrinform", "ukrinform|укринформ|укрінформ"),
    ("UNIAN", "unian|униан|уніан"),
    ("PAP", "pap|polska agencja prasowa"),
    ("CTK", "čtk|ctk|ceska tiskova kancelar"),
    ("TASR", "tasr"),
    ("BNS", "bns|baltic news service"),
    ("LETA", "leta"),
    ("ELTA", "elta"),
    ("EFE", "efe|agencia efe"),
    ("Europa Press", "europa press"),
    ("ANSA", "ansa"),
    ("Lusa", "lusa|agência lusa"),
    ("Belga", "belga"),
    ("ANP", "anp"),
    ("NTB", "ntb"),
    ("TT", "tt nyhetsbyrån|tidningarnas telegrambyrå"),
    ("Ritzau", "ritzau"),
    ("STT", "stt"),
    ("MTI", "mti"),
    ("Agerpres", "agerpres"),
    ("Tanjug", "tanjug"),
    ("Anadolu", "anadolu agency|anadolu ajansı|anadolu"),
    ("Xinhua", "xinhua|xinhua news agency"),
    ("Kyodo", "kyodo|kyodo news"),
    ("Yonhap", "yonhap|yonhap news agency"),
    ("PTI", "pti|press trust of india"),
    ("IANS", "ians"),
    ("ANI", "ani"),
    ("Canadian Press", "canadian press|the canadian press|la presse canadienne"),
    ("AAP", "aap|australian associated press"),
    ("Bloomberg", "bloomberg|bloomberg news"),
)
_AGENCIES: Final = {
    spelling: name for name, spellings in _SPELLINGS for spelling in spellings.split("|")
}
_PARTS: Final = re.compile(r"\s*(?:[/,;|()&+•·]|\band\b|\bund\b|\bmit\b|\bwith\b|\bи\b|\bі\b)\s*")
_AROUND: Final = re.compile(
    r"^(?:by|from|via|source|von|quelle|fuente|источник|крыніца|джерело)\b[\s:]*", re.I
)
_AFTER: Final = re.compile(r"\s+(?:staff|staff writers?|contributors?|news agency|agency)$", re.I)


def agency_named(words: str) -> str:
    """The agency that these words are the name of; '' when they are no agency's."""
    bare = _AROUND.sub("", " ".join(words.split()).strip(" .,:;—–-()[]/©"))
    return _AGENCIES.get(_AFTER.sub("", bare).casefold(), "")


def agencies_in(credit: str) -> list[str]:
    """The agencies among the parts of a credit: 'dpa/AFP', 'Reuters and AP'."""
    names = [agency_named(part) for part in _PARTS.split(credit[:200])]
    return list(dict.fromkeys(name for name in names if name))
