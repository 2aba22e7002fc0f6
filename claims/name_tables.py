"""Data about personal names, read by ``claims.names``: letters, rules of spelling, given names."""

import re
from typing import Final


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


APOSTROPHES: Final = frozenset("'’‘‛ʼʻʹʺ`´′″ʾʿ")
"""Signs dropped without leaving a gap: O'Brien, Prikhod'ko, п’ятниця, primes of ISO 9."""

SUFFIXES: Final = _words("jr sr ii iii iv esq phd mp")
"""What may follow a name after a comma without being a given name (folded, no full stop)."""

PARTICLES: Final = _words("da de del della den der des di do dos du la le ter van von zu zum")
CAPITAL_PARTICLES: Final = frozenset(word.capitalize() for word in PARTICLES)
"""Words that belong to the surname behind them when capitalised: Van Dyke, De Niro."""

INITIALS: Final = _words("ch dz kh sh ts ya ye yu zh")
"""Folded initials of two letters: one letter in Cyrillic, or a digraph in Latin script."""

ALPHABETS: Final[dict[str, frozenset[str]]] = {
    "be": frozenset("абвгдеёжзійклмнопрстуўфхцчшыьэюя"),
    "bg": frozenset("абвгдежзийклмнопрстуфхцчшщъьюя"),
    "ru": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "uk": frozenset("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
}
"""Modern alphabets. Bulgarian is there only so that it is not mistaken for Russian."""

CYRILLIC: Final[dict[str, str]] = {
    **dict(zip("абвгґдеёзиійклмнопрстуўфыэ", "abvggdeeziiyklmnoprstuufye", strict=True)),
    **{"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": ""},
    **{"ю": "yu", "я": "ya", "є": "ye", "ї": "yi"},
}
"""One table for Russian, Belarusian and Ukrainian, after BGN/PCGN without its apostrophes; ё is
written е as often as not, so both give e."""

CYRILLIC_WITH_H: Final[dict[str, str]] = {**CYRILLIC, "г": "h", "и": "y", "ї": "i", "є": "ie"}
"""The same where the spelling is Belarusian or Ukrainian: г is h, and и (Ukrainian only) is y."""

SOFT_BEFORE_E: Final = re.compile("[ьъ](?=[её])")
"""Where a soft or hard sign is heard: Васильев is Vasilyev."""

UKRAINIAN_ADJECTIVE: Final = re.compile(r"ськ(?:ий|ого|ому|им|ої|ій)\b")
"""An ending that only Ukrainian writes with ь: Зеленський."""

PROOF_OF_H: Final = re.compile(f"[іїєґў]|{UKRAINIAN_ADJECTIVE.pattern}")
"""What no Russian name has: its г is h."""

NAMES_WITH_H: Final = _words(
    # Belarusian, then Ukrainian: given names that have no letter of their own, but that Russian
    # spells otherwise.
    "алег аляксандр вольга ганна марыя сяргей",
    "володимир дмитро кирило микола михайло олександр олександра олена павло петро тетяна",
)
"""One of these in a name proves that its г is h."""

FINAL_I_STAYS: Final = _words(
    "andi andy brandi brandy candi candy cari cary christi christy cindi cindy cori cory gari gary",
    "jodi jody kati katy kristi kristy levi levy luci lucy mandi mandy mari marti marty mary",
    "randi randy rori rory sandi sandy staci stacy toni tony tori tory traci tracy wendi wendy",
)
"""English given names in which -y and -i are two names, often of a man and of a woman."""

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*rules: tuple[str, str]) -> Rules:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in rules)


_C = "bcdfghklmnpqrstvwxz"

