"""German, French and Polish verbs of speech: enough to find a speaker who is named at the words."""

from typing import Final

from .word_set import word_set

CUES: Final = word_set(
    """
    sagte sagt erklärte erklärt betonte schrieb ergänzte fügte meinte warnte kritisierte
    forderte antwortete kündigte teilte déclaré déclare affirmé affirme expliqué explique
    ajouté ajoute souligné souligne indiqué indique estimé estime assuré assure confié précisé
    précise powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła dodał dodała
    oświadczył oświadczyła podkreślił podkreśliła napisał napisała zaznaczył zaznaczyła
    wyjaśnił wyjaśniła poinformował poinformowała przyznał przyznała
    """
)
#: Helping verbs that come between the words and the participle: 'a déclaré'.
HELPING: Final = word_set("a ont hat haben")
