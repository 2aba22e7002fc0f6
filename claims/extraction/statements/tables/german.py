"""German words of offices and bodies, and participles that report."""

from typing import Final

from .word_set import word_set

ARTICLES: Final = word_set("der die das den dem des ein eine einer eines einem einen")
#: Offices before a name; every noun has a capital letter.
TITLES: Final = word_set(
    """
    landrat landrätin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister
    ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin sprecher
    sprecherin chef chefin direktor direktorin leiter leiterin vorsitzende vorsitzender hebamme
    ärztin arzt anwalt anwältin richter richterin abgeordnete abgeordneter lehrer lehrerin pfarrer
    pfarrerin herr frau professorin historiker historikerin polizist polizistin forscher forscherin
    unternehmer unternehmerin trainer trainerin schulleiter schulleiterin geschäftsführer
    geschäftsführerin betreiber betreiberin anwohner anwohnerin
    """
)
#: Offices of many words: 'Meditas-Chef', 'Umweltministerin'.
TITLE_ENDINGS: Final = (
    "-chef", "-chefin", "sprecher", "sprecherin", "minister", "ministerin", "präsidentin",
    "meisterin", "leiterin", "direktor", "direktorin", "vorsitzende", "vorsitzender",
)  # fmt: skip
BODIES: Final = word_set(
    """
    gutachten bericht studie behörde polizei gericht ministerium staatsanwaltschaft landkreis
    gewerkschaft stadtverwaltung bundesregierung landesregierung
    """
)
#: Participles behind 'hat' and its like.
PARTICIPLES: Final = word_set(
    """
    angekündigt behauptet beklagt bestritten bestätigt betont erklärt gefordert gesagt gewarnt
    kritisiert mitgeteilt versichert versprochen vorgeworfen zugesagt zurückgewiesen eingeräumt
    """
)
ADVERBS: Final = word_set("bereits zuvor schon damals später gestern heute zudem auch")
HAVE: Final = word_set("hat hatte haben hatten habe")