KEY_RULES: Final[Rules] = _rules(
    (r"(?<=[aeiouy])x", "ks"),  # Alexei, Maxim; not Marx, who is not Marks
    (r"shch", "sch"),  # Shcherbakov, Scherbakov
    (r"^aleksander$", "aleksandr"),
    (r"^i(?=[au]..)", "y"),  # Iuri, Iakov; not Ian
    (r"^[yi]e(?=...)", "e"),  # Yelena, Ievgen; not Ieva, Yeva
    (r"(?<=..)[iy][iyj](?=[au])", "i"),  # Mariya, Marija, Maryia; not Miya
    (rf"(?<=[{_C}])[yj](?=u|a$|ev)", "i"),  # Lyudmila, Tanja, Vasilyev
    (rf"^(?!bry)(?=.{{6}})(.*[{_C}])[yj](?=a)", r"\1i"),  # Tatjana, Pashinyan; not Bryan, Bryant
    (r"(?<=[aeou])y(?=[au])", "i"),  # Kovalevskaya, Maya
    (r"(?<=[sc]k)aja$", "aia"),
    (r"(?<=[aeiou])ye(?=v(?:a|ich|na)?$)", "e"),  # Andreyev, Sergeyevna; not Mayer
    # Zaytsev, Mikhaylova; not Hayley
    (rf"(?<=[aeou])y(?=[{_C}][a-z]*(?:[oe]va?|[oe]vich|ski|skaia|enko)$)", "i"),
)
"""Spellings of one sound that never tell two people apart: (pattern, replacement) over one
transliterated word, repeated until nothing changes. Each must shorten the word or remove a letter
that no other rule brings back, or the repetition would not end."""

FINAL_I_RULES: Final[Rules] = _rules(
    (rf"(?<=[{_C}])[iy][iyj]?$", "i"),  # Dmitry, Dmitriy, Dmitrij, Zelenskyi
    (r"(?<=[aeou])[yj]$", "i"),  # Sergey, Sergej, Tolstoy
)
"""The same, but not for words of three letters (Kay, Kai), after a doubled consonant (Terry,
Terri) nor for FINAL_I_STAYS."""

DOUBLED_END: Final = re.compile(r"(?:(\w)\1|ck).$")
"""A word with a doubled consonant before its last letter."""

SKELETON_RULES: Final[Rules] = _rules(
    (r"^ulad", "vlad"),
    (r"ph", "f"),
    (r"th", "t"),
    # Russian х is kh, ch (German, Polish); ch is also ч (English) and ш (French): one class.
    (r"tsch|tch|sch|ch|kh|sh|sz|cz|zh", "s"),
    (r"dz", "d"),  # Dzmitry
    (r"ts|tz", "t"),  # Putsin
    (r"c(?=[eiy])", "t"),  # Polish Jelcyn
    (r"gh|g", "h"),  # Grodno, Hrodna
    (r"ck|c|qu|q", "k"),
    (r"x", "ks"),
    (r"z", "s"),
    (r"(?<=[oe])ff$", "v"),  # Romanoff
    (r"w", "v"),
    (r"(?<=[aeiouy])v+(?![aeiouyv])", ""),  # -ov, -ou, -au: Belarusian ў is a vowel in Latin
    (r"^[aeiouyj]+", "A"),
    (r"(.)\1+", r"\1"),
    (r"[aeiouyj]", ""),
)
"""From a word of the exact key to its consonants, in this order, each once."""

FEMININE_ENDING: Final = re.compile(r"(?:[aeo]v|[iy]n|[st]k|[st]kai|nai)a$")
GENDERED_ENDING: Final = re.compile(rf"(?:[aeo][vu]|[iy]n|[st]ki|ni|{FEMININE_ENDING.pattern})$")
PATRONYMIC_ENDING: Final = re.compile(
    r"(?:[aeio]vich|ovych|[aeio]vna|[ae]una|[iy]vna|inichna|(?:kuzm|ily?|luk|fom|nikit)ich)$"
)
"""Endings of words of the exact key: of surnames, and of Russian, Belarusian and Ukrainian
patronymics."""

