"""French words of time."""

from .day_words import DayWords, numbered, of_week, parts_of_month, phrases, words

_WEEKDAYS = numbered(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))
_MONTHS = numbered(
    (
        "janvier janv",
        "février févr",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    1,
)
_PATTERNS = (
    ("hier", "1 day ago"),
    ("hier soir", "1 day ago"),
    ("avant - hier", "2 day ago"),
    ("aujourd'hui", "0 day ago"),
    ("ce matin", "0 day ago"),
    ("ce soir", "0 day ago"),
    ("demain", "future"),
    ("cette semaine", "so far"),
    ("en début de semaine", "so far"),
    ("la semaine dernière", "1 week ago"),
    ("la semaine passée", "1 week ago"),
    ("la semaine prochaine", "future"),
    ("ce week - end", "weekend"),
    ("le week - end dernier", "past weekend"),
    ("ce mois - ci", "0 month ago"),
    ("le mois dernier", "1 month ago"),
    ("le mois prochain", "future"),
    ("cette année", "0 year ago"),
    ("l'an dernier", "1 year ago"),
    ("l'année dernière", "1 year ago"),
    ("il y a <number> <unit>", "ago"),
    ("<number> <unit> plus tôt", "earlier"),
    ("<number> <unit> auparavant", "earlier"),
    ("la veille", "1 day earlier"),
    ("le même jour", "0 day earlier"),
    ("le jour même", "0 day earlier"),
    ("ce jour - là", "0 day earlier"),
    ("le même soir", "0 day earlier"),
    ("le soir même", "0 day earlier"),
    ("ce soir - là", "0 day earlier"),
    ("le lendemain", "-1 day earlier"),
    ("<weekday>", "weekday"),
    ("<weekday> dernier", "past weekday"),
    ("<weekday> prochain", "future"),
    ("<day> <month>", "named"),
    ("<day> <month> <year>", "named"),
    ("<day> <month> dernier", "named"),
    ("en <month>", "named"),
    ("en <month> dernier", "named"),
    ("en <month> <year>", "named"),
    *parts_of_month("début <month>", "mi - <month>", "fin <month>"),
    *of_week("cette semaine", "la semaine dernière", "<weekday> de {}", "<weekday> {}"),
    ("en <year>", "named"),
    ("<date>", "named"),
)
FRENCH = DayWords(
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    patterns=_PATTERNS,
    numbers=numbered(
        ("un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"), 1
    ),
    units={
        "jour": "day",
        "jours": "day",
        "semaine": "week",
        "semaines": "week",
        "mois": "month",
        "an": "year",
        "ans": "year",
        "année": "year",
        "années": "year",
    },
    before=words("le dès encore"),
    after=words("matin soir après-midi"),
    ordinals=words("er"),
    limits=words("de du depuis avant après jusqu'à jusqu'au à au pour entre d'ici et ou"),
    content=words("que qu' si comment"),
    clauses=words("qui dont où lorsque quand après avant pendant tandis alors bien"),
    present=words(
        "explique raconte estime assure affirme ajoute insiste souligne rappelle déplore juge"
    ),
    scenes=words(
        "rencontré reçu remercié salué interrogé interrogée visité inauguré journalistes presse "
        "parlement sénat assemblée répondu excusé excusée exprimé exprimée"
    ),
    asking=words("interrogé interrogée demandé questionné questionnée"),
    answering=words("répondu rétorqué répliqué répond rétorque réplique"),
    meetings=words(
        "séance débat audience audition réunion rassemblement cérémonie conférence procès meeting"
    ),
    at_meeting=words("à au lors pendant après avant devant"),
    moments=words("quand lorsque"),
    declaring=words("annoncé décrété proclamé"),
    reached=words("interrogé joint rencontré"),
    subjects=words("il elle ils elles"),
    press=phrases("une conférence de presse\nla conférence de presse"),
    perfect=words("avait avaient"),
    events=words(
        "vote élection scrutin référendum attaque attentat incendie accident match verdict"
    ),
    topics=words("de du sur"),
    occasions=words(
        "réunion rencontre conférence entretien discours visite sommet séance audition débat"
    ),
    documents=words("rapport étude jugement communiqué sondage livre article"),
    letters=words("lettre courrier journal"),
    sending=words("envoyée adressée"),
    released=words("publiée publié rendue rendu diffusée"),
    gatherings=phrases(
        """
        séance
        audition
        voté
        assemblée
        """
    ),
    recalling=phrases("auparavant\nà plusieurs reprises"),
    channels=phrases("par téléphone\nau téléphone\ndans un entretien\nsous couvert d'anonymat"),
    speech=words(
        "déclaré dit annoncé affirmé assuré promis averti indiqué accusé déclare affirme annonce"
    ),
    indefinite=words("un une"),
    audiences=words("journalistes partisans députés foule"),
    then=words("alors"),
    according=words("selon"),
    prepositions=words("à au aux dans en lors sur devant pendant avec"),
)
