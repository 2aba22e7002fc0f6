"""German, French and Polish verbs that report in the article's own words."""

from typing import Final

from .word_set import word_set

#: What opens the clause behind a verb of saying.
THAT: Final = word_set("dass daß que qu qu'il qu'elle qu'ils qu'on że iż")
#: Verbs with such a clause behind them.
CLAUSE: Final = word_set(
    """
    sagte sagt erklärte erklärt betonte betont ergänzte meinte warnte behauptete bestätigte
    versicherte versprach bestritt
    déclaré affirmé expliqué ajouté souligné indiqué estimé assuré précisé promis annoncé déclare
    affirme explique ajoute souligne indique estime assure précise annonce promet
    powiedział powiedziała mówi stwierdził stwierdziła dodał dodała oświadczył oświadczyła
    podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła poinformował poinformowała
    przyznał przyznała zapewnił zapewniła obiecał obiecała ostrzegł ostrzegła zaprzeczył
    """
)
#: German ones that need no such word: 'erklärte, die Zahl sei gesunken'.
WITH_COMMA: Final = word_set(
    """
    sagte sagt erklärte erklärt betonte betont ergänzte meinte warnte behauptete bestätigte
    versicherte versprach bestritt
    """
)