_GIVEN_NAMES: Final = (
    "aleksandr aliaksandr oleksandr",
    "aleksandra aliaksandra oleksandra",
    "aleksei aliaksei oleksi",
    "anastasia nastassia",
    "anatoli anatol",
    "andrei andri andrzei andrew",
    "anna hanna ganna hannah",
    "anton",
    "arkadi arkadz",
    "artem artyom artsiom artiom",
    "boris barys borys",
    "daria",
    "dmitri dzmitri zmitser dmytro dmitro",
    "edward eduard",
    "egor yahor ehor",
    "ekaterina katsiaryna kateryna katerina catherine katarzyna",
    "elena alena olena helen",
    "elizabeth elizaveta lizaveta elyzaveta",
    "eugene evgeni yauhen evhen jewgeni",
    "evgenia yauhenia evhenia",
    "fyodor fedor fiodar fedir theodore",
    "galina halina halyna",
    "gennadi hennadz henadz hennadi",
    "george georgi heorhi",
    "grigori ryhor hryhori gregori grzegorz",
    "igor ihar ihor",
    "ilia illia",
    "irina iryna",
    "ivan",
    "jan yan",
    "kirill kiryl kyrylo cyril kirilo",
    "konstantin kanstantsin kostiantyn constantine",
    "ksenia xenia",
    "larisa larysa",
    "leonid leanid",
    "ludmila liudmila liudmyla",
    "liubov liubou",
    "margarita marharyta marharita",
    "maria",
    "matvei matsvei matvi",
    "maksim maksym",
    "mikhail michael mykhailo mihail michail michal mikhailo mikhal",
    "nadezhda nadzeia nadia",
    "natalia natallia",
    "nikita mikita mykyta",
    "nikolai mikalai mykola mikola nicholas nikolaus",
    "oksana aksana",
    "oleg aleh oleh",
    "olga volha olha volga",
    "paul pavel paval pavlo pawel",
    "peter piotr petr pyotr petro",
    "polina palina paulina",
    "roman raman",
    "sergei siarhei serhi serge siargei",
    "sophia sofia",
    "stanislav stanislau stanislaw",
    "stepan stsiapan",
    "svetlana sviatlana svitlana swetlana",
    "tatiana tatsiana tetiana",
    "timofei tsimafei tymofi timothi",
    "valentin valiantsin valentyn valentine",
    "valentina valiantsina valentyna",
    "valeri valer",
    "vasili vasil vasyl wasil",
    "veronica veranika veronika",
    "victor viktar viktor",
    "victoria viktoria",
    "vitali vital",
    "vladimir uladzimir volodymyr wlodzimierz wladimir volodimir",
    "vladislav uladzislau vladyslav wladyslaw",
    "vsevolod usevalad",
    "viacheslav viachaslau",
    "yaroslav yaraslau jaroslaw",
    "yulia julia",
    "yuri juri jerzi",
)

GIVEN_NAMES: Final[dict[str, frozenset[str]]] = {
    form: frozenset(line.split()) for line in _GIVEN_NAMES for form in line.split()
}
"""Each given name to all its Russian, Belarusian, Ukrainian, Polish and English forms, as words of
exact keys, where the rules alone do not bring them together or would bring two together."""

GIVEN_NAME_FORMS: Final[dict[str, str]] = {
    form: line.split()[0] for line in _GIVEN_NAMES for form in line.split()
}
"""Each form of a given name to the first, which stands for all."""

SCRIPTS: Final[dict[str, str]] = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "HEBREW": "Hebr",
    "ARABIC": "Arab",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "TAMIL": "Taml",
    "THAI": "Thai",
    "ETHIOPIC": "Ethi",
    "HANGUL": "Hang",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "CJK": "Hani",
}
"""First word of a letter's Unicode name to the ISO 15924 code of its script."""

ALPHABETIC: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN"})
"""First words of the Unicode names of letters that the exact key writes in Latin ones."""
